"""Views are counted without knowing who looks: also those that are answered from memory, never those of machines."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import DatabaseError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from base import counting, versions
from businesses.models import BusinessPage, MonthlyViews
from businesses.models.views import first_of, write
from demo.factories.businesses import BusinessPageFactory, MemberFactory
from tests.reviewing import desk

PATH = "/de/gruenau/betriebe/krume/"
PHONE = "Mozilla/5.0 (Linux; Android 14) Chrome/126.0"


@pytest.fixture
def bakery(settings: Any, committing_town: Any) -> Iterator[BusinessPage]:
    """A public entry, and the memory of pages in its place."""
    settings.MIDDLEWARE = ["base.page_cache.PageCacheMiddleware", *django_settings.MIDDLEWARE]
    page: BusinessPage = BusinessPageFactory(
        parent=committing_town.page("/de/gruenau/betriebe/"), title="Bäckerei Krume", slug="krume"
    )
    counting._waiting.clear()
    yield page
    counting._waiting.clear()


def look(client: Client, path: str = PATH, agent: str = PHONE, **more: Any) -> int:
    status: int = client.get(path, headers={"User-Agent": agent}, **more).status_code
    return status


def counted() -> list[tuple[int, int]]:
    counting.write()
    return list(MonthlyViews.objects.values_list("business", "number"))


def test_every_view_counts_whether_from_memory_or_not_and_in_every_language(bakery: BusinessPage) -> None:
    visitor = Client()
    for path in (PATH, PATH, PATH, "/ar/gruenau/betriebe/krume/", f"{PATH}?von=aushang"):
        assert look(visitor, path) == 200
    assert counted() == [(bakery.pk, 5)]
    look(visitor)
    assert counted() == [(bakery.pk, 6)]


def test_other_pages_and_missing_ones_are_not_counted(bakery: BusinessPage) -> None:
    visitor = Client()
    look(visitor, "/de/gruenau/betriebe/")
    look(visitor, "/de/gruenau/betriebe/gibtsnicht/")
    visitor.head(PATH, headers={"User-Agent": PHONE})
    assert counted() == []


@pytest.mark.parametrize("agent", ["Googlebot/2.1", "python-requests/2", "curl/8", "", "WhatsApp link preview"])
def test_machines_are_not_counted(bakery: BusinessPage, agent: str) -> None:
    visitor = Client()
    look(visitor, agent=agent)
    look(visitor, agent=agent)
    assert counted() == []


def test_the_people_of_the_house_do_not_count_their_own_looks(bakery: BusinessPage) -> None:
    owner = User.objects.create_user("wirtin@demo.example")
    MemberFactory(business=bakery, user=owner)
    look(desk(owner))
    assert counted() == []


def test_a_view_writes_nothing_and_keeps_every_page_in_memory(bakery: BusinessPage) -> None:
    visitor = Client()
    look(visitor)
    with CaptureQueriesContext(connection) as asked:
        look(visitor)
    assert len(asked) == 0
    before = versions.tokens(None)
    counting.write()
    assert MonthlyViews.objects.get().number == 2
    assert versions.tokens(None) == before


def test_a_process_writes_once_a_minute_after_an_answer(bakery: BusinessPage, monkeypatch: Any) -> None:
    visitor = Client()
    counting.write()
    look(visitor)
    counting.on_finished()
    assert not MonthlyViews.objects.exists()
    monkeypatch.setattr(counting, "_written_at", counting._written_at - counting.EVERY)
    counting.on_finished()
    assert MonthlyViews.objects.get().number == 1


def test_nothing_is_lost_while_the_database_is_busy(bakery: BusinessPage, monkeypatch: Any) -> None:
    def busy(_sums: Any) -> None:
        raise DatabaseError

    visitor = Client()
    look(visitor)
    monkeypatch.setattr(counting, "_writers", [busy])
    counting.write()
    monkeypatch.setattr(counting, "_writers", [write])
    assert counted() == [(bakery.pk, 1)]


def test_what_is_stored_are_sums_and_nothing_of_a_reader(bakery: BusinessPage) -> None:
    look(Client())
    counting.write()
    row = MonthlyViews.objects.values().get()
    assert set(row) == {"id", "business_id", "month", "number"}
    assert row["month"] == first_of(timezone.localdate())


def test_views_of_an_entry_that_is_gone_are_left_out(bakery: BusinessPage) -> None:
    write({"business 999999": 3, f"business {bakery.pk}": 1, "something else": 5})
    assert list(MonthlyViews.objects.values_list("business", "number")) == [(bakery.pk, 1)]


def test_the_desk_shows_twelve_months(bakery: BusinessPage) -> None:
    today = timezone.localdate()
    for ago, number in ((0, 5), (1, 40), (11, 7), (12, 1000)):
        MonthlyViews.objects.add(bakery.pk, first_of(today, ago), number)
    found = MonthlyViews.objects.of_last_months(bakery, today)
    assert (len(found), sum(found.values())) == (12, 52)
    assert next(iter(found.values())) == 5


@pytest.mark.parametrize(
    ("day", "ago", "month"),
    [
        (datetime.date(2026, 1, 31), 0, datetime.date(2026, 1, 1)),
        (datetime.date(2026, 1, 31), 1, datetime.date(2025, 12, 1)),
        (datetime.date(2026, 12, 1), 12, datetime.date(2025, 12, 1)),
    ],
)
def test_months_are_counted_over_the_turn_of_the_year(day: datetime.date, ago: int, month: datetime.date) -> None:
    assert first_of(day, ago) == month
