"""When a date moves or the office has something to say, everybody of the run hears of it, each in their way."""

import datetime
import email
import email.policy
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from base.outbox import OutgoingMail
from courses import announcing, booking
from courses.announcing import Ready
from courses.models import CourseRun, Notification, Registration
from tests.courses.test_booking import wish

WHY = "Die Heizung ist kaputt."
DAY = datetime.timedelta(days=1)


@pytest.fixture
def run(sewing: Any, settings: Any) -> CourseRun:
    """Three seats: one hears by mail in Arabic, one by a call, one in the office; one more waits for a text message."""
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}
    sewing.run.bookings.all().delete()
    booking.change_capacity(sewing.run.pk, 3)
    for number, facts in enumerate(
        (
            {"channel": "email", "phone": "", "email": "a@demo.example", "language": "ar"},
            {"channel": "phone"},
            {"channel": "office", "phone": "", "form": "x"},
            {"channel": "sms"},
        )
    ):
        booking.book(sewing.run.pk, wish(number, **facts))
    OutgoingMail.objects.all().delete()
    return sewing.run


def mail_text() -> str:
    row = OutgoingMail.objects.get()
    message = email.message_from_string(row.message, policy=email.policy.default)
    return str(message.get_body(("plain",)).get_content())


def open_calls() -> dict[str, str]:
    """Way → what to say."""
    return {str(one.way): one.text for one in Notification.objects.to_tell()}


def test_a_moved_date_is_told_in_the_persons_language_and_to_the_office_in_german(run):
    session = run.sessions.first()
    told = announcing.move_date(session, session.start + DAY, session.end + DAY, None, WHY)
    assert len(told.people) == 4
    assert "الموعد" in mail_text()
    assert WHY in mail_text()
    assert set(open_calls()) == {"call", "office", "sms"}
    assert all(text.startswith("Der Termin am Dienstag") and WHY in text for text in open_calls().values())


def test_a_cancelled_date_reaches_everybody_and_needs_a_reason(run):
    session = run.sessions.first()
    with pytest.raises(ValidationError):
        announcing.cancel_date(session, "")
    assert not OutgoingMail.objects.exists()
    announcing.cancel_date(session, WHY)
    kinds = [one.notifications.last().kind for one in Registration.objects.all()]
    assert kinds == ["date-off"] * 4
    assert open_calls()["call"].startswith("Der Termin am Dienstag")


@pytest.mark.parametrize("with_line", [True, False])
def test_what_the_preview_counts_is_what_is_sent(run, with_line):
    shown = announcing.audience(run, with_line=with_line)
    words = announcing.ready_words(Ready.CALL, "", None)
    announcing.announce(run, Notification.Kind.MESSAGE, words, with_line=with_line)
    written = Notification.objects.filter(kind="message")
    assert sorted(one.pk for one in shown.people) == sorted(one.registration_id for one in written)
    for way, people, _by_voice in shown.ways:
        assert {one.pk for one in people} == {one.registration_id for one in written if one.way == way}
    assert OutgoingMail.objects.count() == 1
    assert len(shown.people) == (4 if with_line else 3)


def test_whoever_has_cancelled_hears_nothing_more(run):
    booking.cancel(Registration.objects.of_run(run.pk).last().booking)
    assert len(announcing.audience(run).people) == 3


def test_german_words_in_a_foreign_mail_say_that_they_are_german(run):
    words = announcing.ready_words(Ready.CALL, "Bitte Nadeln mitbringen.", None)
    announcing.announce(run, Notification.Kind.MESSAGE, words)
    assert "بالألمانية" in mail_text()
    assert "Bitte Nadeln mitbringen." in mail_text()
    assert "schreibt" not in open_calls()["call"]


def test_an_offer_that_is_over_is_no_call_any_more(run):
    booking.cancel(Registration.objects.of_run(run.pk).first().booking)
    assert Notification.objects.to_tell().filter(kind="offer").exists()
    offered = Registration.objects.get(booking__status="offered")
    booking.settle(run.pk, offered.booking.offered_until)
    assert not Notification.objects.to_tell().filter(kind="offer").exists()


def test_the_editor_sees_before_how_many_will_hear_of_it_and_no_name(run, town, signed_in):
    client = signed_in(town.editor("gruenau"))
    session = run.sessions.first()
    address = reverse("wagtailsnippets_courses_courserun:cancel_date", args=[run.pk, session.pk])
    page = client.get(address).content.decode()
    assert "4 Anmeldungen erfahren davon." in page
    assert "Person 1" not in page
    client.post(address, {"reason": WHY})
    assert Notification.objects.filter(kind="date-off").count() == 4


def test_a_button_that_is_pressed_twice_tells_nobody_the_same_twice(run, town, signed_in):
    adviser = signed_in(town.person("adviser", "gruenau"))
    place = reverse("office_news", kwargs={"run": run.pk})
    sent = {"ready": "own", "text": "Bitte Nadeln mitbringen.", "with_line": "on", "confirm": "1"}
    for text in ("Bitte Nadeln mitbringen.", "Bitte Nadeln mitbringen.", "Und Garn."):
        assert adviser.post(place, sent | {"text": text}).status_code == 302
    assert Notification.objects.filter(kind="message").count() == 8
    session = run.sessions.first()
    for _press in range(2):
        announcing.move_date(session, session.start + DAY, session.end + DAY, None, WHY)
    assert Notification.objects.filter(kind="date-moved").count() == 4
    for _press in range(2):
        announcing.cancel_date(session, WHY)
    assert Notification.objects.filter(kind="date-off").count() == 4
