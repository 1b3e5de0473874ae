"""Atom feeds of lists."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpResponse
from django.utils.feedgenerator import Atom1Feed

from base.templatetags.ui import absolute


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed; `key` never changes, so readers see no entry twice."""

    key: str
    title: str
    url: str
    text: str
    updated: datetime.datetime


def atom(title: str, url: str, description: str, language: str, entries: Iterable[Entry]) -> HttpResponse:
    """An Atom feed, newest entries first."""
    feed = Atom1Feed(
        title=title,
        link=absolute(url),
        description=description,
        language=language,
        feed_url=absolute(f"{url}feed/"),
        author_name=settings.WAGTAIL_SITE_NAME,
    )
    for entry in entries:
        feed.add_item(
            title=entry.title,
            link=absolute(entry.url),
            description=entry.text,
            unique_id=entry.key,
            updateddate=entry.updated,
            pubdate=entry.updated,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")
