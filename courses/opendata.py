"""Courses as open data, in the shape that other programs rely on."""

from typing import Any

from django.http import JsonResponse

from base import opendata
from base.listing import Listing
from base.templatetags.ui import absolute, address
from courses.cards import reader


def response(listing: Listing) -> JsonResponse:
    """One page of the list as JSON."""
    collection: Any = listing.collection
    results = [entry(collection, *item) for item in listing.page_obj.object_list]
    return opendata.response(listing, results)


def entry(collection: Any, number: int, position: int) -> dict[str, Any]:
    """One course with the run that its card shows."""
    data = collection.data
    course = data.courses[number]
    run = data.runs[data.row_runs[position][0]]
    situation = collection.situation(run)
    return {
        "title": course.title(reader())[0],
        "url": absolute(address(course.url_path, reader())),
        "area": course.area.slug if course.area else None,
        "kind": course.kind,
        "topics": list(course.topics),
        "free_of_charge": True,
        "run": {
            "code": run.code or None,
            "state": situation.state.value,
            "label": situation.words,
            "start_mode": run.facts.start_mode,
            "sessions": [
                {"start": one.start.isoformat(), "end": one.end.isoformat(), "status": one.status}
                for one in run.sessions
            ],
            "languages": list(run.languages),
            "level": course.level,
            "features": sorted(run.features),
            "seats_free": situation.seats_free,
            "venue": venue(data.venues.get(run.venue or 0)),
        },
    }


def venue(house: Any) -> dict[str, Any] | None:
    """A house with its place."""
    if house is None:
        return None
    return {
        "name": house.name,
        "address": house.address,
        "district": house.district.name if house.district else None,
        "lat": house.lat,
        "lon": house.lon,
    }
