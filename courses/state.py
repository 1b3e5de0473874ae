"""What a reader can do about a run now, in words. One function for the whole site: card, page, poster, data."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from base import dates, languages
from base.notices import State

FEW = 2


class RunState(models.TextChoices):
    """The states of a run; the values are part of the open data and never change."""

    PLACES_FREE = "places-free", gettext_lazy("Places free")
    FEW_PLACES = "few-places", gettext_lazy("Few places left")
    WAITING_LIST = "waiting-list", gettext_lazy("Waiting list")
    FULL = "full", gettext_lazy("Fully booked")
    NOT_YET_OPEN = "not-yet-open", gettext_lazy("Registration opens later")
    CLOSED = "closed", gettext_lazy("Registration closed")
    DROP_IN = "drop-in", gettext_lazy("Just come by")
    CALL = "call", gettext_lazy("Please call")
    RUNNING = "running", gettext_lazy("Running, you can join")
    DATE_TO_FOLLOW = "date-to-follow", gettext_lazy("Date will follow")
    CANCELLED = "cancelled", gettext_lazy("Cancelled")
    FINISHED = "finished", gettext_lazy("Finished")


JOINABLE = frozenset(
    {
        RunState.PLACES_FREE,
        RunState.FEW_PLACES,
        RunState.WAITING_LIST,
        RunState.NOT_YET_OPEN,
        RunState.DROP_IN,
        RunState.CALL,
        RunState.DATE_TO_FOLLOW,
    }
)
OVER = frozenset({RunState.FINISHED, RunState.CANCELLED})
TAKES_NOBODY = OVER | {RunState.FULL, RunState.CLOSED}
FREE = frozenset({RunState.PLACES_FREE, RunState.FEW_PLACES, RunState.DROP_IN, RunState.RUNNING})
# One gets a seat, or a place in the line, without speaking to anybody
ONLINE = frozenset({RunState.PLACES_FREE, RunState.FEW_PLACES, RunState.RUNNING, RunState.WAITING_LIST})
LOOKS = {
    RunState.PLACES_FREE: ("ok", "check"),
    RunState.FEW_PLACES: ("few", "circle-alert"),
    RunState.WAITING_LIST: ("full", "list-ordered"),
    RunState.FULL: ("full", "x"),
    RunState.NOT_YET_OPEN: ("plain", "calendar-clock"),
    RunState.CLOSED: ("full", "lock"),
    RunState.DROP_IN: ("ok", "check"),
    RunState.CALL: ("ok", "phone"),
    RunState.RUNNING: ("ok", "check"),
    RunState.DATE_TO_FOLLOW: ("plain", "calendar-clock"),
    RunState.CANCELLED: ("full", "x"),
    RunState.FINISHED: ("plain", "flag"),
}


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What the state depends on. `first` and `last` are the start of the first and the end of the last date that
    takes place; None where there is no date.
    """

    status: str
    start_mode: str
    registration: str
    capacity: int | None = None
    held_back: int = 0
    held_back_until: datetime.datetime | None = None
    waiting_list: bool = True
    opens_at: datetime.datetime | None = None
    closes_at: datetime.datetime | None = None
    first: datetime.datetime | None = None
    last: datetime.datetime | None = None
    cancel_reason: str = ""

    @classmethod
    def of(cls, run: Any, sessions: Iterable[Any]) -> "RunFacts":
        """The facts of a run, or of a row of one, with its dates."""
        taking_place = [one for one in sessions if one.takes_place]
        first = min((one.start for one in taking_place), default=None)
        return cls.between(run, first, max((one.end for one in taking_place), default=None))

    @classmethod
    def between(cls, run: Any, first: datetime.datetime | None, last: datetime.datetime | None) -> "RunFacts":
        """The facts of a run of which the start of the first and the end of the last date are known."""
        return cls(
            status=run.status,
            start_mode=run.start_mode,
            registration=run.registration,
            capacity=run.capacity,
            held_back=run.held_back,
            held_back_until=run.held_back_until,
            waiting_list=run.waiting_list,
            opens_at=run.opens_at,
            closes_at=run.closes_at,
            first=first,
            last=last,
            cancel_reason=run.cancel_reason,
        )

    def kept(self, now: datetime.datetime) -> int:
        """How many seats are kept for phone and counter now."""
        return 0 if self.held_back_until is not None and self.held_back_until <= now else self.held_back


