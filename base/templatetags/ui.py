"""Words, icons and addresses for templates. Built into every template; none of it asks the database."""

import datetime
from functools import lru_cache
from typing import Any

import lucide
from django import template
from django.conf import settings
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from base import dates, fragments, languages
from base.glossary import hard_words
from base.plain_reading import PlainReading

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


@register.simple_tag(takes_context=True)
def kept(context: Any, name: str, **values: Any) -> SafeString:
    """Like `include … with … only`, but a component is rendered only once with the same values."""
    return fragments.component(context.template.engine.get_template(name), values)


@register.simple_block_tag(takes_context=True)
def plainly(context: Any, content: SafeString) -> SafeString:
    """The main part of a page; where it is read in plain German, one sentence a line, with hard words explained."""
    if not reads_plain(context):
        return content
    return mark_safe(PlainReading(hard_words(context.get("request"))).read(content))


@register.simple_tag(takes_context=True)
def reads_plain(context: Any) -> bool:
    """Whether this page is read in plain German: the reader's language, or a page that says so itself."""
    return bool(context.get("reads_plain")) or get_language() == languages.PLAIN_GERMAN


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
def language_names(codes: list[str]) -> str:
    """Several languages in the reader's words."""
    return languages.names_of(codes)


@register.simple_tag
def ours() -> SafeString:
    """Attributes for words of the interface that stand inside a text of another language."""
    reader = languages.current()
    return mark_safe(f'lang="{reader.code}" dir="{reader.dir}"')


@register.filter
def names(text: str) -> SafeString:
    """A text in which German names are marked as such; see `languages.name`."""
    marked = escape(text).replace(languages.ISOLATE, f'<bdi lang="{languages.SOURCE}">')
    return mark_safe(marked.replace(languages.END, "</bdi>"))


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
