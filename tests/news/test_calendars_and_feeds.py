"""Calendars and feeds that people's own programs read."""

import datetime
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.test import Client
from icalendar import Calendar

from demo.factories.areas import VenueFactory
from demo.factories.news import EventDateFactory, EventPageFactory, NewsPageFactory
from news.models import EventDate, EventPage
from tests.news.conftest import Board, translate

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def calendar(client: Client, address: str) -> Calendar:
    """A calendar file, read as a program reads it."""
    response = client.get(address)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content)


def entries(client: Client, address: str) -> list[Any]:
    """The entries of a feed."""
    response = client.get(address)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ET.fromstring(response.content).findall(f"{ATOM}entry")  # noqa: S314


@pytest.fixture
def fest(board: Board) -> EventPage:
    """A party in Grünau on two days, and a meeting in Paunsdorf."""
    house = VenueFactory(area=board.gruenau, name="Laden; mit Komma, und Semikolon", slug="laden")
    page = EventPageFactory(
        parent=board.events_in["gruenau"], title="Fest", slug="fest", venue=house, languages=["de", "ru"]
    )
    first = EventDateFactory(event=page)
    EventDateFactory(event=page, start=first.start + datetime.timedelta(days=7))
    EventDateFactory(event=EventPageFactory(parent=board.events_in["paunsdorf"], slug="runde", languages=["de"]))
    return page


def test_a_date_carries_all_that_a_calendar_needs(client: Client, fest: EventPage) -> None:
    found = calendar(client, "/de/gruenau/termine/fest/kalender.ics")
    assert [zone["TZID"] for zone in found.walk("VTIMEZONE")] == ["Europe/Berlin"]
    event = found.walk("VEVENT")[0]
    row = EventDate.objects.order_by("start").first()
    assert event["SUMMARY"] == "Fest"
    assert event["SUMMARY"].params["LANGUAGE"] == "de"
    assert event.decoded("DTSTART") == row.start
    assert event["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert event["UID"] == str(row.uid)
    assert event["STATUS"] == "CONFIRMED"
    assert event["SEQUENCE"] == 0
    assert event["LOCATION"].startswith("Laden; mit Komma, und Semikolon, Kurze Straße 2")
    assert event["URL"] == "http://testserver/de/gruenau/termine/fest/"


def test_a_change_keeps_the_uid_and_raises_the_sequence(client: Client, fest: EventPage) -> None:
    address = "/de/gruenau/termine/fest/kalender.ics"
    before = calendar(client, address).walk("VEVENT")[0]
    row = EventDate.objects.order_by("start").first()
    row.save()
    assert calendar(client, address).walk("VEVENT")[0]["SEQUENCE"] == 0
    row.cancel("Sturm.")
    after = calendar(client, address).walk("VEVENT")[0]
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] == 1
    assert after["STATUS"] == "CANCELLED"
    assert "Sturm." in after["DESCRIPTION"]


def test_a_lists_calendar_is_filtered_like_the_list(client: Client, fest: EventPage) -> None:
    assert len(calendar(client, "/de/termine/kalender.ics").walk("VEVENT")) == 3
    assert len(calendar(client, "/de/gruenau/termine/kalender.ics").walk("VEVENT")) == 2
    assert len(calendar(client, "/de/termine/kalender.ics?area=paunsdorf").walk("VEVENT")) == 1
    assert len(calendar(client, "/de/termine/kalender.ics?language=ru").walk("VEVENT")) == 2
    assert len(calendar(client, "/de/termine/kalender.ics?when=today").walk("VEVENT")) == 0


def test_a_called_off_date_stays_in_the_lists_calendar_as_called_off(client: Client, fest: EventPage) -> None:
    EventDate.objects.order_by("start").filter(event=fest).first().cancel()
    states = [event["STATUS"] for event in calendar(client, "/de/gruenau/termine/kalender.ics").walk("VEVENT")]
    assert sorted(states) == ["CANCELLED", "CONFIRMED"]


def test_a_calendar_speaks_the_readers_language_where_it_can(client: Client, fest: EventPage) -> None:
    translate(fest, "ar", title="حفلة")
    for address in ("/ar/gruenau/termine/kalender.ics", "/ar/gruenau/termine/fest/kalender.ics"):
        event = calendar(client, address).walk("VEVENT")[0]
        assert (event["SUMMARY"], event["SUMMARY"].params["LANGUAGE"]) == ("حفلة", "ar")
        assert event["URL"] == "http://testserver/ar/gruenau/termine/fest/"


def test_the_untranslated_events_calendar_answers_under_every_language(client: Client, fest: EventPage) -> None:
    assert calendar(client, "/vi/gruenau/termine/fest/kalender.ics").walk("VEVENT")[0]["SUMMARY"] == "Fest"


def test_the_feed_has_the_newest_news_first_with_lasting_ids(client: Client, board: Board) -> None:
    for days, title in enumerate(("Neu", "Älter")):
        day = datetime.date(2026, 5, 6) - datetime.timedelta(days=days)
        NewsPageFactory(parent=board.news_in["gruenau"], title=title, slug=f"n{days}", date=day)
    page = NewsPageFactory(parent=board.news, title="Für alle \x0b", slug="alle", kind="review", date=day)
    found = entries(client, "/de/aktuelles/feed/")
    assert found[0].find(f"{ATOM}title").text == "Neu"
    (review,) = entries(client, "/en/gruenau/aktuelles/feed/?kind=review")
    assert review.find(f"{ATOM}id").text == f"urn:uuid:{page.translation_key}"
    assert review.find(f"{ATOM}link").get("href") == "http://testserver/en/aktuelles/alle/"
    assert review.get(LANG) == "de"


def test_events_have_a_feed_too(client: Client, fest: EventPage) -> None:
    assert [entry.find(f"{ATOM}title").text for entry in entries(client, "/de/termine/feed/?language=ru")] == ["Fest"]


@pytest.mark.parametrize("address", ["/de/termine/", "/de/aktuelles/"])
def test_programs_find_the_feed_of_a_list(client: Client, board: Board, address: str) -> None:
    assert 'type="application/atom+xml"' in client.get(address).content.decode()
    assert f'href="{address}feed/"' in client.get(address).content.decode()
