"""Dates for people's calendars (RFC 5545): one event a date, with an identity that never changes."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from base.funding import current_funding
from base.listing import Listing
from base.templatetags.ui import absolute, address
from courses.cards import reader
from courses.catalogue import catalogue
from courses.models.run import CourseRun

HOST = settings.BASE_URL.split("//")[-1].split(":")[0]
STATUSES = {"cancelled": "CANCELLED", "scheduled": "CONFIRMED", "moved": "CONFIRMED"}


def event(data: Any, run: Any, session: Any, funding: str) -> Event:
    """One date as a calendar entry. A moved or cancelled one has a higher SEQUENCE, so calendars replace it."""
    course = data.courses[run.course]
    title, _lang = course.title(reader())
    cancelled = session.status == "cancelled" or run.facts.status == CourseRun.Status.CANCELLED
    found = Event()
    found.add("uid", f"session-{session.pk}@{HOST}")
    found.add("sequence", 2 if cancelled else 1 if session.status == "moved" else 0)
    found.add("dtstamp", datetime.datetime.now(datetime.UTC))
    found.add("dtstart", session.start)
    found.add("dtend", session.end)
    found.add("summary", f"{_('Cancelled')}: {title}" if cancelled else title)
    found.add("status", "CANCELLED" if cancelled else STATUSES[session.status])
    found.add("url", absolute(address(course.url_path, reader())))
    lines = [course.summary(reader()), _("Course number: %(code)s") % {"code": run.code}, session.note, funding]
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


def _answer(request: HttpRequest | None, title: str, data: Any, runs: Iterable[Any]) -> HttpResponse:
    periods = current_funding(request)
    funding = periods[0].sentence if periods else ""
    since = timezone.now() - datetime.timedelta(days=1)
    events = [event(data, run, one, funding) for run in runs for one in run.sessions if one.end > since]
    response = HttpResponse(calendar(title, events), content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'inline; filename="kalender.ics"'
    return response


def response(request: HttpRequest, title: str, listing: Listing) -> HttpResponse:
    """All coming dates of the runs that a list found."""
    collection: Any = listing.collection
    runs = [collection.data.runs[collection.data.row_runs[position][0]] for _course, position in listing.items]
    return _answer(request, title, collection.data, runs)


def of_course(request: HttpRequest, page: Any) -> HttpResponse:
    """All coming dates of one course."""
    data = catalogue(request)
    course = data.by_key.get(page.translation_key)
    runs = [data.runs[number] for number in course.runs] if course else []
    return _answer(request, page.title, data, runs)
