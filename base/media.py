"""Pictures from the storage, always under this site's own address. In production the proxy may serve the folder."""

import mimetypes

from django.conf import settings
from django.core.files.storage import FileSystemStorage, default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control
from django.views.static import serve

ONE_MONTH = 30 * 24 * 3600


def picture(request: HttpRequest, path: str) -> HttpResponseBase:
    """A rendition; its name changes with its content, so it may be kept for a month. Originals are not served."""
    response = _file(request, path)
    patch_cache_control(response, public=True, max_age=ONE_MONTH)
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _file(request: HttpRequest, path: str) -> HttpResponseBase:
    if isinstance(getattr(default_storage, "_wrapped", default_storage), FileSystemStorage):
        return serve(request, path, document_root=str(settings.MEDIA_ROOT))
    if not default_storage.exists(path):
        raise Http404
    return FileResponse(default_storage.open(path), content_type=mimetypes.guess_type(path)[0] or "image/webp")
