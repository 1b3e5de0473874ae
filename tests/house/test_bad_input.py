"""What a stranger sends: every list and the search answer with a clear page, and never break."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client, RequestFactory
from django.utils import translation

from base import errors
from tests.reading import read

LISTS = (
    "kurse/",
    "beratung/",
    "betriebe/",
    "aktuelles/",
    "termine/",
    "lernen/",
    "gruenau/kurse/",
    "gruenau/beratung/",
    "gruenau/betriebe/",
    "gruenau/aktuelles/",
    "gruenau/termine/",
    "suche/",
)
ANYTHING = (
    "unbekannt=1",
    "page=0",
    "page=-1",
    "page=99999999999999999999",
    "page=abc",
    "page=%D9%A3",
    "page=1&page=2",
    "page=",
    "page=1e3",
    "q=",
    "q=%00",
    "q=kurs%00&page=%00",
    "%00=1",
    "q=%ED%A0%80",
    "q=%FF%FE",
    "q=" + quote("\u202e\u200bKurs\u2066"),
    "q=" + quote("' OR 1=1 --"),
    "q=" + quote("<script>alert(1)</script>"),
    "q=%25%5F%5C*%22",
    "q=" + "a" * 5000,
    "area=atlantis",
    "area=gruenau&area=gruenau&area=",
    "area=%00",
    "topic=" + quote("🦄"),
    "from=2026-02-30",
    "from=gestern&to=99999-99-99",
    "date=2026-13-45&when=nie",
    "language=klingonisch",
    "feature[]=x&a[b][c]=d",
    "&&&===&;;",
    "lat=nan&lon=inf&distance=-1",
)


@pytest.fixture
def stranger(town: Any) -> Client:
    """A client that sees a broken page as the visitor does."""
    return Client(raise_request_exception=False)


@pytest.mark.parametrize("path", LISTS)
def test_a_list_answers_whatever_it_is_asked(stranger: Client, path: str) -> None:
    broken = {}
    for query in ANYTHING:
        response = stranger.get(f"/de/{path}?{query}")
        if response.status_code not in (200, 404):
            broken[query[:60]] = response.status_code
        elif read(response.content.decode()).headings != 1:
            broken[query[:60]] = "no clear page"
    assert broken == {}


@pytest.mark.parametrize("path", LISTS)
def test_what_is_not_understood_is_named(stranger: Client, path: str) -> None:
    html = stranger.get(f"/de/{path}?unbekannt=1").content.decode()
    assert "unbekannt" in html.partition("<main")[2].partition("</main")[0] or path in ("suche/", "lernen/")


@pytest.mark.parametrize(("language", "direction"), [("de", "ltr"), ("ar", "rtl"), ("vi", "ltr")])
@pytest.mark.parametrize("path", ["suche/", "kurse/", "betriebe/", "aktuelles/"])
def test_an_endless_search_gets_a_clear_page_in_the_readers_language(
    stranger: Client, path: str, language: str, direction: str
) -> None:
    response = stranger.get(f"/{language}/{path}?q={'a' * 1_000_000}")
    assert response.status_code == 200
    sheet = read(response.content.decode())
    assert (sheet.lang, sheet.dir, sheet.headings) == (language, direction, 1)
    # Nothing of it is repeated in the page but the beginning
    assert len(response.content) < 200_000


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_page_for_a_senseless_request_is_in_the_readers_language(
    town: Any, rf: RequestFactory, language: str
) -> None:
    with translation.override(language):
        response = errors.bad_request(rf.get(f"/{language}/"))
    assert response.status_code == 400
    sheet = read(response.content.decode())
    assert (sheet.lang, sheet.headings) == (language, 1)


def addresses() -> Iterator[str]:
    """Addresses that no page has."""
    yield from ("/xx/", "/DE/", "/de-CH/", "/de_simple/kurse/", "/%00/", "/de/%00/", "/de/kurse/%00/")
    yield from ("/de/atlantis/", "/de/atlantis/kurse/", "/de/kurse/gibt-es-nicht/", "/de/kurse/../../etc/passwd")
    yield from (
        "/de//kurse//",
        "/de/kurse",
        "/de/kurse/index.php",
        "/de/kurse/kalender.ics.ics",
        "/de/.env",
        "/wp-login.php",
    )
    yield from (
        "/de/" + "a/" * 500,
        "/de/" + "a" * 3000 + "/",
        "/de/%F0%9F%A6%84/",
        "/de/%ED%A0%80/",
        "/de/%FF/",
        "/\u202e/",
    )
    yield from (
        "/media/images/../../secret_key",
        "/media/images/nichts.webp",
        "/media/nichts",
        "/documents/99999999/x.pdf",
    )
    yield from ("/admin/pages/99999999/edit/", "/sitemap.xml?p=abc", "/sitemap.xml?p=-1", "/static/%00.css")
    yield from (
        "/de/gruenau/kurse/kalender.ics?%00",
        "/de/aktuelles/feed/?page=abc",
        "/de/kurse/kurse.json?area=atlantis&page=-1",
    )


@pytest.mark.parametrize(
    "path", list(addresses()), ids=lambda path: path[:40].encode("ascii", "backslashreplace").decode()
)
def test_an_address_that_no_page_has_gets_a_clear_answer(stranger: Client, path: str) -> None:
    response = stranger.get(path)
    assert response.status_code in (200, 301, 302, 400, 404)
    if response.status_code in (301, 302):
        assert stranger.get(path, follow=True).status_code in (200, 404)


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options", "trace"])
@pytest.mark.parametrize("path", ["/de/", "/de/kurse/", "/de/suche/", "/robots.txt", "/de/kurse/kurse.json"])
def test_a_method_that_no_page_knows_breaks_nothing(stranger: Client, path: str, method: str) -> None:
    response = getattr(stranger, method)(path)
    assert response.status_code < 500


@pytest.mark.parametrize(
    "headers",
    [
        {"Accept-Language": "xx-YY;q=abc, *;q=9"},
        {"Accept-Language": "a" * 5000},
        {"Cookie": "sessionid=\x00; csrftoken=" + "x" * 4000},
        {"Host": "boese.example"},
        {"X-Forwarded-Host": "boese.example", "X-Forwarded-Proto": "gopher"},
        {"If-Modified-Since": "gestern"},
        {"Range": "bytes=9-1"},
    ],
)
@pytest.mark.parametrize("path", ["/", "/de/kurse/"])
def test_strange_headers_break_nothing(stranger: Client, path: str, headers: dict[str, str]) -> None:
    response = stranger.get(path, headers=headers)
    assert response.status_code in (200, 302, 400)
    assert "boese" not in response.content.decode()
