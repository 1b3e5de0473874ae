"""Dates are rows: nothing that happens to a page's text may touch them."""

from typing import Any

import pytest
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from demo.factories.news import EventDateFactory, EventPageFactory
from news.models import EventDate, EventPage
from tests.news.conftest import Board, translate


@pytest.fixture
def event(board: Board) -> EventPage:
    """An event in Grünau with one date that was moved and one that was called off."""
    page = EventPageFactory(parent=board.events_in["gruenau"], title="Fest", slug="fest")
    page.save_revision().publish()
    first = EventDateFactory(event=page)
    first.move(first.start, first.end.replace(hour=20), "Länger.")
    EventDateFactory(event=page, start=first.end).cancel("Sturm.")
    return EventPage.objects.get(pk=page.pk)


@pytest.fixture
def facts(event: EventPage) -> Any:
    """A way to look at the rows, keys included."""

    def look() -> list[dict[str, Any]]:
        return list(EventDate.objects.order_by("pk").values())

    before = look()
    assert len(before) == 2
    return lambda: (before, look())


def same(facts: Any) -> None:
    """Nothing has changed since the beginning."""
    before, now = facts()
    assert now == before


def test_publishing_an_older_draft_keeps_the_dates(event: EventPage, facts: Any) -> None:
    old = event.latest_revision
    event.title = "Großes Fest"
    event.save_revision().publish()
    EventDate.objects.first().cancel("Doch nicht.")
    changed = list(EventDate.objects.order_by("pk").values())
    old.publish()
    assert EventPage.objects.get(pk=event.pk).title == "Fest"
    assert list(EventDate.objects.order_by("pk").values()) == changed


def test_taking_an_event_offline_and_publishing_it_again_keeps_the_dates(event: EventPage, facts: Any) -> None:
    event.unpublish()
    event.save_revision().publish()
    same(facts)


def test_reverting_to_an_earlier_text_keeps_the_dates(event: EventPage, facts: Any) -> None:
    earlier = event.latest_revision
    event.summary = "Anders."
    event.save_revision().publish()
    reverted = earlier.as_object()
    reverted.save_revision(previous_revision=earlier).publish()
    same(facts)


def test_translating_an_event_makes_no_second_set_of_dates(event: EventPage, facts: Any) -> None:
    english = translate(event, "en", title="Party")
    same(facts)
    assert len(english.all_dates) == 2
    source, _created = TranslationSource.get_or_create_from_instance(event)
    translation = Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="ar"))
    translation.save_target(publish=True)
    same(facts)
    arabic = EventPage.objects.get(url_path="/ar/gruenau/termine/fest/")
    assert arabic.organisers.count() == event.organisers.count()
    assert len(arabic.all_dates) == 2


def test_updating_a_translation_keeps_the_dates(event: EventPage, facts: Any) -> None:
    english = translate(event, "en")
    english.title = "Street party"
    english.save_revision().publish()
    english.unpublish()
    english.delete()
    same(facts)


def test_moving_an_event_keeps_the_dates_and_changes_the_neighbourhood(
    board: Board, event: EventPage, facts: Any
) -> None:
    translate(event, "en")
    draft = event.latest_revision
    event.move(board.events_in["paunsdorf"], pos="last-child")
    same(facts)
    assert EventPage.objects.get(url_path="/en/paunsdorf/termine/fest/").area.slug == "paunsdorf"
    draft.publish()
    same(facts)
    moved = EventPage.objects.get(pk=event.pk)
    assert (moved.area.slug, moved.url_path) == ("paunsdorf", "/de/paunsdorf/termine/fest/")


def test_copying_an_event_copies_no_dates(board: Board, event: EventPage, facts: Any) -> None:
    copy = event.copy(to=board.events_in["paunsdorf"])
    same(facts)
    assert copy.specific.all_dates == []
