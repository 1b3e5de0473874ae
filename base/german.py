"""German words as people type them: without umlauts, with capitals, with accents from other languages."""

import unicodedata

FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "ı": "i"})


def fold(text: str) -> str:
    """Small letters without marks: "Nähkurs" and "NAEHKURS" become the same."""
    small = unicodedata.normalize("NFC", text).lower().translate(FOLDED)
    decomposed = unicodedata.normalize("NFKD", small)
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain).split())


def matches(words: list[str], folded: str) -> bool:
    """Whether a folded text has every one of the folded words in it."""
    return all(word in folded for word in words)
