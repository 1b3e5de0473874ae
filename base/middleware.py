"""What happens to every request before and after its view."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers

from base import languages
from base.errors import too_large
from base.numbers import is_number

GetResponse = Callable[[HttpRequest], HttpResponse]
LONGEST_ADDRESS = 8000
# One file and the words of its form
LARGEST_BODY = 12 * 1024 * 1024


class SecurityHeadersMiddleware:
    """Headers that Django has no setting for."""

    def __init__(self, get_response: GetResponse) -> None:
        """Wrap the rest of the stack."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Add what is missing; a view's own headers stay."""
        response = self.get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
        )
        return response


class PlainRequestMiddleware:
    """Make something readable of addresses that no honest browser sends, before the database is asked for them."""

    def __init__(self, get_response: GetResponse) -> None:
        """Wrap the rest of the stack."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Null bytes are dropped and endless parameters cut; a path with either is no page of ours."""
        path = request.path_info
        if "\x00" in path or len(path) > LONGEST_ADDRESS:
            request.path_info = request.path = f"/{language_of_path(path) or languages.SOURCE}/-/"
        query = request.META.get("QUERY_STRING", "")
        if len(query) > LONGEST_ADDRESS:
            query = query[:LONGEST_ADDRESS].rsplit("%", 1)[0]
        request.META["QUERY_STRING"] = query.replace("%00", "")
        return self.get_response(request)


class BodyLimitMiddleware:
    """Refuse bodies that are larger than any upload, or do not say how large they are, before they are read."""

    def __init__(self, get_response: GetResponse) -> None:
        """Wrap the rest of the stack."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """413 where a body has no end."""
        length = request.META.get("CONTENT_LENGTH") or "0"
        endless = "chunked" in request.META.get("HTTP_TRANSFER_ENCODING", "").lower()
        if endless or not is_number(length) or int(length) > LARGEST_BODY:
            return too_large(request)
        return self.get_response(request)


class LocaleMiddleware:
    """Take the language from the address alone; never redirect, never set a cookie.

    Django's own middleware answers a missing page with a redirect to a guess. Here a missing page is a 404
    at once. Only addresses without a language (`/`, machines, unknown ones) look at `Accept-Language`, and
    the admin is German unless the editor's profile says otherwise.
    """

    def __init__(self, get_response: GetResponse) -> None:
        """Wrap the rest of the stack."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Activate the language for this request and name it in the response."""
        code = language_of_path(request.path_info)
        from_header = not code and not request.path_info.startswith("/admin/")
        if from_header:
            code = translation.get_language_from_request(request)
        translation.activate(code or languages.SOURCE)
        request.LANGUAGE_CODE = translation.get_language()
        response = self.get_response(request)
        if from_header and request.path_info == "/":
            patch_vary_headers(response, ("Accept-Language",))
        response.headers.setdefault("Content-Language", languages.current().code)
        return response


def language_of_path(path: str) -> str:
    """The language an address begins with, or an empty string. Only the exact codes count."""
    first = path.split("/", 2)[1] if path.startswith("/") else ""
    return first if first in languages.codes() else ""
