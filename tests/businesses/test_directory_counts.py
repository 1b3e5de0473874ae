"""Whatever businesses there are and whatever is asked: each number is the number of businesses that one would find.

The towns are made up by Hypothesis; what should be found is worked out anew here, business by business.
"""

import datetime
import json
from dataclasses import dataclass
from itertools import product
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from areas.models.area import all_areas
from base.texts import texts
from businesses import listing
from businesses.branches import Branch, branch_of
from businesses.directory import Business, Directory
from businesses.opening_hours import Hours, Rest, Special

NOW = datetime.datetime(2026, 11, 25, 12, 30, tzinfo=ZoneInfo("Europe/Berlin"))  # a Wednesday
TODAY = NOW.date()
AREAS = ("gruenau", "leipziger-osten", "paunsdorf")
DISTRICTS = {"gruenau-mitte": "gruenau", "volkmarsdorf": "leipziger-osten", "heiterblick": "paunsdorf"}
TRADES = ("software", "kunsthandwerk", "groceries", "cafe", "bakery", "tailor")
LANGUAGES = ("de", "ar", "vi")
OFFERS = ("internship", "taster-day", "apprenticeship", "hiring", "partner")
# Hours, and whether one can walk in on a Wednesday at half past twelve
HOURS = (
    (Hours(), False),
    (Hours("We 09:00-18:00"), True),
    (Hours("We 09:00-12:00,14:00-18:00"), False),
    (Hours("We 09:00-18:00", by_appointment=True), False),
    (Hours("We 09:00-18:00", (Rest(TODAY, TODAY),)), False),
    (Hours("We 14:00-18:00", special=(Special(TODAY, "12:00-13:00"),)), True),
    (Hours("Mo 09:00-18:00"), False),
)
FACETS: dict[str, tuple[str, ...]] = {
    "area": AREAS,
    "branch": tuple(Branch.values),
    "sub_branch": TRADES,
    "feature": ("open-now", "step-free"),
    "offers": OFFERS,
    "language": LANGUAGES,
    "district": tuple(DISTRICTS),
}
AND = ("feature",)
# Of these the address offers what some business has
ONLY_PRESENT = ("sub_branch", "language", "district")


@dataclass(frozen=True)
class Shop:
    """A business as its owner would describe it; no area means all of them."""

    area: str | None
    in_district: bool
    trade: str
    hours: int
    step_free: str
    languages: tuple[str, ...]
    offers: tuple[str, ...]

    @property
    def district(self) -> str | None:
        """A district of its own neighbourhood."""
        return next((name for name, area in DISTRICTS.items() if area == self.area and self.in_district), None)

    def values(self) -> dict[str, set[str]]:
        """What it answers to each question."""
        open_now = ["open-now"] if HOURS[self.hours][1] else []
        return {
            "area": {self.area} if self.area else set(AREAS),
            "branch": {str(branch_of(self.trade))},
            "sub_branch": {self.trade},
            "feature": {*open_now, *(["step-free"] if self.step_free == "yes" else [])},
            "offers": set(self.offers),
            "language": set(self.languages),
            "district": {self.district} if self.district else set(),
        }


def some(values: tuple[str, ...], least: int = 0) -> st.SearchStrategy[tuple[str, ...]]:
    """A few of the values, each once."""
    return st.lists(st.sampled_from(values), unique=True, min_size=least, max_size=3).map(tuple)


shops = st.builds(
    Shop,
    area=st.sampled_from((*AREAS, None)),
    in_district=st.booleans(),
    trade=st.sampled_from(TRADES),
    hours=st.integers(0, len(HOURS) - 1),
    step_free=st.sampled_from(("yes", "partly", "no", "unknown")),
    languages=some(LANGUAGES),
    offers=some(OFFERS),
)
towns = st.lists(shops, max_size=9)
chosen = st.lists(st.sampled_from(tuple(FACETS)), unique=True, max_size=3).flatmap(
    lambda names: st.fixed_dictionaries({name: some(FACETS[name], least=1).map(list) for name in names})
)


