"""The nine languages of the site: own names, direction, and what Babel calls them. No database."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from babel import Locale as BabelLocale
from babel import UnknownLocaleError
from django.conf import settings
from django.utils.translation import get_language

SOURCE = "de"
PLAIN_GERMAN = "de-simple"
# Signs of Unicode round a text with a direction of its own
ISOLATE, END = "\u2068", "\u2069"
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
NAMES = {
    "de": "Deutsch",
    "de-simple": "Einfache Sprache",
    "en": "English",
    "ar": "العربية",
    "fa": "فارسی",
    "uk": "Українська",
    "ru": "Русский",
    "vi": "Tiếng Việt",
    "tr": "Türkçe",
}


@dataclass(frozen=True, slots=True)
class Language:
    """One way to read the site: BCP 47 code, name in the language itself, `ltr` or `rtl`."""

    code: str
    name: str
    dir: str


def direction(code: str) -> str:
    """`rtl` for Arabic and Persian, else `ltr`."""
    return "rtl" if code.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT else "ltr"


@cache
def all_languages() -> tuple[Language, ...]:
    """The site's languages in the order of the settings."""
    return tuple(Language(code, NAMES[code], direction(code)) for code, _ in settings.LANGUAGES)


def codes() -> tuple[str, ...]:
    """The codes of all languages, the source first."""
    return tuple(language.code for language in all_languages())


def current() -> Language:
    """The reader's language; German where none is active."""
    code = get_language() or SOURCE
    return next((language for language in all_languages() if language.code == code), all_languages()[0])


@cache
def babel(code: str) -> BabelLocale:
    """Babel's locale for one of our codes; plain German is German."""
    return BabelLocale.parse(code.split("-", maxsplit=1)[0])


@cache
def language_name(code: str, reader: str) -> str:
    """The name of a language (BCP 47) in the reader's language, with a capital where German has one."""
    try:
        name = babel(reader).languages.get(code.split("-", maxsplit=1)[0]) or BabelLocale.parse(code).get_display_name()
    except (UnknownLocaleError, ValueError):
        name = code
    return str(name)


def listed(words: Iterable[object]) -> str:
    """Words one after the other, with the reader's comma: "Deutsch, Arabisch"."""
    comma = "، " if current().dir == "rtl" else ", "
    return comma.join(str(word) for word in words)


def names_of(codes: Iterable[str]) -> str:
    """Languages in the reader's words, one after the other."""
    reader = get_language() or SOURCE
    return listed(language_name(code, reader) for code in codes)


def name(text: str) -> str:
    """A German name inside a sentence of the reader's language: it keeps together, in its own direction."""
    return text if current().code.startswith(SOURCE) else f"{ISOLATE}{text}{END}"


def bare(text: str) -> str:
    """A sentence without the signs round its names, for what cannot draw them."""
    return text.replace(ISOLATE, "").replace(END, "")


def attributes(text: str, reader: str) -> str:
    """HTML attributes for text in one language inside another one's frame; empty where both are the same."""
    return "" if text == reader else f'lang="{text}" dir="{direction(text)}"'
