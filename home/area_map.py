"""A drawn map of a neighbourhood: its districts as patches, its houses as numbered pins. No tiles, no foreign server.

The list beside the drawing says the same in words; letters and numbers join the two.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from areas.models import District, Venue

WIDTH, LONGEST, SHORTEST = 400.0, 460.0, 220.0
MARGIN = 30.0
KM_PER_DEGREE = 111.32
PIN = 11.0
ROUNDS = 120
MOST_PINS = 40
SMALLEST_HECTARES = 40


@dataclass(frozen=True, slots=True)
class Patch:
    """A district as a circle of its real size; `letter` names it in the list."""

    letter: str
    name: str
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Pin:
    """A house at its place; `number` names it in the list."""

    number: int
    venue: Venue
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class AreaMap:
    """The drawing in its own units: size, patches, pins, and how long a kilometre is."""

    width: float
    height: float
    patches: tuple[Patch, ...]
    pins: tuple[Pin, ...]
    kilometre: float

    @property
    def view_box(self) -> str:
        """The SVG's `viewBox`."""
        return f"0 0 {self.width:g} {self.height:g}"

    @property
    def scale_start(self) -> float:
        """Where the line that is one kilometre long begins."""
        return round(self.width - 14 - self.kilometre, 1)

    @property
    def scale_y(self) -> float:
        """How far down that line lies."""
        return round(self.height - 14, 1)


def draw(districts: Iterable[District], venues: Iterable[Venue]) -> AreaMap | None:
    """The map of districts and houses that have a place on earth; None where none has one."""
    patches = [one for one in districts if _has_place(one)]
    houses = [one for one in venues if _has_place(one)][:MOST_PINS]
    latitudes = [one.lat or 0.0 for one in patches] + [one.lat or 0.0 for one in houses]
    if not latitudes:
        return None
    middle = math.radians(sum(latitudes) / len(latitudes))

    def kilometres(one: District | Venue) -> tuple[float, float]:
        return (one.lon or 0.0) * KM_PER_DEGREE * math.cos(middle), -(one.lat or 0.0) * KM_PER_DEGREE

    circles = [
        (*kilometres(one), math.sqrt(max(one.hectares or 0, SMALLEST_HECTARES) / 100 / math.pi)) for one in patches
    ]
    points = [kilometres(one) for one in houses]
    left = min([x - r for x, _y, r in circles] + [x for x, _y in points])
    right = max([x + r for x, _y, r in circles] + [x for x, _y in points])
    top = min([y - r for _x, y, r in circles] + [y for _x, y in points])
    bottom = max([y + r for _x, y, r in circles] + [y for _x, y in points])
    wide, high = max(right - left, 0.5), max(bottom - top, 0.5)
    scale = min((WIDTH - 2 * MARGIN) / wide, (LONGEST - 2 * MARGIN) / high)
    height = max(high * scale + 2 * MARGIN, SHORTEST)
    shift_x, shift_y = (WIDTH - wide * scale) / 2, (height - high * scale) / 2

    def place(x: float, y: float) -> tuple[float, float]:
        return (x - left) * scale + shift_x, (y - top) * scale + shift_y

    centres = [place(x, y) for x, y, _r in circles]
    spread = apart([place(x, y) for x, y in points], centres, WIDTH, height)
    return AreaMap(
        width=WIDTH,
        height=round(height, 1),
        patches=tuple(
            Patch(letter(index), one.name, round(x, 1), round(y, 1), round(radius * scale, 1))
            for index, (one, (x, y), (_x, _y, radius)) in enumerate(zip(patches, centres, circles, strict=True))
        ),
        pins=tuple(
            Pin(number, one, round(x, 1), round(y, 1))
            for number, (one, (x, y)) in enumerate(zip(houses, spread, strict=True), start=1)
        ),
        kilometre=round(scale, 1),
    )


def _has_place(one: District | Venue) -> bool:
    return one.lat is not None and one.lon is not None


def letter(index: int) -> str:
    """A, B, … Z, AA, AB …"""
    return (
        ascii_uppercase[index]
        if index < len(ascii_uppercase)
        else letter(index // 26 - 1) + ascii_uppercase[index % 26]
    )


def apart(
    points: Sequence[tuple[float, float]], letters: Sequence[tuple[float, float]], width: float, height: float
) -> list[tuple[float, float]]:
    """Push pins that would cover each other or a letter apart, as little as needed; all stay inside the drawing."""
    pins = [list(point) for point in points]
    fixed = [list(point) for point in letters]
    for _round in range(ROUNDS):
        moved = False
        for index, one in enumerate(pins):
            others = [(other, True) for other in pins[index + 1 :]] + [(other, False) for other in fixed]
            for other, movable in others:
                dx, dy = other[0] - one[0], other[1] - one[1]
                distance = math.hypot(dx, dy)
                if distance >= 2 * PIN:
                    continue
                # Two at the same place: one goes up, one down
                dx, dy, distance = (dx, dy, distance) if distance > 0.01 else (0.0, 0.01, 0.01)
                lack = 2 * PIN - distance + 0.2
                shares = ((one, -lack / 2), (other, lack / 2)) if movable else ((one, -lack),)
                for pin, push in shares:
                    pin[0] += push * dx / distance
                    pin[1] += push * dy / distance
                moved = True
        for pin in pins:
            pin[0] = min(max(pin[0], PIN + 2), width - PIN - 2)
            pin[1] = min(max(pin[1], PIN + 2), height - PIN - 2)
        if not moved:
            break
    return [(x, y) for x, y in pins]
