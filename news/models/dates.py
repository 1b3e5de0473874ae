"""When an event takes place: one row a date. Rows go live at once and never travel in a page's revision."""

import datetime
import uuid
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from areas.models import Venue
from base import dates
from base.notices import State
from news.querysets import EventDateQuerySet

FACTS = ("start", "end", "status", "note", "venue_id")


class EventDate(models.Model):
    """One date of an event, from its beginning to its end."""

    class Status(models.TextChoices):
        """What became of the date."""

        SCHEDULED = "scheduled", _("takes place")
        MOVED = "moved", _("moved to this time")
        CANCELLED = "cancelled", _("cancelled")

    event = models.ForeignKey(
        "news.EventPage",
        verbose_name=_("event"),
        on_delete=models.PROTECT,
        related_name="dates",
        help_text=_("Which event is it? Translations show the same dates."),
    )
    start = models.DateTimeField(_("beginning"), help_text=_("Day and time, Leipzig time."))
    end = models.DateTimeField(_("end"), help_text=_("Later than the beginning."))
    status = models.CharField(
        _("status"),
        max_length=12,
        choices=Status.choices,
        default=Status.SCHEDULED,
        help_text=_("Cancel a date instead of deleting it: then people and their calendars learn of it."),
    )
    note = models.CharField(
        _("public note"),
        max_length=200,
        blank=True,
        help_text=_("One short sentence that everyone can read: why is it cancelled or moved?"),
    )
    venue = models.ForeignKey(
        Venue,
        verbose_name=_("other venue"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Only if this date takes place in another house than the event."),
    )
    moved_from = models.DateTimeField(_("planned before for"), null=True, blank=True, editable=False)
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed = models.DateTimeField(auto_now=True)

    objects = EventDateQuerySet.as_manager()

    class Meta:
        ordering = ["start", "pk"]
        verbose_name = _("date")
        verbose_name_plural = _("dates")

    def __str__(self) -> str:
        """Day, times and, where there is something to say, the status."""
        words = f"{dates.date_full(self.local_start.date())}, {self.time_words}"
        return words if self.status == self.Status.SCHEDULED else f"{words} ({self.get_status_display()})"

    # Questions

    @property
    def local_start(self) -> datetime.datetime:
        """The beginning as the clock in Leipzig shows it."""
        return dates.local(self.start)

    @property
    def local_end(self) -> datetime.datetime:
        """The end as the clock in Leipzig shows it."""
        return dates.local(self.end)

    @property
    def is_cancelled(self) -> bool:
        """Whether it was called off."""
        return self.status == self.Status.CANCELLED

    def is_over(self, now: datetime.datetime) -> bool:
        """Whether it has ended."""
        return self.end <= now

    @property
    def day_words(self) -> str:
        """The day: "Samstag, 3. Mai"; both days where it ends on another one."""
        first, last = self.local_start.date(), self.local_end.date()
        if first == last:
            return dates.date_words(first)
        return _now("%(first)s to %(last)s") % {"first": dates.date_words(first), "last": dates.date_words(last)}

    @property
    def time_words(self) -> str:
        """The times: "14 bis 18 Uhr"."""
        return dates.time_range(self.local_start.time(), self.local_end.time())

    def state(self, now: datetime.datetime | None = None) -> State:
        """What the reader has to know about the date, in words."""
        now = now or timezone.now()
        today = dates.local(now).date()
        if self.is_cancelled:
            return State("full", "calendar-x", _now("Cancelled"))
        if self.is_over(now):
            return State("plain", "calendar-check", _now("It is over"))
        if self.local_start.date() <= today <= self.local_end.date():
            return State("ok", "calendar-clock", _now("Today"))
        if self.status == self.Status.MOVED:
            return State("few", "calendar-sync", _now("New date"))
        return State("ok", "calendar-days", _now("Takes place"))

    def slots(self, today: datetime.date) -> set[str]:
        """The answers to "When?" that this date is one of: today, week, month, later. Weeks end on Sunday."""
        day = max(self.local_start.date(), today)
        found = {"today"} if day == today else set()
        if day <= today + datetime.timedelta(days=6 - today.weekday()):
            found.add("week")
        if (day.year, day.month) == (today.year, today.month):
            found.add("month")
        return found or {"later"}

    # Verbs

    def cancel(self, note: str = "") -> None:
        """Call the date off; everyone reads why."""
        self.status, self.note = self.Status.CANCELLED, note
        self.save()

    def move(self, start: datetime.datetime, end: datetime.datetime, note: str = "") -> None:
        """Give the date another time; keeps in mind for when it was planned first."""
        self.start, self.end, self.note, self.status = start, end, note, self.Status.MOVED
        self.save()

    def clean(self) -> None:
        """Refuse an end before the beginning."""
        if self.start and self.end and self.end <= self.start:
            raise ValidationError({"end": _("The end must be later than the beginning.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Belong to the German page, and count changes so that calendars take them over."""
        self.event = self.event.source
        before = EventDate.objects.filter(pk=self.pk).first() if self.pk else None
        if before is not None and any(getattr(before, name) != getattr(self, name) for name in FACTS):
            self.sequence = before.sequence + 1
            if self.status == self.Status.MOVED and self.start != before.start:
                self.moved_from = self.moved_from or before.start
        super().save(*args, **kwargs)
