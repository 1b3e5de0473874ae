"""The picture that messengers show of a page, drawn from its facts: 1200 × 630, in the words of the reader's language.

Pillow's wheel brings Raqm, which shapes Arabic and orders mixed directions. Letters come from fonts of the machine;
where none of them has the letters of a text, Pillow's own Latin font draws the German words instead.
"""

import datetime
import hashlib
import io
import unicodedata
from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from functools import cache
from threading import BoundedSemaphore

from django.core.cache import cache as kept_pictures
from django.utils import translation
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont, features

from base import dates, languages

WIDTH, HEIGHT = 1200, 630
MARGIN, TILE, FOOT = 72, 210, 104
SMALL, SMALLEST = 21, 12  # letters of the line that says who pays
KEPT = 24 * 60 * 60  # seconds for which a picture is kept
AT_ONCE = 2  # pictures that one worker draws at the same time
LONGEST_WAIT = 5  # seconds
MOST_LETTERS, MOST_LINES, MOST_PAID = 110, 4, 520
PAPER, SHEET, INK, SOFT, DEEP, SUN = "#fbf7f0", "#ffffff", "#16212e", "#3d4a58", "#123a63", "#f6bd16"
# The light colours of the neighbourhoods in css/tokens.css
COLOURS = {
    "gruenau": "#17553a",
    "osten": "#8a2b0d",
    "paunsdorf": "#5b3a8c",
    "teal": "#0b5563",
    "plum": "#75245c",
    "ochre": "#674700",
    "slate": "#3b4859",
    "rose": "#8e1f42",
}
# File names by which Pillow finds the fonts of a machine, bold and regular; the first that has all letters is taken
FONTS = (
    ("NotoSans-Bold.ttf", "NotoSans-Regular.ttf"),
    ("NotoSansArabic-Bold.ttf", "NotoSansArabic-Regular.ttf"),
    ("DejaVuSans-Bold.ttf", "DejaVuSans.ttf"),
)
LATIN = frozenset(chr(number) for number in range(32, 256))
_easels = BoundedSemaphore(AT_ONCE)


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on the picture. `colour`: a neighbourhood's; `date` makes the tear-off tile; `paid`: who pays."""

    title: str
    kicker: str = ""
    lines: tuple[str, ...] = ()
    date: datetime.date | None = None
    colour: str = ""
    project: str = "Arbeit im Quartier"
    paid: str = ""

    @property
    def version(self) -> str:
        """Eight signs that change with anything on the picture, for its address."""
        words = repr((astuple(self), translation.get_language()))
        return hashlib.sha256(words.encode()).hexdigest()[:8]

    @property
    def alt(self) -> str:
        """The picture in words."""
        day = dates.date_words(self.date) if self.date else ""
        return ". ".join(part for part in (self.title, self.kicker, day, *self.lines) if part)

    def in_latin(self) -> "Card":
        """The card without the letters that Pillow's own font has not."""

        def latin(text: str) -> str:
            return "".join(letter for letter in text if letter in LATIN)

        return replace(
            self,
            title=latin(self.title),
            kicker=latin(self.kicker),
            lines=tuple(latin(line) for line in self.lines),
            paid=latin(self.paid),
        )


class NoLettersError(Exception):
    """No font of this machine has all letters of a text."""


