"""Pictures from the data folder. In production the proxy may serve the folder instead."""

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control
from django.views.static import serve

ONE_MONTH = 30 * 24 * 3600


def picture(request: HttpRequest, path: str) -> HttpResponseBase:
    """A rendition; its name changes with its content, so it may be kept for a month. Originals are not served."""
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    patch_cache_control(response, public=True, max_age=ONE_MONTH)
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
