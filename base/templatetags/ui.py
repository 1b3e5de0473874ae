"""Words, icons and addresses for templates. Built into every template; none of it asks the database."""

import datetime
from functools import lru_cache
from typing import Any

import lucide
from django import template
from django.conf import settings
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from base import dates, languages

register = template.Library()


@lru_cache(maxsize=512)
def _icon(name: str) -> SafeString:
    # lucide raises on an unknown name, so a misspelt icon fails in the tests and not in front of a reader.
    return mark_safe(
        lucide._render_icon(name, None, **{"class": f"icon icon--{name}", "aria_hidden": "true", "focusable": "false"})
    )


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon of the lucide set; it is never alone, so it is hidden from screen readers."""
    return _icon(str(name))


@register.filter
def weekday_short(value: datetime.date) -> str:
    """ "Di" """
    return dates.weekday_short(value)


@register.filter
def day(value: datetime.date) -> str:
    """ "1" """
    return str(value.day)


@register.filter
def month_short(value: datetime.date) -> str:
    """ "Dez" """
    return dates.month_short(value)


@register.filter
def date_words(value: datetime.date | datetime.datetime) -> str:
    """ "Dienstag, 1. Dezember" """
    return dates.date_words(_date(value))


@register.filter
def date_full(value: datetime.date | datetime.datetime) -> str:
    """ "1. Dezember 2026" """
    return dates.date_full(_date(value))


@register.filter
def time_words(value: datetime.time | datetime.datetime) -> str:
    """ "10:30 Uhr" """
    return dates.time_words(_time(value))


@register.simple_tag
def time_range(start: datetime.time | datetime.datetime, end: datetime.time | datetime.datetime) -> str:
    """ "10 bis 12:30 Uhr" """
    return dates.time_range(_time(start), _time(end))


def _date(value: datetime.date | datetime.datetime) -> datetime.date:
    return dates.local(value).date() if isinstance(value, datetime.datetime) else value


def _time(value: datetime.time | datetime.datetime) -> datetime.time:
    return dates.local(value).time() if isinstance(value, datetime.datetime) else value


@register.filter
def absolute(path: str) -> str:
    """A path of this site with the site's address in front."""
    return path if path.startswith("http") else f"{settings.BASE_URL}{path}"


@register.filter
def language_name(code: str) -> str:
    """A language's name in the reader's language."""
    return languages.language_name(code, get_language() or languages.SOURCE)


@register.filter
def text_direction(code: str) -> str:
    """`rtl` or `ltr`."""
    return languages.direction(code)


@register.simple_tag
def page_url(page: Any) -> str:
    """A page's address in the reader's language; works on pages that are not loaded as their own type."""
    return address(page.url_path, get_language() or languages.SOURCE)


def address(url_path: str, language: str) -> str:
    """The public address of a page. A page's `url_path` begins with its own language: `/de/kurse/`."""
    return f"/{language}/{url_path.split('/', 2)[2]}"
