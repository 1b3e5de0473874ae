"""Sentence by sentence: a draft stays a draft, German sentences are a choice, the language's own reviewers approve."""

from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from accounts.models import User
from areas.models import Role
from base.provenance import How, State
from base.source_text import SourceText, read
from base.translated_sentences import missing, text_of
from tests.reviewing import act, current, desk
from tests.translating import begin, edit, finish, german_course, in_language, origin, say, say_all, states, work_on

HERE = "/en/gruenau/kurse/naehkurs/"


@pytest.fixture
def course(town: Any) -> Any:
    page = german_course(town)
    page.learn = "Nähen.\nBügeln."
    page.body = [
        ("text", '<p>Kommen Sie <b>einfach</b> vorbei, <a href="https://beispiel.example/">hier</a>.</p><p>Zwei.</p>'),
        ("heading", {"text": "Wo?"}),
    ]
    page.save_revision().publish()
    return in_language(page, "de")


@pytest.fixture
def editor(town: Any) -> User:
    return town.editor("gruenau")


@pytest.fixture
def browser(editor: User) -> Client:
    return desk(editor)


@pytest.fixture
def translator(town: Any) -> User:
    return town.person(Role.TRANSLATOR, "gruenau", "en")


def words(answer: Any) -> str:
    return " ".join(str(message) for message in get_messages(answer.wsgi_request)) or answer.content.decode()


def shown(client: Client, address: str = HERE) -> str:
    return client.get(address).content.decode().partition("<main")[2].partition("</main")[0]


def test_what_is_submitted_for_translation_is_a_draft(course: Any, browser: Client) -> None:
    begin(browser, course, "en", "ar")
    assert not in_language(course, "en").live
    assert not in_language(course, "ar").live
    assert states(course)["en"] == State.MISSING


def test_a_text_is_translated_and_put_online(course: Any, browser: Client, editor: User, client: Client) -> None:
    work = begin(browser, course, "en")
    say_all(browser, work)
    answer = browser.post(f"/admin/pages/{in_language(course, 'en').pk}/edit/", {"action": "publish"})
    assert answer.status_code == 302
    page = in_language(course, "en")
    assert page.live
    assert page.title == "[en] Nähkurs"
    assert "[en] Kommen Sie <b>einfach</b> vorbei" in shown(client)
    assert 'href="https://beispiel.example/"' in shown(client)
    made = origin(course, "en")
    assert (made.how, made.made_by, made.gaps) == (How.PERSON, editor, 0)
    assert made.source_revision_id == SourceText.objects.of_key(course.translation_key).revision_id
    assert states(course)["en"] == State.CHECKED


def test_the_sentences_are_those_that_the_hash_is_made_of(course: Any, browser: Client) -> None:
    assert text_of(begin(browser, course, "en").source).hash == read(course).hash


def test_the_address_is_the_german_pages_whatever_an_older_draft_says(
    course: Any, browser: Client, django_capture_on_commit_callbacks: Any
) -> None:
    work = begin(browser, course, "en")
    say_all(browser, work)
    with django_capture_on_commit_callbacks(execute=True):
        course.slug = "naehen"
        course.save()
    assert in_language(course, "en").url_path == "/en/gruenau/kurse/naehen/"
    finish(browser, in_language(course, "en"))
    assert in_language(course, "en").live
    assert in_language(course, "en").url_path == "/en/gruenau/kurse/naehen/"


def test_german_sentences_are_a_choice_that_the_editor_sees(course: Any, browser: Client) -> None:
    work = begin(browser, course, "en")
    say(browser, work, "title", "Sewing")
    page = in_language(course, "en")
    answer = browser.post(f"/admin/pages/{page.pk}/edit/", {"action": "publish"})
    assert answer.headers["Location"] == reverse("translation_finish", args=[page.pk])
    assert not in_language(course, "en").live
    choice = browser.get(answer.headers["Location"]).content.decode()
    assert "Wo?" in choice
    assert 'name="with_gaps"' in choice
    finish(browser, page)
    assert not in_language(course, "en").live
    finish(browser, page, with_gaps="on")
    assert in_language(course, "en").live
    assert origin(course, "en").gaps == len(missing(work)) > 0
    assert states(course)["en"] == State.MISSING


