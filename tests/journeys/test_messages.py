"""On a phone: somebody reports a barrier from the page where it is, and finds the form for advice."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.test_axe import violations

PHONE = 360
PAUSE = 2500  # milliseconds: a form that comes back at once is a machine's


def test_a_barrier_is_reported_on_a_phone_without_javascript(visitor: Callable[..., Page]) -> None:
    page = visitor(PHONE, 740, scripts=False)
    page.goto("/de/gruenau/kurse/naehkurs/")
    page.get_by_role("link", name="Barriere melden").click()
    expect(page.get_by_label("Wo ist das?")).to_have_value("/de/gruenau/kurse/naehkurs/")
    page.get_by_label("Ihre Telefonnummer").fill("0341/123 45-67")
    page.wait_for_timeout(PAUSE)
    page.get_by_role("button", name="Abschicken").click()
    expect(page.get_by_role("alert")).to_contain_text("Bitte schreiben Sie hier etwas.")
    expect(page.get_by_label("Ihre Telefonnummer")).to_have_value("0341/123 45-67")
    page.get_by_label("Was klappt nicht?").fill("Der Aufzug ist kaputt.")
    page.get_by_role("button", name="Abschicken").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Danke")
    expect(page.locator(".slip").first).to_contain_text("N-")
    expect(page.get_by_text("Der Aufzug")).to_have_count(0)
    assert page.context.cookies() == []


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_form_for_advice_has_no_barrier_that_a_machine_can_find(
    visitor: Callable[..., Page], language: str
) -> None:
    page = visitor(PHONE, 740)
    page.goto(f"/{language}/gruenau/beratung/jobcoaching-gruenau/")
    page.locator('a[href*="/beratung-anfragen/"]').click()
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("optgroup")).not_to_have_count(0)
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    found = violations(page)
    assert not found, "\n".join(found)
