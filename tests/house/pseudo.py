"""A language in which every word says where it comes from.

What the interface says is ⟦in brackets⟧, what editors have written has a ◊sign before ◊each ◊word. Any other word in
front of a reader is a string that nobody can translate. Only the calendar and the names of languages come from tables
of the language itself, and a few words are the same everywhere.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from babel.core import Locale
from bs4 import BeautifulSoup, NavigableString, Tag
from django.apps import apps
from django.db import models
from django.utils import translation
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.models import Page

from base import fragments, languages, versions
from base.fields import Names, NamesField
from base.management.commands.catalogues import MARK
from base.page_texts import NO_TEXT

ROOMS = ("areas", "base", "businesses", "courses", "home", "news")
SIGN = "◊"
WORD = re.compile(r"[^\W\d_]{2,}")
# A word without a sign before it; the sign stands before the first letter of a word with hyphens, too
UNSIGNED = re.compile(rf"(?<![{SIGN}\w])[^\W\d_]{{2,}}")
BRACKETS = re.compile(r"⟦[^⟦⟧]*⟧")
TAG = re.compile(r"(<[^>]*>)")
# Fields that hold no words for readers
_NOT_WORDS = (
    "slug url_path path code colour language phone email icon website url token name_hash digest fingerprint"
    " feedback_phone feedback_email contact_phone contact_email contact_website enforcement_email enforcement_url"
    " file file_hash filter_spec focal_point_key lat lon time_zone transport registration_url online_url"
)
NOT_WORDS = frozenset(_NOT_WORDS.split())
# The same in every language: kinds of files, sizes of paper, names, units, and what the law calls things
EVERYWHERE = frozenset(
    {"PDF", "ICS", "QR", "Arbeit", "im", "Quartier", "Leipzig", "EN", "WCAG", "AA", "km", "MB", "KB", "Einfache"}
    | {"Leichte", "Sprache", "Language", "اللغة", "LIX"}
    # Each language in its own words
    | {word for name in languages.NAMES.values() for word in WORD.findall(name)}
)
READ_ALOUD = ("aria-label", "alt", "title", "placeholder")
DESCRIBING = ("description", "og:title", "og:description", "og:image:alt")


def bracketed(text: str) -> str:
    """What the interface says: everything but placeholders and tags in brackets."""
    parts = re.split(f"({MARK.pattern})", str(text))
    return "".join(
        part if MARK.fullmatch(part) or not part.strip() else f"⟦{part}⟧" for part in parts if part is not None
    )


def _plural(singular: str, plural: str, number: Any) -> str:
    return bracketed(singular if number == 1 else plural)


def speak(monkeypatch: Any) -> None:
    """From now on every translation is its English text in brackets; nothing remembers another language."""
    doors = {
        "gettext": bracketed,
        "ngettext": _plural,
        "pgettext": lambda _context, text: bracketed(text),
        "npgettext": lambda _context, singular, plural, number: _plural(singular, plural, number),
    }
    for name, door in doors.items():
        monkeypatch.setattr(translation._trans, name, door, raising=False)
    forget()


def forget() -> None:
    """Components and memories are kept per language, and this one has no name of its own."""
    fragments._kept.cache_clear()
    versions._memory.clear()


# What editors have written


def signed(text: str) -> str:
    """A text with the sign before each of its words; tags stay."""
    return "".join(part if TAG.fullmatch(part) else WORD.sub(rf"{SIGN}\g<0>", part) for part in TAG.split(text))


def _signed_blocks(raw: Any) -> Any:
    if isinstance(raw, str):
        return signed(raw)
    if isinstance(raw, dict):
        return {name: value if name in NO_TEXT else _signed_blocks(value) for name, value in raw.items()}
    return [_signed_blocks(one) for one in raw] if isinstance(raw, list | tuple) else raw


def _new_value(field: models.Field[Any, Any], value: Any) -> Any:
    if isinstance(field, StreamField):
        return StreamValue(field.stream_block, _signed_blocks(list(value.raw_data)), is_lazy=True) if value else None
    if isinstance(field, NamesField):
        return Names({code: signed(text) for code, text in value.items()}) if value else None
    plain = isinstance(field, models.CharField | models.TextField) and not isinstance(field, models.SlugField)
    if plain and not field.choices and isinstance(value, str) and value:
        return signed(value)[: field.max_length]
    return None


def sign_everything() -> None:
    """Put the sign before every word that stands in a table of ours."""
    own = [model for model in apps.get_models() if model._meta.app_label in ROOMS and not model._meta.proxy]
    for model in (Page, *own):
        fields = [one for one in model._meta.local_concrete_fields if one.name not in NOT_WORDS and not one.is_relation]
        for row in model._base_manager.all():
            new = {field.name: _new_value(field, getattr(row, field.attname)) for field in fields}
            changed = {name: value for name, value in new.items() if value is not None}
            if changed:
                model._base_manager.filter(pk=row.pk).update(**changed)
    forget()


# What a reader sees


def from_tables(code: str) -> frozenset[str]:
    """The words of the calendar and the names of languages."""
    locale: Locale = languages.babel(code)
    texts = list(locale.languages.values())
    for table in (locale.days, locale.months):
        texts += [str(name) for forms in table.values() for names in forms.values() for name in names.values()]
    words = {word for text in texts for word in WORD.findall(text)}
    # Arabic writes "and" together with the next word
    return frozenset(words | {f"و{word}" for word in words if code == "ar"})


def texts(html: str) -> Iterator[str]:
    """Every text of a page, also those that are only read aloud or shown by search engines."""
    soup = BeautifulSoup(html, "html.parser")
    for gone in soup.find_all(["script", "style"]):
        gone.extract()
    for names in soup.select("[data-part=languages] ul, .alert .langs__list"):
        names.extract()
    # Comments and the declaration of the document are strings of kinds of their own
    yield from (text for text in soup.find_all(string=True) if type(text) is NavigableString)
    for element in soup.find_all(True):
        yield from _attributes(element)


def _attributes(element: Tag) -> Iterator[str]:
    yield from (str(element[name]) for name in READ_ALOUD if element.get(name))
    if element.name == "meta" and (element.get("name") or element.get("property")) in DESCRIBING:
        yield str(element.get("content"))
    if element.name == "input" and element.get("type") in ("submit", "button"):
        yield str(element.get("value", ""))
    if element.name in ("optgroup", "option", "track") and element.get("label"):
        yield str(element["label"])


def loose_words(text: str, tables: frozenset[str]) -> list[str]:
    """The words of a text that nobody can translate."""
    while BRACKETS.search(text):
        text = BRACKETS.sub(" ", text)
    # Numbers of courses and of cases, and the codes that people write down
    text = re.sub(r"\b[A-Z0-9]{6}\b|urn:\S+", " ", text)
    text = re.sub(r"\b[A-Z]{1,3}-[A-Z0-9]+(?:-[A-Z0-9]+)*\b", " ", text)
    text = re.sub(r"\S+@\S+|https?://\S+|www\.\S+|\S+\.example\S*|\b\S+/\S*", " ", text)
    return [word for word in UNSIGNED.findall(text) if word not in tables and word not in EVERYWHERE]


def misplaced(html: str, code: str) -> list[str]:
    """Words of the interface that are said to be in another language: they stand inside a text of that language."""
    soup = BeautifulSoup(html, "html.parser")
    found = []
    for text in soup.find_all(string=BRACKETS):
        nearest = text.find_parent(attrs={"lang": True})
        if nearest is not None and nearest["lang"] != code and text.parent.name not in ("title", "script"):
            found.append(f"{nearest['lang']}: {' '.join(text.split())[:80]}")
    return found


def hard_coded(html: str, code: str, asked: str = "") -> list[str]:
    """Each text of a page that has such a word; what the reader has typed into the address may be repeated."""
    find = partial(loose_words, tables=from_tables(code).union(WORD.findall(asked)))
    return [" ".join(text.split())[:160] for text in texts(html) if find(str(text))]
