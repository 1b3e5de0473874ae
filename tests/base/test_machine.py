"""A machine of our own translates in the worker; a person's words, names and addresses are safe from it."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation

from areas.models import Role
from base.kept_words import KeptWord, shield, unshield
from base.machine import Fault, LibreTranslate, Trouble, whole_translation
from base.machine_orders import MachineDay, MachineOrder, place
from base.provenance import How, State
from base.tasks import translate
from base.translated_sentences import missing
from tests.reviewing import desk
from tests.translating import begin, finish, german_course, in_language, origin, say, states
from tests.translating_machine import Machine, order, ordered


def test_the_worker_fetches_a_text_and_its_marks_survive(
    machine: Machine, course: Any, browser: Client, work: Translation, client: Client
) -> None:
    found = ordered(browser, work)
    assert (found.state, found.refused, missing(work)) == ("done", 0, [])
    first = machine.asked[0]
    assert (first["path"], first["source"], first["target"]) == ("/translate", "de", "en")
    assert (first["format"], first["api_key"]) == ("html", "geheim")
    answer = browser.post(f"/admin/pages/{in_language(course, 'en').pk}/edit/", {"action": "publish"})
    assert "finish" in answer.headers["Location"]
    finish(browser, in_language(course, "en"))
    html = client.get("/en/gruenau/kurse/naehkurs/").content.decode()
    assert 'English Kommen Sie <b>einfach</b> vorbei, <a href="https://beispiel.example/">hier</a>.' in html
    assert "English Zwei &amp; drei." in html
    page = in_language(course, "en")
    assert page.learn.split("\n") == ["English Nähen.", "Bügeln."]


def test_readers_learn_that_a_machine_wrote_it_until_somebody_answers_for_it(
    machine: Machine, course: Any, browser: Client, work: Translation, client: Client
) -> None:
    ordered(browser, work)
    page = in_language(course, "en")
    finish(browser, page)
    assert (states(course)["en"], origin(course, "en").tool) == (State.MACHINE, "LibreTranslate")
    assert "hreflang" in client.get("/en/gruenau/kurse/naehkurs/").content.decode().partition("<main")[2]
    finish(browser, page, read="on")
    assert (states(course)["en"], origin(course, "en").how) == (State.CHECKED, How.MACHINE)
    say(browser, work, "title", "Sewing")
    finish(browser, page)
    assert states(course)["en"] == State.CHECKED


def test_what_the_machine_adds_after_a_check_is_unread_again(
    machine: Machine, course: Any, browser: Client, work: Translation
) -> None:
    ordered(browser, work)
    page = in_language(course, "en")
    finish(browser, page, read="on")
    course.summary = "Etwas Neues."
    course.save_revision().publish()
    browser.post(reverse("translation_renew", args=[page.pk]))
    ordered(browser, work)
    finish(browser, page)
    assert states(course)["en"] == State.MACHINE


def test_the_machine_never_touches_an_address(
    machine: Machine, course: Any, browser: Client, work: Translation
) -> None:
    ordered(browser, work)
    finish(browser, in_language(course, "en"))
    page = in_language(course, "en")
    assert (page.slug, page.url_path) == ("naehkurs", "/en/gruenau/kurse/naehkurs/")
    assert "naehkurs" not in {text for one in machine.asked for text in one["q"]}


def test_names_stay_as_they_are(machine: Machine, course: Any, browser: Client, work: Translation) -> None:
    KeptWord.objects.create(word="Nähkurs")
    machine.answer = lambda texts: {"translatedText": [text.lower() for text in texts]}
    ordered(browser, work)
    assert "Nähkurs" not in str(machine.asked)
    assert StringTranslation.objects.get(context__path="title").data == "Nähkurs"


def test_a_lost_name_is_no_translation(machine: Machine, course: Any, browser: Client, work: Translation) -> None:
    KeptWord.objects.create(word="Nähkurs")
    machine.answer = lambda texts: {"translatedText": ["Something" for _ in texts]}
    found = ordered(browser, work)
    assert "title" in {one.context.path for one in missing(work)}
    assert found.refused


def test_a_persons_words_are_never_written_over(
    machine: Machine, course: Any, browser: Client, work: Translation
) -> None:
    say(browser, work, "title", "Sewing for all")
    say(browser, work, "summary", "x" * 400)
    ordered(browser, work)
    kept = dict(StringTranslation.objects.values_list("context__path", "data"))
    assert (kept["title"], kept["summary"]) == ("Sewing for all", "x" * 400)


def test_a_text_may_be_too_long_and_a_day_too_full(
    machine: Machine, course: Any, browser: Client, work: Translation, settings: Any
) -> None:
    options = settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR["OPTIONS"]
    options["text_limit"] = 50
    assert list(order(browser, work)) == ["error"]
    options["text_limit"], options["day_limit"] = 5000, 60
    assert list(order(browser, work)) == ["error"]
    assert machine.asked == []
    assert not MachineOrder.objects.exists()


def test_two_who_ask_at_once_cannot_spend_more_than_the_day_has(town: Any) -> None:
    assert MachineDay.reserve(60, 100)
    assert not MachineDay.reserve(60, 100)
    MachineDay.give_back(30)
    assert MachineDay.reserve(60, 100)
    assert MachineDay.objects.get().letters == 90


def test_one_text_is_ordered_once(machine: Machine, course: Any, browser: Client, work: Translation) -> None:
    assert list(order(browser, work)) == ["success"]
    assert list(order(browser, work)) == ["error"]
    number = MachineOrder.objects.get().pk
    translate.call(number)
    asked = len(machine.asked)
    translate.call(number)
    assert len(machine.asked) == asked


def test_without_a_machine_everything_works_by_hand(course: Any, browser: Client, work: Translation) -> None:
    html = browser.get(f"/admin/pages/{in_language(course, 'en').pk}/edit/").content.decode()
    assert reverse("wagtail_localize:machine_translate", args=[work.pk]) not in html
    assert list(order(browser, work)) == ["error"]


def test_no_machine_writes_plain_german(machine: Machine) -> None:
    translator = LibreTranslate({"url": "http://127.0.0.1:9"})
    german, plain = Locale(language_code="de"), Locale(language_code="de-simple")
    assert not translator.can_translate(german, plain)
    assert translator.can_translate(german, Locale(language_code="ar"))


def test_a_request_never_asks_the_machine(machine: Machine, course: Any, browser: Client, work: Translation) -> None:
    order(browser, work)
    browser.post(
        reverse("wagtail_localize:update_translations", args=[work.source_id]), {"use_machine_translation": "on"}
    )
    begin(browser, course, "ar")
    assert machine.asked == []


@pytest.mark.parametrize(
    ("role", "slug", "language"), [(Role.EDITOR, "paunsdorf", ""), (Role.TRANSLATOR, "gruenau", "ar")]
)
def test_nobody_orders_a_foreign_text(
    machine: Machine, work: Translation, town: Any, role: str, slug: str, language: str
) -> None:
    desk(town.person(role, slug, language)).post(reverse("wagtail_localize:machine_translate", args=[work.pk]))
    assert not MachineOrder.objects.exists()


def test_the_worker_holds_no_lock_while_the_machine_works(committing_town: Any, machine: Machine) -> None:
    page = german_course(committing_town)
    work = begin(desk(committing_town.editor("gruenau")), page, "en")
    held: list[bool] = []
    ask = LibreTranslate.translate

    def watched(self: Any, *args: Any) -> Any:
        held.append(connection.in_atomic_block)
        return ask(self, *args)

    LibreTranslate.translate = watched  # type: ignore[method-assign]
    try:
        translate.call(place(work, None).pk)
    finally:
        LibreTranslate.translate = ask  # type: ignore[method-assign]
    assert set(held) == {False}


def test_words_are_kept_behind_marks() -> None:
    html, kept = shield(
        'In <a id="a1">Grünau</a>, nicht im Grünauer Haus: Grünau-Nord, Grünau.', ["Grünau", "Grünau-Nord", " "]
    )
    assert html == 'In <a id="a1">ZQ0Q</a>, nicht im Grünauer Haus: ZQ1Q, ZQ2Q.'
    assert kept == ["Grünau", "Grünau-Nord", "Grünau"]
    assert unshield("zq2q and ZQ 1 Q in ZQ0Q", kept) == "Grünau and Grünau-Nord in Grünau"
    for broken in ("ZQ0Q ZQ1Q", "ZQ0Q ZQ1Q ZQ2Q ZQ2Q", "ZQ0Q ZQ1Q ZQ2Q ZQ3Q"):
        assert unshield(broken, kept) is None
    assert shield("Ein Satz", []) == ("Ein Satz", [])


def test_a_whole_translation_has_every_mark_of_its_sentence() -> None:
    source = 'Ein <b>fetter</b> <a id="a1">Link</a>'
    assert whole_translation(source, 'A <a id="a1">link</a>, <b>bold</b>', []) == 'A <a id="a1">link</a>, <b>bold</b>'
    assert whole_translation(source, 'A <a id="a1">link</a>', []) == ""
    assert whole_translation(source, 'A <a id="a2">link</a> <b>bold</b>', []) == ""


def test_a_fault_says_nothing_of_the_text() -> None:
    assert str(Fault(Trouble.STATUS, 500)) == "status 500"
