"""From "every Tuesday, 10 to 12:30, eight times, not in the holidays" to concrete dates.

Dates are planned on the clock in Leipzig: ten o'clock stays ten o'clock when summer time begins or ends.
No rule is stored; what comes out are ordinary dates that can be moved or cancelled one by one.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import holidays
from django.utils import timezone
from django.utils.translation import gettext as _

MOST = 200
FARTHEST = datetime.timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class Break:
    """School holidays, first and last day included."""

    name: str
    first: datetime.date
    last: datetime.date


@dataclass(frozen=True, slots=True)
class Plan:
    """What an editor asks for. `weekdays`: 0 is Monday. Either `count` or `until` ends it; both may."""

    weekdays: tuple[int, ...]
    start: datetime.time
    end: datetime.time
    first: datetime.date
    count: int | None = None
    until: datetime.date | None = None
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
    while day <= last and kept < most:
        if day.weekday() in wish.weekdays:
            reason = reason_against(day, wish)
            found.append(Planned(at(day, wish.start), at(day, wish.end), reason))
            kept += not reason
        day += datetime.timedelta(days=1)
    return found


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
