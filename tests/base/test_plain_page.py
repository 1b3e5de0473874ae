"""Plain German in the admin: the meter, and who has checked a text; and what readers are told about it."""

import datetime
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale

from accounts.models import User
from areas.models import Role
from base.glossary import HardWord
from base.plain_check import PlainCheck
from base.plain_reading import NEXT_LINE
from base.translations import publish_in_all_languages
from demo.factories.courses import CoursePageFactory
from demo.factories.home import StandardPageFactory
from home.models import StandardPage

HARD = "Sie werden von uns angerufen."
SignIn = Callable[[User], Client]


@pytest.fixture
def plain(town: Any) -> StandardPage:
    """A page of the tree in plain German."""
    page = StandardPageFactory(parent=town.page("/de/"), slug="hilfe", introduction="Wir helfen. Kommen Sie zu uns.")
    publish_in_all_languages(page, {"de-simple": "Hilfe für Sie"})
    return town.page("/de-simple/hilfe/")


def label(html: str) -> str:
    found = re.search(r'<p class="wrap plain-label">(.*?)</p>', html, re.DOTALL)
    return re.sub(r"<[^>]+>", "", found[1]).strip() if found else ""


def edit(page: Any) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


# The meter


def test_the_server_measures_what_an_editor_has_typed(town: Any, signed_in: SignIn) -> None:
    html = signed_in(town.editor("gruenau")).post(reverse("plain_german"), {"text": HARD}).content.decode()
    assert "<mark>werden</mark> von uns <mark>angerufen</mark>" in html
    assert "data-verdict" in html


def test_what_is_typed_never_becomes_code(town: Any, signed_in: SignIn) -> None:
    text = f"<script>alert(1)</script> &lt;script&gt; {HARD}"
    html = signed_in(town.editor("gruenau")).post(reverse("plain_german"), {"text": text}).content.decode()
    assert "<script" not in html


def test_only_the_team_measures(client: Client, db: None) -> None:
    assert client.post(reverse("plain_german"), {"text": HARD}).status_code == 302


def test_measuring_is_asked_by_post_alone(town: Any, signed_in: SignIn) -> None:
    assert signed_in(town.editor("gruenau")).get(reverse("plain_german")).status_code == 405


def test_the_meter_of_the_short_text_stands_in_the_form_as_it_was_saved(town: Any, signed_in: SignIn) -> None:
    course = CoursePageFactory(parent=town.courses("gruenau"), slug="kurs", plain=f"Wir nähen.\n{HARD}")
    html = signed_in(town.editor("gruenau")).get(edit(course)).content.decode()
    assert 'data-fields="plain"' in html
    assert "<mark>angerufen</mark>" in html
    assert "js/plain-german.js" in html


def test_a_translated_short_text_is_not_measured_as_german(town: Any, signed_in: SignIn) -> None:
    course = CoursePageFactory(parent=town.courses("gruenau"), slug="kurs", plain=HARD)
    arabic = course.copy_for_translation(Locale.objects.get(language_code="ar"))
    assert "data-plain-german" not in signed_in(town.admin()).get(edit(arabic)).content.decode()


def test_a_page_in_plain_german_is_measured_whole(plain: Any, town: Any, signed_in: SignIn) -> None:
    plain.introduction = HARD
    plain.save()
    html = signed_in(town.admin()).get(edit(plain)).content.decode()
    assert 'data-fields="title introduction body"' in html
    assert "<mark>angerufen</mark>" in html
    assert reverse("plain_check", args=[plain.pk]) in html


def test_an_ordinary_page_has_no_meter(town: Any, signed_in: SignIn) -> None:
    page = StandardPageFactory(parent=town.page("/de/"), slug="hilfe")
    assert "data-plain-german" not in signed_in(town.admin()).get(edit(page)).content.decode()


# The check


def test_a_page_in_plain_german_is_called_einfache_sprache(plain: Any, client: Client) -> None:
    assert label(client.get("/de-simple/hilfe/").content.decode()) == "Einfache Sprache"


def test_a_recorded_check_makes_it_leichte_sprache_with_who_and_when(
    plain: Any, client: Client, town: Any, signed_in: SignIn
) -> None:
    address = reverse("plain_check", args=[plain.pk])
    answer = signed_in(town.admin()).post(address, {"group": "Prüfgruppe Leipzig", "checked_on": "2026-03-01"})
    assert answer.headers["Location"] == edit(plain)
    client.logout()
    found = label(client.get("/de-simple/hilfe/").content.decode())
    assert found.startswith("Leichte Sprache")
    assert "Prüfgruppe Leipzig, 1. März 2026" in found


def test_a_changed_text_has_to_be_checked_again(plain: Any, client: Client) -> None:
    PlainCheck.record(plain, "Prüfgruppe", datetime.date(2026, 3, 1))
    plain.introduction = "Jetzt steht hier etwas anderes."
    plain.save_revision().publish()
    assert label(client.get("/de-simple/hilfe/").content.decode()) == "Einfache Sprache"


def test_a_check_holds_for_the_text_and_not_for_the_share_picture_or_the_day(plain: Any, client: Client) -> None:
    PlainCheck.record(plain, "Prüfgruppe", datetime.date(2026, 3, 1))
    plain.search_description, plain.last_checked = "Hilfe", datetime.date(2026, 5, 1)
    plain.save_revision().publish()
    assert label(client.get("/de-simple/hilfe/").content.decode()).startswith("Leichte Sprache")


