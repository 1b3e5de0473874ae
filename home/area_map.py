"""A drawn map of a neighbourhood: its districts as patches, its houses as numbered pins. No tiles, no foreign server.

The list beside the drawing says the same in words; letters and numbers join the two.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from areas.drawn_map import Patch, Point, fit, with_place
from areas.models import District, Venue

WIDTH, LONGEST, SHORTEST = 400.0, 460.0, 220.0
MARGIN = 30.0
PIN = 11.0
ROUNDS = 120
MOST_PINS = 40


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
    known = with_place(districts)
    houses = [one for one in venues if one.lat is not None and one.lon is not None][:MOST_PINS]
    places = [(one.lat or 0.0, one.lon or 0.0) for one in houses]
    frame = fit(places, known, width=WIDTH, tallest=LONGEST, shortest=SHORTEST, margin=MARGIN)
    if frame is None:
        return None
    patches = tuple(frame.patch(index, one) for index, one in enumerate(known))
    points = tuple(frame.place(*place) for place in places)
    spread = _apart_once(points, tuple((one.x, one.y) for one in patches), frame.height)
    return AreaMap(
        width=WIDTH,
        height=round(frame.height, 1),
        patches=patches,
        pins=tuple(
            Pin(number, one, round(x, 1), round(y, 1))
            for number, (one, (x, y)) in enumerate(zip(houses, spread, strict=True), start=1)
        ),
        kilometre=round(frame.kilometre, 1),
    )


@lru_cache(maxsize=64)
def _apart_once(points: tuple[Point, ...], letters: tuple[Point, ...], height: float) -> tuple[Point, ...]:
    # Houses seldom move, and pushing takes longer than the rest of the page
    return tuple(apart(points, letters, WIDTH, height))


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
