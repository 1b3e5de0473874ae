"""Somebody registers with a name and a phone number; whoever cannot is told why and whom to call."""

import datetime
import itertools
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
import time_machine
from django.db import connection, connections, transaction
from django.test import Client
from django.utils import timezone

from courses import booking
from courses.models import Booking, CourseRun, Registration
from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory

FORM = "/de/anmelden/GR-1/"
NADIA = {"name": "Nadia", "channel": "phone", "phone": "0341/123 45-67"}
PHONE = "030 23125-000"


def stamp_of(client: Client, path: str = FORM) -> str:
    return re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())[1]


def register(client: Client, path: str = FORM, **answers: Any) -> Any:
    """Fill in the form, wait a little, send it."""
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        stamp = stamp_of(client, path)
    return client.post(path, {**NADIA, "stamp": stamp, "confirm": "1", **answers}, follow=True)


@pytest.fixture
def run(sewing) -> CourseRun:
    sewing.run.bookings.all().delete()
    return sewing.run


def test_a_name_and_a_phone_number_are_enough(client, run):
    response = register(client)
    text = response.content.decode()
    one = Registration.objects.get()
    assert (response.status_code, len(response.redirect_chain)) == (200, 1)
    assert (one.name, one.phone, one.booking.status) == ("Nadia", "+493411234567", "booked")
    assert one.code in text
    assert "Sie haben einen Platz" in text
    assert PHONE in text
    assert not response.cookies
    assert "no-store" in response.headers["Cache-Control"]


def test_without_confirm_the_answers_are_shown_once_more_and_nothing_is_booked(client, run):
    response = register(client, confirm="")
    text = response.content.decode()
    assert "Ist alles richtig?" in text
    assert "0341 1234567" in text
    assert not Booking.objects.exists()
    sent = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', text))
    assert Registration.objects.count() == 0
    assert "Sie haben einen Platz" in client.post(FORM, {**sent, "confirm": "1"}, follow=True).content.decode()


def test_a_double_click_books_once_and_shows_the_same_page(client, run):
    stamp = stamp_of(client)
    with time_machine.travel(timezone.now() + datetime.timedelta(seconds=3)):
        answers = [client.post(FORM, {**NADIA, "stamp": stamp, "confirm": "1"}) for _click in range(2)]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    assert Booking.objects.count() == 1


def test_who_only_knows_the_number_gets_the_same_answer_but_neither_the_code_nor_the_own_page(client, run):
    register(client)
    one = Registration.objects.get()
    again = register(client, name="Jemand anders").content.decode()
    assert "Sie haben einen Platz" in again
    assert one.code not in again
    assert one.token not in again
    assert Registration.objects.get().name == "Nadia"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": ""}, "Ihren Namen"),
        ({"name": "\u202e\u200b"}, "Ihren Namen"),
        ({"phone": ""}, "Ihre Telefonnummer"),
        ({"phone": "hallo"}, "0341 1234567"),
        ({"channel": "email", "email": "kein"}, "E-Mail"),
        ({"channel": "taube"}, "taube"),
        ({"party_size": "99"}, "6"),
        ({"name": "x" * 1_000_000}, "120"),
        ({"website": "http://spam.example"}, "rufen Sie uns an"),
        ({"stamp": "falsch"}, "noch einmal"),
    ],
)
def test_a_wrong_answer_is_explained_and_nothing_is_lost(client, run, changes, words):
    response = register(client, **changes)
    text = response.content.decode()
    assert response.status_code == 200
    assert words in text
    assert PHONE in text
    assert 'role="alert"' in text
    assert changes.get("name") is not None or 'value="Nadia"' in text
    assert not Booking.objects.exists()


@pytest.mark.parametrize("name", ["Ng", "é", "محمد", "李", "Nadia O’Hara-Şahin", "=HYPERLINK(1)"])
def test_names_of_all_kinds_are_names(client, run, name):
    register(client, name=name)
    assert Registration.objects.get().name == name


