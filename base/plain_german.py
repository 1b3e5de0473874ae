"""How plain a German text is, sentence by sentence. Pure: no database, no network, and no guessing machine.

What is looked for are the five things that people who read slowly stumble over. The limits are those of the rules
for Einfache Sprache; a rule of thumb may be wrong, so every finding is a hint and never forbids anything.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from html import unescape

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from base import german, plain_words
from base.compounds import pairs
from base.sentences import sentences

LONGEST_TEXT = 20_000  # letters; more is no page
MOST_WORDS = 12  # in a sentence
LONGEST_WORD = 16  # letters; parts between hyphens count alone
LIX_LONG = 6  # letters from which a word counts as long in the readability index
PASSIVE_HELPERS = frozenset(plain_words.PASSIVE_HELPERS.split())
NO_PARTICIPLES = frozenset(plain_words.NO_PARTICIPLES.split())
PARTICIPLES = frozenset(plain_words.PARTICIPLES.split())
COMMON_NOUNS = tuple(plain_words.COMMON_NOUNS.split())
KNOWN_CAPITALS = frozenset(plain_words.KNOWN_CAPITALS.split())
MOST_SHOWN = 12
EASY, FAIR = 30, 40  # below: easy, below: fair
TAG = re.compile(r"<[^>]+>")
BREAK = re.compile(r"</(?:p|li|h\d|div|ul|ol|td|th|tr)>|<br\s*/?>", re.IGNORECASE)
WORD = re.compile(r"[^\W_]+(?:[-‐‑'’][^\W_]+)*")
ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
CAPITALS = re.compile(r"\b[A-ZÄÖÜ]{2,}\b")


class Kind(StrEnum):
    """What may be hard about a sentence."""

    LONG_SENTENCE = "long-sentence"
    LONG_WORD = "long-word"
    PASSIVE = "passive"
    NOMINAL = "nominal"
    ABBREVIATION = "abbreviation"


LABELS = {
    Kind.LONG_SENTENCE: gettext_lazy("Long sentence"),
    Kind.LONG_WORD: gettext_lazy("Long word"),
    Kind.PASSIVE: gettext_lazy("Passive"),
    Kind.NOMINAL: gettext_lazy("Many nouns"),
    Kind.ABBREVIATION: gettext_lazy("Abbreviation"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that may be hard: what, in which sentence, which words of it, and what helps."""

    kind: Kind
    sentence: str
    words: tuple[str, ...]
    hint: str

    @property
    def label(self) -> str:
        """The kind in words."""
        return str(LABELS[self.kind])

    @property
    def pieces(self) -> list[tuple[str, bool]]:
        """The sentence in pieces, each with whether it is one of the words."""
        if not self.words:
            return [(self.sentence, False)]
        words = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in self.words)
        parts = re.split(rf"(?<!\w)({words})(?!\w)", self.sentence, flags=re.IGNORECASE)
        return [(part, place % 2 == 1) for place, part in enumerate(parts) if part]


