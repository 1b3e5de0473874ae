"""Where German sentences end. Pure: no database, no network."""

import re
from itertools import pairwise

# After these a dot ends no sentence
_ABBREVIATIONS = (
    "abs allg art bd betr bspw bzgl bzw ca co dr einschl engl etc evtl exkl frl geb gegr ggf ggfs ggü inkl insb kath"
    " lfd max mind min mio mrd mtl nr prof rd sog st std str tel ust usw vgl vorm zzgl zzt zt"
)
# Some of them stand at the end of a sentence, too
MAY_END = frozenset({"etc", "usw", "co", "std", "str", "min", "mio", "mrd"})
_MONTHS = (
    "januar februar märz april mai juni juli august september oktober november dezember jahrhundert"
    " jan feb mrz apr jun jul aug sep okt nov dez"
)
# Before "1." these say that it is counted: "am 1. Tag", "im 2. Stock"
_BEFORE_ORDINALS = (
    "ab am beim bis dem den der des die das im ins jede jedem jeden jeder jedes nach seit vom vor zum zur und"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag"
)
ABBREVIATIONS = frozenset(_ABBREVIATIONS.split())
MONTHS = frozenset(_MONTHS.split())
BEFORE_ORDINALS = frozenset(_BEFORE_ORDINALS.split())
# A sign that ends a sentence, what closes after it, and the space before the next one
END = re.compile(r"([.!?…]+)([\"'“”’»«)\]]*)(\s+)(?=[\"'„“‚»«(\[]*[^\W_])")
LAST_WORD = re.compile(r"([^\s\W]+|\w+)$")


def ends(text: str) -> list[int]:
    """The places in a text at which a next sentence begins."""
    return [found.end() for found in END.finditer(text) if _is_end(text, found)]


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line without a full stop is one, too."""
    found = []
    for line in text.splitlines():
        cuts = [0, *ends(line), len(line)]
        found += [line[start:end].strip() for start, end in pairwise(cuts)]
    return [one for one in found if one]


def _is_end(text: str, found: re.Match[str]) -> bool:
    following = text[found.end() :].lstrip("\"'„“‚»«([")
    first = following[:1]
    if first.islower():
        return False
    if found[1] != "." or found[2]:
        return True
    before = text[: found.start()]
    last = LAST_WORD.search(before)
    if last is None:
        return True
    word = last[1].lower()
    if word.isdigit():
        return not _is_ordinal(before[: last.start()], word, following)
    if len(word) == 1 and word.isalpha():
        # "z. B.", and a name's first letter
        return False
    return word not in ABBREVIATIONS or (word in MAY_END and first.isupper() and word not in ("str", "co"))


def _is_ordinal(before: str, number: str, following: str) -> bool:
    """Whether a number with a dot counts something: "1. Dezember", "am 3. Tag"."""
    if len(number) > 2 or before.endswith((".", ":")):
        return False
    next_word = re.match(r"\w+", following)
    if next_word and next_word[0].lower() in MONTHS:
        return True
    earlier = re.search(r"(\w+)[\s,]*$", before)
    return earlier is None or earlier[1].lower() in BEFORE_ORDINALS