def test_a_machine_that_answers_at_once_is_asked_to_press_again(client, run):
    response = client.post(FORM, {**NADIA, "stamp": stamp_of(client), "confirm": "1"})
    assert "sehr schnell" in response.content.decode()
    assert not Booking.objects.exists()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"status": "cancelled", "cancel_reason": "Der Raum ist nicht fertig."}, "Der Raum ist nicht fertig."),
        ({"registration": "phone"}, "Bitte rufen Sie"),
        ({"capacity": 0, "waiting_list": False}, "Ausgebucht"),
        ({"start_mode": "date-to-follow"}, "Termin folgt"),
    ],
)
def test_a_run_that_takes_nobody_says_so(client, run, changes, words):
    stamp = stamp_of(client)
    CourseRun.objects.filter(pk=run.pk).update(**changes)
    run.refresh_from_db()
    run.save()
    page = client.get(FORM)
    with time_machine.travel(timezone.now() + datetime.timedelta(seconds=3)):
        sent = client.post(FORM, {**NADIA, "stamp": stamp, "confirm": "1"}, follow=True)
    for response in (page, sent):
        assert response.status_code == 200
        assert words in response.content.decode()
        assert PHONE in response.content.decode()
    assert not Booking.objects.exists()


def test_who_registers_on_another_website_is_led_there_from_course_and_short_address(client, run):
    there, link = "https://vhs.example/kurs/7", 'href="https://vhs.example/kurs/7" rel="noopener noreferrer"'
    run.registration, run.registration_url = "elsewhere", there
    run.save()
    for path in (FORM, "/de/gruenau/kurse/naehkurs/"):
        assert client.get(path).content.decode().count(link) == 1
    CourseRun.objects.filter(pk=run.pk).update(capacity=0, waiting_list=False)
    run.refresh_from_db()
    run.save()
    for path in (FORM, "/de/gruenau/kurse/naehkurs/"):
        assert there not in client.get(path).content.decode(), "nobody is sent to where all seats are taken"
    run.cancel("Der Raum ist nicht fertig.")
    for path in (FORM, "/de/gruenau/kurse/naehkurs/"):
        assert there not in client.get(path).content.decode()


def test_an_address_that_is_left_over_from_another_way_to_register_is_nowhere(client, run):
    run.registration_url = "https://vhs.example/kurs/7"
    run.save()
    assert "vhs.example" not in client.get("/de/gruenau/kurse/naehkurs/").content.decode()


@pytest.mark.parametrize("path", ["/de/anmelden/GR-99/", "/de/anmelden/%00/", "/de/meine-anmeldung/geraten/"])
def test_what_nobody_can_know_is_a_clear_sentence(client, run, path):
    response = client.get(path)
    assert response.status_code == 404
    assert PHONE in response.content.decode()


def test_an_answer_cannot_be_guessed(client, run):
    assert client.get(FORM + "antwort/abc/").status_code == 404


def test_another_site_cannot_send_the_form(client, run):
    assert client.post(FORM, NADIA, headers={"Origin": "https://example.com"}).status_code == 403


def test_the_own_page_changes_nothing_by_looking_and_cancels_by_button(client, run):
    register(client)
    one = Registration.objects.get()
    path = f"/de/meine-anmeldung/{one.token}/"
    assert one.code in client.get(path).content.decode()
    assert Booking.objects.get().status == "booked"
    assert "ist abgesagt" in client.post(path, {"do": "cancel"}, follow=True).content.decode()
    assert Booking.objects.get().status == "cancelled"


def test_people_can_erase_themselves(client, run):
    register(client)
    path = f"/de/meine-anmeldung/{Registration.objects.get().token}/"
    assert "gelöscht" in client.post(path, {"do": "delete"}, follow=True).content.decode()
    assert not Registration.objects.exists()
    assert Booking.objects.get().status == "cancelled"


def test_an_offer_is_taken_on_the_own_page(client, run):
    booking.change_capacity(run.pk, 1)
    register(client)
    register(client, phone="0341 7654321", name="Olha")
    first, second = Registration.objects.order_by("pk")
    assert second.booking.status == "waiting"
    booking.cancel(first.booking)
    path = f"/de/meine-anmeldung/{second.token}/"
    assert "Ein Platz ist für Sie frei" in client.get(path).content.decode()
    assert "Sie haben einen Platz" in client.post(path, {"do": "accept"}, follow=True).content.decode()


