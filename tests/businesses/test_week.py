"""The weekly opening hours: a grid of taps, plain data, rows."""

import datetime
from typing import Any

import pytest
from django.http import QueryDict
from django.utils import translation

from businesses import week
from businesses.models import BusinessPage, Closure, HoursSettings, OpeningHours
from businesses.models.hours import WeekSpan
from businesses.opening_hours import Rest
from businesses.week import DaySpan, Week
from businesses.week_form import WeekForm
from demo.factories.businesses import BusinessPageFactory, ClosureFactory, open_on

TODAY = datetime.date(2026, 5, 4)
SPECIAL = ("2026-12-24", "09:00", "12:00")


def time(text: str) -> datetime.time:
    return datetime.time.fromisoformat(text)


def form_of(**answers: str) -> WeekForm:
    """`mo_open="on"` is what the field `mo-open` sends."""
    data = QueryDict(mutable=True)
    data.update({name.replace("_", "-"): value for name, value in answers.items()})
    return WeekForm(data, today=TODAY)


def spans(form: WeekForm) -> list[str]:
    assert form.is_valid(), form.errors
    return [f"{one.weekday} {one.opens:%H:%M}-{one.closes:%H:%M}" for one in form.week().spans]


def test_a_day_is_open_from_when_to_when_with_a_break() -> None:
    answers = {"mo_0_from": "09:00", "mo_0_to": "12:00", "mo_1_from": "14:00", "mo_1_to": "18:00"}
    assert spans(form_of(mo_open="on", **answers)) == ["mo 09:00-12:00", "mo 14:00-18:00"]


def test_a_day_that_is_not_ticked_is_closed_whatever_its_times_say() -> None:
    assert spans(form_of(mo_0_from="09:00", mo_0_to="12:00")) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("9", "09:00"), ("9.30", "09:30"), ("9 Uhr", "09:00"), ("0930", "09:30"), ("9:30 Uhr", "09:30"), ("٩", "09:00")],
)
def test_where_a_browser_has_no_clock_times_are_read_as_people_write_them(typed: str, meant: str) -> None:
    assert spans(form_of(mo_open="on", mo_0_from=typed, mo_0_to="18")) == [f"mo {meant}-18:00"]


@pytest.mark.parametrize("midnight", ["00:00", "24:00", "0", "24"])
def test_midnight_is_the_end_of_the_day(midnight: str) -> None:
    assert spans(form_of(fr_open="on", fr_0_from="18:00", fr_0_to=midnight)) == ["fr 18:00-23:59"]


@pytest.mark.parametrize(
    ("times", "field", "words"),
    [
        (("18:00", "02:00", "", ""), "mo-0-to", "After midnight the next day begins"),
        (("09:00", "09:00", "", ""), "mo-0-to", "Both times are the same"),
        (("", "", "", ""), "mo-0-from", "From when to when"),
        (("09:00", "", "", ""), "mo-0-to", "both times"),
        (("09:00", "13:00", "12:00", "18:00"), "mo-1-from", "run into each other"),
        (("14:00", "18:00", "09:00", "15:00"), "mo-0-from", "run into each other"),
        (("09:00", "12:00", "14:00", ""), "mo-1-to", "both times"),
    ],
)
def test_hours_that_make_no_sense_get_a_clear_sentence_and_stay_in_the_form(
    times: tuple[str, ...], field: str, words: str
) -> None:
    names = ("mo_0_from", "mo_0_to", "mo_1_from", "mo_1_to")
    with translation.override("en"):
        form = form_of(mo_open="on", **dict(zip(names, times, strict=True)))
        assert not form.is_valid()
        assert list(form.errors) == [field]
        assert words in str(form.errors[field])
    assert [form[name.replace("_", "-")].value() for name in names] == list(times)


