"""Atom feeds of lists."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.utils.feedgenerator import Atom1Feed

from base.templatetags.ui import absolute


class TownFeed(Atom1Feed):
    """Atom in which every entry says its own language."""

    def item_attributes(self, item: dict[str, Any]) -> dict[str, str]:
        """The language of the entry's text."""
        return {"xml:lang": item["lang"]}


def printable(text: str) -> str:
    """A text without the control characters that word processors leave behind; XML forbids them."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed; `key` never changes, so readers see no entry twice."""

    key: str
    title: str
    url: str
    text: str
    updated: datetime.datetime
    lang: str


def atom(title: str, url: str, description: str, language: str, paid: str, entries: Iterable[Entry]) -> HttpResponse:
    """An Atom feed, newest entries first. `paid`: who pays for what it tells of."""
    feed = TownFeed(
        title=printable(title),
        link=absolute(url),
        description=printable(description),
        language=language,
        feed_url=absolute(f"{url}feed/"),
        author_name=settings.WAGTAIL_SITE_NAME,
        feed_copyright=paid or None,
    )
    for entry in entries:
        feed.add_item(
            title=printable(entry.title),
            link=absolute(entry.url),
            description=printable(entry.text),
            unique_id=entry.key,
            updateddate=entry.updated,
            pubdate=entry.updated,
            lang=entry.lang,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")
