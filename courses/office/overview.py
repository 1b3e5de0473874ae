"""The office's first page: what takes place today and in the next days, who is missing, what is to do. And a search.

The search is sent as a form: names do not belong into addresses.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from areas.models.area import all_areas
from areas.scoping import Reach
from base import dates
from courses.models import Booking, CourseRun, Notification, Registration, Session
from courses.models.run import CourseRun as Run
from courses.office.access import OfficeView, run_url
from courses.office.people import PersonLine

AHEAD = datetime.timedelta(days=7)
BACK = datetime.timedelta(days=14)
MOST_DATES = 200
MOST_RUNS = 200
MOST_FOUND = 50


@dataclass(frozen=True, slots=True)
class Card:
    """One run in a list: when, where, how full, and what is to do."""

    code: str
    title: str
    url: str
    time: str
    place: str
    seats: str
    tasks: tuple[str, ...]
    cancelled: bool = False
    attendance_url: str = ""
    attendance_open: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A heading with its cards."""

    words: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is counted of runs: persons by status, calls to make."""

    persons: dict[int, dict[str, int]]
    calls: dict[int, int]


def seats_words(run: Run, persons: dict[str, int]) -> str:
    """ "7 von 10 Plätzen vergeben, 3 frei" """
    taken = persons.get("booked", 0) + persons.get("offered", 0)
    if run.capacity is None:
        return _("no limit of seats, %(booked)d taken") % {"booked": taken}
    words = _("%(booked)d of %(all)d seats taken") % {"booked": taken, "all": run.capacity}
    return f"{words}, {_('%(number)d free') % {'number': max(0, run.capacity - taken)}}"


def _tasks(run: Run, numbers: Numbers, *, attendance_open: bool) -> tuple[str, ...]:
    persons = numbers.persons.get(run.pk, {})
    calls, offers, waiting = numbers.calls.get(run.pk, 0), persons.get("offered", 0), persons.get("waiting", 0)
    found = []
    if attendance_open:
        found.append(_("Attendance is missing"))
    if calls:
        found.append(ngettext("%(number)d call", "%(number)d calls", calls) % {"number": calls})
    if offers:
        words = ngettext("%(number)d seat is offered", "%(number)d seats are offered", offers)
        found.append(words % {"number": offers})
    if waiting:
        found.append(_("%(number)d waiting") % {"number": waiting})
    return tuple(found)


def date_card(session: Any, numbers: Numbers, now: datetime.datetime) -> Card:
    """One date of a run."""
    run = session.run
    house = session.venue or run.venue
    begun = session.start <= now
    attendance_open = begun and session.takes_place and not session.asked
    return Card(
        run.code,
        run.course.title,
        run_url(run.pk),
        session.clock_words,
        house.name if house else "",
        seats_words(run, numbers.persons.get(run.pk, {})),
        _tasks(run, numbers, attendance_open=attendance_open),
        not session.takes_place,
        run_url(run.pk, "office_attendance", session=session.pk) if session.takes_place else "",
        attendance_open,
    )


def run_card(run: Run, first: datetime.datetime | None, numbers: Numbers) -> Card:
    """A run that has no date in the next days."""
    when = dates.date_full(dates.local(first).date()) if first else _("no dates yet")
    persons = numbers.persons.get(run.pk, {})
    tasks = _tasks(run, numbers, attendance_open=False)
    place = run.venue.name if run.venue else ""
    return Card(run.code, run.course.title, run_url(run.pk), when, place, seats_words(run, persons), tasks)


class RunsView(OfficeView):
    """Runs of the own neighbourhoods, day by day; `?area=` keeps to one."""

    template_name = "wagtailadmin/courses/office/runs.html"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Look for somebody by name, phone number or code."""
        words = " ".join(request.POST.get("q", "").split())[:80]
        found = Registration.objects.known_to(self.reach).matching(words)[:MOST_FOUND] if words else []
        people = [PersonLine.of(one) for one in found]
        return self.render_to_response(self.get_context_data(q=words, people=people, searched=True))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Days with dates, dates without attendance, the other runs."""
        now = timezone.now()
        areas = [one for one in all_areas(self.request) if self.reach.everywhere or one.pk in self.reach.areas]
        slug = self.request.GET.get("area", "")
        chosen = next((one for one in areas if one.slug == slug), None)
        reach = Reach(False, frozenset({chosen.pk})) if chosen else self.reach
        start = dates.local(now).replace(hour=0, minute=0, second=0, microsecond=0)
        known = Session.objects.known_to(reach).with_course().for_the_office(start, start + AHEAD, BACK)
        sessions = list(known.order_by("start", "pk")[:MOST_DATES])
        coming = [one for one in sessions if one.end > start]
        forgotten = [one for one in reversed(sessions) if one.end <= start]
        near = {one.run_id for one in coming}
        runs = CourseRun.objects.known_to(reach).with_course().with_people_or_ahead(now).with_next_date(now)
        others = [one for one in runs.order_by("next_date", "code")[:MOST_RUNS] if one.pk not in near]
        shown = {*(one.run_id for one in sessions), *(one.pk for one in others)}
        calls = Notification.objects.to_tell().known_to(reach).number_by_run()
        numbers = Numbers(Booking.objects.persons_by_run(shown), calls)
        return {
            **super().get_context_data(**kwargs),
            "areas": areas,
            "chosen": chosen,
            "days": _by_day([(one, date_card(one, numbers, now)) for one in coming]),
            "forgotten": _by_day([(one, date_card(one, numbers, now)) for one in forgotten]),
            "others": [run_card(one, one.next_date, numbers) for one in others],
            "calls": sum(calls.values()),
        }


def _by_day(found: Iterable[tuple[Session, Card]]) -> list[Day]:
    today = dates.today()
    days: dict[datetime.date, list[Card]] = {}
    for session, card in found:
        days.setdefault(dates.local(session.start).date(), []).append(card)
    return [Day(dates.day_words(day, today), tuple(cards)) for day, cards in days.items()]
