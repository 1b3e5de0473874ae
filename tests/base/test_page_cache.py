"""Visitors get pages from memory; what somebody has changed, everybody sees within a second."""

import gzip
import time
from typing import Any

import brotli
import pytest
from django.conf import settings as django_settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from base.page_cache import TRUST, Kept, PageCacheMiddleware, Shelf
from base.versions import bump
from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory, SessionFactory

MIDDLEWARE = "base.page_cache.PageCacheMiddleware"
SOON = TRUST + 0.1


@pytest.fixture
def cached(settings: Any, committing_town: Any) -> Any:
    """The town with the page cache in its place; each `Client()` is a process with a memory of its own."""
    settings.MIDDLEWARE = [MIDDLEWARE, *django_settings.MIDDLEWARE]
    return committing_town


def asked(client: Client, path: str, **headers: str) -> int:
    """The number of queries that a page costs."""
    with CaptureQueriesContext(connection) as found:
        assert client.get(path, headers=headers).status_code == 200
    return len(found)


def test_second_visitor_costs_no_question_to_the_database(cached: Any) -> None:
    client = Client()
    assert asked(client, "/de/gruenau/kurse/") > 0
    assert asked(client, "/de/gruenau/kurse/") == 0
    assert client.head("/de/gruenau/kurse/").content == b""


def test_what_is_published_is_seen_within_a_second_in_every_process(cached: Any) -> None:
    here, there = Client(), Client()
    assert asked(here, "/de/gruenau/") > 0
    assert asked(there, "/de/gruenau/") > 0
    page = cached.area_page("gruenau")
    page.introduction = "Heute ist Markt."
    page.save_revision().publish()
    time.sleep(SOON)
    for client in (here, there):
        assert "Heute ist Markt." in client.get("/de/gruenau/").content.decode()


def test_a_booking_changes_the_card_within_a_second(cached: Any) -> None:
    client = Client()
    course = CoursePageFactory(parent=cached.courses("gruenau"), title="Nähen")
    run = CourseRunFactory(course=course, capacity=1)
    SessionFactory(run=run)
    assert "Noch 1 Platz" in client.get("/de/kurse/").content.decode()
    BookingFactory(run=run)
    time.sleep(SOON)
    assert "Warteliste" in client.get("/de/kurse/").content.decode()
    run.bookings.update(status="cancelled")
    time.sleep(SOON)
    assert "Noch 1 Platz" in client.get("/de/kurse/").content.decode()


def test_what_changes_while_a_page_is_made_makes_it_old_though_somebody_asks_meanwhile(rf: Any, db: None) -> None:
    seats = ["1 seat"]

    def view(request: HttpRequest) -> HttpResponse:
        answer = HttpResponse(seats[0])
        if request.path == "/de/slow/" and seats == ["1 seat"]:
            # Somebody books, and another thread reads the new state for another page
            seats[0] = "full"
            bump("seats")
            middleware(rf.get("/de/other/"))
        return answer

    middleware = PageCacheMiddleware(view)
    assert middleware(rf.get("/de/slow/")).content == b"1 seat"
    assert middleware(rf.get("/de/slow/")).content == b"full"


def test_no_page_outlives_the_minute_in_which_it_was_made(cached: Any, monkeypatch: Any) -> None:
    client = Client()
    now = time.time() // 60 * 60
    monkeypatch.setattr("base.page_cache.time.time", lambda: now + 59)
    assert asked(client, "/de/kurse/") > 0
    assert asked(client, "/de/kurse/") == 0
    monkeypatch.setattr("base.page_cache.time.time", lambda: now + 60)
    assert asked(client, "/de/kurse/") > 0


def test_who_has_a_cookie_is_neither_answered_from_memory_nor_remembered(cached: Any) -> None:
    visitor, editor = Client(), Client()
    editor.force_login(cached.admin(), backend="django.contrib.auth.backends.ModelBackend")
    assert asked(editor, "/de/") > 0
    assert asked(editor, "/de/") > 0
    visitor.get("/de/")
    assert asked(visitor, "/de/", cookie="sessionid=x") > 0
    assert asked(visitor, "/de/", authorization="Basic eA==") > 0


def test_pages_that_set_a_cookie_are_never_kept(cached: Any) -> None:
    first, second = Client(), Client()
    path = "/de/konto/login/"
    assert first.get(path).cookies["csrftoken"].value != second.get(path).cookies["csrftoken"].value
    first.cookies.clear()
    assert "csrftoken" in first.get(path).cookies


def test_each_language_and_each_question_has_its_own_answer(cached: Any) -> None:
    client = Client()
    found = {path: client.get(path).content for path in ("/de/kurse/", "/ar/kurse/", "/de/kurse/?sort=new", "/de/")}
    assert len(set(found.values())) == len(found)
    assert {path: client.get(path).content for path in found} == found
    assert client.get("/ar/kurse/").headers["Content-Language"] == "ar"


def test_each_reader_gets_the_encoding_that_they_understand(cached: Any) -> None:
    client = Client()
    plain = client.get("/de/kurse/")
    assert "Content-Encoding" not in plain.headers
    assert "Accept-Encoding" in plain.headers["Vary"]
    for encoding, unpack in (("gzip", gzip.decompress), ("br", brotli.decompress)):
        packed = client.get("/de/kurse/", headers={"accept-encoding": encoding})
        assert packed.headers["Content-Encoding"] == encoding
        assert unpack(packed.content) == plain.content
    again = client.get("/de/kurse/", headers={"if-none-match": plain.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_missing_pages_and_endless_questions_are_not_kept(cached: Any) -> None:
    client = Client()
    for path in ("/de/gibt-es-nicht/", f"/de/kurse/?q={'a' * 400}"):
        client.get(path)
        with CaptureQueriesContext(connection) as found:
            client.get(path)
        assert len(found) > 0


def test_memory_has_an_end() -> None:
    shelf = Shelf(most=50_000)
    for number in range(100):
        shelf.put(("http", "leipzig", f"/{number}"), Kept({}, {"": b"x" * 1000}, {}, 0.0, ""))
    assert shelf.size <= 50_000
    assert shelf.get(("http", "leipzig", "/99")) is not None
    assert shelf.get(("http", "leipzig", "/0")) is None
