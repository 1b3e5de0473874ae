"""What strangers send to the form for businesses: a clear sentence, never a broken page, nothing that they may not."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page

from businesses.models import BusinessPage, EntryDraft, Member
from tests.businesses import entering_steps as way
from tests.businesses.entering_steps import BEGIN, WHAT, WHERE, begin, fill_in, list_business, stamp_of
from tests.reading import read

pytestmark = pytest.mark.usefixtures("streets")
MILLION = "a" * 1_000_000


def errors(response: Any) -> str:
    """The page with its errors; it has one heading and is no broken one."""
    assert response.status_code == 200
    html = str(response.content.decode())
    assert read(html).headings == 1
    assert 'class="errors"' in html
    return html


@pytest.mark.parametrize(
    "answers",
    [
        {"name": ""},
        {"name": "\u200b\u202e\u2066"},
        {"name": MILLION},
        {"name": "\x00"},
        {"summary": MILLION},
        {"summary": " \n "},
        {"sub_branch": "bank"},
        {"sub_branch": ""},
        {"website": "https://spam.example"},
        {"stamp": "forged"},
    ],
)
def test_a_first_step_that_makes_no_sense_begins_nothing(client: Client, answers: dict[str, str]):
    errors(client.post(BEGIN, {**WHAT, "stamp": stamp_of(client), **answers}))
    assert not EntryDraft.objects.exists()


def test_a_machine_that_answers_at_once_is_asked_again(client: Client):
    errors(client.post(BEGIN, {**WHAT, "stamp": stamp_of(client, pause=0)}))
    assert not EntryDraft.objects.exists()


def test_a_flood_of_entries_from_one_address_ends(client: Client):
    stamp = stamp_of(client)
    answers = [client.post(BEGIN, {**WHAT, "stamp": stamp}).status_code for _number in range(70)]
    assert answers.count(302) == 60
    assert answers[-1] == 429


@pytest.mark.parametrize(
    ("step", "answers"),
    [
        ("wo", {**WHERE, "district": "atlantis"}),
        ("wo", {**WHERE, "district": ""}),
        ("wo", {**WHERE, "street": ""}),
        ("wo", {**WHERE, "street": "12"}),
        ("wo", {**WHERE, "street": MILLION}),
        ("wo", {**WHERE, "postcode": "0430"}),
        ("wo", {**WHERE, "postcode": "٠٤٣١٥٠"}),
        ("wo", {**WHERE, "step_free": "perhaps"}),
        ("wann", {"mo-open": "on", "mo-0-from": "10:00", "mo-0-to": "09:00"}),
        ("wann", {"mo-open": "on", "mo-0-from": "22:00", "mo-0-to": "02:00"}),
        ("wann", {"mo-open": "on", "mo-0-from": "09:00", "mo-0-to": "13:00", "mo-1-from": "12:00", "mo-1-to": "18:00"}),
        ("wann", {"mo-open": "on", "mo-0-from": MILLION, "mo-0-to": "x"}),
        ("kontakt", {"phone": "ruf mich an"}),
        ("kontakt", {"phone": "12"}),
        ("kontakt", {"website": "javascript:alert(1)"}),
        ("kontakt", {"website": " JaVa\tScript:alert(1)"}),
        ("kontakt", {"website": "javascript:80/alert(1)"}),
        ("kontakt", {"website": "data:text/html,<script>alert(1)</script>"}),
        ("kontakt", {"website": "vbscript:x"}),
        ("kontakt", {"website": "//evil"}),
        ("kontakt", {"website": "file:///etc/passwd"}),
        ("kontakt", {"website": MILLION}),
        ("kontakt", {"languages": ["klingonisch"]}),
        ("angebote", {"offers": ["partner"]}),
        ("angebote", {"text": MILLION}),
        ("pruefen", {}),
        ("pruefen", {"may_speak": "on"}),
    ],
)
def test_a_step_that_makes_no_sense_is_asked_again_and_keeps_what_was_there(
    client: Client, step: str, answers: dict[str, Any]
):
    link = begin(client)
    fill_in(client, link)
    before = EntryDraft.objects.get().data
    errors(client.post(f"{link}{step}/", answers))
    assert EntryDraft.objects.get().data == before


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("www.example.org", "https://www.example.org"),
        ("example.org/laden?x=1", "https://example.org/laden?x=1"),
        ("http://example.org", "http://example.org"),
        ("example.org:8080/x", "https://example.org:8080/x"),
        ("", ""),
    ],
)
def test_people_leave_out_how_a_website_begins(client: Client, typed: str, kept: str):
    list_business(client, kontakt={"website": typed})
    assert BusinessPage.objects.get().website == kept


def test_nothing_that_is_not_asked_is_taken(town: Any, client: Client):
    crafted = {
        "owner": str(town.admin().pk),
        "live": "on",
        "area": str(town.area("paunsdorf").pk),
        "slug": "admin",
        "example": "on",
        "title": "Anders",
        "branch": "food",
        "expire_at": "2030-01-01",
        "go_live_at": "2020-01-01",
        "lat": "0",
        "adviser": "1",
        "business": "1",
        "role": "admin",
    }
    list_business(client, was=crafted, **dict.fromkeys(("wo", "wann", "kontakt", "angebote", "pruefen"), crafted))
    page = BusinessPage.objects.get()
    assert (page.live, page.owner, page.area, page.slug, page.title) == (
        False,
        None,
        town.area("gruenau"),
        "baeckerei-sonnenkorn",
        "Bäckerei Sonnenkorn",
    )
    assert (page.example, page.branch, page.expire_at, page.go_live_at, page.lat) == (False, "craft", None, None, None)
    assert Member.objects.get().role == "owner"


def test_a_step_that_was_left_out_is_asked_for_before_anything_is_sent(client: Client):
    link = begin(client)
    client.post(f"{link}kontakt/", way.CONTACT)
    check = client.post(f"{link}pruefen/", way.CHECK)
    assert check.status_code == 200
    assert f'href="{link}wo/"' in check.content.decode()
    for rest in ("absenden/", "code/"):
        response = client.post(f"{link}{rest}", {"do": "mail", "email": way.EMAIL, "code": "123456"})
        assert response.headers["Location"] == f"{link}pruefen/"
    assert client.get(f"{link}vorschau/").headers["Location"] == f"{link}pruefen/"
    assert not BusinessPage.objects.exists()


def test_a_neighbourhood_that_closes_meanwhile_is_asked_for_again(town: Any, client: Client):
    from areas import founding

    link = begin(client)
    fill_in(client, link)
    founding.close(town.area("gruenau"), town.admin())
    assert client.get(link).headers["Location"] == f"{link}wo/"
    assert client.get(f"{link}absenden/").headers["Location"] == f"{link}pruefen/"


@pytest.mark.parametrize("rest", ["", "wo/", "pruefen/", "vorschau/", "absenden/", "code/", "fertig/", "bild/1/"])
def test_a_link_that_leads_to_nothing_says_so(client: Client, rest: str):
    for token in ("x", "A" * 3000, "%00", "' OR 1=1 --"):
        assert client.get(f"{BEGIN}{token}/{rest}").status_code == 404
        assert client.post(f"{BEGIN}{token}/{rest}", {"do": "mail"}).status_code in (404, 405)


@pytest.mark.parametrize("name", ["🥐🥖", "<script>alert(1)</script>", "{{ 7 }}", "=HYPERLINK(1)", "ٱلْخُبْز", "A"])
def test_a_strange_name_is_shown_as_it_is_and_nothing_more(client: Client, name: str):
    link = begin(client, name=name)
    fill_in(client, link)
    for rest in ("pruefen/", "vorschau/", "was/"):
        html = client.get(f"{link}{rest}").content.decode()
        assert "<script>alert(1)</script>" not in html
    client.post(f"{link}code/", {"code": way.ask_for_code(client, link)})
    page = BusinessPage.objects.get()
    assert page.title == name
    assert "script" not in str(page.body)


def test_markup_in_a_text_stays_text(client: Client):
    list_business(client, angebote={"text": '<a href="javascript:alert(1)">x</a>\n\n<b>fett</b>'})
    html = str(BusinessPage.objects.get().body)
    assert "<a " not in html
    assert "&lt;b&gt;" in html


def test_a_business_at_the_top_of_nothing_is_never_made(client: Client):
    """The form makes pages in directories of neighbourhoods only."""
    list_business(client)
    page = BusinessPage.objects.get()
    assert Page.objects.get(pk=page.pk).get_parent().specific.area == page.area