@pytest.mark.parametrize("typed", ["25:00", "9:75", "morgens", "-1", "99999999999"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    form = form_of(mo_open="on", mo_0_from=typed, mo_0_to="18:00")
    assert not form.is_valid()


def test_one_button_makes_tuesday_to_friday_like_monday() -> None:
    monday = {"mo_open": "on", "mo_0_from": "09:00", "mo_0_to": "12:00", "mo_1_from": "14:00", "mo_1_to": "18:00"}
    form = form_of(**monday, sa_open="on", sa_0_from="10:00", sa_0_to="13:00", we_0_from="07:00", like="tu we th fr")
    assert form.wants_change
    again = form.changed()
    assert not again.is_bound
    assert [again[f"{code}-1-to"].value() for code in ("mo", "tu", "we", "th", "fr", "sa")] == ["18:00"] * 5 + [None]
    assert again["we-0-from"].value() == "09:00"
    assert again["sa-0-from"].value() == "10:00"
    assert [again[f"{code}-open"].value() for code in ("tu", "fr", "sa", "su")] == [True, True, True, False]


def test_a_closed_monday_makes_the_others_closed_too() -> None:
    again = form_of(tu_open="on", tu_0_from="09:00", tu_0_to="18:00", like="tu").changed()
    assert again["tu-open"].value() is False


def test_a_button_that_names_no_day_changes_nothing() -> None:
    again = form_of(mo_open="on", mo_0_from="09:00", like="mo rest-0 xx").changed()
    assert again["mo-0-from"].value() == "09:00"
    assert again["tu-open"].value() is False


def test_a_button_gives_another_line_of_closed_days_up_to_twelve() -> None:
    again = form_of(rest_0_first="2026-05-10", more="rest").changed()
    assert again.rests == 2
    assert again["rest-0-first"].value() == "2026-05-10"
    assert form_of(rest_11_first="2026-05-10", more="rest").changed().rests == 12
    assert form_of(rest_99_first="2026-05-10").rests == 12


def test_closed_days_are_read() -> None:
    form = form_of(rest_0_first="2026-05-10", rest_0_last="2026-05-20", rest_0_reason=" Urlaub\u202e ", holidays="on")
    assert form.is_valid()
    assert form.week().rests == (Rest(datetime.date(2026, 5, 10), datetime.date(2026, 5, 20), "Urlaub"),)
    assert form.week().closed_on_holidays
    one = form_of(rest_0_first="2026-05-10")
    assert one.is_valid()
    assert one.week().rests[0].last == datetime.date(2026, 5, 10)
    assert not one.week().closed_on_holidays


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [
        ("2026-05-10", "2026-05-09", "rest-0-last"),
        ("2025-05-10", "2025-05-12", "rest-0-last"),
        ("2026-05-10", "2062-05-12", "rest-0-last"),
        ("", "2026-05-12", "rest-0-first"),
        ("10.13.2026", "", "rest-0-first"),
    ],
)
def test_closed_days_that_make_no_sense_get_a_clear_sentence(first: str, last: str, field: str) -> None:
    form = form_of(rest_0_first=first, rest_0_last=last)
    assert not form.is_valid()
    assert list(form.errors) == [field]


def test_a_day_has_other_hours_than_its_weekday() -> None:
    form = form_of(special_0_day="2026-12-24", special_0_from="9", special_0_to="12")
    assert form.is_valid(), form.errors
    assert form.week().special == (DaySpan(datetime.date(2026, 12, 24), time("09:00"), time("12:00")),)
    assert form_of(special_0_day="2026-12-24", more="special").changed().others == 2


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"special_0_from": "09:00", "special_0_to": "12:00"}, "special-0-day"),
        ({"special_0_day": "2026-12-24"}, "special-0-from"),
        ({"special_0_day": "2026-12-24", "special_0_from": "09:00"}, "special-0-to"),
        ({"special_0_day": "2020-12-24", "special_0_from": "09:00", "special_0_to": "12:00"}, "special-0-day"),
        ({"special_0_day": "2026-12-24", "special_0_from": "19:00", "special_0_to": "02:00"}, "special-0-to"),
        (
            {
                f"special_{n}_{part}": value
                for n in (0, 1)
                for part, value in zip(("day", "from", "to"), SPECIAL, strict=True)
            },
            "special-1-from",
        ),
    ],
)
def test_special_days_that_make_no_sense_get_a_clear_sentence(answers: dict[str, str], field: str) -> None:
    form = form_of(**answers)
    assert not form.is_valid()
    assert list(form.errors) == [field]


@pytest.fixture
def cafe(streets: Any) -> BusinessPage:
    page: BusinessPage = BusinessPageFactory(parent=streets.in_gruenau)
    return page


FULL = Week(
    spans=(WeekSpan("mo", time("09:00"), time("12:00")), WeekSpan("mo", time("14:00"), time("18:00"))),
    rests=(Rest(datetime.date(2026, 5, 10), datetime.date(2026, 5, 20), "Urlaub"),),
    special=(DaySpan(datetime.date(2026, 12, 24), time("09:00"), time("12:00")),),
    closed_on_holidays=False,
    by_appointment=True,
)


def test_a_week_survives_a_draft() -> None:
    assert week.from_plain(FULL.plain()) == FULL
    assert week.from_plain({}) == Week()


def test_a_week_that_the_form_shows_comes_back_the_same() -> None:
    shown = WeekForm(week=FULL, today=TODAY)
    data = QueryDict(mutable=True)
    for field in shown:
        value = field.field.widget.format_value(field.value()) if not isinstance(field.value(), bool) else field.value()
        if value:
            data[field.html_name] = "on" if value is True else value
    back = WeekForm(data, today=TODAY)
    assert back.is_valid(), back.errors
    assert back.week() == FULL


def test_a_week_is_stored_in_rows_and_read_again(cafe: BusinessPage) -> None:
    open_on(cafe, "tu")
    over = ClosureFactory(business=cafe, first_day=datetime.date(2026, 1, 1))
    assert week.store(cafe, FULL, TODAY)
    assert week.read(cafe, TODAY) == FULL
    assert Closure.objects.filter(pk=over.pk).exists()
    assert not week.store(cafe, FULL, TODAY)


def test_rows_that_stay_the_same_keep_their_number(cafe: BusinessPage) -> None:
    open_on(cafe, "mo", opens="09:00", closes="12:00")
    kept = OpeningHours.objects.get().pk
    week.store(cafe, FULL, TODAY)
    assert OpeningHours.objects.filter(pk=kept).exists()
    assert HoursSettings.objects.count() == 1


def test_hours_said_in_a_translation_hang_on_the_german_page(cafe: BusinessPage, translate: Any) -> None:
    week.store(translate(cafe, "ar", title="مقهى"), FULL, TODAY)
    assert {row.business_id for row in OpeningHours.objects.all()} == {cafe.pk}


def test_a_day_with_three_stretches_keeps_them_all(cafe: BusinessPage) -> None:
    for opens, closes in (("08:00", "10:00"), ("11:00", "13:00"), ("15:00", "18:00")):
        open_on(cafe, "mo", opens=opens, closes=closes)
    form = WeekForm(week=week.read(cafe, TODAY), today=TODAY)
    assert len(form.days[0].again) == 2
