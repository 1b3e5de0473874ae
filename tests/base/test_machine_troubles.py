"""A machine may be slow, wrong or absent: nothing is lost, and what happened is said."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from base.machine import Trouble
from base.machine_orders import MachineDay
from base.translated_sentences import missing
from tests.base.conftest import course_with_marks
from tests.reviewing import desk
from tests.translating import begin, in_language, say
from tests.translating_machine import Machine, english, ordered


@pytest.fixture(scope="module")
def made_once(module_town: Any) -> tuple[Any, Translation]:
    """An editor, and the work on the English text of a course."""
    editor = module_town.editor("gruenau")
    return editor, begin(desk(editor), course_with_marks(module_town), "en")


@pytest.fixture
def work(made_once: tuple[Any, Translation], db: None) -> Translation:
    return Translation.objects.get(pk=made_once[1].pk)


@pytest.fixture
def course(work: Translation) -> Any:
    return Page.objects.get(translation_key=work.source.object_id, locale__language_code="de").specific


@pytest.fixture
def browser(made_once: tuple[Any, Translation], db: None) -> Client:
    return desk(made_once[0])


def whole(texts: list[str]) -> list[str]:
    return [f"English {text}" for text in texts]


FAULTS: dict[str, tuple[str, dict[str, Any]]] = {
    "does not answer in time": ("timeout", {"slow": 3.0}),
    "answers letter by letter": ("timeout", {"trickles": True}),
    "breaks": ("status", {"status": 500}),
    "wants another key": ("status", {"status": 403}),
    "has too much to do": ("status", {"status": 429}),
    "leads elsewhere": ("status", {"status": 302}),
    "answers with a page": ("garbage", {"answer": lambda _texts: b"<html>Bad gateway</html>"}),
    "answers with bytes": ("garbage", {"answer": lambda _texts: bytes(range(256))}),
    "answers with nothing": ("garbage", {"answer": lambda _texts: b""}),
    "answers with another form": ("garbage", {"answer": whole}),
    "answers with one text": ("garbage", {"answer": lambda _texts: {"translatedText": "English"}}),
    "answers with null": ("garbage", {"answer": lambda _texts: {"translatedText": None}}),
    "answers without end": ("garbage", {"answer": lambda _texts: b'{"translatedText": ["' + b"x" * 1_100_000}),
    "answers too deep": ("garbage", {"answer": lambda _texts: b'{"translatedText":' + b"[" * 100_000}),
    "answers with a sentence less": ("partial", {"answer": lambda texts: {"translatedText": whole(texts)[1:]}}),
    "answers with a sentence more": ("partial", {"answer": lambda texts: {"translatedText": [*whole(texts), "?"]}}),
}


@pytest.mark.parametrize("what", FAULTS)
def test_a_machine_that_fails_loses_nothing_and_it_is_said(
    machine: Machine, course: Any, browser: Client, work: Translation, what: str
) -> None:
    say(browser, work, "title", "Sewing for all")
    trouble, ways = FAULTS[what]
    for name, value in ways.items():
        setattr(machine, name, value)
    found = ordered(browser, work)
    assert (found.state, found.trouble, found.taken) == ("failed", trouble, 0)
    assert [one.data for one in StringTranslation.objects.all()] == ["Sewing for all"]
    page = browser.get(f"/admin/pages/{in_language(course, 'en').pk}/edit/").content.decode()
    assert str(Trouble(trouble).label) in page
    machine.status, machine.slow, machine.trickles, machine.answer = 200, 0.0, False, english
    assert ordered(browser, work).state == "done"
    assert missing(work) == []
    assert StringTranslation.objects.get(context__path="title").data == "Sewing for all"


def test_a_machine_that_is_switched_off_is_named(
    machine: Machine, course: Any, browser: Client, work: Translation, settings: Any
) -> None:
    options = settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR["OPTIONS"]
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "base.machine.LibreTranslate",
        "OPTIONS": {**options, "url": "http://127.0.0.1:9"},
    }
    assert ordered(browser, work).trouble == "unreachable"


SINGLE: dict[str, Any] = {
    "null": None,
    "a number": 7,
    "nothing": "",
    "a link less": "English",
    "a link more": '<a id="a1">hier</a><a id="a2">dort</a>',
    "a script": "<script>alert(1)</script>",
    "an attribute": '<b onclick="x()">b</b>',
    "a null byte": "Eng\0lish",
}


@pytest.mark.parametrize("kind", SINGLE)
def test_a_sentence_that_does_not_come_back_whole_is_left_out_and_the_others_are_taken(
    machine: Machine, course: Any, browser: Client, work: Translation, kind: str
) -> None:
    def answer(texts: list[str]) -> Any:
        return {"translatedText": [SINGLE[kind] if "<a" in text else f"English {text}" for text in texts]}

    machine.answer = answer
    found = ordered(browser, work)
    assert (found.state, found.refused) == ("done", 1)
    assert ["<a" in one.string.data for one in missing(work)] == [True]


def test_a_sentence_that_is_too_long_is_left_out(
    machine: Machine, course: Any, browser: Client, work: Translation
) -> None:
    machine.answer = lambda texts: {"translatedText": ["x" * 200 for _ in texts]}
    ordered(browser, work)
    assert "title" in {one.context.path for one in missing(work)}


def test_what_came_before_the_machine_broke_stays(
    machine: Machine, browser: Client, work: Translation, monkeypatch: Any
) -> None:
    monkeypatch.setattr("base.machine_orders.AT_ONCE", 2)

    def answer(texts: list[str]) -> Any:
        machine.status = 500 if len(machine.asked) == 2 else 200
        return english(texts)

    machine.answer = answer
    found = ordered(browser, work)
    assert (found.state, found.status, found.taken) == ("failed", 500, 2)
    assert StringTranslation.objects.count() == 2
    # What was never sent is not counted
    assert MachineDay.objects.get().letters < found.letters
