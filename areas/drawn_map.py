"""What our drawn maps have in common: places on earth become points of a drawing, districts become patches.

No tiles, no foreign server. A map is a drawing in its own units, north is up; a list beside it says the same in words.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from areas.models import District

KM_PER_DEGREE = 111.32
SMALLEST_HECTARES = 40
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Patch:
    """A district as a circle of its real size; `letter` names it in the list, `css` is the class of its colour."""

    letter: str
    name: str
    x: float
    y: float
    radius: float
    css: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a part of the earth lies in a drawing: `kilometre` is a kilometre in its units."""

    width: float
    height: float
    west: float
    north: float
    cosine: float
    kilometre: float
    shift_x: float
    shift_y: float

    @property
    def view_box(self) -> str:
        """The SVG's `viewBox`."""
        return f"0 0 {self.width:g} {round(self.height, 1):g}"

    def place(self, lat: float, lon: float) -> Point:
        """Where a place lies in the drawing."""
        east, south = lon * KM_PER_DEGREE * self.cosine - self.west, self.north - lat * KM_PER_DEGREE
        return east * self.kilometre + self.shift_x, south * self.kilometre + self.shift_y

    def earth(self, x: float, y: float) -> Point:
        """Latitude and longitude of a point of the drawing."""
        south, east = (y - self.shift_y) / self.kilometre, (x - self.shift_x) / self.kilometre
        return (self.north - south) / KM_PER_DEGREE, (self.west + east) / KM_PER_DEGREE / self.cosine

    def patch(self, index: int, district: District, css: str = "") -> Patch:
        """A district with a place as a circle; `index` gives its letter."""
        x, y = self.place(district.lat or 0.0, district.lon or 0.0)
        radius = radius_of(district) * self.kilometre
        return Patch(letter(index), district.name, round(x, 1), round(y, 1), round(radius, 1), css)


def fit(
    points: Iterable[Point],
    districts: Iterable[District] = (),
    *,
    width: float,
    tallest: float,
    shortest: float,
    margin: float,
) -> Frame | None:
    """The drawing in which all points (latitude, longitude) and districts have room; None where there are none."""
    spots = [(*point, 0.0) for point in points]
    spots += [(one.lat or 0.0, one.lon or 0.0, radius_of(one)) for one in districts]
    if not spots:
        return None
    cosine = math.cos(math.radians(sum(lat for lat, _lon, _radius in spots) / len(spots)))
    circles = [(lon * KM_PER_DEGREE * cosine, lat * KM_PER_DEGREE, radius) for lat, lon, radius in spots]
    west, east = min(x - r for x, _y, r in circles), max(x + r for x, _y, r in circles)
    south, north = min(y - r for _x, y, r in circles), max(y + r for _x, y, r in circles)
    wide, high = max(east - west, 0.5), max(north - south, 0.5)
    kilometre = min((width - 2 * margin) / wide, (tallest - 2 * margin) / high)
    height = max(high * kilometre + 2 * margin, shortest)
    shift_x, shift_y = (width - wide * kilometre) / 2, (height - high * kilometre) / 2
    return Frame(width, height, west, north, cosine, kilometre, shift_x, shift_y)


def radius_of(district: District) -> float:
    """The radius of a circle as large as a district, in kilometres."""
    return math.sqrt(max(district.hectares or 0, SMALLEST_HECTARES) / 100 / math.pi)


def with_place(districts: Iterable[District]) -> Sequence[District]:
    """Those of which we know where they are."""
    return [one for one in districts if one.lat is not None and one.lon is not None]


def letter(index: int) -> str:
    """A, B, … Z, AA, AB …"""
    return (
        ascii_uppercase[index]
        if index < len(ascii_uppercase)
        else letter(index // 26 - 1) + ascii_uppercase[index % 26]
    )
