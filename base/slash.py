"""A forgotten slash at the end of an address."""

from django.http import Http404, HttpRequest
from django.middleware.common import CommonMiddleware
from django.urls import resolve

from base import routing


class SlashMiddleware(CommonMiddleware):
    """Adds the slash where that leads to a page; Django's own adds it everywhere below a language."""

    def should_redirect_with_slash(self, request: HttpRequest) -> bool:
        """Whether there is something at the address with a slash."""
        if not super().should_redirect_with_slash(request):
            return False
        match = resolve(f"{request.path_info}/")
        if match.func is not routing.serve:
            # In a language that is none of ours everything is a 404
            return match.func is not routing.in_unknown_language
        try:
            routing.find(request, *match.args)
        except Http404:
            return False
        return True
