"""From "every Saturday, four times" to four dates."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from news.series import MOST_DATES, weekly

LEIPZIG = ZoneInfo("Europe/Berlin")


def saturday(hour: int) -> datetime.datetime:
    """Two Saturdays before summer time begins in 2026."""
    return datetime.datetime(2026, 3, 21, hour, tzinfo=LEIPZIG)


def test_every_saturday_four_times_makes_four_saturdays() -> None:
    spans = weekly(saturday(10), saturday(12), times=4)
    days = [start.date().isoformat() for start, _end in spans]
    assert days == ["2026-03-21", "2026-03-28", "2026-04-04", "2026-04-11"]


def test_ten_o_clock_stays_ten_o_clock_when_summer_time_begins() -> None:
    spans = weekly(saturday(10).astimezone(datetime.UTC), saturday(12), times=3)
    assert [(start.hour, end.hour) for start, end in spans] == [(10, 12)] * 3
    assert spans[0][0].utcoffset() != spans[2][0].utcoffset()


def test_every_other_week_leaves_a_week_out() -> None:
    spans = weekly(saturday(10), saturday(12), times=2, every=2)
    assert spans[1][0] - spans[0][0] == datetime.timedelta(days=14)


@pytest.mark.parametrize("times", [0, -1, MOST_DATES + 1])
def test_a_series_without_end_is_refused(times: int) -> None:
    with pytest.raises(ValueError, match="series"):
        weekly(saturday(10), saturday(12), times=times)
