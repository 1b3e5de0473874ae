"""Booking: every change of a seat happens here, one after the other for each run.

The run's row is the lock. SQLite has one lock for all, which the transaction takes when it begins. Whoever is waiting
is served before anybody else, and whatever happens to a person leaves a notification in the same transaction.
"""

import datetime
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from base import privacy
from base.prepared import MORE_WORDS, NUMBER, WORDS, Prepared, insert
from courses import letters
from courses.models.booking import Booking
from courses.models.person import any_code
from courses.models.registration import Notification, Registration, new_code
from courses.models.run import CourseRun
from courses.seats import Outcome, answer_until, decide, in_turn, is_short, may_offer
from courses.state import RunFacts

Kind = Notification.Kind
MOST_OF_ONE_CONTACT = 20
ACTIVE = (Booking.Status.BOOKED, Booking.Status.OFFERED, Booking.Status.WAITING)
# Asked while others wait for the lock
_known = Prepared(Registration.objects.known, WORDS, MORE_WORDS)
_seats = Prepared(CourseRun.objects.seats, NUMBER)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody has filled in: `phone` as +49…, `email` in small letters, `form` the mark of the one form."""

    name: str
    channel: str
    phone: str = ""
    email: str = ""
    language: str = "de"
    party_size: int = 1
    needs: tuple[str, ...] = field(default=())
    form: str = ""
    by_office: bool = False

    @property
    def contact_key(self) -> str:
        """The same for the same phone number or address; without either, for the same name in the same form."""
        folded = unicodedata.normalize("NFKC", self.name).casefold()
        contact = self.phone or self.email or f"{self.form} {folded}"
        return _key("contact", contact)

    def personal(self) -> dict[str, Any]:
        """What is stored of the person: field → value."""
        kept = ("name", "channel", "phone", "email", "language")
        return {name: getattr(self, name) for name in kept} | {"needs": list(self.needs)}

    @property
    def form_key(self) -> str:
        """The same for the same form."""
        return _key("form", self.form) if self.form else ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a wish; `is_repeated` where this contact had registered before. Refusals have no registration."""

    outcome: Outcome
    registration: Registration | None = None
    is_repeated: bool = False


def _key(purpose: str, value: str) -> str:
    return salted_hmac(f"courses.booking.{purpose}", value, algorithm="sha256").hexdigest()


@contextmanager
def locked(run_id: int) -> Iterator[CourseRun]:
    """A run that nobody else can change seats of until the block ends. Raises CourseRun.DoesNotExist."""
    with transaction.atomic():
        yield CourseRun.objects.select_for_update().get(pk=run_id)


def book(run_id: int, wish: Wish, now: datetime.datetime | None = None) -> Answer:
    """Give a seat, or a place in the line, or say why not. The same contact gets the same answer again."""
    now = now or timezone.now()
    contact_key, code = wish.contact_key, any_code()
    with locked(run_id) as run:
        # First, so that an offer that nobody has answered is over for its own person too
        counts = serve(run, now)
        known = _known.rows(contact_key, code)
        theirs = [(number, status) for key, _code, number, status in known if key == contact_key]
        if any(number == run.pk and status in ACTIVE for number, status in theirs):
            registration = Registration.objects.active_of(run.pk, contact_key)
            waits = registration.booking.status != Booking.Status.BOOKED
            return Answer(Outcome.WAITING if waits else Outcome.BOOKED, registration, is_repeated=True)
        outcome = decide(*counts, wish.party_size, now, by_office=wish.by_office)
        if outcome not in (Outcome.BOOKED, Outcome.WAITING):
            return Answer(outcome)
        if len(theirs) >= MOST_OF_ONE_CONTACT:
            return Answer(Outcome.REFUSED)
        if any(code == other for _key, other, _number, _status in known):
            code = new_code()
        registration = enter(run, wish, outcome, now, code=code)
        letters.tell(registration, Kind(outcome.value), now)
        return Answer(outcome, registration)


def enter(run: CourseRun, wish: Wish, outcome: Outcome, now: datetime.datetime, **more: str) -> Registration:
    """Write down a seat or a place in the line and who has it; the caller holds the lock and tells the person.

    `more`: fields of the registration that it shall not make itself, such as a code that somebody knows already.
    """
    booking = Booking(
        run=run,
        party_size=wish.party_size,
        status=outcome.value,
        origin=Booking.Origin.OFFICE if wish.by_office else Booking.Origin.ONLINE,
        created=now,
    )
    Booking.objects.write(booking)
    keys = {"contact_key": wish.contact_key, "form_key": wish.form_key}
    registration = Registration(booking=booking, **{**keys, **wish.personal(), **more})
    registration.know_token()
    insert(registration)
    return registration


