"""The envelope of the open data: what every list gives as JSON, with its facets and counts."""

from collections.abc import Iterable
from typing import Any

from django.http import JsonResponse

from base.listing import Listing


def response(listing: Listing, results: list[dict[str, Any]], suggestions: list[str] | None = None) -> JsonResponse:
    """A list as JSON: `total page pages facets suggestions results`."""
    facets = {
        question.name: [
            {"value": one.value, "label": one.label, "count": one.count, "selected": one.selected}
            for one in question.answers
        ]
        for question in listing.questions
    }
    data = {
        "total": listing.total,
        "page": listing.page_obj.number,
        "pages": listing.page_obj.paginator.num_pages,
        "facets": facets,
        "suggestions": suggestions or listing.suggestions,
        "results": results,
    }
    return opened(data)


def geojson(places: Iterable[tuple[tuple[float, float] | None, dict[str, Any]]]) -> JsonResponse:
    """Things with a place (latitude, longitude) and their properties as GeoJSON (RFC 7946), for maps of others.

    What has no place, or hides it, is there all the same, without a geometry.
    """
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [point[1], point[0]]} if point else None,
            "properties": properties,
        }
        for point, properties in places
    ]
    return opened({"type": "FeatureCollection", "features": features}, "application/geo+json")


def opened(data: dict[str, Any], kind: str = "application/json") -> JsonResponse:
    """Data that the pages of other sites may read."""
    answer = JsonResponse(data, json_dumps_params={"ensure_ascii": False}, content_type=kind)
    answer.headers["Access-Control-Allow-Origin"] = "*"
    answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer
