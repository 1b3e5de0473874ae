"""Dates for people's calendars (RFC 5545): one event a date, with an identity that never changes."""

import datetime
from collections.abc import Collection, Iterable
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from base.funding import funding_words
from base.listing import Listing
from base.parameters import Query
from base.templatetags.ui import absolute, address
from courses import cards
from courses.cards import reader
from courses.catalogue import catalogue
from courses.entries import daytime, weekday
from courses.filters import days_of
from courses.models.run import CourseRun

HOST = settings.BASE_URL.split("//")[-1].split(":")[0]


def event(data: Any, run: Any, session: Any, funding: str) -> Event:
    """One date as a calendar entry. Each change has a higher SEQUENCE, so calendars replace what they know."""
    course = data.courses[run.course]
    title, _lang = course.title(reader())
    off = run.facts.status == CourseRun.Status.CANCELLED
    cancelled = off or not session.takes_place
    found = Event()
    found.add("uid", f"session-{session.pk}@{HOST}")
    found.add("sequence", session.sequence)
    found.add("dtstamp", datetime.datetime.now(datetime.UTC))
    found.add("dtstart", session.start)
    found.add("dtend", session.end)
    found.add("summary", f"{_('Cancelled')}: {title}" if cancelled else title)
    found.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    found.add("url", absolute(address(course.url_path, reader())))
    why = [run.facts.cancel_reason if off else session.note, cards.moved_words(session)]
    lines = [*why, course.summary(reader()), _("Course number: %(code)s") % {"code": run.code}, funding]
    found.add("description", "\n".join(line for line in lines if line))
    venue = data.venues.get(session.venue or run.venue or 0)
    if venue is not None:
        found.add("location", f"{venue.name}, {venue.address}")
        if venue.lat is not None and venue.lon is not None:
            found.add("geo", (venue.lat, venue.lon))
    return found


def calendar(title: str, events: Iterable[Event]) -> bytes:
    """A calendar with its time zone."""
    found = Calendar()
    found.add("prodid", "-//Arbeit im Quartier//Kurse//DE")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    found.add("name", title)
    found.add("x-wr-calname", title)
    for one in events:
        found.add_component(one)
    found.add_missing_timezones()
    return bytes(found.to_ical())


def _answer(
    request: HttpRequest | None, title: str, data: Any, pairs: Iterable[tuple[Any, Any]], name: str = "kalender"
) -> HttpResponse:
    funding = funding_words(request)
    events = [event(data, run, session, funding) for run, session in pairs]
    response = HttpResponse(calendar(title, events), content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'inline; filename="{name}.ics"'
    return response


def _to_come(runs: Iterable[Any]) -> list[tuple[Any, Any]]:
    """Each date that is not long over, with its run."""
    since = timezone.now() - datetime.timedelta(days=1)
    return [(run, one) for run in runs for one in run.sessions if one.end > since]


def _runs_of(data: Any, page: Any) -> list[Any]:
    course = data.by_key.get(page.translation_key)
    return [data.runs[number] for number in course.runs] if course else []


def _is_asked(value: str, chosen: Collection[str] | None) -> bool:
    return not chosen or value in chosen


def _fits(session: Any, query: Query) -> bool:
    """Whether a date is on the days and at the times of day that an address asks for."""
    day, (first, last) = session.start.date(), days_of(query)
    asked = query.selection
    return (
        _is_asked(weekday(session.start), asked.get("weekday"))
        and _is_asked(daytime(session.start), asked.get("daytime"))
        and (first or day) <= day <= (last or day)
    )


def response(request: HttpRequest, title: str, listing: Listing) -> HttpResponse:
    """The coming dates that a list found, of every run that fits; of those runs also what is called off."""
    collection: Any = listing.collection
    data = collection.data
    numbers = dict.fromkeys(data.row_runs[row][0] for row in collection.matrix.positions(listing.mask))
    dated = _to_come(data.runs[number] for number in numbers)
    return _answer(request, title, data, [(run, one) for run, one in dated if _fits(one, listing.query)])


def of_course(request: HttpRequest, page: Any) -> HttpResponse:
    """All coming dates of one course."""
    data = catalogue(request)
    return _answer(request, page.title, data, _to_come(_runs_of(data, page)))


def of_run(request: HttpRequest, page: Any, code: str) -> HttpResponse:
    """All coming dates of one run of a course. Raises Http404 where the course has no such run."""
    data = catalogue(request)
    runs = [run for run in _runs_of(data, page) if run.code == code]
    if not runs:
        raise Http404
    return _answer(request, page.title, data, _to_come(runs), code)


def of_date(request: HttpRequest, page: Any, number: int) -> HttpResponse:
    """One date of a course, past ones too. Raises Http404 where the course has no such date."""
    data = catalogue(request)
    pairs = [(run, one) for run in _runs_of(data, page) for one in run.sessions if one.pk == number]
    if not pairs:
        raise Http404
    return _answer(request, page.title, data, pairs, f"termin-{number}")
