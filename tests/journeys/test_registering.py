"""A seat by phone number, on a phone and without JavaScript; a seat from the line; a date that was waited for."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.signing_in import sign_in
from tests.journeys.test_axe import violations

WAITED_FOR = "leipziger-osten/kurse/vorstellungsgespraech/"
# Forms that are answered at once are taken for machines
A_MOMENT = 2100


def fill_in(page: Page, phone: str, persons: int = 1) -> None:
    """Name and number, the check page, and yes; ends on the own page."""
    page.locator("#id_name").fill("Nadia")
    page.locator("#id_phone").fill(phone)
    if persons > 1:
        page.locator("main details summary").click()
        page.locator("#id_party_size").fill(str(persons))
    page.wait_for_timeout(A_MOMENT)
    page.locator("main form button[type=submit]").click()
    expect(page.locator("h1")).to_have_text(re.compile("Ist alles richtig|صحيح"))
    page.locator("button[name=confirm]").click()
    expect(page.locator(".slip").first).to_be_visible()


def nearly_full(page: Page) -> tuple[str, int]:
    """The form of a course with only a few places left, and how many they are."""
    page.goto("/de/kurse/?free=1")
    card = page.locator(".notice", has=page.locator(".state--few")).first
    places = re.search(r"\d+", card.locator(".state").inner_text())
    assert places is not None
    card.locator("a").first.click()
    link = page.locator(".run a[href*='/anmelden/']").first.get_attribute("href")
    assert link
    return link, int(places[0])


def test_the_last_seats_then_the_line_then_a_seat_that_somebody_gave_back(visitor: Callable[..., Page]) -> None:
    first, second = visitor(360, 740, scripts=False), visitor(360, 740, scripts=False)
    form, places = nearly_full(first)
    # A name and a number are enough; everything else is folded
    first.goto(form)
    assert sum(field.is_visible() for field in first.locator("main form .field").all()) <= 5
    expect(first.locator(".call__number")).to_be_visible()
    fill_in(first, "030 23125-901", places)
    expect(first.locator("h1")).to_have_text("Sie haben einen Platz")
    second.goto(form)
    expect(second.locator("h1")).to_have_text("Auf die Warteliste")
    fill_in(second, "030 23125-902")
    expect(second.locator("h1")).to_have_text("Sie stehen auf der Warteliste")
    # Cancelled by the link alone; looking at it has changed nothing
    first.goto(first.url)
    first.locator("button[value=cancel]").click()
    expect(first.locator("h1")).to_contain_text("ist abgesagt")
    second.reload()
    expect(second.locator("h1")).to_contain_text("Ein Platz ist für Sie frei")
    second.locator("button[value=accept]").click()
    expect(second.locator("h1")).to_have_text("Sie haben einen Platz")
    second.locator("button[value=delete]").click()
    expect(second.locator("h1")).to_contain_text("gelöscht")


def test_somebody_waits_for_a_date_and_is_invited_when_there_is_one(visitor: Callable[..., Page]) -> None:
    resident = visitor(360, 740, scripts=False)
    resident.goto(f"/de/{WAITED_FOR}")
    resident.locator(".run a[href*='/vormerken/']").first.click()
    fill_in(resident, "030 23125-903")
    expect(resident.locator("h1")).to_have_text("Sie sind vorgemerkt")
    code = resident.locator(".slip").inner_text()
    editor = sign_in(visitor(strict=False), "osten")
    editor.goto("/admin/vormerkungen/")
    section = editor.locator("section", has_text="Das Vorstellungsgespräch üben")
    section.locator("a", has_text="Durchgang planen").click()
    editor.locator("[name=capacity]").fill("20")
    editor.locator("[name=weekdays]").first.check()
    editor.locator("[name=start]").fill("10:00")
    editor.locator("[name=end]").fill("12:00")
    editor.locator("[name=count]").fill("2")
    editor.keyboard.press("Escape")
    editor.locator("main form .button-secondary").first.click()
    editor.locator("button[name=draft]").click()
    editor.goto("/admin/vormerkungen/")
    section.locator("button", has_text="einladen").click()
    expect(editor.locator(".messages")).to_contain_text("eingeladen")
    resident.reload()
    expect(resident.locator("h1")).to_contain_text("Ein Platz ist für Sie frei")
    expect(resident.locator(".slip").first).to_have_text(code)
    resident.locator("button[value=accept]").click()
    expect(resident.locator("h1")).to_have_text("Sie haben einen Platz")


@pytest.mark.parametrize(("language", "number"), [("de", 906), ("ar", 907)])
def test_no_step_has_a_barrier_that_a_machine_can_find(
    visitor: Callable[..., Page], language: str, number: int
) -> None:
    page = visitor(360, 740)
    found = []

    def look() -> None:
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 740})
            found.extend(f"{page.url} {width}: {one}" for one in violations(page))
            assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

    page.goto(f"/{language}/gruenau/kurse/naehkurs/")
    page.locator(".run a[href*='/anmelden/']").first.click()
    page.locator("main form button[type=submit]").click()
    expect(page.locator(".errors")).to_be_visible()
    look()
    page.locator("#id_name").fill("Nadia")
    page.locator("#id_phone").fill(f"030 23125-{number}")
    page.wait_for_timeout(A_MOMENT)
    page.locator("main form button[type=submit]").click()
    look()
    page.locator("button[name=confirm]").click()
    look()
    page.locator("a[href$='aendern/']").click()
    look()
    page.goto(f"/{language}/gruenau/kurse/online-bewerben/")
    page.locator("a[href*='/vormerken/']").first.click()
    look()
    assert not found, "\n".join(found)
