"""Dates and times in words, as readers of each language expect them, always with Latin digits."""

import datetime
from functools import lru_cache

from babel.dates import format_date
from django.utils import timezone
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from base import languages

WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
MONDAY = datetime.date(2024, 1, 1)
DAY_AND_MONTH = {
    "de": "EEEE, d. MMMM",
    "en": "EEEE, d MMMM",
    "ar": "EEEE، d MMMM",
    "fa": "EEEE d MMMM",
    "uk": "EEEE, d MMMM",
    "ru": "EEEE, d MMMM",
    "vi": "EEEE, d MMMM",
    "tr": "d MMMM EEEE",
}
WITH_YEAR = {"de": "d. MMMM y", "vi": "d MMMM, y"}


def _reader() -> str:
    return get_language() or languages.SOURCE


@lru_cache(maxsize=4096)
def _format(pattern: str, date: datetime.date, code: str) -> str:
    return str(format_date(date, pattern, locale=languages.babel(code)))


def local(moment: datetime.datetime) -> datetime.datetime:
    """A moment as the clock in Leipzig shows it."""
    return timezone.localtime(moment)


def today() -> datetime.date:
    """Today in Leipzig."""
    return timezone.localdate()


def date_words(date: datetime.date) -> str:
    """Weekday, day and month: "Dienstag, 1. Dezember"."""
    return _format(DAY_AND_MONTH[_reader().split("-")[0]], date, _reader())


def date_full(date: datetime.date) -> str:
    """Day, month and year: "1. Dezember 2026"."""
    return _format(WITH_YEAR.get(_reader().split("-")[0], "d MMMM y"), date, _reader())


def weekday_words(index: int) -> str:
    """The weekday's name; 0 is Monday."""
    return _format("cccc", MONDAY + datetime.timedelta(days=index), _reader())


def weekday_short(date: datetime.date) -> str:
    """The weekday in a few letters, for the tear-off tile: "Di"."""
    return _format("ccc", date, _reader()).rstrip(".")


def month_short(date: datetime.date) -> str:
    """The month in a few letters: "Dez"."""
    return _format("LLL", date, _reader()).rstrip(".")


def month_words(date: datetime.date) -> str:
    """Month and year: "Dezember 2026"."""
    return _format("LLLL y", date, _reader())


def clock(time: datetime.time) -> str:
    """Hours and minutes without a leading zero; the full hour stands alone: "9:30", "10"."""
    return f"{time.hour}:{time.minute:02d}" if time.minute else str(time.hour)


def time_words(time: datetime.time) -> str:
    """One time of day: "10 Uhr", "10:30 Uhr"."""
    if _reader().split("-")[0] == languages.SOURCE:
        return pgettext("time of day", "%(time)s o'clock") % {"time": clock(time)}
    return f"{time.hour}:{time.minute:02d}"


def time_range(start: datetime.time, end: datetime.time) -> str:
    """Two times of day: "10 bis 12:30 Uhr"."""
    return pgettext("time of day", "%(start)s to %(end)s") % {"start": clock(start), "end": clock(end)}


def day_or_date(date: datetime.date, now: datetime.date) -> str:
    """ "Today", "Tomorrow", or the date in words."""
    days = (date - now).days
    if days == 0:
        return _("Today")
    if days == 1:
        return _("Tomorrow")
    return date_words(date)
