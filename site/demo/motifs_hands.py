"""Motifs of things people do with their hands: sew, cut, grow, repair, clean, walk."""

import math
from collections.abc import Callable

from demo.drawing import (
    EARTH,
    GROUND,
    INK,
    LEAF,
    LINE,
    PAPER,
    SHEET,
    SKY,
    SUN,
    WOOD,
    Canvas,
    arc,
    box,
    curve,
    turned,
)


def sewing(c: Canvas) -> None:
    """A sewing machine with a spool, and the cloth under its needle."""
    p = c.palette
    c.line([(862, 262), (700, 246), (600, 300)], SUN, 7)
    c.rect(832, 212, 892, 300, SUN, 8)
    c.line([(820, 212), (904, 212)])
    body = [
        (505, 340),
        *curve((505, 340), (505, 300), (525, 292), (560, 292)),
        (1050, 292),
        *curve((1050, 292), (1100, 292), (1120, 320), (1120, 360)),
        (1120, 640),
        (950, 640),
        (950, 470),
        *curve((950, 470), (950, 440), (930, 432), (900, 432)),
        (665, 432),
        (665, 520),
        (505, 520),
    ]
    c.shape(body, p.deep)
    c.line([(585, 520), (585, 628)], INK, 9)
    c.line([(560, 612), (612, 612)])
    c.rect(430, 640, 1170, GROUND, SHEET, 18)
    c.line([(1035, 690), (1110, 690)], p.soft)
    cloth = [
        (745, 634),
        (330, 634),
        *curve((330, 634), (318, 670), (352, 700), (322, 736)),
        *curve((322, 736), (380, 752), (420, 712), (470, 736)),
        *curve((470, 736), (476, 700), (470, 676), (500, 654)),
        (745, 654),
    ]
    c.shape(cloth, p.soft)
    for x in (368, 402, 436):
        c.line([(x, 674), (x + 14, 674)], SHEET, 7)
    c.disc(1135, 372, 50, SUN)
    c.disc(1135, 372, 12, SHEET)
    c.disc(585, 375, 26, SHEET)
    c.line([(735, 362), (860, 362)], p.soft)
    c.ground()


def scissors(c: Canvas) -> None:
    """Open scissors and a comb."""
    p = c.palette
    centre = (735.0, 430.0)
    for degrees, fill in ((24.0, SHEET), (-24.0, SHEET)):
        blade = [(700, 430), (735, 150), (770, 430), (752, 520), (718, 520)]
        c.shape(turned([(float(x), float(y)) for x, y in blade], centre, degrees), fill)
    for degrees in (24.0, -24.0):
        (ring,) = turned([(735.0, 610.0)], centre, degrees)
        c.disc(ring[0], ring[1], 80, p.deep)
        c.disc(ring[0], ring[1], 44, p.pale)
    c.disc(*centre, 20, SUN)
    comb = turned(box(1000, 230, 1070, 700, 22), (1035, 465), 12)
    c.shape(comb, p.soft)
    for step in range(15):
        y = 262 + step * 29
        tooth = turned([(1005.0, float(y)), (940.0, float(y))], (1035, 465), 12)
        c.line(tooth, INK, 9)
    c.ground()


