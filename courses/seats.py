"""Who gets a seat: the rules, without a database."""

import datetime
from collections.abc import Sequence

from django.db import models
from django.utils import timezone

from courses.state import ONLINE, RunFacts, RunState, state_of

SHORT = datetime.timedelta(hours=24)
LONGEST_PARTY = 6
EVENING = datetime.time(18)
NOBODY_REGISTERS = frozenset({RunState.CANCELLED, RunState.FINISHED, RunState.DATE_TO_FOLLOW, RunState.DROP_IN})


class Outcome(models.TextChoices):
    """What becomes of a wish for a seat."""

    BOOKED = "booked"
    WAITING = "waiting"
    TOO_MANY = "too-many"
    REFUSED = "refused"


def decide(
    run: RunFacts, taken: int, waiting: int, party: int, now: datetime.datetime, *, by_office: bool = False
) -> Outcome:
    """What a wish for `party` seats gets, where `taken` persons have or are offered a seat and `waiting` are in line.

    The office may give the seats that are held back, and register before and after the time; nobody may overtake.
    """
    state = state_of(run, taken, waiting, now)
    if run.status == "draft" or state in NOBODY_REGISTERS:
        return Outcome.REFUSED
    if not by_office and (run.registration != "online" or state not in ONLINE):
        return Outcome.REFUSED
    if run.capacity is None:
        return Outcome.BOOKED
    if party > run.capacity:
        return Outcome.TOO_MANY
    left = run.capacity - taken
    if waiting or left <= 0:
        return Outcome.WAITING if run.waiting_list else Outcome.REFUSED
    return Outcome.BOOKED if party <= left - (0 if by_office else run.kept(now)) else Outcome.TOO_MANY


def may_become(run: RunFacts, taken: int, waiting: int, before: int, after: int, now: datetime.datetime) -> bool:
    """Whether a party with seats may come with `after` persons instead of `before`.

    Fewer always may. More only into seats that everybody could book, and not while somebody waits for one.
    """
    if after <= before or run.capacity is None:
        return True
    return not waiting and after - before <= run.capacity - taken - run.kept(now)


def in_turn(free: int | None, parties: Sequence[int]) -> int:
    """How many of those in line get an offer now. A large party is not passed by a small one behind it."""
    if free is None:
        return len(parties)
    for place, party in enumerate(parties):
        if party > free:
            return place
        free -= party
    return len(parties)


def may_offer(run: RunFacts, now: datetime.datetime) -> bool:
    """Whether a free seat is still of use to somebody in line."""
    begun = run.first is not None and run.first <= now and run.start_mode == "fixed"
    return run.status == "published" and not begun and not (run.last is not None and run.last <= now)


def is_short(run: RunFacts, now: datetime.datetime) -> bool:
    """Whether it begins so soon that the office calls instead of writing."""
    return run.first is not None and now < run.first <= now + SHORT


def answer_until(run: RunFacts, now: datetime.datetime) -> datetime.datetime:
    """The deadline of an offer: six in the evening, a full day and more from now, and before the course begins."""
    morning_after = timezone.localtime(now + SHORT)
    evening = morning_after.replace(hour=EVENING.hour, minute=0, second=0, microsecond=0)
    if evening < morning_after:
        evening += datetime.timedelta(days=1)
    return min(evening, run.first) if run.first is not None and run.first > now else evening
