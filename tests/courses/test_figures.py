"""The numbers for the funder: what is counted, who sees it, and that no number changes because somebody is erased."""

import datetime
import io
from collections.abc import Callable
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from areas.models import AreaLogEntry, Role
from areas.scoping import Reach
from base import privacy
from base.funding import FundingPeriod
from courses import attending, booking, figures
from courses.attending import Seen
from courses.booking import Wish
from courses.figures import Cell, Numbers, count
from courses.models import Attendance, CourseRun, QuarterFigure
from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory, SessionFactory

BERLIN = timezone.get_default_timezone()


def at(month: int, day: int, hour: int = 10, year: int = 2026) -> datetime.datetime:
    """A moment in Leipzig."""
    return datetime.datetime(year, month, day, hour, tzinfo=BERLIN)


def row(number: int | None, start: datetime.datetime, persons: int = 1, minutes: int = 150) -> Any:
    """What one booking did at one date in Grünau's sewing course."""
    return (1, "nachbarschaftstisch", number, "online" if number else None, start, persons, minutes)


def cell(quarter: int, way: str = "online", year: int = 2026) -> Cell:
    return Cell(1, "nachbarschaftstisch", year, quarter, way)


def test_a_person_is_counted_once_and_hours_in_the_quarter_of_each_date() -> None:
    found = count([row(7, at(9, 29)), row(7, at(10, 6)), row(7, at(10, 13))])
    assert found == {cell(3): Numbers(came=1, minutes=150), cell(4): Numbers(minutes=300)}


def test_the_eighth_hour_makes_a_participant_in_its_quarter_and_only_once() -> None:
    days = [at(9, 15), at(9, 22), at(9, 29), at(10, 6), at(10, 13)]
    found = count([row(7, day) for day in days])
    assert (found[cell(3)].participants, found[cell(4)].participants) == (0, 1)


def test_who_misses_dates_does_not_reach_eight_hours() -> None:
    found = count([row(7, at(9, 1)), row(7, at(9, 8), persons=0), row(7, at(9, 15)), row(7, at(9, 22))])
    assert found == {cell(3): Numbers(came=1, minutes=450)}


def test_a_second_person_who_comes_later_is_counted_when_they_come() -> None:
    found = count([row(7, at(9, 29), persons=1), row(7, at(10, 6), persons=2), row(7, at(10, 13), persons=1)])
    assert (found[cell(3)].came, found[cell(4)].came, found[cell(4)].minutes) == (1, 1, 450)


def test_whoever_just_came_by_is_counted_at_every_date() -> None:
    found = count([row(None, at(9, 1), 3), row(None, at(9, 8), 2), row(7, at(9, 1))])
    assert found[cell(3, "guest")] == Numbers(came=5, minutes=750)
    assert found[cell(3)].came == 1


def test_the_last_night_of_the_year_belongs_to_the_old_year() -> None:
    found = count([row(7, at(12, 31, 23)), row(8, at(1, 1, 0, year=2027))])
    assert set(found) == {cell(4), cell(1, year=2027)}


def run_in(town: Any, slug: str, **changes: Any) -> CourseRun:
    """A run with two dates last week and one the week before."""
    page = CoursePageFactory(parent=town.courses(slug), **changes)
    run: CourseRun = CourseRunFactory(course=page)
    for days in (14, 7, 6):
        SessionFactory(run=run, start=timezone.now() - datetime.timedelta(days=days))
    return run


def person(run: CourseRun, number: int, **changes: Any) -> Any:
    """Somebody with a seat, registered three weeks ago."""
    wish = Wish(name=f"Person {number}", channel="phone", phone=f"+4934100000{number:02}", **changes)
    with time_machine.travel(timezone.now() - datetime.timedelta(days=21)):
        done = booking.book(run.pk, wish).registration
    assert done is not None
    return done


@pytest.fixture
def busy(town: Any) -> tuple[CourseRun, list[Any]]:
    """Four people in Grünau who were there now and then, two guests, and one who gave the seat back."""
    run = run_in(town, "gruenau")
    people = [person(run, 1), person(run, 2, by_office=True), person(run, 3, party_size=2), person(run, 4)]
    booking.cancel(people[3].booking, timezone.now() - datetime.timedelta(days=20))
    for session in run.sessions.all():
        seen = [Seen(people[0].booking_id, 1, 180), Seen(people[1].booking_id, 1, 90)]
        attending.note(session, [*seen, Seen(people[2].booking_id, 2, 240), Seen(None, 2, 60)])
    return run, people


