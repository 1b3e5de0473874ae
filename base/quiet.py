"""Quiet hours: what nobody has asked for at this moment does not ring in the evening, at night, or early."""

import datetime

from base import dates

MORNING, EVENING = datetime.time(8), datetime.time(20)


def waking(now: datetime.datetime) -> datetime.datetime:
    """The next moment at which somebody may be disturbed: now, or eight in the morning in Leipzig."""
    local = dates.local(now)
    if MORNING <= local.time() < EVENING:
        return now
    day = local.date() + datetime.timedelta(days=local.time() >= EVENING)
    return datetime.datetime.combine(day, MORNING, tzinfo=local.tzinfo)