def test_an_offer_that_was_not_answered_is_over_at_once(client, run):
    booking.change_capacity(run.pk, 1)
    register(client)
    register(client, phone="0341 7654321", name="Olha")
    first, second = Registration.objects.order_by("pk")
    booking.cancel(first.booking)
    second.booking.refresh_from_db()
    with time_machine.travel(second.booking.offered_until + datetime.timedelta(minutes=1), tick=True):
        text = client.get(f"/de/meine-anmeldung/{second.token}/").content.decode()
        assert "Ein Platz ist für Sie frei" not in text
        assert 'value="accept"' not in text
        # The form once more is a new wish, not the old offer
        register(client, phone="0341 7654321", name="Olha")
        second.booking.refresh_from_db()
        assert second.booking.status == "expired"
        assert Registration.objects.latest("pk").booking.status == "booked"


def test_a_course_that_is_over_is_not_cancelled(client, run):
    register(client)
    one = Registration.objects.get()
    path = f"/de/meine-anmeldung/{one.token}/"
    with time_machine.travel(run.sessions.latest("start").end + datetime.timedelta(hours=1), tick=True):
        text = client.get(path).content.decode()
        assert "Dieser Kurs ist vorbei" in text
        assert 'value="cancel"' not in text
        client.post(path, {"do": "cancel"})
    one.booking.refresh_from_db()
    assert one.booking.status == "booked"


@pytest.mark.parametrize("language", ["de", "de-simple", "en", "ar", "fa", "uk", "ru", "vi", "tr"])
def test_everybody_can_register_in_their_language(client, run, language):
    response = register(client, path=f"/{language}/anmelden/gr1/")
    assert Registration.objects.get().language == language
    assert f"/{language}/meine-anmeldung/" in response.redirect_chain[0][0]


def test_the_course_leads_to_the_form_while_there_are_seats(client, sewing):
    path = "/de/gruenau/kurse/naehkurs/"
    assert f'href="{FORM}"' in client.get(path).content.decode()
    booking.cancel_run(sewing.run.pk, "Krank.")
    assert FORM not in client.get(path).content.decode()


def without_a_lock(together: int) -> Callable[[int], AbstractContextManager[CourseRun]]:
    """In place of the lock: the first `together` people have all looked before one of them has written."""
    looked = threading.Barrier(together)
    number = itertools.count()

    @contextmanager
    def not_locked(run_id: int) -> Iterator[CourseRun]:
        first = next(number) < together
        with transaction.atomic():
            yield CourseRun.objects.get(pk=run_id)
            if first:
                looked.wait(timeout=60)

    return not_locked


def thirty_at_once(town: Any) -> dict[str, int]:
    """Thirty people send the form for five seats at the same moment; how many answers of which kind."""
    run = CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau")), capacity=5)
    SessionFactory(run=run)
    path, told = f"/de/anmelden/{run.code}/", {"seat": 0, "line": 0, "other": 0}
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        stamps = [stamp_of(Client(), path) for _person in range(30)]
    start = threading.Barrier(30)

    def person(number: int) -> None:
        try:
            start.wait()
            answers = {**NADIA, "phone": f"0341 10000{number:02}", "stamp": stamps[number], "confirm": "1"}
            text = Client().post(path, answers, follow=True).content.decode()
            kind = "seat" if "Sie haben einen Platz" in text else "line" if "Warteliste" in text else "other"
            told[kind] += 1
        finally:
            connections.close_all()

    threads = [threading.Thread(target=person, args=(number,)) for number in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


@pytest.fixture
def _patient(monkeypatch):
    """Who counts the tries waits for its turn however slow this machine is; it gives up after a second elsewhere."""
    monkeypatch.setattr("allauth.core.internal.ratelimit.CACHE_LOCK_WAIT_TIMEOUT", 60)


@pytest.mark.usefixtures("_patient")
def test_thirty_people_for_five_seats(committing_town):
    assert thirty_at_once(committing_town) == {"seat": 5, "line": 25, "other": 0}
    assert Booking.objects.filter(status="booked").count() == 5


@pytest.mark.usefixtures("_patient")
def test_without_the_lock_postgresql_gives_seats_twice_and_sqlite_has_one_writer_at_a_time(
    committing_town, monkeypatch
):
    # SQLite takes its own lock when the transaction begins: six could never look at the same time
    looking = 6 if connection.vendor == "postgresql" else 1
    monkeypatch.setattr(booking, "locked", without_a_lock(looking))
    seats = thirty_at_once(committing_town)["seat"]
    assert seats > 5 if connection.vendor == "postgresql" else seats == 5
