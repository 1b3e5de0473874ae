"""Pages for one person, without an account and without a cookie."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

View = Callable[..., HttpResponse]


def personal(view: View) -> View:
    """A page for one person: not kept, without a cookie. Its forms are signed, so only other sites are refused."""

    @csrf_exempt
    @never_cache
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        origin = request.headers.get("Origin", "null")
        if request.method == "POST" and origin != "null" and urlsplit(origin).netloc != request.get_host():
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded
