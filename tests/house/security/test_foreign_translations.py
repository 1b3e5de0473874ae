"""wagtail-localize asks for one right for the whole site; here every page and every language is asked for."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page, WorkflowState
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from areas.models import Message, Organisation, Role, Venue
from base.machine_orders import MachineOrder
from base.provenance import Provenance
from base.source_text import SourceText
from courses.models import AdviceRequest
from tests.house.security.matrix import form_of
from tests.house.security.reading_answers import refused, shows
from tests.house.security.sides import Side
from tests.translating import say_all

Sides = tuple[Side, list[Side]]
WORK = ["translation_checked", "translation_finish", "translation_renew", "translation_adopt"]


@pytest.fixture
def desk(town: Any, signed_in: Any, sides: Sides) -> Client:
    """A browser of Grünau's editor."""
    return signed_in(town.editor("gruenau"))


def language(code: str) -> int:
    return Locale.objects.get(language_code=code).pk


def submit(browser: Client, page: Page, *codes: str) -> Any:
    place = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    return browser.post(place, {**form_of(browser.get(place)), "locales": [language(code) for code in codes]})


@pytest.mark.parametrize("role", [Role.EDITOR, Role.LEAD, Role.TRANSLATOR])
def test_nobody_submits_a_foreign_page_for_translation(
    town: Any, signed_in: Any, sides: Any, foreign: Side, role: str
) -> None:
    browser = signed_in(town.person(role, "gruenau", "en" if role == Role.TRANSLATOR else ""))
    count = Page.objects.count()
    form = {"locales": [language("en"), language("ar")]}
    for page in (foreign.pages["event"], foreign.pages["draft"], foreign.pages["front"], sides[1][1].pages["draft"]):
        assert refused(browser.get(reverse("wagtail_localize:submit_page_translation", args=[page.pk])))
        assert refused(browser.post(reverse("wagtail_localize:submit_page_translation", args=[page.pk]), form))
    assert Page.objects.count() == count


def test_a_translator_submits_own_pages_into_own_languages(town: Any, signed_in: Any, own: Side) -> None:
    browser = signed_in(town.person(Role.TRANSLATOR, "gruenau", "en"))
    page = own.pages["event"]
    submit(browser, page, "ar")
    assert not page.has_translation(Locale.objects.get(language_code="ar"))
    submit(browser, page, "en")
    assert page.has_translation(Locale.objects.get(language_code="en"))


def test_an_editor_submits_own_pages_into_every_language_of_the_neighbourhood(desk: Client, own: Side) -> None:
    submit(desk, own.pages["event"], "en", "ar")
    assert own.pages["event"].get_translations().count() == 2


def test_foreign_translations_are_not_brought_up_to_date(desk: Client, foreign: Side) -> None:
    place = reverse("wagtail_localize:update_translations", args=[foreign.first(TranslationSource).pk])
    source = TranslationSource.objects.filter(pk=foreign.first(TranslationSource).pk).values().get()
    assert refused(desk.get(place))
    assert refused(desk.post(place, {"publish_translations": "on"}))
    assert TranslationSource.objects.filter(pk=source["id"]).values().get() == source
    assert not Page.objects.get(pk=foreign.pages["translation"].pk).live


@pytest.mark.parametrize(("role", "language"), [(Role.AUTHOR, ""), (Role.TRANSLATOR, "en")])
def test_who_may_not_publish_does_not_publish_by_updating(
    town: Any, signed_in: Any, own: Side, role: str, language: str
) -> None:
    # No sentence is missing, so that only the right to publish is
    say_all(signed_in(town.editor("gruenau")), own.first(Translation))
    browser = signed_in(town.person(role, "gruenau", language))
    place = reverse("wagtail_localize:update_translations", args=[own.first(TranslationSource).pk])
    browser.post(place, {"publish_translations": "on"})
    assert not Page.objects.get(pk=own.pages["translation"].pk).live


def test_who_may_publish_does_so_by_updating(desk: Client, own: Side) -> None:
    say_all(desk, own.first(Translation))
    place = reverse("wagtail_localize:update_translations", args=[own.first(TranslationSource).pk])
    assert desk.post(place, {"publish_translations": "on"}).status_code == 302
    assert Page.objects.get(pk=own.pages["translation"].pk).live


def test_an_editor_brings_own_translations_up_to_date(desk: Client, own: Side) -> None:
    place = reverse("wagtail_localize:update_translations", args=[own.first(TranslationSource).pk])
    assert desk.get(place).status_code == 200
    assert desk.post(place).status_code == 302


@pytest.mark.parametrize("view", ["pofile/download", "pofile/upload", "preview", "disable", "machine_translate"])
def test_a_foreign_translation_is_neither_read_nor_changed(desk: Client, foreign: Side, view: str) -> None:
    translation = foreign.first(Translation)
    place = f"/admin/localize/translate/{translation.pk}/{view}/"
    assert refused(desk.get(place))
    assert refused(desk.post(place))
    assert Translation.objects.get(pk=translation.pk).enabled


