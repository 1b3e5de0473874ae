"""Times that people can ask for: the hours of an advice in pieces, without what is taken, holidays and the next day."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from base import dates
from courses.schedule import saxon_holidays

DAYS = 14
MOST = 40
# The office has to read the request before
LEAST_AHEAD = datetime.timedelta(hours=24)

Span = tuple[datetime.datetime, datetime.datetime]


def free_times(
    hours: Iterable[Any], minutes: int, taken: Iterable[Span], now: datetime.datetime
) -> list[datetime.datetime]:
    """Beginnings of the next two weeks at which a talk of so many minutes fits, in order.

    `hours`: rows with weekday, opens, closes (local time); `taken`: begin and end of what is asked for or agreed.
    """
    spans, busy = list(hours), list(taken)
    length = datetime.timedelta(minutes=max(minutes, 5))
    today = dates.local(now).date()
    found = []
    for ahead in range(DAYS + 1):
        day = today + datetime.timedelta(days=ahead)
        if day in saxon_holidays(day.year):
            continue
        for span in (one for one in spans if one.weekday == dates.WEEKDAYS[day.weekday()]):
            start, last = at(day, span.opens), at(day, span.closes) - length
            while start <= last:
                if start >= now + LEAST_AHEAD and is_free(start, length, busy):
                    found.append(start)
                start += length
    return sorted(set(found))[:MOST]


def at(day: datetime.date, time: datetime.time) -> datetime.datetime:
    """A time of day in Leipzig."""
    return datetime.datetime.combine(day, time, tzinfo=timezone.get_default_timezone())


def is_free(start: datetime.datetime, length: datetime.timedelta, taken: Iterable[Span]) -> bool:
    """Whether nothing overlaps."""
    return not any(begin < start + length and start < end for begin, end in taken)