def test_a_check_can_be_taken_back(plain: Any, client: Client, town: Any, signed_in: SignIn) -> None:
    PlainCheck.record(plain, "Prüfgruppe", datetime.date(2026, 3, 1))
    signed_in(town.admin()).post(reverse("plain_check", args=[plain.pk]), {"withdraw": "1"})
    client.logout()
    assert label(client.get("/de-simple/hilfe/").content.decode()) == "Einfache Sprache"


@pytest.mark.parametrize(
    "sent",
    [
        {"group": "", "checked_on": "2026-03-01"},
        {"group": "Prüfgruppe", "checked_on": ""},
        {"group": "Prüfgruppe", "checked_on": "2999-01-01"},
    ],
)
def test_half_a_check_and_one_of_tomorrow_are_refused(
    sent: dict[str, str], plain: Any, town: Any, signed_in: SignIn
) -> None:
    assert signed_in(town.admin()).post(reverse("plain_check", args=[plain.pk]), sent).status_code == 200
    assert not PlainCheck.objects.exists()


def test_looking_at_the_form_of_a_check_changes_nothing(plain: Any, town: Any, signed_in: SignIn) -> None:
    assert signed_in(town.admin()).get(reverse("plain_check", args=[plain.pk])).status_code == 200
    assert not PlainCheck.objects.exists()


def test_an_editor_of_one_neighbourhood_cannot_check_a_page_of_all(plain: Any, town: Any, signed_in: SignIn) -> None:
    sent = {"group": "Ich", "checked_on": "2026-03-01"}
    answer = signed_in(town.editor("gruenau")).post(reverse("plain_check", args=[plain.pk]), sent)
    assert answer.status_code == 404
    assert not PlainCheck.objects.exists()


def test_an_ordinary_page_cannot_be_checked(town: Any, signed_in: SignIn) -> None:
    page = StandardPageFactory(parent=town.page("/de/"), slug="hilfe")
    assert signed_in(town.admin()).get(reverse("plain_check", args=[page.pk])).status_code == 404


def test_a_german_page_in_the_frame_of_plain_german_is_not_called_so(town: Any, client: Client) -> None:
    StandardPageFactory(parent=town.page("/de/"), slug="hilfe")
    html = client.get("/de-simple/hilfe/").content.decode()
    assert label(html) == ""


# Reading


def test_plain_german_is_read_larger_and_line_by_line(plain: Any, client: Client) -> None:
    html = client.get("/de-simple/hilfe/").content.decode()
    assert '<main id="inhalt" tabindex="-1" class="plain">' in html
    assert f"Wir helfen. {NEXT_LINE}Kommen Sie zu uns." in html
    assert f"{NEXT_LINE}Kommen Sie zu uns." not in client.get("/de/hilfe/").content.decode()


def test_hard_words_explain_themselves_in_plain_german_only(plain: Any, client: Client) -> None:
    plain.introduction = "Das Jobcenter hilft."
    plain.save_revision().publish()
    HardWord.objects.create(word="Jobcenter", explanation="Ein Amt. Dort bekommen Sie Geld.")
    assert ">Jobcenter</button>" in client.get("/de-simple/hilfe/").content.decode()
    assert '<button class="word"' not in client.get("/de/hilfe/").content.decode()


def test_a_changed_explanation_is_read_at_once(plain: Any, client: Client) -> None:
    plain.introduction = "Das Jobcenter hilft."
    plain.save_revision().publish()
    word = HardWord.objects.create(word="Jobcenter", explanation="Ein Amt.")
    assert "Ein Amt." in client.get("/de-simple/hilfe/").content.decode()
    word.explanation = "Eine Behörde."
    word.save()
    assert "Eine Behörde." in client.get("/de-simple/hilfe/").content.decode()


def test_a_word_is_explained_in_one_place_only(db: None) -> None:
    HardWord.objects.create(word="Jobcenter", forms="Job-Center", explanation="Ein Amt.")
    with pytest.raises(ValidationError):
        HardWord(word="Job-Center", explanation="Noch einmal.").full_clean()


@pytest.mark.parametrize(("role", "allowed"), [(Role.CENTRAL, True), (Role.EDITOR, False), (Role.LEAD, False)])
def test_only_the_central_team_explains_words(role: Role, allowed: bool, town: Any, signed_in: SignIn) -> None:
    person = town.person(role, "" if role is Role.CENTRAL else "gruenau")
    sent = {"word": "Jobcenter", "forms": "", "explanation": "Ein Amt."}
    signed_in(person).post(reverse(HardWord.snippet_viewset.get_url_name("add")), sent)
    assert HardWord.objects.exists() is allowed


def test_plain_german_costs_no_more_questions_when_the_process_knows_it(plain: Any, client: Client) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    counts = []
    for address in ("/de/hilfe/", "/de-simple/hilfe/"):
        client.get(address)
        client.get(f"{address}?x=1")
        with CaptureQueriesContext(connection) as asked:
            client.get(f"{address}?x=2")
        counts.append(len(asked))
    assert counts[1] <= counts[0] + 1 <= 10
