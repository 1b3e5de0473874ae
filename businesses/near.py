"""Near what? A district or a stop chosen in words, and how far a business is from there, in words too.

Nobody is asked where they are: the place is a word in the address, and distances are as the crow flies.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Value
from django.utils.formats import number_format
from django.utils.text import slugify
from django.utils.translation import gettext as _

from areas.models import District, Venue
from base import german
from base.parameters import Choice, Select

NAME = "near"
METRES_PER_DEGREE = 111_320.0
STOP = "stop-"
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """Something people know the way to: its slug, its name, latitude and longitude, the neighbourhood it lies in."""

    slug: str
    name: str
    point: Point
    area_id: int

    @property
    def is_stop(self) -> bool:
        """A stop of tram or bus; else a district."""
        return self.slug.startswith(STOP)


def known_places() -> list[Place]:
    """All districts by their middle, and all stops by our houses beside them; one query."""
    columns = ("slug", "name", "lat", "lon", "area")
    districts = District.objects.exclude(lat=None).exclude(lon=None).values_list(*columns)
    venues = Venue.objects.exclude(stop="").exclude(lat=None).exclude(lon=None).order_by()
    houses = venues.annotate(word=Value(STOP)).values_list("word", "stop", "lat", "lon", "area")
    beside: dict[str, list[tuple[str, Point, int]]] = {}
    # A union takes the order of its first part unless told not to
    for slug, name, lat, lon, area in districts.order_by().union(houses, all=True).order_by():
        word = f"{STOP}{slugify(german.fold(name))}" if slug == STOP else slug
        beside.setdefault(word, []).append((name, (lat or 0.0, lon or 0.0), area))
    found = [
        Place(slug, rows[0][0], middle([point for _name, point, _area in rows]), rows[0][2])
        for slug, rows in beside.items()
    ]
    return sorted(found, key=lambda one: (one.is_stop, german.fold(one.name)))


def middle(points: list[Point]) -> Point:
    """The point amid some others."""
    return sum(lat for lat, _lon in points) / len(points), sum(lon for _lat, lon in points) / len(points)


def metres(one: Point, other: Point) -> float:
    """How far two points of a town are apart, as the crow flies; right to a metre in ten kilometres."""
    north = (one[0] - other[0]) * METRES_PER_DEGREE
    east = (one[1] - other[1]) * METRES_PER_DEGREE * math.cos(math.radians((one[0] + other[0]) / 2))
    return math.hypot(north, east)


def distance_words(distance: float) -> str:
    """ "etwa 300 m entfernt", "etwa 1,4 km entfernt": no more exact than a place on a map."""
    if distance < 950:
        return _("about %(number)d m away") % {"number": max(100, round(distance / 100) * 100)}
    return _("about %(number)s km away") % {"number": number_format(round(distance / 1000, 1), 1, use_l10n=True)}


def select(places: Iterable[Place], area_id: int | None) -> Select | None:
    """The question for a place, with the places of a neighbourhood (None: of the town); None where none is known."""
    near = [one for one in places if area_id in (None, one.area_id)]
    parts = (
        (_("Districts"), tuple(Choice(one.slug, one.name) for one in near if not one.is_stop)),
        (_("Stops"), tuple(Choice(one.slug, one.name) for one in near if one.is_stop)),
    )
    groups = tuple(part for part in parts if part[1])
    return Select(NAME, _("Near which place?"), _("anywhere"), groups) if groups else None
