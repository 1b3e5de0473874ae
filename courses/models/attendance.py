"""Who was there: how many persons of a booking came to one date, and for how long. No names stand here."""

import datetime

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models.booking import Booking
from courses.models.session import Session
from courses.querysets import AttendanceQuerySet

# From so many minutes on, all dates of a run together, somebody counts as a participant for the funder. Whoever was
# there for a shorter time only is counted as a visitor.
PARTICIPANT_MINUTES = 8 * 60
LONGEST = 24 * 60
MOST_GUESTS = 500


class Attendance(models.Model):
    """One booking at one date. Without a booking: the people who just came by, as a number.

    `persons` is how many were there: 0 says that somebody asked and nobody came, no row says that nobody has asked.
    `minutes` holds for each of them. The rows stay when a registration is erased: the funder needs the numbers.
    """

    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="attendances")
    booking = models.ForeignKey(Booking, null=True, blank=True, on_delete=models.CASCADE, related_name="attendances")
    persons = models.PositiveSmallIntegerField(_("persons"), default=1, validators=[MaxValueValidator(MOST_GUESTS)])
    minutes = models.PositiveSmallIntegerField(
        _("minutes"), validators=[MinValueValidator(1), MaxValueValidator(LONGEST)]
    )
    noted_at = models.DateTimeField(_("noted"), default=timezone.now)

    objects = AttendanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")
        constraints = [
            models.UniqueConstraint(fields=["session", "booking"], name="attendance_once_a_booking"),
            models.UniqueConstraint(
                fields=["session"], condition=models.Q(booking=None), name="attendance_guests_once_a_date"
            ),
        ]

    def __str__(self) -> str:
        """Persons and minutes."""
        return f"{self.persons} × {self.minutes}"

    @property
    def present(self) -> bool:
        """Whether anybody was there."""
        return self.persons > 0


def length(session: Session) -> int:
    """How long a date lasts in minutes, at most a day."""
    return min(LONGEST, max(1, (session.end - session.start) // datetime.timedelta(minutes=1)))
