"""The map of the businesses: by keyboard, with and without scripts, and silent until its reader asks for more."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser import Served
from tests.journeys.test_catalogue import tap

WITH_AND_WITHOUT = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
MAP = "/de/gruenau/betriebe/?view=map"
TILES = "https://tiles.example.org/"
# The smallest picture there is
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da6364f80f00010501012718e3660000"
    "000049454e44ae426082"
)


@WITH_AND_WITHOUT
def test_a_marker_is_reached_and_followed_by_keyboard(visitor: Callable[..., Page], scripts: bool) -> None:
    page = visitor(360, 740, scripts=scripts)
    page.goto(MAP)
    marker = page.locator("#zeichen-2")
    page.locator("#zeichen-1").focus()
    page.keyboard.press("Tab")
    expect(marker).to_be_focused()
    assert marker.get_attribute("aria-label"), "a marker says its name"
    page.keyboard.press("Enter")
    assert urlsplit(page.url).fragment == "punkt-2"
    expect(page.locator("#punkt-2")).to_be_in_viewport()
    # What stands there is what the marker said
    name = page.locator("#punkt-2 strong").first.inner_text()
    assert name in (marker.get_attribute("aria-label") or "")


def test_a_thumb_hits_one_marker(visitor: Callable[..., Page]) -> None:
    page = visitor(360, 740)
    page.goto(MAP)
    boxes = [one.bounding_box() for one in page.locator(".map__pin .map__reach").all()]
    assert len(boxes) > 3
    for box in boxes:
        assert box is not None
        assert min(box["width"], box["height"]) >= 43


def test_filters_change_the_map_in_place_and_the_other_view_has_the_same_businesses(
    visitor: Callable[..., Page],
) -> None:
    page = visitor(1280, 900)
    page.goto(MAP)
    before = page.locator(".map__pin").count()
    tap(page, "branch-food")
    assert page.locator(".map__pin").count() < before
    named = {one.inner_text() for one in page.locator(".spots strong").all()}
    page.locator("#view-1").click()
    expect(page.locator(".notice").first).to_be_visible()
    assert {one.inner_text() for one in page.locator(".notice__title").all()} == named


@WITH_AND_WITHOUT
def test_pictures_of_a_map_come_only_after_a_click_that_says_so(chromium: Browser, site: Served, scripts: bool) -> None:
    context = chromium.new_context(base_url=site.address, java_script_enabled=scripts)
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(body=DOT, content_type="image/png")

    context.route(f"{TILES}**", answer)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for path in ("/de/betriebe/", "/de/betriebe/?tiles=1", MAP):
        page.goto(path)
        page.wait_for_load_state("networkidle")
    assert asked == []
    button = page.get_by_role("link", name="tiles.example.org")
    expect(button).to_be_visible()
    button.click()
    page.wait_for_load_state("networkidle")
    assert asked
    assert all(url.startswith(TILES) for url in asked)
    assert not [text for text in said if "Content Security Policy" in text]
    assert context.cookies() == []
    context.close()