def test_what_is_counted(busy: Any) -> None:
    table = figures.table()
    by_way = {way: Numbers() for way in ("online", "office", "guest")}
    for place, numbers in table.items():
        by_way[place.way].add(numbers)
    assert by_way["online"] == Numbers(registered=4, cancelled=1, came=3, participants=3, minutes=3 * 180 + 6 * 240)
    assert by_way["office"] == Numbers(registered=1, came=1, minutes=270)
    assert by_way["guest"] == Numbers(came=6, minutes=360)


def late_night() -> None:
    """The night forty days from now."""
    with time_machine.travel(timezone.now() + datetime.timedelta(days=40)):
        call_command("retention", verbosity=0)


def by_hand(people: list[Any]) -> None:
    """Two are erased as they wish, the others at night."""
    for one in people[:2]:
        booking.erase(one)
    late_night()


@pytest.mark.parametrize("erase", [lambda people: late_night(), by_hand])
def test_no_number_changes_because_somebody_is_erased(busy: Any, erase: Callable[[list[Any]], None]) -> None:
    run, people = busy
    before = figures.table()
    erase(people)
    assert not run.bookings.filter(registration__isnull=False).exists()
    assert not Attendance.objects.exists()
    assert QuarterFigure.objects.exists()
    assert figures.table() == before
    late_night()
    assert figures.table() == before


def test_a_later_run_is_put_on_top_of_what_is_written_down(town: Any, busy: Any) -> None:
    late_night()
    before = figures.table()
    run = run_in(town, "gruenau")
    attending.note(run.sessions.earliest("start"), [Seen(None, 4, 60)])
    with_both = figures.table()
    assert sum(one.came for one in with_both.values()) == sum(one.came for one in before.values()) + 4
    late_night()
    assert figures.table() == with_both


def test_what_is_not_over_for_thirty_days_stays_as_it_is(busy: Any) -> None:
    run, _people = busy
    with time_machine.travel(timezone.now() + datetime.timedelta(days=23)):
        assert figures.fold(timezone.now()) == 0
        SessionFactory(run=run, start=timezone.now())
    late_night()
    assert Attendance.objects.exists()


def test_a_date_whose_numbers_are_final_is_not_noted_twice(busy: Any) -> None:
    run, people = busy
    late_night()
    with pytest.raises(ValidationError, match="abgeschlossen"):
        attending.note(run.sessions.earliest("start"), [Seen(people[0].booking_id, 1, 180)])


def test_the_office_reads_that_the_numbers_are_final(town: Any, signed_in: Any, busy: Any) -> None:
    run, _people = busy
    late_night()
    address = reverse("office_attendance", args=[run.pk, run.sessions.earliest("start").pk])
    desk = signed_in(town.person(Role.ADVISER, "gruenau"))
    answer = desk.post(address, {"do": "save", "guests": "3", "guest-minutes": "60"}, follow=True)
    assert "Die Zahlen dieses Termins sind abgeschlossen" in answer.content.decode()
    assert not Attendance.objects.exists()


def test_the_registry_names_attendance_and_nothing_of_it_is_overdue_after_the_night(busy: Any) -> None:
    entry = next(one for one in privacy.entries() if one.label == "courses.Attendance")
    then = timezone.now() + datetime.timedelta(days=40)
    assert entry.count(then) == 12
    late_night()
    assert entry.count(then) == 0


def test_seats_that_are_for_everybody_are_written_down_once(town: Any) -> None:
    for _number in range(2):
        run = run_in(town, "")
        attending.note(run.sessions.earliest("start"), [Seen(None, 3, 60)])
    late_night()
    assert [(one.area, one.came) for one in QuarterFigure.objects.all()] == [(None, 6)]


def test_everybody_within_reach_and_nobody_else_is_counted(town: Any) -> None:
    for slug in ("gruenau", "paunsdorf", ""):
        attending.note(run_in(town, slug).sessions.earliest("start"), [Seen(None, 3, 60)])
    own = town.area("gruenau").pk
    assert {one.area for one in figures.table(Reach(False, frozenset({own})))} == {own}
    assert {one.area for one in figures.table()} == {own, town.area("paunsdorf").pk, None}


ADDRESS = "/admin/zahlen/"


def sheet_of(response: Any) -> list[list[Any]]:
    assert response.headers["Content-Disposition"].endswith('.xlsx"')
    return [list(line) for line in load_workbook(io.BytesIO(response.content)).active.iter_rows(values_only=True)]


