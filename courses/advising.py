"""Requests for advice: every change happens here, one after the other for each advice, and the person is told of it.

The advice's page is the lock, so no time is given to two people; what nobody can write is a task of the office.
"""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from base import dates, privacy
from courses import advice_letters
from courses.booking import Wish
from courses.free_times import at, free_times
from courses.models.advice_request import AdviceRequest
from courses.models.consultation import ConsultationPage

News = AdviceRequest.News
DAY = datetime.timedelta(days=1)
MIDNIGHT = datetime.time()
MOST_OF_ONE_CONTACT = 3


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asks for: how, at which time (None: a call), about what."""

    place: str
    start: datetime.datetime | None = None
    about: str = ""


class Taken(Exception):
    """The time is not free any more."""


class TooMany(Exception):
    """This contact waits for several answers already."""


@contextmanager
def locked(consultation_id: int) -> Iterator[ConsultationPage]:
    """An advice whose times nobody else can take until the block ends. Raises ConsultationPage.DoesNotExist."""
    with transaction.atomic():
        yield ConsultationPage.objects.select_for_update(of=("self",)).get(pk=consultation_id)


def times(page: ConsultationPage, now: datetime.datetime | None = None) -> list[datetime.datetime]:
    """Times that are free, of the German page; two queries."""
    taken = [(one.start, one.end) for one in AdviceRequest.objects.holding(page.pk) if one.start and one.end]
    return free_times(page.hours.all(), page.minutes, taken, now or timezone.now())


def ask(page_id: int, who: Wish, what: Question, now: datetime.datetime | None = None) -> AdviceRequest:
    """Write a request down. The same form is one request. Raises Taken or TooMany."""
    now = now or timezone.now()
    with locked(page_id) as page:
        known = AdviceRequest.objects.of_form(who.form_key)
        if known is not None:
            return known
        if AdviceRequest.objects.active().of_contact(who.contact_key).count() >= MOST_OF_ONE_CONTACT:
            raise TooMany
        if what.start is not None and what.start not in times(page, now):
            raise Taken
        request = AdviceRequest.objects.create(
            consultation=page,
            place=what.place,
            start=what.start,
            minutes=page.minutes,
            wish=what.about,
            created=now,
            contact_key=who.contact_key,
            form_key=who.form_key,
            **who.personal(),
        )
        tell(request, News.ASKED, now)
        return request


def agree(request: AdviceRequest, start: datetime.datetime, place: str, where: str) -> bool:
    """The office fixes or moves an appointment; two at one time are its own decision. False when it is over."""
    with locked(request.consultation_id):
        request.refresh_from_db()
        if not request.is_active:
            return False
        same = request.start == start and request.place == place and request.where == where
        moved = request.agree(start, place, where)
        if not (moved and same):
            tell(request, News.MOVED if moved else News.AGREED)
        return True


def cancel(request: AdviceRequest, *, by_office: bool = False) -> bool:
    """It does not take place; whoever did not cancel it is told. False when it was over already."""
    with locked(request.consultation_id):
        request.refresh_from_db()
        if not request.is_active:
            return False
        request.cancel()
        if by_office:
            tell(request, News.CANCELLED)
        return True


def erase(request: AdviceRequest) -> None:
    """Delete a person's request with everything; the time is free again."""
    cancel(request)
    privacy.erase_row(request)


def remind(now: datetime.datetime | None = None) -> int:
    """Write to those who have an appointment tomorrow; nobody calls only for that. The number of them."""
    now = now or timezone.now()
    tomorrow = dates.local(now).date() + DAY
    coming = AdviceRequest.objects.to_remind(at(tomorrow, MIDNIGHT), at(tomorrow + DAY, MIDNIGHT))
    for request in coming:
        with transaction.atomic():
            advice_letters.write(request, News.REMINDER, now)
            request.remember_reminder()
    return len(coming)


def tell(request: AdviceRequest, news: "AdviceRequest.News", now: datetime.datetime | None = None) -> None:
    """Write to the person; what cannot be written the office has to say. A receipt stands on the page as well."""
    written = advice_letters.write(request, news, now or timezone.now())
    request.tell_later("" if written or news == News.ASKED else news)
