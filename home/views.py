"""Addresses outside the languages."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language

from base import languages


def start(request: HttpRequest) -> HttpResponse:
    """`/` alone leads to the reader's language, as the browser names it."""
    response = HttpResponseRedirect(f"/{get_language() or languages.SOURCE}/")
    patch_vary_headers(response, ("Accept-Language",))
    return response


def robots(_request: HttpRequest) -> HttpResponse:
    """Everything public may be read; personal and internal addresses may not."""
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /documents/"]
    lines += [
        f"Disallow: /{code}/{part}/"
        for code in languages.codes()
        for part in ("konto", "anmelden", "nachricht", "beratung-anfragen", "betrieb-melden", "suche")
    ]
    lines.append(f"Sitemap: {settings.BASE_URL}/sitemap.xml")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
