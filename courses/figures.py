"""The numbers for the funder: who registered, who came, for how long; by neighbourhood, kind, quarter and way.

Bookings hold nobody's name and stay. Attendance says who was there with whom and when, so it is erased thirty days
after the last date of a run: in the same transaction its sums are written down. What a page shows is the sum of both,
so no number ever changes because somebody is erased.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from areas.scoping import Reach
from base import dates
from courses.models.attendance import PARTICIPANT_MINUTES, Attendance
from courses.models.booking import Booking
from courses.models.figure import QuarterFigure
from courses.models.session import Session

Way = QuarterFigure.Way
EVERYWHERE = Reach(True, frozenset())


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a number stands. `area` is the key of a neighbourhood; None: courses for everybody."""

    area: int | None
    kind: str
    year: int
    quarter: int
    way: str


@dataclass(slots=True)
class Numbers:
    """What is counted, in persons; `cancelled` are among the registered, `minutes` are the sum over all persons."""

    registered: int = 0
    cancelled: int = 0
    came: int = 0
    participants: int = 0
    minutes: int = 0

    @property
    def hours(self) -> float:
        """Hours of all persons together, with one decimal."""
        return round(self.minutes / 60, 1)

    def add(self, other: "Numbers") -> None:
        """Put other numbers on top."""
        self.registered += other.registered
        self.cancelled += other.cancelled
        self.came += other.came
        self.participants += other.participants
        self.minutes += other.minutes


Table = dict[Cell, Numbers]
# Neighbourhood, kind, booking, origin of the booking, start of the date, persons, minutes of each
Presence = tuple[int | None, str, int | None, str | None, datetime.datetime, int, int]


def quarter_of(day: datetime.date) -> tuple[int, int]:
    """Year and quarter: 1 to 4."""
    return day.year, (day.month + 2) // 3


def count(rows: Iterable[Presence]) -> Table:
    """The numbers of attendance. `rows` of one booking follow each other, the first date first.

    Each person is counted once a run, in the quarter of the first date; as a participant in the quarter of the date
    that completes eight hours. Whoever just came by is counted at every date, since nobody asks for names.
    """
    found: Table = defaultdict(Numbers)
    booking, seen, together, whole = None, 0, 0, False
    for area, kind, number, origin, start, persons, minutes in rows:
        if number is None or number != booking:
            booking, seen, together, whole = number, 0, 0, False
        if not persons:
            continue
        numbers = found[Cell(area, kind, *quarter_of(dates.local(start).date()), origin or Way.GUEST)]
        numbers.minutes += persons * minutes
        numbers.came += max(0, persons - seen)
        seen = max(seen, persons)
        together += minutes
        if number is not None and not whole and together >= PARTICIPANT_MINUTES:
            whole = True
            numbers.participants += seen
    return dict(found)


def table(reach: Reach = EVERYWHERE) -> Table:
    """All numbers within reach. Three queries."""
    found: Table = defaultdict(Numbers)
    present = Attendance.objects.filter(reach.within("session__run__course__area")).presences()
    for cell, numbers in count(present).items():
        found[cell].add(numbers)
    for row in QuarterFigure.objects.filter(reach.within("area")):
        cell = Cell(row.area_id, row.kind, row.year, row.quarter, row.way)
        found[cell].add(Numbers(came=row.came, participants=row.participants, minutes=row.minutes))
    for area, kind, since, origin, status, persons in Booking.objects.persons_by_quarter(
        reach.within("run__course__area")
    ):
        numbers = found[Cell(area, kind, *quarter_of(since), origin)]
        numbers.registered += persons
        numbers.cancelled += persons if status == Booking.Status.CANCELLED else 0
    return dict(found)


def fold(now: datetime.datetime) -> int:
    """Erase attendance whose time is over and write down its sums, one run after the other; the number of rows."""
    runs = Attendance.objects.past_their_time(now).order_by("session__run").values_list("session__run", flat=True)
    return sum(_fold_run(run) for run in list(runs.distinct()))


@transaction.atomic
def _fold_run(run: int) -> int:
    # Whoever notes attendance waits for these rows, and so does a second night beside this one
    sessions = list(Session.objects.select_for_update().filter(run=run).order_by("pk").values_list("pk", flat=True))
    rows = Attendance.objects.filter(session__in=sessions)
    for cell, numbers in count(rows.presences()).items():
        QuarterFigure.objects.add(cell, numbers)
    Session.objects.filter(attendances__in=rows).update(counted_at=timezone.now())
    erased: int = rows.delete()[0]
    return erased
