"""A full run in Grünau with a line, a date that has just begun, and somebody at the office's desk."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from areas.models import Role
from courses import booking
from courses.models import CourseRun, Session
from demo.factories.courses import SessionFactory
from tests.courses.test_booking import wish

HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def run(sewing: Any) -> CourseRun:
    """Two seats, both taken, and one person in line."""
    sewing.run.bookings.all().delete()
    booking.change_capacity(sewing.run.pk, 2)
    for number in range(3):
        booking.book(sewing.run.pk, wish(number, name=f"Merkwort {number}"))
    return sewing.run


@pytest.fixture
def today(run: CourseRun) -> Session:
    """A date that has just begun."""
    now = timezone.now()
    return SessionFactory(run=run, start=now - HOUR, end=now + HOUR)


@pytest.fixture
def desk(town: Any, signed_in: Any) -> Client:
    """The browser of an adviser in Grünau."""
    return signed_in(town.person(Role.ADVISER, "gruenau"))
