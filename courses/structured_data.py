"""What search engines read about a course: the course, an instance for each run, an event for each date."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from base.funding import funding_words
from base.settings import site_settings
from base.structured_data import STATUS, place
from base.templatetags.ui import absolute
from base.vocabulary import Level
from courses.catalogue import Catalogue, catalogue
from courses.detail import lines
from courses.entries import RunData, SessionData

ATTENDANCE = {
    "on-site": "https://schema.org/OfflineEventAttendanceMode",
    "online": "https://schema.org/OnlineEventAttendanceMode",
    "hybrid": "https://schema.org/MixedEventAttendanceMode",
}
MODES = {"on-site": "onsite", "online": "online", "hybrid": "blended"}


def of_course(request: HttpRequest, page: Any) -> list[dict[str, Any]]:
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
            "creditText": funding_words(request),
            "hasCourseInstance": [_instance(data, run) for run in runs],
        }
    ]
    for run in runs:
        found += [_event(page, data, run, one, provider) for one in run.sessions if one.end > now]
    return found


def _place(data: Catalogue, venue_id: int | None) -> dict[str, Any]:
    venue = data.venues.get(venue_id or 0)
    return {"location": place(venue)} if venue else {}


def _instance(data: Catalogue, run: RunData) -> dict[str, Any]:
    days = [one for one in run.sessions if one.takes_place]
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


def _event(page: Any, data: Catalogue, run: RunData, session: SessionData, provider: dict[str, Any]) -> dict[str, Any]:
    off = run.facts.status == "cancelled"
    found = {
        "@type": "EducationEvent",
        "name": page.title,
        "url": page.canonical,
        "description": session.note or page.summary,
        "startDate": session.start.isoformat(),
        "endDate": session.end.isoformat(),
        "eventStatus": STATUS["cancelled" if off else session.status],
        "eventAttendanceMode": ATTENDANCE[run.mode],
        "isAccessibleForFree": True,
        "organizer": provider,
        **_place(data, session.venue or run.venue),
    }
    if session.moved_from:
        found["previousStartDate"] = session.moved_from.isoformat()
    return found
