"""Questions about who was there, and about the sums that stay."""

import datetime
from collections.abc import Collection
from typing import Any

from django.db import models

from courses.querysets.words import KEPT


class AttendanceQuerySet(models.QuerySet[Any]):
    """Questions about who was there."""

    def minutes_by_booking(self, run_id: int) -> dict[int, int]:
        """Booking → minutes of each of its persons, all dates of a run together; one query."""
        return self.filter(session__run=run_id)._minutes()

    def minutes_of(self, bookings: Collection[int]) -> dict[int, int]:
        """The same of some bookings."""
        return self.filter(booking__in=bookings)._minutes()

    def _minutes(self) -> dict[int, int]:
        there = self.filter(booking__isnull=False, persons__gt=0).order_by()
        return dict(there.values_list("booking").annotate(sum=models.Sum("minutes")))

    def of_booking(self, booking_id: int) -> "AttendanceQuerySet":
        """Dates at which somebody was there, in order."""
        rows = self.filter(booking=booking_id, persons__gt=0)
        return rows.select_related("session__run", "session__venue").order_by("session__start")

    def facts_of(self, run_id: int) -> "list[tuple[int, int | None, int, int]]":
        """Date, booking, persons and minutes of all rows of a run; one query."""
        return list(self.filter(session__run=run_id).values_list("session_id", "booking_id", "persons", "minutes"))

    def taken_at(self, session_id: int) -> "dict[int | None, Any]":
        """Booking (None: those who just came by) → the row of one date."""
        return {row.booking_id: row for row in self.filter(session=session_id)}

    def presences(self) -> models.QuerySet[Any, tuple[Any, ...]]:
        """What the funder's numbers are counted from, booking after booking, the first date first."""
        course = "session__run__course__"
        names = (course + "area", course + "kind", "booking", "booking__origin", "session__start")
        return self.order_by("booking", "session__start", "session").values_list(*names, "persons", "minutes")

    def past_their_time(self, now: datetime.datetime) -> "AttendanceQuerySet":
        """Those to erase: thirty days after the last date of the run."""
        rows = self.alias(last=models.Max("session__run__sessions__end"))
        return rows.filter(last__lt=now - KEPT)


class QuarterFigureQuerySet(models.QuerySet[Any]):
    """Sums that stay."""

    def add(self, cell: Any, numbers: Any) -> None:
        """Put numbers on top of what is written down for a neighbourhood, kind, quarter and way."""
        place = {"kind": cell.kind, "year": cell.year, "quarter": cell.quarter, "way": cell.way}
        row, _new = self.get_or_create(area_id=cell.area, **place)
        sums = {name: models.F(name) + getattr(numbers, name) for name in ("came", "participants", "minutes")}
        self.filter(pk=row.pk).update(**sums)
