"""Motifs of learning and of the town: devices, paper, talk, shops, houses, stage."""

import math
from collections.abc import Callable

from demo.drawing import (
    BLUE,
    GROUND,
    INK,
    LEAF,
    SAND,
    SHEET,
    SKY,
    SUN,
    WOOD,
    Canvas,
    Point,
    arc,
    box,
    curve,
    turned,
)


def phone(c: Canvas) -> None:
    """A smartphone with large buttons, and a bubble that says: done."""
    p = c.palette
    c.rect(590, 140, 890, GROUND, INK, 46)
    c.rect(614, 190, 866, 690, SHEET, 16, outline=None)
    fills = (p.deep, SUN, p.soft, p.soft, p.deep, SUN)
    for number, fill in enumerate(fills):
        left, top = 640 + number % 2 * 108, 220 + number // 2 * 112
        c.rect(left, top, left + 92, top + 92, fill, 20, outline=None)
    c.rect(640, 580, 840, 650, p.pale, 30, outline=None)
    c.line([(668, 615), (770, 615)], p.deep)
    c.line([(714, 165), (766, 165)], p.soft, 8)
    c.disc(740, 716, 10, p.soft, outline=None)
    _bubble(c, 950, 270, 1230, 460, p.pale, 1000)
    c.line([(1035, 368), (1075, 408), (1148, 326)], p.deep, 18)
    c.ground()


def laptop(c: Canvas) -> None:
    """An open laptop with a text on it, a mouse and a cup."""
    p = c.palette
    c.rect(500, 250, 1010, 620, INK, 24)
    c.rect(526, 276, 984, 594, SHEET, 8, outline=None)
    c.rect(560, 310, 680, 430, p.soft, 12, outline=None)
    c.disc(620, 370, 30, SUN, outline=None)
    for y, right in ((326, 940), (370, 900), (414, 920), (476, 940), (520, 870), (560, 780)):
        c.line([(716 if y < 440 else 566, y), (right, y)], p.deep if y == 326 else p.pale, 14)
    c.shape([(440, 640), (1070, 640), (1120, 716), (390, 716)], p.soft)
    c.shape(box(390, 714, 1120, GROUND, 10), SHEET)
    for row in range(2):
        for key in range(11):
            x = 500 + key * 46 - row * 6
            c.line([(x, 662 + row * 24), (x + 22, 662 + row * 24)], SHEET, 9)
    c.line(arc((1278, 660), (36, 34), -90, 90))
    c.rect(1165, 590, 1275, GROUND, p.deep, 14)
    c.steam(1220, 556, 90)
    c.ground()


def speech(c: Canvas) -> None:
    """Two speech bubbles that answer each other."""
    p = c.palette
    _bubble(c, 400, 190, 900, 470, p.deep, 520)
    for x in (540, 650, 760):
        c.disc(x, 330, 26, SHEET, outline=None)
    _bubble(c, 720, 410, 1210, 650, SHEET, 1060)
    for y, right in ((480, 1130), (530, 1080), (580, 960)):
        c.line([(800, y), (right, y)], SUN if y == 530 else p.soft, 18)


def cv(c: Canvas) -> None:
    """A curriculum vitae on paper, with a pen."""
    p = c.palette
    c.shape(turned(box(560, 180, 950, 700, 16), (755, 440), 8), p.soft)
    c.shape(turned(box(540, 170, 930, 700, 16), (735, 435), -4), SHEET)
    c.shape(turned(box(585, 215, 695, 345, 12), (735, 435), -4), p.pale)
    star: list[Point] = []
    for corner in range(10):
        a, r = math.radians(corner * 36 - 94), 40 if corner % 2 == 0 else 17
        star.append((629 + r * math.cos(a), 288 + r * math.sin(a)))
    c.shape(star, SUN, outline=None)
    for y, left, right, colour in (
        (240, 735, 880, p.deep),
        (286, 735, 850, p.soft),
        (330, 735, 870, p.soft),
        (420, 590, 760, p.deep),
        (466, 590, 880, p.soft),
        (512, 590, 850, p.soft),
        (584, 590, 720, p.deep),
        (630, 590, 870, p.soft),
    ):
        c.line(turned([(left, y), (right, y)], (735, 435), -4), colour, 14)
    tilt = 28
    c.shape(turned(box(1060, 190, 1130, 570, 10), (1095, 440), tilt), p.deep)
    c.shape(turned([(1060, 570), (1130, 570), (1095, 670)], (1095, 440), tilt), SAND)
    c.shape(turned([(1082, 632), (1108, 632), (1095, 670)], (1095, 440), tilt), INK)
    c.shape(turned(box(1060, 190, 1130, 240, 10), (1095, 440), tilt), SUN)
    c.ground()


