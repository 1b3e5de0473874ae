"""Somebody is erased: then no row, no mail, no log, no cache and no file knows them any more. Numbers stay."""

import datetime
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.db.utils import ConnectionHandler
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from areas.models import Message, Role
from base import outbox
from base.management.commands import retention
from base.outbox import OutgoingMail
from businesses.models import HandoverCode
from config.env import SQLITE_OPTIONS
from courses import attending, booking
from courses.booking import Wish
from courses.models import AdviceRequest, Attendance, CourseRun, Interest, Registration
from demo.factories.areas import DistrictFactory
from demo.factories.courses import ConsultationPageFactory, CoursePageFactory, CourseRunFactory, weekly
from tests.businesses import entering_steps
from tests.conftest import Town
from tests.house.security.traces import traces

NAME, EMAIL, PHONE = "Zyxmarie", "zyxmarie@spur.example", "0341 98765432"
LATER = datetime.timedelta(days=80)
Erase = Callable[[Client, Registration], None]


@pytest.fixture
def _post(settings: Any) -> None:
    """Mails go into the outbox, as they do outside the tests."""
    settings.MAILERS = {
        "default": {"BACKEND": "base.outbox.OutboxBackend"},
        "transport": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"},
    }


@pytest.fixture
def run(town: Any) -> CourseRun:
    """One seat, which somebody else has, and three dates."""
    page = CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs")
    found: CourseRun = CourseRunFactory(course=page, capacity=1)
    weekly(found, [1], 2, 3, "10:00", "12:30")
    return found


def stamp_of(client: Client, path: str) -> str:
    """The mark of a form that was opened three seconds ago."""
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        found = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())
    assert found
    return found[1]


def enter(client: Client, person: Any) -> None:
    """Sign in."""
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")


def register(client: Client, run: CourseRun, **answers: str) -> Registration:
    """Fill in the public form."""
    path = f"/de/anmelden/{run.code}/"
    client.post(
        path, {"stamp": stamp_of(client, path), "confirm": "1", "name": NAME, "phone": PHONE, **answers}, follow=True
    )
    return Registration.objects.latest("pk")


def by_link(client: Client, person: Registration) -> None:
    """The person presses the button."""
    client.post(f"/de/meine-anmeldung/{person.token}/", {"do": "delete"}, follow=True)


def by_office(client: Client, person: Registration) -> None:
    """Somebody calls and asks for it; the office presses the button."""
    run = reverse("office_run", args=[person.booking.run_id])
    assert client.post(run, {"do": "erase", "person": person.pk}, follow=True).status_code == 200


def by_night(_client: Client, _person: Registration) -> None:
    """Thirty days after the last date."""
    with time_machine.travel(timezone.now() + LATER):
        call_command("retention", verbosity=0)


def everything_happens(client: Client, run: CourseRun) -> Registration:
    """In line, offered, accepted, there; mails sent, waiting and refused by the server."""
    seat = booking.book(run.pk, Wish(name="Jemand", channel="phone", phone="+493411234567")).registration
    assert seat is not None
    person = register(client, run, channel="email", email=EMAIL, needs="childcare")
    booking.cancel(seat.booking)
    client.get(f"/de/meine-anmeldung/{person.token}/")
    client.post(f"/de/meine-anmeldung/{person.token}/", {"do": "accept"})
    outbox.send_due(lambda: not mail.outbox)
    first = OutgoingMail.objects.filter(state=OutgoingMail.State.WAITING).earliest("pk")
    OutgoingMail.objects.filter(pk=first.pk).update(state=OutgoingMail.State.FAILED)
    session = run.sessions.earliest("start")
    attending.note(session, [attending.Seen(person.booking_id, 1, 150)])
    the_office_works(client, run, person)
    return person


def the_office_works(client: Client, run: CourseRun, person: Registration) -> None:
    """An adviser looks for the person, writes to all, saves the table, prints slip and certificate."""
    enter(client, Town().person(Role.ADVISER, "gruenau"))
    found = client.post(reverse("office_runs"), {"q": NAME})
    assert NAME in found.content.decode()
    news = {"ready": "own", "text": "Bringen Sie bitte Stoff mit.", "confirm": "1"}
    client.post(reverse("office_news", args=[run.pk]), news, follow=True)
    assert client.post(reverse("office_run_table", args=[run.pk])).headers["Content-Disposition"].endswith('.xlsx"')
    for name in ("office_slips", "office_run"):
        assert client.get(reverse(name, args=[run.pk])).status_code == 200
    client.get(reverse("office_certificate", args=[run.pk, person.pk]))


