"""Ways through the lists on a phone: filters, back button, focus, announcements, with and without scripts."""

import datetime
import re
from collections.abc import Callable
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Page, Route, expect

from tests.journeys.pages import TYPES

WITH_AND_WITHOUT = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
LISTS = ("courses", "courses-of-area", "advice-list", "directory", "news-list", "events")
PHONE = {"width": 360, "height": 740}
# The region that screen readers listen to: what it says, and whether it is still the same one
LISTEN = """() => {
  window.same = document.querySelector("#result [role=status]");
  window.heard = [];
  new MutationObserver(() => window.heard.push(window.same.textContent.trim()))
    .observe(window.same, { childList: true, characterData: true, subtree: true });
}"""


def asked(page: Page) -> dict[str, list[str]]:
    """What the address asks for, as the page itself knows it: the browser's own report of it may come later."""
    return parse_qs(page.evaluate("location.search").removeprefix("?"))


def tap(page: Page, filter_: str) -> None:
    """Choose a filter in the open panel, and wait until the page has arrived."""
    page.locator(f"#pick-{filter_}").click()
    expect(page.locator(f"#pick-{filter_}")).to_have_attribute("aria-current", "true")
    page.wait_for_load_state("domcontentloaded")


def count(page: Page) -> int:
    """The number of results in the heading."""
    return int(re.search(r"\d+", page.locator("h1").inner_text()).group())  # type: ignore[union-attr]


@WITH_AND_WITHOUT
def test_sewing_in_gruenau_in_the_morning_takes_three_taps(visitor: Callable[..., Page], scripts: bool) -> None:
    page = visitor(**PHONE, scripts=scripts)
    page.goto("/de/kurse/")
    page.locator("#filters > summary").click()
    for filter_ in ("topic-naehen", "area-gruenau", "daytime-morning"):
        expected = int(re.search(r"\d+", page.locator(f"#pick-{filter_} .answer__count").inner_text()).group())  # type: ignore[union-attr]
        tap(page, filter_)
        assert count(page) == expected, "the number beside an answer is what one gets"
        # The panel stays open where the reader was, so that the next tap is the next answer
        expect(page.locator(f"#pick-{filter_}")).to_be_in_viewport()
    assert asked(page) == {"topic": ["naehen"], "area": ["gruenau"], "daytime": ["morning"]}
    page.locator("#pick-daytime-morning").locator("xpath=ancestor::*[contains(@class, 'question')][1]").locator(
        ".question__found"
    ).click()
    expect(page.locator("h1")).to_be_in_viewport()
    expect(page.locator(".notice__title").first).to_have_text("Nähen für den Anfang")
    assert page.locator(".chip").count() == 4
    assert page.locator(".notice").count() == count(page)


@WITH_AND_WITHOUT
def test_the_back_button_takes_the_last_filter_off(visitor: Callable[..., Page], scripts: bool) -> None:
    page = visitor(**PHONE, scripts=scripts)
    page.goto("/de/kurse/")
    whole = page.locator("h1").inner_text()
    page.locator("#filters > summary").click()
    tap(page, "topic-naehen")
    sewing = page.locator("h1").inner_text()
    assert sewing != whole
    tap(page, "area-gruenau")
    page.go_back()
    expect(page.locator("h1")).to_have_text(sewing)
    assert asked(page) == {"topic": ["naehen"]}
    page.go_back()
    expect(page.locator("h1")).to_have_text(whole)
    page.go_forward()
    expect(page.locator("h1")).to_have_text(sewing)
    expect(page.locator(".chip").first).to_contain_text("Nähen")
    page.reload()
    expect(page.locator("h1")).to_have_text(sewing)


def test_a_filter_keeps_the_focus_and_its_place_and_says_how_many_there_are(visitor: Callable[..., Page]) -> None:
    page = visitor(**PHONE)
    page.goto("/de/kurse/")
    page.evaluate(LISTEN)
    page.locator("#filters > summary").click()
    answer = page.locator("#pick-topic-naehen")
    answer.focus()
    before = answer.bounding_box()
    page.keyboard.press("Enter")
    expect(answer).to_have_attribute("aria-current", "true")
    expect(answer).to_be_focused()
    after = answer.bounding_box()
    assert before is not None
    assert after is not None
    assert abs(before["y"] - after["y"]) < 2
    assert page.evaluate("window.heard.at(-1)") == page.locator("h1").inner_text()
    assert page.evaluate("window.same === document.querySelector('#result [role=status]')")
    page.keyboard.press("Enter")
    expect(answer).not_to_have_attribute("aria-current", "true")
    expect(answer).to_be_focused()
    assert page.evaluate("window.heard.at(-1)") == page.locator("h1").inner_text()
    # What is gone cannot keep the focus: reading goes on at the number of results
    answer.press("Enter")
    page.locator(".chip", has_text="Nähen").click()
    expect(page.locator("#result")).to_be_focused()


@pytest.mark.parametrize("name", LISTS)
def test_every_list_changes_in_place(visitor: Callable[..., Page], name: str) -> None:
    page = visitor(**PHONE)
    page.goto(f"/de/{TYPES[name]}")
    page.evaluate(LISTEN)
    page.locator("#filters > summary").click()
    answer = page.locator(".filters a.answer").first
    expected = re.search(r"\d+", answer.locator(".answer__count").inner_text()).group()  # type: ignore[union-attr]
    answer.click()
    page.wait_for_function("(count) => window.heard.at(-1)?.startsWith(count)", arg=f"{expected} ")
    expect(page.locator("#result")).to_contain_text(f"{expected} ")
    assert asked(page)
    # Other languages are asked for the same list
    assert page.locator(".langs a[hreflang=ar]").get_attribute("href").endswith(page.evaluate("location.search"))  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["de", "ar"])
