"""A browser, and the demo town on a real server: both once per worker."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser import Served, served

QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--no-first-run",
)
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
# A machine that is busy with something else is no fault of the page
PATIENCE = 20_000

expect.set_options(timeout=PATIENCE)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--screens", default="", help="folder for screenshots of every page type")
    parser.addoption("--handbook", default="", help="folder for the pictures of the editors' handbook")
    parser.addoption("--address", default="", help="address of a demo town that runs already, instead of a fresh one")
    parser.addoption("--log", default="", help="the file into which that town prints")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs the browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The demo town at an address of its own."""
    running_already = request.config.getoption("--address", default="")
    if running_already:
        printed = request.config.getoption("--log", default="")
        yield Served(running_already.rstrip("/"), Path(printed) if printed else None)
        return
    folder = tmp_path_factory.mktemp("town")
    with served(folder) as running:
        yield running
    shutil.rmtree(folder, ignore_errors=True)


def found_chromium() -> str | None:
    """Debian's browser: the one that can have no window needs a fifth less time than the one that opens none."""
    return shutil.which("chromium-headless-shell") or shutil.which("chromium")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's browser, without a window."""
    # The browser's loop runs in this thread, and Django would refuse its database to later tests
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found_chromium(), args=QUIET)
        yield browser
        browser.close()


class Watch:
    """Looks over a reader's shoulder: whom their pages ask, and what goes wrong in them."""

    def __init__(self, site: Served) -> None:
        self.site = site
        self.begin()

    def begin(self, *, strict: bool = True) -> None:
        """From now on; errors count unless the page is expected to be one."""
        self.trouble: list[str] = []
        self.strict = strict

    def follow(self, page: Page) -> None:
        """Watch a page from now on."""
        page.on("request", lambda request: self._asks(request.url))
        page.on("pageerror", lambda error: self._says(page, error))
        page.on("console", lambda said: said.type == "error" and self._says(page, said.text))

    def _asks(self, url: str) -> None:
        if not url.startswith((self.site.address + "/", "data:", "blob:", "about:")):
            self.trouble.append(f"another host: {url}")

    def _says(self, page: Page, error: object) -> None:
        if self.strict:
            self.trouble.append(f"{page.url}: {error}")


@pytest.fixture
def visitor(chromium: Browser, site: Served) -> Iterator[Callable[..., Page]]:
    """Somebody with a browser of their own: `visitor(width=360, scripts=False)` gives an empty page.

    After the test: nobody met an error, nobody asked another host for anything.
    """
    contexts: list[BrowserContext] = []
    watches: list[Watch] = []

    def come(
        width: int = 1280, height: int = 800, *, scripts: bool = True, strict: bool = True, **more: object
    ) -> Page:
        context = chromium.new_context(
            base_url=site.address, viewport={"width": width, "height": height}, java_script_enabled=scripts, **more
        )
        contexts.append(context)
        page = context.new_page()
        watch = Watch(site)
        watch.begin(strict=strict)
        watch.follow(page)
        watches.append(watch)
        return page

    yield come
    for context in contexts:
        context.close()
    trouble = [one for watch in watches for one in watch.trouble]
    assert not trouble, trouble


@pytest.fixture(scope="session")
def _window(chromium: Browser, site: Served) -> Iterator[tuple[Page, Watch]]:
    context = chromium.new_context(base_url=site.address)
    page, watch = context.new_page(), Watch(site)
    watch.follow(page)
    yield page, watch
    context.close()


@pytest.fixture
def reader(_window: tuple[Page, Watch]) -> Iterator[Callable[..., Page]]:
    """Somebody who reads one page after the other in the same window: `reader()` gives it, with an empty page.

    A new browser costs more than most looks at a page; use this where nothing but the page is looked at.
    After the test: no error, no other host, as with a visitor.
    """
    page, watch = _window

    def open_(*, strict: bool = True) -> Page:
        watch.begin(strict=strict)
        page.set_viewport_size(DESK)
        return page

    yield open_
    # What the page still had to say comes before the empty one
    page.goto("about:blank")
    assert not watch.trouble, watch.trouble
