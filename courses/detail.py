"""What a course's own page shows: its runs with their dates and states, similar courses, data for machines."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from base import dates, languages
from base.notices import Fact, Notice, State
from base.settings import phone_href, site_settings
from base.templatetags.ui import absolute
from base.vocabulary import Audience, Level
from courses import cards
from courses.catalogue import Catalogue, RunData, catalogue
from courses.models.run import Booking
from courses.state import RunState, Situation, situation

SHOWN_DATES = 4
SIMILAR = 3
SHOWN_ELSEWHERE = ("message-circle", "accessibility")
STATUS_WORDS = {"scheduled": "https://schema.org/EventScheduled", "moved": "https://schema.org/EventRescheduled"}
CANCELLED = "https://schema.org/EventCancelled"
MODES = {"on-site": "onsite", "online": "online", "hybrid": "blended"}


@dataclass(frozen=True, slots=True)
class DateRow:
    """One line of a run's dates."""

    day_words: str
    time_words: str
    state: State | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RunView:
    """One run as the course's page shows it."""

    code: str
    heading: str
    situation: Situation
    facts: tuple[Fact, ...]
    dates: tuple[DateRow, ...]
    more: tuple[DateRow, ...]
    registration_url: str

    @property
    def over(self) -> bool:
        """Whether nobody can take part any more."""
        return self.situation.state in (RunState.FINISHED, RunState.CANCELLED)


def run_view(data: Catalogue, run: RunData, now: Any, seats: dict[int, tuple[int, int]]) -> RunView:
    """A run with its dates in words; past ones are left out unless all are past."""
    found = situation(run.facts, *seats.get(run.pk, (0, 0)), now)
    to_come = [one for one in run.sessions if one.end > now] or list(run.sessions)
    rows = tuple(
        DateRow(
            dates.date_words(one.start.date()),
            dates.time_range(one.start.time(), one.end.time()),
            State("full", "x", _("Cancelled")) if one.status == "cancelled" else None,
            one.note,
        )
        for one in to_come
    )
    course = data.courses[run.course]
    facts = [fact for fact in cards.facts(data, course, run, None) if fact.icon not in SHOWN_ELSEWHERE]
    venue = data.venues.get(run.venue or 0)
    if venue is not None:
        foreign = "" if cards.reader().startswith(languages.SOURCE) else languages.SOURCE
        facts.insert(1, Fact("navigation", venue.address, label=_("Address"), lang=foreign))
        facts.insert(2, Fact("accessibility", str(venue.get_step_free_display())))
        if venue.notes:
            facts.insert(3, Fact("info", venue.notes, lang=foreign))
    if run.languages:
        facts.append(
            Fact("languages", _("We speak: %(languages)s") % {"languages": cards.languages_words(run.languages)})
        )
    if run.host:
        facts.append(Fact("building-2", run.host, label=_("Host")))
    heading = ngettext("%(number)d date", "%(number)d dates", len(rows)) % {"number": len(rows)} if rows else _("Dates")
    return RunView(run.code, heading, found, tuple(facts), rows[:SHOWN_DATES], rows[SHOWN_DATES:], run.registration_url)


def context(request: HttpRequest, page: Any) -> dict[str, Any]:
    """Runs, facts and similar courses for the template."""
    data, now = catalogue(request), timezone.now()
    seats = Booking.objects.seats_by_run()
    course = data.by_key.get(page.translation_key)
    runs = [run_view(data, data.runs[number], now, seats) for number in course.runs] if course else []
    runs.sort(key=lambda run: run.over)
    source = page.source
    office = site_settings(request)
    phone = source.contact_phone or office.phone
    audiences = [str(Audience(value).label) for value in source.audiences if value != Audience.EVERYONE]
    facts = [
        Fact("euro", _("free of charge")),
        Fact("message-circle", str(Level(source.level).label)),
        *([Fact("sprout", _("for beginners"))] if source.beginners else []),
        *([Fact("users", ", ".join(audiences), label=_("For whom"))] if audiences else []),
    ]
    return {
        "area": page.known_area(request),
        "kind": source.get_kind_display(),
        "runs": runs,
        "facts": facts,
        "over": bool(runs) and all(run.over for run in runs),
        "similar": similar(data, course, now, seats) if course else [],
        "phone": phone,
        "phone_href": phone_href(phone),
        "phone_hours": office.phone_hours,
        "learn": lines(page.learn),
        "bring": lines(page.bring),
        "plain": lines(page.plain),
    }


