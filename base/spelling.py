"""The nearest known words to a mistyped one: letters swapped, missing, doubled, or written as they sound."""

from collections.abc import Iterable
from functools import lru_cache

# What sounds alike to people who learn German, the longer ones first
SOUNDS = (
    ("sch", "$"), ("sh", "$"), ("ch", "x"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("tz", "z"),
    ("ts", "z"), ("ss", "s"), ("ie", "i"), ("ih", "i"), ("ei", "1"), ("ai", "1"), ("ey", "1"), ("ay", "1"),
    ("eu", "2"), ("aeu", "2"), ("oi", "2"), ("ae", "e"), ("oe", "o"), ("ue", "u"), ("qu", "kw"),
    ("ah", "a"), ("eh", "e"), ("oh", "o"), ("uh", "u"), ("v", "f"), ("w", "f"), ("y", "i"), ("c", "k"),
    ("b", "p"), ("d", "t"), ("g", "k"), ("j", "i"), ("a", "e"), ("o", "u"),
)  # fmt: skip
MOST = 3


def sound(word: str) -> str:
    """How a folded word sounds, roughly; words that sound alike have the same."""
    for letters, one in SOUNDS:
        word = word.replace(letters, one)
    word = "".join(sign for place, sign in enumerate(word) if not place or sign != word[place - 1])
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def distance(one: str, other: str, most: int) -> int:
    """How many letters to insert, drop, change or swap with the next; `most + 1` where it is more."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, sign in enumerate(one, start=1):
        current = [row] + [0] * len(other)
        for column, target in enumerate(other, start=1):
            cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (sign != target))
            if row > 1 and column > 1 and sign == other[column - 2] and one[row - 2] == target:
                cost = min(cost, before[column - 2] + 1)
            current[column] = cost
        if min(current) > most:
            return most + 1
        before, last = last, current
    return min(last[-1], most + 1)


def allowed(word: str) -> int:
    """How many mistakes a word of this length may hold and still be understood."""
    return 0 if len(word) < 4 else 1 if len(word) < 6 else 2 if len(word) < 11 else MOST


@lru_cache(maxsize=4_000)
def _bit(sign: str) -> int:
    return 1 << (ord(sign) % 61)


def letters(word: str) -> int:
    """The letters of a word as bits: words that share few cannot be near."""
    found = 0
    for sign in word:
        found |= _bit(sign)
    return found


class Spelling:
    """Known words, ready to be compared."""

    def __init__(self, words: Iterable[str]) -> None:
        """Sort folded words by length and sound."""
        self.by_length: dict[int, list[tuple[str, int]]] = {}
        self.by_sound: dict[str, list[str]] = {}
        for word in sorted(set(words)):
            if len(word) >= 4 and not word.isdigit():
                self.by_length.setdefault(len(word), []).append((word, letters(word)))
                self.by_sound.setdefault(sound(word), []).append(word)

    def nearest(self, word: str, most: int | None = None) -> list[tuple[int, str]]:
        """The nearest words with their distance, the nearest first; a word that sounds alike counts as one mistake.

        Of words that are equally near, those that sound alike or begin alike come first.
        """
        most = allowed(word) if most is None else most
        alike = set(self.by_sound.get(sound(word), ())) if most else set()
        found = dict.fromkeys(alike, 1)
        mine = letters(word)
        for length in range(len(word) - most, len(word) + most + 1):
            for one, bits in self.by_length.get(length, ()):
                # A mistake changes at most two of the letters that a word has
                if (bits ^ mine).bit_count() <= 2 * most and (step := distance(word, one, most)) <= most:
                    found[one] = min(step, found.get(one, step))
        found.pop(word, None)
        order = sorted(found, key=lambda one: (found[one], one not in alike, one[:1] != word[:1], one))
        return [(found[one], one) for one in order]
