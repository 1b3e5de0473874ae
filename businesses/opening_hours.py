"""Is it open? The one place that answers, from weekly hours, Saxon holidays and closures, by the clock.

Hours are written in OpenStreetMap's notation and evaluated by `opening-hours-py`. The library knows national
holidays only, so Saxony's (Reformation Day, Day of Repentance and Prayer) are put into the notation as dates.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays
from django.conf import settings
from django.utils.translation import gettext as _
from opening_hours import OpeningHours as Evaluator
from opening_hours import State as Is

from base import dates
from base.notices import State

ZONE = ZoneInfo(settings.TIME_ZONE)
MIDNIGHT = datetime.time()
ONE_DAY = datetime.timedelta(days=1)
SOON = datetime.timedelta(days=8)
FAR = datetime.timedelta(days=365)
# OpenStreetMap's names of the months, whatever language the process speaks
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Rest:
    """Days on which a business is closed, the first and the last included; the reason is the owner's own text."""

    first: datetime.date
    last: datetime.date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Special:
    """A day with hours of its own ("09:00-12:00,14:00-16:00"), instead of those of its weekday or a holiday."""

    day: datetime.date
    spans: str


@dataclass(frozen=True, slots=True)
class Hours:
    """All that decides whether a business is open: closures before special days, these before holidays and the week.

    `week` is in OpenStreetMap's notation, empty where nothing is known.
    """

    week: str = ""
    closures: tuple[Rest, ...] = ()
    closed_on_holidays: bool = True
    by_appointment: bool = False
    special: tuple[Special, ...] = ()

    @property
    def known(self) -> bool:
        """Whether there are any hours."""
        return bool(self.week or self.special)

    def is_usual(self, day: datetime.date) -> bool:
        """Whether a day is no special one."""
        return all(one.day != day for one in self.special)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in which nothing changes: the shop is open, or it is not."""

    start: datetime.datetime
    end: datetime.datetime
    open: bool


@lru_cache(maxsize=16)
def holidays_of(year: int) -> frozenset[datetime.date]:
    """The public holidays of a year in Saxony."""
    return frozenset(holidays.country_holidays("DE", subdiv="SN", years=year))


def is_holiday(day: datetime.date) -> bool:
    """Whether a day is a public holiday in Saxony."""
    return day in holidays_of(day.year)


def until_midnight(week: str) -> str:
    """The form's "23:59" means the end of the day."""
    return week.replace("-23:59", "-24:00")


def _day(day: datetime.date) -> str:
    return f"{day.year} {MONTHS[day.month - 1]} {day.day:02d}"


def _closure(rest: Rest) -> str:
    return _day(rest.first) if rest.first == rest.last else f"{_day(rest.first)}-{_day(rest.last)}"


def _special(one: Special) -> str:
    return f"{_day(one.day)} {until_midnight(one.spans)}"


def notation(hours: Hours) -> str:
    """The hours in OpenStreetMap's notation for other programs, with `PH off`, special days and closures.

    Empty if unknown.
    """
    if not hours.known:
        return '"nach Vereinbarung"' if hours.by_appointment else ""
    comment = ' "nach Vereinbarung"' if hours.by_appointment else ""
    rules = [f"{rule}{comment}" for rule in until_midnight(hours.week).split("; ") if rule]
    if hours.closed_on_holidays:
        rules.append("PH off")
    rules += [f"{_special(one)}{comment}" for one in hours.special]
    rules += [f"{_closure(rest)} off" for rest in hours.closures]
    return "; ".join(rules)


@lru_cache(maxsize=4096)
def _evaluator(hours: Hours, year: int) -> Evaluator:
    """The library's reading of the hours from a year on, with the holidays of that year and the next."""
    rules = [until_midnight(hours.week)] if hours.week else []
    if hours.closed_on_holidays:
        rules += [f"{_day(day)} off" for one in (year, year + 1) for day in sorted(holidays_of(one))]
    rules += [_special(one) for one in hours.special]
    rules += [f"{_closure(rest)} off" for rest in hours.closures]
    return Evaluator("; ".join(rules), timezone=ZONE)


def spans(hours: Hours, moment: datetime.datetime, reach: datetime.timedelta = SOON) -> Iterable[Span]:
    """What follows from a moment on, as far as `reach`; the first span is now. Nothing where no hours are known."""
    if hours.known:
        now = dates.local(moment)
        for start, end, state, _comment in _evaluator(hours, now.year).intervals(now, now + reach):
            yield Span(start, end, state == Is.OPEN)


