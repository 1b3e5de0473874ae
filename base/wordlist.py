"""Makes the file of the German dictionary: `python -m base.wordlist TARGET`. Nothing else imports this module."""

import sys
from functools import cache
from pathlib import Path

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "ê": "e", "à": "a"})
LONGEST = 18  # longer words are made of shorter ones


def folded(word: str) -> str:
    """A word in the letters of the file; empty where it has others."""
    small = word.lower()
    if not small.isascii():
        small = small.translate(LETTERS)
    return small if small.isascii() and small.isalpha() else ""


@cache
def target(lemma: str) -> str:
    """A dictionary word, folded, with its kind: N for a noun, V for what ends like a verb, O for the rest."""
    word = folded(lemma)
    if not word or len(word) > LONGEST:
        return ""
    if lemma[0].isupper():
        return word + ":N"
    return word + (":V" if word.endswith(("en", "ern", "eln")) else ":O")


def lines() -> list[str]:
    """One line a form, sorted: the form, and the words it may belong to with their kinds."""
    found: dict[str, set[str]] = {}
    for form, lemma in DefaultDictionaryFactory(1).get_dictionary("de").items():
        if 1 < len(form) <= LONGEST and (key := folded(form)) and (word := target(lemma)) and not form.isupper():
            found.setdefault(key, set()).add(word)
    return [f"{key}\t{','.join(sorted(found[key])[:8])}\n" for key in sorted(found)]


def main(goal: Path) -> None:
    """Write the file in one step, so that nobody reads half of it."""
    part = goal.with_suffix(".part")
    with part.open("w", encoding="ascii") as file:
        file.writelines(lines())
    part.replace(goal)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