def test_order_pages_and_filters_go_together(visitor: Callable[..., Page], language: str) -> None:
    page = visitor(**PHONE)
    page.goto(f"/{language}/kurse/")
    page.evaluate(LISTEN)
    page.locator("#switch-2").click()
    expect(page.locator("#switch-2")).to_have_attribute("aria-current", "true")
    expect(page.locator("#switch-2")).to_be_focused()
    page.locator("#orders > summary").click()
    page.locator("#order-3").click()
    expect(page.locator("#order-3")).to_have_attribute("aria-current", "true")
    expect(page.locator("#order-3")).to_be_focused()
    first = page.locator(".notice__title").first.inner_text()
    page.locator(".paging a[rel=next]").click()
    expect(page.locator(".notice__title").first).not_to_have_text(first)
    expect(page.locator("#result")).to_be_focused()
    expect(page.locator("h1")).to_be_in_viewport()
    assert asked(page) == {"sort": ["title"], "all": ["1"], "page": ["2"]}
    page.locator("#filters > summary").click()
    tap(page, "area-gruenau")
    assert asked(page) == {"area": ["gruenau"], "sort": ["title"], "all": ["1"]}
    page.locator(".chip--clear").click()
    expect(page.locator(".chip")).to_have_count(0)
    assert asked(page) == {}
    assert page.evaluate("window.same.isConnected"), "all this was one page"


@WITH_AND_WITHOUT
def test_a_search_that_finds_nothing_helps_on(visitor: Callable[..., Page], scripts: bool) -> None:
    page = visitor(**PHONE, scripts=scripts)
    page.goto("/de/kurse/?area=paunsdorf")
    page.locator("#search-words").fill("bewerbugstraining")
    page.locator("#search-go").click()
    help_ = page.locator(".empty")
    expect(help_).to_contain_text("Meinten Sie „Bewerbungstraining“?")
    expect(help_.locator(".call__number")).to_be_visible()
    if scripts:
        expect(page.locator("#search-go")).to_be_focused()
    page.locator("#search-words").fill("Nähen")
    page.locator("#search-words").press("Enter")
    expect(help_).to_contain_text("ohne den Filter „Paunsdorf“")
    way_out = help_.locator("a", has_text="Paunsdorf")
    promised = re.search(r"\d+", way_out.inner_text()).group()  # type: ignore[union-attr]
    way_out.click()
    expect(page.locator("h1")).to_contain_text(f"{promised} Kurs")
    assert asked(page) == {"q": ["Nähen"]}


@pytest.mark.parametrize("language", ["de", "ar"])
@WITH_AND_WITHOUT
def test_this_week_stands_there_day_by_day(visitor: Callable[..., Page], scripts: bool, language: str) -> None:
    page = visitor(**PHONE, scripts=scripts)
    page.goto(f"/{language}/kurse/")
    page.locator("#switch-1").click()
    expect(page.locator("#switch-1")).to_have_attribute("aria-current", "true")
    page.wait_for_load_state("domcontentloaded")
    days = page.locator("[data-part=results] > h2")
    assert days.count() > 1
    assert asked(page)["from"] == [f"{datetime.date.today()}"]  # noqa: DTZ011 - the demo town is in this place
    dates = page.locator(".notice time").evaluate_all("(all) => all.map((one) => one.dateTime)")
    assert dates == sorted(dates)
    assert len(set(dates)) == days.count()
    assert count(page) == len(dates)


def test_when_asking_fails_the_link_leads_where_it_leads(visitor: Callable[..., Page]) -> None:
    page = visitor(**PHONE, strict=False)

    def cut(route: Route) -> None:
        if route.request.resource_type == "fetch":
            route.abort()
        else:
            route.continue_()

    page.route("**/kurse/**", cut)
    page.goto("/de/kurse/")
    page.evaluate("window.old = true")
    page.locator("#filters > summary").click()
    page.locator("#pick-topic-naehen").click()
    expect(page.locator(".chip").first).to_contain_text("Nähen")
    assert page.evaluate("window.old") is None


def test_whoever_taps_twice_gets_what_was_tapped_last(visitor: Callable[..., Page]) -> None:
    page = visitor(**PHONE)
    held: list[Route] = []

    def hold(route: Route) -> None:
        if route.request.resource_type == "fetch" and "area=gruenau" in route.request.url:
            held.append(route)
        else:
            route.continue_()

    page.route("**/kurse/**", hold)
    page.goto("/de/kurse/")
    page.locator("#filters > summary").click()
    page.locator("#pick-area-gruenau").click()
    expect(page.locator("[data-part=results]")).to_have_attribute("aria-busy", "true")
    page.locator("#pick-area-paunsdorf").click()
    expect(page.locator(".chip").first).to_contain_text("Paunsdorf")
    assert len(held) == 1
    expect(page.locator("[data-part=results]")).not_to_have_attribute("aria-busy", "true")
    assert asked(page) == {"area": ["paunsdorf"]}