def found(town: list[Shop], selection: dict[str, list[str]], at_home: str) -> set[int]:
    """The businesses that answer everything, read from the contract without looking at the code."""

    def fits(shop: Shop) -> bool:
        known = shop.values()
        return (not at_home or at_home in known["area"]) and all(
            (all if name in AND else any)(value in known[name] for value in wanted)
            for name, wanted in selection.items()
        )

    return {number for number, shop in enumerate(town) if fits(shop)}


def instead(selection: dict[str, list[str]], facet: str, value: str) -> dict[str, list[str]]:
    """The same with a value alone in its facet; where values are joined by "and", with it added."""
    return {**selection, facet: [*(selection.get(facet, []) if facet in AND else []), value]}


class MadeUp(Directory):
    """The directory of a made-up town."""

    def __init__(self, town: list[Shop]) -> None:
        """Nothing is read but the neighbourhoods."""
        self.town = town
        super().__init__(all_areas())

    def _load(self) -> list[Business]:
        areas = {area.slug: area.pk for area in all_areas()}
        return [
            Business(
                pk=number,
                url_path=f"/de/betriebe/{number}/",
                area_id=areas[shop.area] if shop.area else None,
                branch=branch_of(shop.trade),
                sub_branch=shop.trade,
                district=(shop.district, shop.district) if shop.district else None,
                address="",
                place="",
                point=None,
                phone="",
                website="",
                languages=shop.languages,
                step_free=shop.step_free,
                offers=shop.offers,
                hours=HOURS[shop.hours][0],
                updated=None,
                image_id=None,
                example=False,
                texts={"de": (f"{number}", "")},
                words=texts([f"{number}"], [], [], []),
            )
            for number, shop in enumerate(self.town)
        ]


@settings(
    max_examples=250,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(town_=towns, selection=chosen, at_home=st.sampled_from(("", "", "gruenau")))
def check(client: Any, made: dict[str, Directory], **drawn: Any) -> None:
    """One made-up town, one wish."""
    town, at_home = drawn["town_"], drawn["at_home"]
    lies_in = {None, at_home} if at_home else {None, *AREAS}
    present = {
        name: {value for shop in town if name != "district" or shop.area in lies_in for value in shop.values()[name]}
        for name in ONLY_PRESENT
    }
    selection = {
        name: kept
        for name, wanted in drawn["selection"].items()
        if not (at_home and name == "area")
        and (kept := [one for one in wanted if name not in ("language", "district") or one in present[name]])
    }
    # A trade that nobody has may be asked for all the same: people come with old addresses
    made["directory"] = MadeUp(town)
    pairs = [(name, value) for name, wanted in selection.items() for value in wanted]
    address = f"/de/{at_home + '/' if at_home else ''}betriebe/betriebe.json?{urlencode(pairs)}"
    data = json.loads(client.get(address).content)
    expected = found(town, selection, at_home)
    assert data["total"] == len(expected)
    assert {int(one["name"]) for one in data["results"]} == expected
    shown = {(name, one["value"]): one for name, answers in data["facets"].items() for one in answers}
    asked = [pair for name in FACETS for pair in product([name], FACETS[name]) if not (at_home and name == "area")]
    for name, value in asked:
        if name in ONLY_PRESENT and (name, value) not in shown:
            branches = set(selection.get("branch", ()))
            left_out = name == "sub_branch" and branches and branch_of(value) not in branches
            assert value not in present[name] or left_out
            continue
        answer = shown[name, value]
        assert answer["count"] == len(found(town, instead(selection, name, value), at_home)), (name, value)
        assert answer["selected"] == (value in selection.get(name, []))


def test_every_number_is_the_number_of_businesses_that_one_would_find(
    town: Any, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: dict[str, Directory] = {}
    monkeypatch.setattr(listing, "directory", lambda _request: made["directory"])
    with time_machine.travel(NOW, tick=False):
        check(client, made)
