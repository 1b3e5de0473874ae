"""The rules by which seats are given, without a database."""

import datetime

import pytest

from courses.seats import answer_until, decide, in_turn, is_short
from courses.state import RunFacts

NOW = datetime.datetime(2026, 12, 1, 9, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)


def run(**changes) -> RunFacts:
    usual = {"status": "published", "start_mode": "fixed", "registration": "online", "capacity": 5}
    return RunFacts(**usual | {"first": NOW + 7 * DAY, "last": NOW + 8 * DAY} | changes)


@pytest.mark.parametrize(
    ("changes", "taken", "waiting", "party", "online", "office"),
    [
        ({}, 0, 0, 1, "booked", "booked"),
        ({}, 4, 0, 1, "booked", "booked"),
        ({}, 4, 0, 2, "too-many", "too-many"),
        ({}, 5, 0, 1, "waiting", "waiting"),
        ({}, 4, 1, 1, "waiting", "waiting"),
        ({}, 0, 0, 6, "too-many", "too-many"),
        ({"waiting_list": False}, 5, 0, 1, "refused", "refused"),
        ({"held_back": 2}, 3, 0, 1, "refused", "booked"),
        ({"held_back": 2, "held_back_until": NOW}, 3, 0, 1, "booked", "booked"),
        ({"held_back": 2, "held_back_until": NOW + DAY}, 3, 0, 1, "refused", "booked"),
        ({"opens_at": NOW + DAY}, 0, 0, 1, "refused", "booked"),
        ({"closes_at": NOW}, 0, 0, 1, "refused", "booked"),
        ({"registration": "phone"}, 0, 0, 1, "refused", "booked"),
        ({"registration": "elsewhere"}, 0, 0, 1, "refused", "booked"),
        ({"registration": "none"}, 0, 0, 1, "refused", "refused"),
        ({"status": "cancelled"}, 0, 0, 1, "refused", "refused"),
        ({"status": "draft"}, 0, 0, 1, "refused", "refused"),
        ({"last": NOW}, 0, 0, 1, "refused", "refused"),
        ({"capacity": None}, 900, 0, 6, "booked", "booked"),
    ],
)  # fmt: skip
def test_who_gets_a_seat(changes, taken, waiting, party, online, office):
    assert decide(run(**changes), taken, waiting, party, NOW) == online
    assert decide(run(**changes), taken, waiting, party, NOW, by_office=True) == office


@pytest.mark.parametrize(
    ("free", "parties", "offers"), [(2, [1, 1, 1], 2), (1, [2, 1], 0), (3, [2, 2, 1], 1), (None, [2, 6], 2), (0, [], 0)]
)
def test_nobody_in_line_is_passed_by_a_smaller_party(free, parties, offers):
    assert in_turn(free, parties) == offers


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_there_is_always_a_full_day_to_answer_and_never_at_night(hour):
    asked = NOW.replace(hour=hour)
    until = answer_until(run(), asked)
    assert DAY <= until - asked < 2 * DAY
    assert until.hour == 18
    assert answer_until(run(first=asked + DAY), asked) == asked + DAY


def test_the_office_calls_when_the_course_begins_tomorrow():
    assert is_short(run(first=NOW + DAY), NOW)
    assert not is_short(run(first=NOW + 2 * DAY), NOW)
