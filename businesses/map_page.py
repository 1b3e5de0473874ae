"""What the map of the directory shows: its markers with names and addresses, and the list that says the same."""

from collections.abc import Iterable
from dataclasses import KW_ONLY, dataclass
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from areas.drawn_map import Point, with_place
from areas.models import Area, District
from base.listing import Listing
from base.notices import Answer, State
from base.parameters import Query
from base.templatetags.ui import address
from businesses import cards, near, tiles
from businesses.branches import SubBranch
from businesses.directory import Business
from businesses.directory_map import Drawing, Part, Spot, draw, part_of
from businesses.filters import MAP
from businesses.opening_hours import state

# So many businesses are named below the map; of more there are only numbers, which lead to larger maps
MOST_NAMED = 60
MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One business below the map."""

    name: str
    lang: str
    url: str
    trade: str
    place: str
    state: State
    distance: str
    way_url: str


@dataclass(frozen=True, slots=True)
class Marker:
    """One marker: its sign (a number of the list, or how many businesses), its name, where its link leads."""

    number: int
    sign: str
    x: float
    y: float
    radius: float
    name: str
    url: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One drawing with its markers; the name of the neighbourhood, where there are several."""

    name: str
    css: str
    drawing: Drawing
    markers: tuple[Marker, ...]
    tiles: tuple[tiles.Tile, ...]


@dataclass(frozen=True, slots=True)
class MapPage:
    """Everything that the template of the map shows."""

    sheets: tuple[Sheet, ...]
    numbers_only: bool
    without_place: tuple[Entry, ...]
    more_without_place: int
    whole_url: str
    tiles: bool
    tiles_host: str
    tiles_url: str
    attribution: str


def views(query: Query, here: str) -> tuple[Answer, ...]:
    """List and map, each with the same filters."""
    as_map = query.options.get("view") == MAP
    return (
        Answer(_("List"), here + query.with_options(view="", tiles=""), selected=not as_map, icon="list"),
        Answer(_("Map"), here + query.with_options(view=MAP), selected=as_map, icon="map"),
    )


def context(listing: Listing, here: str, area: Area | None) -> dict[str, Any]:
    """The two views, and the map where it is asked for."""
    found: dict[str, Any] = {"views": views(listing.query, here), "german": cards.german()}
    if listing.query.options.get("view") == MAP:
        found["map"] = map_page(listing, here, area)
    return found


def map_page(listing: Listing, here: str, area: Area | None) -> MapPage:
    """The map of all businesses that fit: of a part of the town, of a neighbourhood, or of each of them."""
    collection: Any = listing.collection
    query, items = listing.query, listing.items
    part = part_of(query.options.get("part", ""))
    placed = [(position, one.point) for position, one in enumerate(items) if one.point]
    numbers_only = len(placed) > MOST_NAMED
    wanted = bool(query.options.get("tiles")) and bool(tiles.host())
    make = Maker(collection, query, here, items, numbers_only=numbers_only)
    drawn = collection.data.drawn(
        (tuple(one.pk for one in items), area.pk if area else 0, str(part)),
        lambda: drawings(collection, area, part, items, placed),
    )
    sheets = (
        Sheet(
            name,
            css,
            drawing,
            tuple(make.marker(spot) for spot in drawing.spots),
            tiles.tiles(drawing.frame) if wanted else (),
        )
        for name, css, drawing in drawn
    )
    hidden = [one for one in items if not one.point]
    shown = [] if numbers_only else hidden
    return MapPage(
        sheets=tuple(sheets),
        numbers_only=numbers_only,
        without_place=tuple(make.entry(one) for one in shown),
        more_without_place=len(hidden) - len(shown),
        whole_url=here + query.with_options(part="") if part else "",
        tiles=wanted,
        tiles_host=urlsplit(tiles.host()).netloc,
        tiles_url=here + query.with_options(tiles="" if wanted else "1"),
        attribution=settings.TILE_ATTRIBUTION if wanted else "",
    )


Placed = list[tuple[int, Point]]


