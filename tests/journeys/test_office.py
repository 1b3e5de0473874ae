"""The office registers somebody by keyboard alone."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.journeys.signing_in import sign_in

COURSE = "Online bewerben mit dem Handy"
MOST_KEYS = 12


def open_course(page: Page) -> None:
    page.goto("/admin/anmeldungen/")
    page.get_by_role("link", name=COURSE, exact=True).first.click()


def test_the_counter_needs_no_mouse(visitor: Callable[..., Page]) -> None:
    counter = sign_in(visitor(1280, 900, strict=False), "beratung-gruenau")
    open_course(counter)
    counter.get_by_role("link", name="Jemanden anmelden").focus()
    counter.keyboard.press("Enter")
    counter.wait_for_url("**/neu/")
    pressed = 0

    def press(*keys: str) -> None:
        nonlocal pressed
        for key in keys:
            counter.keyboard.press(key)
            pressed += 1

    # Two persons, who speak English
    counter.keyboard.type("Keks Ohnemaus")
    press("Tab")
    counter.keyboard.type("0341 1230099")
    press("Tab", "ArrowDown", "ArrowDown", "Tab", "2", "Enter")
    code = counter.locator(".office__code")
    expect(code).to_have_text(re.compile(r"^\s*[2-9A-Z]{6}\s*$"))
    assert pressed <= MOST_KEYS
    expect(counter.locator(".office")).to_contain_text("2 Personen")
    said = code.inner_text().strip()
    # The next key prints
    counter.keyboard.press("Enter")
    expect(counter.locator(".slips")).to_contain_text(said)
    expect(counter.locator(".slips li")).to_have_attribute("lang", "en")
