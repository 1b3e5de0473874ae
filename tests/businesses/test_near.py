"""Near what? A word in the address; distances in words, and nobody is asked where they are."""

from typing import Any

import pytest
from django.test import Client
from django.utils import translation

from businesses.near import distance_words, metres
from demo.factories.areas import DistrictFactory, VenueFactory
from demo.factories.businesses import BusinessPageFactory

HERE = (51.3170, 12.2884)


@pytest.fixture
def shops(streets: Any) -> None:
    """Three shops at growing distances from Grünau-Mitte, and one that hides its address."""
    mitte = streets.mitte
    mitte.lat, mitte.lon = HERE
    mitte.save()
    DistrictFactory(area=streets.paunsdorf, slug="nowhere", name="Nirgends", lat=None, lon=None)
    for name, north in (("Zentrum", 0.0027), ("Mittendrin", 0.009), ("Anfang", 0.02)):
        BusinessPageFactory(parent=streets.in_gruenau, title=name, lat=HERE[0] + north, lon=HERE[1])
    BusinessPageFactory(parent=streets.in_gruenau, title="Bei mir daheim", lat=HERE[0], lon=HERE[1], hide_address=True)


def answer(client: Client, query: str, path: str = "/en/betriebe/") -> Any:
    """The list that an address asks for."""
    return client.get(f"{path}?{query}").context["listing"]


def names(listing: Any) -> list[str]:
    """The names on the cards."""
    return [notice.title for notice in listing.notices]


def distances(listing: Any) -> list[str]:
    """The distances on the cards."""
    return [fact.text for notice in listing.notices for fact in notice.facts if fact.icon == "footprints"]


@pytest.mark.usefixtures("shops")
def test_the_nearest_stands_first_and_says_how_far_it_is(client: Client) -> None:
    listing = answer(client, "near=gruenau-mitte")
    assert names(listing) == ["Zentrum", "Mittendrin", "Anfang", "Bei mir daheim"]
    assert distances(listing) == ["about 300 m away", "about 1.0 km away", "about 2.2 km away"]
    assert not listing.query.ignored


@pytest.mark.usefixtures("shops")
def test_who_hides_the_address_has_no_distance(client: Client) -> None:
    hidden = answer(client, "near=gruenau-mitte").notices[-1]
    assert hidden.title == "Bei mir daheim"
    assert "footprints" not in {fact.icon for fact in hidden.facts}


@pytest.mark.usefixtures("shops")
def test_the_distance_stays_on_the_card_in_another_order(client: Client) -> None:
    listing = answer(client, "near=gruenau-mitte&sort=name")
    assert names(listing) == ["Anfang", "Bei mir daheim", "Mittendrin", "Zentrum"]
    assert distances(listing) == ["about 2.2 km away", "about 1.0 km away", "about 300 m away"]
    page = client.get("/en/betriebe/?near=gruenau-mitte")
    assert [(order.label, order.selected) for order in page.context["orders"]] == [
        ("nearest first", True),
        ("by name", False),
        ("shuffled, new every day", False),
    ]


@pytest.mark.usefixtures("shops")
def test_a_stop_is_where_our_houses_are(client: Client, streets: Any) -> None:
    for lat in (HERE[0] + 0.021, HERE[0] + 0.019):
        VenueFactory(area=streets.gruenau, stop="Straße am Ring", lat=lat, lon=HERE[1])
    VenueFactory(area=streets.paunsdorf, stop="Ahornstraße", lat=51.3573, lon=12.464)
    listing = answer(client, "near=stop-strasse-am-ring")
    assert names(listing)[0] == "Anfang"
    assert distances(listing)[0] == "about 100 m away"
    page = client.get("/en/gruenau/betriebe/").content.decode()
    assert '<option value="stop-strasse-am-ring">Straße am Ring</option>' in page
    assert "Ahornstraße" not in page
    assert "Nirgends" not in page


@pytest.mark.usefixtures("shops")
def test_the_place_stays_when_a_filter_is_chosen_and_unknown_places_are_named(client: Client) -> None:
    listing = answer(client, "near=gruenau-mitte&branch=food")
    assert all("near=gruenau-mitte" in one.url for question in listing.questions for one in question.answers)
    assert ("branch", "food") in listing.hidden_beside_fields
    unknown = answer(client, "near=atlantis")
    assert len(unknown.query.ignored) == 1
    assert names(unknown) == ["Anfang", "Bei mir daheim", "Mittendrin", "Zentrum"]


@pytest.mark.usefixtures("shops")
def test_open_data_come_in_the_same_order_and_give_away_no_place(client: Client) -> None:
    data = client.get("/en/betriebe/betriebe.json?near=gruenau-mitte").json()
    assert [one["name"] for one in data["results"]] == ["Zentrum", "Mittendrin", "Anfang", "Bei mir daheim"]
    assert data["results"][-1]["lat"] is None
    assert "near" not in data["facets"]


@pytest.mark.parametrize(
    ("distance", "expected"),
    [(0, "etwa 100 m"), (149, "etwa 100 m"), (951, "etwa 1,0 km"), (340, "etwa 300 m"), (12_345, "etwa 12,3 km")],
)
def test_distances_are_no_more_exact_than_they_are_known(distance: float, expected: str) -> None:
    with translation.override("en"):
        number, unit = expected.removeprefix("etwa ").split()
        assert distance_words(distance) == f"about {number.replace(',', '.')} {unit} away"


def test_ten_kilometres_are_ten_kilometres() -> None:
    # From Grünau-Mitte to Paunsdorf it is 12.4 km as the crow flies
    assert metres(HERE, (51.3514, 12.4578)) == pytest.approx(12_370, abs=60)
    assert metres(HERE, HERE) == 0