@pytest.mark.usefixtures("_post")
@pytest.mark.parametrize("erase", [by_link, by_office, by_night])
def test_nothing_knows_an_erased_person(
    erase: Erase, client: Client, town: Any, run: CourseRun, caplog: pytest.LogCaptureFixture
) -> None:
    person = everything_happens(client, run)
    marks = [NAME, EMAIL, "34198765432", PHONE, person.code, person.token, person.token_hash]
    marks += [person.contact_key, person.form_key]
    states = set(OutgoingMail.objects.values_list("state", flat=True))
    assert states == {"sent", "failed", "waiting"}
    assert {"courses_registration.name", "base_outgoingmail.recipients"} <= set(traces(marks))
    erase(client, person)
    assert traces(marks) == []
    assert [mark for mark in marks if mark.casefold() in caplog.text.casefold()] == []
    assert Attendance.objects.filter(persons=1).exists() or erase is by_night


@pytest.mark.usefixtures("_post")
def test_a_text_message_goes_with_the_person(client: Client, run: CourseRun, settings: Any) -> None:
    settings.SMS_PROVIDER = "http"
    seat = booking.book(run.pk, Wish(name=NAME, channel="sms", phone="+4934198765432")).registration
    assert seat is not None
    booking.cancel_run(run.pk, "Die Lehrerin ist krank.")
    assert "base_outgoingmail.recipients" in traces(["34198765432"])
    booking.erase(seat)
    assert traces([NAME, "34198765432", seat.code]) == []


@pytest.mark.usefixtures("_post")
@pytest.mark.parametrize("erase", ["link", "night"])
def test_nothing_knows_who_has_waited_for_a_date(erase: str, client: Client, town: Any) -> None:
    page = CoursePageFactory(parent=town.courses("gruenau"), title="Schweißen", slug="schweissen")
    CourseRunFactory(course=page, start_mode="date-to-follow", capacity=8)
    path = f"/de/vormerken/{page.pk}/"
    contact = {"name": NAME, "channel": "email", "email": EMAIL, "confirm": "1"}
    client.post(path, {"stamp": stamp_of(client, path), **contact}, follow=True)
    one = Interest.objects.get()
    marks = [NAME, EMAIL, one.code, one.token, one.contact_key]
    assert {"courses_interest.name", "base_outgoingmail.recipients"} <= set(traces(marks))
    if erase == "link":
        client.post(f"/de/meine-anmeldung/{one.token}/", {"do": "delete"}, follow=True)
    else:
        with time_machine.travel(timezone.now() + datetime.timedelta(days=400)):
            call_command("retention", verbosity=0)
    assert traces(marks) == []


@pytest.mark.usefixtures("_post")
@pytest.mark.parametrize("erase", ["link", "office", "night"])
def test_nothing_knows_who_has_asked_for_advice(erase: str, client: Client, town: Any) -> None:
    page = ConsultationPageFactory(parent=town.advice("gruenau"), places=["office"])
    path = f"/de/beratung-anfragen/{page.pk}/"
    contact = {"name": NAME, "channel": "email", "email": EMAIL, "place": "office", "wish": f"{NAME} sucht Arbeit."}
    client.post(path, {"stamp": stamp_of(client, path), **contact}, follow=True)
    one = AdviceRequest.objects.get()
    desk = reverse("wagtailsnippets_courses_advicerequest:answer", args=[one.pk])
    enter(client, town.person(Role.ADVISER, "gruenau"))
    day = (timezone.localdate() + datetime.timedelta(days=9)).isoformat()
    client.post(desk, {"do": "agree", "day": day, "time": "14:00", "place": "office", "where": "Zimmer 2"})
    marks = [NAME, EMAIL, one.token]
    assert {"courses_advicerequest.name", "base_outgoingmail.recipients"} <= set(traces(marks))
    if erase == "link":
        client.post(f"/de/mein-termin/{one.token}/", {"do": "delete"}, follow=True)
    elif erase == "office":
        client.post(desk, {"do": "erase"}, follow=True)
    else:
        with time_machine.travel(timezone.now() + LATER):
            call_command("retention", verbosity=0)
    assert traces(marks) == []