def cancel(booking: Booking, now: datetime.datetime | None = None) -> bool:
    """Give a seat, an offer or a place in the line back; the next in line is asked. False when it was over already."""
    now = now or timezone.now()
    with locked(booking.run_id) as run:
        booking.refresh_from_db()
        if not booking.is_active:
            return False
        booking.cancel()
        _tell(booking, Kind.CANCELLED, now)
        serve(run, now)
        return True


def accept(booking: Booking, now: datetime.datetime | None = None) -> bool:
    """Take the offered seat. False when the offer is over."""
    now = now or timezone.now()
    with locked(booking.run_id) as run:
        facts, _taken, _waiting = serve(run, now)
        booking.refresh_from_db()
        if booking.status != Booking.Status.OFFERED or not may_offer(facts, now):
            return False
        booking.accept()
        _tell(booking, Kind.BOOKED, now)
        return True


@transaction.atomic
def erase(registration: Registration, now: datetime.datetime | None = None) -> None:
    """Delete a person: what they still have is given back, name, contact and mails are gone, the number stays.

    After the last date nothing is given back: somebody who was there has not cancelled.
    """
    now = now or timezone.now()
    last = registration.booking.run.facts().last
    if last is None or last > now:
        cancel(registration.booking, now)
    privacy.erase_row(registration)


def change_capacity(run_id: int, capacity: int | None, now: datetime.datetime | None = None) -> None:
    """More or fewer seats. Nobody loses a seat; new ones go to those in line. Raises ValidationError."""
    with locked(run_id) as run:
        run.capacity = capacity
        run.full_clean(exclude=["code"])
        run.save(update_fields=["capacity"])
        serve(run, now or timezone.now())


def settle(run_id: int, now: datetime.datetime | None = None) -> None:
    """End offers that nobody answered and offer free seats to the next in line."""
    with locked(run_id) as run:
        serve(run, now or timezone.now())


def cancel_run(run_id: int, reason: str, now: datetime.datetime | None = None) -> None:
    """The whole run does not take place, and everybody who has registered is told. Raises ValidationError."""
    now = now or timezone.now()
    with locked(run_id) as run:
        run.cancel(reason)
        for booking in run.bookings.active():
            booking.cancel()
            _tell(booking, Kind.RUN_CANCELLED, now)


def load(run: CourseRun) -> tuple[int, int]:
    """Persons with a seat or an offer, and persons who wait; counted, never stored."""
    _facts, taken, waiting, _until = counted(run)
    return taken, waiting


def counted(run: CourseRun) -> tuple[RunFacts, int, int, datetime.datetime | None]:
    """What `run.facts()` gives, of the dates that are stored; what `load` gives; the earliest deadline of an offer."""
    taken, waiting, until, first, last = _seats.rows(run.pk)[0]
    return RunFacts.between(run, first, last), taken or 0, waiting or 0, until


def serve(run: CourseRun, now: datetime.datetime) -> tuple[RunFacts, int, int]:
    """End unanswered offers and offer free seats to the next in line; the caller holds the lock.

    Gives the run's facts, and what `load` gives afterwards. A long line costs nothing while no seat is free.
    """
    facts, taken, waiting, until = counted(run)
    if until is not None and until <= now:
        for booking in run.bookings.unanswered(now):
            booking.expire()
            taken -= booking.party_size
            _tell(booking, Kind.EXPIRED, now)
    free = None if run.capacity is None else run.capacity - taken
    if not waiting or (free is not None and free <= 0) or not may_offer(facts, now):
        return facts, taken, waiting
    # Nobody takes less than one seat, so more people cannot be in turn
    line = list(run.bookings.in_line()[:free])
    for booking in line[: in_turn(free, [one.party_size for one in line])]:
        booking.offer(answer_until(facts, now))
        taken, waiting = taken + booking.party_size, waiting - booking.party_size
        _tell(booking, Kind.OFFER, now, by_call=is_short(facts, now))
    return facts, taken, waiting


def _tell(booking: Booking, kind: Notification.Kind, now: datetime.datetime, *, by_call: bool = False) -> None:
    """Tell the person, unless nobody knows any more who it is."""
    registration = Registration.objects.of_booking(booking)
    if registration is not None:
        letters.tell(registration, kind, now, by_call=by_call)
