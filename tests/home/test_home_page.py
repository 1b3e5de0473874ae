"""The front page: what it is, three doors, today, the areas, the phone."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from base.funding import FundingPeriod
from demo.factories.areas import AreaFactory
from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory, moment
from demo.factories.home import DOORS, stream
from home.blocks import PathBlock
from home.models import HomePage

BUDGET = 10


def test_front_page_says_what_people_can_do_here(front_page: HomePage, read: Callable[[str], str]) -> None:
    html = read("/de/")
    assert "<h1 >Lernen, Arbeit finden, Nachbarn treffen.</h1>" in html
    assert html.count("<h1") == 1


def test_three_doors_lead_on_in_the_readers_language(
    front_page: HomePage, town: Any, read: Callable[[str], str]
) -> None:
    arabic = town.page("/ar/")
    arabic.doors = stream("door", [{**door, "title": f"باب {n}"} for n, door in enumerate(DOORS)])
    arabic.save()
    html = read("/ar/")
    for door in DOORS:
        assert f'class="door" href="/ar/{door["path"]}"' in html
    assert "باب 2" in html


def test_a_door_to_a_page_that_does_not_exist_is_refused(front_page: HomePage) -> None:
    block = PathBlock()
    assert block.clean("/kurse") == "kurse/"
    with pytest.raises(ValidationError):
        block.clean("gibt-es-nicht/")


def test_who_pays_stands_above_the_doors(front_page: HomePage, read: Callable[[str], str]) -> None:
    FundingPeriod.objects.create(name="Heute", sentences={"de": "Die Union zahlt mit."}, valid_from="2020-01-01")
    html = read("/de/")
    hero = html[html.index('class="hero"') : html.index('class="doors"')]
    assert "Die Union zahlt mit." in hero
    assert 'class="emblem"' in hero
    assert "Kofinanziert von der Europäischen Union" in hero


def test_every_neighbourhood_stands_on_the_front_page(front_page: HomePage, read: Callable[[str], str]) -> None:
    AreaFactory(slug="connewitz", name="Connewitz", code="CO", colour="teal")
    html = read("/en/")
    assert 'id="gebiete"' in html
    for slug in ("gruenau", "leipziger-osten", "paunsdorf", "connewitz"):
        assert f'<a href="/en/{slug}/"><bdi>' in html
    assert 'href="/en/#gebiete"' in html


def test_courses_of_today_and_tomorrow_are_called_so(
    front_page: HomePage, town: Any, read: Callable[[str], str]
) -> None:
    course = CoursePageFactory(parent=town.courses("gruenau"), title="Nähen für den Anfang")
    run = CourseRunFactory(course=course)
    SessionFactory(run=run, start=moment(1, "10:00"), end=moment(1, "12:00"))
    html = read("/de/")
    assert "Nähen für den Anfang" in html
    assert "Heute und morgen" in html


def test_courses_of_next_week_are_not_called_today(front_page: HomePage, town: Any, read: Callable[[str], str]) -> None:
    course = CoursePageFactory(parent=town.courses("gruenau"), title="Nähen für den Anfang")
    SessionFactory(run=CourseRunFactory(course=course))
    html = read("/de/")
    assert "Nähen für den Anfang" in html
    assert "Heute und morgen" not in html


def test_machines_learn_who_runs_the_site_and_how_to_search_it(
    front_page: HomePage, things: Callable[[str], dict[str, Any]]
) -> None:
    found = things("/de/")
    assert found["Organization"]["name"] == "Arbeit im Quartier"
    assert found["WebSite"]["publisher"] == {"@id": found["Organization"]["@id"]}
    target = found["WebSite"]["potentialAction"]["target"]["urlTemplate"]
    assert target == "http://testserver/de/suche/?q={search_term_string}"


def test_the_lead_describes_the_page_to_search_engines(front_page: HomePage, read: Callable[[str], str]) -> None:
    assert '<meta name="description" content="Kostenlose Kurse und Beratung. Ein Anruf reicht.">' in read("/de/")


def test_a_text_that_is_still_german_says_so(front_page: HomePage, town: Any, read: Callable[[str], str]) -> None:
    arabic = town.page("/ar/")
    arabic.claim, arabic.lead = "تعلّم", front_page.lead
    arabic.save()
    html = read("/ar/")
    assert "<h1 >تعلّم</h1>" in html
    assert f'<p class="lead" lang="de" dir="ltr">{front_page.lead}</p>' in html


def test_front_page_asks_no_more_with_fifty_courses(
    front_page: HomePage, town: Any, queries: Callable[[str], int]
) -> None:
    def offer(number: int) -> None:
        course = CoursePageFactory(parent=town.courses("gruenau"), title=f"Kurs {number}", slug=f"k-{number}")
        SessionFactory(run=CourseRunFactory(course=course))

    offer(0)
    one = [queries(address) for address in ("/de/", "/ar/")]
    for number in range(1, 50):
        offer(number)
    assert [queries(address) for address in ("/de/", "/ar/")] == one
    assert max(one) <= BUDGET


def test_front_page_without_any_text_still_works(town: Any, read: Callable[[str], str]) -> None:
    assert "<h1 >Arbeit im Quartier</h1>" in read("/de/")


def test_doors_keep_their_addresses_when_they_are_stored(front_page: HomePage) -> None:
    again = HomePage.objects.get(pk=front_page.pk)
    assert [door.value["path"] for door in again.doors] == [door["path"] for door in DOORS]
    assert stream("door", []) == "[]"
