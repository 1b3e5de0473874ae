"""From "every Saturday, four times" to four dates. Only the dates are kept, no rule."""

import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from base import dates

if TYPE_CHECKING:
    from news.models import EventDate

Span = tuple[datetime.datetime, datetime.datetime]
MOST_DATES = 60


def weekly(start: datetime.datetime, end: datetime.datetime, times: int, every: int = 1) -> list[Span]:
    """The first span and the same hours of the same weekday in the weeks after it.

    `times` counts all dates, the first one included; `every` 2 means every other week. The clock in Leipzig
    counts: ten o'clock stays ten o'clock when summer time begins. Raises ValueError for less than one date
    or more than `MOST_DATES`.
    """
    if not 1 <= times <= MOST_DATES or every < 1:
        raise ValueError(f"a series has 1 to {MOST_DATES} dates")
    first, last = dates.local(start), dates.local(end)
    steps = [datetime.timedelta(weeks=every * number) for number in range(times)]
    # Aware local times keep their wall clock when days are added; the offset is found anew
    return [(first + step, last + step) for step in steps]


@transaction.atomic
def materialise(first: "EventDate", times: int, every: int = 1) -> list["EventDate"]:
    """Write the dates that follow a first, saved one, at the same event and in the same house. Returns the new ones."""
    made = []
    for start, end in weekly(first.start, first.end, times, every)[1:]:
        row = type(first)(event=first.event, start=start, end=end, venue=first.venue)
        row.save()
        made.append(row)
    return made
