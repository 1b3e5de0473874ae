"""Pictures of a real map below our drawing, from a server that the town chooses; only for readers who ask for them.

Without `TILE_URL` there are none. With it, a link says whose server is asked, and only the page behind that link may
load pictures from there, and from nowhere else.
"""

import math
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.csp import CSP

from areas.drawn_map import Frame
from base import policies

EARTH = 40_075.0  # kilometres around the equator
# A tile is about so large in units of the drawing: sharp on phones, and few of them
LARGEST = 190.0
DEEPEST = 19
MOST = 40


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture and where it lies in the drawing."""

    url: str
    x: float
    y: float
    width: float
    height: float


def host() -> str:
    """Whose server is asked: "https://tiles.example.org"; empty where there are no pictures."""
    parts = urlsplit(settings.TILE_URL)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def policy() -> dict[str, object]:
    """The policy of visitors, with pictures from that one server."""
    return {**policies.PUBLIC, "img-src": [CSP.SELF, "data:", host()]}


def column_row(lat: float, lon: float, zoom: int) -> tuple[float, float]:
    """Where a place lies among the tiles of a zoom, as maps of the web count them."""
    across = 2**zoom
    slope = math.asinh(math.tan(math.radians(lat)))
    return (lon + 180) / 360 * across, (1 - slope / math.pi) / 2 * across


def corner(column: int, row: int, zoom: int) -> tuple[float, float]:
    """Latitude and longitude of the north-west corner of a tile."""
    across = 2**zoom
    lat = math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / across))))
    return lat, column / across * 360 - 180


def tiles(frame: Frame) -> tuple[Tile, ...]:
    """The pictures that fill the drawing; none where no server is named."""
    if not host():
        return ()
    zoom = min(DEEPEST, max(0, math.ceil(math.log2(EARTH * frame.cosine * frame.kilometre / LARGEST))))
    north, west = frame.earth(0, 0)
    south, east = frame.earth(frame.width, frame.height)
    first, top = column_row(north, west, zoom)
    last, bottom = column_row(south, east, zoom)
    found = []
    for row in range(math.floor(top), math.floor(bottom) + 1):
        for column in range(math.floor(first), math.floor(last) + 1):
            x, y = frame.place(*corner(column, row, zoom))
            right, below = frame.place(*corner(column + 1, row + 1, zoom))
            url = settings.TILE_URL.format(z=zoom, x=column, y=row)
            # A hair wider, so that no gap shines through
            found.append(Tile(url, round(x, 2), round(y, 2), round(right - x + 0.1, 2), round(below - y + 0.1, 2)))
    return tuple(found[:MOST])
