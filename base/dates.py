"""Dates and times in words, as readers of each language expect them, always with Latin digits."""

import datetime
from functools import lru_cache

from babel.dates import format_date, format_interval
from django.utils import timezone
from django.utils.translation import get_language, ngettext, pgettext
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


def midnight(moment: datetime.datetime) -> datetime.datetime:
    """The beginning of a moment's day in Leipzig."""
    return datetime.datetime.combine(local(moment).date(), datetime.time(), tzinfo=timezone.get_current_timezone())


def today() -> datetime.date:
    """Today in Leipzig."""
    return timezone.localdate()


def date_words(date: datetime.date) -> str:
    """Weekday, day and month: "Dienstag, 1. Dezember"."""
    return _format(DAY_AND_MONTH[_reader().split("-")[0]], date, _reader())


def date_full(date: datetime.date) -> str:
    """Day, month and year: "1. Dezember 2026"."""
    return _format(WITH_YEAR.get(_reader().split("-")[0], "d MMMM y"), date, _reader())


def span_words(first: datetime.date, last: datetime.date) -> str:
    """Days that follow each other: "22.–28. November"."""
    return str(format_interval(first, last, "MMMMd", locale=languages.babel(_reader())))


def weekday_words(index: int) -> str:
    """The weekday's name; 0 is Monday."""
    return _format("cccc", MONDAY + datetime.timedelta(days=index), _reader())


def weekday_short(date: datetime.date) -> str:
    """The weekday in a few letters, for the tear-off tile: "Di"."""
    return _format("ccc", date, _reader()).rstrip(".")


def month_short(date: datetime.date) -> str:
    """The month in a few letters: "Dez"."""
    # The Vietnamese word that stands alone is too long for a tile
    return _format("MMM" if _reader() == "vi" else "LLL", date, _reader()).rstrip(".").capitalize()


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


def day_words(date: datetime.date, now: datetime.date) -> str:
    """A day as a heading: "Heute, Dienstag, 1. Dezember"."""
    words = date_words(date)
    near = day_or_date(date, now)
    return words if near == words else pgettext("day and date", "%(day)s, %(date)s") % {"day": near, "date": words}


def deadline_words(due: datetime.date, now: datetime.date) -> str:
    """How long there is still time: "today", "5 days left", "2 days late"."""
    days = (due - now).days
    if days == 0:
        return pgettext("deadline", "today")
    if days > 0:
        return ngettext("%(n)d day left", "%(n)d days left", days) % {"n": days}
    return ngettext("%(n)d day late", "%(n)d days late", -days) % {"n": -days}


def day_or_date(date: datetime.date, now: datetime.date) -> str:
    """ "Today", "Tomorrow", or the date in words."""
    days = (date - now).days
    if days == 0:
        return _("Today")
    if days == 1:
        return _("Tomorrow")
    return date_words(date)