def camera(c: Canvas) -> None:
    """A camera on its tripod, and a lamp."""
    p = c.palette
    for foot in (640, 760, 880):
        c.line([(760, 560), (foot, GROUND)], INK, 16)
    c.rect(700, 540, 820, 590, INK, 10)
    c.shape([(640, 250), (680, 195), (830, 195), (870, 250)], p.deep)
    c.rect(500, 250, 1020, 550, p.deep, 36)
    c.rect(500, 310, 1020, 350, p.soft, outline=None)
    c.line([(500, 310), (1020, 310)])
    c.line([(500, 350), (1020, 350)])
    c.disc(760, 400, 128, SHEET)
    c.disc(760, 400, 88, BLUE)
    c.disc(760, 400, 46, SKY)
    c.disc(735, 376, 14, SHEET, outline=None)
    c.rect(920, 220, 985, 250, INK, 6)
    c.disc(575, 280, 14, SUN, outline=None)
    c.line([(1190, 470), (1190, GROUND)])
    c.line([(1130, GROUND - 4), (1250, GROUND - 4)], INK, 18)
    c.shape([(1110, 470), (1145, 320), (1235, 320), (1270, 470)], SUN)
    c.ground()


def shop(c: Canvas) -> None:
    """A shop front with an awning; the door is open to everyone."""
    p = c.palette
    c.rect(440, 250, 1160, GROUND, SHEET)
    c.rect(470, 180, 1130, 262, p.deep, 14)
    c.disc(560, 221, 20, SUN, outline=None)
    c.line([(620, 221), (960, 221)], p.pale, 18)
    c.rect(500, 440, 800, 650, SKY)
    c.line([(540, 610), (620, 480)], SHEET, 9)
    c.line([(590, 610), (640, 530)], SHEET, 9)
    c.rect(860, 430, 1060, GROUND, p.soft)
    c.rect(895, 465, 1025, 640, SKY)
    c.disc(1036, 674, 10, SUN, outline=None)
    width = 780 / 8
    for stripe in range(8):
        left = 410 + stripe * width
        fill = p.deep if stripe % 2 == 0 else SHEET
        c.shape(
            [
                (left, 300),
                (left + width, 300),
                (left + width, 380),
                *arc((left + width / 2, 380), (width / 2, 44), 0, 180, 16),
            ],
            fill,
        )
    for x in (530, 650, 770):
        c.shape([(x - 30, 690), (x + 30, 690), (x + 22, GROUND), (x - 22, GROUND)], WOOD)
        c.leaf((x, 690), 60, -34)
        c.leaf((x, 690), 60, 34)
        c.leaf((x, 690), 68, 0)
    c.ground()


def book(c: Canvas) -> None:
    """An open book on a pile of books."""
    p = c.palette
    for left, right, top, fill in (
        (520, 1080, 686, p.deep),
        (560, 1120, 630, SUN),
        (500, 1040, 574, p.soft),
    ):
        c.rect(left, top, right, top + 56, fill, 12)
        c.line([(left + 60, top + 10), (left + 60, top + 46)])
    for side in (-1, 1):
        x = 800
        edge = x + side * 300
        page = [
            (x, 300),
            *curve((x, 300), (x + side * 80, 240), (x + side * 220, 236), (edge, 268)),
            (edge, 520),
            *curve((edge, 520), (x + side * 220, 488), (x + side * 80, 492), (x, 552)),
        ]
        c.shape(page, SHEET)
        for row in range(4):
            y = 330 + row * 46
            c.line(
                curve(
                    (x + side * 50, y),
                    (x + side * 110, y - 34),
                    (x + side * 190, y - 36),
                    (x + side * 250, y - 28),
                ),
                p.soft if row else p.deep,
            )
    c.line([(800, 300), (800, 552)])
    c.ground()


def houses(c: Canvas) -> None:
    """A slab, gabled houses and a tower: the three neighbourhoods side by side."""
    _block(c, 400, 330, 230, 5, 4, "#1e6140")
    for left, top, fill in ((650, 480, "#9a3412"), (790, 440, "#b5532a")):
        c.shape([(left, top), (left + 65, top - 100), (left + 130, top)], fill)
        _block(c, left, top, 130, 2, 3, fill)
    _block(c, 1010, 230, 150, 3, 6, "#5b3a8c")
    for x, r in ((960, 44), (1220, 56), (345, 50)):
        c.line([(x, GROUND), (x, GROUND - r - 40)])
        c.disc(x, GROUND - r - 46, r, LEAF)
    c.ground()


