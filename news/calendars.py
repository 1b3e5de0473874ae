"""Dates as iCalendar, for people's own calendars. A date keeps its UID; each change raises its SEQUENCE."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from icalendar import Calendar
from icalendar import Event as CalendarEvent

from base import languages
from base.feeds import printable
from base.templatetags.ui import absolute, address
from news.models.dates import EventDate
from news.programme import Event

PRODUCER = "-//Arbeit im Quartier//Termine//DE"
ONE_DAY = datetime.timedelta(days=1)


def calendar_event(event: Event, date: EventDate, reader: str) -> CalendarEvent:
    """One date with title, place, address of the page and its state."""
    entry = CalendarEvent()
    entry.add("uid", str(date.uid))
    entry.add("sequence", date.sequence)
    entry.add("dtstamp", date.changed)
    entry.add("last-modified", date.changed)
    entry.add("dtstart", date.local_start)
    entry.add("dtend", date.local_end)
    entry.add("summary", printable(event.title), {"language": event.lang})
    url = absolute(address(event.url_path, reader))
    lines = [printable(event.summary), printable(date.note), url]
    entry.add("description", "\n".join(line for line in lines if line))
    entry.add("url", url)
    entry.add("status", "CANCELLED" if date.is_cancelled else "CONFIRMED")
    if venue := event.venue_of(date):
        entry.add("location", printable(", ".join(part for part in (venue.name, venue.address) if part)))
        if venue.lat is not None and venue.lon is not None:
            entry.add("geo", (venue.lat, venue.lon))
    elif event.online:
        entry.add("location", _("Online"))
    return entry


def response(title: str, pairs: Iterable[tuple[Event, EventDate]], request: HttpRequest) -> HttpResponse:
    """Events with their dates as a calendar file with the time zone in it."""
    reader = get_language() or languages.SOURCE
    calendar = Calendar()
    calendar.add("prodid", PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", printable(title))
    calendar.add("x-wr-timezone", "Europe/Berlin")
    days: list[datetime.date] = []
    for event, date in pairs:
        calendar.add_component(calendar_event(event, date, reader))
        days += [date.local_start.date(), date.local_end.date()]
    if days:
        calendar.add_missing_timezones(min(days) - ONE_DAY, max(days) + ONE_DAY)
    answer = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    name = request.path.strip("/").split("/")[-2]
    answer.headers["Content-Disposition"] = f'inline; filename="{name}.ics"'
    return answer


def pairs_of(found: Iterable[Any]) -> list[tuple[Event, EventDate]]:
    """All fitting dates of the events of a list."""
    return [(one.event, date) for one in found for date in one.fitting]
