"""The outbox: a mail is a row of the same transaction as what it tells of; the worker sends it afterwards.

A row is marked as being sent before the mail server hears of it, and as sent when the server has accepted it. So
whoever is killed in between leaves a row that says so. Nobody can know whether such a mail went out: it is never sent
again by itself and never dropped, but shown to a person as uncertain.
"""

import datetime
import email
import email.policy
import logging
import smtplib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from email.message import EmailMessage as MimeMessage
from typing import Any

from django.core import mail
from django.core.mail.backends.base import BaseEmailBackend
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

logger = logging.getLogger(__name__)

TRANSPORT = "transport"  # the mailer of the settings that really sends
LEASE = datetime.timedelta(minutes=10)
# Pauses after the first, second … failed try; after the last one a person decides
PAUSES = tuple(datetime.timedelta(minutes=minutes) for minutes in (1, 10, 60, 360))
KEPT = datetime.timedelta(days=7)
KEPT_UNSENT = datetime.timedelta(days=30)
ASCII = email.policy.SMTP.clone(cte_type="7bit")
# What such a mail tells of is erased; so is the mail, as soon as it has been sent
LAST_WORD = "-"
# The server said no, or nothing was said at all: such a mail has certainly not gone out
REFUSALS = (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused, smtplib.SMTPNotSupportedError, ValueError)


class OutgoingMailQuerySet(models.QuerySet["OutgoingMail"]):
    """Questions about mails."""

    def due(self, now: datetime.datetime) -> "OutgoingMailQuerySet":
        """Waiting ones whose time has come, the oldest first."""
        return self.filter(state=OutgoingMail.State.WAITING, due_at__lte=now).order_by("due_at", "pk")

    def abandoned(self, now: datetime.datetime) -> "OutgoingMailQuerySet":
        """Whoever was sending them has not been heard of since the lease ended."""
        return self.filter(state=OutgoingMail.State.SENDING, leased_until__lt=now)

    def unfinished(self) -> "OutgoingMailQuerySet":
        """Everything that has not come to an end."""
        return self.exclude(state__in=(OutgoingMail.State.SENT, OutgoingMail.State.DROPPED))

    def for_a_person(self) -> "OutgoingMailQuerySet":
        """What the machine cannot decide alone."""
        return self.filter(state__in=(OutgoingMail.State.FAILED, OutgoingMail.State.UNCERTAIN))

    def lately_to(self, address: str, now: datetime.datetime) -> "OutgoingMailQuerySet":
        """Mails of the last day to exactly one address."""
        return self.filter(recipients=[address], created_at__gt=now - datetime.timedelta(days=1))

    def addressed_to(self, address: str) -> "OutgoingMailQuerySet":
        """All mails to one address, whatever became of them."""
        return self.filter(recipients=[address])

    def telling_of(self, label: str, numbers: Iterable[Any]) -> "OutgoingMailQuerySet":
        """Mails that tell of rows of a table (`"courses.Registration"`) with these keys, whatever became of them."""
        return self.filter(about__in=[mark(label, number) for number in numbers])

    def let_go(self) -> None:
        """Erase these mails; one that is still to be sent goes out first."""
        going = (OutgoingMail.State.WAITING, OutgoingMail.State.SENDING)
        self.filter(state__in=going).update(about=LAST_WORD)
        self.exclude(about=LAST_WORD).delete()

    def past_their_time(self, now: datetime.datetime) -> "OutgoingMailQuerySet":
        """Rows to erase: seven days after the end, thirty when nobody decided about them."""
        ended = models.Q(state__in=(OutgoingMail.State.SENT, OutgoingMail.State.DROPPED), changed_at__lt=now - KEPT)
        stuck = models.Q(
            state__in=(OutgoingMail.State.FAILED, OutgoingMail.State.UNCERTAIN), changed_at__lt=now - KEPT_UNSENT
        )
        return self.filter(ended | stuck)

    def reap(self, now: datetime.datetime | None = None) -> int:
        """Show abandoned mails as uncertain; the number of them."""
        now = now or timezone.now()
        abandoned = self.abandoned(now)
        # Asked first: reading is free, writing takes SQLite's only lock
        return abandoned.exists() and abandoned.update(state=OutgoingMail.State.UNCERTAIN, changed_at=now)

    def doubt(self, now: datetime.datetime) -> None:
        """Show everything that waits as uncertain: the rows are old, and nobody knows what became of them."""
        going = (OutgoingMail.State.WAITING, OutgoingMail.State.SENDING)
        self.filter(state__in=going).update(state=OutgoingMail.State.UNCERTAIN, changed_at=now)

    def claim(self, now: datetime.datetime | None = None) -> "OutgoingMail | None":
        """Take the next mail that is due, for the time of a lease; None when there is none.

        One statement decides who gets it, so two workers never hold the same mail, on either database.
        """
        now = now or timezone.now()
        while (found := self.due(now).first()) is not None:
            taken = self.filter(pk=found.pk, state=OutgoingMail.State.WAITING, tries=found.tries).update(
                state=OutgoingMail.State.SENDING, tries=found.tries + 1, leased_until=now + LEASE, changed_at=now
            )
            if taken:
                found.refresh_from_db()
                return found
        return None