def test_a_bulk_publishes_no_german_sentences_in_passing(course: Any, browser: Client) -> None:
    work = begin(browser, course, "en")
    page = in_language(course, "en")
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = browser.post(f"{address}?id={page.pk}", {"next": "/admin/"})
    assert answer.headers["Location"] == reverse("translation_finish", args=[page.pk])
    assert not in_language(course, "en").live
    say_all(browser, work)
    finish(browser, page, "submit")
    browser.post(f"{address}?id={page.pk}", {"next": "/admin/"})
    assert in_language(course, "en").live


def test_grunaus_editors_approve_what_a_translator_of_gruenau_submits(
    course: Any, translator: User, editor: User, town: Any
) -> None:
    at_work = desk(translator)
    work = begin(at_work, course, "en")
    say_all(at_work, work)
    page = in_language(course, "en")
    finish(at_work, page)
    assert not in_language(course, "en").live
    finish(at_work, page, "submit")
    state = current(page)
    assert state.workflow_state.requested_by == translator

    act(town.editor("paunsdorf"), page, "approve", state=state)
    act(translator, page, "approve", state=state)
    assert not in_language(course, "en").live

    html = desk(editor).get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk]) in html
    act(editor, page, "approve", state=state)
    assert in_language(course, "en").live
    made = origin(course, "en")
    assert (made.made_by, made.gaps, states(course)["en"]) == (translator, 0, State.CHECKED)


def test_a_translation_comes_back_with_a_comment_and_is_submitted_again(
    course: Any, translator: User, editor: User
) -> None:
    at_work = desk(translator)
    say_all(at_work, begin(at_work, course, "en"))
    page = in_language(course, "en")
    finish(at_work, page, "submit")
    act(editor, page, "reject", "Bitte das Wort Nähen prüfen.")
    finish(at_work, page, "submit")
    assert current(page).status == "in_progress"
    act(editor, page, "approve")
    assert in_language(course, "en").live


def test_what_a_translator_changes_is_not_online_before_it_is_approved(
    course: Any, translator: User, editor: User, client: Client
) -> None:
    at_work = desk(translator)
    work = begin(at_work, course, "en")
    say_all(at_work, work)
    page = in_language(course, "en")
    finish(desk(editor), page)
    say(at_work, work, "title", "Hijacked")
    finish(at_work, page, "submit")
    assert in_language(course, "en").title == "[en] Nähkurs"
    assert "Hijacked" not in shown(client)
    act(editor, page, "approve")
    assert in_language(course, "en").title == "Hijacked"


def test_a_translator_does_not_publish(course: Any, translator: User) -> None:
    at_work = desk(translator)
    say_all(at_work, begin(at_work, course, "en"))
    page = in_language(course, "en")
    finish(at_work, page)
    at_work.post(f"/admin/pages/{page.pk}/edit/", {"action": "publish"})
    assert not in_language(course, "en").live


def test_only_what_changed_is_to_be_translated_again(course: Any, browser: Client, translator: User) -> None:
    work = begin(browser, course, "en")
    say_all(browser, work)
    page = in_language(course, "en")
    finish(browser, page)
    edit(browser, course, summary="Wir nähen jetzt auch Vorhänge.")
    assert states(course)["en"] == State.OUTDATED
    assert missing(work_on(course, "en")) == []
    at_work = desk(translator)
    assert reverse("translation_renew", args=[page.pk]) in at_work.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    at_work.post(reverse("translation_renew", args=[page.pk]))
    assert [one.string.data for one in missing(work_on(course, "en"))] == ["Wir nähen jetzt auch Vorhänge."]
    say_all(browser, work_on(course, "en"))
    finish(browser, page)
    assert states(course)["en"] == State.CHECKED
    assert in_language(course, "en").summary == "[en] Wir nähen jetzt auch Vorhänge."


def test_a_draft_of_yesterdays_german_text_is_outdated_when_it_goes_online_today(
    course: Any, translator: User, editor: User, browser: Client
) -> None:
    at_work = desk(translator)
    say_all(at_work, begin(at_work, course, "en"))
    page = in_language(course, "en")
    finish(at_work, page, "submit")
    edit(browser, course, summary="Wir nähen jetzt auch Vorhänge.")
    browser.post(reverse("wagtail_localize:update_translations", args=[work_on(course, "en").source_id]))
    act(editor, page, "approve")
    assert states(course)["en"] == State.OUTDATED


