"""Reading slowly: words that explain themselves without a script, and pages that are read aloud on one's own device."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.test_axe import violations

Visitor = Callable[..., Page]
COURSE = "gruenau/kurse/naehkurs/"
# A device with voices: it says nothing, but keeps what it was asked to say. `now.finish()` ends a sentence.
DEVICE = """
  window.said = [];
  const voices = %s;
  const device = {
    getVoices: () => voices,
    speak: (one) => { window.said.push({ words: one.text, lang: one.lang }); window.now = one; },
    cancel: () => { window.cancelled = (window.cancelled ?? 0) + 1; window.now?.onend?.(); },
    addEventListener: () => {},
  };
  Object.defineProperty(window, "speechSynthesis", { value: device, configurable: true });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
GERMAN = '{ lang: "de-DE", localService: true, name: "Anna" }'
ARABIC = '{ lang: "ar-SA", localService: true, name: "Maged" }'
FAR = '{ lang: "de-DE", localService: false, name: "Wolke" }'


def on(page: Page, *voices: str) -> Page:
    page.add_init_script(DEVICE % f"[{', '.join(voices)}]")
    return page


def test_a_page_is_read_aloud_paused_and_stopped(visitor: Visitor) -> None:
    page = on(visitor(360), GERMAN)
    page.goto(f"/de/{COURSE}")
    read = page.locator("[data-start]")
    expect(read).to_have_count(1)
    expect(read).to_be_visible()
    assert page.evaluate("said") == []
    read.click()
    assert page.evaluate("said.at(-1).lang") == "de-DE"
    first = page.evaluate("said[0].words")
    page.evaluate("now.onend()")
    assert page.evaluate("said.length") == 2
    assert page.evaluate("said[1].words") != first
    expect(page.locator(".spoken")).to_have_count(1)
    read.click()
    assert page.evaluate("said.length") == 2
    read.click()
    assert page.evaluate("said[2].words") == page.evaluate("said[1].words")
    page.locator("[data-stop]").click()
    expect(page.locator("[data-stop]")).to_be_hidden()
    expect(page.locator(".spoken")).to_have_count(0)
    read.click()
    assert page.evaluate("said.at(-1).words") == first


def test_everything_in_view_is_read_and_nothing_twice(visitor: Visitor) -> None:
    page = on(visitor(360), GERMAN)
    page.goto("/de/lernen/wlan/")
    page.locator("[data-start]").click()
    page.evaluate("() => { for (let n = 0; n < 500 && document.querySelector('.spoken'); n++) now.onend(); }")
    expect(page.locator("[data-stop]")).to_be_hidden()
    said = page.evaluate("said.map((one) => one.words.trim())")
    assert page.locator("h1").inner_text().strip() in said
    assert page.locator("main .lead").inner_text().strip().split(".")[0] in " ".join(said)
    assert len(said) > 5


@pytest.mark.parametrize("voices", [(), (FAR,), (ARABIC,)])
def test_without_a_voice_of_its_own_for_the_text_nothing_is_offered(visitor: Visitor, voices: tuple[str, ...]) -> None:
    page = on(visitor(360), *voices)
    page.goto(f"/de/{COURSE}")
    expect(page.locator("[data-read]")).to_be_hidden()


def test_a_german_text_in_an_arabic_frame_is_read_by_a_german_voice(visitor: Visitor) -> None:
    page = on(visitor(360), GERMAN)
    page.goto("/ar/leipziger-osten/kurse/fahrrad/")
    page.locator("[data-start]").click()
    title = page.locator("h1").inner_text().strip()
    assert page.evaluate("said[0].words.trim()") == title
    assert page.evaluate("said[0].lang") == "de-DE"


def test_without_scripts_nothing_is_offered(visitor: Visitor) -> None:
    page = visitor(360, scripts=False)
    page.goto(f"/de/{COURSE}")
    expect(page.locator("[data-read]")).to_be_hidden()


def test_a_hard_word_opens_its_explanation_without_a_script_and_by_keyboard(visitor: Visitor) -> None:
    page = visitor(360, scripts=False)
    page.goto("/de-simple/leichte-sprache/")
    word = page.locator("button.word").first
    text = page.locator(".word__text").first
    expect(text).to_be_hidden()
    word.click()
    expect(text).to_be_visible()
    page.keyboard.press("Escape")
    expect(text).to_be_hidden()
    word.focus()
    page.keyboard.press("Enter")
    expect(text).to_be_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_an_open_explanation_has_no_barrier_that_a_machine_can_find(visitor: Visitor, width: int) -> None:
    page = visitor(width)
    page.goto("/de-simple/leichte-sprache/")
    page.locator("button.word").first.click()
    box = page.locator(".word__text").first.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    found = violations(page)
    assert not found, "\n".join(found)


def test_buttons_for_reading_have_no_barrier_that_a_machine_can_find(visitor: Visitor) -> None:
    page = on(visitor(360), GERMAN)
    page.goto(f"/de/{COURSE}")
    page.locator("[data-start]").click()
    for button in page.locator("[data-read] button").all():
        box = button.bounding_box()
        assert box is not None
        assert box["height"] >= 44
    found = violations(page)
    assert not found, "\n".join(found)