@cache
def _letters(name: str) -> frozenset[str]:
    """The letters of a font; none where the machine does not have it."""
    try:
        file = ImageFont.truetype(name, 10).path
    except OSError:
        return frozenset()
    with TTFont(file, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


def font_for(text: str, size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    """The first font that has all letters of a text. Raises NoLettersError."""
    wanted = {letter for letter in text if letter.isprintable() and not letter.isspace()}
    if direction(text) == "rtl" and not features.check("raqm"):
        raise NoLettersError
    for names in FONTS:
        name = names[0 if bold else 1]
        letters = _letters(name)
        # A text of which no letter is left does not call for a font that is not there
        if letters and wanted <= letters:
            return ImageFont.truetype(name, size)
    if wanted <= LATIN and isinstance(own := ImageFont.load_default(size), ImageFont.FreeTypeFont):
        return own
    raise NoLettersError


@dataclass(slots=True)
class Easel:
    """A sheet in work. `start` is the side where a line begins: left, or right in Arabic and Persian."""

    draw: ImageDraw.ImageDraw
    rtl: bool

    def across(self, inset: float) -> float:
        """The place `inset` points from the side where lines begin."""
        return WIDTH - inset if self.rtl else inset

    def line(self, text: str, inset: float, top: float, size: int, colour: str, *, bold: bool = False) -> None:
        """One line of text that begins at `inset`."""
        self._write(text, inset, top + size, "rs" if self.rtl else "ls", font_for(text, size, bold=bold), colour)

    def centred(self, text: str, middle: float, top: float, size: int, colour: str) -> None:
        """One short bold text around a middle."""
        self._write(text, middle, top + size, "ms", font_for(text, size, bold=True), colour)

    def _write(
        self, text: str, inset: float, base: float, anchor: str, font: ImageFont.FreeTypeFont, colour: str
    ) -> None:
        shaped = font.layout_engine == ImageFont.Layout.RAQM
        place = self.across(inset), base
        self.draw.text(place, text, colour, font, anchor, direction=direction(text) if shaped else None)

    def box(self, inset: float, top: float, width: float, height: float, colour: str, *, edge: str = "") -> None:
        """A filled rectangle."""
        sides = sorted((self.across(inset), self.across(inset + width)))
        self.draw.rectangle((sides[0], top, sides[1], top + height), colour, edge or None, 4 if edge else 0)

    def wrapped(self, text: str, width: float, size: int, *, bold: bool) -> list[str]:
        """A text broken between words into lines of at most `width`; a longer word stands alone."""
        font = font_for(text, size, bold=bold)
        found = [""]
        for word in text.split():
            longer = f"{found[-1]} {word}".strip()
            if found[-1] and self.draw.textlength(longer, font) > width:
                found.append(word)
            else:
                found[-1] = longer
        return found

    def foot(self, project: str, paid: str) -> None:
        """Who does it, and beside it in small letters who pays for it."""
        self.box(0, HEIGHT - FOOT, WIDTH, FOOT, DEEP)
        self.box(MARGIN, HEIGHT - FOOT / 2 - 10, 20, 20, SUN)
        self.line(project, MARGIN + 40, HEIGHT - FOOT / 2 - 21, 34, SHEET, bold=True)
        inset = MARGIN + 40 + self.draw.textlength(project, font_for(project, 34, bold=True)) + 48
        paid = shortened(paid, MOST_PAID)
        size, lines = SMALL, self.wrapped(paid, WIDTH - inset - MARGIN, SMALL, bold=False)
        while size > SMALLEST and len(lines) * size * 1.2 > FOOT - 12:
            size -= 1
            lines = self.wrapped(paid, WIDTH - inset - MARGIN, size, bold=False)
        top = HEIGHT - FOOT / 2 - len(lines) * size * 0.6
        for number, line in enumerate(lines):
            self.line(line, inset, top + number * size * 1.2 - size * 0.1, size, SHEET)


def drawn(card: Card) -> bytes:
    """The picture as PNG. Raises NoLettersError."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    easel = Easel(ImageDraw.Draw(sheet), languages.current().dir == "rtl")
    colour = COLOURS.get(card.colour, DEEP)
    easel.box(0, 0, WIDTH, 26, colour)
    easel.foot(card.project, card.paid)
    inset = MARGIN
    if card.date:
        easel.box(MARGIN, 96, TILE, 250, SHEET, edge=colour)
        easel.box(MARGIN, 96, TILE, 62, colour)
        middle = MARGIN + TILE / 2
        easel.centred(dates.weekday_short(card.date), middle, 102, 38, SHEET)
        easel.centred(str(card.date.day), middle, 158, 112, INK)
        easel.centred(dates.month_short(card.date), middle, 286, 38, colour)
        inset += TILE + 48
    width = WIDTH - inset - MARGIN
    top = 88.0
    if card.kicker:
        easel.line(shortened(card.kicker, 48), inset, top, 34, colour, bold=True)
        top += 56
    title = shortened(card.title, MOST_LETTERS)
    size = 72
    while size > 40 and (
        len(lines := easel.wrapped(title, width, size, bold=True)) > 3 - (size > 56)
        or max(easel.draw.textlength(line, font_for(line, size, bold=True)) for line in lines) > width
    ):
        size -= 4
    for line in easel.wrapped(title, width, size, bold=True)[:3]:
        easel.line(line, inset, top, size, INK, bold=True)
        top += size * 1.18
    top = max(top + 22, 366 if card.date else 0)
    for line in card.lines[:MOST_LINES]:
        if top > HEIGHT - FOOT - 54:
            break
        easel.line(shortened(line, 58), MARGIN if top >= 366 else inset, top, 36, SOFT)
        top += 52
    file = io.BytesIO()
    sheet.quantize(64, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()


def direction(text: str) -> str:
    """Where a text begins: right where it has an Arabic letter."""
    return "rtl" if any(unicodedata.bidirectional(letter) == "AL" for letter in text) else "ltr"


def shortened(text: str, most: int) -> str:
    """A text of at most so many letters, on one line."""
    words = " ".join(text.split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def picture(make_card: Callable[[], Card]) -> bytes | None:
    """The picture in the reader's language, or in German where letters are missing; None while too many are drawn."""
    card = make_card()
    key = f"share-{card.version}"
    found: bytes | None = kept_pictures.get(key)
    if found is None:
        if not _easels.acquire(timeout=LONGEST_WAIT):
            return None
        try:
            found = drawn(card)
        except NoLettersError:
            with translation.override(languages.SOURCE):
                found = drawn(make_card().in_latin())
        finally:
            _easels.release()
        kept_pictures.set(key, found, KEPT)
    return found
