"""The day before, and never at night: what people are told without having asked at that moment."""

import datetime
import email
import email.policy
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from base import quiet
from base.outbox import OutgoingMail
from courses import booking
from courses.booking import Wish
from courses.models import CourseRun, Notification, Registration
from courses.reminding import remind
from demo.factories.courses import CourseRunFactory, SessionFactory, moment

MAIL = {"channel": "email", "email": "a@example.org"}
HOUR = datetime.timedelta(hours=1)


@pytest.fixture(autouse=True)
def _post(settings: Any) -> None:
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}


@pytest.fixture
def run(sewing: Any) -> CourseRun:
    """A run with one seat, and dates tomorrow and in a week."""
    found: CourseRun = CourseRunFactory(course=sewing.page, capacity=1)
    for days in (1, 8):
        SessionFactory(run=found, start=moment(days, "10:00"))
    return found


def somebody(run: CourseRun, **contact: Any) -> Registration:
    done = booking.book(run.pk, Wish(name="Nadia", **contact), moment(0, "00:30"))
    assert done.registration is not None
    return done.registration


def at(clock: str) -> datetime.datetime:
    return moment(0, clock)


def test_whoever_reads_mails_is_reminded_once_the_day_before(run):
    one = somebody(run, **MAIL)
    OutgoingMail.objects.all().delete()
    with time_machine.travel(at("09:00"), tick=False):
        call_command("remind")
        call_command("remind")
    mail = OutgoingMail.objects.get()
    assert mail.subject == "Ihr Kurs ist bald"
    assert mail.recipients == ["a@example.org"]
    assert [one.kind for one in one.notifications.all()] == ["booked", "reminder"]


def test_a_reminder_is_about_the_next_day_even_if_there_is_a_date_today(run):
    SessionFactory(run=run, start=moment(0, "20:00"))
    somebody(run, **MAIL)
    remind(at("09:00"))
    message = email.message_from_string(OutgoingMail.objects.latest("pk").message, policy=email.policy.default)
    text = message.get_body(("plain",)).get_content()
    assert "10 bis 12" in text
    assert "20 bis" not in text


@pytest.mark.parametrize(
    "contact",
    [
        {"channel": "phone", "phone": "+493411234567"},
        {"channel": "office"},
        {"channel": "sms", "phone": "+493411234567"},
    ],
)
def test_nobody_is_called_only_to_be_reminded(run, contact):
    somebody(run, **contact)
    assert remind(at("09:00")) == 0
    assert not Notification.objects.open().exists()


def test_with_a_provider_a_text_message_reminds(run, settings):
    settings.SMS_PROVIDER = "http"
    one = somebody(run, channel="sms", phone="+493411234567")
    assert not OutgoingMail.objects.exists()
    assert remind(at("09:00")) == 1
    row = OutgoingMail.objects.get()
    assert (row.transport, row.recipients) == ("sms", ["+493411234567"])
    assert one.token in row.message
    assert "Nadia" not in row.message


def test_who_has_cancelled_or_waits_is_not_reminded(run):
    seat = somebody(run, **MAIL)
    somebody(run, channel="email", email="b@example.org")
    booking.cancel(seat.booking, at("01:00"))
    assert remind(at("09:00")) == 0


def test_a_date_that_is_cancelled_reminds_nobody(run):
    somebody(run, **MAIL)
    run.sessions.earliest("start").cancel("Krank.")
    assert remind(at("09:00")) == 0


# Quiet hours


@pytest.mark.parametrize(
    ("clock", "hours"), [("08:00", 0), ("19:59", 0), ("20:00", 12), ("23:00", 9), ("00:00", 8), ("07:00", 1)]
)
def test_between_eight_in_the_evening_and_eight_in_the_morning_nothing_rings(clock, hours):
    now = datetime.datetime.combine(
        datetime.date(2026, 12, 1), datetime.time.fromisoformat(clock), timezone.get_current_timezone()
    )
    assert quiet.waking(now) - now == hours * HOUR


def test_an_offer_at_night_waits_for_the_morning_and_its_deadline_does_not_suffer(sewing):
    sewing.run.bookings.all().delete()
    booking.change_capacity(sewing.run.pk, 1)
    seat = somebody(sewing.run, **MAIL)
    line = somebody(sewing.run, channel="email", email="b@example.org")
    OutgoingMail.objects.all().delete()
    night = at("22:00")
    booking.cancel(seat.booking, night)
    own, offer = OutgoingMail.objects.order_by("pk")
    # Whoever has just pressed a button hears at once
    assert (own.recipients, own.due_at) == (["a@example.org"], night)
    assert (offer.recipients, offer.due_at) == (["b@example.org"], moment(1, "08:00"))
    line.booking.refresh_from_db()
    assert line.booking.offered_until - offer.due_at > 24 * HOUR
    assert not OutgoingMail.objects.due(night + HOUR).filter(pk=offer.pk).exists()


def test_less_than_a_day_before_the_office_calls_and_no_mail_is_written(run):
    seat = somebody(run, **MAIL)
    line = somebody(run, channel="sms", phone="+493411234567")
    booking.cancel(seat.booking, at("11:00"))
    task = line.notifications.latest("pk")
    assert (task.kind, task.way, task.done_at) == ("offer", "call", None)
