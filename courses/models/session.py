"""Dates of a run: what is moved or cancelled stays in sight, with its reason."""

import datetime
from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from areas.models import Venue
from base import dates, languages
from courses.models.run import CourseRun
from courses.querysets import SessionQuerySet

PLACE_AND_TIME = ("start", "end", "venue_id")


class Session(models.Model):
    """One concrete date of a run."""

    class Status(models.TextChoices):
        """Whether it takes place as first planned."""

        SCHEDULED = "scheduled", _("takes place")
        MOVED = "moved", _("was moved")
        CANCELLED = "cancelled", _("cancelled")

    run = ParentalKey(CourseRun, on_delete=models.CASCADE, related_name="sessions")
    start = models.DateTimeField(_("start"), db_index=True)
    end = models.DateTimeField(_("end"))
    venue = models.ForeignKey(
        Venue,
        verbose_name=_("other venue"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="sessions",
        help_text=_("Only if this date is somewhere else."),
    )
    status = models.CharField(
        _("status"), max_length=10, choices=Status.choices, default=Status.SCHEDULED, editable=False
    )
    note = models.CharField(
        _("note for readers"),
        max_length=200,
        blank=True,
        help_text=_("If a public date changes: why? Everybody can read it."),
    )
    moved_from = models.DateTimeField(_("first planned for"), null=True, blank=True, editable=False)
    sequence = models.PositiveSmallIntegerField(default=0, editable=False)
    # Since when the sums of this date are written down for the funder and its attendance is erased
    counted_at = models.DateTimeField(null=True, editable=False)

    objects = SessionQuerySet.as_manager()
    _known: dict[str, Any] | None = None

    class Meta:
        ordering = ["start", "pk"]
        verbose_name = _("date")
        verbose_name_plural = _("dates")

    def __str__(self) -> str:
        """Day and time."""
        return languages.listed((dates.date_words(dates.local(self.start).date()), self.clock_words))

    @classmethod
    def from_db(
        cls, db: str | None, field_names: Collection[str], values: Collection[Any], **options: Any
    ) -> "Session":
        """Remember what readers and their calendars know."""
        session: Session = super().from_db(db, field_names, values, **options)
        session._known = dict(zip(field_names, values, strict=False))
        return session

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A change of what readers know is said: `moved_from` keeps the old time, calendars get a higher number."""
        if self.pk and self._changed("start", "end") and not self.run.is_draft:
            first = self.moved_from or (self._known or {})["start"]
            self.moved_from = first if first != self.start else None
            if self.takes_place:
                self.status = self.Status.MOVED if self.moved_from else self.Status.SCHEDULED
        if self._changed(*PLACE_AND_TIME, "status"):
            self.sequence += 1
        super().save(*args, **kwargs)
        self._known = {name: getattr(self, name) for name in (*PLACE_AND_TIME, "status")}

    def clean(self) -> None:
        """A date ends after it begins, on the same or the next day; what readers know changes only with a reason."""
        if self.start and self.end and not self.start < self.end <= self.start + datetime.timedelta(days=1):
            raise ValidationError({"end": _("The end must be later than the beginning, at most one day.")})
        if self.pk and self._changed(*PLACE_AND_TIME) and not self.run.is_draft and not self.note:
            raise ValidationError({"note": _("Please say why. One sentence is enough.")})

    def move(self, start: datetime.datetime, end: datetime.datetime, venue: Venue | None, reason: str) -> None:
        """Put the date at another time or into another house. Raises ValidationError where it makes no sense."""
        self.start, self.end, self.venue, self.note = start, end, venue, reason
        if self.status == self.Status.CANCELLED:
            self.status = self.Status.MOVED if self.moved_from else self.Status.SCHEDULED
        self.full_clean()
        self.save()

    def cancel(self, reason: str) -> None:
        """Cancel this one date with a reason that everybody can read. Raises ValidationError without one."""
        if not reason:
            raise ValidationError({"note": _("Please say why. One sentence is enough.")})
        self.status, self.note = self.Status.CANCELLED, reason
        self.full_clean()
        self.save()

    def announce(self) -> None:
        """Let calendars read this date again, though nothing of its own has changed."""
        self.sequence += 1
        self.save(update_fields=["sequence"])

    @property
    def clock_words(self) -> str:
        """ "10 bis 12:30 Uhr" """
        return dates.time_range(dates.local(self.start).time(), dates.local(self.end).time())

    @property
    def takes_place(self) -> bool:
        """Whether one can come."""
        return self.status != self.Status.CANCELLED

    @property
    def may_vanish(self) -> bool:
        """Whether it can be deleted: nobody knows of it yet. All others are cancelled, so that everybody hears."""
        return self.run.is_draft and not self.run.bookings.exists()

    def _changed(self, *names: str) -> bool:
        """Whether one of these fields differs from what readers know; a new date has no such fields."""
        known = self._known or {}
        return any(name in known and known[name] != getattr(self, name) for name in names)
