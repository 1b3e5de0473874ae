"""No page is wider than its screen, cuts words off, or puts one button over another."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.journeys.pages import ALL, EXPECTED

WIDTHS = (320, 360, 1280)

# In the page: what is too wide, cut off, covered or too small for a thumb. A notice's title is as large as its sheet.
MEASURE = """
() => {
  const found = [];
  const name = (one) => one.tagName.toLowerCase() + (one.className && one.className.baseVal === undefined ? '.' + one.className : '')
    + ' “' + (one.textContent || one.value || '').trim().slice(0, 40) + '”';
  const unseen = (one) => one.closest('.unseen, .skip, svg, [hidden]');
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    found.push(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    for (const one of document.body.querySelectorAll('*'))
      if (!unseen(one) && one.getBoundingClientRect().right > root.clientWidth + 1) found.push('  too wide: ' + name(one));
  }
  for (const one of document.body.querySelectorAll('*')) {
    if (unseen(one) || !one.clientWidth || !one.textContent.trim()) continue;
    const style = getComputedStyle(one);
    const cut = (axis) => ['hidden', 'clip'].includes(style['overflow' + axis]);
    if (cut('X') && one.scrollWidth > one.clientWidth + 1) found.push('cut off sideways: ' + name(one));
    if (cut('Y') && one.scrollHeight > one.clientHeight + 1) found.push('cut off below: ' + name(one));
  }
  const targets = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')]
    .filter((one) => !unseen(one) && one.checkVisibility() && one.getClientRects().length);
  const boxes = targets.map((one) => [...one.getClientRects()]);
  targets.forEach((one, i) => targets.forEach((other, j) => {
    if (j <= i || one.contains(other) || other.contains(one)) return;
    const over = boxes[i].some((a) => boxes[j].some((b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1));
    if (over) found.push(`lies over another: ${name(one)} and ${name(other)}`);
  }));
  for (const one of targets) {
    const label = one.labels && one.labels[0] && one.labels[0].contains(one) ? one.labels[0] : one;
    const cover = getComputedStyle(one, '::after');
    const sheet = cover.position === 'absolute' && cover.content !== 'none' ? one.offsetParent || one.closest('article') : label;
    const box = sheet.getBoundingClientRect();
    const words = (node) => node.textContent.replace(/\\s+/g, ' ').trim();
    let block = one.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const inText = getComputedStyle(one).display === 'inline' && words(block).length > words(one).length + 2;
    if (!inText && (box.height < 43.5 || box.width < 43.5))
      found.push(`small target: ${name(one)} ${Math.round(box.width)}×${Math.round(box.height)}`);
  }
  return found;
}
"""


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
    visitor: Callable[..., Page], request: pytest.FixtureRequest, name: str, language: str
) -> None:
    page = visitor(strict=name not in EXPECTED)
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
