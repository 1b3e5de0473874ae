"""What the tests of the directory need besides the town: its directories and two districts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from wagtail.models import Locale, Page
from wagtail.users.models import UserProfile

from accounts.models import User
from areas.models import Area, District, Role
from base.reviews import APPROVE
from businesses import moderating
from businesses.models import BusinessPage, DirectoryPage
from demo.factories.areas import DistrictFactory
from demo.factories.businesses import BusinessPageFactory, MemberFactory
from tests.businesses.owning import fresh, propose
from tests.reviewing import current, desk


@dataclass
class Streets:
    """Where businesses are: the directories, two neighbourhoods and a district in each."""

    everywhere: DirectoryPage
    in_gruenau: DirectoryPage
    in_paunsdorf: DirectoryPage
    gruenau: Area
    paunsdorf: Area
    mitte: District
    heiterblick: District


@pytest.fixture
def streets(town: Any) -> Streets:
    """The town without any business."""
    return Streets(
        everywhere=town.page("/de/betriebe/"),
        in_gruenau=town.page("/de/gruenau/betriebe/"),
        in_paunsdorf=town.page("/de/paunsdorf/betriebe/"),
        gruenau=town.area("gruenau"),
        paunsdorf=town.area("paunsdorf"),
        mitte=DistrictFactory(area=town.area("gruenau"), slug="gruenau-mitte", name="Grünau-Mitte"),
        heiterblick=DistrictFactory(area=town.area("paunsdorf"), slug="heiterblick", name="Heiterblick"),
    )


@pytest.fixture
def translate(db: None) -> Callable[..., Any]:
    """Make a real translation of a page and publish it: `translate(page, "ar", title="…")`."""

    def translated(page: Page, code: str, **texts: str) -> Any:
        copy = page.copy_for_translation(Locale.objects.get(language_code=code))
        for name, text in texts.items():
            setattr(copy, name, text)
        copy.save_revision().publish()
        return copy

    return translated


@dataclass
class Keepers:
    """An entry that its owner has sent, and who decides about it."""

    entry: BusinessPage
    owner: User
    moderator: User
    stranger: User


@pytest.fixture
def keepers(town: Any, streets: Streets) -> Keepers:
    """A bakery of Grünau: not online yet, owned by somebody who reads Arabic."""
    owner = User.objects.create_user("wirtin@demo.example", "quartier-demo-2026", name="Wirtin")
    EmailAddress.objects.create(user=owner, email=owner.email, verified=True, primary=True)
    UserProfile.objects.create(user=owner, preferred_language="ar")
    entry = BusinessPageFactory(
        parent=streets.in_gruenau,
        title="Bäckerei Krume",
        slug="krume",
        sub_branch="bakery",
        live=False,
        district=streets.mitte,
        first_published_at=None,
        last_published_at=None,
    )
    MemberFactory(business=entry, user=owner)
    return Keepers(
        entry=BusinessPage.objects.get(pk=entry.pk),
        owner=owner,
        moderator=town.person(Role.MODERATOR, "gruenau"),
        stranger=town.person(Role.MODERATOR, "paunsdorf"),
    )


@pytest.fixture
def online(keepers: Any) -> Any:
    """The entry was approved, and its owner has signed in."""
    page = propose(keepers)
    moderating.decide(page, current(page).pk, keepers.moderator, APPROVE)
    mail.outbox.clear()
    keepers.entry = fresh(page)
    return keepers


@pytest.fixture
def owner(keepers: Any) -> Client:
    return desk(keepers.owner)
