"""Events in the town: what is on, when, where, in which languages."""

import datetime
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from demo.factories.areas import OrganisationFactory, VenueFactory
from demo.factories.news import EventDateFactory, EventPageFactory
from news.models import EventDate, EventPage
from tests.news.conftest import Board, translate
from tests.news.test_news import json_ld, titles

WEDNESDAY = datetime.datetime(2026, 5, 6, 8, tzinfo=datetime.UTC)


@pytest.fixture(autouse=True)
def wednesday() -> Any:
    """The sixth of May 2026, ten o'clock in Leipzig."""
    with time_machine.travel(WEDNESDAY, tick=False):
        yield


def at(event: EventPage, days: float, **fields: Any) -> EventDate:
    """A date of two hours so many days from now."""
    start = timezone.now() + datetime.timedelta(days=days)
    return EventDateFactory(event=event, start=start, end=start + datetime.timedelta(hours=2), **fields)


@pytest.fixture
def programme(board: Board) -> Board:
    """A series in Grünau, a party in Paunsdorf, a meeting for everyone, and one that is over."""
    house = VenueFactory(area=board.gruenau, name="Stadtteilladen", slug="laden")
    series = EventPageFactory(
        parent=board.events_in["gruenau"], title="Jobcafé", slug="jobcafe", venue=house, languages=["de", "ru"]
    )
    for days in (-7, 0.1, 7, 40):
        at(series, days)
    at(EventPageFactory(parent=board.events_in["paunsdorf"], title="Fest", slug="fest", languages=["de", "ar"]), 3)
    at(EventPageFactory(parent=board.events, title="Treffen", slug="treffen", languages=[]), 60)
    at(EventPageFactory(parent=board.events, title="Gewesen", slug="gewesen"), -10)
    EventPageFactory(parent=board.events_in["gruenau"], title="Irgendwann", slug="irgendwann")
    return board


def test_the_town_shows_what_is_on_by_the_next_date(client: Client, programme: Board) -> None:
    assert titles(client, "/de/termine/") == ["Jobcafé", "Fest", "Treffen", "Irgendwann"]


def test_a_neighbourhood_shows_its_own_events_and_those_for_everyone(client: Client, programme: Board) -> None:
    assert titles(client, "/de/gruenau/termine/") == ["Jobcafé", "Treffen", "Irgendwann"]
    assert titles(client, "/de/termine/?area=paunsdorf") == ["Fest", "Treffen"]


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        ("today", ["Jobcafé"]),
        ("week", ["Jobcafé", "Fest"]),
        ("month", ["Jobcafé", "Fest"]),
        ("later", ["Jobcafé", "Treffen"]),
    ],
)
def test_events_are_found_by_when_they_are(client: Client, programme: Board, when: str, shown: list[str]) -> None:
    assert titles(client, f"/de/termine/?when={when}") == shown


def test_the_tile_shows_the_date_that_fits_the_question(client: Client, programme: Board) -> None:
    shown = client.get("/de/termine/?when=later").context["listing"].notices[0]
    assert shown.date == datetime.date(2026, 6, 15)
    assert client.get("/de/termine/").context["listing"].notices[0].date == datetime.date(2026, 5, 6)


def test_events_are_found_by_language(client: Client, programme: Board) -> None:
    assert titles(client, "/de/termine/?language=ru") == ["Jobcafé"]
    assert titles(client, "/de/termine/?language=ar&language=ru") == ["Jobcafé", "Fest", "Irgendwann"]


def test_the_house_is_found_by_its_name(client: Client, programme: Board) -> None:
    assert titles(client, "/de/termine/?q=stadtteilladen") == ["Jobcafé"]


def test_a_date_that_begins_while_nobody_changes_anything_moves_on_the_list(client: Client, programme: Board) -> None:
    titles(client, "/de/termine/")
    with time_machine.travel(WEDNESDAY + datetime.timedelta(days=4), tick=False):
        assert titles(client, "/de/termine/") == ["Jobcafé", "Treffen", "Irgendwann"]
        assert client.get("/de/termine/").context["listing"].notices[0].date == datetime.date(2026, 5, 13)


