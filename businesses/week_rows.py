"""What the grid of opening hours is made of: a field for a time of day, pairs of fields, and what no pair may say."""

import datetime
import re
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from base import dates

FIRST = dates.WEEKDAYS[0]
MIDNIGHT, END_OF_DAY = datetime.time(), datetime.time(23, 59)
AS_WRITTEN = re.compile(r"(\d{1,2})(?:[:.h ]?(\d\d))?(?:\s*(?:Uhr|h))?", re.IGNORECASE)


class HourField(forms.TimeField):
    """A time of day from the phone's clock; where a browser has none, as people write it: 9, 9.30, 9 Uhr, 24."""

    widget = forms.TimeInput({"type": "time"}, format="%H:%M")

    def to_python(self, value: Any) -> datetime.time | None:
        """The time; 24:00 is midnight. Raises ValidationError where it is none."""
        found = AS_WRITTEN.fullmatch(value.strip()) if isinstance(value, str) else None
        if found:
            hour, minute = int(found[1]), int(found[2] or 0)
            value = f"{0 if hour == 24 and not minute else hour}:{minute:02d}"
        return super().to_python(value)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two fields of a row: from and to."""

    first: forms.BoundField
    last: forms.BoundField

    @property
    def is_used(self) -> bool:
        """Whether something stands in it."""
        return bool(self.first.value() or self.last.value() or self.is_wrong)

    @property
    def is_wrong(self) -> bool:
        """Whether one of them must be looked at again."""
        return bool(self.first.errors or self.last.errors)


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the grid."""

    code: str
    words: str
    open: forms.BoundField
    times: Pair
    again: tuple[Pair, ...]

    @property
    def is_first(self) -> bool:
        """Whether the others can be made like it."""
        return self.code == FIRST

    @property
    def has_break(self) -> bool:
        """Whether the second times are in use."""
        return any(pair.is_used for pair in self.again)


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """One line of days on which the business is closed."""

    days: Pair
    reason: forms.BoundField


@dataclass(frozen=True, slots=True)
class OtherDay:
    """One line of a day that has hours of its own."""

    day: forms.BoundField
    times: Pair


def end(closes: datetime.time) -> datetime.time:
    """Midnight as the end of a day is its last minute, as the rows keep it."""
    return END_OF_DAY if closes == MIDNIGHT else closes


def fault_of(opens: datetime.time, closes: datetime.time) -> str:
    """Why a business cannot be open from then to then; empty where it can."""
    if closes == opens:
        return _("Both times are the same. Please change one.")
    if closes < opens:
        return _(
            "After midnight the next day begins. Please write 0:00 here. "
            "Then write the rest on the next day, beginning with 0:00."
        )
    return ""
