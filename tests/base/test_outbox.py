"""Mails are rows first: written with what they tell of, tried again when the server is out, decided by people."""

import datetime
import logging
import smtplib
from email import message_from_string
from email.policy import default
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from areas.models import Role
from base import emails, outbox
from base.outbox import OutgoingMail

State = OutgoingMail.State
SECRET = "Frau Beispiel kommt am Dienstag"


class Server:
    """A mail server that answers as the test wants: with one fault for each try, or none."""

    def __init__(self, *faults: Exception | None, closed: bool = False) -> None:
        self.faults, self.closed, self.taken = list(faults), closed, []

    def open(self) -> None:
        """Connect."""
        if self.closed:
            raise ConnectionRefusedError("nobody there")

    def close(self) -> None:
        """Nothing to do."""

    def send_messages(self, messages: list[Any]) -> int:
        """Take them or not."""
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None:
            raise fault
        self.taken += messages
        return len(messages)


@pytest.fixture
def post(settings: Any, db: None) -> None:
    """Mails go into the outbox, as they do outside the tests."""
    settings.MAILERS = {
        "default": {"BACKEND": "base.outbox.OutboxBackend"},
        "transport": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"},
    }


@pytest.fixture
def row(post: None) -> OutgoingMail:
    """A mail that waits."""
    EmailMessage("Ihr Kurs", SECRET, to=["resident@example.org"]).send()
    return OutgoingMail.objects.get()


def tried(row: OutgoingMail, server: Any) -> OutgoingMail:
    """The mail after the next try, whenever that is due."""
    claimed = OutgoingMail.objects.claim(row.due_at)
    assert claimed is not None
    claimed.deliver(server)
    claimed.refresh_from_db()
    return claimed


def test_a_mail_is_written_down_and_sent_by_the_worker(row: OutgoingMail) -> None:
    assert (row.state, mail.outbox) == (State.WAITING, [])
    assert outbox.send_due() == 1
    assert [message.to for message in mail.outbox] == [["resident@example.org"]]
    assert SECRET in mail.outbox[0].message().get_content()
    row.refresh_from_db()
    assert row.state == State.SENT
    assert outbox.send_due() == 0


def test_the_text_of_a_sent_mail_is_not_kept(row: OutgoingMail) -> None:
    assert tried(row, Server()).message == ""


def test_what_is_rolled_back_sends_no_mail(post: None) -> None:
    with transaction.atomic():
        EmailMessage("Ihr Kurs", SECRET, to=["resident@example.org"]).send()
        transaction.set_rollback(True)
    assert not OutgoingMail.objects.exists()


def test_texts_pictures_and_letters_of_all_languages_survive_the_row(post: None) -> None:
    message = EmailMultiAlternatives("Grüße · تحية", "Größe\nсвіт", to=["Ö <a@example.org>"], bcc=["b@example.org"])
    message.attach_alternative("<p>Größe</p>", "text/html")
    message.attach("kurs.ics", "BEGIN:VCALENDAR", "text/calendar")
    message.send()
    row = OutgoingMail.objects.get()
    assert row.message.isascii()
    outbox.send_due()
    sent = mail.outbox[0].message()
    assert sent["Subject"] == "Grüße · تحية"
    assert "світ" not in sent["Subject"]
    assert "Größe\r\nсвіт" in sent.get_body(("plain",)).get_content().replace("\r\n", "\n").replace("\n", "\r\n")
    assert [part.get_filename() for part in sent.iter_attachments()] == ["kurs.ics"]
    assert mail.outbox[0].recipients() == ["Ö <a@example.org>", "b@example.org"]
    assert "b@example.org" not in str(sent)


@pytest.mark.parametrize(
    "fields",
    [
        {"subject": "Kurs\nBcc: all@example.org"},
        {"subject": "Kurs\r\nBcc: all@example.org"},
        {"to": ["a@example.org\nBcc: all@example.org"]},
        {"from_email": "post@example.org\nBcc: all@example.org"},
        {"headers": {"X-Kurs": "a\nBcc: all@example.org"}},
    ],
)
def test_nobody_adds_a_header_to_a_mail(post: None, fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"(?i)line|header|newline|linefeed"):
        EmailMessage(**{"subject": "Kurs", "body": SECRET, "to": ["a@example.org"], **fields}).send()
    assert not OutgoingMail.objects.exists()


