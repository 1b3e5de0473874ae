"""Everybody of one run in their order, with what the office may do: cancel, answer an offer on the phone, erase."""

import datetime
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from base import dates, languages
from base.settings import phone_href, spoken_number
from courses import booking
from courses.models import Attendance, Booking, Notification, Registration, Session
from courses.models.attendance import PARTICIPANT_MINUTES
from courses.models.person import Need
from courses.office.access import RunView, run_url

Status = Booking.Status
# In this order they stand on the page
GROUPS = (
    (gettext_lazy("They have a seat"), (Status.BOOKED,)),
    (gettext_lazy("A seat is offered to them"), (Status.OFFERED,)),
    (gettext_lazy("They wait, the first in line first"), (Status.WAITING,)),
)
OVER = (Status.CANCELLED, Status.EXPIRED)
NEAR = 3  # dates that lie open


def minutes_words(minutes: int) -> str:
    """ "2 h 30 min" """
    return _("%(hours)d h %(minutes)d min") % {"hours": minutes // 60, "minutes": minutes % 60}


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody who has registered, in the words of the office. `minutes`: at all dates of the run together."""

    number: int
    booking: int
    run: int
    run_words: str
    name: str
    code: str
    status: str
    status_words: str
    channel: str
    phone: str
    phone_href: str
    email: str
    language: str
    foreign: bool
    party: int
    needs: str
    by_office: bool
    since: datetime.datetime
    until: datetime.datetime | None = None
    minutes: int = 0
    to_tell: tuple[str, ...] = ()

    @classmethod
    def of(cls, one: Registration, minutes: int = 0, to_tell: tuple[str, ...] = ()) -> "PersonLine":
        """Asks for nothing: the booking with its run must be loaded."""
        held = one.booking
        needs = ", ".join(str(Need(need).label) for need in one.needs if need in Need.values)
        return cls(
            number=one.pk,
            booking=held.pk,
            run=held.run_id,
            run_words=held.run.code,
            name=one.name,
            code=one.code,
            status=held.status,
            status_words=str(held.get_status_display()),
            channel=str(one.get_channel_display()),
            phone=spoken_number(one.phone) if one.phone else "",
            phone_href=phone_href(one.phone) if one.phone else "",
            email=one.email,
            language=languages.language_name(one.language, languages.SOURCE),
            foreign=one.language != languages.SOURCE,
            party=held.party_size,
            needs=needs,
            by_office=held.origin == Booking.Origin.OFFICE,
            since=held.created,
            until=held.offered_until,
            minutes=minutes,
            to_tell=to_tell,
        )

    @property
    def active(self) -> bool:
        """Whether there is something to cancel."""
        return self.status not in OVER

    @property
    def run_url(self) -> str:
        """The page of the run, at this person."""
        return f"{run_url(self.run)}#p{self.number}"

    @property
    def minutes_words(self) -> str:
        """How long this person was there."""
        return minutes_words(self.minutes)

    @property
    def is_participant(self) -> bool:
        """Whether eight hours are reached, from which on the funder counts somebody as a participant."""
        return self.minutes >= PARTICIPANT_MINUTES

    @property
    def paper(self) -> str:
        """The address of the slip."""
        return run_url(self.run, "office_slip", registration=self.number)

    @property
    def certificate(self) -> str:
        """The address of the certificate; none before somebody was there."""
        return run_url(self.run, "office_certificate", registration=self.number) if self.minutes else ""


def people_of(run_id: int, minutes: Mapping[int, int]) -> list[PersonLine]:
    """Everybody of a run, the first that came first; two queries. `minutes`: booking → how long they were there."""
    to_tell: dict[int, list[str]] = {}
    for one in Notification.objects.to_tell().of_run(run_id):
        to_tell.setdefault(one.registration_id, []).append(str(one.get_kind_display()))
    return [
        PersonLine.of(one, minutes.get(one.booking_id, 0), tuple(to_tell.get(one.pk, ())))
        for one in Registration.objects.of_run(run_id)
    ]


@dataclass(frozen=True, slots=True)
class DateRow:
    """One date of the run with the ways to its attendance and its sheet."""

    words: str
    cancelled: bool
    taken: bool
    open: bool
    attendance_url: str
    sheet_url: str


def date_rows(run_id: int, sessions: list[Session], asked: Collection[int], now: datetime.datetime) -> list[DateRow]:
    """The dates in order; `asked`: those of which somebody has noted who was there."""
    return [
        DateRow(
            f"{dates.date_full(dates.local(one.start).date())}, {one.clock_words}",
            not one.takes_place,
            one.pk in asked,
            one.takes_place and one.start <= now and one.pk not in asked,
            run_url(run_id, "office_attendance", session=one.pk),
            run_url(run_id, "office_sheet", session=one.pk),
        )
        for one in sessions
    ]


class PeopleView(RunView):
    """The page of a run. A button changes something, looking never does."""

    template_name = "wagtailadmin/courses/office/run.html"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """`do`: cancel, accept, decline or erase, with the person's number."""
        person = self.person(request.POST.get("person"))
        step = request.POST.get("do", "")
        if step not in STEPS:
            raise Http404
        good, words = STEPS[step](person)
        (messages.success if good else messages.warning)(request, words)
        return redirect(run_url(self.run.pk))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """People in groups, dates, what is free."""
        now = timezone.now()
        noted = Attendance.objects.facts_of(self.run.pk)
        minutes: Counter[int] = Counter()
        for _session, held, persons, each in noted:
            if held and persons:
                minutes[held] += each
        people = people_of(self.run.pk, minutes)
        sessions = list(self.run.sessions.all())
        nameless = self.run.bookings.nameless_by_status()
        rows = date_rows(self.run.pk, sessions, {one[0] for one in noted}, now)
        past = [row for row, one in zip(rows, sessions, strict=True) if one.end <= now and not row.open]
        coming = [row for row in rows if row not in past]
        seated = [*((one.status, one.party) for one in people), *nameless]
        return {
            **super().get_context_data(**kwargs),
            "run": self.run,
            "groups": [(words, [one for one in people if one.status in states]) for words, states in GROUPS],
            "over": [one for one in people if not one.active],
            "nameless": len(nameless),
            "taken": sum(party for status, party in seated if status in (Status.BOOKED, Status.OFFERED)),
            "past": past,
            "near": coming[:NEAR],
            "later": coming[NEAR:],
            "participants": sum(one.is_participant for one in people),
        }


def _cancel(person: Registration) -> tuple[bool, str]:
    done = booking.cancel(person.booking)
    return done, _("It is cancelled. The next in line is asked.") if done else _("It was cancelled already.")


def _accept(person: Registration) -> tuple[bool, str]:
    done = booking.accept(person.booking)
    return done, _("The seat is taken.") if done else _("This offer is over.")


def _erase(person: Registration) -> tuple[bool, str]:
    booking.erase(person)
    return True, _("Name and contact are erased. What this person had is free again.")


STEPS = {"cancel": _cancel, "decline": _cancel, "accept": _accept, "erase": _erase}
