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
MOST = 2


def sound(word: str) -> str:
    """How a folded word sounds, roughly; words that sound alike have the same."""
    for letters, one in SOUNDS:
        word = word.replace(letters, one)
    word = "".join(sign for place, sign in enumerate(word) if not place or sign != word[place - 1])
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


class Measure:
    """How many letters to insert, drop, change or swap with the next to make another word of this one.

    One column of the table of all beginnings is held in the bits of whole numbers (Hyyrö 2003), because thousands
    of words are compared with each mistyped one.
    """

    def __init__(self, word: str) -> None:
        """Note where each letter of the word stands."""
        self.length = len(word)
        self.places: dict[str, int] = {}
        for place, sign in enumerate(word):
            self.places[sign] = self.places.get(sign, 0) | 1 << place

    def to(self, other: str) -> int:
        """The number of mistakes between the two words."""
        if not self.length:
            return len(other)
        full, last = (1 << self.length) - 1, 1 << self.length - 1
        up, down, diagonal, before, mistakes = full, 0, 0, 0, self.length
        for sign in other:
            here = self.places.get(sign, 0)
            swapped = ((~diagonal & here) << 1) & before
            diagonal = (((here & up) + up) ^ up) | here | down | swapped
            right, left = down | ~(diagonal | up) & full, diagonal & up
            mistakes += bool(right & last) - bool(left & last)
            right, left = right << 1 | 1, left << 1
            up, down = (left | ~(diagonal | right)) & full, right & diagonal & full
            before = here
        return mistakes


def allowed(word: str) -> int:
    """How many mistakes a word of this length may hold and still be understood."""
    return 0 if len(word) < 4 else 1 if len(word) < 6 else MOST


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
        mine, measure = letters(word), Measure(word)
        for length in range(len(word) - most, len(word) + most + 1):
            for one, bits in self.by_length.get(length, ()):
                # Each mistake brings or takes one letter at most; this spares most words the comparison
                if (bits & ~mine).bit_count() > most or (mine & ~bits).bit_count() > most:
                    continue
                if (step := measure.to(one)) <= most:
                    found[one] = min(step, found.get(one, step))
        found.pop(word, None)
        order = sorted(found, key=lambda one: (found[one], one not in alike, one[:1] != word[:1], one))
        return [(found[one], one) for one in order]
