"""Searching in lists and in the whole site: what is found, in which order, and what was probably meant."""

from typing import Any

import pytest
from django.test import Client

from base.synonyms import Synonym
from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory, TopicFactory, weekly


@pytest.fixture
def sewing(town: Any) -> Any:
    topic = TopicFactory(slug="naehen", names={"de": "Nähen", "ar": "الخياطة"})
    page = CoursePageFactory(
        parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs", topics=[topic], plain="Wir kürzen Hosen."
    )
    weekly(CourseRunFactory(course=page), [1], 1, 3, "10:00", "12:30")
    return page


def found(client: Client, query: str, path: str = "/de/kurse/kurse.json") -> list[str]:
    return [one["title"] for one in client.get(path, {"q": query}).json()["results"]]


def test_a_course_is_found_by_all_its_words(client: Client, sewing: Any) -> None:
    for query in ("naehen", "nähen", "Nähkurs", "Nähkurse", "Kurs", "Hosen kürzen", "Grünau", "الخياطة", sewing.title):
        assert found(client, query) == ["Nähkurs"], query
    code = sewing.runs.get().code
    assert found(client, code) == found(client, code.replace("-", "").lower()) == ["Nähkurs"]
    assert found(client, "Raumfahrt") == []


def test_what_was_meant_is_a_link_and_open_data(client: Client, sewing: Any) -> None:
    data = client.get("/de/kurse/kurse.json", {"q": "Nähkors"}).json()
    assert (data["total"], data["suggestions"]) == (0, ["Nähkurs"])
    page = client.get("/de/kurse/", {"q": "Nähkors"}).content.decode()
    assert "Meinten Sie „Nähkurs“?" in page
    assert 'href="/de/kurse/?q=N%C3%A4hkurs"' in page
    whole = client.get("/de/suche/", {"q": "Nähkors"}).content.decode()
    assert "Meinten Sie „Nähkurs“?" in whole
    assert client.get("/de/kurse/kurse.json", {"q": "Nähkurs"}).json()["suggestions"] == []


def test_editors_say_which_words_mean_the_same(client: Client, sewing: Any) -> None:
    assert found(client, "Schneiderei") == []
    row = Synonym.objects.create(words="Nähen, Schneiderei")
    assert found(client, "Schneiderei") == ["Nähkurs"]
    assert "Nähkurs" in client.get("/de/suche/", {"q": "Schneiderei"}).content.decode()
    row.delete()
    assert found(client, "Schneiderei") == []


def test_the_title_goes_before_the_text_and_seats_before_none(client: Client, town: Any, sewing: Any) -> None:
    talk = CoursePageFactory(
        parent=town.courses("gruenau"), title="Treff", slug="treff", topics=[], summary="Tee.", plain="Oder nähen."
    )
    weekly(CourseRunFactory(course=talk), [1], 1, 3, "08:00", "09:00")
    assert found(client, "nähen") == ["Nähkurs", "Treff"]
    full = CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs am Abend", slug="abend", topics=[])
    run = CourseRunFactory(course=full, capacity=1, waiting_list=True)
    weekly(run, [1], 1, 3, "08:00", "09:00")
    BookingFactory(run=run)
    assert found(client, "nähen") == ["Nähkurs", "Nähkurs am Abend", "Treff"]


def test_counts_are_those_of_the_search(client: Client, town: Any, sewing: Any) -> None:
    CoursePageFactory(parent=town.courses("paunsdorf"), title="Kochen", slug="kochen", topics=[])
    areas = client.get("/de/kurse/kurse.json", {"q": "nähen", "all": "1"}).json()["facets"]["area"]
    assert {one["value"]: one["count"] for one in areas} == {"gruenau": 1, "leipziger-osten": 0, "paunsdorf": 0}


@pytest.mark.parametrize("query", ["...!!!", "Näh كورس курс 课程", "a" * 5_000, "ß ẞ ﬁ ﷺ 𝔑", "' OR 1=1", "für die"])
def test_strange_searches_get_a_clear_page(client: Client, sewing: Any, query: str) -> None:
    for path in ("/de/kurse/", "/ar/suche/", "/de/suche/", "/de/betriebe/", "/de/termine/", "/de/beratung/"):
        assert client.get(path, {"q": query}).status_code == 200, path


def test_a_search_without_letters_is_explained(client: Client, sewing: Any) -> None:
    assert "Bitte schreiben Sie ein Wort" in client.get("/de/kurse/", {"q": "...!!!"}).content.decode()


def test_editors_find_the_words_in_the_menu(client: Client, town: Any, signed_in: Any) -> None:
    browser = signed_in(town.admin())
    response = browser.get("/admin/snippets/base/synonym/add/")
    assert response.status_code == 200
    assert "words" in response.context["form"].fields
