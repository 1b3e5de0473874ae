"""The office's desk: who has registered, who sees it, what it costs."""

import datetime
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from areas.models import Role
from base.settings import spoken_number
from courses import attending, booking
from courses.attending import Seen
from courses.models import Booking, Registration
from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory, SessionFactory
from tests.courses.office.reading import addresses, at, note_everybody, people, words
from tests.courses.test_booking import wish

MOST_QUERIES = 15
OFFICE = (Role.ADVISER, Role.LEAD)
NOT_OFFICE = (Role.AUTHOR, Role.EDITOR, Role.MODERATOR)
HOUR = datetime.timedelta(hours=1)

# Who sees names


@pytest.mark.parametrize("role", OFFICE)
def test_the_office_of_the_neighbourhood_sees_its_people_and_nothing_is_kept(role, run, town, signed_in):
    note_everybody(run)
    client = signed_in(town.person(role, "gruenau"))
    for address in addresses(run):
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert "no-store" in answer.headers["Cache-Control"], address
        title = re.search(r"<title>(.*?)</title>", answer.content.decode(), re.DOTALL)
        assert title
        assert "Merkwort" not in title[1], address
    assert "Merkwort 0" in words(client.get(at("office_run", run)))


@pytest.mark.parametrize("role", NOT_OFFICE)
def test_who_writes_pages_sees_no_names_at_home_either(role, run, town, signed_in):
    note_everybody(run)
    client = signed_in(town.person(role, "gruenau"))
    for address in [*addresses(run), reverse("office_runs"), reverse("office_calls")]:
        answer = client.get(address)
        assert answer.status_code in (302, 404), address
        assert "Merkwort" not in answer.content.decode(), address
    menu = client.get("/admin/").content.decode()
    assert reverse("office_runs") not in menu


@pytest.mark.parametrize("role", OFFICE)
def test_another_neighbourhood_learns_nothing(role, run, town, signed_in):
    note_everybody(run)
    client = signed_in(town.person(role, "paunsdorf"))
    for address in addresses(run):
        assert client.get(address).status_code == 404, address
    assert client.post(at("office_run_table", run)).status_code == 404
    person = people(run)[0]
    assert client.post(at("office_run", run), {"do": "erase", "person": person.pk}).status_code == 404
    assert "Merkwort" not in words(client.post(reverse("office_runs"), {"q": "Merkwort"}))
    assert Registration.objects.count() == 3


def test_a_person_is_not_found_through_another_run(run, desk, town):
    other = CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau")))
    person = people(run)[0]
    assert desk.get(at("office_slip", other, registration=person.pk)).status_code == 404
    assert desk.post(at("office_run", other), {"do": "erase", "person": person.pk}).status_code == 404
    assert desk.get(at("office_attendance", other, session=run.sessions.first().pk)).status_code == 404


# The list and the run


def test_today_stands_first_with_seats_and_what_is_to_do(run, today, desk):
    page = words(desk.get(reverse("office_runs")))
    first = page.index("Heute")
    assert "Nähkurs" in page[first : first + 300]
    assert "2 von 2 Plätzen belegt, 0 frei" in page
    assert "Anwesenheit fehlt" in page
    attending.note(today, [Seen(None, 0, 60)])
    assert "Anwesenheit fehlt" not in words(desk.get(reverse("office_runs")))


def test_a_date_of_last_week_waits_until_somebody_says_who_was_there(run, desk):
    old = timezone.now() - datetime.timedelta(days=6)
    SessionFactory(run=run, start=old, end=old + HOUR)
    assert "Wer war da? Bitte eintragen." in words(desk.get(reverse("office_runs")))


def test_people_are_found_by_name_number_and_code_and_names_are_in_no_address(run, desk):
    person = people(run)[1]
    for query in ("merkwort 1", person.code.lower(), "0341 0000001"):
        answer = desk.post(reverse("office_runs"), {"q": query})
        assert "Merkwort 1" in words(answer), query
        assert "Merkwort 2" not in words(answer), query
    assert "Merkwort" not in words(desk.get(reverse("office_runs"), {"q": "Merkwort"}))


def test_a_cancellation_on_the_phone_offers_the_seat_to_the_next_who_can_say_yes(run, desk):
    seat, _other, waiting = people(run)
    desk.post(at("office_run", run), {"do": "cancel", "person": seat.pk})
    page = words(desk.get(at("office_run", run)))
    assert "Ein Platz ist angeboten (1)" in page
    desk.post(at("office_run", run), {"do": "accept", "person": waiting.pk})
    waiting.booking.refresh_from_db()
    assert waiting.booking.status == "booked"
    desk.post(at("office_run", run), {"do": "erase", "person": waiting.pk})
    assert not Registration.objects.filter(pk=waiting.pk).exists()
    assert Booking.objects.filter(pk=waiting.booking_id, status="cancelled").exists()


def test_looking_changes_nothing(run, desk):
    before = list(Booking.objects.values_list("pk", "status"))
    note_everybody(run)
    for address in addresses(run):
        desk.get(address, {"do": "erase", "person": people(run)[0].pk})
    assert list(Booking.objects.values_list("pk", "status")) == before
    assert Registration.objects.count() == 3


def test_eight_hours_make_a_participant(run, desk):
    one = people(run)[0]
    for number, session in enumerate(run.sessions.all()):
        attending.note(session, [Seen(one.booking_id, 1, 150 if number else 179)])
    assert "8 Stunden sind erreicht" not in words(desk.get(at("office_run", run)))
    attending.note(run.sessions.first(), [Seen(one.booking_id, 1, 180)])
    assert "8 Stunden sind erreicht" in words(desk.get(at("office_run", run)))


# The desk and the cost


def test_the_desk_says_what_waits_for_the_office_and_only_there(run, desk, town, signed_in):
    booking.cancel(people(run)[0].booking)
    SessionFactory(run=run, start=timezone.now() - HOUR)
    page = words(desk.get("/admin/"))
    for heading in ("Anrufe", "Angebotene Plätze: Wer sagt zu?", "Wer war da?"):
        assert heading in page, heading
    for person in (town.editor("gruenau"), town.person(Role.ADVISER, "paunsdorf")):
        assert "Wer war da?" not in words(signed_in(person).get("/admin/"))


@pytest.mark.parametrize("name", ["office_runs", "office_run", "office_calls", "office_attendance"])
def test_fifty_people_cost_as_much_as_one(name, run, today, desk, town):
    kwargs = {"office_runs": {}, "office_calls": {}, "office_run": {"run": run.pk}}.get(
        name, {"run": run.pk, "session": today.pk}
    )

    def asked() -> int:
        desk.get(reverse(name, kwargs=kwargs))
        with CaptureQueriesContext(connection) as queries:
            assert desk.get(reverse(name, kwargs=kwargs)).status_code == 200
        return len(queries)

    few = asked()
    booking.change_capacity(run.pk, 40)
    for number in range(10, 60):
        booking.book(run.pk, wish(number))
    for _number in range(20):
        other = CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau")))
        SessionFactory(run=other, start=timezone.now() - HOUR)
        BookingFactory(run=other)
    assert asked() == few <= MOST_QUERIES


def test_a_number_is_written_as_it_is_dialled_and_is_no_formula():
    assert spoken_number("+493411234567") == "0341 1234567"
    assert spoken_number("+380441234567").startswith("00380")
