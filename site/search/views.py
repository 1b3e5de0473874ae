"""Search over the whole site."""

from django.http import HttpRequest, HttpResponse


def search(request: HttpRequest) -> HttpResponse:
    """Pages that fit the words."""
    return HttpResponse(status=501)
