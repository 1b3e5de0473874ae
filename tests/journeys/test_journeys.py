"""Ways through the town, as a resident and as an editor walk them."""

import re
import time
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser import PASSWORD, Served

COURSE = "/de/gruenau/kurse/naehkurs/"
PHONE = re.compile(r"\d{3} \d{5}-\d{3}")
WITH_AND_WITHOUT = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
# Where the preview and the form stand side by side
DESK = {"width": 1600, "height": 1000}


def unfold(page: Page, words: str) -> None:
    """Open a fold on the phone: menu, languages, filters."""
    page.locator("summary", has_text=words).click()


# Residents


@WITH_AND_WITHOUT
def test_a_resident_finds_a_course_in_three_taps_on_a_phone(visitor: Callable[..., Page], scripts: bool) -> None:
    page = visitor(360, 740, scripts=scripts)
    page.goto("/de/gruenau/")
    page.locator("main a[href='/de/gruenau/kurse/']").first.click()
    expect(page.locator("h1")).to_contain_text("Kurse")
    unfold(page, "eingrenzen")
    page.locator(".filters a", has_text="Nähen").first.click()
    expect(page).to_have_url(re.compile(r"topic="))
    page.locator(".notice a", has_text="Nähen").first.click()
    assert urlsplit(page.url).path == COURSE
    expect(page.locator("h1")).to_have_text("Nähen für den Anfang")
    number = page.locator(".run .call__number").first
    expect(number).to_be_visible()
    assert PHONE.search(number.inner_text())
    assert (number.get_attribute("href") or "").startswith("tel:+49")


@WITH_AND_WITHOUT
def test_a_resident_searches_and_takes_a_filter_off_again(visitor: Callable[..., Page], scripts: bool) -> None:
    page = visitor(360, 740, scripts=scripts)
    page.goto("/de/kurse/")
    whole = page.locator("h1").inner_text()
    page.locator("main input[type=search]").fill("qqqqq")
    page.locator("main form[role=search] button").click()
    expect(page.locator(".empty")).to_be_visible()
    expect(page.locator(".empty .call__number")).to_be_visible()
    page.locator(".empty__links a").first.click()
    expect(page.locator("h1")).to_have_text(whole)
    unfold(page, "eingrenzen")
    page.locator(".filters a", has_text="Grünau").first.click()
    expect(page.locator("h1")).not_to_have_text(whole)
    page.locator(".chip", has_text="Grünau").click()
    expect(page.locator("h1")).to_have_text(whole)


@WITH_AND_WITHOUT
def test_menu_and_languages_open_on_a_phone(visitor: Callable[..., Page], scripts: bool) -> None:
    page = visitor(360, 740, scripts=scripts)
    page.goto(COURSE)
    unfold(page, "Menü")
    expect(page.locator(".menu a", has_text="Betriebe")).to_be_visible()
    unfold(page, "Sprache")
    page.locator(".langs a[hreflang=vi]").click()
    assert urlsplit(page.url).path == COURSE.replace("/de/", "/vi/")
    assert page.locator("html").get_attribute("lang") == "vi"


def test_arabic_is_a_mirror(visitor: Callable[..., Page]) -> None:
    page = visitor(1280)
    page.goto(COURSE)
    german = page.locator(".logo").bounding_box()
    page.locator(".langs a[hreflang=ar]").click()
    assert urlsplit(page.url).path == COURSE.replace("/de/", "/ar/")
    assert page.locator("html").get_attribute("dir") == "rtl"
    arabic = page.locator(".logo").bounding_box()
    assert german is not None
    assert arabic is not None
    assert abs(german["x"] - (1280 - arabic["x"] - arabic["width"])) < 20
    number = page.locator(".call__number bdi").first
    assert number.evaluate("(one) => getComputedStyle(one).direction") == "ltr"


def test_a_text_without_translation_says_so_and_is_marked_as_german(visitor: Callable[..., Page]) -> None:
    page = visitor(360)
    page.goto("/de/kurse/")
    page.goto("/ar/leipziger-osten/kurse/preise/")
    heading = page.locator("h1")
    assert (heading.get_attribute("lang"), heading.get_attribute("dir")) == ("de", "ltr")
    expect(page.locator(".alert .icon--languages")).to_be_visible()
    assert page.locator("main .facts li").first.evaluate("(one) => one.closest('[lang]').lang") == "ar"


def test_a_course_is_read_with_the_keyboard_alone(visitor: Callable[..., Page]) -> None:
    page = visitor(1280)
    page.goto("/de/kurse/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    assert page.locator(".skip").bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhalt"
    seen = []
    for _ in range(80):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate("document.activeElement.closest('.filters, .search, .notice')?.className.split(' ')[0] || ''")
        )
        outline = page.evaluate(
            "getComputedStyle(document.activeElement.closest('.notice') || document.activeElement).outlineStyle"
        )
        assert outline == "solid", page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        if seen[-1] == "notice":
            break
    assert list(dict.fromkeys(part for part in seen if part)) == ["filters", "search", "notice"]
    page.keyboard.press("Enter")
    expect(page.locator(".run").first).to_be_visible()


