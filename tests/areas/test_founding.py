"""A new neighbourhood is one form; a closed one is gone for readers and editors, and comes back as it was."""

import re
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from accounts.models import User
from areas.editors import drift_everywhere, role_in
from areas.models import Area, AreaLogEntry, AreaPage, Role
from areas.sections import all_sections
from base import languages
from demo.factories.areas import VenueFactory
from demo.factories.courses import CoursePageFactory, CourseRunFactory
from demo.factories.news import NewsPageFactory
from news.models import NewsPage
from tests.translating import begin, finish, in_language, say, say_all

PASSWORD = "vier-lange-worte-hier"
ADD = "wagtailsnippets_areas_area:add"
EDIT = "wagtailsnippets_areas_area:edit"
CLOSE = "wagtailsnippets_areas_area:close"


def empty(*relations: str) -> dict[str, int]:
    """The management forms of inline rows."""
    return {f"{one}-{part}_FORMS": 0 for one in relations for part in ("TOTAL", "INITIAL")}


def form(**changes: Any) -> dict[str, Any]:
    """What the form for a new neighbourhood sends."""
    return {
        "name": "Schönefeld",
        "slug": "schoenefeld",
        "code": "sf",
        "introduction": "Schönefeld liegt im Osten von Leipzig.",
        "where": "in Schönefeld",
        "colour": "teal",
        "order": 40,
        "office_name": "Stadtteilladen Schönefeld",
        "city": "Leipzig",
        "languages": ["de", "ar"],
        **empty("office_hours", "districts", "centres"),
        **changes,
    }


def news(**changes: Any) -> dict[str, Any]:
    """What the form for a new page of news sends."""
    kind = NewsPage._meta.get_field("kind").choices[0][0]
    text = {"title": "Wir sind da", "slug": "wir-sind-da", "kind": kind, "summary": "Kommen Sie vorbei."}
    return {**text, "date": "2026-11-22", "body-count": 0, "action-publish": "1", **changes}


@pytest.fixture
def schoenefeld(town: Any, signed_in: Any) -> Area:
    """Made by the central team with one form."""
    desk: Client = signed_in(town.person(Role.CENTRAL))
    answer = desk.post(reverse(ADD), form())
    assert answer.status_code == 302, answer.context["form"].errors
    desk.logout()
    return Area.objects.get(slug="schoenefeld")


def test_one_form_makes_a_neighbourhood_with_all_that_belongs_to_it(schoenefeld: Area, client: Client) -> None:
    assert schoenefeld.code == "SF"
    fronts = AreaPage.objects.filter(area=schoenefeld).live()
    assert {page.locale.language_code for page in fronts} == set(languages.codes())
    for page in fronts:
        assert list(page.get_children().live().values_list("slug", flat=True)) == [one.slug for one in all_sections()]
    assert schoenefeld.collection.name == "Schönefeld"
    assert schoenefeld.roles.count() == 5
    assert drift_everywhere() == []
    for path in ("/de/schoenefeld/", "/ar/schoenefeld/kurse/", "/vi/schoenefeld/termine/"):
        assert client.get(path).status_code == 200
    assert "/de/schoenefeld/" in client.get("/de/").content.decode()


def join(signed_in: Any, area: Area, browser: Client) -> None:
    """The central team invites an editor, who follows the link of the mail and signs in."""
    desk: Client = signed_in(User.objects.get(groups__area_role__role=Role.CENTRAL))
    invitation = {"action": "invite", "email": "ida@demo.example", "role": "editor"}
    desk.post(reverse("areas_team", args=[area.pk]), invitation)
    link = re.search(r"/de/konto/einladung/[\w-]+/", mail.outbox[-1].body)[0]  # type: ignore[index]
    assert browser.post(link, {"name": "Ida", "password": PASSWORD}).status_code == 302
    answer = browser.post("/de/konto/login/", {"login": "ida@demo.example", "password": PASSWORD})
    assert answer.headers["Location"] == "/admin/"


def test_leadership_adds_schoenefeld_and_its_editor_publishes_news_in_two_languages(
    schoenefeld: Area, town: Any, signed_in: Any
) -> None:
    desk, visitor = Client(), Client()
    join(signed_in, schoenefeld, desk)
    task = re.search(r'href="(/admin/pages/add/news/newspage/\d+/)"', desk.get("/admin/").content.decode())
    assert task, "the desk leads to the form"
    answer = desk.post(task[1], news())
    assert answer.status_code == 302, answer.context["form"].errors
    page = town.page("/de/schoenefeld/aktuelles/wir-sind-da/")
    assert "Wir sind da" in visitor.get("/de/schoenefeld/aktuelles/").content.decode()

    arabic = begin(desk, page, "ar")
    say(desk, arabic, "title", "نحن هنا")
    say_all(desk, arabic)
    finish(desk, in_language(page, "ar"))
    assert "نحن هنا" in visitor.get("/ar/schoenefeld/aktuelles/wir-sind-da/").content.decode()

    foreign = reverse("wagtailadmin_pages:add", args=["news", "newspage", town.page("/de/gruenau/aktuelles/").pk])
    assert desk.post(foreign, news()).status_code == 404