def music(c: Canvas) -> None:
    """A microphone on its stand, and notes in the air."""
    p = c.palette
    c.line([(800, 470), (800, 716)], INK, 16)
    c.shape([(690, GROUND), *curve((690, GROUND), (700, 700), (900, 700), (910, GROUND))], p.deep)
    c.line(arc((800, 380), (120, 120), 10, 170))
    c.line([(800, 500), (800, 520)])
    c.rect(720, 180, 880, 470, p.deep, 80)
    c.rect(720, 320, 880, 356, SUN)
    for y in (236, 276):
        c.line([(762, y), (838, y)], p.soft)
    for x, y in ((520, 400), (1020, 470)):
        c.line([(x + 34, y), (x + 34, y - 150), (x + 144, y - 180), (x + 144, y - 30)])
        c.line([(x + 34, y - 110), (x + 144, y - 140)])
        c.oval(x, y, 38, 28, SUN)
        c.oval(x + 110, y - 30, 38, 28, SUN)
    c.ground()


def stage(c: Canvas) -> None:
    """An open stage: curtains, light, one chair waiting."""
    p = c.palette
    c.rect(400, 170, 1200, 670, p.pale)
    c.shape([(800, 200), (1000, 670), (600, 670)], "#fdeebb", outline=None)
    c.line([(800, 400), (800, 668)], INK, 12)
    c.line([(740, 668), (860, 668)], INK, 16)
    c.disc(800, 380, 30, INK)
    c.rect(890, 520, 1000, 546, WOOD, 8)
    c.line([(985, 390), (985, 520)], INK, 14)
    c.line([(905, 546), (898, 668)])
    c.line([(985, 546), (992, 668)])
    for outer, side in ((400, 1), (1200, -1)):
        for fold, fill in ((150, p.soft), (100, p.deep), (50, p.soft)):
            x = outer + side * fold
            c.shape(
                [
                    (outer, 170),
                    (x + side * 30, 170),
                    *curve((x + side * 30, 170), (x + side * 40, 420), (x, 480), (x, 670)),
                    (outer, 670),
                ],
                fill,
            )
    for step in range(8):
        left = 400 + step * 100
        c.shape(
            [(left, 170), (left + 100, 170), *arc((left + 50, 200), (50, 46), 0, 180, 14)],
            p.deep if step % 2 else SUN,
        )
    c.rect(350, 664, 1250, GROUND, WOOD, 8)
    c.ground()


def shield(c: Canvas) -> None:
    """A shield with a tick, before a letter that wants too much."""
    p = c.palette
    c.rect(880, 310, 1230, 550, SHEET, 18)
    c.line([(890, 322), (1055, 450), (1220, 322)])
    c.disc(1226, 310, 46, SUN)
    c.line([(1226, 288), (1226, 314)], INK, 12)
    c.disc(1226, 334, 7, INK, outline=None)
    half = [
        (0.0, 0.0),
        *curve((0, 0), (70, 60), (150, 74), (225, 76)),
        (225.0, 250.0),
        *curve((225, 250), (222, 400), (120, 490), (0, 560)),
    ]
    right = [(700 + x, 160 + y) for x, y in half]
    left = [(700 - x, 160 + y) for x, y in reversed(half)]
    c.shape([*right, *left], p.deep)
    c.shape(
        [(700 + (x - 700) * 0.78, 430 + (y - 430) * 0.78) for x, y in [*right, *left]],
        p.soft,
        outline=None,
    )
    c.line([(605, 425), (675, 500), (805, 340)], INK, 46)
    c.line([(605, 425), (675, 500), (805, 340)], SHEET, 26)
    c.ground()


def _block(c: Canvas, left: float, top: float, width: float, columns: int, rows: int, fill: str) -> None:
    """A house with rows of windows; some are lit."""
    c.rect(left, top, left + width, GROUND, fill)
    step_x, step_y = width / columns, (GROUND - top - 30) / rows
    for row in range(rows):
        for column in range(columns):
            x = left + step_x * (column + 0.5)
            y = top + 14 + step_y * (row + 0.5)
            lit = (row * 3 + column * 5) % 7 in (0, 3)
            c.rect(x - 13, y - 17, x + 13, y + 17, SUN if lit else SKY, outline=None)


def _bubble(c: Canvas, left: float, top: float, right: float, bottom: float, fill: str, tail: float) -> None:
    """A speech bubble whose tail hangs at the given place of its lower edge."""
    radius = 44
    outline = [
        *arc((right - radius, top + radius), (radius, radius), -90, 0, 10),
        *arc((right - radius, bottom - radius), (radius, radius), 0, 90, 10),
        (tail + 70, bottom),
        (tail, bottom + 66),
        (tail, bottom),
        *arc((left + radius, bottom - radius), (radius, radius), 90, 180, 10),
        *arc((left + radius, top + radius), (radius, radius), 180, 270, 10),
    ]
    c.shape(outline, fill)


TOWN: dict[str, Callable[[Canvas], None]] = {
    "phone": phone,
    "laptop": laptop,
    "speech": speech,
    "cv": cv,
    "camera": camera,
    "shop": shop,
    "book": book,
    "houses": houses,
    "music": music,
    "stage": stage,
    "shield": shield,
}
