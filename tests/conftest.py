"""What every test may use: a town with three neighbourhoods, made once per worker."""

import datetime
import gc
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import hypothesis
import pytest
import time_machine
from _pytest import runner
from django.conf import settings
from django.core.cache import caches
from django.db import connections, transaction
from django.test import Client, TransactionTestCase
from django.urls import get_resolver
from django.utils import translation
from wagtail.models import Page

from accounts.models import User
from areas.editors import grant, role_in
from areas.models import Area, AreaPage, Role
from base import versions
from courses.models import ConsultationIndexPage, CourseIndexPage
from tests import database
from tests.filling import fill

LEIPZIG = ZoneInfo("Europe/Berlin")
REDIS_DATABASES = 16
THINGS_UNTIL_GARBAGE = 20_000
SLOTS_OF_A_LARGE_FRAME = 2**15
PREPARED = pytest.StashKey[database.SQLite | database.PostgreSQL]()
DATABASE = {"db", "transactional_db", "django_db_setup"}

# A machine that is busy with something else is no fault of the town
hypothesis.settings.register_profile("town", deadline=None)
hypothesis.settings.load_profile("town")


def last_noon() -> datetime.datetime:
    """The last time the clocks of Leipzig struck twelve. It is past: programs that tests start have the real time."""
    now = datetime.datetime.now(LEIPZIG)
    return (now - datetime.timedelta(hours=12)).replace(hour=12, minute=0, second=0, microsecond=0)


def pytest_configure(config: pytest.Config) -> None:
    """Give each worker a Redis database of its own: a test that clears its cache must not clear another one's.

    Tests that really commit need not empty every table, which takes PostgreSQL seconds: the copy is made anew.
    All begins at noon, so that nothing depends on the hour of the day; browsers have the real one.
    """
    in_browsers = config.option.markexpr == "browser" or any("journeys" in place for place in config.args)
    if not in_browsers:
        time_machine.travel(last_noon()).start()
    TransactionTestCase._fixture_teardown = lambda _self: None  # type: ignore[attr-defined]
    worker = int(getattr(config, "workerinput", {}).get("workerid", "gw0").removeprefix("gw"))
    place = settings.CACHES["default"]
    if place.get("LOCATION", "").startswith("redis"):
        address, _slash, number = place["LOCATION"].rpartition("/")
        place["LOCATION"] = f"{address}/{(int(number) + worker) % REDIS_DATABASES}"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that may ask the database are marked; all others say the same on every one."""
    for item in items:
        if DATABASE & set(getattr(item, "fixturenames", ())) or item.get_closest_marker("django_db"):
            item.add_marker(pytest.mark.database)


def keep_what_is_loaded() -> None:
    """Code stays: the garbage collector need not look through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(THINGS_UNTIL_GARBAGE)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """Run a test as pytest does it, from a frame with room for all calls below.

    Python 3.13 keeps its frames in pieces of memory. Where a piece is full, each call asks the system for the next one,
    and gives it back when it returns: here 11,000 times a second, a sixth of all time. A piece with a large frame in it
    is twice as large as that frame. Pages of the server need none: asked without pytest, they are not so deep.
    """
    return runner.pytest_runtest_protocol(item, nextitem)


pytest_runtest_protocol.__code__ = pytest_runtest_protocol.__code__.replace(co_stacksize=SLOTS_OF_A_LARGE_FRAME)


def pytest_collection_finish() -> None:
    """The tests are loaded."""
    keep_what_is_loaded()


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest, django_test_environment: None, django_db_blocker: Any, worker_id: str
) -> Iterator[Any]:
    """A copy of the migrated and filled database for this worker."""
    with django_db_blocker.unblock():
        # the process in the name: two runs at the same time do not share a database
        prepared = database.prepare(f"{worker_id}_{os.getpid()}", fill)
        request.config.stash[PREPARED] = prepared
        # Every address is asked for sooner or later
        assert get_resolver().url_patterns
        keep_what_is_loaded()
        yield prepared
        connections.close_all()
        prepared.drop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """After a test that really commits, and which leaves empty tables behind, the next one finds the town again."""
    yield
    # After the last one the database is gone already
    if nextitem is not None and "transactional_db" in getattr(item, "fixturenames", ()):
        database.restore(item.config.stash[PREPARED])


@pytest.fixture
def committing_town(transactional_db: None) -> "Town":
    """The town in a database in which tests really commit."""
    return Town()


@pytest.fixture(scope="module")
def module_town(django_db_setup: None, django_db_blocker: Any) -> Iterator["Town"]:
    """The town for what is made once for all tests of a module, and taken back after the last one."""
    with django_db_blocker.unblock(), transaction.atomic(), translation.override("de"):
        yield Town()
        transaction.set_rollback(True)


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

    def person(self, role: str, slug: str = "", language: str = "") -> User:
        """Somebody with a role in a neighbourhood; translators with a language, the central team without a place."""
        words = "-".join(filter(None, (role, slug, language)))
        user = User.objects.create_user(f"{words}@demo.example", "quartier-demo-2026")
        held = role_in(self.area(slug) if slug else None, role, language)
        if language:
            grant(self.area(slug))
        user.groups.add(held.group)
        return user

    def editor(self, slug: str) -> User:
        """An editor of a neighbourhood."""
        return self.person(Role.EDITOR, slug)

    def admin(self) -> User:
        """Somebody who may do everything."""
        return User.objects.create_superuser("admin@demo.example", "quartier-demo-2026")


@pytest.fixture
def town(db: None) -> Town:
    """The town, with nothing happening in it yet."""
    return Town()


@pytest.fixture(autouse=True)
def _clean_process() -> Iterator[None]:
    """No test inherits another one's caches, memories or language."""
    for one in caches.all():
        one.clear()
    versions._memory.clear()
    with translation.override("de"):
        yield


@pytest.fixture
def signed_in(client: Client) -> Callable[[User], Client]:
    """A browser in which somebody is signed in."""

    def sign_in(user: User) -> Client:
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return sign_in
