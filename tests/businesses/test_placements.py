"""Internships and jobs: found by filters, asked for on the phone, gone by themselves after ninety days."""

import datetime
import json
import re
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from areas.models import Role
from businesses.models import Placement
from demo.factories.businesses import BusinessPageFactory, DirectoryPageFactory, MemberFactory, PlacementFactory

LIST = "/de/betriebe/stellen/"
BUDGET = 10


@pytest.fixture
def cafe(town: Any) -> Any:
    parent = DirectoryPageFactory(parent=town.area_page("gruenau"))
    return BusinessPageFactory(parent=parent, title="Café Morgenrunde", slug="cafe", area=town.area("gruenau"))


@pytest.fixture
def workshop(town: Any) -> Any:
    parent = DirectoryPageFactory(parent=town.area_page("paunsdorf"))
    return BusinessPageFactory(
        parent=parent, title="Tischlerei Span", slug="span", sub_branch="joiner", area=town.area("paunsdorf")
    )


def titles(client: Client, path: str) -> list[str]:
    text = client.get(path).content.decode()
    return re.findall(r'class="notice__title"[^>]*><a[^>]*>([^<]+)<', text)


def step(place: Placement) -> str:
    return reverse("wagtailsnippets_businesses_placement:step", args=[place.pk])


def test_people_find_a_place_by_kind_neighbourhood_german_and_words(cafe: Any, workshop: Any, client: Client):
    PlacementFactory(business=cafe, kind="praktikum", title="Hilfe in der Küche", level="a1")
    PlacementFactory(business=workshop, kind="ausbildung", title="Tischlerin oder Tischler", level="b1", tasks="Sägen")
    assert titles(client, LIST) == ["Tischlerin oder Tischler", "Hilfe in der Küche"]
    assert titles(client, f"{LIST}?kind=praktikum") == ["Hilfe in der Küche"]
    assert titles(client, f"{LIST}?area=paunsdorf") == ["Tischlerin oder Tischler"]
    assert titles(client, f"{LIST}?level=none&level=a1&level=a2") == ["Hilfe in der Küche"]
    assert titles(client, f"{LIST}?q=kueche") == ["Hilfe in der Küche"]
    assert titles(client, f"{LIST}?q=saegen") == ["Tischlerin oder Tischler"]
    assert titles(client, "/de/gruenau/betriebe/stellen/") == ["Hilfe in der Küche"]


def test_a_place_is_asked_for_on_the_phone_and_nobody_applies_here(cafe: Any, client: Client):
    place = PlacementFactory(business=cafe, title="Hilfe in der Küche")
    text = client.get(f"{LIST}{place.pk}/").content.decode()
    assert place.number in text
    assert "tel:" in text
    assert f"/de/nachricht/rueckruf/?seite=%2Fde%2Fbetriebe%2Fstellen%2F{place.pk}%2F" in text
    assert "<form" not in text.split("<main", 1)[1].split("</main>")[0]
    assert "Gemüse schneiden" in text
    assert f'href="{LIST}{place.pk}/"' in client.get("/de/gruenau/betriebe/cafe/").content.decode()


def test_only_jobs_and_apprenticeships_are_jobs_for_search_engines(cafe: Any, client: Client):
    job, internship = PlacementFactory(business=cafe, kind="stelle"), PlacementFactory(business=cafe)
    scripts = re.findall(r"ld\+json\">(.*?)</script>", client.get(f"{LIST}{job.pk}/").content.decode())
    (posting,) = [data for one in scripts if (data := json.loads(one))["@type"] == "JobPosting"]
    assert posting["validThrough"] == job.expires.isoformat()
    assert "JobPosting" not in client.get(f"{LIST}{internship.pk}/").content.decode()


def test_a_hidden_address_stays_hidden(cafe: Any, client: Client):
    cafe.hide_address = True
    cafe.save_revision().publish()
    place = PlacementFactory(business=cafe, kind="stelle")
    assert "Lange Straße" not in client.get(f"{LIST}{place.pk}/").content.decode()
    assert "Lange Straße" not in client.get(LIST).content.decode()


def test_a_place_ends_by_itself_in_the_night_without_anybody_saving_anything(cafe: Any, client: Client):
    place = PlacementFactory(business=cafe, expires=timezone.localdate() + datetime.timedelta(days=2))
    path = f"{LIST}{place.pk}/"
    with time_machine.travel(timezone.now() + datetime.timedelta(days=2), tick=True):
        assert len(titles(client, LIST)) == 1
    with time_machine.travel(timezone.now() + datetime.timedelta(days=3), tick=True):
        assert titles(client, LIST) == []
        assert client.get(path).status_code == 404


def test_places_of_a_business_that_is_offline_are_not_shown(cafe: Any, client: Client):
    PlacementFactory(business=cafe)
    cafe.unpublish()
    assert titles(client, LIST) == []


@pytest.mark.parametrize("days", [91, 4000, -1])
def test_nobody_can_show_a_place_for_longer_than_ninety_days(cafe: Any, days: int):
    place = PlacementFactory.build(business=cafe, expires=timezone.localdate() + datetime.timedelta(days=days))
    with pytest.raises(ValidationError):
        place.full_clean()


