"""The pages that the law asks for are never published by the one who wrote them."""

from typing import Any

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from accounts.models import User
from demo.factories.home import AccessibilityStatementPageFactory, LegalPageFactory
from home.models import LegalPage
from tests.reviewing import act, desk, form, mails


@pytest.fixture
def imprint(town: Any, people: dict[str, User]) -> LegalPage:
    """The imprint, as it is online."""
    page = LegalPageFactory(parent=town.page("/de/"), title="Impressum", slug="impressum")
    page.save_revision().publish()
    return page


@pytest.fixture
def changed(imprint: LegalPage, people: dict[str, User]) -> LegalPage:
    """A new text of it, under review."""
    imprint.title = "Impressum neu"
    imprint.save_revision(user=people["leader"])
    imprint.get_workflow().start(imprint, people["leader"])
    return imprint


def title(page: Page) -> str:
    """What visitors read."""
    return Page.objects.get(pk=page.pk).title


@pytest.mark.parametrize("who", ["leader", "admin"])
def test_nobody_publishes_a_legal_page_alone(town: Any, people: dict[str, User], imprint: LegalPage, who: str) -> None:
    user = town.admin() if who == "admin" else people[who]
    edit = reverse("wagtailadmin_pages:edit", args=[imprint.pk])
    assert "action-publish" not in desk(user).get(edit).content.decode()
    data = form(imprint, title="Allein", kind="imprint", introduction="", **{"action-publish": "1"})
    desk(user).post(edit, data)
    imprint.title = "Allein"
    imprint.save_revision(user=user)
    desk(user).post(reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"]) + f"?id={imprint.pk}")
    assert title(imprint) == "Impressum"


def test_a_new_legal_page_is_not_published_while_it_is_made(town: Any, people: dict[str, User]) -> None:
    home = town.page("/de/")
    address = reverse("wagtailadmin_pages:add", args=["home", "legalpage", home.pk])
    data = nested_form_data(
        {
            "title": "Nutzung",
            "slug": "nutzung",
            "kind": "terms",
            "introduction": "",
            "body": streamfield([("text", rich_text("<p>So geht es.</p>"))]),
            "comments": inline_formset([]),
            "action-publish": "1",
        }
    )
    answer = desk(people["leader"]).post(address, data, follow=True)
    page = Page.objects.get(slug="nutzung")
    assert not page.live
    assert "nicht allein veröffentlichen" in answer.content.decode()


def test_the_second_person_publishes_what_the_first_wrote(people: dict[str, User], changed: LegalPage) -> None:
    assert set(mails()) == {"stellvertretung"}
    act(people["leader"], changed, "approve")
    assert title(changed) == "Impressum"
    act(people["deputy"], changed, "approve")
    assert title(changed) == "Impressum neu"


def test_who_changes_a_legal_page_under_review_cannot_approve_it(people: dict[str, User], changed: LegalPage) -> None:
    changed.title = "Von der Stellvertretung"
    changed.save_revision(user=people["deputy"])
    act(people["deputy"], changed, "approve")
    assert title(changed) == "Impressum"
    act(people["leader"], changed, "approve")
    assert title(changed) == "Von der Stellvertretung"


def test_the_accessibility_statement_needs_two_people_too(town: Any, people: dict[str, User]) -> None:
    page = AccessibilityStatementPageFactory(parent=town.page("/de/"))
    assert not page.permissions_for_user(people["leader"]).can_publish()
