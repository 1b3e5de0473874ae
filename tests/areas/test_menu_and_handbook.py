"""The admin around the desk: a short German menu, and a handbook whose links and pictures are there."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from areas.handbook import FOLDER
from areas.models import Role

PAGES = sorted(path.stem for path in FOLDER.glob("*.md"))


def menu_of(client: Client) -> list[str]:
    """The words of the side menu."""
    page = client.get("/admin/").content.decode()
    found = re.search(r'<script id="wagtail-sidebar-props" type="application/json">(.*?)</script>', page, re.DOTALL)
    assert found
    return re.findall(r'"label": "([^"]+)"', found.group(1).encode().decode("unicode_escape"))


def test_an_editor_has_only_what_an_editor_needs(town: Any, signed_in: Callable[..., Client]) -> None:
    labels = menu_of(signed_in(town.editor("gruenau")))
    assert {"Seiten", "Termine", "Bilder", "Handbuch"} <= set(labels)
    assert not {"Berichte", "Einstellungen", "Schnipsel", "Hilfe"} & set(labels)


@pytest.mark.parametrize("browser", ["de", "vi,en;q=0.5", "ar", ""])
def test_the_admin_speaks_german_to_a_new_account(browser: str, town: Any, signed_in: Callable[..., Client]) -> None:
    desk = signed_in(town.editor("gruenau"))
    for address in ("/admin/", "/admin/pages/", "/admin/images/", "/admin/account/"):
        page = desk.get(address, HTTP_ACCEPT_LANGUAGE=browser, follow=True).content.decode()
        assert '<html lang="de"' in page, (address, re.findall("<html[^>]*>", page))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_the_handbook_opens_and_leads_on(page: str, town: Any, signed_in: Callable[..., Client]) -> None:
    desk = signed_in(town.person(Role.ADVISER, "gruenau"))
    address = reverse("handbook") if page == "README" else reverse("handbook_page", args=[page])
    text = desk.get(address).content.decode().split("handbook__text")[1].split("</article>")[0]
    assert "<h1>" in text
    for target in set(re.findall(r'(?:href|src)="(/[^"]+)"', text)):
        assert desk.get(target).status_code == 200, target


@pytest.mark.parametrize("page", ["gibt-es-nicht", "readme", "img"])
def test_a_page_that_the_handbook_does_not_have_is_not_found(
    page: str, town: Any, signed_in: Callable[..., Client]
) -> None:
    desk = signed_in(town.editor("gruenau"))
    assert desk.get(f"/admin/handbuch/{page}/").status_code == 404
    assert desk.get(f"/admin/handbuch/bild/{page}.png").status_code == 404


def test_the_handbook_is_for_people_with_access_only(client: Client, db: None) -> None:
    assert client.get("/admin/handbuch/").status_code == 302
    assert client.get("/admin/handbuch/bild/schreibtisch.png").status_code == 302