def plants(c: Canvas) -> None:
    """A raised bed with vegetables, and a watering can."""
    p = c.palette
    for x, height, side in (
        (500, 180, 1),
        (590, 250, -1),
        (690, 200, 1),
        (790, 285, -1),
        (880, 190, 1),
    ):
        top = 560 - height
        c.line([(x, 560), (x, top)], LEAF)
        c.leaf((x, top + 24), 84, 8 * side)
        for step in range(1, height // 70 + 1):
            y = top + 14 + step * 62
            c.leaf((x, y), 70, 58)
            c.leaf((x, y), 70, -58)
    for x, y in ((612, 470), (768, 430), (812, 492)):
        c.disc(x, y, 22, SUN)
    c.rect(420, 552, 960, 600, EARTH)
    c.rect(400, 590, 980, GROUND, WOOD, 8)
    c.line([(400, 666), (980, 666)])
    c.line([(470, 590), (470, GROUND)])
    c.line([(910, 590), (910, GROUND)])
    c.line(arc((1190, 620), (86, 86), -80, 80))
    c.shape([(1010, 500), (1046, 482), (1120, 660), (1090, 690)], p.deep)
    c.shape(turned(box(975, 470, 1070, 500, 8), (1022, 485), -28), p.deep)
    c.shape([(1070, 570), (1220, 570), (1240, GROUND), (1060, GROUND)], p.deep)
    c.line([(1090, 640), (1205, 640)], p.soft)
    c.ground()


def flower(c: Canvas) -> None:
    """A bunch of flowers in a vase."""
    p = c.palette
    heads = (
        (800.0, 230.0, 62, SUN),
        (640.0, 310.0, 54, p.soft),
        (960.0, 310.0, 54, p.soft),
        (715.0, 390.0, 44, SHEET),
        (892.0, 392.0, 44, SHEET),
    )
    for x, y, _, _ in heads:
        c.line(curve((800, 560), (800, 480), (x, 470), (x, y)), LEAF)
    for x, y, degrees in ((672, 468, -50), (930, 468, 50), (756, 492, -30), (846, 492, 30)):
        c.leaf((x, y), 90, degrees)
    for x, y, size, fill in heads:
        for petal in range(6):
            a = math.radians(petal * 60 + 30)
            c.disc(x + size * 0.8 * math.cos(a), y + size * 0.8 * math.sin(a), size * 0.52, fill)
        c.disc(x, y, size * 0.5, p.deep)
    vase = [
        (700, 510),
        (900, 510),
        *curve((900, 510), (880, 570), (930, 600), (930, 660)),
        *curve((930, 660), (930, 720), (900, 742), (870, 742)),
        (730, 742),
        *curve((730, 742), (700, 742), (670, 720), (670, 660)),
        *curve((670, 660), (670, 600), (720, 570), (700, 510)),
    ]
    c.shape(vase, SKY)
    c.line(curve((676, 650), (740, 626), (860, 676), (924, 650)), p.deep)
    c.ground()


def bicycle(c: Canvas) -> None:
    """A bicycle, ready to ride."""
    p = c.palette
    rear, front, pedals = (560.0, 590.0), (1045.0, 590.0), (775.0, 600.0)
    saddle, head = (700.0, 385.0), (960.0, 372.0)
    for hub in (rear, front):
        c.disc(*hub, 152, PAPER)
        for spoke in range(8):
            a = math.radians(spoke * 45 + 12)
            c.line([hub, (hub[0] + 146 * math.cos(a), hub[1] + 146 * math.sin(a))], p.soft, 5)
        c.line(arc(hub, (152, 152), 0, 360, 72))
    for begin, end in (
        (rear, pedals),
        (rear, (716, 420)),
        (pedals, (712, 410)),
        (pedals, head),
        ((716, 420), head),
    ):
        c.line([begin, end], p.deep, 20)
    c.line([(front), (945, 330)], p.deep, 20)
    c.line([(712, 410), saddle])
    c.shape(
        [
            (625, 372),
            *curve((625, 372), (660, 352), (740, 360), (772, 376)),
            (770, 392),
            (690, 400),
            (640, 400),
        ],
        INK,
    )
    c.line(
        [
            (945, 330),
            (935, 300),
            *curve((935, 300), (960, 285), (1020, 280), (1040, 300)),
            (1046, 326),
        ]
    )
    c.disc(*pedals, 42, SUN)
    c.line([(742, 652), (808, 548)])
    c.line([(716, 656), (768, 656)])
    c.line([(784, 546), (834, 546)])
    for hub in (rear, front):
        c.disc(*hub, 16, SHEET)
    c.shape([(985, 400), (1075, 400), (1062, 470), (1000, 470)], SUN)
    c.ground()


def cleaning(c: Canvas) -> None:
    """A bucket with foam, a broom and a spray bottle."""
    p = c.palette
    c.line([(470, 190), (560, 600)], INK, 26)
    c.line([(470, 190), (560, 600)], WOOD, 10)
    c.shape(turned([(505.0, 600.0), (615.0, 600.0), (665.0, 742.0), (455.0, 742.0)], (560, 670), 0), SUN)
    for x in (520, 560, 600):
        c.line([(x, 650), (x, 720)], INK, 7)
    for x, y, r in ((720, 478, 46), (800, 452, 58), (890, 470, 48), (846, 400, 34), (762, 396, 22)):
        c.disc(x, y, r, SHEET)
    c.line(arc((805, 500), (152, 190), 180, 360))
    c.shape([(640, 500), (970, 500), (925, GROUND), (685, GROUND)], p.deep)
    c.line([(662, 570), (950, 570)], p.soft)
    c.shape(
        [
            (1075, 520),
            *curve((1075, 520), (1040, 540), (1040, 570), (1040, 600)),
            (1040, GROUND),
            (1190, GROUND),
            (1190, 600),
            *curve((1190, 600), (1190, 570), (1190, 540), (1155, 520)),
        ],
        SKY,
    )
    c.rect(1082, 440, 1148, 520, SHEET)
    c.shape([(1040, 390), (1180, 390), (1180, 440), (1060, 440)], p.soft)
    c.line([(1078, 446), (1058, 492)])
    c.rect(1070, 610, 1160, 690, p.soft, 10)
    for x, y in ((985, 372), (960, 415), (945, 345)):
        c.disc(x, y, 9, p.soft, outline=None)
    c.ground()


def walking(c: Canvas) -> None:
    """A pair of walking shoes on the path, with trees behind."""
    p = c.palette
    for x, y, r in ((430, 480, 78), (1190, 450, 92)):
        c.line([(x, GROUND), (x, y)], INK, LINE)
        c.disc(x, y, r, LEAF)
        c.line([(x, y + 60), (x, y - 10)])
        c.line([(x, y + 30), (x + 26, y + 2)])
    for shift_x, shift_y, fill in ((120, -86, p.soft), (0, 0, p.deep)):
        _shoe(c, 520 + shift_x, 400 + shift_y, fill)
    c.ground()


def _shoe(c: Canvas, x: float, y: float, fill: str) -> None:
    """One shoe, seen from the side; x and y are its upper corner at the heel."""
    upper = [
        (x, y + 30),
        *curve((x, y + 30), (x + 40, y + 60), (x + 90, y + 50), (x + 120, y)),
        (x + 175, y + 10),
        *curve((x + 175, y + 10), (x + 230, y + 120), (x + 300, y + 140), (x + 400, y + 160)),
        *curve((x + 400, y + 160), (x + 480, y + 176), (x + 500, y + 210), (x + 500, y + 262)),
        (x - 10, y + 262),
    ]
    c.shape(upper, fill)
    c.shape(box(x - 22, y + 262, x + 516, y + 342, 30), SHEET)
    c.line([(x + 20, y + 302), (x + 478, y + 302)], SUN)
    for step in range(4):
        left, top = x + 150 + step * 46, y + 112 + step * 26
        c.line([(left, top), (left + 50, top - 28)], SHEET, 12)
    c.line([(x + 14, y + 120), (x + 86, y + 120)], SUN)


HANDS: dict[str, Callable[[Canvas], None]] = {
    "sewing": sewing,
    "scissors": scissors,
    "plants": plants,
    "flower": flower,
    "bicycle": bicycle,
    "cleaning": cleaning,
    "walking": walking,
}
