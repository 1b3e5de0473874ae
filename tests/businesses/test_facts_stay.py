"""Hours, closures and confirmations are facts: nothing that happens to the text of a page touches them."""

import datetime
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from base.archive import DeletedPage
from businesses.models import BusinessPage, Closure, Confirmation, HoursSettings, OpeningHours, SpecialDay
from demo.factories.businesses import (
    BusinessPageFactory,
    ClosureFactory,
    ConfirmationFactory,
    HoursSettingsFactory,
    OpeningHoursFactory,
    SpecialDayFactory,
    open_on,
)

ROWS: tuple[type[Any], ...] = (OpeningHours, Closure, Confirmation, HoursSettings, SpecialDay)


@pytest.fixture
def salon(streets: Any) -> BusinessPage:
    """A hairdresser with hours, a closure, a rule and a confirmation."""
    page: BusinessPage = BusinessPageFactory(
        parent=streets.in_gruenau, title="Salon Scherenschnitt", slug="salon", sub_branch="hairdresser"
    )
    page.save_revision().publish()
    open_on(page, "tu", "we", opens="09:00", closes="18:00")
    ClosureFactory(business=page, first_day=datetime.date(2026, 12, 24))
    HoursSettingsFactory(business=page, closed_on_holidays=False)
    SpecialDayFactory(business=page, date=datetime.date(2026, 12, 23))
    ConfirmationFactory(business=page, date=datetime.date(2026, 5, 3))
    return page


def facts() -> list[list[dict[str, Any]]]:
    """All rows with their keys."""
    return [list(model.objects.order_by("pk").values()) for model in ROWS]


def test_publishing_an_older_draft_leaves_the_hours_alone(salon: BusinessPage) -> None:
    salon.summary = "Ein neuer Satz."
    older = salon.save_revision()
    OpeningHoursFactory(business=salon, weekday="fr")
    before = facts()
    older.publish()
    assert facts() == before


def test_reverting_leaves_the_hours_alone(salon: BusinessPage) -> None:
    first = salon.latest_revision
    OpeningHoursFactory(business=salon, weekday="fr")
    salon.summary = "Ein neuer Satz."
    salon.save_revision().publish()
    before = facts()
    first.as_object().save_revision().publish()
    assert facts() == before


def test_going_offline_and_online_again_leaves_the_hours_alone(salon: BusinessPage, client: Client) -> None:
    before = facts()
    salon.unpublish()
    BusinessPage.objects.get(pk=salon.pk).save_revision().publish()
    assert facts() == before
    assert client.get("/de/betriebe/betriebe.json").json()["results"][0]["opening_hours"] == (
        "Tu,We 09:00-18:00; 2026 Dec 23 09:00-12:00; 2026 Dec 24 off"
    )


def test_a_translation_neither_copies_nor_moves_the_hours(salon: BusinessPage, translate: Any) -> None:
    before = facts()
    english = translate(salon, "en", title="Salon")
    assert facts() == before
    assert english.source.pk == salon.pk
    assert english.facts.opening == salon.facts.opening


def test_hours_entered_on_a_translation_hang_on_the_german_page(salon: BusinessPage, translate: Any) -> None:
    english = translate(salon, "en", title="Salon")
    row = OpeningHoursFactory(business=english, weekday="fr")
    assert row.business_id == salon.pk
    row.refresh_from_db()
    assert row.business_id == salon.pk


def test_moving_takes_the_hours_along_and_changes_the_neighbourhood(
    salon: BusinessPage, streets: Any, client: Client
) -> None:
    before = facts()
    draft = salon.save_revision()
    salon.move(Page.objects.get(pk=streets.in_paunsdorf.pk), pos="last-child")
    assert facts() == before
    assert BusinessPage.objects.get(pk=salon.pk).area == streets.paunsdorf
    draft.publish()
    assert BusinessPage.objects.get(pk=salon.pk).area == streets.paunsdorf
    result = client.get("/de/betriebe/betriebe.json").json()["results"][0]
    assert result["area"] == "paunsdorf"
    assert result["url"].endswith("/de/paunsdorf/betriebe/salon/")
    assert client.get("/de/paunsdorf/betriebe/salon/").status_code == 200


