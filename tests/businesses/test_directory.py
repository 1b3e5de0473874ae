"""What people find in the directory, and how they narrow it down."""

import datetime
from typing import Any

import pytest
import time_machine
from django.test import Client

from businesses import directory
from demo.factories.businesses import (
    BusinessPageFactory,
    ClosureFactory,
    ConfirmationFactory,
    HoursSettingsFactory,
    open_on,
)

MONDAY_TEN = "2026-11-16T09:00:00Z"
MONDAY_TWENTY = "2026-11-16T19:00:00Z"
REPENTANCE_DAY = "2026-11-18T09:00:00Z"


@pytest.fixture
def shops(streets: Any) -> dict[str, Any]:
    """A café in Grünau, a tailor in Paunsdorf, and a studio for everyone that hides its address."""
    cafe = BusinessPageFactory(
        parent=streets.in_gruenau,
        title="Café Morgenrunde",
        slug="cafe-morgenrunde",
        sub_branch="cafe",
        district=streets.mitte,
        languages=["de", "ar"],
        offers=["internship", "apprenticeship"],
        street="Stuttgarter Allee 4",
    )
    tailor = BusinessPageFactory(
        parent=streets.in_paunsdorf,
        title="Änderungsschneiderei Nadelöhr",
        slug="nadeloehr",
        sub_branch="tailor",
        summary="Hosen kürzen, Reißverschlüsse, neue Knöpfe.",
        district=streets.heiterblick,
        languages=["de", "tr"],
        offers=["taster-day"],
        step_free="no",
        street="Döllingstraße 3",
    )
    studio = BusinessPageFactory(
        parent=streets.everywhere,
        title="Pixelgarten Spiele",
        slug="pixelgarten",
        sub_branch="software",
        summary="Lernspiele für Kinder.",
        languages=["de", "en"],
        street="Verborgene Gasse 13",
        hide_address=True,
        lat=51.98765,
        lon=12.12345,
    )
    open_on(cafe, "mo", "tu", "we", "th", "fr")
    open_on(tailor, "mo", "we", opens="10:00", closes="13:00")
    open_on(tailor, "mo", "we", opens="19:30", closes="21:00")
    return {"cafe": cafe, "tailor": tailor, "studio": studio}


def names(answer: Any) -> list[str]:
    """The names on the cards."""
    return [notice.title for notice in answer.context["listing"].notices]


def counts(answer: Any, facet: str) -> dict[str, int]:
    """The counts of a filter."""
    question = next(one for one in answer.context["listing"].questions if one.name == facet)
    return {one.value: one.count for one in question.answers}


def test_the_directory_names_all_businesses_from_a_to_z(client: Client, shops: Any) -> None:
    answer = client.get("/de/betriebe/")
    assert names(answer) == ["Änderungsschneiderei Nadelöhr", "Café Morgenrunde", "Pixelgarten Spiele"]


def test_a_neighbourhood_shows_its_own_businesses_and_those_for_everyone(client: Client, shops: Any) -> None:
    assert names(client.get("/de/gruenau/betriebe/")) == ["Café Morgenrunde", "Pixelgarten Spiele"]
    assert names(client.get("/de/leipziger-osten/betriebe/")) == ["Pixelgarten Spiele"]
    assert counts(client.get("/de/betriebe/"), "area") == {"gruenau": 2, "leipziger-osten": 1, "paunsdorf": 2}


def test_a_neighbourhood_asks_neither_for_the_area_nor_for_foreign_districts(client: Client, shops: Any) -> None:
    answer = client.get("/de/gruenau/betriebe/?area=paunsdorf")
    assert {question.name for question in answer.context["listing"].questions}.isdisjoint({"area"})
    assert list(counts(answer, "district")) == ["gruenau-mitte"]
    assert len(answer.context["listing"].query.ignored) == 1
    assert names(answer) == ["Café Morgenrunde", "Pixelgarten Spiele"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("branch=food", ["Café Morgenrunde"]),
        ("branch=food&branch=craft", ["Änderungsschneiderei Nadelöhr", "Café Morgenrunde"]),
        ("sub_branch=tailor", ["Änderungsschneiderei Nadelöhr"]),
        ("sub_branch=bar", []),
        ("area=paunsdorf", ["Änderungsschneiderei Nadelöhr", "Pixelgarten Spiele"]),
        ("district=heiterblick", ["Änderungsschneiderei Nadelöhr"]),
        ("language=ar&language=tr", ["Änderungsschneiderei Nadelöhr", "Café Morgenrunde"]),
        ("offers=internship", ["Café Morgenrunde"]),
        ("offers=internship&offers=taster-day", ["Änderungsschneiderei Nadelöhr", "Café Morgenrunde"]),
        ("feature=step-free", ["Café Morgenrunde", "Pixelgarten Spiele"]),
        ("feature=step-free&branch=craft", []),
        ("q=naehen", []),
        ("q=knoepfe", ["Änderungsschneiderei Nadelöhr"]),
        ("q=CAFÉ+mitte", ["Café Morgenrunde"]),
        ("q=praktikum", ["Café Morgenrunde"]),
        ("q=gebacken", []),
        ("q=backen", ["Änderungsschneiderei Nadelöhr", "Café Morgenrunde", "Pixelgarten Spiele"]),
    ],
)
def test_filters_and_search_narrow_the_list(client: Client, shops: Any, query: str, expected: list[str]) -> None:
    answer = client.get(f"/de/betriebe/?{query}")
    assert answer.status_code == 200
    assert names(answer) == expected
    assert not answer.context["listing"].query.ignored


