"""Paper and pen for the demo's pictures: palette, canvas, curves.

Everything is measured on a sheet of 1600 x 900 units. The canvas draws twice as large and
shrinks the result, so that edges are smooth. One line weight, few colours, no letters.
"""

import math
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageDraw

Point = tuple[float, float]

WIDTH, HEIGHT = 1600, 900
GROUND = 742
LINE = 11
OVERSAMPLING = 2

PAPER = "#fbf7f0"
SHEET = "#ffffff"
INK = "#16212e"
BLUE = "#123a63"
SKY = "#dce8f5"
SUN = "#f6bd16"
SAND = "#e9dcc5"
WOOD = "#c98d52"
CRUST = "#d9a05b"
LEAF = "#4f8f63"
EARTH = "#7a5238"


class Palette(NamedTuple):
    """The colours of one neighbourhood: full, half and a breath of it."""

    deep: str
    soft: str
    pale: str


PALETTES = {
    "gruenau": Palette("#1e6140", "#8dbf9f", "#dcebdf"),
    "osten": Palette("#9a3412", "#e2a07c", "#f6e0d3"),
    "paunsdorf": Palette("#5b3a8c", "#b39bd8", "#e7def3"),
    "": Palette(BLUE, "#8fb3d9", "#dde9f6"),
}


def curve(start: Point, first: Point, second: Point, end: Point, steps: int = 28) -> list[Point]:
    """Points of a cubic Bézier curve from start to end, both included."""
    points = []
    for step in range(steps + 1):
        t = step / steps
        u = 1 - t
        weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        corners = (start, first, second, end)
        x = sum(w * corner[0] for w, corner in zip(weights, corners, strict=True))
        y = sum(w * corner[1] for w, corner in zip(weights, corners, strict=True))
        points.append((x, y))
    return points


def arc(centre: Point, radius: Point, begin: float, end: float, steps: int = 40) -> list[Point]:
    """Points of an arc in degrees, clockwise from the right; radius holds both half axes."""
    angles = [math.radians(begin + (end - begin) * step / steps) for step in range(steps + 1)]
    return [(centre[0] + radius[0] * math.cos(a), centre[1] + radius[1] * math.sin(a)) for a in angles]


def turned(points: list[Point], centre: Point, degrees: float) -> list[Point]:
    """The same points, turned around a centre."""
    a = math.radians(degrees)
    return [
        (
            centre[0] + (x - centre[0]) * math.cos(a) - (y - centre[1]) * math.sin(a),
            centre[1] + (x - centre[0]) * math.sin(a) + (y - centre[1]) * math.cos(a),
        )
        for x, y in points
    ]


def box(left: float, top: float, right: float, bottom: float, radius: float = 0) -> list[Point]:
    """Outline of a rectangle with round corners, as points that can be turned."""
    if not radius:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    corners = (
        ((right - radius, top + radius), -90),
        ((right - radius, bottom - radius), 0),
        ((left + radius, bottom - radius), 90),
        ((left + radius, top + radius), 180),
    )
    return [p for centre, begin in corners for p in arc(centre, (radius, radius), begin, begin + 90, 10)]


class Canvas:
    """One picture while it is being drawn."""

    def __init__(self, palette: Palette) -> None:
        self.palette = palette
        size = (WIDTH * OVERSAMPLING, HEIGHT * OVERSAMPLING)
        self._image = Image.new("RGB", size, PAPER)
        self._pen = ImageDraw.Draw(self._image)

    def line(self, points: list[Point], colour: str = INK, width: float = LINE) -> None:
        """A line through the points, with round ends and round corners."""
        big = self._enlarged(points)
        thick = round(width * OVERSAMPLING)
        self._pen.line(big, fill=colour, width=thick, joint="curve")
        half = thick / 2
        for x, y in big:
            self._pen.ellipse((x - half, y - half, x + half, y + half), fill=colour)

    def shape(self, points: list[Point], fill: str, outline: str | None = INK) -> None:
        """A filled shape; without an outline it lies in the background."""
        self._pen.polygon(self._enlarged(points), fill=fill)
        if outline:
            self.line([*points, points[0]], outline)

    def rect(
        self, left: float, top: float, right: float, bottom: float,
        fill: str, radius: float = 0, outline: str | None = INK,
    ) -> None:  # fmt: skip
        """A rectangle, with round corners if a radius is given."""
        self.shape(box(left, top, right, bottom, radius), fill, outline)

    def oval(self, x: float, y: float, wide: float, high: float, fill: str, outline: str | None = INK) -> None:
        """An oval around its centre, measured by its two half axes."""
        self.shape(arc((x, y), (wide, high), 0, 360, 72), fill, outline)

    def disc(self, x: float, y: float, radius: float, fill: str, outline: str | None = INK) -> None:
        """A circle around its centre."""
        self.oval(x, y, radius, radius, fill, outline)

    def steam(self, x: float, bottom: float, height: float = 110) -> None:
        """One curl of steam, rising."""
        third = height / 3
        lower = curve((x, bottom), (x - 34, bottom - third), (x + 6, bottom - third), (x, bottom - height / 2))
        upper = curve(
            (x, bottom - height / 2),
            (x - 6, bottom - 2 * third),
            (x + 34, bottom - 2 * third),
            (x, bottom - height),
        )
        self.line([*lower, *upper[1:]], self.palette.soft)

    def leaf(self, root: Point, length: float, degrees: float, fill: str = LEAF) -> None:
        """A leaf that grows from its root, turned from straight up."""
        x, y = root
        side = length * 0.42
        one = curve((x, y), (x + side, y - length * 0.25), (x + side, y - length * 0.75), (x, y - length))
        two = curve((x, y - length), (x - side, y - length * 0.75), (x - side, y - length * 0.25), (x, y))
        self.shape(turned([*one, *two], root, degrees), fill)

    def ground(self, left: float = 210, right: float = 1390) -> None:
        """The line on which things stand."""
        self.line([(left, GROUND), (right, GROUND)])

    def png(self) -> bytes:
        """The finished picture, 1600 x 900."""
        out = BytesIO()
        self._image.reduce(OVERSAMPLING).save(out, "PNG", compress_level=1)
        return out.getvalue()

    @staticmethod
    def _enlarged(points: list[Point]) -> list[Point]:
        return [(x * OVERSAMPLING, y * OVERSAMPLING) for x, y in points]
