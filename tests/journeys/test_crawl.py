"""Every address of the town answers, and none of them keeps an eye on who reads it."""

import http.client
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from threading import local
from urllib.parse import urldefrag, urlsplit

import pytest
from playwright.sync_api import Page

from tests.browser import Served
from tests.journeys.pages import EXPECTED, LANGUAGES, OTHERS, RIGHT_TO_LEFT, TYPES
from tests.reading import Sheet, foreign, own, read

# One process crawls, so that no address is asked for twice
pytestmark = pytest.mark.xdist_group("crawl")
AT_ONCE = 4
LISTS = ("courses", "courses-of-area", "advice-list", "directory", "news-list", "events")
MACHINES = (
    "/robots.txt",
    "/sitemap.xml",
    "/health/live",
    "/de/kurse/kurse.json",
    "/de/betriebe/betriebe.json",
    "/de/gruenau/kurse/kalender.ics",
    "/de/gruenau/kurse/naehkurs/kalender.ics",
    "/de/aktuelles/feed/",
)


@dataclass
class Answer:
    """What came back from an address."""

    path: str
    status: int
    headers: dict[str, str]
    text: str

    @cached_property
    def sheet(self) -> Sheet:
        """The answer as a page."""
        return read(self.text)


class Crawler:
    """Asks for many addresses, a few at once, each of them once."""

    def __init__(self, site: Served) -> None:
        self.site = site
        self.place = urlsplit(site.address).netloc
        self.kept = local()
        self.connections: list[http.client.HTTPConnection] = []
        self.pool = ThreadPoolExecutor(AT_ONCE)
        self.seen: dict[str, Answer] = {}

    def ask(self, path: str) -> Answer:
        """One answer; redirects are not followed."""
        if path in self.seen:
            return self.seen[path]
        connection = getattr(self.kept, "connection", None) or self.connect()
        try:
            connection.request("GET", path)
            response = connection.getresponse()
        except (http.client.RemoteDisconnected, ConnectionError):
            connection.close()
            connection.request("GET", path)
            response = connection.getresponse()
        body = response.read()
        answer = Answer(path, response.status, {name.lower(): value for name, value in response.getheaders()}, "")
        if answer.headers.get("content-type", "").startswith(("text/", "application/xml")):
            answer.text = body.decode()
        self.seen[path] = answer
        return answer

    def connect(self) -> http.client.HTTPConnection:
        """A connection for this thread, kept open."""
        self.kept.connection = http.client.HTTPConnection(self.place, timeout=60)
        self.connections.append(self.kept.connection)
        return self.kept.connection

    def close(self) -> None:
        """Hang up."""
        self.pool.shutdown()
        for connection in self.connections:
            connection.close()

    def all(self, paths: Iterable[str]) -> list[Answer]:
        """Answers in the order of the addresses."""
        return list(self.pool.map(self.ask, dict.fromkeys(paths)))

    def inner(self, answer: Answer) -> set[str]:
        """Paths of this site that a page links to or loads."""
        base = self.site.url(answer.path)
        found = {own(link, base) for link in (*answer.sheet.links, *answer.sheet.loaded)}
        return {address.removeprefix(self.site.address) for address in found if address}


@pytest.fixture(scope="module")
def crawler(site: Served) -> Iterator[Crawler]:
    """Remembers what it has seen for all checks of this file."""
    one = Crawler(site)
    yield one
    one.close()


@pytest.fixture(scope="module")
def addresses(crawler: Crawler) -> dict[str, list[str]]:
    """The sitemap's paths by language."""
    found = defaultdict(list)
    for path in re.findall(r"<loc>https?://[^/]+([^<]+)</loc>", crawler.ask("/sitemap.xml").text):
        found[path.split("/")[1]].append(path)
    return found


@pytest.fixture(scope="module")
def german(crawler: Crawler, addresses: dict[str, list[str]]) -> list[Answer]:
    """All German pages."""
    return crawler.all(addresses["de"])


def complaints(crawler: Crawler, answer: Answer) -> list[str]:
    """What is wrong with a page."""
    found = []
    sheet = answer.sheet
    language = answer.path.split("/")[1]
    if answer.status != 200:
        return [f"{answer.path}: {answer.status}"]
    if sheet.headings != 1:
        found.append(f"{sheet.headings} h1")
    if (sheet.lang, sheet.dir) != (language, "rtl" if language in RIGHT_TO_LEFT else "ltr"):
        found.append(f"lang={sheet.lang} dir={sheet.dir}")
    if "set-cookie" in answer.headers or "cookie" in answer.headers.get("vary", "").lower():
        found.append(f"cookies: {answer.headers}")
    found += [f"asks another host: {url}" for url in foreign(sheet, crawler.site.url(answer.path))]
    found += [f"the policy forbids: {what}" for what in sheet.inline]
    found += [f"id twice: {one}" for one in {name for name in sheet.ids if sheet.ids.count(name) > 1}]
    return [f"{answer.path}: {one}" for one in found]


