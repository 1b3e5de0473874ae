"""Friendly pages for what goes wrong, in the reader's language, with the phone number and the legal links."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template import TemplateDoesNotExist
from django.template.loader import render_to_string

LAST_RESORT = (
    "<!doctype html><html lang=de><title>Fehler</title><h1>Das hat nicht geklappt. / Something went wrong.</h1>"
)


def _page(request: HttpRequest, template: str, status: int) -> HttpResponse:
    return HttpResponse(render_to_string(template, {}, request), status=status)


def bad_request(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """400: the request makes no sense."""
    return _page(request, "400.html", 400)


def forbidden(request: HttpRequest, exception: Any = None, reason: str = "") -> HttpResponse:
    """403: not allowed, or a form that lay open too long."""
    return _page(request, "403.html", 403)


def not_allowed(request: HttpRequest) -> HttpResponse:
    """405: a page can be read, nothing else."""
    response = _page(request, "400.html", 405)
    response.headers["Allow"] = "GET, HEAD, OPTIONS"
    return response


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """404: no such page."""
    return _page(request, "404.html", 404)


def too_large(request: HttpRequest) -> HttpResponse:
    """413: more than anybody may send; the rest of it is not read."""
    response = _page(request, "413.html", 413)
    response.headers["Connection"] = "close"
    return response


def too_many(request: HttpRequest) -> HttpResponse:
    """429: tried too often."""
    return _page(request, "429.html", 429)


def broken(request: HttpRequest) -> HttpResponse:
    """500: our fault. Must work when the database does not: then without frame, then without a template."""
    for context_request in (request, None):
        try:
            return HttpResponse(render_to_string("500.html", {}, context_request), status=500)
        except TemplateDoesNotExist:
            break
        except Exception:  # noqa: BLE001, S112  whatever broke the page may break its frame too
            continue
    return HttpResponse(LAST_RESORT, status=500)