@pytest.mark.parametrize(
    "changes",
    [
        {"slug": "gruenau"},
        {"slug": "projekt/x"},
        {"slug": "kurse"},
        {"slug": "suche"},
        {"slug": "Schönefeld"},
        {"code": "GR"},
        {"code": "gr"},
        {"code": "1-2"},
        {"introduction": ""},
        {"name": ""},
        {"languages": ["klingonisch"]},
    ],
)
def test_a_form_that_makes_no_sense_makes_nothing(changes: Any, town: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.person(Role.CENTRAL))
    pages = Page.objects.count()
    assert desk.post(reverse(ADD), form(**changes)).status_code == 200
    assert (Area.objects.count(), Page.objects.count()) == (3, pages)


@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.CENTRAL, Role.TRANSLATOR)])
def test_only_the_central_team_makes_and_closes_neighbourhoods(role: Role, town: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.person(role, "gruenau"))
    assert desk.post(reverse(ADD), form()).headers["Location"] == "/admin/"
    for slug in ("gruenau", "paunsdorf"):
        answer = desk.post(reverse(CLOSE, args=[town.area(slug).pk]))
        assert answer.status_code == 404 or answer.headers["Location"] == "/admin/"
    assert Area.objects.open().count() == 3


def test_a_team_lead_keeps_the_office_true_but_not_name_address_or_letters(town: Any, signed_in: Any) -> None:
    area = town.area("gruenau")
    desk: Client = signed_in(town.person(Role.LEAD, "gruenau"))
    answer = desk.post(reverse(EDIT, args=[area.pk]), form(phone="030 23125-111", slug="gekapert", code="XX"))
    assert answer.status_code == 302, answer.context["form"].errors
    area.refresh_from_db()
    assert (area.phone, area.slug, area.name, area.code) == ("030 23125-111", "gruenau", "Grünau", "GR")


def test_not_even_the_central_team_changes_an_address(town: Any, signed_in: Any) -> None:
    area = town.area("gruenau")
    desk: Client = signed_in(town.person(Role.CENTRAL))
    assert desk.post(reverse(EDIT, args=[area.pk]), form(slug="anders")).status_code == 302
    area.refresh_from_db()
    assert (area.slug, area.name) == ("gruenau", "Schönefeld")


def test_a_neighbourhood_is_closed_and_opened_again_with_all_its_pages(
    town: Any, signed_in: Any, client: Client
) -> None:
    area, person = town.area("gruenau"), town.editor("gruenau")
    open_page = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Offen", slug="offen")
    draft = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Entwurf", slug="entwurf", live=False)
    run = CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs"))
    house = VenueFactory(area=area)
    live = set(Page.objects.live().values_list("url_path", flat=True))
    addresses = ("/de/gruenau/", "/ar/gruenau/", "/de/gruenau/aktuelles/offen/", "/de/gruenau/kurse/naehkurs/")
    assert [client.get(path).status_code for path in addresses] == [200] * 4

    central: Client = signed_in(town.person(Role.CENTRAL))
    assert central.get(reverse(CLOSE, args=[area.pk])).status_code == 200
    assert central.post(reverse(CLOSE, args=[area.pk])).status_code == 302
    central.logout()
    assert [client.get(path).status_code for path in addresses] == [404] * 4
    assert "/de/gruenau/" not in client.get("/de/").content.decode()
    assert '"gruenau"' not in client.get("/de/kurse/kurse.json").content.decode()
    desk: Client = signed_in(person)
    assert desk.get(reverse("wagtailadmin_pages:edit", args=[open_page.pk])).status_code != 200
    assert desk.get(reverse(run.snippet_viewset.get_url_name("edit"), args=[run.pk])).status_code in (302, 404)
    assert drift_everywhere() == []
    for row in (run, house, draft):
        row.refresh_from_db()
    assert role_in(area, Role.EDITOR).group.user_set.get() == person

    central = signed_in(town.admin())
    central.post(reverse(CLOSE, args=[area.pk]))
    central.logout()
    assert [client.get(path).status_code for path in addresses] == [200] * 4
    assert set(Page.objects.live().values_list("url_path", flat=True)) == live
    assert drift_everywhere() == []
    assert signed_in(person).get(reverse("wagtailadmin_pages:edit", args=[open_page.pk])).status_code == 200
    actions = AreaLogEntry.objects.filter(area=area).values_list("action", flat=True)
    assert {"areas.close", "areas.reopen"} <= set(actions)
