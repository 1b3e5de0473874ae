"""News and events on the front page and on a neighbourhood's page."""

from typing import Any

import pytest
from django.db import connection
from django.template import Context, Template
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from areas.models import Area
from demo.factories.news import EventDateFactory, EventPageFactory, NewsPageFactory
from news.models import EventDate
from tests.news.conftest import Board

NEWS = Template("{% load news %}{% latest_news area=area limit=limit as items %}")
EVENTS = Template("{% load news %}{% next_events area=area limit=limit as items %}")


def items(source: Template, area: Area | None = None, limit: int = 3) -> list[Any]:
    """What the tag gives to the template."""
    context = Context({"request": RequestFactory().get("/de/"), "area": area, "limit": limit})
    source.render(context)
    return context["items"]


@pytest.fixture
def busy(board: Board) -> Board:
    """Four news and four events: two in Grünau, one in Paunsdorf, one for everyone."""
    for number, where in enumerate(("gruenau", "gruenau", "paunsdorf", "")):
        NewsPageFactory(parent=board.news_in.get(where, board.news), title=f"Meldung {number} {where}")
        event = EventPageFactory(parent=board.events_in.get(where, board.events), title=f"Termin {number} {where}")
        EventDateFactory(event=event)
    EventPageFactory(parent=board.events, title="Ohne Termin")
    return board


def test_the_front_page_shows_what_is_new_in_the_whole_town(busy: Board) -> None:
    assert len(items(NEWS, limit=10)) == 4
    assert len(items(NEWS)) == 3
    assert len(items(EVENTS, limit=10)) == 4


def test_a_neighbourhood_shows_its_own_and_what_is_for_everyone(busy: Board) -> None:
    assert {notice.title for notice in items(NEWS, busy.gruenau, 10)} == {
        "Meldung 0 gruenau",
        "Meldung 1 gruenau",
        "Meldung 3 ",
    }
    assert len(items(EVENTS, busy.gruenau, 10)) == 3


def test_a_called_off_event_is_not_announced(busy: Board) -> None:
    EventDate.objects.first().cancel()
    assert len(items(EVENTS, limit=10)) == 3


def test_what_nobody_changed_is_not_read_again(busy: Board) -> None:
    items(NEWS), items(EVENTS)
    for source in (NEWS, EVENTS):
        with CaptureQueriesContext(connection) as queries:
            items(source, limit=10)
        assert len(queries) <= 2
