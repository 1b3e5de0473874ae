"""What every test may use: a town with three neighbourhoods, made once per worker."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connections
from django.test import Client
from django.utils import translation
from wagtail.models import Page

from accounts.models import User
from areas.editors import grant
from areas.models import Area, AreaPage
from areas.sections import make_area_pages, make_sections
from courses.models import ConsultationIndexPage, CourseIndexPage
from home.models import HomePage
from tests import database

LANGUAGES = ("de", "en", "ar")
AREAS = (
    ("gruenau", "Grünau", "GR", "gruenau", "in Grünau"),
    ("leipziger-osten", "Leipziger Osten", "LO", "osten", "im Leipziger Osten"),
    ("paunsdorf", "Paunsdorf", "PA", "paunsdorf", "in Paunsdorf"),
)


def fill() -> None:
    """The empty town: front pages in nine languages, lists and neighbourhoods in three."""
    home = HomePage.objects.get(url_path="/de/")
    make_sections(home, only=LANGUAGES)
    for order, (slug, name, code, colour, where) in enumerate(AREAS):
        area = Area.objects.create(slug=slug, name=name, code=code, colour=colour, where=where, order=order)
        make_area_pages(area, home, f"{name} liegt in Leipzig.", only=LANGUAGES)


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker: Any, worker_id: str) -> Iterator[Any]:
    """A copy of the migrated and filled database for this worker."""
    with django_db_blocker.unblock():
        # the process in the name: two runs at the same time do not share a database
        prepared = database.prepare(f"{worker_id}_{os.getpid()}", fill)
        yield prepared
        connections.close_all()
        prepared.drop()


@pytest.fixture
def committing_town(transactional_db: None, django_db_setup: Any) -> "Town":
    """The town in a database in which tests really commit; made anew for each."""
    database.restore(django_db_setup)
    return Town()


@dataclass
class Town:
    """Ways to the pages of the town."""

    def page(self, url_path: str) -> Any:
        """The page at an address, as its own type."""
        return Page.objects.get(url_path=url_path).specific

    def area(self, slug: str) -> Area:
        """A neighbourhood."""
        return Area.objects.get(slug=slug)

    def area_page(self, slug: str, language: str = "de") -> AreaPage:
        """A neighbourhood's front page."""
        return AreaPage.objects.get(url_path=f"/{language}/{slug}/")

    def courses(self, slug: str = "") -> CourseIndexPage:
        """The list of courses of a neighbourhood, or of the whole town."""
        return CourseIndexPage.objects.get(url_path=f"/de/{slug}/kurse/" if slug else "/de/kurse/")

    def advice(self, slug: str = "") -> ConsultationIndexPage:
        """The list of advice of a neighbourhood, or of the whole town."""
        return ConsultationIndexPage.objects.get(url_path=f"/de/{slug}/beratung/" if slug else "/de/beratung/")

    def editor(self, slug: str) -> User:
        """An editor of a neighbourhood."""
        user = User.objects.create_user(f"redaktion-{slug}@demo.example", "quartier-demo-2026")
        user.groups.add(grant(self.area(slug)))
        return user

    def admin(self) -> User:
        """Somebody who may do everything."""
        return User.objects.create_superuser("admin@demo.example", "quartier-demo-2026")


@pytest.fixture
def town(db: None) -> Town:
    """The town, with nothing happening in it yet."""
    return Town()


@pytest.fixture(autouse=True)
def _clean_process() -> Iterator[None]:
    """No test inherits another one's cache or language."""
    cache.clear()
    with translation.override("de"):
        yield


@pytest.fixture
def signed_in(client: Client) -> Callable[[User], Client]:
    """A browser in which somebody is signed in."""

    def sign_in(user: User) -> Client:
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return sign_in
