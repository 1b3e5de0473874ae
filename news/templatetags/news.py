"""News and events for the pages of upper floors: the front page, a neighbourhood's page."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

from django import template
from django.template.context import Context
from django.utils import timezone

from areas.models import Area
from areas.models.area import all_areas
from base.notices import Notice
from news import articles, programme
from news.models import EventPage, NewsPage

register = template.Library()


def _concerning(things: Iterable[Any], area: Area | None) -> Iterable[Any]:
    """What belongs to a neighbourhood or to everyone; all where none is named."""
    return (one for one in things if area is None or one.area_id in (None, area.pk))


@register.simple_tag(takes_context=True)
def latest_news(context: Context, area: Area | None = None, limit: int = 3) -> list[Notice]:
    """The newest news of a neighbourhood (and those for everyone), or of the whole town."""
    request = context.get("request")
    found = islice(_concerning(NewsPage.board(request), area), limit)
    return articles.notices(request, found, dict(NewsPage.Kind.choices), all_areas(request))


@register.simple_tag(takes_context=True)
def next_events(context: Context, area: Area | None = None, limit: int = 3) -> list[Notice]:
    """The next events of a neighbourhood (and those for everyone), or of the whole town; none that are called off."""
    request, now = context.get("request"), timezone.now()
    coming = programme.upcoming(_concerning(EventPage.board(request), area), now)
    taking_place = (one for one in coming if one.date and not one.date.is_cancelled)
    return programme.notices(islice(taking_place, limit), all_areas(request), now)
