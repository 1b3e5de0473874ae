"""Pictures, documents, lists and rights of another neighbourhood: each hole of stock Wagtail, and that it is closed."""

import json
import uuid
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from areas.models import Role
from base.images import SiteDocument, SiteImage
from courses.models import CoursePage
from tests.house.security.matrix import form_of
from tests.house.security.reading_answers import refused, shows
from tests.house.security.sides import SECRET, WORD, Side

# Pillow leaves the file of a new rendition to the garbage collector
Sides = tuple[Side, list[Side]]


@pytest.fixture
def desk(town: Any, signed_in: Any, sides: Sides) -> Client:
    """A browser of Grünau's editor."""
    return signed_in(town.editor("gruenau"))


@pytest.mark.parametrize(("room", "model"), [("images", SiteImage), ("documents", SiteDocument)])
def test_the_admins_interface_lists_no_files(desk: Client, foreign: Side, room: str, model: Any) -> None:
    pk = foreign.first(model).pk
    for place in (f"/admin/api/main/{room}/", f"/admin/api/main/{room}/{pk}/", f"/admin/api/main/{room}/find/?id={pk}"):
        assert refused(desk.get(place))


def test_the_admins_interface_shows_own_pages_only(desk: Client, foreign: Side) -> None:
    assert not shows(desk.get("/admin/api/main/pages/?for_explorer=1&limit=20"))
    page = foreign.pages["draft"]
    assert refused(desk.get(f"/admin/api/main/pages/{page.pk}/"))
    for action in ("copy", "delete", "publish", "move", "create_alias"):
        assert refused(desk.post(f"/admin/api/main/pages/{page.pk}/action/{action}/", {"recursive": "on"}))


@pytest.mark.parametrize("kind", ["image", "document"])
def test_foreign_files_are_not_chosen(desk: Client, foreign: Side, kind: str) -> None:
    row = foreign.first(SiteImage if kind == "image" else SiteDocument)
    space = f"wagtail{kind}s_chooser" if kind == "image" else "wagtaildocs_chooser"
    for view in ("choose", "choose_results"):
        for query in ({}, {"q": WORD}, {"collection_id": foreign.area.collection_id}):
            assert not shows(desk.get(reverse(f"{space}:{view}"), query))
    assert refused(desk.get(reverse(f"{space}:chosen", args=[row.pk])))
    assert not shows(desk.get(reverse(f"{space}:chosen_multiple"), {"id": row.pk}))
    if kind == "image":
        assert refused(desk.get(reverse(f"{space}:select_format", args=[row.pk])))
        assert refused(desk.get(reverse("wagtailimages:preview", args=[row.pk, "max-50x50"])))


def course_form(desk: Client, side: Side, **changes: Any) -> tuple[str, dict[str, Any]]:
    """Address and form of an own course."""
    place = reverse("wagtailadmin_pages:edit", args=[side.pages["course"].pk])
    return place, {**form_of(desk.get(place)), **changes}


def body(kind: str, value: Any) -> dict[str, Any]:
    """A text with one block."""
    start = {"body-count": "1", "body-0-deleted": "", "body-0-order": "0", "body-0-type": kind}
    return {**start, "body-0-id": str(uuid.uuid4()), **value}


def rich(entity: dict[str, Any]) -> str:
    """A text of the editor's with one link."""
    block = {
        "key": "a",
        "text": "hier",
        "type": "unstyled",
        "depth": 0,
        "inlineStyleRanges": [],
        "entityRanges": [{"offset": 0, "length": 4, "key": 0}],
    }
    return json.dumps({"blocks": [block], "entityMap": {"0": {"mutability": "MUTABLE", **entity}}})


def pointing(side: Side) -> dict[str, dict[str, Any]]:
    """All ways to point at a side's things from the form of a course."""
    image, document = side.first(SiteImage), side.first(SiteDocument)
    link = {"type": "LINK", "data": {"id": side.pages["draft"].pk, "url": "/x/"}}
    file_link = {"type": "DOCUMENT", "data": {"id": document.pk, "url": "/x/", "filename": "x"}}
    picture = {
        "body-0-value-image-image": image.pk,
        "body-0-value-image-alt_text": "Ein Haus",
        "body-0-value-caption": "",
    }
    return {
        "field": {"image": image.pk},
        "share": {"share_image": image.pk},
        "block": body("image", picture),
        "page link": body("text", {"body-0-value": rich(link)}),
        "document link": body("text", {"body-0-value": rich(file_link)}),
    }


WAYS = ("field", "share", "block", "page link", "document link")


@pytest.mark.parametrize("way", WAYS)
def test_an_own_page_points_at_no_foreign_thing(desk: Client, own: Side, foreign: Side, way: str) -> None:
    place, form = course_form(desk, own, **pointing(foreign)[way])
    before = own.pages["course"].revisions.count()
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[own.pages["course"].pk])
    for address in (place, preview):
        assert refused(desk.post(address, form))
    assert own.pages["course"].revisions.count() == before


