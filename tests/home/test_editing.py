"""What editors meet: forms for every page type, partners, and translation."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from demo.factories.home import (
    AccessibilityStatementPageFactory,
    LegalPageFactory,
    PartnerFactory,
    ProjectPageFactory,
    StandardPageFactory,
)
from home.models import HomePage, Partner


@pytest.mark.parametrize(
    "factory", [ProjectPageFactory, StandardPageFactory, LegalPageFactory, AccessibilityStatementPageFactory]
)
def test_every_page_can_be_edited(
    factory: Any, front_page: HomePage, town: Any, signed_in: Callable[[Any], Client]
) -> None:
    page = factory(parent=front_page)
    browser = signed_in(town.admin())
    assert browser.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200
    assert browser.get(reverse("wagtailadmin_pages:edit", args=[front_page.pk])).status_code == 200


def test_partners_are_kept_in_the_admin(front_page: HomePage, town: Any, signed_in: Callable[[Any], Client]) -> None:
    partner = PartnerFactory()
    browser = signed_in(town.admin())
    viewset = Partner.snippet_viewset
    assert partner.organisation.name in browser.get(reverse(viewset.get_url_name("list"))).content.decode()
    assert browser.get(reverse(viewset.get_url_name("add"))).status_code == 200
    assert browser.get(reverse(viewset.get_url_name("edit"), args=[partner.pk])).status_code == 200


def test_translators_are_not_asked_to_translate_addresses(front_page: HomePage) -> None:
    source, _made = TranslationSource.update_or_create_from_instance(front_page)
    texts = set(StringSegment.objects.filter(source=source).values_list("string__data", flat=True))
    assert "Ich suche Arbeit" in texts
    assert not {text for text in texts if text.endswith("/")}


def test_a_translated_door_keeps_its_address(front_page: HomePage) -> None:
    source, _made = TranslationSource.update_or_create_from_instance(front_page)
    english = Locale.objects.get(language_code="en")
    Translation.objects.create(source=source, target_locale=english)
    source.create_or_update_translation(english, publish=False, copy_parent_pages=False, fallback=True)
    page = HomePage.objects.get(locale=english).get_latest_revision_as_object()
    assert [door.value["path"] for door in page.doors] == [door.value["path"] for door in front_page.doors]
    assert page.slug == "en"