def test_menu_and_filters_open_by_keyboard_on_a_phone(visitor: Callable[..., Page]) -> None:
    page = visitor(360)
    page.goto("/de/kurse/")
    for words, inside in (("Menü", ".menu a"), ("eingrenzen", ".filters a")):
        page.locator("summary", has_text=words).focus()
        page.keyboard.press("Enter")
        expect(page.locator(inside).first).to_be_visible()
        page.keyboard.press("Tab")
        assert page.evaluate(f"document.activeElement.matches({inside!r})")


def test_a_page_at_four_hundred_percent_reads_in_one_column(visitor: Callable[..., Page]) -> None:
    page = visitor(320, 256)
    for path in (COURSE, "/de/kurse/", "/ar/betriebe/"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


# Editors


@pytest.fixture
def editor(visitor: Callable[..., Page]) -> Page:
    """The editor of Grünau, signed in. The admin's own scripts may speak to the console."""
    page = visitor(**DESK, strict=False)
    page.goto("/admin/")
    assert urlsplit(page.url).path == "/de/konto/login/"
    page.locator("#id_login").fill("gruenau@demo.example")
    page.locator("#id_password").fill(PASSWORD)
    page.locator("main form button[type=submit]").click()
    expect(page).to_have_url(re.compile(r"/admin/$"))
    return page


def edit(page: Page, slug: str, of: str) -> str:
    """Open a page for editing through the admin's search of pages; gives the address of its form."""
    numbers = page.request.get(f"/admin/pages/search/?q={of}").text()
    found = re.search(rf'href="(/admin/pages/\d+/edit/)"[^>]*>\s*(?:<[^>]+>\s*)*{re.escape(of)}', numbers)
    assert found, f"{slug} is not found in the admin"
    page.goto(found.group(1))
    return found.group(1)


def publish(page: Page) -> None:
    """Press "publish" below the form and wait for the answer."""
    page.locator("footer [data-w-dropdown-target=toggle], .footer [data-w-dropdown-target=toggle]").last.click()
    with page.expect_navigation():
        page.locator("[name=action-publish]:visible").click()


def test_an_editor_changes_a_course_and_reads_it_at_once(
    editor: Page, site: Served, visitor: Callable[..., Page]
) -> None:
    sentence = f"Sie nähen Ihr erstes eigenes Stück, Nummer {int(time.time())}."
    edit(editor, "naehkurs", "Nähen für den Anfang")
    editor.locator("#id_summary").fill(sentence)
    publish(editor)
    # The very next answer has it, whichever process gives it
    answers = [editor.request.get(path).text() for path in (COURSE, "/de/gruenau/kurse/", "/de/suche/?q=Nähen") * 3]
    assert [sentence in answer for answer in answers[::3]] == [True] * 3
    reader = visitor(360)
    reader.goto(COURSE)
    expect(reader.locator(".lead").first).to_have_text(sentence)
    assert reader.locator(".run").count() >= 1


def test_an_editor_sees_the_page_beside_the_form(editor: Page) -> None:
    refused: list[str] = []
    editor.on("console", lambda said: "Content Security Policy" in said.text and refused.append(said.text))
    edit(editor, "naehkurs", "Nähen für den Anfang")
    editor.locator("button[aria-label='Vorschau umschalten']").click()
    frame = editor.frame_locator("iframe[title]").first
    expect(frame.locator("h1")).to_contain_text("Nähen", timeout=15_000)
    expect(frame.locator(".run").first).to_be_attached()
    assert refused == []


def test_an_editor_of_gruenau_cannot_touch_paunsdorf(editor: Page, visitor: Callable[..., Page], site: Served) -> None:
    admin = visitor(**DESK, strict=False)
    admin.goto("/admin/")
    admin.locator("#id_login").fill("admin@demo.example")
    admin.locator("#id_password").fill(PASSWORD)
    admin.locator("main form button[type=submit]").click()
    foreign = edit(admin, "kochen", "Kochen")
    path = admin.locator("a[href*='/de/paunsdorf/kurse/']").first.get_attribute("href") or ""
    assert "/de/paunsdorf/" in path
    answer = editor.request.get(foreign, max_redirects=0)
    assert answer.status == 404
    assert "Kochen" not in answer.text()
    for action in ("delete", "unpublish", "move", "history"):
        assert editor.request.get(foreign.replace("edit", action), max_redirects=0).status == 404


def test_deleting_a_course_with_runs_is_refused_with_a_sentence(editor: Page, site: Served) -> None:
    form = edit(editor, "naehkurs", "Nähen für den Anfang")
    editor.goto(form.replace("/edit/", "/delete/"))
    said = editor.locator(".messages")
    expect(said).to_contain_text("kann nicht gelöscht werden")
    expect(said).to_contain_text("Archivieren")
    assert editor.request.get(COURSE).status == 200


def test_whoever_gives_a_wrong_password_stays_outside_and_is_told_why(visitor: Callable[..., Page]) -> None:
    page = visitor(360)
    page.goto("/de/konto/login/")
    page.locator("#id_login").fill("gruenau@demo.example")
    page.locator("#id_password").fill("falsch-falsch-falsch")
    page.locator("main form button[type=submit]").click()
    expect(page.locator(".errors")).to_be_visible()
    page.goto("/admin/")
    assert urlsplit(page.url).path == "/de/konto/login/"
