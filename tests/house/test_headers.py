"""The headers of each class of answer, compared with a stored list; no cookie and no other host for visitors."""

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client

from accounts.models import User
from tests.reading import foreign, read

PUBLIC_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
ADMIN_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; form-action 'self'; frame-src 'self'; "
    "frame-ancestors 'self'; object-src 'none'; base-uri 'self'"
)
ALWAYS = {
    "Content-Security-Policy": PUBLIC_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
HTML = ALWAYS | {"Content-Type": "text/html; charset=utf-8", "Content-Language": "de"}
PRIVATE = {"Cache-Control": "max-age=0, must-revalidate, no-cache, no-store, private", "Vary": "Cookie"}
OPEN_DATA = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Content-Type": "application/json",
    "Content-Language": "de",
}
# What changes with the content or the clock is not compared
BY_CONTENT = {"Content-Length", "Expires", "Last-Modified", "ETag", "Date"}
TOO_LONG = "/de/suche/?q=" + "a" * 9000

ANSWERS: list[tuple[str, int, dict[str, str]]] = [
    ("/de/", 200, HTML),
    ("/de/kurse/", 200, HTML),
    ("/de/gruenau/", 200, HTML),
    ("/de/suche/?q=kurs", 200, HTML),
    ("/ar/", 200, HTML | {"Content-Language": "ar"}),
    ("/de/gibt-es-nicht/", 404, HTML),
    ("/ar/gibt-es-nicht/", 404, HTML | {"Content-Language": "ar"}),
    (TOO_LONG, 200, HTML),
    ("/de/" + "a" * 9000 + "/", 404, HTML),
    ("/de/konto/login/", 200, HTML | PRIVATE),
    ("/de/kurse/kurse.json", 200, ALWAYS | OPEN_DATA),
    ("/de/betriebe/betriebe.json", 200, ALWAYS | OPEN_DATA),
    ("/de/betriebe/betriebe.geojson", 200, ALWAYS | OPEN_DATA | {"Content-Type": "application/geo+json"}),
    ("/robots.txt", 200, HTML | {"Content-Type": "text/plain; charset=utf-8"}),
    ("/health/live", 200, HTML | {"Content-Type": "application/json", "Cache-Control": PRIVATE["Cache-Control"]}),
    ("/", 302, HTML | {"Location": "/de/", "Vary": "Accept-Language"}),
]


def stored(response: Any) -> dict[str, str]:
    """The headers of an answer that are compared; the parts of Cache-Control have no order."""
    headers = {name: value for name, value in response.headers.items() if name not in BY_CONTENT}
    if "Cache-Control" in headers:
        headers["Cache-Control"] = ", ".join(sorted(headers["Cache-Control"].split(", ")))
    return headers


@pytest.mark.parametrize(("path", "status", "headers"), ANSWERS, ids=[answer[0][:40] for answer in ANSWERS])
def test_headers_are_the_stored_ones(
    town: Any, client: Client, path: str, status: int, headers: dict[str, str]
) -> None:
    response = client.get(path)
    assert response.status_code == status
    assert stored(response) == headers


def test_headers_of_the_admin(town: Any, signed_in: Callable[[User], Client]) -> None:
    response = signed_in(town.admin()).get("/admin/")
    wanted = HTML | PRIVATE | {"Content-Security-Policy": ADMIN_POLICY, "X-Frame-Options": "SAMEORIGIN"}
    assert stored(response) == wanted


def test_headers_of_a_picture(client: Client, db: None) -> None:
    name = default_storage.save("images/haus.webp", ContentFile(b"RIFF0000WEBP"))
    response = client.get(f"/media/{name}")
    wanted = ALWAYS | {
        "Content-Type": "image/webp",
        "Content-Language": "de",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Content-Disposition": f'inline; filename="{name.removeprefix("images/")}"',
        "Cache-Control": "max-age=2592000, public",
    }
    assert stored(response) == wanted
    response.close()


@pytest.mark.parametrize("language", ["de", "ar", "vi"])
@pytest.mark.parametrize(
    "path", ["", "kurse/", "gruenau/", "gruenau/kurse/", "betriebe/", "aktuelles/", "termine/", "suche/?q=x", "nichts/"]
)
def test_visitors_get_no_cookie_and_meet_no_other_host(town: Any, client: Client, language: str, path: str) -> None:
    response = client.get(f"/{language}/{path}")
    assert not response.cookies
    assert "cookie" not in response.headers.get("Vary", "").lower()
    sheet = read(response.content.decode())
    assert foreign(sheet, "http://testserver/") == []
    assert sheet.inline == []


@pytest.mark.parametrize("path", ["/admin/", "/admin/pages/", "/admin/images/", "/admin/account/"])
def test_the_admin_tells_nobody_that_somebody_is_there(
    town: Any, signed_in: Callable[[User], Client], path: str
) -> None:
    html = signed_in(town.admin()).get(path, follow=True).content.decode()
    assert foreign(read(html), "http://testserver/") == []
    assert "gravatar" not in html
    assert "releases.wagtail" not in html


def test_wagtail_asks_nobody_for_news() -> None:
    assert settings.WAGTAIL_GRAVATAR_PROVIDER_URL is None
    assert settings.WAGTAIL_ENABLE_UPDATE_CHECK is False
    assert settings.WAGTAIL_ENABLE_WHATS_NEW_BANNER is False


@pytest.mark.parametrize("path", ["/admin/login/", "/admin/password_reset/", "/_util/login/"])
def test_there_is_one_sign_in(town: Any, client: Client, path: str) -> None:
    response = client.get(path)
    assert (response.status_code, response.headers["Location"]) == (302, "/de/konto/login/")
