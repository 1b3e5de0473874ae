"""What people send us: a barrier, a wish, an offer, a request for a call, a mistake. Each has a day for our answer."""

import datetime
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from areas.models.area import Area
from base import dates

LONGEST_TEXT = 4000
LONGEST_PLACE = 300
LONGEST_NAME = 120
KEPT = datetime.timedelta(days=30)
KEPT_UNANSWERED = datetime.timedelta(days=365)


class MessageQuerySet(models.QuerySet["Message"]):
    """Questions about messages."""

    def waiting(self) -> "MessageQuerySet":
        """Those that nobody has answered, the most urgent first."""
        return self.filter(status=Message.Status.OPEN).order_by("due", "pk")

    def in_order(self) -> "MessageQuerySet":
        """The most urgent first, those that are done last."""
        return self.order_by(models.F("closed_at").desc(nulls_first=True), "due", "pk")

    def of_form(self, key: str) -> "Message | None":
        """What was sent with a form; its button may be pressed twice."""
        return self.filter(form_key=key).first()

    def by_number(self, number: int) -> "Message | None":
        """One of them; None when it is erased."""
        return self.filter(pk=number).first()

    def past_their_time(self, now: datetime.datetime) -> "MessageQuerySet":
        """Those to erase: thirty days after they were closed; a year after they came, whatever happened."""
        return self.filter(models.Q(closed_at__lt=now - KEPT) | models.Q(created__lt=now - KEPT_UNANSWERED))


class Message(models.Model):
    """Something that somebody has sent us. Without a neighbourhood it is for the central team."""

    class Kind(models.TextChoices):
        """What it is. The values are words of the form's address."""

        BARRIER = "barriere", _("Barrier")
        WISH = "wunsch", _("Wish for a course")
        OFFER = "angebot", _("Offer to show something")
        CALL = "rueckruf", _("Please call me")
        MISTAKE = "fehler", _("Mistake on a page")

    class Status(models.TextChoices):
        """What became of it."""

        OPEN = "open", _("not answered yet")
        ANSWERED = "answered", _("answered")
        CLOSED = "closed", _("closed without an answer")

    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices)
    status = models.CharField(_("status"), max_length=8, choices=Status.choices, default=Status.OPEN, db_index=True)
    area = models.ForeignKey(
        Area, verbose_name=_("neighbourhood"), null=True, blank=True, on_delete=models.PROTECT, related_name="messages"
    )
    place = models.CharField(_("where"), max_length=LONGEST_PLACE, blank=True)
    text = models.TextField(_("message"), max_length=LONGEST_TEXT, blank=True)
    name = models.CharField(_("name"), max_length=LONGEST_NAME, blank=True)
    phone = models.CharField(_("phone"), max_length=20, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    language = models.CharField(_("language"), max_length=10)
    answer = models.TextField(_("answer"), blank=True)
    form_key = models.CharField(max_length=64, unique=True, editable=False)
    created = models.DateTimeField(_("came on"), default=timezone.now)
    due = models.DateField(_("answer until"))
    closed_at = models.DateTimeField(_("closed on"), null=True, blank=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        ordering = ["due", "pk"]
        verbose_name = _("message")
        verbose_name_plural = _("messages")

    def __str__(self) -> str:
        """Kind and number: what people wrote does not belong into logs and titles."""
        return f"{self.get_kind_display()} {self.number}"

    # Questions

    @property
    def number(self) -> str:
        """What somebody says on the phone: "N-17"."""
        return f"N-{self.pk}"

    @property
    def is_open(self) -> bool:
        """Whether an answer is due."""
        return self.status == self.Status.OPEN

    @property
    def is_late(self) -> bool:
        """Whether the day for the answer has passed."""
        return self.is_open and self.due < dates.today()

    @property
    def clock(self) -> str:
        """How long there is still time; empty when it is done."""
        return dates.deadline_words(self.due, dates.today()) if self.is_open else ""

    @property
    def has_contact(self) -> bool:
        """Whether the person can be reached."""
        return bool(self.phone or self.email)

    # Verbs

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A new message gets its day."""
        if self.due is None:
            self.due = dates.local(self.created).date() + WITHIN[self.Kind(self.kind)]
        super().save(*args, **kwargs)

    def answered(self, words: str) -> None:
        """Somebody of the office has answered; `words` are the office's own."""
        self._end(self.Status.ANSWERED, words)

    def close(self) -> None:
        """There is nothing to answer, or nobody to be reached."""
        self._end(self.Status.CLOSED, "")

    def reopen(self) -> None:
        """It was not finished after all; its day stays."""
        if self.is_open:
            raise ValueError("This message is open.")
        self.status, self.closed_at = self.Status.OPEN, None
        self.save(update_fields=["status", "closed_at"])

    def hand_over(self, area: Area | None) -> None:
        """Give it to another neighbourhood, or to the central team."""
        self.area = area
        self.save(update_fields=["area"])

    def _end(self, status: "Message.Status", words: str) -> None:
        if not self.is_open:
            raise ValueError(f"A message that is {self.status} cannot become {status}.")
        self.status, self.answer, self.closed_at = status, words, timezone.now()
        self.save(update_fields=["status", "answer", "closed_at"])


# The law gives a month for barriers (Barrierefreie-Websites-Gesetz); the rest is our own promise
WITHIN = {
    Message.Kind.BARRIER: datetime.timedelta(days=30),
    Message.Kind.WISH: datetime.timedelta(days=30),
    Message.Kind.OFFER: datetime.timedelta(days=14),
    Message.Kind.CALL: datetime.timedelta(days=3),
    Message.Kind.MISTAKE: datetime.timedelta(days=14),
}