def test_a_small_correction_keeps_every_sentence_translated(course: Any, browser: Client) -> None:
    work = begin(browser, course, "en")
    say_all(browser, work)
    page = in_language(course, "en")
    finish(browser, page)
    before = page.specific_class.objects.get(pk=page.pk).summary
    edit(browser, course, summary=f"{course.summary}!", small_correction="on")
    assert states(course)["en"] == State.CHECKED
    assert missing(work_on(course, "en")) == []
    finish(browser, page)
    assert in_language(course, "en").summary == before
    assert states(course)["en"] == State.CHECKED


def test_who_says_that_the_old_sentences_still_say_the_same_keeps_them(course: Any, browser: Client) -> None:
    say_all(browser, begin(browser, course, "en"))
    page = in_language(course, "en")
    finish(browser, page)
    edit(browser, course, summary="Hier wird genäht.")
    browser.post(reverse("translation_checked", args=[page.pk]))
    assert states(course)["en"] == State.CHECKED
    assert missing(work_on(course, "en")) == []


def test_nobody_answers_for_a_sentence_that_came_later(course: Any, browser: Client) -> None:
    say_all(browser, begin(browser, course, "en"))
    page = in_language(course, "en")
    finish(browser, page)
    edit(browser, course, bring="Eine Schere.")
    browser.post(reverse("translation_checked", args=[page.pk]))
    assert states(course)["en"] == State.OUTDATED


def test_a_translation_that_is_too_long_is_kept_and_says_so(course: Any, browser: Client) -> None:
    work = begin(browser, course, "en")
    answer = say(browser, work, "title", "T" * 61)
    assert answer.status_code == 200
    assert "61" in answer.json()["error"]
    assert "60" in answer.json()["error"]
    assert answer.json()["data"] == "T" * 61
    say_all(browser, work)
    page = in_language(course, "en")
    finish(browser, page, with_gaps="on")
    assert in_language(course, "en").title != "T" * 61


@pytest.mark.parametrize("place", ["title", "summary", "contact_name"])
def test_a_translation_longer_than_its_column_breaks_nothing(course: Any, browser: Client, place: str) -> None:
    course.contact_name = "Stadtteilladen"
    course.save_revision().publish()
    work = begin(browser, course, "en")
    for letters in (301, 5000):
        answer = say(browser, work, place, "x" * letters)
        assert answer.status_code == 200
        assert str(letters) in answer.json()["error"]
    finish(browser, in_language(course, "en"), with_gaps="on")
    assert in_language(course, "en").live
    assert "xxx" not in str(getattr(in_language(course, "en"), place))


def test_a_heading_in_the_text_has_its_length_too(course: Any, browser: Client) -> None:
    work = begin(browser, course, "en")
    (segment,) = [one for one in missing(work) if one.string.data == "Wo?"]
    answer = say(browser, work, segment.context.path, "w" * 81)
    assert "80" in answer.json()["error"]


@pytest.mark.parametrize(
    "html", ["<script>alert(1)</script>", '<b onclick="x()">b</b>', '<a id="a9">fremd</a>', "<p>Absatz</p>"]
)
def test_marks_that_the_german_sentence_has_not_are_named_and_not_shown(
    course: Any, browser: Client, client: Client, html: str
) -> None:
    work = begin(browser, course, "en")
    assert say(browser, work, "summary", html).json()["error"]
    finish(browser, in_language(course, "en"), with_gaps="on")
    assert html not in shown(client)


def test_updating_publishes_what_is_whole_and_names_what_is_not(course: Any, browser: Client) -> None:
    work = begin(browser, course, "en", "ar")
    say_all(browser, work)
    address = reverse("wagtail_localize:update_translations", args=[work.source_id])
    assert "use_machine_translation" not in browser.get(address).content.decode()
    browser.post(address, {"publish_translations": "on"})
    assert in_language(course, "en").live
    assert not in_language(course, "ar").live


def test_every_text_that_is_translated_has_a_place_in_the_form() -> None:
    """Or nobody could ever translate it, and every page would keep a German sentence."""
    from django.apps import apps
    from wagtail_localize.fields import TranslatableField, get_translatable_fields
    from wagtail_localize.views.edit_translation import TabHelper

    from base.pages import BasePage

    hidden = {}
    for kind in apps.get_models():
        if issubclass(kind, BasePage):
            tabs = TabHelper(Page())
            tabs.__dict__["edit_handler"] = kind.get_edit_handler()
            for one in get_translatable_fields(kind):
                if isinstance(one, TranslatableField) and one.field_name not in tabs.field_tab_mapping:
                    hidden[kind.__name__] = one.field_name
    assert hidden == {}
