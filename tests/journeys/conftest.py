"""A browser, and the demo town on a real server: both once per worker."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser import Served, served

QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--no-first-run",
)
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--screens", default="", help="folder for screenshots of every page type")
    parser.addoption("--address", default="", help="address of a demo town that runs already, instead of a fresh one")


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
        yield Served(running_already.rstrip("/"))
        return
    folder = tmp_path_factory.mktemp("town")
    with served(folder) as running:
        yield running
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's browser, without a window."""
    # The browser's loop runs in this thread, and Django would refuse its database to later tests
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def visitor(chromium: Browser, site: Served) -> Iterator[Callable[..., Page]]:
    """Somebody with a browser of their own: `visitor(width=360, scripts=False)` gives an empty page.

    After the test: nobody met an error, nobody asked another host for anything.
    """
    contexts: list[BrowserContext] = []
    trouble: list[str] = []

    def come(
        width: int = 1280, height: int = 800, *, scripts: bool = True, strict: bool = True, **more: object
    ) -> Page:
        context = chromium.new_context(
            base_url=site.address, viewport={"width": width, "height": height}, java_script_enabled=scripts, **more
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: _same_host(request.url, site, trouble))
        if strict:
            page.on("pageerror", lambda error: trouble.append(f"{page.url}: {error}"))
            page.on("console", lambda said: said.type == "error" and trouble.append(f"{page.url}: {said.text}"))
        return page

    yield come
    for context in contexts:
        context.close()
    assert not trouble, trouble


def _same_host(url: str, site: Served, trouble: list[str]) -> None:
    if not url.startswith((site.address + "/", "data:", "blob:", "about:")):
        trouble.append(f"another host: {url}")