def test_the_central_team_sees_all_quarters_and_saves_them(town: Any, signed_in: Any, busy: Any) -> None:
    attending.note(run_in(town, "paunsdorf", kind="digital").sessions.earliest("start"), [Seen(None, 3, 60)])
    FundingPeriod.objects.create(
        name="Runde", valid_from=timezone.localdate(), sentences={"de": "Gefördert durch die Europäische Union"}
    )
    desk = signed_in(town.person(Role.CENTRAL))
    page = desk.get(ADDRESS + "?quarter=").content.decode()
    assert all(word in page for word in ("Grünau", "Paunsdorf", "Digitales Lernen", "einfach vorbeigekommen", "33,0"))
    assert "unter 5" in page
    lines = sheet_of(desk.get(ADDRESS + "?quarter=&export=xlsx"))
    assert lines[0][0] == "Zahlen für den Fördergeber"
    assert ["zusammen", 5, 1, 13, 3, 46.5] in [[one for one in line if one not in (None, "")] for line in lines]
    assert any("Europäische Union" in str(line[0]) for line in lines)
    assert reverse("figures") in desk.get("/admin/").content.decode()


def test_one_quarter_and_one_neighbourhood_can_be_chosen(town: Any, signed_in: Any) -> None:
    run = CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau")))
    for start in (at(3, 2, year=2025), at(5, 4, year=2025)):
        attending.note(SessionFactory(run=run, start=start), [Seen(None, start.month, 60)])
    desk = signed_in(town.person(Role.CENTRAL))

    def came(query: str) -> list[Any]:
        return [line[6] for line in sheet_of(desk.get(f"{ADDRESS}?export=xlsx&{query}")) if line[0] == "zusammen"]

    assert came("quarter=2025-1") == [3]
    assert came("quarter=2025-2&area=gruenau") == [5]
    assert came("quarter=2025") == [8]
    assert came("quarter=2025&area=paunsdorf") == [0]
    assert came("quarter=kein&area=Unfug") == [8]
    # without a choice the present quarter is shown
    assert came("") == [0]


def test_a_team_lead_sees_the_own_neighbourhood_even_if_another_is_asked_for(
    town: Any, signed_in: Any, busy: Any
) -> None:
    lead = town.person(Role.LEAD, "paunsdorf")
    desk = signed_in(lead)
    for query in ("?quarter=", "?quarter=&area=gruenau"):
        page = desk.get(ADDRESS + query).content.decode()
        assert "Für diese Auswahl gibt es keine Zahlen" in page
        assert "Grünau" not in page
        assert not any("Grünau" in line for line in sheet_of(desk.get(ADDRESS + query + "&export=xlsx")))
    assert reverse("figures") in desk.get("/admin/").content.decode()
    assert {entry.area.slug for entry in AreaLogEntry.objects.filter(action="areas.export")} == {"paunsdorf"}


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.EDITOR, Role.ADVISER, Role.MODERATOR])
def test_other_roles_do_not_see_the_page(town: Any, signed_in: Any, role: str) -> None:
    desk = signed_in(town.person(role, "gruenau"))
    assert desk.get(ADDRESS).status_code == 302
    assert desk.get(ADDRESS + "?export=xlsx").status_code == 302
    assert reverse("figures") not in desk.get("/admin/").content.decode()


def test_a_name_that_looks_like_a_formula_is_text_in_the_file(town: Any, signed_in: Any, busy: Any) -> None:
    area = town.area("gruenau")
    area.name = '=HYPERLINK("http://böse.example")'
    area.save()
    lines = sheet_of(signed_in(town.person(Role.CENTRAL)).get(ADDRESS + "?quarter=&export=xlsx"))
    assert any(line[1] == "'" + area.name for line in lines)


def test_the_page_asks_as_often_for_one_run_as_for_many(town: Any, signed_in: Any, busy: Any) -> None:
    desk = signed_in(town.person(Role.CENTRAL))

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            desk.get(ADDRESS + "?quarter=")
        return len(queries)

    asked()
    before = asked()
    for slug in ("gruenau", "paunsdorf", "leipziger-osten"):
        for _number in range(3):
            run = run_in(town, slug)
            BookingFactory(run=run)
            attending.note(run.sessions.earliest("start"), [Seen(None, 3, 60)])
    assert asked() == before <= 15
