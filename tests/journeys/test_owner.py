"""An owner on a phone: is asked for a change, corrects it, is approved; hours and closing are online at once."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from base import dates
from tests.browser import PASSWORD
from tests.journeys.signing_in import sign_in
from tests.journeys.test_axe import violations

ASKED = "/de/paunsdorf/betriebe/nadeloehr/"
PUBLIC = "/de/leipziger-osten/betriebe/cafe-morgenrunde/"
PARTS = ("", "text/", "bild/", "zeiten/", "geschlossen/", "team/", "aufrufe/", "aushang/", "zurueckziehen/")


def enter(page: Page, language: str = "de") -> Page:
    """The owner of the demo town signs in; ends at the list of the own businesses."""
    page.goto(f"/{language}/konto/login/")
    page.locator("#id_login").fill("betrieb@demo.example")
    page.locator("#id_password").fill(PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url(f"**/{language}/konto/")
    return page


def entry(page: Page, name: str) -> None:
    """To the desk of one business."""
    page.locator("main h2 a", has_text=name).click()
    page.wait_for_url("**/konto/betrieb/**")


def fits(page: Page) -> None:
    """Nothing lies beside the screen."""
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), page.url


def test_an_owner_is_asked_for_a_change_corrects_it_and_is_approved(visitor: Callable[..., Page]) -> None:
    owner = enter(visitor(360, 740, scripts=False))
    entry(owner, "Nadelöhr")
    expect(owner.locator(".state--few")).to_be_visible()
    assert owner.locator("main section ul li").first.inner_text().strip()
    owner.locator("main section a.btn").first.click()
    expect(owner.locator(".alert--warn")).to_be_visible()
    owner.locator("#id_phone").fill("javascript:alert(1)")
    owner.locator("main form .btn--wide").click()
    expect(owner.locator(".errors a")).to_have_count(1)
    owner.locator("#id_phone").fill("0341 1234567")
    owner.locator("main form .btn--wide").click()
    expect(owner.locator(".state .icon--hourglass")).to_be_visible()
    visitors = visitor(360, 740, scripts=False)
    visitors.goto(ASKED)
    expect(visitors.locator("main a[href='tel:+493411234567']")).to_have_count(0)
    team = sign_in(visitor(strict=False), "leitung")
    # The desk of the central team folds long lists
    team.goto(str(team.locator("a[href*='/businesses/review/']", has_text="Nadelöhr").get_attribute("href")))
    expect(team.locator(".compare__table ins").first).to_be_visible()
    team.locator("[name=decision][value=approve]").check()
    team.locator(".compare__decision button[type=submit]").click()
    team.wait_for_url("**/admin/")
    owner.reload()
    expect(owner.locator(".state--ok .icon--circle-check").first).to_be_visible()
    visitors.goto(ASKED)
    expect(visitors.locator("main a[href='tel:+493411234567']").first).to_be_visible()


def test_a_photo_of_twelve_megapixels_is_made_smaller_on_the_phone(
    visitor: Callable[..., Page], tmp_path: Path
) -> None:
    photo = tmp_path / "foto.jpg"
    Image.effect_noise((4032, 3024), 60).convert("RGB").save(photo, quality=60)
    for scripts, taken in ((False, False), (True, True)):
        owner = enter(visitor(360, 740, scripts=scripts))
        entry(owner, "Morgenrunde")
        owner.locator("a[href$='/bild/']").click()
        owner.locator("#id_file").set_input_files(photo)
        owner.locator("#id_alt").fill("Der Laden von außen")
        owner.locator("[name=people][value=False]").check()
        owner.locator("#id_rights").check()
        owner.locator("main form .btn--wide").click()
        expect(owner.locator(".errors")).to_have_count(0 if taken else 1)
    expect(owner.locator("section.panel img")).to_have_count(2)
    owner.locator("button[name=remove]").last.click()
    expect(owner.locator("section.panel img")).to_have_count(1)


def reread(guest: Page) -> None:
    """The public page is right a second after a change."""
    guest.wait_for_timeout(1100)
    guest.goto(PUBLIC)


def test_hours_and_closing_are_online_at_once(visitor: Callable[..., Page]) -> None:
    owner = enter(visitor(360, 740, scripts=False))
    entry(owner, "Morgenrunde")
    desk = owner.url
    owner.locator("a[href$='/zeiten/']").click()
    owner.locator("[name=mo-0-from]").fill("05:45")
    owner.locator("#day-mo button[name=like]").click()
    expect(owner.locator("[name=fr-0-from]")).to_have_value("05:45")
    owner.locator("main form .btn--wide").click()
    owner.wait_for_url(f"{desk}**")
    guest = visitor(360, 740, scripts=False)
    reread(guest)
    expect(guest.locator(".hours")).to_contain_text("5:45")
    owner.locator("a[href$='/geschlossen/']").click()
    last = dates.today() + datetime.timedelta(days=3)
    owner.locator("[name=last_day]").fill(last.isoformat())
    owner.locator("[name=reason]").fill("Wir bauen um")
    owner.locator("main form .btn--wide").click()
    owner.wait_for_url(f"{desk}**")
    reread(guest)
    expect(guest.locator(".state--full")).to_be_visible()
    expect(guest.locator("main")).to_contain_text("Wir bauen um")
    owner.locator("button[value=open]").click()
    expect(owner.locator("a[href$='/geschlossen/']")).to_be_visible()
    reread(guest)
    expect(guest.locator("main")).not_to_contain_text("Wir bauen um")


@pytest.mark.parametrize("language", ["de", "ar"])
def test_no_page_of_the_desk_has_a_barrier_that_a_machine_can_find(visitor: Callable[..., Page], language: str) -> None:
    owner = enter(visitor(360), language)
    found = [f"front: {one}" for one in violations(owner)]
    entry(owner, "Morgenrunde")
    desk = owner.url
    for part in PARTS:
        owner.goto(desk + part)
        for width in (320, 360, 1280):
            owner.set_viewport_size({"width": width, "height": 800})
            found += [f"{part} {width}: {one}" for one in violations(owner)]
            fits(owner)
    owner.goto(f"/{language}/konto/loeschen/")
    found += [f"goodbye: {one}" for one in violations(owner)]
    assert not found, "\n".join(found)


def test_the_grid_of_hours_is_used_by_keyboard_alone(visitor: Callable[..., Page]) -> None:
    owner = enter(visitor())
    entry(owner, "Morgenrunde")
    owner.locator("a[href$='/zeiten/']").focus()
    owner.keyboard.press("Enter")
    owner.wait_for_url("**/zeiten/")
    owner.locator("[name=su-open]").focus()
    owner.keyboard.press("Space")
    expect(owner.locator("[name=su-0-from]")).to_be_hidden()
    owner.keyboard.press("Enter")
    owner.wait_for_url("**/konto/betrieb/*/")
