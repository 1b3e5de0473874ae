"""The pictures of the handbook are taken from the town as it is: `make handbook`. Every run walks the same ways."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page

from tests.journeys.signing_in import sign_in

HEAVIEST = 120_000
DESK, PHONE = (1280, 900), (360, 740)
COLOURS = 128


def keep(page: Page, request: pytest.FixtureRequest, elsewhere: Path, name: str) -> None:
    """A picture for the handbook where `--handbook` names its folder; it is small in either case."""
    folder = Path(request.config.getoption("--handbook", default="") or elsewhere)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.png"
    page.screenshot(path=path, animations="disabled")
    with Image.open(path) as shot:
        shot.convert("RGB").quantize(COLOURS).save(path, optimize=True)
    assert path.stat().st_size <= HEAVIEST


def begin(words: str) -> Callable[[Page], None]:
    """Press a button of the desk."""
    return lambda page: page.locator(".desk__tasks").get_by_text(words).click()


def first_of(heading: str) -> Callable[[Page], None]:
    """Open the first thing that waits under a heading."""
    return lambda page: page.locator(".desk__heap", has_text=heading).locator(".desk__items a").first.click()


def course(page: Page) -> None:
    """Open a course that has dates."""
    page.goto("/admin/pages/search/?q=Nähen+für+den+Anfang")
    page.get_by_role("link", name="Nähen für den Anfang").first.click()


def runs(page: Page) -> None:
    """The runs of a course."""
    course(page)
    page.locator("#runs").scroll_into_view_if_needed()


PICTURES: dict[str, tuple[str, tuple[int, int], Callable[[Page], object]]] = {
    "schreibtisch": ("leitung", DESK, lambda page: page.goto("/admin/?area=leipziger-osten")),
    "schreibtisch-handy": ("gruenau", PHONE, lambda page: None),
    "kurs": ("gruenau", DESK, begin("Neuer Kurs")),
    "kurs-handy": ("gruenau", PHONE, begin("Neuer Kurs")),
    "termine": ("gruenau", DESK, runs),
    "meldung": ("gruenau", DESK, begin("Neue Meldung")),
    "veranstaltung": ("gruenau", DESK, begin("Neue Veranstaltung")),
    "bild": ("gruenau", DESK, lambda page: page.goto("/admin/images/add/")),
    "aushang": ("gruenau", DESK, begin("Aushang drucken")),
    "betrieb": ("paunsdorf", DESK, first_of("Betriebe: bitte besuchen oder anrufen")),
    "betrieb-pruefen": (
        "moderation-gruenau",
        DESK,
        lambda page: page.get_by_role("link", name="Salon Scherenschnitt").first.click(),
    ),
    "team": ("teamleitung-gruenau", DESK, lambda page: page.goto("/admin/team/")),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_handbook_shows_the_admin_as_it_is(
    name: str, visitor: Callable[..., Page], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    account, (width, height), way = PICTURES[name]
    page = visitor(width, height, strict=False, locale="de-DE")
    sign_in(page, account)
    way(page)
    page.wait_for_load_state("networkidle")
    assert page.locator("#main").count()
    keep(page, request, tmp_path, name)
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, "scrolls sideways"
