"""Motifs of the kitchen and the long table: bake, cook, drink tea, sit together."""

from collections.abc import Callable

from demo.drawing import (
    CRUST,
    EARTH,
    GROUND,
    INK,
    LEAF,
    SAND,
    SHEET,
    SKY,
    SUN,
    WOOD,
    Canvas,
    arc,
    curve,
)


def bread(c: Canvas) -> None:
    """A loaf on a board, with a pile of flatbread."""
    c.rect(430, 690, 1180, GROUND, WOOD, 18)
    for height in range(4):
        c.oval(590, 664 - height * 34, 138, 30, CRUST if height % 2 else SAND)
    for x, y in ((520, 556), (590, 548), (655, 560), (560, 570), (622, 574)):
        c.disc(x, y, 6, EARTH, outline=None)
    loaf = [
        (745, 688),
        *curve((745, 688), (690, 600), (720, 470), (860, 440)),
        *curve((860, 440), (960, 420), (1060, 440), (1110, 500)),
        *curve((1110, 500), (1170, 570), (1160, 640), (1130, 688)),
    ]
    c.shape(loaf, CRUST)
    for x in (825, 920, 1015):
        cut = [
            *curve((x, 585), (x + 10, 530), (x + 40, 500), (x + 72, 488)),
            *curve((x + 72, 488), (x + 66, 530), (x + 40, 565), (x, 585)),
        ]
        c.shape(cut, SAND)
    for x in (850, 930, 1010):
        c.steam(x, 396)
    ear = [(420.0, 690.0), (330.0, 470.0)]
    c.line(ear)
    for step in range(4):
        c.leaf((398 - step * 20, 636 - step * 50), 62, 24, SUN)
        c.leaf((398 - step * 20, 636 - step * 50), 62, -68, SUN)
    c.leaf((330, 472), 66, -22, SUN)
    c.ground()


def kitchen(c: Canvas) -> None:
    """A pot on the stove, with vegetables beside it."""
    p = c.palette
    c.rect(420, 650, 1140, GROUND, SHEET, 14)
    for x in (500, 610, 950, 1060):
        c.disc(x, 696, 20, p.soft)
    c.line([(650, 640), (950, 640)], INK, 18)
    c.line(arc((590, 480), (46, 46), 90, 270))
    c.line(arc((1010, 480), (46, 46), -90, 90))
    c.shape(
        [
            (590, 400),
            (1010, 400),
            (1010, 560),
            *arc((950, 560), (60, 66), 0, 90, 12),
            *arc((650, 560), (60, 66), 90, 180, 12),
        ],
        p.deep,
    )
    c.rect(565, 362, 1035, 408, p.soft, 18)
    c.shape([(630, 362), *curve((630, 362), (680, 300), (920, 300), (970, 362))], p.soft)
    c.disc(800, 302, 24, SUN)
    for x in (700, 800, 900):
        c.steam(x, 258)
    c.line([(650, 470), (650, 540)], p.soft)
    carrot = [
        (1215, 728),
        *curve((1215, 728), (1222, 690), (1290, 682), (1310, 702)),
        (1400, 720),
        *curve((1400, 720), (1340, 748), (1280, 742), (1215, 728)),
    ]
    c.leaf((1226, 712), 64, -40)
    c.leaf((1226, 712), 64, -80)
    c.shape(carrot, "#e08a3c")
    c.ground()


def cup(c: Canvas) -> None:
    """A cup of tea on its saucer, and a piece of cake."""
    p = c.palette
    for x in (640, 715, 790):
        c.steam(x, 368, 140)
    c.line(arc((905, 505), (78, 72), -90, 95), INK, 40)
    c.line(arc((905, 505), (78, 72), -90, 95), p.deep, 20)
    c.shape(
        [
            (520, 410),
            (912, 410),
            (905, 530),
            *curve((905, 530), (890, 650), (820, 682), (716, 682)),
            *curve((716, 682), (612, 682), (540, 650), (527, 530)),
        ],
        p.deep,
    )
    c.oval(716, 412, 196, 34, SAND)
    c.oval(716, 412, 160, 20, WOOD, outline=None)
    c.shape(
        [
            (440, 684),
            (992, 684),
            *curve((992, 684), (960, 730), (920, 742), (860, 742)),
            (572, 742),
            *curve((572, 742), (510, 742), (470, 730), (440, 684)),
        ],
        SHEET,
    )
    c.line([(560, 480), (568, 550)], p.soft)
    c.shape([(1060, 640), (1250, 560), (1290, 640)], SUN)
    c.rect(1060, 640, 1290, 700, CRUST)
    c.line([(1060, 670), (1290, 670)], SHEET, 9)
    c.disc(1238, 548, 20, "#c0392b")
    c.oval(1175, 718, 160, 24, SHEET)
    c.ground()


def table(c: Canvas) -> None:
    """A long table with chairs and bowls, under a lamp."""
    p = c.palette
    c.line([(800, 60), (800, 190)])
    c.shape([(690, 270), *curve((690, 270), (710, 190), (890, 190), (910, 270))], SUN)
    for x, side in ((430, 1), (1170, -1)):
        c.line([(x, 400), (x + side * 20, 590)], INK, 20)
        c.rect(
            min(x + side * 10, x + side * 130),
            580,
            max(x + side * 10, x + side * 130),
            612,
            p.deep,
            10,
        )
        c.line([(x + side * 24, 612), (x + side * 16, GROUND)])
        c.line([(x + side * 116, 612), (x + side * 124, GROUND)])
        c.rect(x - 14, 390, x + 14, 520, p.deep, 12)
    for x in (640, 960):
        c.line([(x, 540), (x, GROUND)], INK, 16)
    c.rect(520, 510, 1080, 552, WOOD, 14)
    c.shape(
        [
            (640, 452),
            (780, 452),
            *curve((780, 452), (770, 500), (740, 508), (710, 508)),
            *curve((710, 508), (680, 508), (650, 500), (640, 452)),
        ],
        p.soft,
    )
    for x in (672, 710, 748):
        c.disc(x, 440, 24, LEAF if x == 710 else SUN)
    c.rect(850, 430, 906, 508, SKY, 8)
    c.line([(878, 430), (878, 380)], LEAF)
    c.leaf((878, 390), 56, -40)
    c.leaf((878, 390), 56, 40)
    c.rect(960, 462, 1020, 508, SHEET, 8)
    c.ground()


KITCHEN: dict[str, Callable[[Canvas], None]] = {
    "bread": bread,
    "kitchen": kitchen,
    "cup": cup,
    "table": table,
}
