"""What courses and events say to search engines in the same words: whether a date takes place, and where."""

from typing import Any

STATUS = {
    "scheduled": "https://schema.org/EventScheduled",
    "moved": "https://schema.org/EventRescheduled",
    "cancelled": "https://schema.org/EventCancelled",
}


def place(venue: Any) -> dict[str, Any]:
    """A house with its address and, where it is known, its point on the map."""
    found: dict[str, Any] = {
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
    if venue.lat is not None and venue.lon is not None:
        found["geo"] = {"@type": "GeoCoordinates", "latitude": venue.lat, "longitude": venue.lon}
    return found