class OutgoingMail(models.Model):
    """A mail on its way, or just gone."""

    class State(models.TextChoices):
        """Where it is."""

        WAITING = "waiting", _("waiting")
        SENDING = "sending", _("being sent")
        SENT = "sent", _("sent")
        FAILED = "failed", _("could not be sent")
        UNCERTAIN = "uncertain", _("perhaps sent")
        DROPPED = "dropped", _("will not be sent")

    # The mailer of the settings that sends it
    transport = models.CharField(max_length=10, default=TRANSPORT, editable=False)
    sender = models.CharField(_("sender"), max_length=320)
    recipients = models.JSONField(_("recipients"))
    subject = models.CharField(_("subject"), max_length=1000)
    message = models.TextField(_("message"), blank=True)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)
    error = models.CharField(_("fault"), max_length=100, blank=True)
    # The row that the mail tells of: when that goes, so does the mail
    about = models.CharField(max_length=80, blank=True, db_index=True, editable=False)
    created_at = models.DateTimeField(_("written"), default=timezone.now)
    due_at = models.DateTimeField(_("next try"), default=timezone.now)
    changed_at = models.DateTimeField(_("last change"), default=timezone.now)
    leased_until = models.DateTimeField(null=True)

    objects = OutgoingMailQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name = _("outgoing mail")
        verbose_name_plural = _("outgoing mails")
        indexes = [models.Index(fields=["state", "due_at"], name="outbox_next")]

    def __str__(self) -> str:
        """Its number: subjects and addresses do not belong into logs."""
        return f"mail {self.pk}"

    # Questions

    @property
    def waits_for_a_person(self) -> bool:
        """Whether the machine has given up deciding."""
        return self.state in (self.State.FAILED, self.State.UNCERTAIN)

    @property
    def recipients_text(self) -> str:
        """All addresses in one line."""
        return ", ".join(self.recipients)

    # Verbs of a person

    def retry(self) -> bool:
        """Send it once more, with five new tries. False when it has moved on meanwhile."""
        now = timezone.now()
        return self._decide(state=self.State.WAITING, tries=0, error="", due_at=now, changed_at=now, leased_until=None)

    def drop(self) -> bool:
        """Do not send it; its text is erased at once. False when it has moved on meanwhile."""
        return self._decide(state=self.State.DROPPED, message="", changed_at=timezone.now(), leased_until=None)

    def _decide(self, **changes: Any) -> bool:
        stuck = type(self).objects.for_a_person().filter(pk=self.pk)
        return bool(stuck.update(**changes))

    # Verbs of the worker, which holds the lease

    def deliver(self, mailer: BaseEmailBackend) -> bool:
        """Hand the mail to the server and note what became of it; False when the server cannot be reached."""
        try:
            mailer.open()
        except Exception as error:  # noqa: BLE001  whatever it was, nothing has been sent
            self._postpone(error)
            return False
        try:
            mailer.send_messages([StoredMessage(self)])
        except REFUSALS as error:
            self._postpone(error)
        except Exception as error:  # noqa: BLE001  the line broke while the server was listening
            self._note(state=self.State.UNCERTAIN, error=fault(error))
        else:
            self._note(state=self.State.SENT, error="", message="")
            type(self).objects.filter(pk=self.pk, about=LAST_WORD).delete()
            return True
        # After a fault the connection may be of no use
        with suppress(Exception):
            mailer.close()
        return True

    def _postpone(self, error: Exception) -> None:
        logger.warning("%s was not sent at try %d: %s", self, self.tries, fault(error))
        if self.tries > len(PAUSES):
            self._note(state=self.State.FAILED, error=fault(error))
        else:
            due_at = timezone.now() + PAUSES[self.tries - 1]
            self._note(state=self.State.WAITING, error=fault(error), due_at=due_at)

    def _note(self, **changes: Any) -> None:
        # The lease tells tries apart: a late note must not change a mail that a person has sent once more
        held = type(self).objects.filter(pk=self.pk, leased_until=self.leased_until)
        held.update(changed_at=timezone.now(), **changes)


