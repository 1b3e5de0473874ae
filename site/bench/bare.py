"""Bare: one Django view that returns as many bytes as it is asked for. What every page is compared with."""

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], MIDDLEWARE=[], SECRET_KEY="bare" * 10)


def answer(_request: HttpRequest, size: int = 0) -> HttpResponse:
    """As many bytes as the page that it is compared with."""
    return HttpResponse(b"x" * size, headers={"Content-Length": str(size)})


urlpatterns = [path("<int:size>", answer), path("health/live", answer)]
application = get_wsgi_application()
