"""One list of businesses as of one moment: which are in scope, what the filters ask, what the cards show."""

import datetime
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from areas.models import Area
from areas.models.area import all_areas
from base import dates, pictures
from base.listing import Collection
from base.notices import Fact, Notice, Picture
from base.parameters import Facet, Query, Select
from base.templatetags.ui import absolute, address
from base.vocabulary import StepFree
from businesses import cards, filters, near
from businesses.branches import SubBranch
from businesses.directory import Business, at_random, directory
from businesses.directory_map import part_of
from businesses.opening_hours import notation, state


class DirectoryCollection(Collection):
    """The businesses that one list shows, as of one moment."""

    def __init__(self, request: HttpRequest | None, area: Area | None, now: datetime.datetime) -> None:
        """Mark the rows of the scope, and those that are open."""
        self.request = request
        self.data = directory(request)
        self.now = now
        self.today = dates.local(now).date()
        self.areas = {one.pk: one for one in all_areas(request)}
        self.scope = self.data.matrix.mask("area", [area.slug]) if area else self.data.matrix.all
        self.open = self.data.open_at(now)
        self.matrix = self.data.matrix.with_bits({("feature", "open-now"): self.open})
        self.area = area
        self.far: dict[int, float] = {}
        self.as_map = False

    @cached_property
    def selects(self) -> Sequence[Select]:  # type: ignore[override]
        """The place that businesses shall be near to."""
        found = near.select(self.data.places.values(), self.area.pk if self.area else None)
        return [found] if found else []

    @cached_property
    def facets(self) -> Sequence[Facet]:
        """The questions; cards on other pages ask none."""
        asked = self.request.GET if self.request else QueryDict()
        chosen = {name: set(asked.getlist(name)) for name in asked}
        return filters.facets(self.data, self.area, list(self.areas.values()), chosen)

    def scope_of(self, query: Query) -> int:
        """All of the scope, or what lies in a part of the map."""
        part = part_of(query.options.get("part", ""))
        return self.scope & self.data.within(part) if part else self.scope

    def options(self, query: Query) -> list[tuple[str, tuple[str, ...]]]:
        """The part of the map that the address asks for."""
        return [(_("part of the map"), ("part",))] if "part" in query.options else []

    def search(self, text: str, mask: int) -> int:
        """Businesses that have all words of the search; the trade is also found in the reader's language."""
        return mask & sum(1 << position for position in self.data.finder(cards.reader()).find(text))

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant."""
        return self.data.finder(cards.reader()).suggest(text)

    def order(self, mask: int, query: Query) -> list[Business]:
        """The nearest first, by name, or by today's lot; nobody can pay for a place."""
        self.as_map = "view" in query.options
        positions = self.matrix.positions(mask)
        sort, place = query.options.get("sort"), query.options.get(near.NAME)
        if place:
            known = self.data.distances(place)
            self.far = {self.data.businesses[one].pk: far for one in positions if (far := known[one]) is not None}
            if not sort:
                positions.sort(key=lambda one: (known[one] is None, known[one]))
        found = [self.data.businesses[position] for position in positions]
        return at_random(found, self.today) if sort == filters.BY_LOT else found

    def notices(self, items: list[Business]) -> list[Notice]:
        """The cards of one page of the list; their pictures come with one query. A map shows none."""
        if self.as_map:
            return []
        found = pictures.sized(self.request, [one.image_id for one in items], pictures.CARD)
        return [self.notice(one, found.get(one.image_id)) for one in items]

    def notice(self, one: Business, picture: Picture | None) -> Notice:
        """One card."""
        name, summary, lang = one.text(cards.reader())
        area = self.areas.get(one.area_id or 0)
        facts = cards.facts(one, self.today)
        if distance := self.distance_words(one):
            facts.insert(1, Fact("footprints", distance))
        return Notice(
            title=name,
            url=address(one.url_path, cards.reader()),
            title_lang=lang,
            area=area and area.mark,
            kicker=str(SubBranch(one.sub_branch).label),
            text=summary,
            text_lang=lang,
            facts=tuple(facts),
            state=state(one.hours, self.now),
            picture=picture,
            label=_("Example") if one.example else "",
        )

    def distance_words(self, one: Business) -> str:
        """How far it is from the place that is asked for; empty where none is, or where it hides its own."""
        return near.distance_words(self.far[one.pk]) if one.pk in self.far else ""

    def open_data(self, one: Business) -> dict[str, Any]:
        """One business in the shape that other programs rely on."""
        area = self.areas.get(one.area_id or 0)
        return {
            "name": one.text(cards.reader())[0],
            "url": absolute(address(one.url_path, cards.reader())),
            "branch": one.branch,
            "sub_branch": one.sub_branch,
            "area": area.slug if area else None,
            "district": one.district[0] if one.district else None,
            "address": one.address,
            "lat": one.point[0] if one.point else None,
            "lon": one.point[1] if one.point else None,
            "phone": one.phone,
            "website": one.website,
            "languages": list(one.languages),
            "opening_hours": notation(one.hours),
            "open_now": self.data.clock.is_open(one.hours, self.now),
            "offers": list(one.offers),
            "features": ["step-free"] if one.step_free == StepFree.YES else [],
            "updated": one.updated.isoformat() if one.updated else None,
        }

    def feature(self, one: Business) -> tuple[tuple[float, float] | None, dict[str, Any]]:
        """One business for a map: its place, and all else."""
        properties = self.open_data(one)
        del properties["lat"], properties["lon"]
        return one.point, properties


def heading(total: int, area: Area | None) -> str:
    """The number of businesses in words: "7 Betriebe in Grünau"."""
    words = ngettext("%(number)d business", "%(number)d businesses", total) % {"number": total}
    return f"{words} {area.place_words}" if area else words


def spotlight(request: HttpRequest | None, area: Area | None, limit: int, now: datetime.datetime) -> list[Notice]:
    """A few businesses of a neighbourhood (or of the town) by today's lot, as cards."""
    collection = DirectoryCollection(request, area, now)
    found = collection.order(collection.scope, Query())
    return collection.notices(at_random(found, collection.today)[:limit])
