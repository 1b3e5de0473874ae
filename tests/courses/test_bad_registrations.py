"""Whatever a stranger sends: a clear sentence, the phone number, and no row has changed."""

import datetime
import re
from typing import Any

import pytest
import time_machine
from django.apps import apps
from django.test import Client
from django.utils import timezone

from base.outbox import OutgoingMail
from courses import answers, booking, demand
from courses.booking import Wish
from courses.models import CourseRun
from demo.factories.courses import CoursePageFactory, CourseRunFactory, InterestFactory, SessionFactory, moment

PHONE = "030 23125-000"
GOOD = {"name": "Nadia", "channel": "phone", "phone": "0341/123 45-67", "confirm": "1"}
MILLION = "x" * 1_000_000
MARKS = "\u202e\u200b\u2066"


@pytest.fixture
def run(sewing: Any) -> CourseRun:
    """A run with two seats, of which one is taken."""
    sewing.run.bookings.all().delete()
    booking.change_capacity(sewing.run.pk, 2)
    booking.book(sewing.run.pk, Wish(name="Olha", channel="phone", phone="+493419999999"))
    return sewing.run


def rows() -> dict[str, list[Any]]:
    """Every row of the academy, and every mail."""
    models = [*apps.get_app_config("courses").get_models(), OutgoingMail]
    return {model._meta.label: list(model._base_manager.order_by("pk").values_list()) for model in models}


def stamped(client: Client, path: str, answers: dict[str, Any]) -> dict[str, Any]:
    """With the stamp of a form that was opened a moment ago, where there is one."""
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        found = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())
    return {**GOOD, "stamp": found[1] if found else "", **answers}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": MARKS}, "Ihren Namen"),
        ({"name": "\x00"}, "Nullzeichen"),
        ({"name": "123"}, "Ihren Namen"),
        ({"name": MILLION}, "120"),
        ({"phone": MILLION}, "40"),
        ({"phone": "0341/123 45 ruf mich"}, "0341 1234567"),
        ({"phone": "12"}, "0341 1234567"),
        ({"channel": "email", "email": MILLION}, "E-Mail"),
        ({"channel": "email", "email": "a@example.org\r\nBcc: b@example.org"}, "E-Mail"),
        ({"channel": "fax"}, "fax"),
        ({"party_size": "-1"}, "1"),
        ({"party_size": "9" * 400}, "6"),
        ({"party_size": "2"}, "reichen"),
        ({"language": "xx"}, "xx"),
        ({"needs": "money"}, "money"),
        ({"stamp": "gefälscht"}, "noch einmal"),
        ({"stamp": MILLION}, "noch einmal"),
        ({"website": "https://spam.example"}, "rufen Sie uns an"),
    ],
)
def test_a_bad_answer_changes_nothing(client, run, changes, words):
    path = "/de/anmelden/GR-1/"
    answers = stamped(client, path, changes)
    before = rows()
    response = client.post(path, answers, follow=True)
    text = response.content.decode()
    assert response.status_code == 200
    assert words in text
    assert PHONE in text
    assert rows() == before


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"status": "draft"}, "kennen wir nicht"),
        ({"status": "completed"}, "vorbei"),
        ({"status": "cancelled", "cancel_reason": "Das Haus ist zu."}, "Das Haus ist zu."),
        ({"closes_at": moment(-1, "10:00")}, "Anmeldeschluss vorbei"),
        ({"opens_at": moment(3, "10:00")}, "später"),
        ({"capacity": 0, "waiting_list": False}, "Alle Plätze sind vergeben"),
        ({"registration": "phone"}, "rufen Sie"),
    ],
)
def test_a_run_that_takes_nobody_cannot_be_talked_into_it(client, run, facts, words):
    path = "/de/anmelden/GR-1/"
    answers = stamped(client, path, {})
    CourseRun.objects.filter(pk=run.pk).update(**facts)
    run.refresh_from_db()
    run.save()
    before = rows()
    text = client.post(path, answers, follow=True).content.decode()
    assert words in text
    assert PHONE in text
    assert rows() == before


def test_the_stamp_of_one_course_opens_no_other_one(client, run):
    other = CourseRunFactory(course=run.course)
    SessionFactory(run=other)
    answers = stamped(client, f"/de/anmelden/{other.code}/", {})
    before = rows()
    assert "noch einmal" in client.post("/de/anmelden/GR-1/", answers, follow=True).content.decode()
    assert rows() == before


