"""Days of the demo town, counted from the day on which it is loaded. Nothing takes place on a public holiday."""

import datetime
from collections.abc import Iterator

import holidays
from django.utils import timezone

from base import dates

ONE_DAY = datetime.timedelta(days=1)
ONE_WEEK = datetime.timedelta(weeks=1)
SAXONY = holidays.country_holidays("DE", subdiv="SN")


def moment(day: datetime.date, time: str) -> datetime.datetime:
    """A day and a time of the clock in Leipzig: `moment(day, "09:30")`."""
    return datetime.datetime.combine(day, datetime.time.fromisoformat(time), tzinfo=timezone.get_current_timezone())


def in_days(days: int, time: str) -> datetime.datetime:
    """A moment some days from today; negative numbers lie in the past."""
    return moment(dates.today() + days * ONE_DAY, time)


def working(weekdays: str, first_week: int) -> Iterator[datetime.date]:
    """Endless days on some weekdays (`"mo we"`), from a week counted from this one (0) on, without public holidays."""
    today = dates.today()
    monday = today - today.weekday() * ONE_DAY + first_week * ONE_WEEK
    wanted = [dates.WEEKDAYS.index(weekday) for weekday in weekdays.split()]
    while True:
        yield from (day for day in (monday + place * ONE_DAY for place in wanted) if day not in SAXONY)
        monday += ONE_WEEK
