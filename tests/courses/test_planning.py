"""Dates from "every Tuesday, ten times, not in the holidays": shown first, then written."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.models import CourseRun, SchoolHolidays, Session
from courses.schedule import MOST, Break, Plan, again, monday_of, plan, saxon_holidays
from demo.factories.areas import VenueFactory
from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory, moment

TEN, NOON = datetime.time(10), datetime.time(12)


def days(wish):
    return [one.start.date().isoformat() for one in plan(wish) if not one.left_out]


def test_every_tuesday_four_times():
    wish = Plan((1,), TEN, NOON, datetime.date(2026, 12, 1), count=4)
    assert days(wish) == ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"]


def test_public_holidays_of_saxony_are_left_out_and_named():
    wish = Plan((2,), TEN, NOON, datetime.date(2026, 11, 11), count=2)
    assert days(wish) == ["2026-11-11", "2026-11-25"], "the 18th is Buß- und Bettag"
    assert "Bettag" in plan(wish)[1].left_out
    saturdays = Plan((5,), TEN, NOON, datetime.date(2026, 10, 24), count=2)
    assert days(saturdays) == ["2026-10-24", "2026-11-07"], "the 31st is Reformationstag"


def test_holidays_count_where_the_editor_wants_them_to():
    wish = Plan((2,), TEN, NOON, datetime.date(2026, 11, 18), count=1, skip_public_holidays=False)
    assert days(wish) == ["2026-11-18"]


def test_school_holidays_are_left_out():
    winter = Break("Winterferien", datetime.date(2027, 2, 8), datetime.date(2027, 2, 20))
    wish = Plan((0,), TEN, NOON, datetime.date(2027, 2, 1), count=2, breaks=[winter])
    assert days(wish) == ["2027-02-01", "2027-02-22"]


@pytest.mark.parametrize(("first", "offsets"), [("2027-03-23", [1, 2]), ("2026-10-20", [2, 1])])
def test_ten_o_clock_stays_ten_when_the_clocks_change(first, offsets):
    wish = Plan((1,), TEN, NOON, datetime.date.fromisoformat(first), count=2)
    found = plan(wish)
    assert [one.start.hour for one in found] == [10, 10]
    assert [one.start.utcoffset() for one in found] == [datetime.timedelta(hours=hours) for hours in offsets]


def test_until_ends_the_plan_and_nobody_plans_for_ever():
    assert days(Plan((1,), TEN, NOON, datetime.date(2026, 12, 1), until=datetime.date(2026, 12, 9))) == [
        "2026-12-01",
        "2026-12-08",
    ]
    assert len(days(Plan(tuple(range(7)), TEN, NOON, datetime.date(2026, 12, 1), count=99999))) == MOST


@pytest.mark.parametrize("year", range(2025, 2032))
@pytest.mark.parametrize(("month", "name"), [(3, "summer"), (10, "winter")])
def test_a_course_across_the_change_of_the_clocks_keeps_its_hours_every_year(year, month, name):
    change = max(
        day
        for day in (datetime.date(year, month, 1) + datetime.timedelta(days=offset) for offset in range(31))
        if day.month == month and day.weekday() == 6
    )
    wish = Plan((5, 6, 0), TEN, NOON, change - datetime.timedelta(days=1), count=3, skip_public_holidays=False)
    saturday, sunday, monday = plan(wish)
    assert [one.start.date() for one in (saturday, sunday, monday)] == [
        change + datetime.timedelta(days=offset) for offset in (-1, 0, 1)
    ]
    assert {(one.start.hour, one.end.hour) for one in (saturday, sunday, monday)} == {(10, 12)}
    utc = [one.start.astimezone(datetime.UTC).hour for one in (saturday, sunday, monday)]
    assert utc == ([9, 8, 8] if name == "summer" else [8, 9, 9])
    assert all((one.end - one.start) == datetime.timedelta(hours=2) for one in (saturday, sunday, monday))


def test_every_second_week_counts_from_the_first_day():
    wish = Plan((1, 3), TEN, NOON, datetime.date(2026, 12, 1), count=4, every=2)
    assert days(wish) == ["2026-12-01", "2026-12-03", "2026-12-15", "2026-12-17"]


def test_a_week_that_is_left_out_does_not_change_the_rhythm():
    winter = Break("Winterferien", datetime.date(2027, 2, 8), datetime.date(2027, 2, 20))
    wish = Plan((0,), TEN, NOON, datetime.date(2027, 2, 1), count=2, every=2, breaks=[winter])
    assert days(wish) == ["2027-02-01", "2027-03-01"]


@given(
    st.sets(st.integers(0, 6), min_size=1, max_size=3),
    st.dates(datetime.date(2024, 1, 1), datetime.date(2030, 12, 31)),
    st.integers(1, 30),
    st.integers(1, 4),
    st.lists(
        st.tuples(st.dates(datetime.date(2024, 1, 1), datetime.date(2031, 12, 31)), st.integers(0, 45)), max_size=4
    ),
)
def test_no_date_lies_in_holidays_and_each_one_left_out_says_why(weekdays, first, count, every, pauses):
    breaks = [Break(f"Ferien {day}", day, day + datetime.timedelta(days=length)) for day, length in pauses]
    found = plan(Plan(tuple(weekdays), TEN, NOON, first, count=count, every=every, breaks=breaks))
    free = saxon_holidays(first.year) | saxon_holidays(first.year + 1) | saxon_holidays(first.year + 2)
    for one in found:
        day = one.start.date()
        pause = any(pause.first <= day <= pause.last for pause in breaks)
        if day.year <= first.year + 2:
            assert bool(one.left_out) == (day in free or pause)
        assert (monday_of(day) - monday_of(first)).days % (7 * every) == 0
    assert sum(not one.left_out for one in found) <= count


@given(
    st.sets(st.integers(0, 6), min_size=1, max_size=3),
    st.dates(datetime.date(2024, 1, 1), datetime.date(2027, 12, 31)),
    st.integers(1, 20),
    st.integers(1, 4),
)
def test_the_same_again_has_as_many_dates_on_the_same_days_at_the_same_time(weekdays, first, count, every):
    before = [
        one for one in plan(Plan(tuple(weekdays), TEN, NOON, first, count=count, every=every)) if not one.left_out
    ]
    wish = again([(one.start, one.end) for one in before], datetime.date(2026, 11, 22))
    after = [one for one in plan(wish) if not one.left_out]
    assert len(after) == len(before)
    assert {one.start.weekday() for one in after} <= {one.start.weekday() for one in before}
    assert after[0].start.date() > datetime.date(2026, 11, 22)
    assert {(one.start.hour, one.end.hour) for one in after} == {(10, 12)}


@given(
    st.sets(st.integers(0, 6), min_size=1),
    st.dates(datetime.date(2024, 1, 1), datetime.date(2030, 12, 31)),
    st.integers(1, 40),
)
def test_a_plan_keeps_its_promises(weekdays, first, count):
    kept = [one for one in plan(Plan(tuple(weekdays), TEN, NOON, first, count=count)) if not one.left_out]
    assert len(kept) == count
    assert all(one.start.weekday() in weekdays and one.start.date() >= first for one in kept)
    assert all(one.start.hour == 10 and one.end.hour == 12 for one in kept)
    assert sorted({one.start for one in kept}) == [one.start for one in kept]


@pytest.fixture
def address(sewing):
    return f"/admin/snippets/courses/courserun/plan/{sewing.run.pk}/"


def form(**changes):
    first = moment(60, "10:00").date()
    return {
        "weekdays": [str(first.weekday())],
        "start": "10:00",
        "end": "12:00",
        "first": first.isoformat(),
        "count": "3",
        "skip_public_holidays": "on",
        **changes,
    }


def test_the_preview_writes_nothing_and_the_button_writes_once(sewing, address, town, signed_in):
    desk = signed_in(town.admin())
    before = Session.objects.count()
    assert desk.post(address, form()).status_code == 200
    assert Session.objects.count() == before
    desk.post(address, form(write="1"))
    desk.post(address, form(write="1"))
    assert Session.objects.count() == before + 3


def test_the_preview_names_who_else_is_in_the_house(sewing, address, town, signed_in):
    house = VenueFactory(slug="stadtteilladen", area=town.area("gruenau"))
    CourseRun.objects.filter(pk=sewing.run.pk).update(venue=house)
    other = CourseRunFactory(course=sewing.page, venue=house)
    SessionFactory(run=other, start=moment(60, "11:00"), end=moment(60, "13:00"))
    body = signed_in(town.admin()).post(address, form()).content.decode()
    assert body.count(f"{other.code} Nähkurs") == 1


def test_school_holidays_of_the_desk_are_left_out(sewing, address, town, signed_in):
    first = moment(60, "10:00").date()
    SchoolHolidays.objects.create(name="Winterferien", first=first, last=first)
    body = signed_in(town.admin()).post(address, form(skip_school_holidays="on")).content.decode()
    assert "Winterferien" in body


@pytest.mark.parametrize(
    "changes",
    [
        {"weekdays": []},
        {"end": "09:00"},
        {"count": ""},
        {"count": "0"},
        {"count": "-5"},
        {"first": "31.02.2027"},
        {"until": "2020-01-01", "count": ""},
        {"weekdays": ["9"]},
    ],
)
def test_a_plan_that_makes_no_sense_is_explained(sewing, address, town, signed_in, changes):
    before = Session.objects.count()
    response = signed_in(town.admin()).post(address, form(write="1", **changes))
    assert response.status_code == 200
    assert Session.objects.count() == before


def test_another_team_s_run_cannot_be_planned_and_its_draft_is_not_named(sewing, address, town, signed_in):
    before = Session.objects.count()
    desk = signed_in(town.editor("paunsdorf"))
    assert desk.post(address, form(write="1")).status_code == 404
    assert Session.objects.count() == before
    house = VenueFactory(slug="stadtteilladen", area=town.area("gruenau"))
    CourseRun.objects.filter(pk=sewing.run.pk).update(venue=house, status="draft")
    SessionFactory(run=sewing.run, start=moment(60, "11:00"), end=moment(60, "13:00"))
    own = CourseRunFactory(course=CoursePageFactory(parent=town.courses("paunsdorf"), title="Kochkurs"), venue=house)
    body = desk.post(address.replace(f"/{sewing.run.pk}/", f"/{own.pk}/"), form()).content.decode()
    assert "Nähkurs" not in body
    assert "ein Termin eines anderen Teams" in body
