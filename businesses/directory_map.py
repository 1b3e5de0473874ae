"""The directory as a map: markers that are links, and a list that says what is at each of them.

Drawn by us, so nothing is asked of other servers. Markers are so far apart that a thumb hits one of them: shops that
lie closer together share one, and where there are many, its link leads to a larger map of that part of the town.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from areas.drawn_map import Frame, Patch, Point, fit, with_place
from areas.models import District
from base.parameters import LONGEST_VALUE, PutAside

WIDTH, LONGEST, SHORTEST, MARGIN = 360.0, 480.0, 240.0, 28.0
# 44 pixels on a narrow phone
APART = 49.0
# What the address says of a part of the town: south, west, north, east
BOUNDS = ((51.0, 52.0), (12.0, 13.0))
DIGITS = 5
# A part is never smaller, in degrees: about a hundred metres
SMALLEST = 0.001


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the earth, in degrees."""

    south: float
    west: float
    north: float
    east: float

    def holds(self, point: Point) -> bool:
        """Whether a place lies in it."""
        return self.south <= point[0] <= self.north and self.west <= point[1] <= self.east

    @property
    def corners(self) -> tuple[Point, Point]:
        """South-west and north-east."""
        return (self.south, self.west), (self.north, self.east)

    def __str__(self) -> str:
        """As the address holds it."""
        return ",".join(f"{one:.{DIGITS}f}" for one in (self.south, self.west, self.north, self.east))


def part_of(text: str) -> Part | None:
    """The part that an address names; None where it is none in this town."""
    try:
        south, west, north, east = (round(float(one), DIGITS) for one in text.split(","))
    except (ValueError, OverflowError):
        return None
    (lowest, highest), (first, last) = BOUNDS
    inside = lowest <= south < north <= highest and first <= west < east <= last
    return Part(south, west, north, east) if inside else None


def part_around(points: Sequence[Point]) -> Part:
    """The part in which some places lie, with a little room around."""
    lats, lons = [lat for lat, _lon in points], [lon for _lat, lon in points]
    return Part(min(lats) - SMALLEST / 2, min(lons) - SMALLEST / 2, max(lats) + SMALLEST / 2, max(lons) + SMALLEST / 2)


class PartField(forms.CharField):
    """A part of the map, as the links of markers write it."""

    def clean(self, value: Any) -> str:
        """What is none is put aside and named."""
        if not value:
            return ""
        part = part_of(str(value)[:LONGEST_VALUE])
        if part is None:
            words = str(value).replace("\x00", "")[:LONGEST_VALUE]
            raise PutAside([_("We do not know “%(value)s”. We left it out.") % {"value": words}], "")
        return str(part)


@dataclass(frozen=True, slots=True)
class Spot:
    """A marker: where it lies, which businesses are there (their positions in the list), which part they lie in."""

    number: int
    x: float
    y: float
    members: tuple[int, ...]
    part: Part


@dataclass(frozen=True, slots=True)
class Drawing:
    """The drawing of one neighbourhood, or of a part of the town: its frame, districts, markers."""

    frame: Frame
    patches: tuple[Patch, ...]
    spots: tuple[Spot, ...]

    @property
    def scale_start(self) -> float:
        """Where the line that is as long as `scale_metres` begins."""
        return round(self.frame.width - 14 - self.scale_length, 1)

    @property
    def scale_y(self) -> float:
        """How far down that line lies."""
        return round(self.frame.height - 14, 1)

    @property
    def scale_metres(self) -> int:
        """A round length that has room in the drawing."""
        return next((one for one in (1000, 500, 200, 100) if one * self.frame.kilometre / 1000 <= WIDTH / 3), 50)

    @property
    def scale_length(self) -> float:
        """That length in units of the drawing."""
        return round(self.scale_metres * self.frame.kilometre / 1000, 1)


def draw(
    placed: Sequence[tuple[int, Point]],
    districts: Iterable[District],
    part: Part | None = None,
    css: str = "",
    first: int = 1,
) -> Drawing | None:
    """Businesses (positions in the list, with their places) among districts; None where neither have a place.

    `css` is the class of the districts' colour, `first` the number of the first marker.
    """
    known = with_place(districts)
    # A map of the whole shows all districts; a larger one of a part shows what of them lies in it
    corners: Iterable[Point] = part.corners if part else (point for _position, point in placed)
    frame = fit(corners, () if part else known, width=WIDTH, tallest=LONGEST, shortest=SHORTEST, margin=MARGIN)
    if frame is None:
        return None
    return Drawing(
        frame=frame,
        patches=tuple(frame.patch(index, one, css) for index, one in enumerate(known)),
        spots=spots(frame, placed, first),
    )


def spots(frame: Frame, placed: Iterable[tuple[int, Point]], first: int) -> tuple[Spot, ...]:
    """The markers, north to south: each business goes to the nearest marker, or makes one where none is near."""
    anchors: list[Point] = []
    members: list[list[tuple[int, Point]]] = []
    cells: dict[tuple[int, int], list[int]] = {}
    for position, earth in placed:
        x, y = frame.place(*earth)
        column, row = int(x // APART), int(y // APART)
        near = [
            ((anchors[one][0] - x) ** 2 + (anchors[one][1] - y) ** 2, one)
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
            for one in cells.get((column + dx, row + dy), ())
        ]
        distance, nearest = min(near, default=(APART**2, -1))
        if distance < APART**2:
            members[nearest].append((position, earth))
        else:
            cells.setdefault((column, row), []).append(len(anchors))
            anchors.append((x, y))
            members.append([(position, earth)])
    order = sorted(range(len(anchors)), key=lambda one: (anchors[one][1], anchors[one][0]))
    return tuple(
        Spot(
            number,
            round(anchors[one][0], 1),
            round(anchors[one][1], 1),
            tuple(position for position, _earth in members[one]),
            part_around([earth for _position, earth in members[one]]),
        )
        for number, one in enumerate(order, start=first)
    )
