"""The opening hours of a business as plain data: read from its rows, written back in one transaction."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from django.db import models, transaction

from businesses.models.business import BusinessPage
from businesses.models.hours import Closure, HoursSettings, OpeningHours, SpecialDay, WeekSpan
from businesses.opening_hours import Rest


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Hours of one day that is not like its weekday."""

    day: datetime.date
    opens: datetime.time
    closes: datetime.time


@dataclass(frozen=True, slots=True)
class Week:
    """All hours of a business: the week, single days that differ, days on which it is closed, what holds for all."""

    spans: tuple[WeekSpan, ...] = ()
    rests: tuple[Rest, ...] = ()
    special: tuple[DaySpan, ...] = ()
    closed_on_holidays: bool = True
    by_appointment: bool = False

    def plain(self) -> dict[str, Any]:
        """For a draft: words and lists only."""
        return {
            "spans": [[one.weekday, f"{one.opens:%H:%M}", f"{one.closes:%H:%M}"] for one in self.spans],
            "rests": [[one.first.isoformat(), one.last.isoformat(), one.reason] for one in self.rests],
            "special": [[one.day.isoformat(), f"{one.opens:%H:%M}", f"{one.closes:%H:%M}"] for one in self.special],
            "closed_on_holidays": self.closed_on_holidays,
            "by_appointment": self.by_appointment,
        }


def from_plain(data: Mapping[str, Any]) -> Week:
    """What `Week.plain()` gave; nothing known where it is empty."""
    time, day = datetime.time.fromisoformat, datetime.date.fromisoformat
    return Week(
        spans=tuple(WeekSpan(weekday, time(opens), time(closes)) for weekday, opens, closes in data.get("spans", ())),
        rests=tuple(Rest(day(first), day(last), reason) for first, last, reason in data.get("rests", ())),
        special=tuple(DaySpan(day(one), time(opens), time(closes)) for one, opens, closes in data.get("special", ())),
        closed_on_holidays=bool(data.get("closed_on_holidays", True)),
        by_appointment=bool(data.get("by_appointment", False)),
    )


def read(business: BusinessPage, today: datetime.date) -> Week:
    """The hours that a business has now; days that are over are left out. Four queries."""
    page = business.source
    rule = HoursSettings.objects.filter(business=page).first() or HoursSettings()
    spans = OpeningHours.objects.filter(business=page).values_list("weekday", "opens", "closes")
    rests = Closure.objects.filter(business=page, last_day__gte=today).values_list("first_day", "last_day", "reason")
    special = SpecialDay.objects.filter(business=page, date__gte=today).values_list("date", "opens", "closes")
    return Week(
        special=tuple(DaySpan(*one) for one in special),
        spans=tuple(WeekSpan(*one) for one in spans),
        rests=tuple(Rest(*one) for one in rests),
        closed_on_holidays=rule.closed_on_holidays,
        by_appointment=rule.by_appointment,
    )


@transaction.atomic
def store(business: BusinessPage, week: Week, today: datetime.date) -> bool:
    """Make the rows say what `week` says, and whether anything was different. Days that are over stay.

    Two people who write at once write one after the other: the later one's week holds whole.
    """
    page = BusinessPage.objects.select_for_update(of=("self",)).get(pk=business.source.pk)
    spans = [OpeningHours(business=page, weekday=one.weekday, opens=one.opens, closes=one.closes) for one in week.spans]
    changed = _settle(OpeningHours.objects.filter(business=page), spans, "weekday opens closes")
    rests = [Closure(business=page, first_day=one.first, last_day=one.last, reason=one.reason) for one in week.rests]
    ahead = Closure.objects.filter(business=page, last_day__gte=today)
    changed |= _settle(ahead, rests, "first_day last_day reason")
    special = [SpecialDay(business=page, date=one.day, opens=one.opens, closes=one.closes) for one in week.special]
    changed |= _settle(SpecialDay.objects.filter(business=page, date__gte=today), special, "date opens closes")
    rule = HoursSettings.objects.filter(business=page).first() or HoursSettings(business=page)
    said = (rule.closed_on_holidays, rule.by_appointment)
    rule.closed_on_holidays, rule.by_appointment = week.closed_on_holidays, week.by_appointment
    if rule.pk is None or said != (week.closed_on_holidays, week.by_appointment):
        rule.save()
        changed = True
    return changed


def _settle(present: models.QuerySet[Any], wanted: Iterable[Any], fields: str) -> bool:
    """Delete the rows that nobody wants, add the missing ones, leave the others; whether anything was different."""
    says = attrgetter(*fields.split())
    missing = {says(row): row for row in wanted}
    surplus = [row for row in present if missing.pop(says(row), None) is None]
    for row in surplus:
        row.delete()
    for row in missing.values():
        row.save()
    return bool(surplus or missing)
