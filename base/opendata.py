"""The envelope of the open data: what every list gives as JSON, with its facets and counts."""

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
    answer = JsonResponse(data, json_dumps_params={"ensure_ascii": False})
    answer.headers["Access-Control-Allow-Origin"] = "*"
    answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer
