"""A translation that was written in one piece goes on sentence by sentence, and only what changed is translated."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail_localize.models import StringTranslation, Translation

from areas.models import Role
from base.provenance import How, Provenance, State
from base.translated_sentences import missing
from base.translations import publish_in_all_languages
from tests.reviewing import desk
from tests.translating import edit, finish, german_course, in_language, say_all, states, work_on

GERMAN = [("text", '<p>Kommen Sie <b>einfach</b>.</p><p><a href="https://beispiel.example/">Hier</a> ist es.</p>')]
ENGLISH = '[{"type": "text", "value": "<p><b>Just</b> come.</p><p>It is <a href=\\"https://beispiel.example/\\">here</a>.</p>"}]'


@pytest.fixture
def course(town: Any) -> Any:
    page = german_course(town)
    page.body, page.learn = GERMAN, "Nähen."
    page.save_revision().publish()
    page = in_language(page, "de")
    texts = {"summary": {"en": "We sew."}, "learn": {"en": "Sewing."}, "body": {"en": ENGLISH}}
    publish_in_all_languages(page, {"en": "Sewing"}, texts, only=["en"])
    return page


@pytest.fixture
def browser(town: Any) -> Client:
    return desk(town.editor("gruenau"))


def adopt(browser: Client, page: Any) -> Translation:
    address = reverse("translation_adopt", args=[page.pk])
    assert address in browser.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert browser.get(address).status_code == 200
    assert not Translation.objects.filter(enabled=True).exists()
    assert browser.post(address).status_code == 302
    return work_on(page, "en")


def test_every_sentence_finds_its_translation(course: Any, browser: Client, client: Client) -> None:
    before = client.get("/en/gruenau/kurse/naehkurs/").content.decode()
    work = adopt(browser, in_language(course, "en"))
    said = dict(StringTranslation.objects.values_list("translation_of__data", "data"))
    assert said["Kommen Sie <b>einfach</b>."] == "<b>Just</b> come."
    assert said['<a id="a1">Hier</a> ist es.'] == 'It is <a id="a1">here</a>.'
    assert client.get("/en/gruenau/kurse/naehkurs/").content.decode() == before
    assert {one.context.path for one in missing(work)} <= {"search_description", "seo_title", "plain", "bring"}
    finish(browser, in_language(course, "en"), with_gaps="on")
    assert "It is <a" in client.get("/en/gruenau/kurse/naehkurs/").content.decode()


def test_only_the_sentence_that_changed_since_is_translated_anew(course: Any, browser: Client) -> None:
    edit(browser, course, summary="Wir nähen jetzt auch Vorhänge.")
    assert states(course)["en"] == State.OUTDATED
    work = adopt(browser, in_language(course, "en"))
    assert [one.string.data for one in missing(work) if one.context.path == "summary"] == [
        "Wir nähen jetzt auch Vorhänge."
    ]
    assert "title" not in {one.context.path for one in missing(work)}
    say_all(browser, work)
    finish(browser, in_language(course, "en"))
    assert states(course)["en"] == State.CHECKED
    assert in_language(course, "en").title == "Sewing"


def test_a_text_with_more_sentences_than_the_german_one_is_not_guessed(course: Any, browser: Client) -> None:
    page = in_language(course, "en")
    page.body = [("text", "<p>One.</p><p>Two.</p><p>Three.</p>")]
    page.save_revision().publish()
    work = adopt(browser, page)
    assert len([one for one in missing(work) if one.context.path.startswith("body")]) == 2
    assert in_language(course, "en").body[0].value.source.count("<p") == 3


def test_what_a_machine_wrote_stays_a_machines(course: Any, browser: Client) -> None:
    page = in_language(course, "en")
    Provenance.objects.filter(page=page).update(how=How.MACHINE, tool="LibreTranslate")
    work = adopt(browser, page)
    assert set(StringTranslation.objects.values_list("translation_type", "tool_name")) == {
        ("machine", "LibreTranslate")
    }
    say_all(browser, work)
    finish(browser, page)
    assert states(course)["en"] == State.MACHINE


@pytest.mark.parametrize(
    ("role", "slug", "language"), [(Role.EDITOR, "paunsdorf", ""), (Role.TRANSLATOR, "gruenau", "ar")]
)
def test_nobody_begins_with_a_foreign_one(course: Any, town: Any, role: str, slug: str, language: str) -> None:
    browser = desk(town.person(role, slug, language))
    place = reverse("translation_adopt", args=[in_language(course, "en").pk])
    assert browser.get(place).status_code == 404
    assert browser.post(place).status_code == 404
    assert not Translation.objects.exists()


def test_a_german_page_is_no_translation(course: Any, browser: Client) -> None:
    assert browser.post(reverse("translation_adopt", args=[course.pk])).status_code == 404
