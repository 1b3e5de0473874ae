"""Accessibility by machine: axe finds nothing on any kind of page, on a phone and on a desk."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.journeys.pages import ALL, EXPECTED, SCREENS

AXE = Axe().axe_script
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": RULES}}
LANGUAGES = ("de", "ar", "de-simple")
# One of each kind, translated and not, for the languages that are not looked at whole
SAMPLE = ("home", "area", "courses", "course", "business", "event", "accessibility", "barrier", "missing")
WIDTHS = (360, 1280)


def violations(page: Page, *, colours: bool = True) -> list[str]:
    """Every violation with the places where it stands. Colours take more than half of the time."""
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(AXE)
    options = OPTIONS | {"rules": {"color-contrast": {"enabled": colours}}}
    found = page.evaluate("(options) => axe.run(options).then((found) => found.violations)", options)
    return [f"{one['id']}: {node['target']} {node['html'][:160]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*ALL, *SCREENS])
def test_page_has_no_barrier_that_a_machine_can_find(reader: Callable[..., Page], name: str, language: str) -> None:
    page = reader(strict=name not in EXPECTED)
    page.goto(f"/{language}/{(ALL | SCREENS)[name]}")
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        # In each language once, in German at both widths: a wide screen has the same colours in all of them
        colours = language == "de" or width == WIDTHS[0]
        found += [f"{width}: {one}" for one in violations(page, colours=colours)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["en", "fa", "uk", "ru", "vi", "tr"])
@pytest.mark.parametrize("name", SAMPLE)
def test_page_in_each_other_language_has_no_barrier_that_a_machine_can_find(
    reader: Callable[..., Page], name: str, language: str
) -> None:
    page = reader(strict=name not in EXPECTED)
    page.goto(f"/{language}/{ALL[name]}")
    page.set_viewport_size({"width": 360, "height": 800})
    found = violations(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", ["home", "course", "courses"])
def test_dark_page_has_no_barrier_that_a_machine_can_find(visitor: Callable[..., Page], name: str) -> None:
    page = visitor(360, color_scheme="dark")
    page.goto(f"/de/{ALL[name]}")
    found = violations(page)
    assert not found, "\n".join(found)


def test_open_menu_and_filters_have_no_barrier_that_a_machine_can_find(visitor: Callable[..., Page]) -> None:
    page = visitor(360)
    page.goto(f"/de/{ALL['courses']}")
    for summary in page.locator("summary:visible").all():
        summary.click()
    found = violations(page)
    assert not found, "\n".join(found)
