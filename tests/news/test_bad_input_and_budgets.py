"""Whatever an address asks for, there is a page; and it costs the same for one row and for fifty."""

import datetime
from urllib.parse import quote

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.images.models import Filter

from base.images import SiteImage, SiteRendition
from base.pictures import CARD, PAGE, SHARE
from demo.factories.areas import OrganisationFactory, VenueFactory
from demo.factories.news import EventDateFactory, EventPageFactory, NewsPageFactory
from tests.news.conftest import Board, translate

MOST_QUERIES = 10
LISTS = ("/de/aktuelles/", "/de/termine/", "/ar/gruenau/aktuelles/", "/ar/gruenau/termine/")
NONSENSE = (
    "page=99999999999",
    "page=abc",
    "page=-1",
    "page=0",
    "page=",
    "kind=nichts",
    "when=gestern",
    "area=atlantis",
    "language=klingonisch",
    "unbekannt=1",
    "kind=%00&q=%00",
    "q=" + quote("ä" * 1000),
    "q=(((",
    "sort=x&all=x",
    "kind[]=1&=&&&",
)


@pytest.mark.parametrize("query", NONSENSE)
@pytest.mark.parametrize("address", [*LISTS, "/de/termine/feed/", "/de/aktuelles/feed/", "/de/termine/kalender.ics"])
def test_nonsense_in_the_address_is_answered_with_a_page(
    client: Client, board: Board, address: str, query: str
) -> None:
    assert client.get(f"{address}?{query}").status_code == 200


@pytest.mark.parametrize("address", LISTS)
def test_an_endless_search_is_answered_with_a_page(client: Client, board: Board, address: str) -> None:
    # The address itself would be refused at 8000 letters; the list must not mind either
    response = client.get(address, {"q": "x" * 7000})
    assert response.status_code == 200
    assert response.context["listing"].query.ignored
    assert client.get(address, {"q": "x" * 100_000}).status_code in (200, 400)


@pytest.mark.parametrize(
    "address", ["/de/termine/kalender.pdf", "/de/aktuelles/kalender.ics", "/de/termine/feed/mehr/"]
)
def test_what_does_not_exist_is_not_found(client: Client, board: Board, address: str) -> None:
    assert client.get(address).status_code == 404


def picture() -> SiteImage:
    """A picture whose sizes are there already: drawing them is not what is counted here."""
    image = SiteImage.objects.create(title="Bild", description="Ein Haus", file="bild.png", width=1600, height=900)
    for size in (CARD, PAGE, SHARE):
        key = Filter(spec=size).get_cache_key(image)
        SiteRendition.objects.create(
            image=image, filter_spec=size, focal_point_key=key, file=f"bild.{size}", width=960, height=540
        )
    return image


def fill(board: Board, number: int, start: int = 0) -> None:
    """News and events with picture, house, organisers and two dates each."""
    image = SiteImage.objects.first() or picture()
    venue = VenueFactory(area=board.gruenau, slug="haus")
    for place in range(start, start + number):
        NewsPageFactory(parent=board.news_in["gruenau"], slug=f"n{place}", image=image)
        event = EventPageFactory(
            parent=board.events_in["gruenau"],
            slug=f"e{place}",
            image=image,
            venue=venue,
            organisers=[OrganisationFactory(name=f"Verein {side}") for side in range(2)],
        )
        for days in (1, 8):
            EventDateFactory(event=event, start=timezone.now() + datetime.timedelta(days=days + place), venue=venue)


def cost(client: Client, address: str) -> int:
    """Queries of the second look at a page; the first one fills the memories."""
    assert client.get(address).status_code == 200
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_fifty_rows_cost_as_many_queries_as_one(client: Client, board: Board) -> None:
    addresses = (
        *LISTS,
        "/de/gruenau/aktuelles/n0/",
        "/de/gruenau/termine/e0/",
        "/ar/gruenau/aktuelles/n0/",
        "/ar/gruenau/termine/e0/",
        "/en/gruenau/termine/e0/",
        "/de/termine/kalender.ics",
        "/de/termine/feed/",
        "/de/aktuelles/feed/",
        "/de/gruenau/termine/e0/kalender.ics",
    )
    fill(board, 1)
    translate(board.events_in["gruenau"].get_children().get().specific, "en")
    one = {address: cost(client, address) for address in addresses}
    fill(board, 49, start=1)
    fifty = {address: cost(client, address) for address in addresses}
    assert one == fifty
    assert max(fifty.values()) <= MOST_QUERIES, fifty


def test_a_picture_whose_file_is_lost_breaks_no_page(client: Client, board: Board) -> None:
    image = SiteImage.objects.create(
        title="Verloren", description="Ein Haus", file="verloren.png", width=1600, height=900
    )
    NewsPageFactory(parent=board.news_in["gruenau"], slug="n0", image=image)
    EventPageFactory(parent=board.events_in["gruenau"], slug="e0", image=image)
    for address in ("/de/aktuelles/", "/de/gruenau/aktuelles/n0/", "/de/gruenau/termine/e0/"):
        assert client.get(address).status_code == 200
