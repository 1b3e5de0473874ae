"""Every address, every role, every foreign thing by its real id: nothing is seen, nothing is changed."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.urls import clear_url_caches, path
from wagtail.contrib.redirects.middleware import RedirectMiddleware
from wagtail.models import Page

import config.urls
from accounts.models import User
from areas.models import Role
from base import printing
from demo.factories.businesses import MemberFactory
from tests.house.security.addresses import Address, all_addresses
from tests.house.security.matrix import Matrix
from tests.house.security.targets import unmapped

pytestmark = [
    # Reports page through rows without an order, and a chooser finds whole words only
    pytest.mark.filterwarnings("ignore::django.core.paginator.UnorderedObjectListWarning"),
    pytest.mark.filterwarnings("ignore:.*AutocompleteFields:RuntimeWarning"),
]
matrix = pytest.mark.matrix
TEAM = [role for role in Role if role is not Role.CENTRAL]
# Each person's addresses in as many shares, so that two workers end at about the same time
SHARES = 2
shared = pytest.mark.parametrize("share", range(SHARES))
# Who may enter, and what they may do there
RIGHTS = frozenset(
    {
        "accounts_user",
        "accounts_user_groups",
        "accounts_user_user_permissions",
        "auth_group",
        "auth_group_permissions",
        "areas_arearole",
        "wagtailcore_grouppagepermission",
        "wagtailcore_groupcollectionpermission",
    }
)
# What the central team is for: see tests/areas
THEIR_TASK = {"wagtailsnippets_areas_area:close", "areas_rights"}


@pytest.fixture(autouse=True)
def _plain_answers(monkeypatch: Any, settings: Any) -> None:
    """The page for missing addresses, addresses that moved and sessions have tests of their own.

    Here they are asked for thousands of times. Of a sheet for the printer the words are looked at.
    """
    monkeypatch.setattr(printing, "_press", lambda html, css: b"%PDF" + html.encode())
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
    monkeypatch.setattr(config.urls, "handler404", lambda request, exception: HttpResponseNotFound(b"missing"))
    monkeypatch.setattr(RedirectMiddleware, "process_response", lambda self, request, response: response)


def enter(client: Any, person: User) -> None:
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")


def addresses_of(share: int) -> list[Address]:
    """Every address is in one share."""
    return all_addresses()[share::SHARES]


def report(who: str, addresses: list[Address], found: Matrix) -> str:
    """What `make check` prints."""
    requests = f"{sum(found.sent.values())} requests ({found.sent['GET']} GET, {found.sent['POST']} POST)"
    result = f"{who}: {len(addresses)} addresses, {requests}, {len(found.faults)} leaks or foreign changes"
    return "\n".join([result, *found.faults[:50]])


def test_every_address_is_known() -> None:
    assert unmapped() == []


@matrix
@shared
@pytest.mark.parametrize("role", TEAM)
def test_no_role_sees_or_changes_anything_foreign(role: str, share: int, town: Any, client: Any, sides: Any) -> None:
    own, others = sides
    person = town.person(role, "gruenau", "en" if role == Role.TRANSLATOR else "")
    enter(client, person)
    found = Matrix(client, person, own, others)
    addresses = addresses_of(share)
    faults = found.run(addresses)
    print(report(role, addresses, found))  # noqa: T201  the figures of `make check`
    assert faults == []


@matrix
@shared
@pytest.mark.parametrize("who", ["visitor", "owner", "helper"])
def test_nobody_outside_sees_or_changes_anything(who: str, share: int, town: Any, client: Any, sides: Any) -> None:
    own, others = sides
    person = None
    if who != "visitor":
        # Each keeps an own entry; the foreign one is kept by somebody else
        person = User.objects.create_user("betrieb@demo.example", "quartier-demo-2026")
        MemberFactory(business=own.pages["shop"], user=person, role=who)
        enter(client, person)
    found = Matrix(client, person, own, others)
    addresses = addresses_of(share)
    faults = found.run(addresses)
    print(report(who, addresses, found))  # noqa: T201  the figures of `make check`
    assert faults == []


@matrix
@shared
def test_the_central_team_gives_itself_no_rights(share: int, town: Any, client: Any, sides: Any) -> None:
    own, others = sides
    person = town.person(Role.CENTRAL)
    enter(client, person)
    # It may open nearly everything, so a few of each kind are enough
    found = Matrix(client, person, own.few, [side.few for side in others], only=RIGHTS)
    addresses = [address for address in addresses_of(share) if address.name not in THEIR_TASK]
    faults = found.run(addresses)
    print(report("central", addresses, found))  # noqa: T201  the figures of `make check`
    assert faults == []


@pytest.fixture
def _planted(monkeypatch: Any) -> Iterator[None]:
    """Somebody added a view and forgot to ask whose page it is."""

    def leaky(request: HttpRequest, page_id: int) -> HttpResponse:
        page = Page.objects.get(pk=page_id)
        if request.method == "POST":
            Page.objects.filter(pk=page_id).update(title="Gekapert")
        return HttpResponse(page.draft_title)

    hole = path("admin/planted/<int:page_id>/", leaky, name="planted")
    monkeypatch.setattr(config.urls, "urlpatterns", [hole, *config.urls.urlpatterns])
    clear_url_caches()
    yield
    monkeypatch.undo()
    clear_url_caches()


@pytest.mark.usefixtures("_planted")
@pytest.mark.matrix
def test_a_planted_hole_is_found(town: Any, client: Any, sides: Any) -> None:
    own, others = sides
    person = town.editor("gruenau")
    enter(client, person)
    found = Matrix(client, person, own, others)
    faults = found.run([address for address in all_addresses() if address.name == "planted"])
    assert any("shows" in fault for fault in faults)
    assert any("changed foreign row" in fault and "wagtailcore_page" in fault for fault in faults)


@pytest.mark.usefixtures("_planted")
def test_an_address_that_nobody_described_is_refused(monkeypatch: Any) -> None:
    unknown = path("admin/planted/<int:strange_id>/", lambda request, strange_id: HttpResponse(), name="strange")
    monkeypatch.setattr(config.urls, "urlpatterns", [unknown, *config.urls.urlpatterns])
    clear_url_caches()
    assert any("strange_id" in line for line in unmapped())
