"""Correcting a registration: what somebody has mistyped, another number, fewer or more persons."""

import datetime

from django.db import models
from django.utils import timezone

from courses import letters
from courses.booking import Wish, load, locked, serve
from courses.models.booking import Booking
from courses.models.registration import Notification, Registration
from courses.seats import is_short, may_become


class Corrected(models.TextChoices):
    """What became of a correction. Only the first one has changed anything."""

    DONE = "done"
    TOO_MANY = "too-many"
    TWICE = "twice"
    OVER = "over"


def correct(registration: Registration, wish: Wish, now: datetime.datetime | None = None) -> Corrected:
    """Write down what somebody has corrected. Seats given back go to the next in line.

    The person keeps seat, offer or place in the line. Another contact must not have a registration of its own here.
    """
    now = now or timezone.now()
    with locked(registration.booking.run_id) as run:
        serve(run, now)
        fresh = Registration.objects.select_related("booking").filter(pk=registration.pk).first()
        # Deleted while this one waited
        if fresh is None or not fresh.booking.is_active:
            return Corrected.OVER
        registration, booking = fresh, fresh.booking
        other = Registration.objects.active_of(run.pk, wish.contact_key)
        if other is not None and other.pk != registration.pk:
            return Corrected.TWICE
        facts = run.facts()
        if booking.status == Booking.Status.WAITING:
            fits = run.capacity is None or wish.party_size <= max(run.capacity, booking.party_size)
        else:
            fits = may_become(facts, *load(run), booking.party_size, wish.party_size, now)
        if not fits:
            return Corrected.TOO_MANY
        moved = wish.contact_key != registration.contact_key
        registration.contact_key = wish.contact_key
        for name, value in wish.personal().items():
            setattr(registration, name, value)
        registration.save()
        booking.resize(wish.party_size)
        if moved:
            _tell_anew(registration, now, by_call=is_short(facts, now))
        serve(run, now)
        return Corrected.DONE


def _tell_anew(registration: Registration, now: datetime.datetime, *, by_call: bool) -> None:
    """What nobody has told yet is told in the new way; and the new address hears that it is the one."""
    for one in registration.notifications.open():
        one.done()
        letters.tell(registration, Notification.Kind(one.kind), now, by_call=by_call, seen=False)
    letters.tell(registration, Notification.Kind.CHANGED, now)