def mark(label: str, number: Any) -> str:
    """What a mail is known by that tells of a row: "courses.Registration 17"."""
    return f"{label} {number}"


def fault(error: Exception) -> str:
    """What went wrong, without a word that the server or a person wrote: "SMTPDataError 554"."""
    code = getattr(error, "smtp_code", "")
    return f"{type(error).__name__} {code}".strip()[:100]


class StoredMessage(mail.EmailMessage):
    """A mail as it was written down, for a transport of Django."""

    def __init__(self, row: OutgoingMail) -> None:
        """Read the row."""
        super().__init__(row.subject, "", row.sender, row.recipients)
        self.text = row.message

    def message(self, *, policy: Any = email.policy.default) -> MimeMessage:
        """The mail with the headers of its first day, so that a second copy can be known as one."""
        return email.message_from_string(self.text, _class=MimeMessage, policy=policy)


class OutboxBackend(BaseEmailBackend):
    """Django's mailer for everybody: writes mails down instead of sending them."""

    def send_messages(self, email_messages: Sequence[mail.EmailMessage]) -> int:
        """Write down each mail; raises ValueError for an address or a header that is not one (line breaks)."""
        rows = [write_down(message) for message in email_messages if message.recipients()]
        OutgoingMail.objects.bulk_create(rows)
        return len(rows)


def write_down(message: mail.EmailMessage) -> OutgoingMail:
    """A row for a mail, not saved. Raises ValueError for anything that would add a header."""
    for address in (message.from_email, *message.recipients()):
        if any(sign in address for sign in "\r\n\x00"):
            raise ValueError("An address of a mail has a line break.")
    text = message.message(policy=ASCII).as_bytes().decode("ascii")
    now = timezone.now()
    return OutgoingMail(
        created_at=now,
        # A letter may wait for the morning
        due_at=getattr(message, "due_at", None) or now,
        sender=message.from_email,
        recipients=message.recipients(),
        subject=str(message.subject).replace("\x00", "")[:1000],
        message=text.replace("\x00", ""),
        about=getattr(message, "about", ""),
    )


def send_due(go_on: Callable[[], bool] = lambda: True) -> int:
    """Send what is due, one after the other, while `go_on()` says so; the number of mails that were tried."""
    OutgoingMail.objects.reap()
    mailers: dict[str, BaseEmailBackend] = {}
    tried = 0
    try:
        while go_on() and (row := OutgoingMail.objects.claim()) is not None:
            tried += 1
            if row.transport not in mailers:
                mailers[row.transport] = mail.mailers[row.transport]
            if not row.deliver(mailers[row.transport]):
                break
    finally:
        for mailer in mailers.values():
            with suppress(Exception):
                mailer.close()
    return tried


def oldest_waiting(now: datetime.datetime) -> datetime.timedelta:
    """How long the longest overdue mail has been due; zero when none is."""
    first = OutgoingMail.objects.due(now).first()
    return now - first.due_at if first else datetime.timedelta()
