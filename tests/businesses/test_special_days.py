"""Days that are not like their weekday: they come before holidays, and closures come before them."""

import datetime
import json
import re
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import translation
from opening_hours import validate

from businesses.opening_hours import Hours, Rest, Special, is_open, notation, state
from demo.factories.businesses import BusinessPageFactory, SpecialDayFactory, open_on

ZONE = ZoneInfo("Europe/Berlin")
WEEK = "Mo,Tu,We,Th,Fr,Sa 09:00-18:00"
REPENTANCE, REFORMATION = datetime.date(2026, 11, 18), datetime.date(2026, 10, 31)
EVE, LAST_DAY, BOXING = datetime.date(2026, 12, 24), datetime.date(2026, 12, 31), datetime.date(2026, 12, 26)


def at(text: str) -> datetime.datetime:
    """A moment in Leipzig."""
    return datetime.datetime.fromisoformat(text).replace(tzinfo=ZONE)


def words(hours: Hours, moment: str) -> str:
    """The state in the words of the sources (English)."""
    with translation.override("en"):
        return state(hours, at(moment)).text


@pytest.mark.parametrize(
    ("day", "spans", "moment", "expected", "opened"),
    [
        (EVE, "09:00-12:00", "2026-12-24 10:00", "Open today until 12:00", True),
        (EVE, "09:00-12:00", "2026-12-24 13:00", "Opens on Monday at 9:00", False),
        (LAST_DAY, "10:00-14:00", "2026-12-31 09:30", "Opens today at 10:00", False),
        (LAST_DAY, "10:00-14:00", "2026-12-31 15:00", "Opens on Saturday at 9:00", False),
        # open on public holidays of Saxony, though closed on them as a rule
        (REPENTANCE, "12:00-16:00", "2026-11-18 13:00", "Open today until 16:00", True),
        (REPENTANCE, "12:00-16:00", "2026-11-18 10:00", "Opens today at 12:00", False),
        (REPENTANCE, "12:00-16:00", "2026-11-18 17:00", "Opens tomorrow at 9:00", False),
        (
            REFORMATION,
            "10:00-12:00,14:00-16:00",
            "2026-10-31 11:00",
            "Open today until 12:00 and again from 14:00",
            True,
        ),
        (BOXING, "08:00-11:00", "2026-12-26 07:00", "Opens today at 8:00", False),
        # a Sunday, on which the shop never opens otherwise; until midnight
        (datetime.date(2026, 11, 29), "13:00-18:00", "2026-11-29 14:00", "Open today until 18:00", True),
        (EVE, "20:00-23:59", "2026-12-24 23:59", "Open today until midnight", True),
        # the hour from two to three does not exist on this night
        (datetime.date(2027, 3, 28), "01:00-04:00", "2027-03-28 03:30", "Open today until 4:00", True),
    ],
)
def test_a_special_day_comes_before_week_and_holiday(
    day: datetime.date, spans: str, moment: str, expected: str, opened: bool
) -> None:
    hours = Hours(WEEK, special=(Special(day, spans),))
    assert words(hours, moment) == expected
    assert is_open(hours, at(moment)) is opened


def test_the_days_around_it_are_as_ever() -> None:
    hours = Hours(WEEK, special=(Special(EVE, "09:00-12:00"),))
    assert words(hours, "2026-12-23 17:00") == "Open today until 18:00"
    assert words(hours, "2026-12-25 10:00") == "Closed today: public holiday"
    assert words(hours, "2026-12-28 10:00") == "Open today until 18:00"


def test_who_falls_ill_is_closed_on_a_special_day_too() -> None:
    hours = Hours(WEEK, (Rest(EVE, EVE, "krank"),), special=(Special(EVE, "09:00-12:00"),))
    assert words(hours, "2026-12-24 10:00") == "Closed today"
    assert not is_open(hours, at("2026-12-24 10:00"))


def test_who_opens_on_some_days_only_needs_no_week() -> None:
    hours = Hours(special=(Special(EVE, "09:00-12:00"),))
    assert words(hours, "2026-12-23 10:00") == "Opens tomorrow at 9:00"
    assert words(hours, "2026-12-25 10:00") == "Closed for now"


def test_other_programs_learn_of_special_days() -> None:
    hours = Hours(WEEK, (Rest(LAST_DAY, LAST_DAY),), special=(Special(EVE, "09:00-12:00,18:00-23:59"),))
    found = notation(hours)
    assert found == f"{WEEK}; PH off; 2026 Dec 24 09:00-12:00,18:00-24:00; 2026 Dec 31 off"
    assert validate(found)
    assert validate(notation(Hours(special=(Special(EVE, "09:00-12:00"),), by_appointment=True)))


def test_the_page_and_search_engines_name_special_days_to_come(client: Client, streets: Any) -> None:
    cafe = BusinessPageFactory(parent=streets.in_gruenau, slug="cafe")
    open_on(cafe, "we", "th")
    for opens, closes in ((14, 16), (9, 12)):
        SpecialDayFactory(business=cafe, date=EVE, opens=datetime.time(opens), closes=datetime.time(closes))
    SpecialDayFactory(business=cafe, date=datetime.date(2026, 10, 1))
    with time_machine.travel("2026-12-24T09:30:00Z", tick=False):
        answer = client.get("/en/gruenau/betriebe/cafe/")
        found = client.get("/en/betriebe/betriebe.json").json()["results"][0]
    assert answer.context["state"].text == "Open today until 12:00 and again from 14:00"
    assert [(row.day, row.words) for row in answer.context["special_days"]] == [
        ("24 December 2026", "9 to 12, 14 to 16")
    ]
    assert "24 December 2026" in answer.content.decode()
    assert found["open_now"] is True
    assert "2026 Dec 24 09:00-12:00,14:00-16:00" in found["opening_hours"]
    data = map(json.loads, re.findall(r'<script type="application/ld\+json">(.*?)</script>', answer.content.decode()))
    [shop] = [one for one in data if one["@type"] == "CafeOrCoffeeShop"]
    dated = [one for one in shop["openingHoursSpecification"] if "validFrom" in one]
    assert [(one["validFrom"], one["validThrough"], one["opens"], one["closes"]) for one in dated] == [
        ("2026-12-24", "2026-12-24", "09:00", "12:00"),
        ("2026-12-24", "2026-12-24", "14:00", "16:00"),
    ]


def test_special_days_must_not_overlap_or_run_backwards(streets: Any) -> None:
    cafe = BusinessPageFactory(parent=streets.in_gruenau)
    SpecialDayFactory(business=cafe, date=EVE)
    SpecialDayFactory.build(business=cafe, date=EVE, opens=datetime.time(12), closes=datetime.time(14)).full_clean()
    for opens, closes in ((11, 13), (8, 20), (10, 11), (15, 14)):
        with pytest.raises(ValidationError):
            SpecialDayFactory.build(
                business=cafe, date=EVE, opens=datetime.time(opens), closes=datetime.time(closes)
            ).full_clean()
