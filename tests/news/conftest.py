"""Ways to the lists of news and events of the town, and real translations."""

from dataclasses import dataclass
from typing import Any

import pytest
from wagtail.models import Locale, Page

from areas.models import Area
from base.settings import SiteSettings
from news.models import EventIndexPage, NewsIndexPage

SLUGS = ("gruenau", "leipziger-osten", "paunsdorf")


@dataclass
class Board:
    """Where news and events hang: the lists of the whole town and of each neighbourhood."""

    gruenau: Area
    news: NewsIndexPage
    events: EventIndexPage
    news_in: dict[str, NewsIndexPage]
    events_in: dict[str, EventIndexPage]


def translate(page: Page, code: str, **texts: str) -> Any:
    """Make a real translation of a page and publish it."""
    copy = page.copy_for_translation(Locale.objects.get(language_code=code))
    for name, text in texts.items():
        setattr(copy, name, text)
    copy.save_revision().publish()
    return copy


@pytest.fixture
def board(town: Any) -> Board:
    """The town's lists, with nothing on them."""
    SiteSettings.load()
    return Board(
        gruenau=town.area("gruenau"),
        news=town.page("/de/aktuelles/"),
        events=town.page("/de/termine/"),
        news_in={slug: town.page(f"/de/{slug}/aktuelles/") for slug in SLUGS},
        events_in={slug: town.page(f"/de/{slug}/termine/") for slug in SLUGS},
    )
