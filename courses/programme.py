"""The programme of a month on paper, and the screen at the door: what is on, day by day."""

import datetime
import re
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone

from base import dates, printing
from base.notices import Fact, State
from base.settings import site_settings
from courses import cards
from courses.catalogue import Catalogue, catalogue
from courses.entries import RunData, SessionData
from courses.moment import Seats, seats_now
from courses.state import JOINABLE, RunState, situation

DAYS = 31
MONTHS_AHEAD = 12
MONTHS_BACK = 1
OFFERED = 3
DAYS_AT_THE_DOOR = 7
MOST_AT_THE_DOOR = 12
AGAIN = 300  # seconds after which the screen at the door loads itself again
MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
ON_PAPER = ("map-pin", "monitor", "baby", "users", "message-circle")


@dataclass(frozen=True, slots=True)
class Entry:
    """One date of a course, or a course without dates (`time` is empty)."""

    title: str
    title_lang: str
    code: str
    time: str
    area: Any
    facts: tuple[Fact, ...]
    day: datetime.date | None = None
    day_words: str = ""
    state: State | None = None
    note: str = ""
    note_lang: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """All that is on, on one day."""

    date: datetime.date
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day of a programme; `month` as the address writes it, empty for the next days."""

    first: datetime.date
    last: datetime.date
    month: str = ""


def months(today: datetime.date, count: int, back: int = 0) -> list[datetime.date]:
    """The first days of months, beginning `back` months before this one."""
    numbers = range(today.year * 12 + today.month - 1 - back, today.year * 12 + today.month - 1 + count)
    return [datetime.date(number // 12, number % 12 + 1, 1) for number in numbers]


def period(text: str, today: datetime.date) -> Period | None:
    """The month `2026-12`, the next 31 days for an empty text; None where it makes no sense or is far away."""
    if not text:
        return Period(today, today + datetime.timedelta(days=DAYS - 1))
    offered = {f"{one:%Y-%m}": one for one in months(today, MONTHS_AHEAD + 1, MONTHS_BACK)}
    first = offered.get(text) if MONTH.fullmatch(text) else None
    if first is None:
        return None
    following = (first + datetime.timedelta(days=DAYS)).replace(day=1)
    return Period(first, following - datetime.timedelta(days=1), text)


def _runs(data: Catalogue, area: Any) -> list[RunData]:
    """Runs of a neighbourhood and those for everyone."""
    found = []
    for run in data.runs:
        own = data.courses[run.course].area
        if area is None or own is None or own.pk == area.pk:
            found.append(run)
    return found


def _entry(data: Catalogue, run: RunData, session: SessionData | None, **more: Any) -> Entry:
    course = data.courses[run.course]
    title, title_lang = course.title(cards.reader())
    found = [fact for fact in cards.facts(data, course, run, session) if fact.icon in ON_PAPER]
    time = dates.time_range(session.start.time(), session.end.time()) if session else ""
    day = session.start.date() if session else None
    return Entry(title, title_lang, run.code, time, course.area, tuple(found), day, **more)


def days(data: Catalogue, area: Any, span: Period) -> list[Day]:
    """What takes place in a period, by day and time. Cancelled dates are left out."""
    found = [
        (one.start, run.code, _entry(data, run, one))
        for run in _runs(data, area)
        if run.facts.status != "cancelled"
        for one in run.sessions
        if one.takes_place and span.first <= one.start.date() <= span.last
    ]
    found.sort(key=lambda item: item[:2])
    return [
        Day(date, tuple(entry for _start, _code, entry in group))
        for date, group in groupby(found, key=lambda item: item[0].date())
    ]


def undated(data: Catalogue, area: Any, now: datetime.datetime) -> list[Entry]:
    """Courses that one can ask for, though no date stands in the calendar."""
    return [
        _entry(data, run, None)
        for run in _runs(data, area)
        if run.code and run.next_session(now) is None and situation(run.facts, 0, 0, now).state in JOINABLE
    ]


def _context(request: HttpRequest, page: Any) -> dict[str, Any]:
    data, today = catalogue(request), dates.today()
    area = page.known_area(request)
    asked = request.GET.get("month", "").strip()
    span = period(asked, today)
    shown = span or Period(today, today + datetime.timedelta(days=DAYS - 1))
    query = f"?month={shown.month}" if shown.month else ""
    return {
        "page": page,
        "area": area,
        "period": shown,
        "unknown": span is None,
        "days": days(data, area, shown),
        "undated": undated(data, area, timezone.now()) if not shown.month else [],
        "offered": [
            (f"?month={one:%Y-%m}", dates.month_words(one), shown.month == f"{one:%Y-%m}")
            for one in months(today, OFFERED)
        ],
        "pdf_url": f"{page.here}programm.pdf{query}",
        "page_url": f"{page.here}programm/{query}",
    }


def as_page(request: HttpRequest, page: Any) -> HttpResponse:
    """The programme as a page to print."""
    return TemplateResponse(request, "courses/print/programme_page.html", _context(request, page))


def as_pdf(request: HttpRequest, page: Any) -> HttpResponse:
    """The programme as PDF; 503 where this machine cannot print."""
    context = _context(request, page)
    name = f"programm {context['area'] or ''} {context['period'].first:%Y-%m}"
    return printing.response(
        request, "courses/print/programme_pdf.html", context, css="programme.css", name=name, page=context["page_url"]
    )


def door(data: Catalogue, area: Any, now: datetime.datetime, seats: Seats) -> list[Entry]:
    """What is on today and in the next days, with its state; what is cancelled today stands there too."""
    today = dates.local(now).date()
    until = today + datetime.timedelta(days=DAYS_AT_THE_DOOR)
    found = []
    for run in _runs(data, area):
        booked, waiting = seats.get(run.pk, (0, 0))
        whole = situation(run.facts, booked, waiting, now)
        for one in run.sessions:
            if one.end <= now or one.start.date() >= until:
                continue
            off = whole.state == RunState.CANCELLED
            entry = _entry(
                data,
                run,
                one,
                day_words=dates.day_or_date(one.start.date(), today),
                state=whole.shown if off else cards.change(one) or whole.shown,
                note=run.facts.cancel_reason if off else one.note,
                note_lang=cards.foreign(),
            )
            found.append((one.start, run.code, entry))
    found.sort(key=lambda item: item[:2])
    return [entry for _start, _code, entry in found[:MOST_AT_THE_DOOR]]


def as_screen(request: HttpRequest, page: Any) -> HttpResponse:
    """The screen at the door of a neighbourhood office; it loads itself again every five minutes."""
    area, now = page.known_area(request), timezone.now()
    entries = door(catalogue(request), area, now, seats_now(request))
    office = site_settings(request)
    context = {"page": page, "area": area, "entries": entries, "now": dates.local(now), "office": office}
    # A screen at the door has no reader who could press a button
    return TemplateResponse(request, "courses/print/display.html", context, headers={"Refresh": str(AGAIN)})
