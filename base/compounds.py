"""Long German words are made of short ones: Bewerbung-s-Training, Näh-Maschine, Stadt-Teil-Zentrum."""

from collections.abc import Callable
from functools import lru_cache

from base import german_words
from base.dictionary import NOUN, OTHER, VERB, dictionary

LINKS = ("", "s", "n", "en", "es", "er", "e")
SHORTEST_COMPOUND = 6
SHORTEST_PART = 4
SHORT = frozenset(german_words.SHORT_PARTS.split())
SHORT_VERBS = frozenset(german_words.SHORT_VERBS.split())
ENDINGS = frozenset(german_words.ENDINGS.split())
BEGINNINGS = frozenset(german_words.BEGINNINGS.split())
Known = Callable[[str], bool]


def _kinds(word: str) -> str:
    return "".join(one.flags for one in dictionary().look_up(word))


def _nobody(_part: str) -> bool:
    return False


def _is_head(part: str, known: Known) -> bool:
    """Whether a long word may end with it: a noun."""
    if part in ENDINGS or (len(part) < SHORTEST_PART and part not in SHORT):
        return False
    return NOUN in _kinds(part) or known(part)


def _modifier(part: str, known: Known) -> str:
    """The word with which a long word begins, without the letters that link it; empty where it is none."""
    for link in LINKS:
        if not part.endswith(link):
            continue
        word = part[: len(part) - len(link)]
        if word in BEGINNINGS or len(word) < 3:
            continue
        kinds = _kinds(word)
        long_enough = len(word) >= SHORTEST_PART or word in SHORT
        if long_enough and (NOUN in kinds or (OTHER in kinds and not link) or known(word)):
            return word
        if not link and (long_enough or word in SHORT_VERBS) and VERB in _kinds(word + "en") + _kinds(word + "n"):
            return word
    return ""


def pairs(word: str, known: Known = _nobody) -> list[tuple[str, str]]:
    """All ways to cut a folded word in two words, the longest end first; `known` accepts further parts."""
    found = []
    for cut in range(3, len(word) - 2):
        head = word[cut:]
        if _is_head(head, known) and (modifier := _modifier(word[:cut], known)):
            found.append((modifier, head))
    return found


@lru_cache(maxsize=4_000)
def split(word: str) -> tuple[str, ...]:
    """The words of which a folded word is made, in order; nothing for a simple word."""
    if len(word) < SHORTEST_COMPOUND or len(word) > 60 or not word.isascii() or not word.isalpha():
        return ()
    found = pairs(word)
    if not found:
        return ()
    modifier, head = found[0]
    return (*(split(modifier) or (modifier,)), *(split(head) or (head,)))
