"""Is it open? By the clock of Leipzig, with the holidays of Saxony."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st
from opening_hours import validate

from base.hours import grouped, osm
from businesses.models.hours import WeekSpan
from businesses.opening_hours import (
    Clock,
    Hours,
    Rest,
    holidays_of,
    is_holiday,
    is_open,
    last_day_closed,
    notation,
    state,
)

ZONE = ZoneInfo("Europe/Berlin")
SHOP = Hours(week="Mo,Tu,We,Th,Fr 09:00-12:00,14:00-18:00; Sa 10:00-14:00")
BAR = Hours(week="Fr 18:00-23:59; Sa 00:00-02:00,18:00-23:59", closed_on_holidays=False)
SUNDAYS = Hours(week="Su 02:00-04:00", closed_on_holidays=False)
MONDAY_TO_SUNDAY = ("mo", "tu", "we", "th", "fr", "sa", "su")


def at(text: str, fold: int = 0) -> datetime.datetime:
    """A moment in Leipzig: "2026-11-18 10:00"."""
    return datetime.datetime.fromisoformat(text).replace(tzinfo=ZONE, fold=fold)


def date(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def words(hours: Hours, moment: str) -> str:
    """The state in the words of the sources (English)."""
    with translation.override("en"):
        return state(hours, at(moment)).text


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-16 08:00", "Opens today at 9:00"),
        ("2026-11-16 09:00", "Open today until 12:00 and again from 14:00"),
        ("2026-11-16 11:59", "Open today until 12:00 and again from 14:00"),
        ("2026-11-16 12:00", "Opens today at 14:00"),
        ("2026-11-16 17:59", "Open today until 18:00"),
        ("2026-11-16 18:00", "Opens tomorrow at 9:00"),
        ("2026-11-21 13:00", "Open today until 14:00"),
        ("2026-11-21 14:00", "Opens on Monday at 9:00"),
        ("2026-11-22 12:00", "Opens tomorrow at 9:00"),
        # the evening before Buß- und Bettag, and the day itself
        ("2026-11-17 19:00", "Opens on Thursday at 9:00"),
        ("2026-11-18 10:00", "Closed today: public holiday"),
        # Reformation Day on a Saturday, Unity Day on a Saturday, New Year's Day over the turn of the year
        ("2026-10-31 11:00", "Closed today: public holiday"),
        ("2026-10-03 11:00", "Closed today: public holiday"),
        ("2026-12-31 19:00", "Opens on Saturday at 10:00"),
        ("2027-01-01 11:00", "Closed today: public holiday"),
        # Christmas Eve and New Year's Eve are no holidays
        ("2026-12-24 11:00", "Open today until 12:00 and again from 14:00"),
        ("2026-12-31 15:00", "Open today until 18:00"),
    ],
)
def test_a_shop_says_when_it_is_open(moment: str, expected: str) -> None:
    assert words(SHOP, moment) == expected


def test_a_holiday_on_a_day_without_hours_is_not_the_reason() -> None:
    easter_monday_shop = Hours(week="Tu 09:00-18:00")
    assert words(easter_monday_shop, "2026-04-06 10:00") == "Opens tomorrow at 9:00"


@pytest.mark.parametrize("day", ["2026-11-18", "2027-11-17", "2026-10-31", "2027-10-31", "2026-04-03", "2026-12-26"])
def test_saxon_holidays_are_known(day: str) -> None:
    assert is_holiday(date(day))
    assert date(day) in holidays_of(date(day).year)


@pytest.mark.parametrize("day", ["2026-12-24", "2026-12-31", "2026-01-06", "2026-11-01", "2026-06-04"])
def test_days_that_are_holidays_elsewhere_are_none_in_leipzig(day: str) -> None:
    assert not is_holiday(date(day))


def test_who_works_on_holidays_is_open_on_them() -> None:
    cafe = Hours(week="We 09:00-17:00", closed_on_holidays=False)
    assert is_open(cafe, at("2026-11-18 10:00"))
    assert words(cafe, "2026-11-18 10:00") == "Open today until 17:00"


@pytest.mark.parametrize(
    ("moment", "expected", "opened"),
    [
        ("2026-11-20 23:58", "Open until tomorrow, 2:00", True),
        ("2026-11-20 23:59", "Open until tomorrow, 2:00", True),
        ("2026-11-21 00:00", "Open today until 2:00 and again from 18:00", True),
        ("2026-11-21 02:00", "Opens today at 18:00", False),
        ("2026-11-21 23:59", "Open today until midnight", True),
        ("2026-11-22 00:00", "Opens on Friday at 18:00", False),
    ],
)
def test_a_bar_is_open_past_midnight(moment: str, expected: str, opened: bool) -> None:
    assert words(BAR, moment) == expected
    assert is_open(BAR, at(moment)) is opened


def test_a_kiosk_that_never_closes_says_so_and_answers_at_once() -> None:
    week = osm(WeekSpan(day, datetime.time(0), datetime.time(23, 59)) for day in MONDAY_TO_SUNDAY)
    assert words(Hours(week=week, closed_on_holidays=False), "2026-11-16 03:00") == "Open day and night"


def test_a_closure_comes_before_everything_else() -> None:
    rest = Rest(date("2026-11-16"), date("2026-11-20"), "Betriebsferien")
    assert words(Hours(SHOP.week, (rest,)), "2026-11-16 10:00") == "Closed until Friday, 20 November"
    assert words(Hours(SHOP.week, (rest,)), "2026-11-18 10:00") == "Closed until Friday, 20 November"
    assert words(Hours(SHOP.week, (rest,)), "2026-11-20 10:00") == "Closed today"
    assert words(Hours(SHOP.week, (rest,), by_appointment=True), "2026-11-20 10:00") == "Closed today"
    assert words(Hours(SHOP.week, (rest,)), "2026-11-21 10:00") == "Open today until 14:00"
    assert words(Hours(SHOP.week, (rest,)), "2026-11-15 10:00") == "Opens on Saturday at 10:00"


def test_closures_that_follow_on_are_one() -> None:
    first, second = Rest(date("2026-12-20"), date("2026-12-27")), Rest(date("2026-12-28"), date("2027-01-03"))
    assert last_day_closed(Hours(SHOP.week, (second, first)), date("2026-12-21")) == date("2027-01-03")
    assert last_day_closed(Hours(SHOP.week, (first,)), date("2026-12-28")) is None


def test_a_long_closure_says_the_day_on_which_the_shop_opens_again() -> None:
    rest = Rest(date("2026-11-19"), date("2027-02-07"))
    assert words(Hours(SHOP.week, (rest,)), "2026-11-18 10:00") == "Closed today: public holiday"
    assert words(Hours("Mo 09:00-12:00", (rest,)), "2026-11-18 10:00") == "Opens on Monday, 8 February, at 9:00"


def test_a_closure_without_end_says_closed_for_now() -> None:
    rest = Rest(date("2026-11-19"), date("2036-02-07"))
    assert words(Hours("Mo 09:00-12:00", (rest,)), "2026-11-18 10:00") == "Closed for now"


def test_who_wants_an_appointment_is_never_just_open() -> None:
    studio = Hours(SHOP.week, by_appointment=True)
    assert words(studio, "2026-11-16 10:00") == "By appointment: please call"
    assert not is_open(studio, at("2026-11-16 10:00"))


def test_without_hours_one_is_asked_to_ask() -> None:
    assert words(Hours(), "2026-11-16 10:00") == "Opening hours: please ask"
    assert not is_open(Hours(), at("2026-11-16 10:00"))
    assert notation(Hours()) == ""


@pytest.mark.parametrize(
    ("moment", "fold", "opened"),
    [
        ("2026-03-29 01:59", 0, False),  # the clock jumps from 2 to 3: the hour from 2 to 3 does not exist
        ("2026-03-29 03:00", 0, True),
        ("2026-03-29 04:00", 0, False),
        ("2026-10-25 01:59", 0, False),
        ("2026-10-25 02:30", 0, True),  # this hour comes twice
        ("2026-10-25 02:30", 1, True),
        ("2026-10-25 03:59", 0, True),
        ("2026-10-25 04:00", 0, False),
    ],
)
def test_the_change_of_the_clocks_is_minded(moment: str, fold: int, opened: bool) -> None:
    assert is_open(SUNDAYS, at(moment, fold)) is opened


def test_the_day_of_the_change_is_said_in_local_time() -> None:
    shop = Hours(week="Su 10:00-18:00", closed_on_holidays=False)
    assert words(shop, "2026-03-29 00:30") == "Opens today at 10:00"
    assert words(shop, "2026-10-25 00:30") == "Opens today at 10:00"


def test_one_clock_answers_for_every_moment_even_backwards() -> None:
    clock = Clock()
    moments = ["2026-11-16 10:00", "2026-11-16 13:00", "2026-11-16 11:00", "2026-11-18 10:00", "2026-11-16 15:00"]
    assert [clock.is_open(SHOP, at(moment)) for moment in moments] == [True, False, True, False, True]
    assert clock.is_open(SHOP, at("2026-11-16 10:00").astimezone(datetime.UTC))


def test_other_programs_get_the_hours_in_a_notation_they_know() -> None:
    rest = Rest(date("2026-12-24"), date("2027-01-02"), 'Ferien "lang"')
    found = notation(Hours("Mo 09:00-12:00; Sa 18:00-23:59", (rest,), by_appointment=True))
    assert found == (
        'Mo 09:00-12:00 "nach Vereinbarung"; Sa 18:00-24:00 "nach Vereinbarung"; PH off; 2026 Dec 24-2027 Jan 02 off'
    )
    assert validate(found)
    assert validate(notation(Hours(by_appointment=True)))


times = st.integers(0, 23 * 60 + 59).map(lambda minutes: datetime.time(minutes // 60, minutes % 60))
spans_of_a_day = st.lists(times, min_size=0, max_size=4, unique=True).map(sorted)
weeks = st.fixed_dictionaries(dict.fromkeys(MONDAY_TO_SUNDAY, spans_of_a_day))
days = st.dates(datetime.date(2025, 1, 1), datetime.date(2028, 12, 31))


@settings(max_examples=150, deadline=None)
@given(
    week=weeks,
    day=days,
    time=times,
    rest_from=st.integers(-20, 20),
    rest_for=st.integers(0, 14),
    closed_on_holidays=st.booleans(),
)
def test_the_answer_is_what_a_person_with_a_calendar_would_say(
    week: dict[str, list[datetime.time]],
    day: datetime.date,
    time: datetime.time,
    rest_from: int,
    rest_for: int,
    closed_on_holidays: bool,
) -> None:
    spans = [
        WeekSpan(name, opens, closes)
        for name, found in week.items()
        for opens, closes in zip(found[::2], found[1::2], strict=False)
    ]
    rest = Rest(day + datetime.timedelta(days=rest_from), day + datetime.timedelta(days=rest_from + rest_for))
    hours = Hours(osm(spans), (rest,), closed_on_holidays)
    moment = datetime.datetime.combine(day, time, tzinfo=ZONE)
    last_minute = datetime.time(23, 59)
    expected = (
        not rest.first <= day <= rest.last
        and not (closed_on_holidays and is_holiday(day))
        and any(
            span.weekday == MONDAY_TO_SUNDAY[day.weekday()]
            and span.opens <= time
            and (time < span.closes or span.closes == last_minute)
            for span in spans
        )
    )
    # between 2 and 3 on a night of change, the calendar itself has no answer
    if datetime.time(2) <= time < datetime.time(3) and day.month in (3, 10):
        return
    assert is_open(hours, moment) is expected
    assert (state(hours, moment).tone == "ok") is expected


def test_neighbouring_days_that_are_alike_stand_together() -> None:
    time = datetime.time
    spans = [WeekSpan(day, time(9), time(18)) for day in ("mo", "tu", "we", "fr")]
    spans += [WeekSpan("th", time(9), time(20)), WeekSpan("sa", time(9), time(12)), WeekSpan("sa", time(14), time(16))]
    with translation.override("en"):
        found = [(one.day, one.words) for one in grouped(spans)]
    assert found == [
        ("Monday to Wednesday", "9 to 18"),
        ("Thursday", "9 to 20"),
        ("Friday", "9 to 18"),
        ("Saturday", "9 to 12, 14 to 16"),
    ]
    assert grouped([]) == []
