"""A course has the same seats in every language: booked through the Arabic page, given back by the German link."""

import datetime
import re
from typing import Any

import time_machine
from django.test import Client
from django.utils import timezone

from base.translations import publish_in_all_languages
from courses.models import Booking, CourseRun, Registration

ARABIC, GERMAN = "/ar/gruenau/kurse/naehkurs/", "/de/gruenau/kurse/naehkurs/"
BOTH = (ARABIC, GERMAN)


def book(client: Client, path: str) -> None:
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        stamp = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())
    assert stamp
    answers = {"name": "Nadia", "channel": "phone", "phone": "0341/123 45-67", "stamp": stamp[1], "confirm": "1"}
    assert client.post(path, answers, follow=True).status_code == 200


def tones(client: Client) -> dict[str, str]:
    """How the run stands on each page."""
    found = {path: re.search(r'class="state state--(\w+)"', client.get(path).content.decode()) for path in BOTH}
    return {path: one[1] for path, one in found.items() if one}


def test_a_seat_taken_through_the_arabic_page_is_given_back_by_the_german_link(sewing: Any, client: Client) -> None:
    run = sewing.run
    CourseRun.objects.filter(pk=run.pk).update(capacity=3, held_back=0)
    publish_in_all_languages(sewing.page, {"ar": "دورة الخياطة"}, only=["ar"])
    assert CourseRun.objects.count() == 1
    assert "دورة الخياطة" in client.get(ARABIC).content.decode()

    address = re.search(r'href="(/ar/anmelden/[^"]+)"', client.get(ARABIC).content.decode())
    assert address
    book(client, address[1])
    one = Registration.objects.get()
    assert (one.language, one.booking.run_id) == ("ar", run.pk)
    assert Booking.objects.seats_by_run()[run.pk] == (3, 0)
    full = tones(client)
    assert set(full) == set(BOTH)
    assert full[ARABIC] == full[GERMAN]

    answer = client.post(f"/de/meine-anmeldung/{one.token}/", {"do": "cancel"}, follow=True)
    assert answer.status_code == 200
    assert Booking.objects.seats_by_run()[run.pk] == (2, 0)
    free = tones(client)
    assert free[ARABIC] == free[GERMAN] != full[GERMAN]
