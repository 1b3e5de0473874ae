"""Events as schema.org's Event, one a date, for search engines."""

from collections.abc import Iterable
from typing import Any

from areas.models import Organisation
from base.structured_data import STATUS, place
from base.templatetags.ui import absolute
from news.models.dates import EventDate
from news.programme import Event


def attendance(*, house: bool, online: bool) -> str:
    """Whether people meet in a house, online or both."""
    if house and online:
        return "https://schema.org/MixedEventAttendanceMode"
    return f"https://schema.org/{'Online' if online else 'Offline'}EventAttendanceMode"


def location(event: Event, date: EventDate, online_url: str) -> list[dict[str, Any]]:
    """The house and the video meeting, as far as there is one."""
    places: list[dict[str, Any]] = []
    if venue := event.venue_of(date):
        places.append(place(venue))
    if online_url:
        places.append({"@type": "VirtualLocation", "url": online_url})
    return places


def of_event(
    event: Event, url: str, online_url: str, organisers: Iterable[Organisation], picture_url: str
) -> list[dict[str, Any]]:
    """The event once a date; nothing while there is no date."""
    hosts = [{"@type": "Organization", "name": "Arbeit im Quartier", "url": absolute("/")}]
    for one in organisers:
        hosts.append({"@type": "Organization", "name": one.name, **({"url": one.website} if one.website else {})})
    things = []
    for date in event.dates:
        data = {
            "@type": "Event",
            "name": event.title,
            "description": event.summary,
            "url": url,
            "inLanguage": list(event.languages),
            "startDate": date.local_start.isoformat(),
            "endDate": date.local_end.isoformat(),
            "previousStartDate": date.moved_from.isoformat() if date.moved_from else None,
            "eventStatus": STATUS[date.status],
            "eventAttendanceMode": attendance(house=event.venue_of(date) is not None, online=event.online),
            "location": location(event, date, online_url),
            "organizer": hosts,
            "image": absolute(picture_url) if picture_url else None,
        }
        things.append({name: value for name, value in data.items() if value})
    return things
