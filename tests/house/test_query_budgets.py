"""Each kind of page asks the database at most ten times, with one row as with fifty. `-s` prints the table."""

import sys
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.images.models import Filter

from areas.models import Area, Venue
from base.images import SiteImage, SiteRendition
from base.vocabulary import Topic
from courses.models import LearningIndexPage
from demo.factories.areas import DistrictFactory, OrganisationFactory, VenueFactory
from demo.factories.businesses import BusinessPageFactory, HoursSettingsFactory, open_on
from demo.factories.courses import (
    BookingFactory,
    ConsultationHoursFactory,
    ConsultationPageFactory,
    CoursePageFactory,
    CourseRunFactory,
    LearningPageFactory,
    TopicFactory,
    weekly,
)
from demo.factories.home import (
    AccessibilityStatementPageFactory,
    LegalPageFactory,
    PartnerFactory,
    ProjectPageFactory,
    StandardPageFactory,
)
from demo.factories.news import EventDateFactory, EventPageFactory, NewsPageFactory

BUDGET = 10
MANY = 50
SPECS = (
    "fill-640x360|format-webp",
    "fill-960x540|format-webp",
    "width-960|format-webp",
    "fill-1200x630|format-jpeg",
)
PAGES = {
    "home": "",
    "area": "gruenau/",
    "courses": "kurse/",
    "courses, filtered": "kurse/?area=gruenau&q=kurs",
    "courses by day": "kurse/?from=2026-01-01&until=2050-01-01",
    "courses of an area": "gruenau/kurse/",
    "course": "gruenau/kurse/kurs-0/",
    "advice list": "beratung/",
    "advice": "gruenau/beratung/beratung-0/",
    "directory": "betriebe/",
    "business": "gruenau/betriebe/betrieb-0/",
    "news list": "aktuelles/",
    "news": "gruenau/aktuelles/meldung-0/",
    "events": "termine/",
    "event": "gruenau/termine/fest-0/",
    "learning": "lernen/",
    "module": "lernen/baustein-0/",
    "project": "projekt/",
    "plain page": "gebaerdensprache/",
    "legal page": "impressum/",
    "accessibility": "barrierefreiheit/",
    "search": "suche/?q=kurs",
    "missing": "gibt-es-nicht/",
}
_table: dict[str, list[int]] = {}


def picture() -> SiteImage:
    """A picture whose sizes were made when it was uploaded."""
    image = SiteImage.objects.create(
        title="Haus", description="Ein Haus", file="haus.png", width=1600, height=900, file_size=1, file_hash="1"
    )
    for spec in SPECS:
        SiteRendition.objects.create(
            image=image,
            filter_spec=spec,
            focal_point_key=Filter(spec).get_cache_key(image),
            file="haus.webp",
            width=960,
            height=540,
        )
    return image


