"""No page is wider than its screen, cuts words off, or puts one button over another."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.journeys.pages import ALL, EXPECTED

WIDTHS = (320, 360, 1280)

MEASURE = (Path(__file__).parent / "measure.js").read_text(encoding="utf-8")


def broken(page: Page) -> list[str]:
    """What is wrong with how a page lies on its screen."""
    return list(dict.fromkeys(page.evaluate(MEASURE)))


def picture(page: Page, request: pytest.FixtureRequest, name: str) -> None:
    """A screenshot, where `--screens` names a folder."""
    folder = request.config.getoption("--screens", default="")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.evaluate("document.querySelectorAll('img[loading=lazy]').forEach((one) => one.loading = 'eager')")
        page.evaluate("Promise.all([...document.images].map((one) => one.decode().catch(() => null)))")
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("name", ALL)
def test_page_fits_every_screen(
    reader: Callable[..., Page], request: pytest.FixtureRequest, name: str, language: str
) -> None:
    page = reader(strict=name not in EXPECTED)
    page.goto(f"/{language}/{ALL[name]}")
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{width}: {one}" for one in broken(page)]
        picture(page, request, f"{name}-{language}-{width}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", ["home", "course"])
def test_dark_page_fits_the_phone(visitor: Callable[..., Page], request: pytest.FixtureRequest, name: str) -> None:
    page = visitor(360, color_scheme="dark")
    page.goto(f"/de/{ALL[name]}")
    picture(page, request, f"{name}-de-360-dark")
    found = broken(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["de", "ar", "vi"])
def test_open_menu_languages_and_filters_fit_the_phone(
    visitor: Callable[..., Page], request: pytest.FixtureRequest, language: str
) -> None:
    page = visitor(320)
    page.goto(f"/{language}/{ALL['courses']}")
    for summary in page.locator("summary:visible").all():
        summary.click()
    picture(page, request, f"open-{language}-320")
    found = broken(page)
    assert not found, "\n".join(found)
