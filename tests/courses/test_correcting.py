"""People correct their own registration: a number, a name, fewer or more of them. Nobody loses a seat by it."""

import datetime
import re
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from base.outbox import OutgoingMail
from courses import booking
from courses.booking import Wish
from courses.correcting import Corrected, correct
from courses.models import Booking, CourseRun, Notification, Registration
from courses.seats import may_become
from courses.state import RunFacts


def wish(number: int, **changes: Any) -> Wish:
    return Wish(**{"name": f"Person {number}", "channel": "phone", "phone": f"+4934100000{number:02}", **changes})


@pytest.fixture
def run(sewing: Any) -> CourseRun:
    sewing.run.bookings.all().delete()
    booking.change_capacity(sewing.run.pk, 4)
    return sewing.run


def somebody(run: CourseRun, number: int, **changes: Any) -> Registration:
    found = booking.book(run.pk, wish(number, **changes)).registration
    assert found is not None
    return found


def statuses() -> list[str]:
    return list(Booking.objects.order_by("pk").values_list("status", flat=True))


@pytest.mark.parametrize(
    ("taken", "waiting", "held_back", "before", "after", "may"),
    [
        (4, 0, 0, 2, 1, True),
        (3, 0, 0, 1, 2, True),
        (4, 0, 0, 1, 2, False),
        (2, 1, 0, 1, 2, False),
        (3, 0, 1, 1, 2, False),
        (9, 0, 0, 2, 2, True),
    ],
)
def test_fewer_always_may_and_more_only_into_seats_for_everybody(taken, waiting, held_back, before, after, may):
    facts = RunFacts("published", "fixed", "online", capacity=4, held_back=held_back)
    assert may_become(facts, taken, waiting, before, after, timezone.now()) is may


def test_seats_given_back_by_a_smaller_party_go_to_the_next_in_line(run):
    large = somebody(run, 1, party_size=3)
    somebody(run, 2)
    waiting = somebody(run, 3)
    assert correct(large, wish(1, party_size=2)) == Corrected.DONE
    waiting.booking.refresh_from_db()
    assert waiting.booking.status == "offered"


def test_a_larger_party_gets_no_seat_that_somebody_waits_for(run):
    small = somebody(run, 1, party_size=2)
    somebody(run, 2)
    assert correct(small, wish(1, party_size=3)) == Corrected.DONE
    assert correct(small, wish(1, party_size=4)) == Corrected.TOO_MANY
    somebody(run, 3)
    booking.cancel(Booking.objects.filter(status="booked").last())
    assert statuses() == ["booked", "cancelled", "offered"]
    assert correct(small, wish(1, party_size=4)) == Corrected.TOO_MANY
    assert Booking.objects.first().party_size == 3


def test_whoever_waits_keeps_the_place_in_line(run):
    somebody(run, 1, party_size=4)
    first, _second = somebody(run, 2), somebody(run, 3)
    assert correct(first, wish(2, party_size=2, name="Anders")) == Corrected.DONE
    booking.cancel(Booking.objects.first())
    assert statuses() == ["cancelled", "offered", "offered"]


def test_another_number_is_the_one_that_is_called_and_the_old_one_is_forgotten(run):
    booking.change_capacity(run.pk, 1)
    seat, line = somebody(run, 1), somebody(run, 2)
    booking.cancel(seat.booking)
    assert Notification.objects.open().get().registration == line
    assert correct(line, wish(2, phone="+493419999999", channel="sms")) == Corrected.DONE
    line.refresh_from_db()
    assert (line.phone, line.channel) == ("+493419999999", "sms")
    assert Registration.objects.active_of(run.pk, wish(2).contact_key) is None
    task = Notification.objects.open().get()
    assert (task.kind, task.way) == ("offer", "sms")


def test_nobody_takes_over_the_contact_of_somebody_else(run):
    one, other = somebody(run, 1), somebody(run, 2)
    assert correct(one, wish(2)) == Corrected.TWICE
    one.refresh_from_db()
    assert (one.phone, one.name) == ("+493410000001", "Person 1")
    assert other.booking.is_active


def test_a_cancelled_registration_stays_as_it_was(run):
    one = somebody(run, 1)
    booking.cancel(one.booking)
    assert correct(one, wish(1, name="Anders")) == Corrected.OVER
    one.refresh_from_db()
    assert one.name == "Person 1"


def test_what_was_deleted_meanwhile_is_over(run):
    one = somebody(run, 1)
    booking.erase(Registration.objects.get(pk=one.pk))
    assert correct(one, wish(1, name="Anders")) == Corrected.OVER
    assert not Registration.objects.exists()


def test_a_new_address_is_told_once_and_reads_nothing_that_somebody_wrote(run, settings):
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}
    one = somebody(run, 1)
    correct(one, wish(1, name="Kaufen!", channel="email", phone="", email="neu@example.org"))
    correct(one, wish(1, name="Kaufen! Jetzt", channel="email", phone="", email="neu@example.org"))
    row = OutgoingMail.objects.get()
    assert row.recipients == ["neu@example.org"]
    assert "Kaufen" not in row.message


# On the person's own page


def sent(client: Client, path: str, **answers: Any) -> Any:
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        stamp = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())[1]
    return client.post(path, {"stamp": stamp, **answers}, follow=True)


def test_the_own_page_shows_what_we_know_and_corrects_it(client, run):
    one = somebody(run, 1)
    path = f"/de/meine-anmeldung/{one.token}/"
    page = client.get(path).content.decode()
    assert "Person 1" in page
    assert f'href="{path}aendern/"' in page or 'href="aendern/"' in page
    form = client.get(path + "aendern/").content.decode()
    assert 'value="Person 1"' in form
    answer = sent(client, path + "aendern/", name="Olha", channel="sms", phone="0341 55 66 77 8", party_size="2")
    assert answer.redirect_chain[0][0] == path
    assert "Olha" in answer.content.decode()
    assert "no-store" in answer.headers["Cache-Control"]
    one.refresh_from_db()
    assert (one.name, one.channel, one.phone, one.booking.party_size) == (
        "Olha",
        "sms",
        "+49341556677 8".replace(" ", ""),
        2,
    )


def test_looking_at_the_form_changes_nothing_and_a_wrong_answer_is_explained(client, run):
    one = somebody(run, 1)
    path = f"/de/meine-anmeldung/{one.token}/aendern/"
    client.get(path)
    wrong = sent(client, path, name="Olha", channel="phone", phone="0341 5566778", party_size="6").content.decode()
    assert "reichen die Plätze nicht" in wrong
    assert 'value="Olha"' in wrong
    assert "030 23125-000" in wrong
    one.refresh_from_db()
    assert (one.name, one.booking.party_size) == ("Person 1", 1)


def test_a_guessed_link_shows_no_form(client, run):
    assert client.get("/de/meine-anmeldung/geraten/aendern/").status_code == 404
