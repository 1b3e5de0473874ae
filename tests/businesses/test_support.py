"""Who helps businesses: found by topic, with the day of the last check; links are tried by the worker, carefully."""

import datetime
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from areas.models import Role
from businesses import links
from businesses.models import SupportOffer
from demo.factories.businesses import DirectoryPageFactory, SupportOfferFactory

LIST = "/de/betriebe/hilfe/"
BUDGET = 10
ANSWERS = {"/gut": 200, "/weiter": 301, "/fehlt": 404, "/kaputt": 500, "/nur-browser": 403, "/kreis": 302}


class Server(BaseHTTPRequestHandler):
    """A website in which some pages are there and some are not."""

    def do_GET(self):
        """Answer by the path."""
        self.send_response(ANSWERS[self.path])
        if self.path in ("/weiter", "/kreis"):
            self.send_header("Location", "/gut" if self.path == "/weiter" else "/kreis")
        self.end_headers()

    def log_message(self, *_words):
        """Nothing: the tests' output is for people."""


@pytest.fixture
def website(monkeypatch: Any) -> Any:
    monkeypatch.setattr(links, "is_public", lambda host: host == "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture
def _directory(town: Any) -> None:
    DirectoryPageFactory(parent=town.page("/de/"))


@pytest.mark.usefixtures("_directory")
def test_owners_find_who_helps_with_money(client: Client):
    SupportOfferFactory(name="Wirtschaftsförderung", topics=["geld", "gruenden"], about="Zuschüsse für Läden.")
    SupportOfferFactory(name="Arbeitgeber-Service", topics=["personal"])
    everything, money = client.get(LIST).content.decode(), client.get(f"{LIST}?topic=geld").content.decode()
    assert "Arbeitgeber-Service" in everything
    assert "Wirtschaftsförderung" in money
    assert "Arbeitgeber-Service" not in money
    assert "Wirtschaftsförderung" in client.get(f"{LIST}?q=zuschuss").content.decode()


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("/gut", True),
        ("/weiter", True),
        ("/nur-browser", True),
        ("/fehlt", False),
        ("/kaputt", False),
        ("/kreis", False),
    ],
)
def test_a_link_is_tried(website: str, path: str, there: bool):
    assert links.works(f"{website}{path}") is there


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:6379/",
        "http://[::1]/",
        "http://169.254.169.254/latest/",
        "http://10.0.0.1/",
        "http://2130706433/",
        "file:///etc/hostname",
        "ftp://127.0.0.1/",
        "https:///",
        "http://" + "a" * 300,
    ],
)
def test_the_server_never_asks_itself_or_its_neighbours(monkeypatch: Any, url: str):
    monkeypatch.setattr(links.requests, "get", lambda *_args, **_kwargs: pytest.fail("asked"))
    assert links.works(url) is False


def test_a_broken_link_waits_on_the_desk_of_the_central_team(db: None, town: Any, website: str, signed_in: Any):
    SupportOfferFactory(name="Alles gut", website=f"{website}/gut")
    SupportOfferFactory(name="Kammer", website=f"{website}/fehlt", phone="0341 1234567")
    call_command("try_links")
    broken = SupportOffer.objects.get(name="Kammer")
    assert (broken.link_state, broken.public_website) == ("broken", "")
    desk = signed_in(town.person(Role.CENTRAL)).get("/admin/").content.decode()
    assert "Kammer" in desk
    assert "Alles gut" not in desk


def test_what_nobody_looked_at_for_half_a_year_waits_there_too(db: None):
    long_ago = timezone.localdate() - datetime.timedelta(days=184)
    SupportOfferFactory(name="Alt", last_checked=long_ago)
    SupportOfferFactory(name="Neu")
    assert [one.name for one in SupportOffer.objects.doubtful(timezone.localdate())] == ["Alt"]


def test_a_place_without_phone_and_website_is_refused(db: None):
    with pytest.raises(ValidationError):
        SupportOfferFactory.build(phone="", website="").full_clean()


def test_only_the_central_team_keeps_the_list(town: Any, signed_in: Any):
    assert (
        signed_in(town.person(Role.MODERATOR, "gruenau"))
        .get("/admin/snippets/businesses/supportoffer/add/")
        .status_code
        == 302
    )


@pytest.mark.usefixtures("_directory")
@pytest.mark.parametrize("number", [1, 50])
def test_the_list_costs_the_same_with_one_place_and_with_fifty(client: Client, number: int):
    SupportOfferFactory.create_batch(number)
    client.get(LIST)
    SupportOffer.objects.first().save()
    with CaptureQueriesContext(connection) as queries:
        client.get(LIST)
    assert len(queries) <= BUDGET