def test_a_title_with_line_breaks_becomes_one_line_of_a_letter(post: None) -> None:
    emails.letter("a@example.org", "Nähen\nBcc: all@example.org", SECRET).send()
    headers = message_from_string(OutgoingMail.objects.get().message, policy=default)
    assert headers["Subject"] == "Nähen Bcc: all@example.org"
    assert headers["Bcc"] is None


def test_a_refused_mail_is_tried_five_times_with_growing_pauses(row: OutgoingMail) -> None:
    server = Server(*[smtplib.SMTPDataError(451, b"try later")] * 5)
    pauses = []
    for _try in range(4):
        row = tried(row, server)
        assert row.state == State.WAITING
        pauses.append(row.due_at - row.changed_at)
    row = tried(row, server)
    assert (row.state, row.tries, row.error) == (State.FAILED, 5, "SMTPDataError 451")
    assert pauses == sorted(pauses)
    assert len({round(pause.total_seconds(), -1) for pause in pauses}) == 4
    assert OutgoingMail.objects.claim(timezone.now() + datetime.timedelta(days=9)) is None


def test_a_mail_waits_for_its_time(row: OutgoingMail) -> None:
    row = tried(row, Server(smtplib.SMTPServerDisconnected(), closed=True))
    assert row.state == State.WAITING
    assert OutgoingMail.objects.claim() is None
    with time_machine.travel(timezone.now() + datetime.timedelta(minutes=2)):
        assert OutgoingMail.objects.claim() is not None


def test_a_line_that_breaks_while_the_server_listens_leaves_the_mail_uncertain(row: OutgoingMail) -> None:
    assert tried(row, Server(smtplib.SMTPServerDisconnected("gone"))).state == State.UNCERTAIN
    assert outbox.send_due() == 0


def test_a_worker_that_was_killed_leaves_its_mail_uncertain(row: OutgoingMail) -> None:
    OutgoingMail.objects.claim()
    assert OutgoingMail.objects.reap() == 0
    assert OutgoingMail.objects.reap(timezone.now() + datetime.timedelta(minutes=11)) == 1
    row.refresh_from_db()
    assert row.state == State.UNCERTAIN


def test_a_slow_worker_that_ends_well_after_all_makes_it_certain(row: OutgoingMail) -> None:
    claimed = OutgoingMail.objects.claim()
    assert claimed is not None
    OutgoingMail.objects.reap(timezone.now() + datetime.timedelta(minutes=11))
    claimed.deliver(Server())  # type: ignore[arg-type]
    row.refresh_from_db()
    assert row.state == State.SENT


def test_a_slow_worker_does_not_change_a_mail_that_a_person_has_sent_once_more(row: OutgoingMail) -> None:
    claimed = OutgoingMail.objects.claim()
    assert claimed is not None
    OutgoingMail.objects.reap(timezone.now() + datetime.timedelta(minutes=11))
    assert claimed.retry()
    again = OutgoingMail.objects.claim()
    claimed.deliver(Server(smtplib.SMTPDataError(554, b"no")))  # type: ignore[arg-type]
    row.refresh_from_db()
    assert again is not None
    assert (row.state, row.leased_until) == (State.SENDING, again.leased_until)


def test_while_the_server_is_out_one_mail_is_tried_and_the_others_wait(post: None, settings: Any) -> None:
    for number in range(3):
        EmailMessage("Kurs", SECRET, to=[f"{number}@example.org"]).send()
    settings.MAILERS = settings.MAILERS | {
        "transport": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": 1},
        }
    }
    assert outbox.send_due() == 1
    assert list(OutgoingMail.objects.order_by("pk").values_list("tries", flat=True)) == [1, 0, 0]


