"""What the page of a network and a method card show, and the list of all networks."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils.translation import gettext as _

from areas.models import Area
from areas.models.area import all_areas
from base import dates
from base.notices import Fact, Notice
from base.templatetags.ui import address
from businesses import cards
from businesses.branches import SubBranch

PATH = "netzwerke/"


@dataclass(frozen=True, slots=True)
class Taking:
    """A business in a network: name, trade in the reader's language, address."""

    name: str
    trade: str
    url: str


@dataclass(frozen=True, slots=True)
class Meet:
    """One meeting in words."""

    day: datetime.date
    topic: str
    facts: tuple[Fact, ...]
    cancelled: bool


def lines(text: str) -> list[str]:
    """The lines of a text that say something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def context(request: HttpRequest, page: Any, now: datetime.datetime) -> dict[str, Any]:
    """Members, meetings to come, methods: three queries, however many there are."""
    source = page.source
    reader = cards.reader()
    members = source.network_members.select_related("business").order_by("business__title")
    found = [
        Taking(
            one.business.title, str(SubBranch(one.business.sub_branch).label), address(one.business.url_path, reader)
        )
        for one in members
        if one.business.live
    ]
    meetings = [meet(one) for one in source.meetings.to_come(now).select_related("venue")]
    methods = apps.get_model("businesses", "MethodCardPage").objects.child_of(source).live().order_by("title")
    return {
        "area": page.known_area(request),
        "topics": lines(page.topics),
        "members": found,
        "meetings": meetings,
        "methods": [(one.title, address(one.url_path, reader)) for one in methods],
        "workshops_url": f"/{reader}/kurse/?kind=betriebe",
        "german": cards.german(),
    }


def meet(meeting: Any) -> Meet:
    """A meeting in the reader's language."""
    start, end = dates.local(meeting.start), dates.local(meeting.end)
    facts = [Fact("clock", dates.time_range(start.time(), end.time()), label=_("Time"))]
    if meeting.venue:
        place = ", ".join(part for part in (meeting.venue.name, meeting.venue.street) if part)
        facts.append(Fact("map-pin", place, label=_("Place"), lang=cards.german()))
    return Meet(start.date(), meeting.topic, tuple(facts), meeting.cancelled)


def card_context(request: HttpRequest, page: Any) -> dict[str, Any]:
    """The lines of a method card."""
    return {
        "area": page.known_area(request),
        "material": lines(page.material),
        "steps": lines(page.steps),
        "hints": lines(page.hint),
    }


def notices(request: HttpRequest, area: Area | None) -> list[Notice]:
    """All networks of a neighbourhood, or of the town, as cards; one query."""
    pages = apps.get_model("businesses", "NetworkPage").objects.live().sources().in_area(area).order_by("title")
    marks = {one.pk: one.mark for one in all_areas(request)}
    return [
        Notice(
            title=page.title,
            url=address(page.url_path, cards.reader()),
            title_lang=cards.german(),
            area=marks.get(page.area_id or 0),
            kicker=_("Network"),
            text=page.summary,
            text_lang=cards.german(),
        )
        for page in pages
    ]
