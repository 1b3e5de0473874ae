"""Noting who was there: the one place that writes attendance."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from courses.models.attendance import Attendance
from courses.models.session import Session


@dataclass(frozen=True, slots=True)
class Seen:
    """How many persons of a booking (None: of those who just came by) were there, each for so many minutes."""

    booking: int | None
    persons: int
    minutes: int


@transaction.atomic
def note(session: Session, seen: Iterable[Seen]) -> None:
    """Write down who was at a date; what was noted before of the same booking is replaced.

    A booking of another run is an error of the caller's: raises ValueError. What the funder has been told of is not
    changed any more: raises ValidationError.
    """
    rows = list(seen)
    own = set(session.run.bookings.values_list("pk", flat=True))
    if any(one.booking not in own for one in rows if one.booking is not None):
        raise ValueError("This booking belongs to another run.")
    # Whoever writes at the same time waits for the date's row, so that nobody is noted twice
    if Session.objects.select_for_update().get(pk=session.pk).counted_at:
        raise ValidationError(_("The numbers of this date are final. They cannot be changed any more."))
    known = Attendance.objects.taken_at(session.pk)
    now = timezone.now()
    for one in rows:
        row = known.get(one.booking) or Attendance(session=session, booking_id=one.booking)
        row.persons, row.minutes, row.noted_at = one.persons, one.minutes, now
        row.full_clean(validate_unique=False, validate_constraints=False)
        row.save()