def test_no_log_line_tells_what_somebody_wrote(row: OutgoingMail, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        tried(row, Server(smtplib.SMTPRecipientsRefused({"resident@example.org": (550, SECRET.encode())})))
    assert "SMTPRecipientsRefused" in caplog.text
    assert SECRET not in caplog.text
    assert "resident" not in caplog.text


def test_mails_about_accounts_go_through_the_outbox_and_look_like_ours(town: Any, post: None, client: Client) -> None:
    editor = town.editor("gruenau")
    client.post("/de/konto/password/reset/", {"email": editor.email})
    row = OutgoingMail.objects.get()
    assert row.recipients == [editor.email]
    message = message_from_string(row.message, policy=default)
    for kind in ("plain", "html"):
        text = message.get_body((kind,)).get_content()
        assert "http://testserver/de/konto/password/reset/key/" in text
        assert "Arbeit im Quartier" in text
        assert "Europäische" in text
    assert message["Content-Language"] == "de"


def test_a_link_in_a_mail_has_the_sites_own_name(town: Any, post: None, client: Client, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["testserver", "other.example"]
    client.post("/de/konto/password/reset/", {"email": town.editor("gruenau").email}, headers={"host": "other.example"})
    assert "other.example" not in message_from_string(OutgoingMail.objects.get().message, policy=default).as_string()


# The people who decide


@pytest.fixture
def stuck(row: OutgoingMail) -> OutgoingMail:
    """A mail that perhaps went out."""
    return tried(row, Server(smtplib.SMTPServerDisconnected("gone")))


def test_the_central_team_decides(town: Any, signed_in: Any, stuck: OutgoingMail) -> None:
    central = signed_in(town.person(Role.CENTRAL))
    assert reverse("outbox") in central.get("/admin/").content.decode()
    central.post(reverse("outbox_decide", args=[stuck.pk, "retry"]))
    stuck.refresh_from_db()
    assert stuck.state == State.WAITING


def test_an_uncertain_mail_is_shown_with_what_can_be_done(town: Any, signed_in: Any, stuck: OutgoingMail) -> None:
    body = signed_in(town.admin()).get(reverse("outbox")).content.decode()
    assert "resident@example.org" in body
    assert reverse("outbox_decide", args=[stuck.pk, "retry"]) in body
    assert SECRET not in body


def test_a_person_sends_it_once_more(town: Any, signed_in: Any, stuck: OutgoingMail) -> None:
    desk = signed_in(town.admin())
    address = reverse("outbox_decide", args=[stuck.pk, "retry"])
    assert desk.get(address).status_code == 405
    desk.post(address)
    desk.post(address)
    assert outbox.send_due() == 1
    assert len(mail.outbox) == 1


def test_a_person_decides_not_to_send_it_and_its_text_is_gone(town: Any, signed_in: Any, stuck: OutgoingMail) -> None:
    signed_in(town.admin()).post(reverse("outbox_decide", args=[stuck.pk, "drop"]))
    stuck.refresh_from_db()
    assert (stuck.state, stuck.message) == (State.DROPPED, "")
    assert outbox.send_due() == 0


def test_editors_of_a_neighbourhood_neither_see_nor_decide(town: Any, signed_in: Any, stuck: OutgoingMail) -> None:
    desk = signed_in(town.editor("gruenau"))
    for answer in (desk.get(reverse("outbox")), desk.post(reverse("outbox_decide", args=[stuck.pk, "drop"]))):
        assert "resident@example.org" not in answer.content.decode()
    stuck.refresh_from_db()
    assert stuck.state == State.UNCERTAIN


def test_a_list_of_fifty_mails_asks_the_database_as_often_as_one(
    town: Any, signed_in: Any, row: OutgoingMail, django_assert_max_num_queries: Any
) -> None:
    desk = signed_in(town.admin())
    desk.get(reverse("outbox"))
    with CaptureQueriesContext(connection) as one:
        desk.get(reverse("outbox"))
    for number in range(49):
        EmailMessage("Kurs", SECRET, to=[f"{number}@example.org"]).send()
    with django_assert_max_num_queries(len(one)):
        desk.get(reverse("outbox"))


def test_users_without_rights_do_not_find_the_menu_entry(town: Any, signed_in: Any) -> None:
    user: User = town.editor("gruenau")
    assert reverse("outbox") not in signed_in(user).get("/admin/").content.decode()
