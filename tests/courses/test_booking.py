"""Nothing is oversold, nobody is passed over, and everybody is told."""

import datetime
import email
import email.policy
from typing import Any

import pytest
from django.db.models import ProtectedError
from django.utils import timezone

from base.outbox import OutgoingMail
from courses import booking
from courses.booking import Wish
from courses.models import Booking, CourseRun, Notification, Registration
from courses.seats import Outcome

DAY = datetime.timedelta(days=1)


def wish(number: int, **changes) -> Wish:
    return Wish(**{"name": f"Person {number}", "channel": "phone", "phone": f"+4934100000{number:02}", **changes})


@pytest.fixture
def run(sewing) -> CourseRun:
    sewing.run.bookings.all().delete()
    booking.change_capacity(sewing.run.pk, 1)
    return sewing.run


@pytest.fixture
def post(settings: Any) -> None:
    """Mails go into the outbox, as they do outside the tests."""
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}


def kinds(registration: Registration) -> list[str]:
    return list(registration.notifications.values_list("kind", flat=True))


def test_the_same_contact_gets_the_same_answer_and_one_seat(run):
    first = booking.book(run.pk, wish(1))
    again = booking.book(run.pk, wish(1, name="Ganz anders"))
    assert (first.outcome, again.outcome, again.is_repeated) == (Outcome.BOOKED, Outcome.BOOKED, True)
    assert again.registration == first.registration
    assert Booking.objects.count() == 1


def test_after_a_cancellation_the_same_contact_may_register_again(run):
    booking.cancel(booking.book(run.pk, wish(1)).registration.booking)
    assert not booking.book(run.pk, wish(1)).is_repeated


def test_a_freed_seat_is_offered_to_the_first_in_line_and_a_walk_in_waits(run):
    seat, first, second = (booking.book(run.pk, wish(number)).registration for number in range(3))
    booking.cancel(seat.booking)
    assert booking.book(run.pk, wish(3)).outcome == Outcome.WAITING
    first.booking.refresh_from_db()
    second.booking.refresh_from_db()
    assert (first.booking.status, second.booking.status) == ("offered", "waiting")
    assert booking.accept(first.booking)
    assert kinds(first) == ["waiting", "offer", "booked"]
    assert kinds(second) == ["waiting"]


@pytest.mark.parametrize("ending", ["declined", "expired"])
def test_an_offer_that_is_not_taken_goes_to_the_next(run, ending):
    seat, first, second = (booking.book(run.pk, wish(number)).registration for number in range(3))
    booking.cancel(seat.booking)
    first.booking.refresh_from_db()
    if ending == "declined":
        booking.cancel(first.booking)
    else:
        booking.settle(run.pk, first.booking.offered_until)
        assert not booking.accept(first.booking)
        assert "expired" in kinds(first)
    second.booking.refresh_from_db()
    assert second.booking.status == "offered"


def test_more_seats_are_offered_and_fewer_take_nothing_away(run):
    people = [booking.book(run.pk, wish(number)).registration for number in range(3)]
    booking.change_capacity(run.pk, 2)
    booking.change_capacity(run.pk, 1)
    assert [one.status for one in Booking.objects.order_by("pk")] == ["booked", "offered", "waiting"]
    assert booking.accept(people[1].booking)


def test_nobody_is_offered_a_seat_in_a_course_that_has_begun(run):
    seat, first = (booking.book(run.pk, wish(number)).registration for number in range(2))
    run.sessions.update(start=timezone.now() - DAY)
    booking.cancel(seat.booking)
    first.booking.refresh_from_db()
    assert first.booking.status == "waiting"


def test_a_cancelled_run_tells_everybody(run):
    people = [booking.book(run.pk, wish(number)).registration for number in range(2)]
    booking.cancel_run(run.pk, "Der Raum ist nicht fertig.")
    assert [kinds(one)[-1] for one in people] == ["run-cancelled", "run-cancelled"]
    assert not Booking.objects.active().exists()
    waiting = Notification.objects.get(registration=people[0], kind="run-cancelled")
    assert (waiting.way, waiting.done_at) == ("call", None)


def test_a_run_with_registrations_cannot_be_deleted(run):
    booking.book(run.pk, wish(1))
    with pytest.raises(ProtectedError):
        run.delete()


def test_who_is_erased_leaves_a_number_and_a_free_seat(run):
    one = booking.book(run.pk, wish(1)).registration
    booking.erase(one)
    assert not Registration.objects.exists()
    assert Booking.objects.get().status == "cancelled"


def test_mails_are_in_the_persons_language_and_hold_no_word_of_theirs(post, run):
    name = "Kaufen Sie jetzt\r\nBcc: alle@example.org"
    done = booking.book(run.pk, wish(1, name=name, channel="email", phone="", email="a@example.org", language="ar"))
    row = OutgoingMail.objects.get()
    assert row.recipients == ["a@example.org"]
    assert "Content-Language: ar" in row.message
    text = email.message_from_string(row.message, policy=email.policy.default)
    assert "Kaufen" not in str(text.get_body(("plain",)).get_content())
    assert done.registration.code in str(text.get_body(("plain",)).get_content())
    assert "Bcc" not in row.message
    assert done.registration.notifications.get().way == "mail"


def test_an_address_gets_three_confirmations_a_day_at_most(post, sewing):
    for number in range(6):
        done = booking.book(sewing.run.pk, wish(number, channel="email", phone="", email="opfer@example.org"))
        booking.cancel(done.registration.booking)
    assert OutgoingMail.objects.count() == 3


def test_thirty_days_after_the_last_date_people_are_forgotten(run):
    booking.book(run.pk, wish(1))
    last = run.sessions.latest("end").end
    past = Registration.objects.past_their_time
    assert not past(last + 30 * DAY).exists()
    assert past(last + 31 * DAY).count() == 1


def test_the_code_can_be_said_and_the_link_is_stored_hashed(run):
    one = booking.book(run.pk, wish(1)).registration
    assert len(one.code) == 6
    assert not set(one.code) & set("0O1I")
    assert one.token not in str(Registration.objects.values().get())
