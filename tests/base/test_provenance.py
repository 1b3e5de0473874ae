"""Each translation knows of which German text it was made, and by whom; from that follows one of four states."""

import datetime
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from accounts.models import User
from base.provenance import Facts, How, Provenance, State, minutes, state_of, words_to_write
from base.source_text import SourceText, read
from base.translation_drafts import say_the_same
from base.translations import publish_in_all_languages
from demo.factories.courses import CourseRunFactory
from tests.translating import (
    OTHERS,
    course_in_nine_languages,
    edit,
    german_course,
    in_language,
    origin,
    states,
)

# What happens to a translation, one step after the other
WRITTEN = Facts(made_of="a", german="a", how=How.PERSON)
MADE = Facts(made_of="a", german="a", how=How.MACHINE)
READ = Facts(made_of="a", german="a", how=How.MACHINE, read=True)
TABLE = [
    ("nobody has translated it", Facts(exists=False, german="a"), State.MISSING),
    ("nobody has, and the German text changes", Facts(exists=False, german="b"), State.MISSING),
    ("a person translates it", WRITTEN, State.CHECKED),
    ("a file brings it", Facts(made_of="a", german="a", how=How.FILE), State.CHECKED),
    ("a machine translates it", MADE, State.MACHINE),
    ("a person reads what the machine wrote", READ, State.CHECKED),
    ("a person reads what a person wrote", Facts(made_of="a", german="a", read=True), State.CHECKED),
    ("German changes after a person", Facts(made_of="a", german="b"), State.OUTDATED),
    ("German changes after a machine", Facts(made_of="a", german="b", how=How.MACHINE), State.OUTDATED),
    ("German changes after the check", Facts(made_of="a", german="b", how=How.MACHINE, read=True), State.OUTDATED),
    ("German changes back", Facts(made_of="a", german="a"), State.CHECKED),
    ("a person goes along with the change", Facts(made_of="b", german="b"), State.CHECKED),
    ("a machine goes along with the change", Facts(made_of="b", german="b", how=How.MACHINE), State.MACHINE),
    ("a person leaves two sentences German", Facts(made_of="a", german="a", gaps=2), State.MISSING),
    ("a machine leaves two", Facts(made_of="a", german="a", gaps=2, how=How.MACHINE), State.MISSING),
    (
        "a person reads it with the two",
        Facts(made_of="a", german="a", gaps=2, how=How.MACHINE, read=True),
        State.MISSING,
    ),
    ("German changes where sentences are missing", Facts(made_of="a", german="b", gaps=2), State.OUTDATED),
    ("nobody knows of what it was made", Facts(made_of="", german="a"), State.OUTDATED),
]


@pytest.mark.parametrize(("what", "facts", "state"), TABLE, ids=[one[0] for one in TABLE])
def test_the_state_follows_from_the_facts(what: str, facts: Facts, state: State) -> None:
    assert state_of(facts) == state, what


def test_work_is_counted_in_words_that_have_no_translation() -> None:
    german = [("a", 10), ("b", 20), ("c", 5)]
    assert words_to_write(german, [("a", 10), ("c", 5), ("gone", 99)]) == 20
    assert minutes(250, 0) == 50
    assert minutes(250, 100) == 60
    assert minutes(1, 0) == 1
    assert minutes(0, 0) == 0


@pytest.fixture(scope="module")
def made_once(module_town: Any) -> Any:
    return course_in_nine_languages(module_town)


@pytest.fixture
def course(made_once: Any, town: Any) -> Any:
    return in_language(made_once, "de")


@pytest.fixture
def editor(town: Any) -> User:
    return town.editor("gruenau")


@pytest.fixture
def browser(editor: User, signed_in: Any) -> Client:
    return signed_in(editor)


def test_a_change_of_the_german_text_makes_eight_translations_outdated(course: Any, browser: Client) -> None:
    assert set(states(course).values()) == {State.CHECKED}
    edit(browser, course, summary="Wir nähen jetzt auch Vorhänge.")
    assert states(course) == dict.fromkeys(OTHERS, State.OUTDATED)


