"""Who would like to be advised, and the appointment that came of it. All of it is erased thirty days later."""

import datetime
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from base import dates
from courses.models.consultation import ConsultationPage
from courses.models.person import CODE_LENGTH, Person, unused_code

LONGEST_WISH = 200
LONGEST_WHERE = 200
ANSWERED_WITHIN = datetime.timedelta(days=3)
KEPT = datetime.timedelta(days=30)
KEPT_WITHOUT_DATE = datetime.timedelta(days=182)


def new_code() -> str:
    """A code that nobody has who has asked for advice."""
    return unused_code(AdviceRequest)


class AdviceRequestQuerySet(models.QuerySet["AdviceRequest"]):
    """Questions about requests for advice."""

    def active(self) -> "AdviceRequestQuerySet":
        """Those that are not over."""
        return self.filter(status__in=(AdviceRequest.Status.NEW, AdviceRequest.Status.CONFIRMED))

    def to_do(self) -> "AdviceRequestQuerySet":
        """What the office has to answer, or to tell somebody."""
        return self.filter(models.Q(status=AdviceRequest.Status.NEW) | ~models.Q(to_tell=""))

    def in_order(self) -> "AdviceRequestQuerySet":
        """New ones first, what is over last."""
        return self.order_by(models.F("closed_at").desc(nulls_first=True), "-status", "due", "pk")

    def holding(self, consultation_id: int) -> "AdviceRequestQuerySet":
        """Those that hold a time of one advice."""
        return self.active().filter(consultation=consultation_id, start__isnull=False)

    def agreed_between(self, first: datetime.datetime, last: datetime.datetime) -> "AdviceRequestQuerySet":
        """Appointments that begin in a span of time."""
        return self.filter(status=AdviceRequest.Status.CONFIRMED, start__gte=first, start__lt=last)

    def to_remind(self, first: datetime.datetime, last: datetime.datetime) -> "AdviceRequestQuerySet":
        """Appointments in a span of time of which nobody has been reminded."""
        return self.agreed_between(first, last).filter(reminded=False).select_related("consultation").order_by("pk")

    def of_contact(self, contact_key: str) -> "AdviceRequestQuerySet":
        """All that one contact has asked for."""
        return self.filter(contact_key=contact_key)

    def of_form(self, form_key: str) -> "AdviceRequest | None":
        """What was sent with a form; its button may be pressed twice."""
        return self.filter(form_key=form_key).first()

    def by_token(self, token_hash: str) -> "AdviceRequest | None":
        """Whose personal link it is; None for a wrong one."""
        return self.filter(token_hash=token_hash).select_related("consultation").first()

    def past_their_time(self, now: datetime.datetime) -> "AdviceRequestQuerySet":
        """Those to erase: thirty days after the appointment or the end; without either, half a year old."""
        over = models.Q(closed_at__lt=now - KEPT) | models.Q(start__lt=now - KEPT)
        return self.filter(over | models.Q(start=None, created__lt=now - KEPT_WITHOUT_DATE))


class AdviceRequest(Person):
    """Somebody asks for advice: at a time of the list, or to be called."""

    class Status(models.TextChoices):
        """What became of it."""

        NEW = "new", _("new")
        CONFIRMED = "confirmed", _("agreed")
        DONE = "done", _("over")
        CANCELLED = "cancelled", _("cancelled")

    class News(models.TextChoices):
        """What somebody is told about it."""

        ASKED = "asked", _("We have your request")
        AGREED = "agreed", _("Your appointment")
        MOVED = "moved", _("Your appointment is at another time")
        CANCELLED = "cancelled", _("Your appointment is cancelled")
        REMINDER = "reminder", _("Your appointment is soon")

    consultation = models.ForeignKey(
        ConsultationPage, verbose_name=_("advice"), on_delete=models.PROTECT, related_name="requests"
    )
    code = models.CharField(_("code"), max_length=CODE_LENGTH, unique=True, default=new_code, editable=False)
    status = models.CharField(_("status"), max_length=9, choices=Status.choices, default=Status.NEW, db_index=True)
    place = models.CharField(_("how"), max_length=13, choices=ConsultationPage.Place.choices)
    wish = models.CharField(_("what it is about"), max_length=LONGEST_WISH, blank=True)
    start = models.DateTimeField(_("time"), null=True, blank=True)
    minutes = models.PositiveSmallIntegerField(_("minutes"), default=30)
    where = models.CharField(_("where exactly"), max_length=LONGEST_WHERE, blank=True)
    # What nobody could write and somebody has to say
    to_tell = models.CharField(_("to tell"), max_length=9, choices=News.choices, blank=True)
    reminded = models.BooleanField(default=False, editable=False)
    created = models.DateTimeField(_("came on"), default=timezone.now)
    due = models.DateField(_("answer until"))
    closed_at = models.DateTimeField(_("closed on"), null=True, blank=True)

    objects = AdviceRequestQuerySet.as_manager()

    class Meta:
        ordering = ["due", "pk"]
        verbose_name = _("request for advice")
        verbose_name_plural = _("requests for advice")

    # Questions

    @property
    def is_new(self) -> bool:
        """Whether an answer is due."""
        return self.status == self.Status.NEW

    @property
    def is_active(self) -> bool:
        """Whether it is not over."""
        return self.status in (self.Status.NEW, self.Status.CONFIRMED)

    @property
    def is_late(self) -> bool:
        """Whether the day for the answer has passed."""
        return self.is_new and self.due < dates.today()

    @property
    def clock(self) -> str:
        """How long there is still time for an answer; empty when there was one."""
        return dates.deadline_words(self.due, dates.today()) if self.is_new else ""

    @property
    def end(self) -> datetime.datetime | None:
        """When the talk ends."""
        return self.start + datetime.timedelta(minutes=self.minutes) if self.start else None

    # Verbs

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A new request gets its day."""
        if self.due is None:
            self.due = dates.local(self.created).date() + ANSWERED_WITHIN
        super().save(*args, **kwargs)

    def agree(self, start: datetime.datetime, place: str, where: str) -> bool:
        """An appointment, or another one. True when there was one before."""
        if not self.is_active:
            raise ValueError(f"A request that is {self.status} cannot be agreed.")
        moved = self.status == self.Status.CONFIRMED
        self.status, self.start, self.place, self.where = self.Status.CONFIRMED, start, place, where
        self.reminded = False
        self.save(update_fields=["status", "start", "place", "where", "reminded"])
        return moved

    def cancel(self) -> None:
        """It does not take place; the time is free again."""
        self._end(self.Status.CANCELLED)

    def close(self) -> None:
        """It has taken place, or nothing more is to be done."""
        self._end(self.Status.DONE)

    def tell_later(self, news: str) -> None:
        """Somebody has to say this; empty when it is said."""
        self.to_tell = news
        self.save(update_fields=["to_tell"])

    def remember_reminder(self) -> None:
        """The person was reminded."""
        self.reminded = True
        self.save(update_fields=["reminded"])

    def _end(self, status: "AdviceRequest.Status") -> None:
        if not self.is_active:
            raise ValueError(f"A request that is {self.status} cannot become {status}.")
        self.status, self.closed_at, self.to_tell = status, timezone.now(), ""
        self.save(update_fields=["status", "closed_at", "to_tell"])
