"""Two people on one page: the second is told, and nothing is overwritten."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from areas.models import Role
from demo.factories.news import NewsPageFactory
from news.models import NewsPage
from tests.house.security.matrix import form_of


@pytest.fixture
def page(town: Any) -> Any:
    """News that two people open at the same time."""
    found = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Fest", slug="fest")
    found.save_revision()
    return found


def browser_of(person: Any) -> Client:
    client = Client()
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_the_second_editor_is_told_that_somebody_else_has_the_page_open(town: Any, page: Any) -> None:
    first, second = browser_of(town.editor("gruenau")), browser_of(town.person(Role.LEAD, "gruenau"))
    place = reverse("wagtailadmin_pages:edit", args=[page.pk])
    first.get(place)
    shown = second.get(place).context["editing_sessions"]
    ping = reverse("wagtailadmin_editing_sessions:ping", args=["wagtailcore", "page", page.pk, 0])
    first.post(ping, {"is_editing": "1"})
    answer = second.post(ping, {}).json()
    assert shown is not None
    assert "redaktion" in answer["html"].lower() or "editor-gruenau" in answer["html"].lower()


def test_saving_by_itself_does_not_overwrite_a_newer_version(town: Any, page: Any) -> None:
    first, second = browser_of(town.editor("gruenau")), browser_of(town.person(Role.LEAD, "gruenau"))
    place = reverse("wagtailadmin_pages:edit", args=[page.pk])
    opened_by_first, opened_by_second = form_of(first.get(place)), form_of(second.get(place))
    first.post(place, {**opened_by_first, "title": "Fest am Samstag"})
    late = {**opened_by_second, "title": "Fest am Sonntag"}
    answer = second.post(place, late, headers={"accept": "application/json"})
    assert answer.json()["success"] is False
    assert answer.json()["error_code"] == "invalid_revision"
    stored = NewsPage.objects.get(pk=page.pk)
    assert stored.get_latest_revision_as_object().title == "Fest am Samstag"
    titles = {revision.content["title"] for revision in page.revisions.all()}
    assert "Fest am Samstag" in titles