def test_a_small_correction_leaves_eight_translations_valid(course: Any, browser: Client) -> None:
    edit(browser, course, summary="Wir nähen jetzt, auch Vorhänge.", small_correction="on")
    assert states(course) == dict.fromkeys(OTHERS, State.CHECKED)
    german = SourceText.objects.of_key(course.translation_key)
    assert {one.source_revision_id for one in Provenance.objects.of_key(course.translation_key)} == {german.revision_id}


def test_a_small_correction_heals_no_translation_that_was_outdated_before(course: Any, browser: Client) -> None:
    edit(browser, course, summary="Alles neu.")
    edit(browser, course, summary="Alles neu!", small_correction="on")
    assert set(states(course).values()) == {State.OUTDATED}


def test_the_tick_travels_with_the_draft_to_whoever_publishes_it(course: Any, town: Any, signed_in: Any) -> None:
    author = town.person("author", "gruenau")
    edit(signed_in(author), course, "submit", summary="Ein Komma, mehr.", small_correction="on")
    assert set(states(course).values()) == {State.CHECKED}
    page = in_language(course, "de")
    page.current_workflow_task_state.approve(user=town.editor("gruenau"))
    assert in_language(course, "de").summary == "Ein Komma, mehr."
    assert set(states(course).values()) == {State.CHECKED}


def test_the_tick_is_not_set_again_for_the_next_change(course: Any, browser: Client) -> None:
    edit(browser, course, summary="Ein Komma, mehr.", small_correction="on")
    edit(browser, course, summary="Ganz anders.")
    assert set(states(course).values()) == {State.OUTDATED}


@pytest.mark.parametrize(
    "fact", [{"kind": "gesundheit"}, {"level": "b1"}, {"beginners": "on"}, {"contact_phone": "030 1"}]
)
def test_facts_make_no_text_old(course: Any, browser: Client, fact: dict[str, str]) -> None:
    edit(browser, course, **fact)
    name, value = next(iter(fact.items()))
    assert str(getattr(in_language(course, "de"), name)) in (value, "True")
    assert set(states(course).values()) == {State.CHECKED}


def test_dates_and_seats_make_no_text_old(course: Any) -> None:
    CourseRunFactory(course=course)
    SourceText.objects.follow(in_language(course, "de"))
    assert set(states(course).values()) == {State.CHECKED}


def test_a_draft_makes_nothing_old_before_it_is_published(course: Any, browser: Client) -> None:
    edit(browser, course, "submit", summary="Noch nicht online.")
    assert set(states(course).values()) == {State.CHECKED}


def test_a_translation_knows_its_german_version_and_its_maker(course: Any, town: Any) -> None:
    publisher = town.person("lead", "gruenau")
    german = SourceText.objects.of_key(course.translation_key)
    english = in_language(course, "en")
    Provenance.objects.filter(page=english).delete()
    english.summary = "We sew."
    english.save_revision(user=publisher).publish(user=publisher)
    made = origin(course, "en")
    assert (made.text_hash, made.source_revision_id) == (german.text_hash, course.live_revision_id)
    assert (made.how, made.made_by, made.checked_by) == (How.PERSON, publisher, None)


def test_a_change_of_one_translation_alone_does_not_bring_it_up_to_date(course: Any, browser: Client) -> None:
    edit(browser, course, summary="Wir nähen jetzt auch Vorhänge.")
    edit(browser, in_language(course, "en"), summary="We sew!")
    assert states(course)["en"] == State.OUTDATED


def test_who_says_that_it_says_the_same_is_written_down(course: Any, browser: Client, editor: User) -> None:
    edit(browser, course, summary="Wir nähen jetzt auch Vorhänge.")
    edit(browser, in_language(course, "en"), summary="We sew curtains, too.", says_the_same="on")
    assert states(course)["en"] == State.CHECKED
    assert states(course)["ar"] == State.OUTDATED
    assert origin(course, "en").checked_by == editor


