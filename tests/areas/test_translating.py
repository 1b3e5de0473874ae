"""The translators' desk: what is to be done in which language, who may say that it is done, and nothing of others."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from areas.models import Role
from base.provenance import How, Provenance, State
from tests.house.security.matrix import form_of
from tests.translating import OTHERS, course_in_nine_languages, edit, german_course, in_language, origin, states


@pytest.fixture(scope="module")
def made_once(module_town: Any) -> Any:
    return course_in_nine_languages(module_town)


@pytest.fixture
def course(made_once: Any, town: Any) -> Any:
    return in_language(made_once, "de")


def lines(browser: Client, query: str = "") -> list[tuple[str, str, str]]:
    """Address, title and state of each line of the list."""
    html = browser.get(f"/admin/translations/{query}").content.decode()
    found = re.findall(r'<th scope="row"><a href="([^"]+)">([^<]+)<.*?languages__state--(\w+)"', html, re.DOTALL)
    return [(address, title, state) for address, title, state in found]


def of_the_course(browser: Client, query: str = "") -> list[tuple[str, str]]:
    """Address and state of the lines of the course."""
    return [(address, state) for address, title, state in lines(browser, query) if title == "Nähkurs"]


def test_a_translator_sees_own_languages_of_the_own_neighbourhood(course: Any, town: Any, signed_in: Any) -> None:
    german_course(town, "paunsdorf", "Paunsdorfer Kurs")
    edit(signed_in(town.editor("gruenau")), course, summary="Etwas ganz anderes.")
    browser = signed_in(town.person(Role.TRANSLATOR, "gruenau", "ar"))
    arabic = reverse("wagtailadmin_pages:edit", args=[in_language(course, "ar").pk])
    assert of_the_course(browser) == [(arabic, "outdated")]
    assert browser.get(arabic).status_code == 200
    assert "Paunsdorfer Kurs" not in browser.get("/admin/translations/").content.decode()


def test_where_a_translation_is_missing_the_link_leads_to_its_beginning(town: Any, signed_in: Any) -> None:
    page = german_course(town, "paunsdorf")
    browser = signed_in(town.person(Role.TRANSLATOR, "paunsdorf", "ar"))
    ((address, state),) = of_the_course(browser)
    assert state == "missing"
    assert address == f"/admin/localize/submit/page/{page.pk}/?select_locale=ar"
    assert form_of(browser.get(address))


def test_the_list_is_narrowed_by_language_and_state(course: Any, town: Any, signed_in: Any) -> None:
    browser = signed_in(town.editor("gruenau"))
    edit(browser, course, summary="Etwas ganz anderes.")
    Provenance.objects.filter(page=in_language(course, "tr")).delete()
    assert len(of_the_course(browser)) == len(OTHERS)
    assert len(of_the_course(browser, "?language=vi")) == 1
    assert len(of_the_course(browser, "?state=outdated")) == len(OTHERS) - 1
    assert of_the_course(browser, "?state=checked") == []
    assert len(of_the_course(browser, "?language=klingonisch&state=nie&area=x&p=zwei")) == len(OTHERS)


def test_the_list_asks_few_questions_however_long_it_is(course: Any, town: Any, signed_in: Any) -> None:
    browser = signed_in(town.editor("gruenau"))

    def cost() -> int:
        browser.get("/admin/translations/")
        with CaptureQueriesContext(connection) as asked:
            browser.get("/admin/translations/")
        return len(asked)

    few = cost()
    for number in range(5):
        german_course(town, "gruenau", f"Kurs {number}", f"kurs-{number}")
    assert cost() == few


def test_a_person_checks_what_a_machine_wrote(course: Any, town: Any, signed_in: Any) -> None:
    Provenance.objects.filter(page=in_language(course, "ar")).update(how=How.MACHINE)
    person = town.person(Role.TRANSLATOR, "gruenau", "ar")
    browser = signed_in(person)
    assert states(course)["ar"] == State.MACHINE
    address = reverse("translation_checked", args=[in_language(course, "ar").pk])
    assert address in browser.get("/admin/translations/").content.decode()
    assert browser.get(address).status_code == 405
    assert browser.post(address, {"next": "/admin/translations/"}).headers["Location"] == "/admin/translations/"
    assert states(course)["ar"] == State.CHECKED
    assert (origin(course, "ar").how, origin(course, "ar").checked_by) == (How.MACHINE, person)


@pytest.mark.parametrize(
    ("role", "slug", "language"),
    [
        (Role.TRANSLATOR, "gruenau", "en"),
        (Role.TRANSLATOR, "paunsdorf", "ar"),
        (Role.EDITOR, "paunsdorf", ""),
        (Role.LEAD, "paunsdorf", ""),
        (Role.AUTHOR, "gruenau", ""),
        (Role.MODERATOR, "gruenau", ""),
        (Role.ADVISER, "gruenau", ""),
    ],
)
def test_nobody_else_checks_it(course: Any, town: Any, signed_in: Any, role: str, slug: str, language: str) -> None:
    arabic = in_language(course, "ar")
    Provenance.objects.filter(page=arabic).update(how=How.MACHINE)
    browser = signed_in(town.person(role, slug, language))
    browser.post(reverse("translation_checked", args=[arabic.pk]))
    assert states(course)["ar"] == State.MACHINE


def test_german_sentences_in_a_translation_are_not_checked_away(course: Any, town: Any, signed_in: Any) -> None:
    Provenance.objects.filter(page=in_language(course, "ar")).update(gaps=2)
    browser = signed_in(town.editor("gruenau"))
    browser.post(reverse("translation_checked", args=[in_language(course, "ar").pk]))
    assert states(course)["ar"] == State.MISSING


def test_a_way_back_leads_to_no_other_site(course: Any, town: Any, signed_in: Any) -> None:
    address = reverse("translation_checked", args=[in_language(course, "ar").pk])
    answer = signed_in(town.editor("gruenau")).post(address, {"next": "//boese.example/"})
    assert answer.headers["Location"].startswith("/admin/pages/")


def test_the_desk_counts_language_by_language(course: Any, town: Any, signed_in: Any) -> None:
    german_course(town, "paunsdorf")
    browser = signed_in(town.person(Role.TRANSLATOR, "gruenau", "ar"))
    address = f"/admin/translations/?area={town.area('gruenau').pk}&amp;language=ar"
    assert address not in browser.get("/admin/").content.decode()
    edit(signed_in(town.editor("gruenau")), course, summary="Etwas ganz anderes.")
    html = signed_in(town.person(Role.TRANSLATOR, "gruenau", "tr")).get("/admin/").content.decode()
    assert html.count("/admin/translations/?area=") == 1
    assert address.replace("=ar", "=tr") in html
    html = signed_in(town.person(Role.LEAD, "gruenau")).get("/admin/").content.decode()
    assert html.count("/admin/translations/?area=") == len(OTHERS)
