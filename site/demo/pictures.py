"""The pictures of the demo town, drawn by code: no photographs, no faces, no letters."""

from collections.abc import Callable
from functools import cache

from demo.drawing import GROUND, PALETTES, SUN, Canvas
from demo.motifs_hands import HANDS
from demo.motifs_kitchen import KITCHEN
from demo.motifs_town import TOWN

MOTIFS: dict[str, Callable[[Canvas], None]] = {**HANDS, **KITCHEN, **TOWN}


@cache
def draw(motif: str, colour: str = "") -> bytes:
    """Draw one motif as a PNG of 1600 x 900.

    The motif is a key of MOTIFS; the colour is that of a neighbourhood (gruenau, osten,
    paunsdorf) or empty for what belongs to everyone. An unknown name raises KeyError.
    A picture is drawn once in the life of a process: many pages share one.
    """
    canvas = Canvas(PALETTES[colour])
    _backdrop(canvas, colour)
    MOTIFS[motif](canvas)
    return canvas.png()


def _backdrop(canvas: Canvas, colour: str) -> None:
    """A pale round sky, a small sun, and the roofs of the neighbourhood far behind."""
    pale = canvas.palette.pale
    canvas.disc(800, 420, 372, pale, outline=None)
    for left, width, height in ((215, 120, 150), (345, 90, 210), (1165, 90, 190), (1265, 120, 130)):
        _house(canvas, colour, left, width, height)
    canvas.disc(1318, 168, 50, SUN, outline=None)


def _house(canvas: Canvas, colour: str, left: int, width: int, height: int) -> None:
    """One house of the skyline: flat roofs in Grünau, gables in the east, towers in Paunsdorf."""
    pale = canvas.palette.pale
    right = left + width
    if colour == "paunsdorf":
        left, right, height = left + 14, right - 14, height + 50
    top = GROUND - height
    canvas.rect(left, top, right, GROUND, pale, outline=None)
    if colour == "osten":
        canvas.shape([(left, top), ((left + right) / 2, top - 62), (right, top)], pale, outline=None)
