"""Moderators see what must be confirmed, advisers walk from door to door, and nobody reaches into a foreign street."""

import datetime
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from accounts.models import User
from areas.desk import desk_of
from areas.models import Role
from businesses.freshness.walk import split
from businesses.models import BusinessPage, Confirmation
from demo.factories.businesses import BusinessPageFactory, ConfirmationFactory, MemberFactory, open_on

NOW = "2026-11-25T09:00:00Z"
TODAY = datetime.date(2026, 11, 25)
LIST, WALK = "/admin/betriebe/bestaetigen/", "/admin/betriebe/rundgang/"


def shop(parent: Any, title: str, days_ago: int, *, people: bool = False, **fields: Any) -> BusinessPage:
    """An entry that was last confirmed so many days ago."""
    page: BusinessPage = BusinessPageFactory(parent=parent, title=title, **fields)
    ConfirmationFactory(business=page, date=TODAY - datetime.timedelta(days=days_ago))
    if people:
        MemberFactory(business=page, user=User.objects.create_user(f"{page.slug}@demo.example"))
    return page


@pytest.fixture
def street(streets: Any) -> dict[str, BusinessPage]:
    """Entries in every state, and one in a foreign neighbourhood."""
    found = {
        "fresh": shop(streets.in_gruenau, "Frisch", 10, street="Allee 1"),
        "asked": shop(streets.in_gruenau, "Gefragt", 200, people=True, street="Allee 12"),
        "alone": shop(streets.in_gruenau, "Allein", 200, street="Allee 3 b", district=streets.mitte),
        "marked": shop(streets.in_gruenau, "Markiert", 300, people=True, street="Zeile 7"),
        "home": shop(streets.in_gruenau, "Daheim", 300, street="Verborgene Gasse 13", hide_address=True),
        "foreign": shop(streets.in_paunsdorf, "Fremdtitel", 340, street="Ferne Straße 2"),
    }
    open_on(found["marked"], "mo")
    return found


@pytest.fixture(autouse=True)
def _now() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


def enter(client: Client, town: Any, role: Role, slug: str = "gruenau") -> User:
    """Sign in with a role."""
    person: User = town.person(role, slug)
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    return person


def test_the_list_says_what_to_do_the_most_urgent_first(client: Client, town: Any, street: Any) -> None:
    enter(client, town, Role.MODERATOR)
    answer = client.get(LIST)
    assert [[one.title for one in part.entries] for part in answer.context["parts"]] == [
        ["Markiert", "Daheim"],
        ["Allein"],
        ["Gefragt"],
    ]
    body = answer.content.decode()
    assert "Fremdtitel" not in body
    assert "Frisch" not in body
    assert "Verborgene" not in body
    assert answer.context["total"] == 5
    assert answer.context["true"] == 1


@pytest.mark.parametrize(("do", "by"), [("visit", "visit"), ("phone", "phone")])
def test_one_tap_notes_a_visit_or_a_call(client: Client, town: Any, street: Any, do: str, by: str) -> None:
    enter(client, town, Role.ADVISER)
    answer = client.post(f"{LIST}{street['marked'].pk}/", {"do": do, "area": "gruenau"})
    assert answer["Location"] == f"{LIST}?area=gruenau"
    latest = Confirmation.objects.filter(business=street["marked"]).latest("date")
    assert (latest.date, latest.by) == (TODAY, by)
    assert "Markiert" not in [one.title for part in client.get(LIST).context["parts"] for one in part.entries]


def test_foreign_entries_can_neither_be_seen_nor_confirmed(client: Client, town: Any, street: Any) -> None:
    before = Confirmation.objects.count()
    enter(client, town, Role.MODERATOR)
    for data in ({"do": "visit"}, {"do": "phone", "area": "paunsdorf"}):
        assert client.post(f"{LIST}{street['foreign'].pk}/", data).status_code == 404
    assert client.post(f"{LIST}{street['marked'].pk}/", {"do": "delete"}).status_code == 404
    assert client.get(f"{LIST}{street['marked'].pk}/").status_code == 405
    for path in (f"{LIST}?area=paunsdorf", f"{WALK}?area=paunsdorf&all=1"):
        assert "Fremdtitel" not in client.get(path).content.decode()
    assert Confirmation.objects.count() == before


@pytest.mark.parametrize("role", [Role.TRANSLATOR, Role.AUTHOR])
def test_who_has_nothing_to_do_with_businesses_sees_no_list(client: Client, town: Any, street: Any, role: Role) -> None:
    person = town.person(role, "gruenau", "en" if role == Role.TRANSLATOR else "")
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    assert client.get(LIST)["Location"] == "/admin/"
    assert client.get(WALK)["Location"] == "/admin/"


def test_the_walk_goes_by_street_and_number(client: Client, town: Any, street: Any) -> None:
    enter(client, town, Role.ADVISER)
    answer = client.get(WALK)
    walk = [(one.name, [(stop.number, stop.entry.title) for stop in one.stops]) for one in answer.context["streets"]]
    assert walk == [("Allee", [("3 b", "Allein")]), ("Zeile", [("7", "Markiert")]), ("", [("", "Daheim")])]
    everything = client.get(f"{WALK}?all=1").context["streets"]
    assert [stop.number for stop in everything[0].stops] == ["1", "3 b", "12"]
    assert "Verborgene" not in client.get(f"{WALK}?all=1").content.decode()
    assert everything[1].stops[0].hours[0].words


@pytest.mark.parametrize(
    ("street_", "expected"),
    [
        ("Lange Straße 12 b", ("Lange Straße", "12 b")),
        ("Allee 4, Hinterhof", ("Allee", "4, Hinterhof")),
        ("Marktplatz", ("Marktplatz", "")),
        ("Straße des 18. Oktober 21", ("Straße des 18. Oktober", "21")),
        ("", ("", "")),
    ],
)
def test_a_street_and_its_number(street_: str, expected: tuple[str, str]) -> None:
    assert split(street_) == expected


def test_the_desk_says_who_must_be_visited_and_what_is_late(rf: Any, town: Any, street: Any) -> None:
    request = rf.get("/admin/")
    request.user = town.person(Role.CENTRAL)
    [heap] = [one for one in desk_of(request).waiting if any("betrieb-" in item.url for item in one.items)]
    assert [(item.words, item.late) for item in heap.items] == [
        ("Fremdtitel", True),
        ("Daheim", False),
        ("Markiert", False),
        ("Allein", False),
    ]
    assert heap.items[0].url == f"{reverse('businesses_confirm')}#betrieb-{street['foreign'].pk}"


def test_the_lists_cost_as_many_queries_with_many_entries_as_with_few(
    client: Client, town: Any, streets: Any, street: Any, django_assert_max_num_queries: Any
) -> None:
    enter(client, town, Role.MODERATOR)
    for number in range(30):
        shop(streets.in_gruenau, f"Laden {number}", 300, district=streets.mitte)
    for path in (LIST, WALK):
        with django_assert_max_num_queries(20):
            assert client.get(path).status_code == 200
