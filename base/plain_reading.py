"""How a page is laid out for people who read slowly: one sentence a line, and hard words that explain themselves.

Pure. It works on the finished HTML of a page's main part, so every kind of page, list and form reads the same way.
"""

import re
from collections.abc import Mapping
from html import escape
from typing import NamedTuple

from base.sentences import ends

# Drawings and scripts are one piece
TOKEN = re.compile(r"<!--.*?-->|<(svg|script|style)\b.*?</\1>|<[^>]*>|[^<]+", re.DOTALL)
NAME = re.compile(r"</?\s*([a-z0-9-]+)", re.IGNORECASE)
LANGUAGE = re.compile(r'\slang="([^"]*)"')
GERMAN = ("de", "de-simple")
# A new line, and a little air above it, so that a long sentence is told from two short ones
NEXT_LINE = '<br><span class="air"></span>'


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


# What holds sentences; a sentence may go on through a link or a bold word inside
LINES = _tags("p li dd blockquote")
# What begins something new
BLOCKS = LINES | _tags(
    "div section article aside nav header footer main ul ol dl dt h1 h2 h3 h4 h5 h6 form fieldset legend label details"
    " summary table thead tbody tr td th figure figcaption br hr address video"
)
# Here nothing is divided and nothing explained
CLOSED = _tags("button summary h1 h2 h3 h4 h5 h6 label legend select textarea bdi time q nav dt address")
# A link may be divided, and so may a card, which is one large link
LINK, CARD = "a", 'class="notice '
# They have nothing inside, or nothing that matters
WHOLE = _tags("area base br col embed hr img input link meta source track wbr svg script style")


class _Open(NamedTuple):
    """An open element with what holds inside it."""

    tag: str
    language: str
    in_lines: bool
    closed: bool
    linked: bool


PAGE = _Open("", GERMAN[0], in_lines=False, closed=False, linked=False)


class PlainReading:
    """One page on its way. `words`: each form of a hard word with its explanation."""

    def __init__(self, words: Mapping[str, str]) -> None:
        """Nothing is explained yet."""
        self.words = {escape(word): text for word, text in words.items()}
        longest_first = sorted(map(re.escape, self.words), key=len, reverse=True)
        self.pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])") if words else None
        self.explained: set[str] = set()
        self.open = [PAGE]
        self.done: list[str] = []
        # Where the texts of the present paragraph stand in `done`, and whether words may be explained there
        self.run: list[tuple[int, bool]] = []

    def read(self, html: str) -> str:
        """The page with its lines and explanations."""
        for match in TOKEN.finditer(html):
            token = match[0]
            if token[0] == "<":
                self._tag(token)
            else:
                self._text(token)
        self._finish()
        return "".join(self.done)

    def _tag(self, token: str) -> None:
        found = NAME.match(token)
        tag = found[1].lower() if found else ""
        if tag in BLOCKS:
            self._finish()
        self.done.append(token)
        if not tag or tag in WHOLE or token.endswith("/>"):
            return
        if token[1] == "/":
            self._leave(tag)
            return
        outer = self.open[-1]
        language = LANGUAGE.search(token)
        self.open.append(
            _Open(
                tag,
                language[1] if language else outer.language,
                outer.in_lines or tag in LINES,
                outer.closed or tag in CLOSED,
                outer.linked or tag == LINK or CARD in token,
            )
        )

    def _leave(self, tag: str) -> None:
        for place in range(len(self.open) - 1, 0, -1):
            if self.open[place].tag == tag:
                del self.open[place:]
                return

    def _text(self, token: str) -> None:
        here = self.open[-1]
        if here.in_lines and not here.closed and here.language in GERMAN:
            self.run.append((len(self.done), not here.linked))
        self.done.append(token)

    def _finish(self) -> None:
        """The paragraph ends: put each of its sentences on a line of its own."""
        run, self.run = self.run, []
        cuts = ends("".join(self.done[place] for place, _free in run))
        begin = 0
        for place, free in run:
            text = self.done[place]
            own = [cut - begin for cut in cuts if begin <= cut < begin + len(text)]
            pieces = [text[start:end] for start, end in zip([0, *own], [*own, len(text)], strict=True)]
            self.done[place] = NEXT_LINE.join(self._explain(piece) if free else piece for piece in pieces)
            begin += len(text)

    def _explain(self, text: str) -> str:
        return self.pattern.sub(self._explained, text) if self.pattern else text

    def _explained(self, found: re.Match[str]) -> str:
        """The word as a button that opens its explanation; only the first time on a page."""
        explanation = self.words[found[0]]
        if explanation in self.explained:
            return found[0]
        self.explained.add(explanation)
        name = f"wort-{len(self.explained)}"
        return (
            f'<button class="word" type="button" popovertarget="{name}">{found[0]}</button>'
            f'<span class="word__text" id="{name}" popover>{escape(explanation)}</span>'
        )