def test_a_copy_begins_without_facts(salon: BusinessPage) -> None:
    before = facts()
    salon.copy(update_attrs={"slug": "salon-zwei"})
    assert facts() == before


def test_a_business_with_hours_cannot_be_deleted_and_the_editor_is_told_why(
    salon: BusinessPage, town: Any, signed_in: Any
) -> None:
    browser = signed_in(town.admin())
    answer = browser.post(reverse("wagtailadmin_pages:delete", args=[salon.pk]), follow=True)
    assert answer.status_code == 200
    assert "Salon Scherenschnitt" in "".join(str(message) for message in answer.context["messages"])
    assert BusinessPage.objects.filter(pk=salon.pk).exists()
    answer = browser.post(f"{reverse('wagtail_bulk_action', args=['wagtailcore', 'page', 'delete'])}?id={salon.pk}")
    assert answer.status_code == 302
    assert BusinessPage.objects.filter(pk=salon.pk).exists()


def test_a_business_without_rows_can_be_deleted(streets: Any, town: Any, signed_in: Any) -> None:
    page = BusinessPageFactory(parent=streets.in_gruenau)
    with transaction.atomic():
        signed_in(town.admin()).post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    assert DeletedPage.objects.filter(page_id=page.pk).exists()
    assert Client().get(f"/de/gruenau/betriebe/{page.slug}/").status_code == 404


def test_the_form_of_a_business_leads_to_its_hours(salon: BusinessPage, town: Any, signed_in: Any) -> None:
    browser = signed_in(town.admin())
    body = browser.get(reverse("wagtailadmin_pages:edit", args=[salon.pk])).content.decode()
    for model in ROWS:
        viewset = model.snippet_viewset
        assert f"{reverse(viewset.get_url_name('add'))}?business={salon.pk}" in body
    row = salon.hours.first()
    assert reverse(OpeningHours.snippet_viewset.get_url_name("edit"), args=[row.pk]) in body


def test_hours_are_added_for_the_business_the_editor_came_from(salon: BusinessPage, town: Any, signed_in: Any) -> None:
    browser = signed_in(town.admin())
    add = reverse(OpeningHours.snippet_viewset.get_url_name("add"))
    assert f'value="{salon.pk}"' in browser.get(f"{add}?business={salon.pk}").content.decode()
    answer = browser.post(add, {"business": salon.pk, "weekday": "fr", "opens": "09:00", "closes": "12:00"})
    assert answer.status_code == 302
    assert salon.hours.filter(weekday="fr").count() == 1
    answer = browser.post(add, {"business": salon.pk, "weekday": "fr", "opens": "11:00", "closes": "13:00"})
    assert answer.status_code == 200
    assert salon.hours.filter(weekday="fr").count() == 1


def test_a_second_rule_for_the_same_business_is_refused_with_a_sentence(
    salon: BusinessPage, town: Any, signed_in: Any
) -> None:
    add = reverse(HoursSettings.snippet_viewset.get_url_name("add"))
    answer = signed_in(town.admin()).post(add, {"business": salon.pk, "by_appointment": "on"})
    assert answer.status_code == 200
    assert HoursSettings.objects.count() == 1


def test_a_preview_shows_the_draft_with_the_real_hours(salon: BusinessPage, town: Any, signed_in: Any) -> None:
    salon.phone = "030 99999-999"
    salon.summary = "Nur im Entwurf."
    salon.save_revision()
    answer = signed_in(town.admin()).get(reverse("wagtailadmin_pages:view_draft", args=[salon.pk]))
    body = answer.content.decode()
    assert "Nur im Entwurf." in body
    assert "030 99999-999" in body
    assert len(answer.context["hours_rows"]) == 7
