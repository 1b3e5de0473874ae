"""All public pages as folded text in memory: found by any part of a word, titles first."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.search.index import SearchField

from base import german, languages
from base.notices import Notice
from base.pages import plain_excerpt
from base.templatetags.ui import address
from base.versions import remembered

NAME = "search"


@dataclass(frozen=True, slots=True)
class Entry:
    """One page in one language."""

    key: Any
    language: str
    url_path: str
    title: str
    text: str
    kind: str
    folded_title: str
    folded: str


def entry(page: Any) -> Entry:
    """A page with all that its search fields say."""
    parts = [str(field.get_value(page) or "") for field in page.get_search_fields() if isinstance(field, SearchField)]
    summary = getattr(page, "summary", "") or getattr(page, "introduction", "") or page.search_description
    return Entry(
        key=page.translation_key,
        language=page.url_path.split("/", 2)[1],
        url_path=page.url_path,
        title=page.title,
        text=plain_excerpt(str(summary)),
        kind=page.get_verbose_name(),
        folded_title=german.fold(page.title),
        folded=german.fold(" ".join(parts)),
    )


def entries(request: HttpRequest | None) -> list[Entry]:
    """All public pages below the front pages."""

    def build() -> list[Entry]:
        pages = Page.objects.live().public().filter(depth__gt=1).order_by("path").specific()
        return [entry(page) for page in pages if hasattr(page, "url_in")]

    return remembered(request, NAME, "entries", build)


def find(request: HttpRequest, text: str) -> list[Entry]:
    """Pages that have all words, in the reader's language or in German; those with the words in the title first."""
    words = german.fold(text).split()
    if not words:
        return []
    reader = get_language() or languages.SOURCE
    best: dict[Any, tuple[tuple[bool, bool], int, Entry]] = {}
    for place, one in enumerate(entries(request)):
        if one.language not in (reader, languages.SOURCE) or not german.matches(words, one.folded):
            continue
        rank = (not german.matches(words, one.folded_title), one.language != reader)
        if one.key not in best or rank < best[one.key][0]:
            best[one.key] = (rank, place, one)
    return [one for _rank, _place, one in sorted(best.values(), key=lambda found: found[:2])]


def notice(one: Entry) -> Notice:
    """A result as a notice."""
    reader = get_language() or languages.SOURCE
    foreign = "" if one.language == reader or reader.startswith(one.language) else one.language
    return Notice(
        title=one.title,
        url=address(one.url_path, reader),
        title_lang=foreign,
        kicker=str(one.kind),
        text=one.text,
        text_lang=foreign,
    )
