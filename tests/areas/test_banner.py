"""A notice on top of the pages: "Closed today", for one neighbourhood or for all, until its end."""

import datetime
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from areas.models import Banner
from tests.reading import read

CLOSED = "Heute ist das Büro geschlossen."


def notice(town: Any, slug: str = "gruenau", hours: int = 3, **more: str) -> Banner:
    """A notice of a neighbourhood, or of the whole site without one."""
    return Banner.objects.create(
        area=town.area(slug) if slug else None,
        text={"de": CLOSED, **more},
        until=timezone.now() + datetime.timedelta(hours=hours),
    )


def test_every_page_of_the_neighbourhood_shows_it_and_no_other(town: Any, client: Client) -> None:
    notice(town)
    for path in ("gruenau/", "gruenau/kurse/", "gruenau/aktuelles/"):
        assert CLOSED in client.get(f"/de/{path}").content.decode(), path
    for path in ("", "kurse/", "paunsdorf/", "paunsdorf/kurse/"):
        assert CLOSED not in client.get(f"/de/{path}").content.decode(), path


def test_a_notice_without_a_neighbourhood_stands_everywhere(town: Any, client: Client) -> None:
    notice(town, "")
    for path in ("", "kurse/", "paunsdorf/", "suche/?q=x", "konto/login/", "gibt-es-nicht/"):
        assert CLOSED in client.get(f"/de/{path}").content.decode(), path


def test_other_languages_read_it_in_theirs_or_in_marked_german(town: Any, client: Client) -> None:
    notice(town, en="The office is closed today.")
    assert "The office is closed today." in client.get("/en/gruenau/").content.decode()
    assert f'<p lang="de" dir="ltr">{CLOSED}</p>' in client.get("/ar/gruenau/").content.decode()
    assert f"<p>{CLOSED}</p>" in client.get("/de/gruenau/").content.decode()


def test_it_ends_by_itself_also_for_who_asked_a_moment_ago(town: Any, client: Client) -> None:
    notice(town, hours=3)
    assert CLOSED in client.get("/de/gruenau/").content.decode()
    with time_machine.travel(timezone.now() + datetime.timedelta(hours=4), tick=True):
        assert CLOSED not in client.get("/de/gruenau/").content.decode()


def test_it_is_named_for_screen_readers_and_sets_no_cookie(town: Any, client: Client) -> None:
    notice(town)
    response = client.get("/de/gruenau/")
    assert not response.cookies
    assert '<aside class="wrap banners" aria-label=' in response.content.decode()
    assert read(response.content.decode()).inline == []


@time_machine.travel("2026-11-23 12:00+01:00", tick=False)
def test_it_costs_no_query(town: Any, client: Client) -> None:
    counts = []
    for number in (0, 1, 20):
        for _one in range(number):
            notice(town)
        # As if the transaction had ended: before, what the site shows is not remembered
        connection.run_on_commit.clear()
        for _time in range(2):
            with CaptureQueriesContext(connection) as asked:
                client.get("/de/gruenau/?x=1")
        counts.append(len(asked))
    assert counts[0] == counts[1] == counts[2]


@pytest.mark.parametrize(("who", "status"), [("gruenau", 302), ("paunsdorf", 200)])
def test_editors_set_it_for_their_own_neighbourhood(who: str, status: int, town: Any, signed_in: Any) -> None:
    browser = signed_in(town.editor(who))
    form = {"text_de": CLOSED, "area": town.area("gruenau").pk, "until": "2099-01-01 18:00"}
    response = browser.post(reverse(Banner.snippet_viewset.get_url_name("add")), form)
    assert response.status_code == status, response.context["form"].errors
    assert Banner.objects.count() == (1 if status == 302 else 0)


def test_editors_cannot_set_it_for_the_whole_site(town: Any, signed_in: Any) -> None:
    browser = signed_in(town.editor("gruenau"))
    form = {"text_de": CLOSED, "area": "", "until": "2099-01-01 18:00"}
    assert browser.post(reverse(Banner.snippet_viewset.get_url_name("add")), form).status_code == 200
    assert not Banner.objects.exists()


@pytest.mark.parametrize(
    ("text", "until"), [("x" * 201, "2099-01-01 18:00"), (CLOSED, "2020-01-01 18:00"), (CLOSED, "")]
)
def test_a_notice_is_short_and_has_an_end(text: str, until: str, town: Any, signed_in: Any) -> None:
    form = {"text_de": text, "area": "", "until": until}
    response = signed_in(town.admin()).post(reverse(Banner.snippet_viewset.get_url_name("add")), form)
    assert response.status_code == 200
    assert response.context["form"].errors
