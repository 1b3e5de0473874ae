"""All news in memory: how they are filtered, ordered and shown as notices."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import models
from django.http import HttpRequest
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from areas.models import Area
from base import dates, languages, pictures
from base.facets import Matrix, Row
from base.finder import Finder
from base.listing import Collection
from base.notices import Fact, Notice
from base.parameters import Choice, Facet, Query
from base.templatetags.ui import address
from base.texts import Texts, texts
from news.querysets import with_translations

FIELDS = (
    "translation_key",
    "url_path",
    "title",
    "summary",
    "kind",
    "date",
    "first_published_at",
    "last_published_at",
    "area_id",
    "image_id",
    "image_alt",
)


@dataclass(frozen=True, slots=True)
class Article:
    """One piece of news: facts of the German page, words in the reader's language where they exist (`lang`)."""

    key: UUID
    url_path: str
    title: str
    summary: str
    lang: str
    kind: str
    day: datetime.date
    updated: datetime.datetime | None
    area_id: int | None
    image_id: int | None
    image_alt: str
    words: Texts


def day_of(date: datetime.date | None, published: datetime.datetime | None) -> datetime.date:
    """The day of a piece of news: as written, else the first day online, else today."""
    if date:
        return date
    return dates.local(published).date() if published else dates.today()


def read(pages: models.QuerySet[Any], reader: str) -> list[Article]:
    """News pages as articles, newest first; one query."""
    found = []
    for source, shown in with_translations(pages.values(*FIELDS), reader):
        found.append(
            Article(
                key=source["translation_key"],
                url_path=source["url_path"],
                title=shown["title"],
                summary=shown["summary"],
                lang=shown["url_path"].split("/", 2)[1],
                kind=source["kind"],
                day=day_of(source["date"], source["first_published_at"]),
                updated=shown["last_published_at"],
                area_id=source["area_id"],
                image_id=source["image_id"],
                image_alt=shown["image_alt"],
                words=texts((source["title"], shown["title"]), (), (source["summary"], shown["summary"])),
            )
        )
    moment = datetime.datetime.min.replace(tzinfo=datetime.UTC)
    return sorted(found, key=lambda one: (one.day, one.updated or moment), reverse=True)


def heading(total: int, area: Area | None) -> str:
    """How many there are, and where: "3 Meldungen in Grünau"."""
    words = ngettext("%(count)d piece of news", "%(count)d pieces of news", total) % {"count": total}
    return f"{words} {area.place_words}" if area else words


def notices(
    request: HttpRequest | None, found: Iterable[Article], kinds: dict[str, Any], areas: Iterable[Area]
) -> list[Notice]:
    """Articles as notices with their pictures; at most two queries."""
    found = list(found)
    reader = get_language() or languages.SOURCE
    by_id = {area.pk: area.mark for area in areas}
    images = pictures.sized(request, [one.image_id for one in found], pictures.CARD)
    return [
        Notice(
            title=one.title,
            url=address(one.url_path, reader),
            title_lang="" if one.lang == reader else one.lang,
            area=by_id.get(one.area_id or 0),
            kicker=str(kinds[one.kind]),
            text=one.summary,
            text_lang="" if one.lang == reader else one.lang,
            facts=(Fact("calendar", dates.date_full(one.day), _("Date")),),
            picture=images.get(one.image_id),
            picture_alt=one.image_alt,
        )
        for one in found
    ]


class NewsCollection(Collection):
    """The news of one list: filters by kind and, for the whole town, by neighbourhood."""

    def __init__(
        self,
        request: HttpRequest | None,
        articles: Sequence[Article],
        kinds: Iterable[tuple[str, Any]],
        area: Area | None,
        areas: Sequence[Area],
        finder: Callable[[], Finder],
    ) -> None:
        """Rows in the order of the list; what is for everyone counts under every neighbourhood."""
        self.request, self.articles, self.areas, self.kinds, self.finder = request, articles, areas, dict(kinds), finder
        slugs = {one.pk: one.slug for one in areas}
        self.matrix = Matrix(
            [
                Row(
                    place,
                    {
                        "kind": [one.kind],
                        "area": [slugs[one.area_id]] if one.area_id in slugs else list(slugs.values()),
                    },
                )
                for place, one in enumerate(articles)
            ]
        )
        self.scope = self.matrix.mask("area", [area.slug]) if area else self.matrix.all
        self.facets = [Facet("kind", _("What about?"), tuple(Choice(*pair) for pair in self.kinds.items()))]
        if area is None:
            self.facets.insert(0, Facet("area", _("Where?"), tuple(Choice(one.slug, one.name) for one in areas)))

    def search(self, text: str, mask: int) -> int:
        """News that have every word of the search in title or summary."""
        return mask & sum(1 << place for place in self.finder().find(text))

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant."""
        return self.finder().suggest(text)

    def order(self, mask: int, query: Query) -> list[Any]:
        """Newest first."""
        return [self.articles[place] for place in self.matrix.positions(mask)]

    def notices(self, items: list[Any]) -> list[Notice]:
        """One page of the list."""
        return notices(self.request, items, self.kinds, self.areas)
