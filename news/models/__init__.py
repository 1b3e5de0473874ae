"""News, events and their dates."""

from news.models.dates import EventDate
from news.models.events import EventIndexPage, EventPage
from news.models.news import NewsIndexPage, NewsPage

__all__ = ["EventDate", "EventIndexPage", "EventPage", "NewsIndexPage", "NewsPage"]