@dataclass(frozen=True)
class Report:
    """A measured text."""

    sentences: tuple[str, ...]
    words: int
    long_words: int
    findings: tuple[Finding, ...]

    @property
    def average(self) -> float:
        """Words in a sentence, on average."""
        return round(self.words / len(self.sentences), 1) if self.sentences else 0.0

    @property
    def lix(self) -> int:
        """Björnsson's readability index: words in a sentence, and percent of words with more than six letters."""
        return round(self.words / len(self.sentences) + 100 * self.long_words / self.words) if self.words else 0

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The first findings; more than a screen of them helps nobody."""
        return self.findings[:MOST_SHOWN]

    @property
    def more(self) -> int:
        """How many are not shown."""
        return max(0, len(self.findings) - MOST_SHOWN)

    @cached_property
    def good(self) -> int:
        """How many sentences have no finding."""
        hard = {one.sentence for one in self.findings}
        return sum(sentence not in hard for sentence in self.sentences)

    @property
    def verdict(self) -> str:
        """The whole text in words."""
        if not self.words:
            return _("There is no text yet.")
        if not self.findings:
            return _("Every sentence is easy to read. Thank you!")
        if self.lix < EASY:
            return _("Mostly easy to read.")
        return _("Rather hard to read.") if self.lix < FAIR else _("Hard to read.")

    @property
    def counted(self) -> str:
        """ "7 of 9 sentences are easy" """
        words = ngettext("%(good)d of %(all)d sentence is easy.", "%(good)d of %(all)d sentences are easy.", self.all)
        return words % {"good": self.good, "all": self.all}

    @property
    def all(self) -> int:
        """How many sentences there are."""
        return len(self.sentences)


def plain_text(text: str) -> str:
    """A text without tags, each paragraph a line."""
    return unescape(TAG.sub("", BREAK.sub("\n", text))).replace("\xa0", " ").replace("\u00ad", "")


def measure(text: str) -> Report:
    """Look at a text, with or without tags; what is longer than a page is cut."""
    found = tuple(sentences(plain_text(text[:LONGEST_TEXT])))
    words = [word for sentence in found for word in words_of(sentence)]
    findings = tuple(finding for sentence in found for finding in _look_at(sentence))
    return Report(found, len(words), sum(len(word) > LIX_LONG for word in words), findings)


def words_of(sentence: str) -> list[str]:
    """The words of a sentence; addresses of the net are none."""
    return WORD.findall(ADDRESS.sub(" ", sentence))


def _look_at(sentence: str) -> Iterator[Finding]:
    words = words_of(sentence)
    if len(words) > MOST_WORDS:
        hint = _("%(number)d words. Make two sentences of it: at most %(most)d words each.")
        yield Finding(Kind.LONG_SENTENCE, sentence, (), hint % {"number": len(words), "most": MOST_WORDS})
    if long := [word for word in words if any(len(part) > LONGEST_WORD for part in re.split("[-‐‑]", word))]:
        yield Finding(Kind.LONG_WORD, sentence, tuple(long), _long_words(long))
    if passive := _passive(words):
        hint = _("Say who does it: “We help you” instead of “You are helped”.")
        yield Finding(Kind.PASSIVE, sentence, passive, hint)
    if nominal := _nominal(sentence, words):
        hint = _("Say it with verbs: “You take part” instead of “participation takes place”.")
        yield Finding(Kind.NOMINAL, sentence, nominal, hint)
    if short := dict(_abbreviations(sentence)):
        yield Finding(Kind.ABBREVIATION, sentence, tuple(short), _abbreviation_hint(short))


# Long words


def _long_words(words: list[str]) -> str:
    cut = [made for word in words if (made := hyphened(word)) != word]
    if cut:
        return _("Take a shorter word, or divide it: %(words)s.") % {"words": ", ".join(cut)}
    return _("Take a shorter word, or explain it in the word list.")


def hyphened(word: str) -> str:
    """A long word with hyphens between the words it is made of: "Bewerbungs-Training". The word, where none are."""
    return "-".join(_divided(part) for part in re.split("[-‐‑]", word))


@lru_cache(maxsize=2_000)
def _divided(word: str) -> str:
    """Cut until each part is short enough; a linking letter stays at the end of the part before it."""
    if len(word) <= LONGEST_WORD:
        return word
    for _beginning, end in pairs(german.fold(word)):
        # The end comes folded, "ä" as two letters
        cut = next((place for place in range(1, len(word)) if german.fold(word[place:]) == end), 0)
        if cut:
            return f"{_divided(word[:cut])}-{_divided(word[cut:].capitalize())}"
    return word


# Passive


def _passive(words: list[str]) -> tuple[str, ...]:
    """A form of "werden" and a participle of the same sentence; nothing where there is none."""
    helper = next((word for word in words if word.lower() in PASSIVE_HELPERS), "")
    participle = next((word for word in words if _is_participle(word)), "") if helper else ""
    return (helper, participle) if participle else ()


def _is_participle(word: str) -> bool:
    if not word[:1].islower() or word in NO_PARTICIPLES:
        return False
    return word in PARTICIPLES or bool(plain_words.PARTICIPLE.fullmatch(word))


# Nouns instead of verbs


def _nominal(sentence: str, words: list[str]) -> tuple[str, ...]:
    small = " ".join(word.lower() for word in words)
    stiff = next((phrase for phrase in plain_words.STIFF if f" {phrase} " in f" {small} "), "")
    if stiff:
        return (stiff,)
    made = tuple(word for word in words if _is_made_of_a_verb(word))
    return made if len(made) > 1 else ()


def _is_made_of_a_verb(word: str) -> bool:
    last = word.rsplit("-", maxsplit=1)[-1]
    if not word[:1].isupper() or not last.lower().endswith(plain_words.NOMINAL_ENDINGS):
        return False
    return not last.lower().removesuffix("en").endswith(COMMON_NOUNS)


# Abbreviations


def _abbreviations(sentence: str) -> Iterator[tuple[str, str]]:
    """What is shortened, with what it means; an empty meaning where nobody can know."""
    for found in plain_words.SHORTENED.finditer(sentence):
        yield found[0], plain_words.MEANINGS[re.sub(r"\s", "", found[0]).lower()]
    for word in CAPITALS.findall(sentence):
        if word not in KNOWN_CAPITALS:
            yield word, ""


def _abbreviation_hint(short: dict[str, str]) -> str:
    known = [f"{word} → {meaning}" for word, meaning in short.items() if meaning]
    if known:
        return _("Write it out: %(words)s.") % {"words": ", ".join(known)}
    return _("Write it out, or explain it in the word list.")