def test_a_cancelled_date_is_on_the_page_with_its_reason_at_once(client: Client, programme: Board) -> None:
    assert client.get("/de/paunsdorf/termine/fest/").context["state"].tone == "ok"
    EventDate.objects.get(event__slug="fest").cancel("Wegen Sturm.")
    response = client.get("/ar/paunsdorf/termine/fest/")
    assert response.context["state"].tone == "full"
    assert '<span class="soft" lang="de" dir="ltr">Wegen Sturm.</span>' in response.content.decode()
    assert client.get("/de/termine/").context["listing"].notices[1].state.tone == "full"
    assert titles(client, "/de/termine/?when=week") == ["Jobcafé"]


def test_a_moved_date_keeps_for_when_it_was_planned(client: Client, programme: Board) -> None:
    row = EventDate.objects.get(event__slug="fest")
    first, later = row.start, row.start + datetime.timedelta(days=2)
    row.move(later, later + datetime.timedelta(hours=2), "Der Saal war belegt.")
    row.move(later + datetime.timedelta(days=1), later + datetime.timedelta(days=1, hours=2))
    row.refresh_from_db()
    assert (row.moved_from, row.sequence, row.status) == (first, 2, "moved")
    response = client.get("/de/paunsdorf/termine/fest/")
    assert response.context["dates"][0].moved_from
    (data,) = json_ld(response, "Event")
    assert data["eventStatus"] == "https://schema.org/EventRescheduled"
    assert data["previousStartDate"]


def test_an_event_page_tells_machines_of_each_date(client: Client, programme: Board) -> None:
    event = EventPage.objects.get(slug="jobcafe")
    event.organisers.set([OrganisationFactory(name="Verein Grünau")])
    event.online_url = "https://example.org/raum"
    event.save_revision().publish()
    EventDate.objects.of_event(event.translation_key).order_by("start").last().cancel()
    things = json_ld(client.get("/de/gruenau/termine/jobcafe/"), "Event")
    assert len(things) == 4
    assert things[1]["startDate"] == "2026-05-06T12:24:00+02:00"
    assert things[1]["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [place["@type"] for place in things[1]["location"]] == ["Place", "VirtualLocation"]
    assert [host["name"] for host in things[1]["organizer"]] == ["Arbeit im Quartier", "Verein Grünau"]
    assert things[-1]["eventStatus"] == "https://schema.org/EventCancelled"


def test_a_translation_shows_dates_house_and_languages_of_the_german_page(client: Client, programme: Board) -> None:
    event = EventPage.objects.get(slug="jobcafe")
    translate(event, "ar", title="مقهى العمل")
    other = VenueFactory(area=programme.gruenau, name="Bibliothek", slug="bibliothek")
    event.venue, event.languages = other, ["de", "vi"]
    event.save_revision().publish()
    response = client.get("/ar/gruenau/termine/jobcafe/")
    assert len(response.context["dates"]) == 4
    assert any("Bibliothek" in fact.text for fact in response.context["facts"])
    assert response.context["page"].title == "مقهى العمل"
    assert client.get("/ar/termine/").context["listing"].notices[0].title == "مقهى العمل"


def test_a_date_may_take_place_in_another_house(client: Client, programme: Board) -> None:
    garden = VenueFactory(area=programme.gruenau, name="Garten", slug="garten")
    at(EventPage.objects.get(slug="jobcafe"), 0.05, venue=garden)
    notice = client.get("/de/termine/").context["listing"].notices[0]
    assert any(fact.text == "Garten" for fact in notice.facts)


def test_an_event_without_a_date_says_that_it_will_follow(client: Client, programme: Board) -> None:
    response = client.get("/en/gruenau/termine/irgendwann/")
    assert response.context["state"].text == "Date will follow"
    assert json_ld(response, "Event") == []


def test_a_date_cannot_end_before_it_begins(programme: Board) -> None:
    row = EventDate.objects.first()
    row.end = row.start
    with pytest.raises(ValidationError):
        row.full_clean()


def test_a_date_given_to_a_translation_belongs_to_the_german_page(programme: Board) -> None:
    event = EventPage.objects.get(slug="fest")
    english = translate(event, "en")
    assert at(english, 9).event_id == event.pk
