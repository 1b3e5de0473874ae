"""What the clock and the seats make of the catalogue: the state of every run, and the dates that are over.

It is worked out once and holds until the next moment at which a state can change, or until somebody books.
"""

import datetime
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from django.http import HttpRequest

from base.facets import mask_of
from base.notices import Notice
from base.versions import remembered
from courses.models.booking import Booking
from courses.querysets import SEATS
from courses.state import FREE, JOINABLE, Situation, situation, state_of

if TYPE_CHECKING:
    from courses.catalogue import Catalogue
from courses.entries import RunData

Seats = dict[int, tuple[int, int]]
# A date that began this morning still counts as one to come
TODAY = datetime.timedelta(hours=12)
NEVER = datetime.datetime.max.replace(tzinfo=datetime.UTC)


def seats_now(request: HttpRequest | None) -> Seats:
    """Run → (persons with a seat, persons who wait), from memory while nobody books."""
    return remembered(request, SEATS, "by run", Booking.objects.seats_by_run)


class Moment:
    """The catalogue as of one moment. Masks are those of its matrix."""

    def __init__(self, data: "Catalogue", seats: Seats, now: datetime.datetime) -> None:
        """Look at every run once."""
        self.seats, self.now = seats, now
        # Lists in their order per mask, sorting and language; cards per language, row and other dates: both change
        # with a date or a seat, so with the moment
        self.orders: dict[tuple[int, str, str], list[tuple[int, int]]] = {}
        self.cards: dict[tuple[str, int, tuple[datetime.date, ...]], Notice] = {}
        self.states = [state_of(run.facts, *seats.get(run.pk, (0, 0)), now) for run in data.runs]
        self.joinable = self._rows(data, JOINABLE)
        self.free = self._rows(data, FREE)
        ended = bisect_right(data.ends, (now.timestamp(), len(data.row_runs)))
        self.over = mask_of((position for _end, position in data.ends[:ended]), len(data.row_runs))
        begun = bisect_left(data.starts, ((now - TODAY).timestamp(), 0))
        self.begun = mask_of((position for _start, position in data.starts[:begun]), len(data.row_runs))
        changes = [data.ends[ended][0]] if ended < len(data.ends) else []
        changes += [data.starts[begun][0] + TODAY.total_seconds()] if begun < len(data.starts) else []
        place = bisect_right(data.changes, now.timestamp())
        changes += data.changes[place : place + 1]
        self.until = datetime.datetime.fromtimestamp(min(changes), tz=datetime.UTC) if changes else NEVER

    def _rows(self, data: "Catalogue", states: frozenset[str]) -> int:
        rows = (row for run, state in zip(data.runs, self.states, strict=True) if state in states for row in run.rows)
        return mask_of(rows, len(data.row_runs))

    def situation(self, run: "RunData") -> Situation:
        """State, seats and advice of one run."""
        return situation(run.facts, *self.seats.get(run.pk, (0, 0)), self.now)

    def holds(self, seats: Seats, now: datetime.datetime) -> bool:
        """Whether nothing can have changed: nobody booked, and no date or deadline has come."""
        return self.now <= now < self.until and (seats is self.seats or seats == self.seats)