def test_open_now_follows_the_clock_and_not_the_memory(client: Client, shops: Any) -> None:
    for moment, expected in (
        (MONDAY_TEN, ["Änderungsschneiderei Nadelöhr", "Café Morgenrunde"]),
        ("2026-11-16T15:00:00Z", ["Café Morgenrunde"]),
        (MONDAY_TWENTY, ["Änderungsschneiderei Nadelöhr"]),
        (REPENTANCE_DAY, []),
        (MONDAY_TEN, ["Änderungsschneiderei Nadelöhr", "Café Morgenrunde"]),
    ):
        with time_machine.travel(moment, tick=False):
            assert names(client.get("/de/betriebe/?feature=open-now")) == expected
            assert counts(client.get("/de/betriebe/"), "feature")["open-now"] == len(expected)


def test_open_now_and_step_free_must_both_hold(client: Client, shops: Any) -> None:
    with time_machine.travel(MONDAY_TEN, tick=False):
        answer = client.get("/de/betriebe/?feature=open-now&feature=step-free")
        assert names(answer) == ["Café Morgenrunde"]
        assert counts(client.get("/de/betriebe/?feature=open-now"), "feature") == {"open-now": 2, "step-free": 1}


def test_new_hours_and_closures_are_shown_at_once(client: Client, shops: Any) -> None:
    with time_machine.travel(MONDAY_TEN, tick=False):
        assert "Café Morgenrunde" in names(client.get("/de/betriebe/?feature=open-now"))
        closure = ClosureFactory(business=shops["cafe"], first_day=datetime.date(2026, 11, 16))
        assert "Café Morgenrunde" not in names(client.get("/de/betriebe/?feature=open-now"))
        closure.delete()
        assert "Café Morgenrunde" in names(client.get("/de/betriebe/?feature=open-now"))
        HoursSettingsFactory(business=shops["cafe"], by_appointment=True)
        assert "Café Morgenrunde" not in names(client.get("/de/betriebe/?feature=open-now"))


def test_the_card_says_state_place_languages_offers_and_how_fresh_it_is(client: Client, shops: Any) -> None:
    ConfirmationFactory(business=shops["cafe"], date=datetime.date(2026, 3, 2))
    ConfirmationFactory(business=shops["cafe"], date=datetime.date(2026, 5, 3))
    with time_machine.travel(MONDAY_TEN, tick=False):
        card = client.get("/de/betriebe/?branch=food").context["listing"].notices[0]
        page = client.get("/en/betriebe/?branch=food").context["listing"].notices[0]
    assert card.state.tone == "ok"
    assert page.state.text == "Open today until 18:00"
    facts = [fact.text for fact in page.facts]
    assert "Stuttgarter Allee 4, Grünau-Mitte" in facts
    assert "German, Arabic" in facts
    assert "Internship, Apprenticeship" in facts
    assert facts[-1] == "Information from the business, as of 3 May 2026"
    assert page.area.css == "gruenau"


def test_the_order_by_lot_is_the_same_all_day_and_another_one_tomorrow(client: Client, streets: Any) -> None:
    for number in range(30):
        BusinessPageFactory(parent=streets.in_gruenau, title=f"Laden {number:02}")
    with time_machine.travel("2026-11-16T08:00:00Z", tick=False):
        morning = names(client.get("/de/betriebe/?sort=random"))
        second_page = names(client.get("/de/betriebe/?sort=random&page=2"))
    with time_machine.travel("2026-11-16T20:00:00Z", tick=False):
        answer = client.get("/de/betriebe/?sort=random")
        assert names(answer) == morning
    with time_machine.travel("2026-11-17T08:00:00Z", tick=False):
        assert names(client.get("/de/betriebe/?sort=random")) != morning
    assert len({*morning, *second_page}) == 30
    assert "sort=random" in answer.context["listing"].next_url
    assert names(client.get("/de/betriebe/?sort=name")) == [f"Laden {number:02}" for number in range(20)]


