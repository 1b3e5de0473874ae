"""Pictures from the storage, always under this site's own address. In production the proxy may serve the folder."""

import mimetypes
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.files.storage import FileSystemStorage, default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control
from django.views.static import serve

from base.images import SiteDocument

View = Callable[..., HttpResponseBase]
SANDBOX = "default-src 'none'; sandbox"
ONE_MONTH = 30 * 24 * 3600


def picture(request: HttpRequest, path: str) -> HttpResponseBase:
    """A rendition; its name changes with its content, so it may be kept for a month. Originals are not served."""
    response = _file(request, path)
    patch_cache_control(response, public=True, max_age=ONE_MONTH)
    response.headers["Content-Security-Policy"] = SANDBOX
    return response


def _file(request: HttpRequest, path: str) -> HttpResponseBase:
    if isinstance(getattr(default_storage, "_wrapped", default_storage), FileSystemStorage):
        return serve(request, path, document_root=str(settings.MEDIA_ROOT))
    if not default_storage.exists(path):
        raise Http404
    return FileResponse(default_storage.open(path), content_type=mimetypes.guess_type(path)[0] or "image/webp")


def as_download(view: View) -> View:
    """Give a document to keep, not to open: nothing in it may run under our address."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = view(request, *args, **kwargs)
        if response.headers.get("Content-Disposition"):
            response.headers["Content-Security-Policy"] = SANDBOX
            # It may be for its readers only, and may be replaced: nobody between keeps it
            patch_cache_control(response, private=True, no_cache=True)
        return response

    return wrapped


def only_for_its_readers(document: SiteDocument, request: HttpRequest) -> None:
    """Answer as if there were no document to everybody who may not read it. Raises Http404.

    A folder with a password still asks for it.
    """
    restrictions = document.collection.get_view_restrictions()
    for restriction in restrictions:
        by_password = restriction.restriction_type == restriction.PASSWORD
        if not by_password and not restriction.accept_request(request):
            raise Http404
