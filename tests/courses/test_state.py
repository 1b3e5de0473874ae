"""A run's state in words: what a reader can do now."""

import datetime

import pytest

from courses.state import RunFacts, RunState, situation, state_of

NOW = datetime.datetime(2026, 12, 1, 12, tzinfo=datetime.UTC)
SOON, PAST = NOW + datetime.timedelta(days=7), NOW - datetime.timedelta(days=7)


def run(**facts):
    return RunFacts(
        **{
            "status": "published",
            "start_mode": "fixed",
            "registration": "online",
            "capacity": 10,
            "first": SOON,
            "last": SOON + datetime.timedelta(days=7),
            **facts,
        }
    )


@pytest.mark.parametrize(
    ("facts", "booked", "waiting", "state"),
    [
        ({}, 0, 0, RunState.PLACES_FREE),
        ({}, 7, 0, RunState.PLACES_FREE),
        ({}, 8, 0, RunState.FEW_PLACES),
        ({}, 9, 0, RunState.FEW_PLACES),
        ({}, 10, 0, RunState.WAITING_LIST),
        ({}, 9, 1, RunState.WAITING_LIST),
        ({"waiting_list": False}, 10, 0, RunState.FULL),
        ({"capacity": None}, 99, 0, RunState.PLACES_FREE),
        ({"held_back": 2}, 8, 0, RunState.CALL),
        ({"held_back": 2}, 7, 0, RunState.FEW_PLACES),
        ({"registration": "phone"}, 0, 0, RunState.CALL),
        ({"registration": "none"}, 0, 0, RunState.DROP_IN),
        ({"start_mode": "drop-in", "first": None, "last": None}, 0, 0, RunState.DROP_IN),
        ({"start_mode": "by-appointment", "first": None, "last": None}, 0, 0, RunState.CALL),
        ({"start_mode": "date-to-follow", "first": None, "last": None}, 0, 0, RunState.DATE_TO_FOLLOW),
        ({"first": None, "last": None}, 0, 0, RunState.DATE_TO_FOLLOW),
        ({"opens_at": NOW + datetime.timedelta(hours=1)}, 0, 0, RunState.NOT_YET_OPEN),
        ({"closes_at": NOW}, 0, 0, RunState.CLOSED),
        ({"first": PAST}, 0, 0, RunState.CLOSED),
        ({"first": PAST, "start_mode": "rolling"}, 0, 0, RunState.RUNNING),
        ({"first": PAST, "start_mode": "rolling"}, 10, 0, RunState.WAITING_LIST),
        ({"first": PAST, "last": NOW}, 0, 0, RunState.FINISHED),
        ({"status": "completed"}, 0, 0, RunState.FINISHED),
        ({"status": "cancelled", "first": PAST, "last": PAST}, 0, 0, RunState.CANCELLED),
    ],
)
def test_state_follows_from_facts_seats_and_clock(facts, booked, waiting, state):
    assert state_of(run(**facts), booked, waiting, NOW) == state


def test_words_name_the_number_of_places_left():
    assert situation(run(), 8, 0, NOW).words == "Noch 2 Plätze"
    assert situation(run(), 9, 0, NOW).words == "Noch 1 Platz"


def test_every_state_without_a_way_in_says_what_to_do_instead():
    hopeless = (({}, 10), ({"waiting_list": False}, 10), ({"closes_at": PAST}, 0), ({"status": "completed"}, 0))
    for facts, booked in hopeless:
        found = situation(run(**facts), booked, 0, NOW)
        assert found.advice
        assert found.seats_free == 0


def test_a_cancelled_run_gives_its_reason():
    found = situation(run(status="cancelled", cancel_reason="Die Leitung ist krank."), 0, 0, NOW)
    assert found.advice == "Die Leitung ist krank."


def test_seats_for_phone_and_counter_are_not_offered_online():
    assert situation(run(held_back=3), 2, 0, NOW).seats_free == 5