def test_a_foreign_sentence_is_not_translated(desk: Client, own: Side, foreign: Side) -> None:
    segment = foreign.first(StringSegment)
    for translation in (foreign.first(Translation), own.first(Translation)):
        place = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
        for answer in (desk.get(place), desk.put(place, "value=Gekapert", "application/x-www-form-urlencoded")):
            assert not shows(answer)
            assert answer.status_code in (302, 404, 405)
    assert not StringTranslation.objects.exists()


def test_translations_are_never_copies(desk: Client, own: Side, foreign: Side) -> None:
    for side in (own, foreign):
        place = reverse("wagtail_localize:convert_to_alias", args=[side.pages["translation"].pk])
        assert refused(desk.get(place))
        assert refused(desk.post(place))
        assert Page.objects.get(pk=side.pages["translation"].pk).alias_of_id is None


def test_the_interface_for_rows_and_the_report_of_all_translations_are_closed(desk: Client, foreign: Side) -> None:
    venue = foreign.first(Venue)
    places = ["api/snippets/areas/venue/", f"api/snippets/areas/venue/{venue.pk}/", "reports/translations/"]
    places += ["reports/translations/results/", "reports/translations/?export=csv"]
    for place in places:
        assert refused(desk.get(f"/admin/localize/{place}"))
    assert refused(desk.get(f"/admin/localize/submit/snippet/areas/venue/{venue.pk}/"))


@pytest.mark.parametrize("model", [Message, AdviceRequest])
def test_a_row_that_is_answered_and_never_edited_is_none_for_wagtail_localize(
    town: Any, signed_in: Any, own: Side, foreign: Side, model: Any
) -> None:
    adviser = signed_in(town.person(Role.ADVISER, "gruenau"))
    label = f"{model._meta.app_label}/{model._meta.model_name}"
    for side in (own, foreign):
        for place in (f"api/snippets/{label}/", f"api/snippets/{label}/{side.first(model).pk}/"):
            assert refused(adviser.get(f"/admin/localize/{place}"))
        assert refused(adviser.get(f"/admin/localize/submit/snippet/{label}/{side.first(model).pk}/"))


def test_the_translation_of_a_page_names_the_organisation_that_it_points_at(desk: Client, own: Side) -> None:
    organisation = own.first(Organisation)
    answer = desk.get(f"/admin/localize/api/snippets/areas/organisation/{organisation.pk}/").json()
    assert answer["title"] == str(organisation)
    assert desk.get(answer["edit_url"]).status_code == 200


@pytest.mark.parametrize("address", WORK)
@pytest.mark.parametrize(
    ("role", "language"), [(Role.EDITOR, ""), (Role.LEAD, ""), (Role.TRANSLATOR, "en"), (Role.AUTHOR, "")]
)
def test_nobody_works_on_a_foreign_translation(
    town: Any, signed_in: Any, sides: Any, foreign: Side, role: str, language: str, address: str
) -> None:
    browser = signed_in(town.person(role, "gruenau", language))
    page = foreign.pages["translation"]
    before = (Page.objects.filter(pk=page.pk).values().get(), page.revisions.count(), WorkflowState.objects.count())
    place = reverse(address, args=[page.pk])
    assert refused(browser.get(place)) or browser.get(place).status_code == 405
    for action in ("publish", "submit"):
        assert refused(browser.post(place, {"action": action, "with_gaps": "on", "read": "on"}))
    after = (Page.objects.filter(pk=page.pk).values().get(), page.revisions.count(), WorkflowState.objects.count())
    assert after == before
    assert not Provenance.objects.filter(page=page.pk).exists()


@pytest.mark.parametrize("address", WORK)
def test_a_translator_works_in_own_languages_only(town: Any, signed_in: Any, own: Side, address: str) -> None:
    browser = signed_in(town.person(Role.TRANSLATOR, "gruenau", "ar"))
    before = own.pages["translation"].revisions.count()
    place = reverse(address, args=[own.pages["translation"].pk])
    assert refused(browser.post(place, {"action": "submit", "with_gaps": "on"}))
    assert own.pages["translation"].revisions.count() == before


def test_the_translators_desk_names_nothing_foreign(desk: Client, foreign: Side) -> None:
    for page in foreign.pages.values():
        if page.live:
            SourceText.objects.follow(page)
    for query in ("", "?state=missing", "?state=checked", f"?area={foreign.area.pk}"):
        assert not shows(desk.get(reverse("translations") + query))


def test_a_foreign_translation_is_published_by_no_address(desk: Client, foreign: Side) -> None:
    page = foreign.pages["translation"]
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    desk.post(f"{bulk}?id={page.pk}", {"next": "/admin/"})
    desk.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"})
    desk.post(reverse("translation_finish", args=[page.pk]), {"action": "publish", "with_gaps": "on"})
    source = foreign.first(TranslationSource)
    place = reverse("wagtail_localize:update_translations", args=[source.pk])
    desk.post(place, {"publish_translations": "on", "use_machine_translation": "on"})
    assert not Page.objects.get(pk=page.pk).live
    assert not MachineOrder.objects.exists()