class Clock:
    """Answers for many businesses whether they are open now; asks the library only when a span has ended.

    One is kept with the directory's rows in memory. What it keeps is valid between two points in time, and it
    compares them with the clock at every question.
    """

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._known: dict[Hours, Span] = {}

    def span(self, hours: Hours, moment: datetime.datetime) -> Span | None:
        """The stretch of time that a moment lies in; None where one can never just walk in."""
        if not hours.known or hours.by_appointment:
            return None
        # Two times of one zone are compared by the wall clock, which strikes two twice in October; UTC does not
        now = moment.astimezone(datetime.UTC)
        span = self._known.get(hours)
        if span is None or not span.start <= now < span.end:
            span = next(iter(spans(hours, moment)), Span(now, now, open=False))
            self._known[hours] = span
        return span

    def is_open(self, hours: Hours, moment: datetime.datetime) -> bool:
        """Whether one can walk in at a moment; never for those who want an appointment."""
        span = self.span(hours, moment)
        return span is not None and span.open


def is_open(hours: Hours, moment: datetime.datetime) -> bool:
    """Whether one can walk in at a moment."""
    return Clock().is_open(hours, moment)


def last_day_closed(hours: Hours, day: datetime.date) -> datetime.date | None:
    """The last day of the closure that a day lies in, with all that follow on; None where it lies in none."""
    last = None
    for rest in sorted(hours.closures, key=lambda one: one.first):
        if rest.first <= (last + ONE_DAY if last else day) and rest.last >= day:
            last = max(last or rest.last, rest.last)
    return last


def _time(moment: datetime.datetime) -> str:
    return dates.time_words(dates.local(moment).time())


def _open_words(found: list[Span], today: datetime.date) -> str:
    end = dates.local(found[0].end)
    if len(found) == 1:
        return _("Open day and night")
    if end.date() == today:
        again = found[2].start if len(found) > 2 and found[2].start.date() == today else None
        if again:
            return _("Open today until %(time)s and again from %(again)s") % {"time": _time(end), "again": _time(again)}
        return _("Open today until %(time)s") % {"time": _time(end)}
    if end.date() == today + ONE_DAY:
        if end.time() == MIDNIGHT:
            return _("Open today until midnight")
        return _("Open until tomorrow, %(time)s") % {"time": _time(end)}
    return _("Open until %(day)s, %(time)s") % {"day": dates.date_words(end.date()), "time": _time(end)}


def _opens_words(opens: datetime.datetime, today: datetime.date) -> str:
    opens = dates.local(opens)
    days = (opens.date() - today).days
    if days == 0:
        return _("Opens today at %(time)s") % {"time": _time(opens)}
    if days == 1:
        return _("Opens tomorrow at %(time)s") % {"time": _time(opens)}
    if days < 7:
        return _("Opens on %(day)s at %(time)s") % {"day": dates.weekday_words(opens.weekday()), "time": _time(opens)}
    return _("Opens on %(day)s, at %(time)s") % {"day": dates.date_words(opens.date()), "time": _time(opens)}


def state(hours: Hours, moment: datetime.datetime) -> State:
    """What a passer-by wants to know, in the reader's language: open until when, or opens when, or why not."""
    today = dates.local(moment).date()
    closed_until = last_day_closed(hours, today)
    if closed_until == today:
        return State("full", "door-closed", _("Closed today"))
    if closed_until:
        return State("full", "door-closed", _("Closed until %(day)s") % {"day": dates.date_words(closed_until)})
    if hours.by_appointment:
        return State("plain", "phone", _("By appointment: please call"))
    if not hours.known:
        return State("plain", "clock", _("Opening hours: please ask"))
    found = list(spans(hours, moment))
    if found and found[0].open:
        return State("ok", "door-open", _open_words(found, today))
    weekday = dates.WEEKDAYS[today.weekday()].capitalize()
    on_holiday = hours.closed_on_holidays and is_holiday(today) and hours.is_usual(today)
    if on_holiday and weekday in hours.week:
        return State("full", "door-closed", _("Closed today: public holiday"))
    opens = next((span.start for span in found if span.open), None)
    opens = opens or next((span.start for span in spans(hours, moment, FAR) if span.open), None)
    if opens is None:
        return State("full", "door-closed", _("Closed for now"))
    return State("plain", "clock", _opens_words(opens, today))