class Builder:
    """Fills the town row by row; every kind of page gets everything that can hang on it."""

    def __init__(self, town: Any) -> None:
        self.town = town
        self.area: Area = town.area("gruenau")
        self.venue: Venue = VenueFactory(area=self.area, slug="haus")
        self.district = DistrictFactory(area=self.area, slug="mitte")
        self.topic: Topic = TopicFactory(slug="naehen", names={"de": "Nähen", "ar": "الخياطة"})
        self.image = picture()
        self.home = town.page("/de/")
        self.learning = LearningIndexPage(title="Lernen", slug="lernen", introduction="Lernen Sie in zehn Minuten.")
        self.home.add_child(instance=self.learning)
        ProjectPageFactory(parent=self.home)
        StandardPageFactory(parent=self.home, slug="gebaerdensprache")
        LegalPageFactory(parent=self.home, slug="impressum")
        AccessibilityStatementPageFactory(parent=self.home)

    def grow(self, first: int, last: int) -> None:
        """Rows with the numbers from `first` up to before `last`, of every kind."""
        for number in range(first, last):
            self.offer(number)
            self.board(number)

    def offer(self, number: int) -> None:
        """A course with a run, advice, a learning module, a business, a partner."""
        course = CoursePageFactory(
            parent=self.town.courses("gruenau"),
            title=f"Kurs {number}",
            slug=f"kurs-{number}",
            topics=[self.topic],
            image=self.image,
        )
        run = CourseRunFactory(course=course, venue=self.venue, host=OrganisationFactory(name=f"Verein {number}"))
        weekly(run, [number % 5], 0, 3, "10:00", "12:00")
        BookingFactory.create_batch(2, run=run)
        advice = ConsultationPageFactory(
            parent=self.town.advice("gruenau"), title=f"Beratung {number}", slug=f"beratung-{number}"
        )
        ConsultationHoursFactory(consultation=advice)
        LearningPageFactory(parent=self.learning, title=f"Baustein {number}", slug=f"baustein-{number}")
        shop = BusinessPageFactory(
            parent=self.town.page("/de/gruenau/betriebe/"),
            title=f"Betrieb {number}",
            slug=f"betrieb-{number}",
            district=self.district,
            image=self.image,
        )
        open_on(shop, "mo", "tu", "we")
        HoursSettingsFactory(business=shop)
        PartnerFactory(organisation=OrganisationFactory(name=f"Partner {number}"), area=self.area)

    def board(self, number: int) -> None:
        """News and an event."""
        NewsPageFactory(
            parent=self.town.page("/de/gruenau/aktuelles/"),
            title=f"Meldung {number}",
            slug=f"meldung-{number}",
            image=self.image,
        )
        event = EventPageFactory(
            parent=self.town.page("/de/gruenau/termine/"),
            title=f"Fest {number}",
            slug=f"fest-{number}",
            venue=self.venue,
            image=self.image,
            organisers=[OrganisationFactory(name="Verein 0")],
        )
        EventDateFactory(event=event)


@pytest.fixture(scope="module", autouse=True)
def table(request: pytest.FixtureRequest) -> Any:
    """Print what was counted."""
    yield
    lines = ["", "| page | 1 row, de | 50 rows, de | 1 row, ar | 50 rows, ar |", "|---|---|---|---|---|"]
    lines += [f"| {name} | " + " | ".join(map(str, counts)) + " |" for name, counts in _table.items()]
    sys.stdout.write("\n".join(lines) + "\n")


def counts(client: Client, language: str) -> dict[str, list[str]]:
    """What each page asks once the process remembers what has not changed."""
    found = {}
    for name, path in PAGES.items():
        client.get(f"/{language}/{path}")
        with CaptureQueriesContext(connection) as asked:
            response = client.get(f"/{language}/{path}")
        assert response.status_code == (404 if name == "missing" else 200), path
        found[name] = [query["sql"] for query in asked.captured_queries]
    return found


def test_fifty_rows_cost_as_many_queries_as_one(town: Any, client: Client) -> None:
    builder = Builder(town)
    builder.grow(0, 1)
    few = {language: counts(client, language) for language in ("de", "ar")}
    builder.grow(1, MANY)
    many = {language: counts(client, language) for language in ("de", "ar")}
    for name in PAGES:
        _table[name] = [len(one[language][name]) for language in ("de", "ar") for one in (few, many)]
    grown = {name: row for name, row in _table.items() if row[0] != row[1] or row[2] != row[3]}
    assert grown == {}
    assert {name: row for name, row in _table.items() if max(row) > BUDGET} == {}
    # In Arabic, nothing is asked for a card's title, nor for the address of a card in the reader's language
    assert {name: row for name, row in _table.items() if row[1] != row[3]} == {}
    repeated = {
        name: sorted({sql[:120] for sql in asked if asked.count(sql) > 1})
        for language in many.values()
        for name, asked in language.items()
        if len(asked) != len(set(asked))
    }
    assert repeated == {}
