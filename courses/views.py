"""Addresses of courses outside the page tree."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.utils.cache import patch_vary_headers

from base import languages
from courses import short
from courses.catalogue import catalogue


def by_code(request: HttpRequest, code: str) -> HttpResponse:
    """`/de/k/GR-14/`: to the course in this language. An unknown number is told the way to the catalogue."""
    target = short.course_address(catalogue(request), code, languages.current().code)
    if target:
        return HttpResponseRedirect(target)
    return HttpResponse(render_to_string("courses/unknown_code.html", {"code": code[:20]}, request), status=404)


def by_code_anywhere(request: HttpRequest, code: str) -> HttpResponse:
    """`/k/GR-14/`: the same in the language that the browser asks for."""
    response = by_code(request, code)
    patch_vary_headers(response, ("Accept-Language",))
    return response
