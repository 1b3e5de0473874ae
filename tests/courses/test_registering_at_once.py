"""Many people at the same moment, through the real pages: an offer against a cancellation, seats that become fewer."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from courses import booking
from courses.booking import Wish
from courses.models import Booking, CourseRun, Registration
from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory
from tests.at_once import at_once


def somebody(run: CourseRun, number: int) -> Registration:
    found = booking.book(run.pk, Wish(name=f"P{number}", channel="phone", phone=f"+4934100000{number:02}")).registration
    assert found is not None
    return found


def press(one: Registration, button: str) -> Callable[[], Any]:
    """Somebody presses a button of the own page."""
    return lambda: Client().post(f"/de/meine-anmeldung/{one.token}/", {"do": button})


@pytest.fixture
def run(committing_town: Any) -> CourseRun:
    """A run with three seats, which are taken, and three people in line."""
    found: CourseRun = CourseRunFactory(course=CoursePageFactory(parent=committing_town.courses("gruenau")), capacity=3)
    SessionFactory(run=found)
    for number in range(6):
        somebody(found, number)
    return found


def people() -> list[Registration]:
    return list(Registration.objects.select_related("booking").order_by("pk"))


def statuses() -> list[str]:
    return [one.booking.status for one in people()]


def test_an_offer_is_accepted_while_others_cancel_and_decline(run):
    booking.cancel(people()[0].booking)
    assert statuses() == ["cancelled", "booked", "booked", "offered", "waiting", "waiting"]
    _gone, seat, other, offered, first, second = people()
    at_once(press(offered, "accept"), press(seat, "cancel"), press(other, "cancel"), press(first, "cancel"))
    found = statuses()
    # The one who left the line may have had the offer first; the next one has it now
    assert found == ["cancelled", "cancelled", "cancelled", "booked", "cancelled", "offered"]
    assert second.notifications.latest("pk").kind == "offer"
    assert Booking.objects.filter(status__in=("booked", "offered")).count() <= run.capacity


def test_the_last_offer_goes_to_one_person_however_often_the_button_is_pressed(run):
    booking.cancel(people()[0].booking)
    offered = people()[3]
    at_once(*[press(offered, "accept") for _press in range(4)], press(offered, "cancel"))
    offered.booking.refresh_from_db()
    assert offered.booking.status == "cancelled" or offered.booking.status == "booked"
    assert offered.notifications.filter(kind="booked").count() <= 1
    assert Booking.objects.filter(status__in=("booked", "offered")).count() == 3


def test_seats_that_become_fewer_meanwhile_are_not_given_away(run):
    seats = people()[:3]
    at_once(
        press(seats[0], "cancel"),
        press(seats[1], "cancel"),
        lambda: booking.change_capacity(run.pk, 1),
        lambda: somebody(run, 9),
    )
    run.refresh_from_db()
    taken = Booking.objects.filter(status__in=("booked", "offered")).count()
    # Whoever got an offer before the change keeps it; nothing is offered after it
    assert run.capacity == 1
    assert taken <= 3
    assert Registration.objects.get(name="P9").booking.status == "waiting"
    for one in people():
        if one.booking.is_active and taken > 1:
            booking.cancel(one.booking)
            taken = Booking.objects.filter(status__in=("booked", "offered")).count()
    assert taken == 1
