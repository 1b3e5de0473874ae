"""The directory for other programs: the envelope and the fields that they rely on."""

import datetime
from typing import Any

import time_machine
from django.test import Client
from opening_hours import validate

from businesses.branches import Branch, Offer, SubBranch
from demo.factories.businesses import BusinessPageFactory, ClosureFactory, ConfirmationFactory, open_on

NUMBER = (int, float)
NOTHING = type(None)
ENVELOPE: dict[str, Any] = {
    "total": int,
    "page": int,
    "pages": int,
    "facets": dict,
    "suggestions": list,
    "results": list,
}
RESULT: dict[str, Any] = {
    "name": str,
    "url": str,
    "branch": str,
    "sub_branch": str,
    "area": (str, NOTHING),
    "district": (str, NOTHING),
    "address": str,
    "lat": (*NUMBER, NOTHING),
    "lon": (*NUMBER, NOTHING),
    "phone": str,
    "website": str,
    "languages": list,
    "opening_hours": str,
    "open_now": bool,
    "offers": list,
    "features": list,
    "updated": (str, NOTHING),
}
ANSWER: dict[str, Any] = {"value": str, "label": str, "count": int, "selected": bool}
FACETS = {"area", "branch", "sub_branch", "feature", "offers", "language", "district"}


def fits(thing: dict[str, Any], shape: dict[str, Any]) -> None:
    """Exactly these names, each of its kind."""
    assert set(thing) == set(shape)
    for name, kind in shape.items():
        assert isinstance(thing[name], kind), f"{name} is {thing[name]!r}"


def test_the_open_data_have_the_promised_shape(client: Client, streets: Any) -> None:
    cafe = BusinessPageFactory(
        parent=streets.in_gruenau,
        title="Café",
        slug="cafe",
        district=streets.mitte,
        website="https://cafe.example.org/",
        offers=["internship"],
    )
    BusinessPageFactory(parent=streets.everywhere, title="Daheim", hide_address=True, sub_branch="design")
    open_on(cafe, "mo", "tu", opens="09:00", closes="18:00")
    ClosureFactory(business=cafe, first_day=datetime.date(2026, 12, 24), last_day=datetime.date(2027, 1, 2))
    ConfirmationFactory(business=cafe, date=datetime.date(2026, 11, 1))
    with time_machine.travel("2026-11-16T09:00:00Z", tick=False):
        answer = client.get("/de/betriebe/betriebe.json")
    assert answer["Content-Type"] == "application/json"
    data = answer.json()
    fits(data, ENVELOPE)
    assert (data["total"], data["page"], data["pages"]) == (2, 1, 1)
    assert set(data["facets"]) == FACETS
    for answers in data["facets"].values():
        for one in answers:
            fits(one, ANSWER)
    for result in data["results"]:
        fits(result, RESULT)
        assert result["branch"] in Branch.values
        assert result["sub_branch"] in SubBranch.values
        assert set(result["offers"]) <= set(Offer.values)
        assert not result["opening_hours"] or validate(result["opening_hours"])
    found = {result["name"]: result for result in data["results"]}
    assert found["Café"] | {"phone": "", "languages": []} == {
        "name": "Café",
        "url": "http://testserver/de/gruenau/betriebe/cafe/",
        "branch": "food",
        "sub_branch": "cafe",
        "area": "gruenau",
        "district": "gruenau-mitte",
        "address": "Lange Straße 7, 04109 Leipzig",
        "lat": 51.3412,
        "lon": 12.3747,
        "phone": "",
        "website": "https://cafe.example.org/",
        "languages": [],
        "opening_hours": "Mo,Tu 09:00-18:00; PH off; 2026 Dec 24-2027 Jan 02 off",
        "open_now": True,
        "offers": ["internship"],
        "features": ["step-free"],
        "updated": "2026-11-01",
    }
    hidden = found["Daheim"]
    assert (hidden["address"], hidden["lat"], hidden["lon"]) == ("", None, None)


def test_the_open_data_follow_the_filters_and_pages_of_the_list(client: Client, streets: Any) -> None:
    for number in range(25):
        BusinessPageFactory(parent=streets.in_gruenau, title=f"Laden {number:02}", sub_branch="groceries")
    BusinessPageFactory(parent=streets.in_paunsdorf, title="Café")
    data = client.get("/en/betriebe/betriebe.json?branch=retail&page=2").json()
    assert (data["total"], data["page"], data["pages"]) == (25, 2, 2)
    assert [one["name"] for one in data["results"]] == [f"Laden {number:02}" for number in range(20, 25)]
    assert data["results"][0]["url"].startswith("http://testserver/en/gruenau/betriebe/")
    branches = {one["value"]: one for one in data["facets"]["branch"]}
    assert branches["retail"] == {"value": "retail", "label": "Shops", "count": 25, "selected": True}
    assert branches["food"]["count"] == 1
    assert "sort" not in client.get("/de/betriebe/betriebe.json?sort=random").json()["facets"]


def test_other_sites_may_read_the_open_data_without_a_cookie(client: Client, streets: Any) -> None:
    answer = client.get("/de/betriebe/betriebe.json")
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert not answer.cookies


def test_maps_of_others_get_everything_at_once_with_longitude_first(client: Client, streets: Any) -> None:
    for number in range(25):
        BusinessPageFactory(parent=streets.in_gruenau, title=f"Laden {number:02}", sub_branch="groceries")
    BusinessPageFactory(parent=streets.in_gruenau, title="Daheim", hide_address=True, street="Verborgene Gasse 13")
    answer = client.get("/de/gruenau/betriebe/betriebe.geojson")
    assert answer["Content-Type"] == "application/geo+json"
    data = answer.json()
    assert data["type"] == "FeatureCollection"
    features = {one["properties"]["name"]: one for one in data["features"]}
    assert len(features) == 26
    assert features["Laden 07"]["geometry"] == {"type": "Point", "coordinates": [12.3747, 51.3412]}
    assert set(features["Laden 07"]["properties"]) == set(RESULT) - {"lat", "lon"}
    assert features["Daheim"]["geometry"] is None
    assert "Verborgene" not in answer.content.decode()
    some = client.get("/de/betriebe/betriebe.geojson?branch=food").json()["features"]
    assert [one["properties"]["name"] for one in some] == ["Daheim"]