def lines(text: str) -> list[str]:
    """A text field with one thing a line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def similar(data: Catalogue, course: Any, now: Any, seats: dict[int, tuple[int, int]]) -> list[Notice]:
    """A few other courses that one can join, those with most topics in common first, then the same neighbourhood."""
    candidates = []
    for other in data.courses:
        common = len(set(other.topics) & set(course.topics)) * 2 + (other.kind == course.kind)
        if other is course or not common:
            continue
        near = bool(other.area and course.area and other.area.pk == course.area.pk)
        for number in other.runs:
            run = data.runs[number]
            found = situation(run.facts, *seats.get(run.pk, (0, 0)), now)
            if found.joinable:
                session = run.next_session(now)
                notice = cards.notice(data, other, run, session, found)
                candidates.append(((-common, not near, session.start.timestamp() if session else 9e12), notice))
                break
    candidates.sort(key=lambda one: one[0])
    return [notice for _rank, notice in candidates[:SIMILAR]]


def structured_data(request: HttpRequest, page: Any) -> list[dict[str, Any]]:
    """The course with an instance for each run, and an event for each date to come."""
    data, now = catalogue(request), timezone.now()
    course = data.by_key.get(page.translation_key)
    runs = [data.runs[number] for number in course.runs if data.runs[number].code] if course else []
    provider = {"@type": "Organization", "name": site_settings(request).project_name, "url": absolute("/")}
    source = page.source
    found: list[dict[str, Any]] = [
        {
            "@type": "Course",
            "name": page.title,
            "description": page.summary,
            "url": page.canonical,
            "inLanguage": page.language,
            "isAccessibleForFree": True,
            "educationalLevel": source.level.upper() if source.level != Level.NONE else "",
            "teaches": lines(page.learn),
            "provider": provider,
            "hasCourseInstance": [_instance(data, run) for run in runs],
        }
    ]
    for run in runs:
        found += [_event(page, data, run, one, provider) for one in run.sessions if one.end > now]
    return found


def _place(data: Catalogue, venue_id: int | None) -> dict[str, Any]:
    venue = data.venues.get(venue_id or 0)
    if venue is None:
        return {}
    place: dict[str, Any] = {
        "@type": "Place",
        "name": venue.name,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": venue.street,
            "postalCode": venue.postcode,
            "addressLocality": venue.city,
            "addressCountry": "DE",
        },
    }
    if venue.lat is not None:
        place["geo"] = {"@type": "GeoCoordinates", "latitude": venue.lat, "longitude": venue.lon}
    return {"location": place}


def _instance(data: Catalogue, run: RunData) -> dict[str, Any]:
    days = [one for one in run.sessions if one.status != "cancelled"]
    found: dict[str, Any] = {
        "@type": "CourseInstance",
        "identifier": run.code,
        "courseMode": MODES[run.mode],
        "inLanguage": list(run.languages),
        "offers": {"@type": "Offer", "price": 0, "priceCurrency": "EUR", "category": "Free"},
        **_place(data, run.venue),
    }
    if days:
        hours = sum((one.end - one.start).total_seconds() for one in days) / 3600
        found |= {
            "startDate": days[0].start.isoformat(),
            "endDate": days[-1].end.isoformat(),
            "courseWorkload": f"PT{round(hours * 60)}M",
        }
    if run.facts.capacity:
        found["maximumAttendeeCapacity"] = run.facts.capacity
    return found


def _event(page: Any, data: Catalogue, run: RunData, session: Any, provider: dict[str, Any]) -> dict[str, Any]:
    cancelled = session.status == "cancelled" or run.facts.status == "cancelled"
    return {
        "@type": "EducationEvent",
        "name": page.title,
        "url": page.canonical,
        "startDate": session.start.isoformat(),
        "endDate": session.end.isoformat(),
        "eventStatus": CANCELLED if cancelled else STATUS_WORDS[session.status],
        "isAccessibleForFree": True,
        "organizer": provider,
        **_place(data, session.venue or run.venue),
    }