def test_a_moderator_renews_and_closes_with_one_tap(cafe: Any, town: Any, signed_in: Any):
    today = timezone.localdate()
    place = PlacementFactory(business=cafe, expires=today + datetime.timedelta(days=5))
    desk = signed_in(town.person(Role.MODERATOR, "gruenau"))
    assert step(place) in desk.get("/admin/").content.decode()
    desk.post(step(place), {"do": "seen"})
    assert step(place) not in desk.get("/admin/").content.decode()
    desk.post(step(place), {"do": "renew"})
    place.refresh_from_db()
    assert place.expires == today + datetime.timedelta(days=90)
    desk.post(step(place), {"do": "close"})
    place.refresh_from_db()
    assert not place.is_open
    desk.post(step(place), {"do": "renew"})
    place.refresh_from_db()
    assert not place.is_open


def test_moderators_of_another_neighbourhood_cannot_touch_a_place(cafe: Any, town: Any, signed_in: Any):
    place = PlacementFactory(business=cafe)
    other = signed_in(town.person(Role.MODERATOR, "paunsdorf"))
    assert other.post(step(place), {"do": "close"}).status_code == 404
    place.refresh_from_db()
    assert place.is_open


def test_places_that_ended_a_year_ago_are_deleted_at_night(cafe: Any):
    PlacementFactory(business=cafe)
    with time_machine.travel(timezone.now() + datetime.timedelta(days=90 + 364)):
        call_command("retention", verbosity=0)
        assert Placement.objects.count() == 1
    with time_machine.travel(timezone.now() + datetime.timedelta(days=90 + 367)):
        call_command("retention", verbosity=0)
        assert Placement.objects.count() == 0


@pytest.mark.parametrize("query", ["kind=unsinn", "page=99999", "q=" + "x" * 5000, "q=%00", "area=mond&level=c9"])
def test_any_address_of_the_list_answers(cafe: Any, client: Client, query: str):
    PlacementFactory(business=cafe)
    assert client.get(f"{LIST}?{query}").status_code == 200


@pytest.mark.parametrize("number", [1, 50])
@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_list_costs_the_same_with_one_place_and_with_fifty(cafe: Any, client: Client, number: int, language: str):
    PlacementFactory.create_batch(number, business=cafe)
    path = f"/{language}/betriebe/stellen/"
    client.get(path)
    client.get("/de/betriebe/")
    Placement.objects.first().save()
    with CaptureQueriesContext(connection) as queries:
        client.get(path)
    assert len(queries) <= BUDGET


# The desk of the business's own people


def desk_path(cafe: Any, rest: str = "") -> str:
    return f"/de/konto/betrieb/{cafe.pk}/stellen/{rest}"


@pytest.fixture
def owner(cafe: Any, signed_in: Any) -> Client:
    user = User.objects.create_user("inhaberin@demo.example", "quartier-demo-2026")
    MemberFactory(business=cafe, user=user)
    client: Client = signed_in(user)
    return client


PLACE = {
    "kind": "praktikum",
    "title": "Hilfe in der Küche",
    "tasks": "Gemüse schneiden",
    "times": "vormittags",
    "level": "a1",
    "places": "2",
    "starts": "",
}


def in_days(days: int) -> str:
    return (timezone.localdate() + datetime.timedelta(days=days)).isoformat()


def test_an_owner_offers_a_place_that_everybody_sees_at_once(cafe: Any, owner: Client):
    answer = owner.post(desk_path(cafe, "neu/"), {**PLACE, "expires": in_days(60)})
    assert answer.headers["Location"] == desk_path(cafe)
    assert titles(Client(), LIST) == ["Hilfe in der Küche"]
    assert not Placement.objects.get().seen


def test_an_owner_renews_and_ends_a_place_with_one_tap(cafe: Any, owner: Client):
    place = PlacementFactory(business=cafe, expires=timezone.localdate() + datetime.timedelta(days=3))
    owner.post(desk_path(cafe), {"place": place.pk, "do": "renew"})
    place.refresh_from_db()
    assert place.expires == timezone.localdate() + datetime.timedelta(days=90)
    owner.post(desk_path(cafe), {"place": place.pk, "do": "close"})
    assert titles(Client(), LIST) == []


@pytest.mark.parametrize(
    "wrong",
    [{"title": ""}, {"tasks": " "}, {"kind": "gold"}, {"places": "0"}, {"expires": in_days(91)}, {"title": "x" * 61}],
)
def test_what_cannot_be_shown_is_said_and_nothing_is_lost(cafe: Any, owner: Client, wrong: dict[str, str]):
    answer = owner.post(desk_path(cafe, "neu/"), {**PLACE, "expires": in_days(60), **wrong})
    assert answer.status_code == 200
    assert "vormittags" in answer.content.decode()
    assert Placement.objects.count() == 0


def test_an_owner_cannot_touch_another_ones_places(cafe: Any, workshop: Any, owner: Client):
    other = PlacementFactory(business=workshop)
    for path in (desk_path(workshop), desk_path(workshop, "neu/"), desk_path(cafe, f"{other.pk}/")):
        assert owner.get(path).status_code == 404
    assert owner.post(desk_path(cafe), {"place": other.pk, "do": "close"}).status_code == 404
    crafted = {**PLACE, "expires": in_days(60), "business": workshop.pk, "seen": "on"}
    owner.post(desk_path(cafe, "neu/"), crafted)
    other.refresh_from_db()
    assert other.is_open
    assert [place.business_id for place in Placement.objects.exclude(pk=other.pk)] == [cafe.pk]


def test_a_business_shows_at_most_ten_places(cafe: Any, owner: Client):
    PlacementFactory.create_batch(10, business=cafe)
    assert owner.post(desk_path(cafe, "neu/"), {**PLACE, "expires": in_days(60)}).status_code == 200
    assert Placement.objects.count() == 10
