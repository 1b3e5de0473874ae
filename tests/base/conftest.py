"""Who works in the town, and a text of theirs."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from wagtail_localize.models import Translation

from accounts.models import User
from demo.factories.news import NewsPageFactory
from news.models import NewsPage
from tests.reviewing import desk, somebody
from tests.translating import begin, german_course, in_language
from tests.translating_machine import Machine

BODY = '<p>Kommen Sie <b>einfach</b> vorbei, <a href="https://beispiel.example/">hier</a>.</p><p>Zwei &amp; drei.</p>'


@pytest.fixture
def people(town: Any) -> dict[str, User]:
    """Who works in two neighbourhoods, and who leads."""
    writing = ("add_page", "change_page")
    return {
        "author": somebody("autorin", town.area_page("gruenau"), *writing),
        "editor": somebody("redaktion", town.area_page("gruenau"), *writing, "publish_page"),
        "second": somebody("vertretung", town.area_page("gruenau"), *writing, "publish_page"),
        "stranger": somebody("paunsdorf", town.area_page("paunsdorf"), *writing, "publish_page"),
        "leader": somebody("leitung", town.page("/de/"), *writing, "publish_page"),
        "deputy": somebody("stellvertretung", town.page("/de/"), *writing, "publish_page"),
    }


@pytest.fixture
def news(town: Any, people: dict[str, User]) -> NewsPage:
    """A draft of the author."""
    page = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Sommerfest", live=False)
    page.owner = people["author"]
    page.save()
    page.save_revision(user=people["author"])
    return page


@pytest.fixture
def machine(settings: Any) -> Iterator[Machine]:
    """The machine of the settings."""
    server = Machine()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    options = {"url": f"http://127.0.0.1:{server.server_port}", "key": "geheim", "timeout": 1.5}
    limits = {"text_limit": 5000, "day_limit": 8000}
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "base.machine.LibreTranslate",
        "OPTIONS": {**options, **limits},
    }
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def course_with_marks(town: Any) -> Any:
    """A course of Grünau whose text has links and lines; online in German."""
    page = german_course(town)
    page.learn = "Nähen.\nBügeln."
    page.body = [("text", BODY)]
    page.save_revision().publish()
    return in_language(page, "de")


@pytest.fixture
def course(town: Any) -> Any:
    return course_with_marks(town)


@pytest.fixture
def browser(town: Any) -> Client:
    return desk(town.editor("gruenau"))


@pytest.fixture
def work(course: Any, browser: Client) -> Translation:
    found = begin(browser, course, "en")
    browser.get("/admin/")
    return found
