"""Questions about news, events and their dates, as sentences."""

import datetime
from collections.abc import Iterable
from typing import Any, Self
from uuid import UUID

from django.db import models
from wagtail.models import PageQuerySet

from base import languages


def with_translations(rows: Iterable[dict[str, Any]], reader: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Pairs of the German row, which holds the facts, and the row in the reader's language, or the German one again."""
    found: dict[UUID, dict[str, dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["translation_key"], {})[row["url_path"].split("/", 2)[1]] = row
    sources = ((versions.get(languages.SOURCE), versions) for versions in found.values())
    return [(source, versions.get(reader, source)) for source, versions in sources if source]


class TextPageQuerySet(PageQuerySet):
    """Pages that readers find on the board."""

    def on_the_board(self, reader: str) -> Self:
        """Public pages that are online, in German and in the reader's language."""
        return self.live().public().filter(locale__language_code__in={languages.SOURCE, reader})

    def source_of(self, translation_key: UUID) -> Any:
        """The German page of one text with its picture, in one query; None where there is none."""
        german = self.filter(translation_key=translation_key, locale__language_code=languages.SOURCE)
        return german.select_related("image").first()


class EventDateQuerySet(models.QuerySet[Any]):
    """`EventDate.objects.of_event(page.translation_key).with_venue()`."""

    def of_event(self, translation_key: UUID) -> Self:
        """Dates of an event, asked for by any of its language versions."""
        return self.filter(event__translation_key=translation_key)

    def with_venue(self) -> Self:
        """With the house, in the same query."""
        return self.select_related("venue")

    def upcoming(self, now: datetime.datetime) -> Self:
        """Dates that are not over."""
        return self.filter(end__gt=now)

    def of_live_events(self) -> Self:
        """Dates of all events that are online."""
        return self.filter(event__live=True)
