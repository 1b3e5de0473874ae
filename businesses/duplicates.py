"""Is this business in the directory already, perhaps spelled differently? Asked before an entry is sent.

Names, addresses and phone numbers are brought into one shape; what is the same then is shown to the person, who
decides. A hidden address is never compared: the answer would give it away.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from rapidfuzz import fuzz

from base.german import fold
from base.public_form import phone_number
from businesses.duplicate_words import KINDS, squash

# "Inh. …": the name of a person, not of the shop
HOLDER = re.compile(r"\b(?:inh|inhaber(?:in)?|gf|geschäftsführ(?:er|ung))\b.*$", re.IGNORECASE | re.DOTALL)
APOSTROPHES = re.compile("['’‘`´ʼ]")
# Legal forms as people write them, with and without full stops and spaces
LEGAL = re.compile(
    r"\b(?:e\.?\s?k(?:fm|fr)?|e\.?\s?v|e\.?\s?g|g\.?\s?m?\.?\s?b\.?\s?h|m\.?b\.?h|g\.?b\.?r|o\.?h\.?g|u\.?g|a\.?g|k\.?g"
    r"|haftungsbeschr(?:ä|ae)nkt|co|partg)\b\.?",
    re.IGNORECASE,
)
SMALL_WORDS = "und u and the der die das am im in an bei zum zur von leipzig le"
FILLERS = frozenset(SMALL_WORDS.split())
# A day in a street's name is no house number: "Straße des 18. Oktober 3"
MONTHS = "januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember"
DAY = rf"\d+ (?:{MONTHS})"
HOUSE = re.compile(
    rf"^(?P<street>\D*?(?:{DAY}\D*?)?)\s*(?P<number>\d{{1,4}})(?!\d| (?:{MONTHS}))\s*(?P<letter>[a-z])?(?![a-z])"
)
STREET = re.compile(r"\s*(?:strasse|strase|str)\b")
PLACE = re.compile(r"\s*(?:platz|pl)\b")
ALIKE, OWN_ALIKE, STREET_ALIKE = 92, 88, 90  # of 100
SHORTEST, SHORT = 3, 4  # letters; a short name must be the same wholly


class Reason(models.TextChoices):
    """What is the same."""

    NAME = "name", _("the same name")
    ADDRESS = "address", _("the same address")
    PHONE = "phone", _("the same phone number")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is compared: its own words, what kinds of business it says, its numbers, all in one piece."""

    own: tuple[str, ...]
    kinds: frozenset[str]
    numbers: frozenset[str]
    whole: str


@dataclass(frozen=True, slots=True)
class Known:
    """What is compared of one business, new or old; `street` is empty where the address is hidden."""

    name: str
    street: str = ""
    postcode: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that is probably the same business, and why. `url` is empty for an entry that is not public."""

    pk: int
    title: str
    place: str
    url: str
    reasons: tuple[Reason, ...]

    @property
    def why(self) -> str:
        """ "the same name, the same phone number" """
        return ", ".join(str(reason.label) for reason in self.reasons)


def name_of(text: str) -> Name:
    """A name without its legal form, its owner and small words; letters of other scripts become Latin ones."""
    plain = LEGAL.sub(" ", HOLDER.sub(" ", APOSTROPHES.sub("", text)))
    words = [word for word in squash(plain).split() if word not in FILLERS]
    own = tuple(word for word in words if word not in KINDS)
    kinds = frozenset(KINDS[word] for word in words if word in KINDS)
    numbers = frozenset(number for word in words for number in re.findall(r"\d+", word))
    return Name(own, kinds, numbers, "".join(words))


def same_name(a: Name, b: Name) -> bool:
    """Whether two names are probably the same business's."""
    if not a.whole or not b.whole or a.numbers != b.numbers:
        return False
    if a.whole == b.whole:
        return True
    if a.kinds and b.kinds and not a.kinds & b.kinds:
        return False
    if _same_own(a.own, b.own):
        return True
    # "Kiez-Kaffee" and "Kiezkaffee": where words are parted otherwise, only the whole can be compared
    return a.kinds != b.kinds and _alike(a.whole, b.whole, ALIKE)


def _same_own(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the words that are a shop's own are the same in any order, or nearly."""
    mine, theirs = " ".join(sorted(one)), " ".join(sorted(other))
    return bool(mine and theirs) and (mine == theirs or _alike(mine, theirs, OWN_ALIKE))


def _alike(one: str, other: str, least: int) -> bool:
    shortest = min(len(one), len(other))
    if shortest <= SHORT:
        return one == other and shortest >= SHORTEST
    return fuzz.ratio(one, other) >= least


def address_of(street: str) -> tuple[str, str]:
    """Street and house number as they are compared: ("eisenbahnstr", "12a"); empty without a number."""
    found = HOUSE.match(fold(street))
    if not found or not found["street"].strip():
        return "", ""
    name = PLACE.sub("platz", STREET.sub("str", found["street"].strip()))
    return name.replace(" ", ""), f"{int(found['number'])}{found['letter'] or ''}"


@dataclass(frozen=True, slots=True)
class Key:
    """A business in the shape in which it is compared; what it does not have is empty."""

    name: Name
    address: tuple[str, str]
    postcode: str
    phone: str


def key_of(one: Known) -> Key:
    """The shape of a business."""
    phone = phone_number(one.phone) if one.phone else ""
    return Key(name_of(one.name), address_of(one.street), one.postcode, phone)


# Of the directory's entries only: what somebody types is kept nowhere
kept_key_of = lru_cache(maxsize=8192)(key_of)


def same_address(one: Key, other: Key) -> bool:
    """Whether two businesses are in the same house."""
    (street, number), (their_street, their_number) = one.address, other.address
    if not street or not their_street or number != their_number:
        return False
    if one.postcode and other.postcode and one.postcode != other.postcode:
        return False
    return fuzz.ratio(street, their_street) >= STREET_ALIKE


def reasons(one: Key, other: Key) -> tuple[Reason, ...]:
    """What two businesses have in common."""
    found = []
    if same_name(one.name, other.name):
        found.append(Reason.NAME)
    if same_address(one, other):
        found.append(Reason.ADDRESS)
    if one.phone and one.phone == other.phone:
        found.append(Reason.PHONE)
    return tuple(found)


def known(page: Any) -> Known:
    """What is compared of an entry."""
    return Known(page.title, page.public_street, page.postcode, page.phone)


def likely(one: Known, pages: Iterable[Any], but: int | None = None) -> list[Match]:
    """The entries that are probably the same business, those with the most in common first.

    `pages` are businesses with their districts; `but` is the number of the entry itself. Of an entry that is not
    public nothing is told but that there is one.
    """
    mine, found = key_of(one), []
    for page in pages:
        common = reasons(mine, kept_key_of(known(page))) if page.pk != but else ()
        if common and page.live:
            district = page.district.name if page.district else ""
            place = ", ".join(part for part in (page.public_street, district) if part)
            found.append(Match(page.pk, page.title, place, page.here, common))
        elif common:
            found.append(Match(page.pk, "", "", "", common))
    return sorted(found, key=lambda match: (-len(match.reasons), match.title))
