"""An entry as it is online beside what is proposed, field by field, in words that a moderator reads."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.utils.text import text_from_html

from businesses import cards
from businesses.models import BusinessPage

REVIEWED = (
    "title",
    "branch",
    "sub_branch",
    "summary",
    "body",
    "district",
    "street",
    "postcode",
    "hide_address",
    "phone",
    "website",
    "languages",
    "step_free",
    "offers",
    "image",
    "image_alt",
)
WORDS = re.compile(r"\w+|\W")
SAME, GONE, NEW = "same", "gone", "new"
SHOWN = {SAME: "{}", GONE: "<del>{}</del>", NEW: "<ins>{}</ins>"}
Pieces = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Field:
    """One field on both sides. `before` is empty for an entry that is not online yet."""

    name: str
    label: str
    before: str
    after: str

    @property
    def changed(self) -> bool:
        """Whether the two differ."""
        return self.before != self.after

    @property
    def old(self) -> SafeString:
        """What is online, with what goes marked."""
        return _marked(_pieces(self.before, self.after)[0])

    @property
    def new(self) -> SafeString:
        """What is proposed, with what is added marked."""
        return _marked(_pieces(self.before, self.after)[1])


def fields(online: BusinessPage | None, proposed: BusinessPage) -> list[Field]:
    """All reviewed fields; those in which neither side says anything are left out."""
    found = []
    for name in REVIEWED:
        label = capfirst(str(proposed._meta.get_field(name).verbose_name))
        one = Field(name, label, words(online, name) if online else "", words(proposed, name))
        if one.before or one.after:
            found.append(one)
    return found


def words(page: BusinessPage, name: str) -> str:
    """One field in words."""
    value: Any = getattr(page, name)
    if name == "body":
        return "\n".join(_paragraphs(page))
    if name == "languages":
        return cards.languages_words(value)
    if name == "offers":
        return cards.offers_words(value)
    if name == "hide_address":
        return _("yes") if value else _("no")
    display = getattr(page, f"get_{name}_display", None)
    return str(display() if display else value or "").strip()


def _paragraphs(page: BusinessPage) -> Iterator[str]:
    """The text without its form, a line for each block."""
    for block in page.body:
        text = text_from_html(str(block.render()).replace("</p>", "</p> ").replace("</li>", "</li> "))
        if text := " ".join(text.split()):
            yield text


def _pieces(before: str, after: str) -> tuple[Pieces, Pieces]:
    """Both texts cut where they differ, word by word."""
    if not before:
        return [], [(SAME, after)]
    one, other = WORDS.findall(before), WORDS.findall(after)
    old: Pieces = []
    new: Pieces = []
    for tag, start, end, begin, stop in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        same = tag == "equal"
        old.append((SAME if same else GONE, "".join(one[start:end])))
        new.append((SAME if same else NEW, "".join(other[begin:stop])))
    return old, new


def _marked(pieces: Pieces) -> SafeString:
    """The pieces with their marks; what is the same stands bare."""
    return format_html_join("", "{}", ((format_html(SHOWN[mark], text),) for mark, text in pieces if text))
