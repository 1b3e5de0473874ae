"""A neighbourhood's front page and its lists stay where they are, whatever its people try."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from areas.models import AreaPage, Role
from demo.factories.news import NewsPageFactory

FRONT, LIST = "/de/gruenau/", "/de/gruenau/kurse/"
ROLES = [Role.AUTHOR, Role.EDITOR, Role.LEAD]


def state() -> list[tuple[Any, ...]]:
    """Everything that makes up the tree."""
    pages = Page.objects.order_by("pk").values_list("pk", "path", "url_path", "slug", "live", "expired", "expire_at")
    return [*pages, *AreaPage.objects.order_by("pk").values_list("pk", "area")]


@pytest.mark.parametrize("path", [FRONT, LIST, "/ar/gruenau/"])
@pytest.mark.parametrize("role", ROLES)
def test_it_is_not_moved_copied_archived_or_deleted(role: Role, path: str, town: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.person(role, "gruenau"))
    page, target = town.page(path), town.page("/de/gruenau/aktuelles/")
    before = state()
    for name in ("delete", "unpublish", "copy", "convert_alias"):
        for data in (
            {},
            {"include_descendants": "on", "new_title": "X", "new_slug": "x", "new_parent_page": target.pk},
        ):
            desk.post(reverse(f"wagtailadmin_pages:{name}", args=[page.pk]), data)
            assert state() == before, name
    desk.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, target.pk]))
    desk.post(reverse("wagtailadmin_pages:set_page_position", args=[page.pk]) + "?position=0")
    for action in ("delete", "unpublish", "move", "publish"):
        bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
        desk.post(f"{bulk}?id={page.pk}", {"include_descendants": "on", "chooser": target.pk, "move_applicable": "on"})
    assert state() == before


@pytest.mark.parametrize("path", [FRONT, LIST])
@pytest.mark.parametrize("role", [*ROLES, Role.CENTRAL])
def test_its_form_takes_no_address_no_neighbourhood_and_no_end(
    role: Role, path: str, town: Any, signed_in: Any
) -> None:
    desk: Client = signed_in(town.person(role, "" if role == Role.CENTRAL else "gruenau"))
    page = town.page(path)
    crafted = {
        "title": "Neuer Titel",
        "introduction": "Neuer Text.",
        "body-count": 0,
        "slug": "gekapert",
        "area": town.area("paunsdorf").pk,
        "live": "",
        "expire_at": "2027-01-01 10:00",
        "go_live_at": "2027-01-01 10:00",
        "comments-TOTAL_FORMS": 0,
        "comments-INITIAL_FORMS": 0,
        "action-publish": "1",
    }
    before = state()
    answer = desk.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), crafted)
    assert answer.status_code == 302, answer.context["form"].errors
    assert state() == before
    page.refresh_from_db()
    draft = page.get_latest_revision_as_object()
    assert (draft.title, draft.slug, draft.expire_at, draft.area_id) == ("Neuer Titel", page.slug, None, page.area_id)
    assert (page.title == "Neuer Titel") is (role != Role.AUTHOR)


def test_pages_inside_can_still_be_moved_and_archived(town: Any, signed_in: Any) -> None:
    page = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Meldung", slug="meldung")
    desk: Client = signed_in(town.editor("gruenau"))
    assert desk.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk])).status_code == 302
    page.refresh_from_db()
    assert not page.live