@pytest.mark.usefixtures("_post")
@pytest.mark.parametrize("erase", ["office", "night"])
def test_nothing_knows_who_has_written_to_us(
    erase: str, client: Client, town: Any, caplog: pytest.LogCaptureFixture
) -> None:
    path = "/de/nachricht/barriere/"
    words = f"{NAME} kommt nicht die Treppe hinauf."
    stamp = stamp_of(client, path)
    contact = {"name": NAME, "phone": PHONE, "email": EMAIL, "place": "/de/gruenau/kurse/"}
    client.post(path, {"stamp": stamp, "text": words, **contact}, follow=True)
    message = Message.objects.get()
    desk = reverse("wagtailsnippets_areas_message:answer", args=[message.pk])
    enter(client, town.person(Role.ADVISER, "gruenau"))
    client.get(desk)
    client.post(desk, {"do": "mail", "words": "Es gibt jetzt eine Rampe."})
    marks = [NAME, EMAIL, "34198765432", PHONE, message.form_key]
    assert {"areas_message.text", "base_outgoingmail.recipients"} <= set(traces(marks))
    if erase == "office":
        client.post(desk, {"do": "erase"})
        # The answer was on its way: it still arrives, and is erased then
        outbox.send_due()
    else:
        outbox.send_due()
        with time_machine.travel(timezone.now() + datetime.timedelta(days=31)):
            call_command("retention", verbosity=0)
    assert [one.to for one in mail.outbox] == [[EMAIL]]
    assert traces(marks) == []
    assert [mark for mark in marks if mark.casefold() in caplog.text.casefold()] == []


@pytest.mark.usefixtures("_post")
def test_nothing_knows_an_entry_that_nobody_has_finished(client: Client, town: Any) -> None:
    DistrictFactory(area=town.area("gruenau"), slug="gruenau-mitte", name="Grünau-Mitte")
    paper = HandoverCode.write(town.area("gruenau"), None)
    link = client.post("/de/betriebe/eintragen/zettel/", {"paper": paper}).headers["Location"]
    words = {"name": NAME, "sub_branch": "kiosk", "summary": f"{NAME} verkauft Zeitungen."}
    client.post(f"{link}was/", words)
    entering_steps.fill_in(client, link, kontakt={"phone": PHONE})
    client.post(f"{link}absenden/", {"do": "mail", "email": EMAIL})
    token = link.rstrip("/").rpartition("/")[2]
    marks = [NAME, EMAIL, PHONE, "34198765432"]
    assert {"businesses_entrydraft.data", "base_outgoingmail.recipients"} <= set(traces(marks))
    assert traces([token, paper]) == []
    with time_machine.travel(timezone.now() + datetime.timedelta(days=8)):
        call_command("retention", verbosity=0)
    assert traces(marks) == []


@pytest.mark.usefixtures("_post")
def test_who_is_erased_gets_no_mail_that_was_on_its_way_and_others_get_theirs(client: Client, run: CourseRun) -> None:
    other = CourseRunFactory(course=run.course)
    weekly(other, [2], 2, 1, "10:00", "12:30")
    kept = register(client, other, channel="email", email=EMAIL)
    gone = register(client, run, channel="email", email=EMAIL)
    by_link(client, gone)
    outbox.send_due()
    assert [one.to for one in mail.outbox] == [[EMAIL]]
    assert kept.code in mail.outbox[0].message().as_string()


def test_whoever_was_there_and_is_erased_afterwards_has_not_cancelled(run: CourseRun) -> None:
    done = booking.book(run.pk, Wish(name=NAME, channel="phone", phone="+4934198765432")).registration
    assert done is not None
    with time_machine.travel(timezone.now() + datetime.timedelta(days=60)):
        booking.erase(done)
    done.booking.refresh_from_db()
    assert done.booking.status == "booked"


def test_what_is_deleted_is_overwritten_in_sqlites_file(tmp_path: Path) -> None:
    path = tmp_path / "town.sqlite3"
    with sqlite3.connect(path, isolation_level=None) as database:
        database.executescript(SQLITE_OPTIONS["init_command"])
        database.execute("CREATE TABLE people (name TEXT)")
        database.executemany("INSERT INTO people VALUES (?)", [(f"{NAME} {number}",) for number in range(500)])
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert NAME.encode() in path.read_bytes()
        database.execute("DELETE FROM people")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert NAME.encode() not in path.read_bytes()
    database.close()


def test_after_the_night_the_log_of_sqlite_is_empty(db: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "town.sqlite3"
    engine = {"ENGINE": "django.db.backends.sqlite3", "NAME": path, "OPTIONS": SQLITE_OPTIONS}
    file: Any = ConnectionHandler({"default": engine})["default"]
    with file.cursor() as cursor:
        cursor.execute("CREATE TABLE people (name TEXT)")
        cursor.execute("INSERT INTO people VALUES (%s)", [NAME])
        cursor.execute("DELETE FROM people")
    log = Path(f"{path}-wal")
    assert NAME.encode() in log.read_bytes()
    monkeypatch.setattr(retention, "connection", file)
    call_command("retention", verbosity=0)
    assert NAME.encode() not in log.read_bytes() + path.read_bytes()
    file.close()
