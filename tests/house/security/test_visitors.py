"""What visitors try: drafts, other doors, foreign hosts, forged forms, words that are code."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory
from demo.factories.news import EventDateFactory, EventPageFactory, NewsPageFactory
from tests.house.security.addresses import all_addresses
from tests.house.security.reading_answers import shows

MARK = "Zugeknöpft"
LISTS = ("", "gruenau/", "aktuelles/", "gruenau/aktuelles/", "kurse/", "gruenau/kurse/", "termine/", "gruenau/termine/")
FILES = ("kurse/kurse.json", "kurse/kalender.ics", "termine/kalender.ics", "kurse/feed/", "aktuelles/feed/")
FILES += ("termine/feed/", "gruenau/kurse/programm/", "gruenau/kurse/anzeige/")


@pytest.fixture
def drafts(town: Any) -> list[Page]:
    """One piece of news, one course and one event that are not published."""
    words = {"slug": "zu", "live": False}
    news = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title=f"{MARK} Neues", **words)
    course = CoursePageFactory(parent=town.courses("gruenau"), title=f"{MARK} Kurs", **words)
    SessionFactory(run=CourseRunFactory(course=course))
    event = EventPageFactory(parent=town.page("/de/gruenau/termine/"), title=f"{MARK} Fest", **words)
    EventDateFactory(event=event)
    return [news, course, event]


def test_nobody_makes_a_page_private(town: Any, signed_in: Any) -> None:
    """What is published is for everybody: no list has to know of pages with a password."""
    page = town.courses("gruenau")
    place = reverse("wagtailadmin_pages:set_privacy", args=[page.pk])
    form = {"restriction_type": "password", "password": "Sesam-2026"}
    signed_in(town.admin()).post(place, form)
    assert not PageViewRestriction.objects.exists()


@pytest.mark.usefixtures("drafts")
@pytest.mark.parametrize("place", [*LISTS, *FILES, f"suche/?q={MARK}", f"kurse/?q={MARK}"])
def test_a_draft_stands_in_no_list(place: str, client: Client) -> None:
    assert not shows(client.get(f"/de/{place}"), f"{MARK} ")


@pytest.mark.parametrize("ending", ["", "aushang/", "aushang.pdf", "kalender.ics"])
def test_a_draft_is_not_read_under_its_other_addresses(drafts: list[Page], ending: str, client: Client) -> None:
    for page in drafts:
        for language in ("de", "en", "ar"):
            answer = client.get(f"/{language}/{page.url_path.removeprefix('/de/')}{ending}")
            assert not shows(answer, f"{MARK} Neues", f"{MARK} Kurs", f"{MARK} Fest")


def test_a_draft_is_not_in_the_sitemap(drafts: list[Page], client: Client) -> None:
    sitemap = client.get("/sitemap.xml")
    assert not any(shows(sitemap, page.url_path) for page in drafts)


@pytest.mark.parametrize(
    "path",
    [
        "/api/v2/pages/",
        "/api/v3/pages/",
        "/api/v2/images/",
        "/openapi.json",
        "/images/abc/1/fill-10x10/",
        "/admin/images/1/generate_url/output/",
        "/.git/config",
        "/.env",
        "/db.sqlite3",
        "/var/quartier.sqlite3",
        "/metrics",
        "/static/js/site.js.map",
        "/django-admin/",
        "/__debug__/",
        "/manage.py",
    ],
)
def test_there_is_no_other_door(path: str, town: Any, client: Client) -> None:
    answer = client.get(path)
    assert answer.status_code == 404 or answer.headers["Location"].startswith("/admin/login/")
    assert not shows(answer, "Traceback", "DJANGO_SETTINGS", "site-packages")


@pytest.mark.parametrize("host", ["boese.example", "localhost.boese.example", "localhost:80@boese.example", "[::1"])
def test_an_unknown_host_is_refused(host: str, town: Any, client: Client) -> None:
    answer = client.get("/de/", headers={"host": host})
    assert answer.status_code == 400
    assert not shows(answer, "boese")


def test_a_forwarded_host_is_not_believed(town: Any, client: Client) -> None:
    answer = client.get("/de/", headers={"x-forwarded-host": "boese.example", "x-forwarded-proto": "gopher"})
    assert answer.status_code == 200
    assert not shows(answer, "boese", "gopher")


def test_every_form_of_an_account_asks_for_its_token(town: Any, signed_in: Any) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(town.admin(), backend="django.contrib.auth.backends.ModelBackend")
    open_doors = []
    for address in all_addresses():
        # Who reads only has nothing to forge: these answer a POST like a GET, or not at all
        if address.names or address.name.startswith("wagtailadmin_api"):
            continue
        answer = strict.post(address.path(), {"title": "x"}, headers={"origin": "https://boese.example"})
        if answer.status_code not in (302, 400, 403, 404, 405):
            open_doors.append(f"{address}: {answer.status_code}")
    assert open_doors == []


def test_a_line_break_in_a_title_adds_no_line_to_the_calendar(town: Any, client: Client) -> None:
    event = EventPageFactory(
        parent=town.page("/de/gruenau/termine/"), title="Fest\r\nATTENDEE:mailto:x@boese.example", slug="fest"
    )
    EventDateFactory(event=event)
    lines = client.get("/de/termine/kalender.ics").content.decode().splitlines()
    assert not any(line.startswith("ATTENDEE") for line in lines)
