"""All public pages by their words in memory: found like courses, in the reader's language and in German."""

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Lock
from typing import Any

from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.search.index import SearchField

from base import languages
from base.finder import Finder, Hits, level_of
from base.notices import Notice
from base.pages import plain_excerpt
from base.synonyms import Synonyms, synonyms
from base.templatetags.ui import address
from base.texts import Texts, texts
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
    model: type[Page]


def summary_of(page: Any) -> str:
    """What a page says about itself in a sentence."""
    return str(getattr(page, "summary", "") or getattr(page, "introduction", "") or page.search_description)


def words_of(page: Any) -> Texts:
    """A page's words, with all that its search fields say."""
    fields = [field for field in page.get_search_fields() if isinstance(field, SearchField)]
    with translation.override(languages.SOURCE):
        rest = [str(field.get_value(page) or "") for field in fields]
    return texts([page.title], (), [summary_of(page)], rest)


class Pages:
    """All public pages of one language, and the index of their words."""

    def __init__(self, language: str, same: Synonyms) -> None:
        """Read the pages; only what a result shows and the index stay in memory."""
        self.entries: list[Entry] = []
        self.finder = Finder(self._read(language), same)

    def _read(self, language: str) -> Iterator[Texts]:
        pages = Page.objects.live().public().filter(depth__gt=1, url_path__startswith=f"/{language}/").order_by("path")
        for page in pages.specific().iterator():
            if not hasattr(page, "url_in"):
                continue
            text = plain_excerpt(summary_of(page))
            self.entries.append(Entry(page.translation_key, language, page.url_path, page.title, text, type(page)))
            yield words_of(page)


_reading = Lock()


def pages_of(request: HttpRequest | None, language: str) -> Pages:
    """The pages of one language, from memory while no page changes."""
    with _reading:
        return remembered(request, NAME, f"pages-{language}", lambda: Pages(language, synonyms()))


def readable(request: HttpRequest | None) -> list[Pages]:
    """The pages that a reader may be shown: those in the reader's language, and the German ones."""
    reader = get_language() or languages.SOURCE
    return [pages_of(request, language) for language in dict.fromkeys((reader, languages.SOURCE))]


def find(request: HttpRequest | None, text: str) -> list[Entry]:
    """Pages that have all words, those with the words in the title first; of a page the reader's language."""
    best: dict[Any, tuple[int, float, int, Entry]] = {}
    for place, pages in enumerate(readable(request)):
        hits: Hits = pages.finder.find(text)
        for number, weight in hits.items():
            one = pages.entries[number]
            rank = (level_of(weight), -weight, place)
            if one.key not in best or rank < best[one.key][:3]:
                best[one.key] = (*rank, one)
    return [found[3] for found in sorted(best.values(), key=lambda found: (*found[:3], found[3].url_path))]


def suggest(request: HttpRequest | None, text: str) -> list[str]:
    """What was probably meant by a search that finds nothing."""
    found = (words for pages in readable(request) for words in pages.finder.suggest(text))
    return list(dict.fromkeys(found))[:3]


def notice(one: Entry) -> Notice:
    """A result as a notice."""
    reader = get_language() or languages.SOURCE
    foreign = "" if one.language == reader or reader.startswith(one.language) else one.language
    return Notice(
        title=one.title,
        url=address(one.url_path, reader),
        title_lang=foreign,
        kicker=str(one.model.get_verbose_name()),
        text=one.text,
        text_lang=foreign,
    )
