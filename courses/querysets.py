"""Questions about runs, dates and seats, as sentences."""

import datetime
from typing import Any

from django.db import models


class CourseRunQuerySet(models.QuerySet[Any]):
    """`CourseRun.objects.public().of_course(page).with_sessions()`."""

    def public(self) -> "CourseRunQuerySet":
        """All that readers may see: not the drafts, and only of pages that are online."""
        return self.exclude(status="draft").filter(course__live=True)

    def of_course(self, translation_key: Any) -> "CourseRunQuerySet":
        """Runs of a course, asked for by any of its language versions."""
        return self.filter(course__translation_key=translation_key)

    def with_sessions(self) -> "CourseRunQuerySet":
        """With dates and houses, in two queries."""
        return self.select_related("venue__district", "host").prefetch_related("sessions__venue")


class SessionQuerySet(models.QuerySet[Any]):
    """Questions about dates."""

    def taking_place_at(self, venue_id: int) -> "SessionQuerySet":
        """Dates in a house: named for it, or of a run that is there; cancelled ones leave it free."""
        here = models.Q(venue_id=venue_id) | models.Q(venue__isnull=True, run__venue_id=venue_id)
        return self.filter(here).exclude(status="cancelled").exclude(run__status="cancelled")

    def between(self, first: datetime.datetime, last: datetime.datetime) -> "SessionQuerySet":
        """Dates that overlap a span of time."""
        return self.filter(start__lt=last, end__gt=first)

    def to_come(self, now: datetime.datetime) -> "SessionQuerySet":
        """Dates that are not over."""
        return self.filter(end__gt=now)


class BookingQuerySet(models.QuerySet[Any]):
    """Questions about seats."""

    def active(self) -> "BookingQuerySet":
        """Bookings that hold a seat or wait for one."""
        return self.filter(status__in=("booked", "waiting"))

    def seats_by_run(self) -> dict[int, tuple[int, int]]:
        """Run → (persons with a seat, persons who wait); one query."""
        found: dict[int, list[int]] = {}
        rows = self.active().order_by().values_list("run_id", "status").annotate(persons=models.Sum("party_size"))
        for run, status, persons in rows:
            found.setdefault(run, [0, 0])[status == "waiting"] = persons
        return {run: (booked, waiting) for run, (booked, waiting) in found.items()}