def test_a_translation_that_comes_back_with_its_german_page_is_as_old_as_before(course: Any, browser: Client) -> None:
    edit(browser, course, summary="Wir nähen jetzt auch Vorhänge.")
    in_language(course, "de").unpublish()
    in_language(course, "de").save_revision().publish()
    assert in_language(course, "ar").live
    assert set(states(course).values()) == {State.OUTDATED}


def test_publishing_in_german_costs_as_many_queries_with_nine_languages_as_with_one(town: Any) -> None:
    def cost(page: Any) -> int:
        page = in_language(page, "de")
        page.summary += " Und Vorhänge."
        revision = page.save_revision()
        with CaptureQueriesContext(connection) as asked:
            revision.publish()
        return len(asked)

    course = german_course(town, "paunsdorf")
    cost(course)
    alone = cost(course)
    publish_in_all_languages(town.area_page("paunsdorf"), {})
    publish_in_all_languages(town.courses("paunsdorf"), {})
    publish_in_all_languages(course, {})
    assert len(states(course)) == len(OTHERS)
    assert State.MISSING not in states(course).values()
    assert cost(course) == alone


def test_readers_are_told_in_their_language_that_a_machine_wrote_it(course: Any, client: Client) -> None:
    Provenance.objects.filter(page=in_language(course, "ar")).update(how=How.MACHINE, tool="Maschine")
    origin(course, "ar").save()

    def told(code: str) -> bool:
        return 'href="/de/gruenau/kurse/naehkurs/" hreflang="de"' in page(code)

    def page(code: str) -> str:
        return client.get(f"/{code}/gruenau/kurse/naehkurs/").content.decode()

    assert told("ar")
    assert not told("en")
    assert not told("de")
    say_the_same(origin(course, "ar"), None)
    assert not told("ar")


def test_a_page_made_by_a_machine_asks_no_more_than_another(course: Any, client: Client) -> None:
    def cost() -> int:
        client.get("/ar/gruenau/kurse/naehkurs/")
        with CaptureQueriesContext(connection) as asked:
            client.get("/ar/gruenau/kurse/naehkurs/")
        return len(asked)

    before = cost()
    made = origin(course, "ar")
    made.how = How.MACHINE
    made.save()
    assert cost() == before <= 10


def test_editors_see_on_the_german_form_what_is_to_be_done_in_each_language(course: Any, browser: Client) -> None:
    in_language(course, "tr").delete()
    edit(browser, course, summary="Wir nähen jetzt auch Vorhänge.")
    made = origin(course, "ar")
    made.how = How.MACHINE
    made.made_from(SourceText.objects.of_key(course.translation_key))
    made.save()
    html = browser.get(f"/admin/pages/{course.pk}/edit/").content.decode()
    shown = {code: html.count(f"languages__state--{code}") for code in ("missing", "outdated", "machine", "checked")}
    assert shown == {"missing": 1, "outdated": 6, "machine": 1, "checked": 0}
    assert f"/admin/localize/submit/page/{course.pk}/?select_locale=tr" in html
    assert f"/admin/pages/{in_language(course, 'ar').pk}/edit/" in html


def test_the_text_of_a_page_has_no_address_in_it(course: Any) -> None:
    text = read(course)
    course.slug = "anders"
    assert read(course).hash == text.hash
    course.title = "Anders"
    assert read(course).hash != text.hash


def test_the_night_finds_out_what_nobody_has_told(course: Any) -> None:
    Provenance.objects.all().delete()
    SourceText.objects.all().delete()
    german = in_language(course, "de")
    Page.objects.filter(pk=in_language(course, "vi").pk).update(
        last_published_at=german.last_published_at - datetime.timedelta(days=3)
    )
    call_command("translations", verbosity=0)
    assert states(course) == {**dict.fromkeys(OTHERS, State.CHECKED), "vi": State.OUTDATED}


def test_the_night_finds_a_german_text_that_was_changed_without_being_published(course: Any) -> None:
    german = in_language(course, "de")
    german.summary = "In aller Stille geändert."
    german.save()
    assert set(states(course).values()) == {State.CHECKED}
    call_command("translations", verbosity=0)
    assert set(states(course).values()) == {State.OUTDATED}
