"""Weekly hours as rows: for offices, advice and shops. They go live at once and never travel in a revision."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from base import dates, languages


class Weekday(models.TextChoices):
    """The days of the week, as the open data names them."""

    MONDAY = "mo", _("Monday")
    TUESDAY = "tu", _("Tuesday")
    WEDNESDAY = "we", _("Wednesday")
    THURSDAY = "th", _("Thursday")
    FRIDAY = "fr", _("Friday")
    SATURDAY = "sa", _("Saturday")
    SUNDAY = "su", _("Sunday")


class WeeklyHours(models.Model):
    """One span of one weekday, from opening to closing, local time."""

    weekday = models.CharField(_("day"), max_length=2, choices=Weekday.choices)
    opens = models.TimeField(_("from"))
    closes = models.TimeField(_("to"), help_text=_("Later than the beginning. For past midnight, write 23:59."))

    class Meta:
        abstract = True

    def __str__(self) -> str:
        """Day and times in words."""
        return f"{self.get_weekday_display()} {dates.time_range(self.opens, self.closes)}"

    def clean(self) -> None:
        """Refuse a span that ends before it begins."""
        if self.opens and self.closes and self.closes <= self.opens:
            raise ValidationError({"closes": _("The end must be later than the beginning.")})


@dataclass(frozen=True, slots=True)
class HoursRow:
    """One line of an hours table: the day and its spans in words."""

    day: str
    words: str
    closed: bool = False


def rows(hours: Iterable[Any], *, all_days: bool = False) -> list[HoursRow]:
    """Weekly hours as lines for people, Monday first; with `all_days` closed days are named too."""
    spans: dict[str, list[tuple[datetime.time, datetime.time]]] = {}
    for span in hours:
        spans.setdefault(span.weekday, []).append((span.opens, span.closes))
    lines = []
    for position, day in enumerate(dates.WEEKDAYS):
        if day in spans:
            words = languages.listed(dates.time_range(*span) for span in sorted(spans[day]))
            lines.append(HoursRow(dates.weekday_words(position), words))
        elif all_days:
            lines.append(HoursRow(dates.weekday_words(position), _now("closed"), closed=True))
    return lines


def grouped(hours: Iterable[Any]) -> list[HoursRow]:
    """Weekly hours in few lines: neighbouring days that are alike stand together ("Montag bis Freitag")."""
    lines = []
    for (words, closed), some in groupby(rows(hours, all_days=True), key=lambda one: (one.words, one.closed)):
        days = [one.day for one in some]
        if closed:
            continue
        both = {"first": days[0], "last": days[-1]}
        lines.append(HoursRow(_now("%(first)s to %(last)s") % both if len(days) > 1 else days[0], words))
    return lines


def osm(hours: Iterable[Any]) -> str:
    """Weekly hours in OpenStreetMap's notation: `Mo,Th 09:00-12:00,13:00-17:00; Fr 09:00-12:00`."""
    spans: dict[str, list[str]] = {}
    for span in sorted(hours, key=lambda one: one.opens):
        spans.setdefault(span.weekday, []).append(f"{span.opens:%H:%M}-{span.closes:%H:%M}")
    days: dict[str, list[str]] = {}
    for day in dates.WEEKDAYS:
        if day in spans:
            days.setdefault(",".join(spans[day]), []).append(day.capitalize())
    return "; ".join(f"{','.join(names)} {times}" for times, names in days.items())
