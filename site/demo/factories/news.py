"""News, events and their dates, for the tests and for the demo town.

Made twice with the same parent and last part of the address, a page stays one.
"""

import datetime
from typing import Any

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory
from wagtail_factories import PageFactory

from news.models import EventDate, EventIndexPage, EventPage, NewsIndexPage, NewsPage


class NewsIndexPageFactory(PageFactory):
    """A list of news: `NewsIndexPageFactory(parent=area_page)`."""

    title = "Aktuelles"
    slug = "aktuelles"
    introduction = "Was es Neues gibt."

    class Meta:
        model = NewsIndexPage
        django_get_or_create = ("parent", "slug")


class NewsPageFactory(PageFactory):
    """One piece of news: `NewsPageFactory(parent=news_index, title="…", date=…)`."""

    title = factory.Sequence(lambda n: f"Meldung {n}")
    slug = factory.Sequence(lambda n: f"meldung-{n}")
    kind = NewsPage.Kind.PROGRAMME
    summary = "Das ist neu. Kommen Sie einfach vorbei."
    body = factory.LazyFunction(lambda: [("text", "<p>Mehr dazu erfahren Sie bei uns im Büro.</p>")])
    first_published_at = factory.LazyFunction(timezone.now)
    last_published_at = factory.SelfAttribute("first_published_at")

    class Meta:
        model = NewsPage
        django_get_or_create = ("parent", "slug")


class EventIndexPageFactory(PageFactory):
    """A list of events: `EventIndexPageFactory(parent=area_page)`."""

    title = "Termine"
    slug = "termine"
    introduction = "Was in den nächsten Wochen los ist."

    class Meta:
        model = EventIndexPage
        django_get_or_create = ("parent", "slug")


class EventPageFactory(PageFactory):
    """An event without dates: `EventPageFactory(parent=event_index, venue=…, organisers=[…])`."""

    title = factory.Sequence(lambda n: f"Veranstaltung {n}")
    slug = factory.Sequence(lambda n: f"veranstaltung-{n}")
    summary = "Alle sind eingeladen. Der Eintritt ist frei."
    body = factory.LazyFunction(lambda: [("text", "<p>Bringen Sie Ihre Familie mit.</p>")])
    languages = factory.LazyFunction(lambda: ["de", "ar"])
    first_published_at = factory.LazyFunction(timezone.now)
    last_published_at = factory.SelfAttribute("first_published_at")

    class Meta:
        model = EventPage
        django_get_or_create = ("parent", "slug")
        skip_postgeneration_save = True

    @factory.post_generation
    def organisers(self: Any, create: Any, extracted: Any, **_kwargs: Any) -> None:
        """Who organises it with us."""
        if create and extracted:
            self.organisers.set(extracted)
            self.save()


class EventDateFactory(DjangoModelFactory[EventDate]):
    """One date, next week from two to six: `EventDateFactory(event=event, start=…, end=…)`."""

    event = factory.SubFactory(EventPageFactory)
    start = factory.LazyFunction(
        lambda: timezone.localtime().replace(hour=14, minute=0, second=0, microsecond=0) + datetime.timedelta(days=7)
    )
    end = factory.LazyAttribute(lambda date: date.start + datetime.timedelta(hours=4))

    class Meta:
        model = EventDate
        django_get_or_create = ("event", "start")
