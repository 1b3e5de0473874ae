"""Author, editor and the neighbours: a course is written on a phone, comes back, is corrected, goes online."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.signing_in import sign_in
from tests.journeys.test_handbook import keep

PHONE = {"width": 360, "height": 740}
TITLE = "Weben am Rahmen, Merkwort Rotkehlchen"
COURSE = "/de/gruenau/kurse/weben-am-rahmen-merkwort-rotkehlchen/"
# Where the editor of another neighbourhood might meet the title
LISTS = (
    "/admin/",
    "/admin/pages/",
    "/admin/pages/search/?q=Rotkehlchen",
    "/admin/choose-page/search/?q=Rotkehlchen",
    "/admin/reports/site-history/",
    "/admin/reports/workflow/",
    "/admin/snippets/courses/courserun/?q=Rotkehlchen",
)


def fits(page: Page) -> None:
    """Nothing lies beside the screen."""
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def send(page: Page, action: str) -> None:
    """Open the menu below the form and press one of its buttons."""
    page.locator("footer [data-w-dropdown-target=toggle], .footer [data-w-dropdown-target=toggle]").last.click()
    with page.expect_navigation():
        page.locator(f"[name=action-{action}]:visible").click()


def waiting(page: Page, heading: str) -> None:
    """Open the course from the desk, under this heading."""
    page.goto("/admin/")
    heap = page.locator(".desk__heap", has_text=heading)
    heap.get_by_role("link", name=TITLE).click()


def test_a_course_written_on_a_phone_comes_back_is_corrected_and_goes_online(
    visitor: Callable[..., Page], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    author = sign_in(visitor(**PHONE, strict=False), "autorin-gruenau")
    editor = sign_in(visitor(1280, 900, strict=False), "gruenau")
    neighbour = sign_in(visitor(strict=False), "paunsdorf")
    fits(author)
    author.locator(".desk__tasks").get_by_text("Neuer Kurs").click()
    fits(author)
    author.locator("#id_title").fill(TITLE)
    author.locator("#id_summary").fill("Sie weben ein kleines Tuch.")
    author.locator("#id_kind").select_option("nachbarschaftstisch")
    author.locator("#id_topics").select_option(index=0)
    send(author, "submit")
    assert author.request.get(COURSE).status == 404

    waiting(editor, "Zu prüfen")
    editor.locator("footer [data-w-dropdown-target=toggle]").last.click()
    keep(editor, request, tmp_path, "pruefen")
    editor.locator("[data-workflow-action-name=reject]:visible").click()
    editor.get_by_label(re.compile("Was soll")).fill("Bitte schreiben Sie, was man mitbringt.")
    with editor.expect_navigation():
        editor.locator(".modal-dialog [type=submit], dialog [type=submit]").click()

    author.goto("/admin/")
    expect(author.locator(".desk__heap", has_text="Zurück an Sie")).to_contain_text("was man mitbringt")
    fits(author)
    waiting(author, "Zurück an Sie")
    author.locator("#id_bring").fill("Wolle")
    send(author, "submit")
    for address in LISTS:
        answer = neighbour.request.get(address).text()
        assert "Weben am Rahmen" not in answer, address

    waiting(editor, "Zu prüfen")
    editor.locator("footer [data-w-dropdown-target=toggle]").last.click()
    with editor.expect_navigation():
        editor.locator("[data-workflow-action-name=approve]:visible").click()
    approved = time.monotonic()
    while (answer := author.request.get(COURSE)).status != 200 and time.monotonic() - approved < 1:
        time.sleep(0.05)
    assert answer.status == 200
    assert "Wolle" in answer.text()
    for address in LISTS:
        if "search" not in address:
            assert "Weben am Rahmen" not in neighbour.request.get(address).text(), address


def test_no_word_of_the_side_menu_is_cut(visitor: Callable[..., Page]) -> None:
    for name in ("gruenau", "teamleitung-gruenau", "admin"):
        page = sign_in(visitor(strict=False), name)
        labels = page.locator(".sidebar .menuitem-label, .sidebar .sidebar-menu-item .menuitem-label")
        assert labels.count() > 5
        cut = labels.evaluate_all(
            "all => all.filter(one => one.scrollWidth > one.clientWidth).map(one => one.innerText)"
        )
        assert cut == [], name


def test_the_desk_fits_a_phone_for_everybody(visitor: Callable[..., Page]) -> None:
    for name in ("leitung", "teamleitung-gruenau", "uebersetzung-gruenau", "moderation-gruenau", "beratung-gruenau"):
        page = sign_in(visitor(**PHONE, strict=False), name)
        for folded in page.locator(".desk summary:visible").all():
            folded.click()
        fits(page)