def test_a_filter_takes_businesses_out_of_the_lot_and_leaves_the_others_in_their_order(streets: Any) -> None:
    found = [BusinessPageFactory(parent=streets.in_gruenau) for _ in range(12)]
    today = datetime.date(2026, 11, 16)
    order = directory.at_random(found, today)
    some = found[::3]
    assert directory.at_random(some, today) == [one for one in order if one in some]


def test_people_are_asked_for_the_trade_once_they_have_chosen_a_branch(client: Client, shops: Any) -> None:
    questions = client.get("/de/betriebe/").context["listing"].questions
    assert "sub_branch" not in {question.name for question in questions}
    everything = client.get("/de/betriebe/betriebe.json").json()["facets"]["sub_branch"]
    assert [one["value"] for one in everything] == ["software", "cafe", "tailor"]
    assert set(counts(client.get("/de/betriebe/?branch=craft"), "sub_branch")) == {"tailor"}


def test_a_hidden_address_is_not_in_list_json_or_search(client: Client, shops: Any) -> None:
    for path in ("/de/betriebe/", "/ar/betriebe/", "/de/betriebe/betriebe.json", "/en/gruenau/betriebe/betriebe.json"):
        body = client.get(path).content.decode()
        assert "Pixelgarten" in body
        for secret in ("Verborgene", "51.98765", "12.12345"):
            assert secret not in body
    for query in ("Verborgene", "gasse+13"):
        assert names(client.get(f"/de/betriebe/?q={query}")) == []
        assert client.get(f"/de/betriebe/betriebe.json?q={query}").json()["total"] == 0


def test_readers_of_arabic_see_the_translated_name_where_there_is_one(
    client: Client, shops: Any, translate: Any
) -> None:
    translate(shops["cafe"], "ar", title="مقهى الصباح", summary="قهوة وكعك")
    cards = {notice.url: notice for notice in client.get("/ar/betriebe/").context["listing"].notices}
    cafe, tailor = cards["/ar/gruenau/betriebe/cafe-morgenrunde/"], cards["/ar/paunsdorf/betriebe/nadeloehr/"]
    assert (cafe.title, cafe.title_lang, cafe.text) == ("مقهى الصباح", "", "قهوة وكعك")
    assert (tailor.title, tailor.title_lang) == ("Änderungsschneiderei Nadelöhr", "de")
    assert names(client.get("/ar/betriebe/?q=الصباح")) == ["مقهى الصباح"]
    assert names(client.get("/de/betriebe/?q=Morgenrunde")) == ["Café Morgenrunde"]


def test_a_business_that_goes_offline_leaves_the_directory(client: Client, shops: Any) -> None:
    assert "Café Morgenrunde" in names(client.get("/de/betriebe/"))
    shops["cafe"].unpublish()
    assert "Café Morgenrunde" not in names(client.get("/de/betriebe/"))


def test_when_a_neighbourhood_gets_another_address_its_businesses_follow(
    client: Client, town: Any, shops: Any, django_capture_on_commit_callbacks: Any
) -> None:
    client.get("/de/betriebe/")
    area = town.area_page("gruenau")
    area.slug = "gruenau-neu"
    with django_capture_on_commit_callbacks(execute=True):
        area.save_revision().publish()
    urls = [notice.url for notice in client.get("/de/betriebe/").context["listing"].notices]
    assert "/de/gruenau-neu/betriebe/cafe-morgenrunde/" in urls


@pytest.mark.parametrize(
    "query",
    [
        "branch=banking&sub_branch=%00&district=nowhere&language=xx&offers=gold&feature=free",
        "area=atlantis",
        "sort=paid",
        "page=0",
        "page=99999999999999999999",
        "page=-1",
        "page=zwei",
        "q=" + "x" * 7_000,
        "q=%00%E2%80%AE%F0%9F%A5%90",
        "q=%FF%FE",
        "utm_source=somewhere&lat=1&feature=",
        "feature=open-now&feature=open-now&feature=step-free",
    ],
)
@pytest.mark.parametrize("path", ["/de/betriebe/", "/ar/gruenau/betriebe/", "/de/betriebe/betriebe.json"])
def test_whatever_a_stranger_asks_there_is_an_answer(client: Client, shops: Any, path: str, query: str) -> None:
    assert client.get(f"{path}?{query}").status_code == 200


def test_an_empty_directory_helps_on(client: Client, streets: Any) -> None:
    answer = client.get("/de/betriebe/?q=nichts")
    assert answer.status_code == 200
    assert names(answer) == []
    assert client.get("/de/betriebe/betriebe.json").json()["results"] == []
