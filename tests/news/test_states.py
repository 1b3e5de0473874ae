"""What a date says about itself, by the clock of Leipzig."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation

from news.models import EventDate
from news.programme import next_date, state_of

LEIPZIG = ZoneInfo("Europe/Berlin")
NOW = datetime.datetime(2026, 5, 6, 12, tzinfo=LEIPZIG)  # a Wednesday


@pytest.fixture(autouse=True)
def in_english() -> object:
    """Source strings are English."""
    with translation.override("en"):
        yield


def date(day: int, hour: int = 14, month: int = 5, **fields: object) -> EventDate:
    """Two hours on a day of 2026."""
    start = datetime.datetime(2026, month, day, hour, tzinfo=LEIPZIG)
    return EventDate(start=start, end=start + datetime.timedelta(hours=2), **fields)


@pytest.mark.parametrize(
    ("row", "words", "tone"),
    [
        (date(9), "Takes place", "ok"),
        (date(6), "Today", "ok"),
        (date(6, hour=11), "Today", "ok"),
        (date(6, hour=9), "It is over", "plain"),
        (date(5), "It is over", "plain"),
        (date(9, status="moved"), "New date", "few"),
        (date(9, status="cancelled"), "Cancelled", "full"),
        (date(6, status="cancelled"), "Cancelled", "full"),
    ],
)
def test_a_date_says_in_words_what_becomes_of_it(row: EventDate, words: str, tone: str) -> None:
    state = row.state(NOW)
    assert (state.text, state.tone) == (words, tone)
    assert state.icon


def test_an_event_without_a_date_says_that_it_will_follow() -> None:
    assert state_of([], NOW).text == "Date will follow"


def test_an_event_whose_dates_are_all_past_is_over() -> None:
    assert state_of([date(1), date(2)], NOW).text == "It is over"


def test_the_next_date_is_one_that_takes_place_even_if_an_earlier_one_was_called_off() -> None:
    rows = [date(8, status="cancelled"), date(20), date(15)]
    assert next_date(rows, NOW) is rows[2]


def test_an_event_whose_coming_dates_are_all_called_off_says_so() -> None:
    assert state_of([date(1), date(8, status="cancelled")], NOW).text == "Cancelled"


@pytest.mark.parametrize(
    ("row", "slots"),
    [
        (date(6), {"today", "week", "month"}),
        (date(10), {"week", "month"}),
        (date(11), {"month"}),
        (date(1, month=6), {"later"}),
    ],
)
def test_when_means_today_this_week_until_sunday_this_month_or_later(row: EventDate, slots: set[str]) -> None:
    assert row.slots(NOW.date()) == slots


def test_a_week_that_runs_into_the_next_month_is_still_this_week() -> None:
    assert date(1, month=6).slots(datetime.date(2026, 5, 28)) == {"later"}
    assert date(31).slots(datetime.date(2026, 5, 28)) == {"week", "month"}


def test_an_event_over_several_days_names_both_days() -> None:
    row = date(9)
    row.end += datetime.timedelta(days=1)
    assert row.day_words == "Saturday, 9 May to Sunday, 10 May"
    assert row.state(datetime.datetime(2026, 5, 10, 9, tzinfo=LEIPZIG)).text == "Today"
