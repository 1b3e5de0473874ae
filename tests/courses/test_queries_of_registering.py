"""The pages of a registration ask the database at most ten times, however many people have registered."""

import datetime
import re
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from courses import booking, demand
from courses.booking import Wish
from courses.models import CourseRun
from demo.factories.courses import CoursePageFactory

BUDGET = 10


def wish(number: int) -> Wish:
    return Wish(name=f"P{number}", channel="phone", phone=f"+49341{number:07}")


@pytest.fixture
def pages(sewing: Any, town: Any) -> dict[str, str]:
    """Each page of a registration."""
    one = booking.book(sewing.run.pk, wish(1)).registration
    course = CoursePageFactory(parent=town.courses("gruenau"))
    waiting = demand.note(course.pk, wish(1))
    assert one is not None
    assert waiting is not None
    own = f"/ar/meine-anmeldung/{one.token}/"
    return {
        "form": "/ar/anmelden/GR-1/",
        "own page": own,
        "change": own + "aendern/",
        "waiting form": f"/ar/vormerken/{course.pk}/",
        "waiting page": f"/ar/meine-anmeldung/{waiting.token}/",
    }


def counts(client: Client, pages: dict[str, str]) -> dict[str, int]:
    """Queries of each page, once what does not change is remembered."""
    found = {}
    for name, path in pages.items():
        client.get(path)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(path).status_code == 200
        found[name] = len(asked)
    return found


def test_fifty_people_cost_as_many_queries_as_one(client, sewing, pages):
    few = counts(client, pages)
    booking.change_capacity(sewing.run.pk, 60)
    for number in range(2, 52):
        booking.book(sewing.run.pk, wish(number))
    many = counts(client, pages)
    assert many == few
    assert max(few.values()) <= BUDGET, few


def test_a_long_line_makes_a_booking_no_slower(sewing):
    run = CourseRun.objects.get(pk=sewing.run.pk)
    booking.change_capacity(run.pk, 3)
    for number in range(3):
        booking.book(run.pk, wish(number))

    def cost(number: int) -> int:
        with CaptureQueriesContext(connection) as asked:
            booking.book(run.pk, wish(number))
        return len(asked)

    one = cost(10)
    for number in range(20, 50):
        booking.book(run.pk, wish(number))
    assert cost(60) == one


def test_the_check_page_asks_no_more_than_the_form(client, sewing):
    path = "/de/anmelden/GR-1/"
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        found = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())
    assert found is not None
    answers = {"name": "Nadia", "channel": "phone", "phone": "0341 1234567", "stamp": found[1]}
    client.post(path, answers)
    with CaptureQueriesContext(connection) as asked:
        client.post(path, answers)
    assert len(asked) <= BUDGET


def test_seats_are_counted_among_the_bookings_of_the_run_and_not_of_the_town(sewing):
    plan = CourseRun.objects.seats(sewing.run.pk).explain()
    # A small table is read at once by PostgreSQL, whatever indexes it has
    assert plan.count("booking_seats") == 3 or connection.vendor == "postgresql"
