"""How editors write dates down, and what they cannot break."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from base.archive import DeletedPage
from demo.factories.news import EventDateFactory, EventPageFactory
from news.models import EventDate, EventPage
from tests.news.conftest import Board


@pytest.fixture
def event(board: Board) -> EventPage:
    """An event in Grünau."""
    return EventPageFactory(parent=board.events_in["gruenau"], title="Fest", slug="fest")


@pytest.fixture
def desk(town: Any, signed_in: Any) -> Client:
    """A browser of somebody who may do everything."""
    return signed_in(town.admin())


def form(event: EventPage, **changes: Any) -> dict[str, Any]:
    """What the form sends."""
    start = timezone.localtime().replace(hour=14, minute=0, second=0, microsecond=0)
    return {
        "event": event.pk,
        "start": f"{start:%Y-%m-%d %H:%M}",
        "end": f"{start + datetime.timedelta(hours=2):%Y-%m-%d %H:%M}",
        "status": "scheduled",
        "note": "",
        "times": "1",
        **changes,
    }


def test_an_event_with_dates_is_not_deleted_and_the_editor_reads_why(desk: Client, event: EventPage) -> None:
    EventDateFactory(event=event)
    response = desk.post(reverse("wagtailadmin_pages:delete", args=[event.pk]), follow=True)
    assert response.status_code == 200
    assert EventPage.objects.filter(pk=event.pk).exists()
    assert EventDate.objects.count() == 1
    assert any("Fest" in str(message) for message in response.context["messages"])


def test_an_event_without_dates_may_be_deleted(desk: Client, event: EventPage) -> None:
    desk.post(reverse("wagtailadmin_pages:delete", args=[event.pk]))
    assert DeletedPage.objects.filter(page_id=event.pk).exists()
    assert Client().get(event.url_path).status_code == 404


def test_the_events_form_shows_its_dates_and_leads_to_a_new_one(desk: Client, event: EventPage) -> None:
    row = EventDateFactory(event=event)
    content = desk.get(reverse("wagtailadmin_pages:edit", args=[event.pk])).content.decode()
    viewset = EventDate.snippet_viewset
    assert str(row) in content
    assert f"{reverse(viewset.get_url_name('add'))}?event={event.pk}" in content


def test_every_saturday_four_times_is_one_form(desk: Client, event: EventPage) -> None:
    address = reverse(EventDate.snippet_viewset.get_url_name("add"))
    page = desk.get(f"{address}?event={event.pk}")
    assert page.context["form"].initial["event"] == event.pk
    response = desk.post(address, form(event, times="4"))
    assert response.status_code == 302, response.context["form"].errors
    days = [date.local_start.date() for date in EventDate.objects.all()]
    assert [day - days[0] for day in days] == [datetime.timedelta(weeks=week) for week in range(4)]


def test_one_date_of_a_series_is_called_off_on_its_own(desk: Client, event: EventPage) -> None:
    rows = [EventDateFactory(event=event, start=timezone.now() + datetime.timedelta(days=day)) for day in (7, 14)]
    address = reverse(EventDate.snippet_viewset.get_url_name("edit"), args=[rows[0].pk])
    content = desk.get(address).content.decode()
    assert 'name="times"' not in content
    assert desk.post(address, form(event, status="cancelled", note="Sturm.")).status_code == 302
    assert list(EventDate.objects.order_by("pk").values_list("status", flat=True)) == ["cancelled", "scheduled"]


@pytest.mark.parametrize(
    "changes",
    [
        {"times": "0"},
        {"times": "1000"},
        {"times": "x"},
        {"start": "morgen"},
        {"end": "2001-01-01 10:00"},
        {"event": ""},
    ],
)
def test_a_wrong_entry_is_explained_and_nothing_is_written(
    desk: Client, event: EventPage, changes: dict[str, str]
) -> None:
    response = desk.post(reverse(EventDate.snippet_viewset.get_url_name("add")), form(event) | changes)
    assert response.status_code == 200
    assert response.context["form"].errors
    assert not EventDate.objects.exists()


def test_a_draft_is_looked_at_before_it_is_published(desk: Client, event: EventPage) -> None:
    event.save_revision()
    response = desk.get(reverse("wagtailadmin_pages:view_draft", args=[event.pk]))
    assert response.status_code == 200
    assert "Fest" in response.content.decode()
    assert response.headers["X-Frame-Options"] == "SAMEORIGIN"