def test_the_sitemap_names_every_german_page(addresses: dict[str, list[str]]) -> None:
    assert len(addresses["de"]) > 100
    assert set(addresses) == set(LANGUAGES)


def test_every_german_page_answers_without_cookies_or_other_hosts(crawler: Crawler, german: list[Answer]) -> None:
    assert [one for answer in german for one in complaints(crawler, answer)] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_page_type_answers_in_every_language(
    crawler: Crawler, addresses: dict[str, list[str]], language: str
) -> None:
    wanted = [f"/{language}/{path}" for path in TYPES.values()] + addresses[language]
    assert [one for answer in crawler.all(wanted) for one in complaints(crawler, answer)] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_address_answers_in_every_language_translated_or_not(
    crawler: Crawler, addresses: dict[str, list[str]], language: str
) -> None:
    wanted = [f"/{language}/{path.removeprefix('/de/')}" for path in addresses["de"]]
    answers = crawler.all(wanted)
    assert [one for answer in answers for one in complaints(crawler, answer)] == []
    assert [f"{one.path}: {what}" for one in answers for what in one.sheet.unturned] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_engines_are_told_the_same_real_versions_on_each_of_them(
    crawler: Crawler, addresses: dict[str, list[str]], language: str
) -> None:
    real = {path for paths in addresses.values() for path in paths}
    wrong = []
    for answer in crawler.all(f"/{language}/{path.removeprefix('/de/')}" for path in addresses["de"]):
        versions = {code: urlsplit(url).path for code, url in answer.sheet.versions.items()}
        fallback = versions.pop("x-default", "")
        rest = answer.path.split("/", 2)[2]
        expected = {code: f"/{code}/{rest}" for code in LANGUAGES if f"/{code}/{rest}" in real}
        canonical = answer.path if answer.path in real else f"/de/{rest}"
        if versions != expected or fallback != f"/de/{rest}" or urlsplit(answer.sheet.canonical).path != canonical:
            wrong.append(f"{answer.path}: {sorted(versions)} {fallback} {answer.sheet.canonical}")
    assert wrong == []


def test_every_filter_answers(crawler: Crawler) -> None:
    lists = [f"/{language}/{TYPES[name]}" for language in ("de", "ar") for name in LISTS]
    filters = [
        path
        for answer in crawler.all(lists)
        for path in sorted(crawler.inner(answer))
        if path.startswith(f"{answer.path}?")
    ]
    assert len(filters) > 100
    assert [one for answer in crawler.all(filters) for one in complaints(crawler, answer)] == []


def test_no_link_leads_nowhere(crawler: Crawler, german: list[Answer]) -> None:
    arabic = crawler.all(f"/ar/{path}" for path in TYPES.values())
    where: dict[str, str] = {}
    for answer in (*german, *arabic):
        for path in crawler.inner(answer):
            # Every page names itself to the same form
            where.setdefault(path.partition("?seite=")[0], answer.path)
    # The desk of owners leads who is not signed in to the sign-in
    desks = {f"/{code}/konto/" for code in ("de", "ar")}
    answers = [one for one in crawler.all(where) if one.status != (302 if one.path in desks else 200)]
    broken = [f"{one.path} on {where[one.path]}: {one.status}" for one in answers]
    assert broken == []


def test_every_jump_inside_a_page_lands(crawler: Crawler, german: list[Answer]) -> None:
    lost = []
    for answer in german:
        for link in answer.sheet.links:
            path, fragment = urldefrag(link)
            if not fragment or (path and not path.startswith("/")):
                continue
            target = crawler.ask(path or answer.path)
            if fragment not in target.sheet.ids:
                lost.append(f"{link} on {answer.path}")
    assert lost == []


def test_machines_get_calendars_feeds_and_data(crawler: Crawler) -> None:
    assert [(one.path, one.status) for one in crawler.all(MACHINES)] == [(path, 200) for path in MACHINES]
    assert [one.path for one in crawler.all(MACHINES) if "set-cookie" in one.headers] == []


@pytest.mark.parametrize("name", [*TYPES, *(name for name in OTHERS if name not in ("sign-in", "password", "sign-up"))])
def test_nothing_is_kept_in_the_visitors_browser(reader: Callable[..., Page], name: str) -> None:
    page = reader(strict=name not in EXPECTED)
    page.context.clear_cookies()
    response = page.goto(f"/ar/{(TYPES | OTHERS)[name]}", wait_until="load")
    assert response is not None
    assert response.status == EXPECTED.get(name, 200)
    assert page.locator("h1").count() == 1
    # Only the form of the sign-in has one, against forged requests
    kept = {"csrftoken"} if name == "sign-in-by-code" else set()
    assert {one["name"] for one in page.context.cookies()} == kept
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert page.evaluate("Promise.all([indexedDB.databases(), caches.keys()])") == [[], []]