@pytest.mark.parametrize("way", WAYS)
def test_an_own_page_points_at_own_things(desk: Client, own: Side, way: str) -> None:
    place, form = course_form(desk, own, **pointing(own)[way])
    before = own.pages["course"].revisions.count()
    desk.post(place, form)
    assert own.pages["course"].revisions.count() == before + 1


def test_a_picture_that_is_there_already_stays(town: Any, signed_in: Any, own: Side, foreign: Side) -> None:
    page = CoursePage.objects.get(pk=own.pages["course"].pk)
    page.image = foreign.first(SiteImage)
    page.save_revision()
    browser = signed_in(town.editor("gruenau"))
    place, form = course_form(browser, own, summary="Neuer Satz für alle.")
    browser.post(place, form)
    stored = CoursePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert stored.image_id == foreign.first(SiteImage).pk
    assert stored.summary == "Neuer Satz für alle."


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", " java\tscript:alert(1)"]
)
def test_a_link_that_is_code_is_not_kept(desk: Client, own: Side, link: str) -> None:
    """Sent as the editor in the browser sends it."""
    place, form = course_form(
        desk, own, **body("text", {"body-0-value": rich({"type": "LINK", "data": {"url": link}})})
    )
    desk.post(place, form)
    stored = CoursePage.objects.get(pk=own.pages["course"].pk).get_latest_revision_as_object()
    kept = str(stored.body.raw_data[0]["value"]).lower() if len(stored.body) else ""
    assert "script" not in kept
    assert "data:" not in kept


def test_filters_and_suggestions_name_own_people_and_tags(desk: Client, own: Side) -> None:
    places = [reverse("wagtailadmin_explore", args=[own.pages["list"].pk]), "/admin/images/", "/admin/documents/"]
    places += ["/admin/images/chooser/", "/admin/pages/usage/courses/coursepage/"]
    places += [f"/admin/tag-autocomplete/?term={WORD}", f"/admin/tag-autocomplete/taggit/tag/?term={WORD}"]
    for place in places:
        assert not shows(desk.get(place))
    assert shows(desk.get(f"/admin/tag-autocomplete/?term={WORD}"), "Eigentum Schlagwort")


REPORTS = ("locked", "workflow", "workflow_tasks", "site-history", "aging-pages", "page-types-usage")


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("role", [Role.EDITOR, Role.LEAD])
def test_reports_name_nothing_foreign(town: Any, signed_in: Any, own: Side, role: str, name: str) -> None:
    browser = signed_in(town.person(role, "gruenau"))
    for place in (f"/admin/reports/{name}/", f"/admin/reports/{name}/results/"):
        for query in ("", "?export=csv", "?export=xlsx"):
            answer = browser.get(place + query)
            assert answer.status_code in (200, 302, 404)
            assert not shows(answer)


def test_a_workflow_is_not_chosen_from_those_of_all(desk: Client) -> None:
    for place in ("/admin/workflows/task_chooser/", "/admin/workflows/task_chooser/results/"):
        assert refused(desk.get(place))


CLOSED = ("settings/base/sitesettings/", "redirects/", "redirects/add/", "redirects/import/", "users/", "users/new/")
CLOSED += ("groups/", "groups/new/", "collections/", "collections/add/", "sites/", "sites/new/", "locales/")
CLOSED += ("locales/new/", "workflows/list/", "workflows/add/", "workflows/tasks/index/", "outbox/", "jobs/")


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.CENTRAL])
def test_what_belongs_to_the_whole_site_is_closed(town: Any, signed_in: Any, sides: Any, role: str) -> None:
    browser = signed_in(town.person(role, "gruenau", "en" if role == Role.TRANSLATOR else ""))
    open_to_leads = {"users/", "collections/"}
    for place in CLOSED:
        for answer in (browser.get(f"/admin/{place}"), browser.post(f"/admin/{place}", {"name": "Neu"})):
            assert not shows(answer)
            assert place in open_to_leads or refused(answer) or answer.status_code == 302


@pytest.mark.parametrize("kind", ["siteimage", "sitedocument"])
@pytest.mark.parametrize("action", ["delete", "add_tags", "add_to_collection"])
def test_many_files_at_once_means_own_files(desk: Client, own: Side, foreign: Side, kind: str, action: str) -> None:
    model = SiteImage if kind == "siteimage" else SiteDocument
    row = foreign.first(model)
    place = reverse("wagtail_bulk_action", args=["base", kind, action])
    form = {"collection": own.area.collection_id, "tags": "neu"}
    for query in (f"id={row.pk}", f"id={row.pk}&id={own.first(model).pk}", "id=all"):
        assert not shows(desk.get(f"{place}?{query}"))
        assert not shows(desk.post(f"{place}?{query}", form))
    stored = model.objects.get(pk=row.pk)
    assert stored.collection_id == row.collection_id
    assert {tag.name for tag in stored.tags.all()} <= {f"{WORD} {SECRET} Schlagwort"}