def drawings(
    collection: Any, area: Area | None, part: Part | None, items: list[Business], placed: Placed
) -> list[tuple[str, str, Drawing]]:
    """Name, class of the colour and drawing of each sheet; their markers are numbered through."""
    found: list[tuple[str, str, Drawing]] = []
    for name, css, districts, some in groups(collection, area, part, items, placed):
        first = sum(len(drawing.spots) for _name, _css, drawing in found) + 1
        drawing = draw(some, districts, part, css, first)
        if drawing is not None:
            found.append((name, css, drawing))
    return found


def groups(
    collection: Any, area: Area | None, part: Part | None, items: list[Business], placed: Placed
) -> Iterable[tuple[str, str, list[District], Placed]]:
    """What is drawn on a sheet of its own: name, class of the colour, districts, businesses with their places.

    The neighbourhoods lie far apart: on one drawing of the town all of each would be one marker.
    """
    districts: list[District] = collection.data.drawn_districts
    if part or area:
        yield "", area.css if area else "", [one for one in districts if area is None or one.area_id == area.pk], placed
        return
    middles = {
        pk: near.middle(points)
        for pk in collection.areas
        if (points := [(one.lat or 0.0, one.lon or 0.0) for one in with_place(districts) if one.area_id == pk])
    }
    home: dict[int, Placed] = {}
    for position, point in placed:
        own = items[position].area_id or 0
        # A business of all neighbourhoods is drawn where it lies
        where = own if own in collection.areas else min(middles, key=partial(_far, middles, point), default=0)
        home.setdefault(where, []).append((position, point))
    for pk, some in sorted(home.items(), key=lambda one: list(collection.areas).index(one[0]) if one[0] else -1):
        found = collection.areas.get(pk)
        name, css = (found.name, found.css) if found else ("", "")
        yield name, css, [one for one in districts if one.area_id == pk], some


def _far(middles: dict[int, Point], point: Point, pk: int) -> float:
    return near.metres(middles[pk], point)


@dataclass(frozen=True, slots=True)
class Maker:
    """Puts the businesses of one map into words."""

    collection: Any
    query: Query
    here: str
    items: list[Business]
    _: KW_ONLY
    numbers_only: bool

    def entry(self, one: Business) -> Entry:
        """A line below the map."""
        name, _summary, lang = one.text(cards.reader())
        return Entry(
            name=name,
            lang=lang,
            url=address(one.url_path, cards.reader()),
            trade=str(SubBranch(one.sub_branch).label),
            place=one.place,
            state=state(one.hours, self.collection.now),
            distance=self.collection.distance_words(one),
            way_url=cards.way_url(one.point),
        )

    def marker(self, spot: Spot) -> Marker:
        """A marker; what cannot be drawn larger is named, however much it is."""
        members = [self.items[position] for position in spot.members]
        larger = self.numbers_only and len(members) > 1 and self.query.options.get("part") != str(spot.part)
        return Marker(
            number=spot.number,
            sign=str(len(members)) if self.numbers_only else str(spot.number),
            x=spot.x,
            y=spot.y,
            radius=12.0 + 1.5 * len(str(len(members))) + 1.5 * (len(members) > 1),
            name=_crowd(members) if larger else f"{spot.number}: {_names(members)}",
            url=self.here + self.query.with_options(part=str(spot.part)) if larger else f"#punkt-{spot.number}",
            entries=() if larger else tuple(self.entry(one) for one in members),
        )


def _names(members: list[Business]) -> str:
    names = [one.text(cards.reader())[0] for one in members]
    words = ", ".join(names[:MOST_WORDS])
    rest = len(names) - MOST_WORDS
    if rest > 0:
        words += " " + ngettext("and %(number)d more", "and %(number)d more", rest) % {"number": rest}
    return words


def _crowd(members: list[Business]) -> str:
    number = ngettext("%(number)d business", "%(number)d businesses", len(members)) % {"number": len(members)}
    districts = sorted({one.district[1] for one in members if one.district})
    where = ", ".join(districts[:MOST_WORDS])
    return _("%(number)s: larger map") % {"number": f"{number}, {where}" if where else number}
