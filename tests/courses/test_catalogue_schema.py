"""`kurse.json` has the exact shape that other programs rely on, whatever is asked, in every language."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from courses.models import CourseRun
from courses.state import RunState
from demo.factories.areas import DistrictFactory, VenueFactory
from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory, TopicFactory, weekly

FACETS = {
    "area": ["gruenau", "leipziger-osten", "paunsdorf"],
    "topic": None,
    "kind": [
        "nachbarschaftstisch",
        "digital",
        "bewerbung",
        "coaching",
        "gesundheit",
        "teilqualifizierung",
        "betriebe",
        "treff",
    ],
    "weekday": ["mo", "tu", "we", "th", "fr", "sa", "su"],
    "daytime": ["morning", "afternoon", "evening"],
    "language": None,
    "level": ["none", "a1", "a2", "b1", "b2"],
    "feature": ["childcare", "step-free", "women-only", "interpreter", "no-registration", "beginners"],
    "free": ["1"],
}
SLUG = {"type": "string", "pattern": "^[a-z0-9-]+$"}
WORDS = {"type": "string", "minLength": 1}
NUMBER = {"type": "integer", "minimum": 0}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$"}


def closed(**properties: Any) -> dict[str, Any]:
    """An object with exactly these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def several(items: Any) -> dict[str, Any]:
    """A list."""
    return {"type": "array", "items": items}


def or_nothing(schema: dict[str, Any]) -> dict[str, Any]:
    """What is not there is null."""
    return {"anyOf": [schema, {"type": "null"}]}


VENUE = closed(
    name=WORDS,
    address={"type": "string"},
    district=or_nothing(WORDS),
    lat=or_nothing({"type": "number"}),
    lon=or_nothing({"type": "number"}),
)
RUN = closed(
    code=or_nothing({"type": "string", "pattern": r"^[A-Z]+-\d+$"}),
    state={"enum": RunState.values},
    label=WORDS,
    start_mode={"enum": CourseRun.StartMode.values},
    sessions=several(closed(start=MOMENT, end=MOMENT, status={"enum": ["scheduled", "moved", "cancelled"]})),
    languages=several({"type": "string", "pattern": "^[a-z]{2,3}(-[a-zA-Z]+)?$"}),
    level={"enum": FACETS["level"]},
    features={"type": "array", "items": {"enum": FACETS["feature"]}, "uniqueItems": True},
    seats_free=or_nothing(NUMBER),
    venue=or_nothing(VENUE),
)
RESULT = closed(
    title=WORDS,
    url={"type": "string", "pattern": "^https?://[^/]+/(de|ar)/.+/$"},
    area=or_nothing(SLUG),
    kind={"enum": FACETS["kind"]},
    topics=several(SLUG),
    free_of_charge={"const": True},
    run=RUN,
)


def schema(*, with_area: bool) -> dict[str, Any]:
    """Section 11 of the contract."""
    facets = {
        name: several(
            closed(value={"enum": values} if values else SLUG, label=WORDS, count=NUMBER, selected={"type": "boolean"})
        )
        for name, values in FACETS.items()
        if with_area or name != "area"
    }
    return closed(
        total=NUMBER,
        page={"type": "integer", "minimum": 1},
        pages={"type": "integer", "minimum": 1},
        facets=closed(**facets),
        suggestions=several(WORDS),
        results=several(RESULT),
    )


@pytest.fixture(scope="module")
def programme(module_town: Any) -> None:
    """Courses in many states: with and without run, house, dates, seats, area."""
    town = module_town
    topic = TopicFactory(slug="naehen", names={"de": "Nähen", "ar": "الخياطة"})
    sewing = CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs", topics=[topic])
    house = VenueFactory(area=town.area("gruenau"), district=DistrictFactory(area=town.area("gruenau")))
    run = CourseRunFactory(course=sewing, venue=house, childcare=True, languages=["de", "ar"])
    first = weekly(run, [1], 1, 3, "10:00", "12:30")[0]
    first.status = "cancelled"
    first.save()
    BookingFactory.create_batch(2, run=run)
    online = CoursePageFactory(parent=town.courses(), title="Online bewerben", slug="online")
    weekly(CourseRunFactory(course=online, mode="online", venue=None, capacity=None), [3], 0, 2, "18:00", "19:00")
    weekly(CourseRunFactory(course=online, capacity=0), [4], 0, 2, "09:00", "10:00")
    CoursePageFactory(parent=town.courses("paunsdorf"), title="Töpfern", slug="toepfern")
    for number in range(22):
        CoursePageFactory(parent=town.courses("paunsdorf"), title=f"Treff {number}", slug=f"treff-{number}")


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize(
    "query",
    [
        "",
        "?topic=naehen&area=gruenau&daytime=morning",
        "?feature=childcare&feature=step-free",
        "?free=1&language=ar&level=none&level=a1",
        "?all=1&sort=title&page=2",
        "?page=99",
        "?q=naehkrus",
        "?q=qqqqq",
        "?from=2026-01-01&until=2036-01-01",
        "?from=gestern&area=mond&unbekannt=1&sort=zufall",
    ],
)
def test_the_data_has_the_shape_of_the_contract(client: Any, programme: None, language: str, query: str) -> None:
    for path, with_area in (("kurse/", True), ("gruenau/kurse/", False)):
        response = client.get(f"/{language}/{path}kurse.json{query}")
        assert response.headers["Content-Type"] == "application/json"
        data = json.loads(response.content)
        faults = [
            f"{'/'.join(map(str, error.path))}: {error.message}"
            for error in Draft202012Validator(schema(with_area=with_area)).iter_errors(data)
        ]
        assert faults == []
        assert len(data["results"]) == min(20, data["total"] - 20 * (data["page"] - 1))


def test_the_shape_is_strict(client: Any, programme: None) -> None:
    data = json.loads(client.get("/de/kurse/kurse.json").content)
    validator = Draft202012Validator(schema(with_area=True))
    del data["results"][0]["run"]["level"]
    data["facets"]["area"][0]["count"] = "5"
    data["more"] = 1
    assert len(list(validator.iter_errors(data))) == 3
