"""Seats: who has one, who waits for one. No personal data, so the numbers may stay for the funder."""

import datetime

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models.run import CourseRun
from courses.querysets import BookingQuerySet


class Booking(models.Model):
    """A seat that somebody has or waits for. Who it is, is not stored here."""

    class Status(models.TextChoices):
        """What became of it."""

        BOOKED = "booked", _("booked")
        WAITING = "waiting", _("on the waiting list")
        OFFERED = "offered", _("a seat is offered")
        CANCELLED = "cancelled", _("cancelled")
        EXPIRED = "expired", _("not answered in time")

    class Origin(models.TextChoices):
        """Where it was made."""

        ONLINE = "online", _("online")
        OFFICE = "office", _("in the office")

    run = models.ForeignKey(CourseRun, on_delete=models.PROTECT, related_name="bookings")
    party_size = models.PositiveSmallIntegerField(_("persons"), default=1)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.BOOKED)
    origin = models.CharField(_("made"), max_length=6, choices=Origin.choices, default=Origin.ONLINE)
    offered_until = models.DateTimeField(_("answer until"), null=True, blank=True)
    created = models.DateTimeField(_("since"), default=timezone.now)

    objects = BookingQuerySet.as_manager()

    class Meta:
        ordering = ["created", "pk"]
        verbose_name = _("booking")
        verbose_name_plural = _("bookings")
        indexes = [
            # Seats of a run are counted while others wait: from the index alone, not through all bookings of the town
            models.Index(fields=["run", "status", "party_size", "offered_until"], name="booking_seats"),
            models.Index(fields=["offered_until"], condition=models.Q(status="offered"), name="booking_offers"),
        ]

    def __str__(self) -> str:
        """Status and persons."""
        return f"{self.get_status_display()} ({self.party_size})"

    @property
    def is_active(self) -> bool:
        """Whether it holds a seat or waits for one."""
        return self.status in (self.Status.BOOKED, self.Status.WAITING, self.Status.OFFERED)

    def offer(self, until: datetime.datetime) -> None:
        """Offer a seat to somebody in the line; it is held for them until the deadline."""
        self._move(self.Status.OFFERED, self.Status.WAITING, until=until)

    def accept(self) -> None:
        """Take the offered seat."""
        self._move(self.Status.BOOKED, self.Status.OFFERED)

    def expire(self) -> None:
        """Nobody has answered the offer."""
        self._move(self.Status.EXPIRED, self.Status.OFFERED)

    def cancel(self) -> None:
        """Give the seat, the offer or the place in the line back."""
        self._move(self.Status.CANCELLED, self.Status.BOOKED, self.Status.OFFERED, self.Status.WAITING)

    def resize(self, persons: int) -> None:
        """More or fewer of them come; whether there are seats is for the caller to know."""
        self.party_size = persons
        self.save(update_fields=["party_size"])

    def _move(self, to: str, *allowed: str, until: datetime.datetime | None = None) -> None:
        if self.status not in allowed:
            raise ValueError(f"A booking that is {self.status} cannot become {to}.")
        self.status, self.offered_until = to, until
        self.save(update_fields=["status", "offered_until"])
