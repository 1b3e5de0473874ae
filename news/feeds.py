"""News and events as Atom, for people who read many sites in one place."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import get_language

from base import languages
from base.feeds import TownFeed, printable
from base.templatetags.ui import absolute, address
from news.articles import Article
from news.programme import Event

MOST_ENTRIES = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: a key that never changes, words and their language, the page, the last change."""

    key: Any
    title: str
    text: str
    lang: str
    url_path: str
    updated: datetime.datetime | None


def entry_of_article(article: Article) -> Entry:
    """A piece of news as an entry."""
    return Entry(article.key, article.title, article.summary, article.lang, article.url_path, article.updated)


def entry_of_event(event: Event) -> Entry:
    """An event as an entry; it counts as changed when one of its dates did."""
    moments = [date.changed for date in event.dates] + ([event.updated] if event.updated else [])
    return Entry(event.key, event.title, event.summary, event.lang, event.url_path, max(moments, default=None))


def response(request: HttpRequest, page: Any, entries: Iterable[Entry]) -> HttpResponse:
    """The first entries of a list as a feed in the reader's language."""
    reader = get_language() or languages.SOURCE
    feed = TownFeed(
        title=printable(page.title),
        link=absolute(page.here),
        description=printable(page.introduction or page.title),
        language=reader,
        feed_url=absolute(request.get_full_path()),
    )
    for entry in list(entries)[:MOST_ENTRIES]:
        feed.add_item(
            title=printable(entry.title),
            link=absolute(address(entry.url_path, reader)),
            description=printable(entry.text),
            unique_id=f"urn:uuid:{entry.key}",
            updateddate=entry.updated or timezone.now(),
            lang=entry.lang,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")