@pytest.mark.parametrize("button", ["", "book", "accept", "erase", MILLION])
def test_an_unknown_button_of_the_own_page_does_nothing(client, run, button):
    one = booking.book(run.pk, Wish(name="Nadia", channel="phone", phone="+493411234567")).registration
    before = rows()
    client.post(f"/de/meine-anmeldung/{one.token}/", {"do": button})
    assert rows() == before


@pytest.mark.parametrize(
    "path",
    [
        "/de/anmelden/GR-99/",
        "/de/anmelden/%E2%80%AEGR-1/",
        "/de/anmelden/" + "9" * 300 + "/",
        "/de/anmelden/GR-1/antwort/geraten/",
        "/de/vormerken/99999999999999999999/",
        "/de/vormerken/1/antwort/geraten/",
        "/de/meine-anmeldung/geraten/",
        "/de/meine-anmeldung/geraten/aendern/",
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_guessed_address_is_answered_with_the_phone_number(client, run, path, method):
    before = rows()
    response = getattr(client, method)(path)
    assert response.status_code == 404
    assert PHONE in response.content.decode()
    assert rows() == before


def test_an_answer_is_forgotten_after_a_week(client, run):
    sealed = answers.seal("anmelden/GR-1", "booked", run.bookings.get().registration.pk)
    path = f"/de/anmelden/GR-1/antwort/{sealed}/"
    assert "Sie haben einen Platz" in client.get(path).content.decode()
    with time_machine.travel(timezone.now() + datetime.timedelta(days=8)):
        assert client.get(path).status_code == 404


def test_an_answer_opens_nothing_but_the_form_that_it_answers(client, run, town):
    theirs = run.bookings.get().registration.pk
    other = CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau")))
    for where in ("vormerken/1", f"vormerken/{run.course_id}", f"anmelden/{other.code}"):
        sealed = answers.seal(where, "booked", theirs)
        for form in ("anmelden/GR-1", f"anmelden/{other.code}", f"vormerken/{run.course_id}"):
            if form != where:
                assert client.get(f"/de/{form}/antwort/{sealed}/").status_code == 404, (where, form)


def test_who_erases_and_registers_again_and_again_does_not_flood_an_address(run, settings, town):
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}
    victim = {"channel": "email", "email": "opfer@example.org"}
    sent = 0
    for number in range(6):
        booking.erase(booking.book(run.pk, Wish(name="Nadia", form=str(number), **victim)).registration)
        sent += OutgoingMail.objects.count()
        OutgoingMail.objects.all().delete()
    page = CoursePageFactory(parent=town.courses("gruenau"))
    one = demand.note(page.pk, Wish(name="Nadia", **victim))
    assert one is not None
    assert sent + OutgoingMail.objects.count() <= 3


def test_one_contact_registers_for_twenty_courses_at_most(client, run, town):
    page = CoursePageFactory(parent=town.courses("gruenau"))
    wish = Wish(name="Nadia", channel="phone", phone="+493411234567")
    for _course in range(20):
        one = CourseRunFactory(course=page)
        SessionFactory(run=one)
        assert booking.book(one.pk, wish).outcome == "booked"
    before = rows()
    assert booking.book(run.pk, wish).outcome == "refused"
    assert rows() == before


def test_one_contact_waits_for_twenty_dates_at_most(town):
    wish = Wish(name="Nadia", channel="phone", phone="+493411234567")
    for number in range(20):
        page = CoursePageFactory(parent=town.courses("gruenau"), slug=f"w-{number}")
        InterestFactory(course=page, contact_key=wish.contact_key)
    assert demand.note(CoursePageFactory(parent=town.courses("gruenau")).pk, wish) is None


def test_a_library_of_sixty_people_registers_from_one_address_and_a_machine_is_stopped(client, run, settings):
    limits = settings.ACCOUNT_RATE_LIMITS["registration"]
    assert int(limits.split("/")[0]) >= 60
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, "registration": "1/h/ip"}
    path = "/de/anmelden/GR-1/"
    assert client.post(path, stamped(client, path, {}), follow=True).status_code == 200
    before = rows()
    response = client.post(path, stamped(client, path, {"phone": "0341 7654321"}))
    assert response.status_code == 429
    assert PHONE in response.content.decode()
    assert rows() == before
