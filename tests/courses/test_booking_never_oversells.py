"""Whatever happens in whatever order: no seat twice, nobody passed over, nobody left without word."""

import datetime

import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from courses import booking
from courses.booking import Wish
from courses.models import Booking, CourseRun, Notification
from courses.seats import Outcome

HOUR = datetime.timedelta(hours=1)
EXPECTED = {
    "booked": "booked",
    "waiting": "waiting",
    "offered": "offer",
    "cancelled": "cancelled",
    "expired": "expired",
}


class _Office(RuleBasedStateMachine):
    """A run of two seats to which anything may happen."""

    number: int

    @initialize()
    def begin(self) -> None:
        self.savepoint = transaction.atomic()
        self.savepoint.__enter__()
        self.run = CourseRun.objects.get(pk=self.number)
        self.run.bookings.all().delete()
        self.now = self.run.sessions.earliest("start").start - 30 * 24 * HOUR
        self.capacity, self.highest, self.people = 2, 2, 0
        booking.change_capacity(self.number, 2, self.now)

    def some(self, place: int, *statuses: str) -> Booking | None:
        rows = list(Booking.objects.filter(run=self.number, status__in=statuses).order_by("created", "pk"))
        return rows[place % len(rows)] if rows else None

    @rule(party=st.integers(1, 3), by_office=st.booleans())
    def book(self, party: int, by_office: bool) -> None:
        self.people += 1
        self.now += datetime.timedelta(seconds=1)
        someone_waits = Booking.objects.filter(run=self.number, status__in=("waiting", "offered")).exists()
        free = self.capacity - self.taken()
        wish = Wish(name="X", channel="phone", phone=f"+49341{self.people:07}", party_size=party, by_office=by_office)
        outcome = booking.book(self.number, wish, self.now).outcome
        if outcome == Outcome.BOOKED:
            assert party <= free
            assert not someone_waits or not self.waiting()

    @rule(place=st.integers(0, 9))
    def cancel(self, place: int) -> None:
        if one := self.some(place, "booked", "waiting"):
            booking.cancel(one, self.now)

    @rule(place=st.integers(0, 9))
    def accept(self, place: int) -> None:
        if one := self.some(place, "offered"):
            assert booking.accept(one, self.now)

    @rule(place=st.integers(0, 9))
    def decline(self, place: int) -> None:
        if one := self.some(place, "offered"):
            booking.cancel(one, self.now)

    @rule(hours=st.sampled_from([1, 20, 50]))
    def time_goes_by(self, hours: int) -> None:
        self.now += hours * HOUR
        booking.settle(self.number, self.now)

    @rule(capacity=st.integers(1, 4))
    def change_capacity(self, capacity: int) -> None:
        self.highest = max(capacity, self.taken())
        self.capacity = capacity
        booking.change_capacity(self.number, capacity, self.now)

    def taken(self) -> int:
        return booking.load(self.run)[0]

    def waiting(self) -> list[Booking]:
        return list(Booking.objects.filter(run=self.number, status="waiting").order_by("created", "pk"))

    @invariant()
    def never_oversold(self) -> None:
        taken = self.taken()
        assert taken <= max(self.capacity, self.highest)
        self.highest = min(self.highest, max(taken, self.capacity))

    @invariant()
    def no_seat_is_idle_while_the_first_in_line_waits_for_it(self) -> None:
        line = self.waiting()
        assert not line or line[0].party_size > self.capacity - self.taken()

    @invariant()
    def nobody_overtakes(self) -> None:
        """Whoever was offered a seat stood before everybody who still waits."""
        line = self.waiting()
        offered = Booking.objects.filter(run=self.number, status="offered")
        assert not line or all((one.created, one.pk) < (line[0].created, line[0].pk) for one in offered)

    @invariant()
    def everybody_was_told_the_latest(self) -> None:
        for one in Booking.objects.filter(run=self.number):
            last = Notification.objects.filter(registration__booking=one).latest("pk")
            assert last.kind == EXPECTED[one.status]

    def teardown(self) -> None:
        if hasattr(self, "savepoint"):
            transaction.set_rollback(True)
            self.savepoint.__exit__(None, None, None)


@pytest.mark.django_db
def test_no_sequence_of_events_oversells_starves_or_forgets_anybody(sewing):
    class Here(_Office):
        number = sewing.run.pk

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=40,
            stateful_step_count=20,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
