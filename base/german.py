"""German words as people type them, and the terms under which they are found.

One analyser for texts and searches, the same on every database: letters are folded, forms of a word become one
term with the dictionary's help, and long words say of which words they are made.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from base import compounds, german_words
from base.dictionary import NOUN, dictionary

FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "ı": "i", "ё": "е"})
PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})
MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u0652]")
WORD = re.compile(r"[^\W_]+")
# A word, and the sign before it after which nouns cannot be told by their capital
PLACED_WORD = re.compile(r"([.!?:\n]?)[\W_]*([^\W_]+)")
# Course numbers as people write them: GR-14, gr14, "GR 14"
CODE = re.compile(r"\b([A-Za-z]{1,4})[\s‐‑–-]?(\d{1,5})\b")
LONGEST_WORD = 60
CACHED_WORDS = 8_000

STOP_WORDS = frozenset(german_words.STOP_WORDS.split())
OFFERS = frozenset(german_words.OFFERS.split())
COMMON = OFFERS | frozenset(german_words.COMMON.split())
# Stems that the rules below would get wrong
EXCEPTIONS = {
    "kurs": "kurs", "naehe": "naehe", "zeitung": "zeitung", "leistung": "leistung", "termin": "termin",
    "medizin": "medizin", "magazin": "magazin", "berlin": "berlin", "kamin": "kamin", "disziplin": "disziplin",
    "handwerkerin": "handwerker", "arbeitslos": "arbeitslos", "stelle": "stelle", "stellen": "stelle",
    "preis": "preis", "kreis": "kreis", "haus": "haus", "bus": "bus", "kasse": "kasse", "kunde": "kund",
}  # fmt: skip
NOT_FEMALE = ("termin", "medizin", "magazin", "berlin", "kamin", "disziplin", "vitamin", "benzin", "mandarin")


def fold(text: str) -> str:
    """Small letters without marks: "Nähkurs" and "NAEHKURS" become the same. Cyrillic and Arabic letters stay."""
    small = unicodedata.normalize("NFKC", text).lower().translate(FOLDED)
    plain = small if small.isascii() else "".join(map(_without_marks, small))
    return " ".join(WORD.findall(MARKS.sub("", plain).translate(FOLDED)))


def _without_marks(sign: str) -> str:
    """A Latin letter without accents; every other sign as it is."""
    if sign < "\u0250" or "\u1e00" <= sign < "\u1f00" or sign > "\uf900":
        return unicodedata.normalize("NFKD", sign)
    return sign


def matches(words: list[str], folded: str) -> bool:
    """Whether a folded text has every one of the folded words in it."""
    return all(word in folded for word in words)


def stem(word: str, *, known: bool = True) -> str:
    """The part of a folded word that its forms share. `known`: the dictionary has already undone the endings."""
    if not word.isascii():
        return word[2:] if word.startswith("ال") and len(word) > 4 else word
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    if len(word) < 4 or not word.isalpha():
        return word
    if not known:
        word = _without_ending(word)
    for ending, least, instead in (("erinnen", 9, "er"), ("erin", 7, "er"), ("ungen", 9, ""), ("ung", 7, "")):
        if word.endswith(ending) and len(word) >= least and not word.endswith("zeitung"):
            return word[: -len(ending)] + instead
    if word.endswith("in") and len(word) > 5 and not word.endswith(NOT_FEMALE):
        return word[:-2]
    if word.endswith(("ern", "eln")):
        return word[:-1]
    if word.endswith("en") and len(word) > 4:
        return word[:-2]
    return word[:-1] if word.endswith("e") else word


def _without_ending(word: str) -> str:
    """A word that no dictionary knows, without the endings of plural and case."""
    for ending in ("innen", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4 and not word.endswith(("ss", "us", "is")):
            return word[: -len(ending)] + ("in" if ending == "innen" else "")
    return word


@dataclass(frozen=True, slots=True)
class Word:
    """What a word is found by: its own terms, and for a long word the terms of the words it is made of."""

    terms: frozenset[str]
    parts: tuple[frozenset[str], ...] = ()
    known: bool = False


@lru_cache(maxsize=CACHED_WORDS)
def analyse(word: str, noun: bool | None = None) -> Word:
    """A folded word. `noun` tells how a text writes it, with a capital or not; None where nobody can know."""
    entries = dictionary().look_up(word)
    if noun is not None:
        entries = tuple(one for one in entries if (NOUN in one.flags) == noun) or entries
    terms = frozenset(stem(one.lemma) for one in entries)
    # Only nouns are made of words here; of a known one its first form is looked at: "Helferin", not "Helfe-Rinnen"
    nouns = [one.lemma for one in entries if NOUN in one.flags]
    pieces = compounds.split(nouns[0]) if nouns else () if entries else compounds.split(word)
    parts = tuple(part_terms(piece) for piece in pieces)
    if not terms and parts:
        # A form that no dictionary knows: its end is a known word, so "Nähkurse" becomes "Nähkurs"
        terms = frozenset(word[: len(word) - len(pieces[-1])] + one for one in parts[-1])
    return Word(terms or frozenset({stem(word, known=False)}), parts, bool(entries))


@lru_cache(maxsize=4_000)
def part_terms(part: str) -> frozenset[str]:
    """The terms of a piece of a long word; a verb may stand without its ending ("näh")."""
    entries = dictionary().look_up(part) or dictionary().look_up(part + "en")
    return frozenset(stem(one.lemma) for one in entries) or frozenset({stem(part + "en"), stem(part, known=False)})


def link(word: str) -> str:
    """The letter that links a word to the next: "Bewerbung-s-Foto"."""
    return "s" if word.endswith(("ung", "heit", "keit", "schaft", "ion", "taet")) else ""


@lru_cache(maxsize=CACHED_WORDS // 8)
def fold_word(word: str) -> tuple[str, ...]:
    """One word of a text, folded; several where a sign inside divides it."""
    return tuple(fold(word[:LONGEST_WORD]).split())


def words(text: str) -> Iterator[str]:
    """The folded words of a search, codes in one piece first."""
    for found in CODE.finditer(text):
        yield fold(found[1] + found[2])
    for written in WORD.findall(text):
        yield from fold_word(written)


def written_words(text: str) -> set[tuple[str, bool]]:
    """The words of a text as they are written, each with whether it begins a sentence; and its codes."""
    found = {(word, bool(mark)) for mark, word in PLACED_WORD.findall(text)}
    if first := WORD.search(text):
        found.add((first[0], True))
    return found | {(code[1] + code[2], True) for code in CODE.finditer(text)}


def plain(word: str) -> str:
    """A word with its umlauts as people without such keys write them: "Kuche". Empty where there is none."""
    small = word.lower()
    changed = small.translate(PLAIN)
    return "" if changed == small else fold(changed)