@dataclass(frozen=True, slots=True)
class Situation:
    """A state, how many seats can be had online (None: no limit), and what to do."""

    state: RunState
    seats_free: int | None
    advice: str = ""
    moment: datetime.datetime | None = None
    written: bool = False

    @property
    def words(self) -> str:
        """The state in words: "Noch 2 Plätze"."""
        if self.state == RunState.FEW_PLACES and self.seats_free:
            return ngettext("%(places)d place left", "%(places)d places left", self.seats_free) % {
                "places": self.seats_free
            }
        if self.state == RunState.NOT_YET_OPEN and self.moment:
            return _("Registration from %(day)s") % {"day": dates.date_words(dates.local(self.moment).date())}
        return str(self.state.label)

    @property
    def shown(self) -> State:
        """The state for the notice board: colour, icon, words."""
        tone, icon = LOOKS[self.state]
        return State(tone, icon, self.words)

    @property
    def advice_lang(self) -> str:
        """The language of the advice where it is an editor's own words and the reader's is another one."""
        reader = get_language() or languages.SOURCE
        return languages.SOURCE if self.written and not reader.startswith(languages.SOURCE) else ""

    @property
    def online(self) -> bool:
        """Whether the form on this site takes people."""
        return self.state in ONLINE

    @property
    def joinable(self) -> bool:
        """Whether the list shows it without being asked."""
        return self.state in JOINABLE


def state_of(run: RunFacts, booked: int, waiting: int, now: datetime.datetime) -> RunState:
    """The state of a run from its facts, its seats and the clock. The first reason that holds decides."""
    if run.status == "cancelled":
        return RunState.CANCELLED
    if run.status == "completed" or (run.last is not None and run.last <= now):
        return RunState.FINISHED
    if run.start_mode == "date-to-follow" or (run.start_mode == "fixed" and run.first is None):
        return RunState.DATE_TO_FOLLOW
    if run.start_mode == "drop-in" or run.registration == "none":
        return RunState.DROP_IN
    if run.opens_at is not None and now < run.opens_at:
        return RunState.NOT_YET_OPEN
    started = run.first is not None and run.first <= now
    if (run.closes_at is not None and run.closes_at <= now) or (started and run.start_mode == "fixed"):
        return RunState.CLOSED
    return _by_seats(run, booked, waiting, run.kept(now), started=started)


def _by_seats(run: RunFacts, booked: int, waiting: int, kept: int, *, started: bool) -> RunState:
    left = None if run.capacity is None else run.capacity - booked
    if left is not None and (left <= 0 or waiting > 0):
        return RunState.WAITING_LIST if run.waiting_list else RunState.FULL
    if run.registration == "phone" or run.start_mode == "by-appointment":
        return RunState.CALL
    if left is not None and left <= kept:
        return RunState.CALL
    if started:
        return RunState.RUNNING
    if left is not None and left - kept <= FEW:
        return RunState.FEW_PLACES
    return RunState.PLACES_FREE


def situation(run: RunFacts, booked: int, waiting: int, now: datetime.datetime) -> Situation:
    """State, seats and advice of a run."""
    state = state_of(run, booked, waiting, now)
    seats = None if run.capacity is None else max(0, run.capacity - run.kept(now) - booked)
    if state in (RunState.WAITING_LIST, RunState.FULL, RunState.CANCELLED, RunState.FINISHED, RunState.CLOSED):
        seats = 0
    written = state == RunState.CANCELLED and bool(run.cancel_reason)
    return Situation(state, seats, _advice(state, run), run.opens_at, written)


ADVICE = {
    RunState.WAITING_LIST: gettext_lazy("All seats are taken. Put your name on the waiting list, or call us."),
    RunState.FULL: gettext_lazy("All seats are taken. Call us: we look for another course with you."),
    RunState.NOT_YET_OPEN: gettext_lazy("You can register later. Call us if you do not want to wait."),
    RunState.CLOSED: gettext_lazy("It is too late to register. Call us: perhaps there is a way, or a next course."),
    RunState.DROP_IN: gettext_lazy("You need not register. Just come."),
    RunState.CALL: gettext_lazy("Please call us. We register you on the phone."),
    RunState.RUNNING: gettext_lazy("The course has begun. You can still join."),
    RunState.DATE_TO_FOLLOW: gettext_lazy("There is no date yet. Call us: we tell you when it starts."),
    RunState.CANCELLED: gettext_lazy("This course does not take place. Call us for another one."),
    RunState.FINISHED: gettext_lazy("This course is over. Call us for the next one."),
}


def _advice(state: RunState, run: RunFacts) -> str:
    """What the reader can do instead, in one or two short sentences."""
    if state == RunState.CANCELLED and run.cancel_reason:
        return run.cancel_reason
    return str(ADVICE.get(state, ""))
