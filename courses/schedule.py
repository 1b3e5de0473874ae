"""From "every Tuesday, 10 to 12:30, eight times, not in the holidays" to concrete dates.

Dates are planned on the clock in Leipzig: ten o'clock stays ten o'clock when summer time begins or ends.
No rule is stored; what comes out are ordinary dates that can be moved or cancelled one by one.
"""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import holidays
from django.utils import timezone
from django.utils.translation import gettext as _

MOST = 200
HALF_YEAR = datetime.timedelta(weeks=26)
FARTHEST = datetime.timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class Break:
    """School holidays, first and last day included."""

    name: str
    first: datetime.date
    last: datetime.date


@dataclass(frozen=True, slots=True)
class Plan:
    """What an editor asks for. `weekdays`: 0 is Monday; `every`: weeks from one to the next, those of the first day
    counted. Either `count` or `until` ends it; both may.
    """

    weekdays: tuple[int, ...]
    start: datetime.time
    end: datetime.time
    first: datetime.date
    count: int | None = None
    until: datetime.date | None = None
    every: int = 1
    skip_public_holidays: bool = True
    breaks: Sequence[Break] = ()


@dataclass(frozen=True, slots=True)
class Planned:
    """One day of the plan; `left_out` says why there is no date on it."""

    start: datetime.datetime
    end: datetime.datetime
    left_out: str = ""


@cache
def saxon_holidays(year: int) -> dict[datetime.date, str]:
    """Public holidays of Saxony in one year, with their German names."""
    return dict(holidays.country_holidays("DE", subdiv="SN", years=year, language="de"))


def plan(wish: Plan) -> list[Planned]:
    """All days of the plan in order, those left out included; at most 200 dates within three years."""
    found: list[Planned] = []
    kept = 0
    day, last = wish.first, min(wish.until or datetime.date.max, wish.first + FARTHEST)
    most = min(wish.count or MOST, MOST)
    monday = monday_of(day)
    while day <= last and kept < most:
        if day.weekday() in wish.weekdays and (monday_of(day) - monday).days // 7 % wish.every == 0:
            reason = reason_against(day, wish)
            found.append(Planned(at(day, wish.start), at(day, wish.end), reason))
            kept += not reason
        day += datetime.timedelta(days=1)
    return found


def monday_of(day: datetime.date) -> datetime.date:
    """The Monday of a day's week."""
    return day - datetime.timedelta(days=day.weekday())


def again(dates: Sequence[tuple[datetime.datetime, datetime.datetime]], today: datetime.date) -> Plan | None:
    """The plan that gives the same dates half a year later, or as many half years later as it takes to lie ahead.

    `dates` are beginnings and ends, in order, on the clock in Leipzig; None where there are none. Weekdays stay; if
    the times differ from date to date, the most frequent ones are taken.
    """
    if not dates:
        return None
    first = dates[0][0].date() + HALF_YEAR
    while first <= today:
        first += HALF_YEAR
    weeks = sorted({monday_of(start.date()) for start, _end in dates})
    times = Counter((start.time(), end.time()) for start, end in dates)
    start, end = times.most_common(1)[0][0]
    return Plan(
        weekdays=tuple(sorted({start.weekday() for start, _end in dates})),
        start=start,
        end=end,
        first=first,
        count=len(dates),
        every=min(((later - earlier).days // 7 for earlier, later in pairwise(weeks)), default=1),
    )


def reason_against(day: datetime.date, wish: Plan) -> str:
    """Why a day is left out, in words; empty where it is not."""
    if wish.skip_public_holidays and (name := saxon_holidays(day.year).get(day)):
        return _("Public holiday: %(name)s") % {"name": name}
    for one in wish.breaks:
        if one.first <= day <= one.last:
            return _("School holidays: %(name)s") % {"name": one.name}
    return ""


def at(day: datetime.date, time: datetime.time) -> datetime.datetime:
    """A day and a time of the clock in Leipzig."""
    return datetime.datetime.combine(day, time, tzinfo=timezone.get_default_timezone())
