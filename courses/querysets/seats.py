"""Questions about seats, as sentences."""

import datetime
from collections.abc import Collection
from typing import Any

from django.db import models
from django.db.models.functions import TruncQuarter

from base.prepared import insert
from base.versions import bump_after_commit
from courses.querysets.words import SEATS


class BookingQuerySet(models.QuerySet[Any]):
    """Questions about seats. What changes many rows at once sends no signal, so it tells of the change itself."""

    def update(self, **kwargs: Any) -> int:
        """Change rows, and say that seats have changed."""
        bump_after_commit(SEATS)
        return super().update(**kwargs)

    update.alters_data = True  # type: ignore[attr-defined]

    def bulk_create(self, *args: Any, **kwargs: Any) -> list[Any]:
        """Make rows, and say that seats have changed."""
        bump_after_commit(SEATS)
        return super().bulk_create(*args, **kwargs)

    def write(self, booking: Any) -> None:
        """Store a new one while others wait, and say that seats have changed; nothing else hears of it."""
        insert(booking)
        bump_after_commit(SEATS)

    def active(self) -> "BookingQuerySet":
        """Bookings that hold a seat or wait for one."""
        return self.filter(status__in=("booked", "offered", "waiting"))

    def without_a_name(self) -> "BookingQuerySet":
        """Active ones of which nobody knows any more who it is."""
        return self.active().filter(registration=None)

    def nameless_by_status(self) -> list[tuple[str, int]]:
        """Status and persons of each of them."""
        return list(self.without_a_name().values_list("status", "party_size"))

    def offered(self) -> "BookingQuerySet":
        """Seats that wait for somebody's yes or no."""
        return self.filter(status="offered")

    def in_line(self) -> "BookingQuerySet":
        """Those who wait, the first in line first."""
        return self.filter(status="waiting").order_by("created", "pk")

    def unanswered(self, now: datetime.datetime) -> "BookingQuerySet":
        """Offers whose deadline has passed."""
        return self.filter(status="offered", offered_until__lte=now)

    def persons_by_run(self, runs: Collection[int]) -> dict[int, dict[str, int]]:
        """Run → status → persons; one query."""
        found: dict[int, dict[str, int]] = {run: {} for run in runs}
        rows = self.active().filter(run__in=runs).order_by().values_list("run_id", "status")
        for run, status, persons in rows.annotate(persons=models.Sum("party_size")):
            found[run][status] = persons
        return found

    def seats_by_run(self) -> dict[int, tuple[int, int]]:
        """Run → (persons with a seat or an offer of one, persons who wait); one query."""
        found: dict[int, list[int]] = {}
        rows = self.active().order_by().values_list("run_id", "status").annotate(persons=models.Sum("party_size"))
        for run, status, persons in rows:
            found.setdefault(run, [0, 0])[status == "waiting"] += persons
        return {run: (booked, waiting) for run, (booked, waiting) in found.items()}

    def persons_by_quarter(self, within: models.Q) -> models.QuerySet[Any, tuple[Any, ...]]:
        """Neighbourhood, kind, beginning of the quarter, origin, status, persons. `within` is asked of the bookings."""
        rows = self.filter(within).order_by().annotate(since=TruncQuarter("created"))
        by = ("run__course__area", "run__course__kind", "since", "origin", "status")
        return rows.values_list(*by).annotate(persons=models.Sum("party_size"))
