"""What the demo town says in its other languages: nothing is left out, and nothing in it is German."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from base.fields import NamesFormField
from demo import content, words
from demo.pages import in_other_words

LANGUAGES = list(words.MODULES)
FOREIGN = [code for code in LANGUAGES if code != "de-simple"]
COURSES = [
    "leipziger-osten/kurse/upcycling/",
    "leipziger-osten/kurse/lebenslauf/",
    "gruenau/kurse/naehkurs/",
    "gruenau/kurse/smartphone-start/",
    "paunsdorf/kurse/kochen/",
    "paunsdorf/kurse/bewerbungsfoto/",
]
NEWS = [
    "leipziger-osten/aktuelles/lerneck-offen/",
    "paunsdorf/aktuelles/bewerbungsfotos/",
    "aktuelles/nachbarschaftstische/",
    "aktuelles/neue-sprachen/",
]
ADVICE = [f"{entry['area']}/beratung/{entry['slug']}/".lstrip("/") for entry in content.CONSULTATIONS]
# German entries of these pages, by address
ENTRIES = {
    f"{entry['area']}/{room}/{entry['slug']}/".lstrip("/"): entry
    for room, entries in (("kurse", content.COURSES), ("aktuelles", content.NEWS), ("beratung", content.CONSULTATIONS))
    for entry in entries
} | {f"lernen/{entry['slug']}/": entry for entry in content.LEARNING}
# What the German entries of the frame say to readers; the rest are numbers, addresses and texts of other places
STATEMENT = ("non_accessible", "feedback", "enforcement")
TOLD = {
    "home": ("claim", "lead", "doors"),
    "projekt": tuple(content.PROJECT),
    "barrierefreiheit": ("introduction", "commitment", "scope", "standard", "method", *STATEMENT),
    **dict.fromkeys(("kurse", "beratung", "betriebe", "aktuelles", "termine", "lernen"), ("introduction",)),
}
FRAME = {**content.PAGES, "projekt": content.PROJECT, **{entry["slug"]: entry for entry in content.AREAS}}
# Parts that are no words for readers
FACTS = {"path", "icon", "reason", "status", "phone", "email", "unit", "period", "period_start", "period_end"}
FACTS |= {"footnote", "address", "street", "postcode", "city"}
# Names stay as they are on the signs of the houses
SIGNS = {"Leipzig", "Leipzig-Grünau", "Leipzig-Paunsdorf", "<p>Landesdirektion Sachsen</p>"}
SIGNS.add("<p>Stadt Leipzig<br/>Projekt „Arbeit im Quartier“<br/>04092 Leipzig</p>")
GERMAN = re.compile(r"\b(und|oder|nicht|wir|ist|sind|mit|für|auf|bei|sie|eine|einen|kein|keine|haben|werden)\b", re.I)
# German names within a sentence: in brackets, in quotation marks, of a law, of an organisation
NAMES = re.compile(r"\([^()]*\)|„[^“]*“|“[^”]*”|«[^»]*»")
SCRIPTS = {"ar": "[؀-ۿ]", "fa": "[؀-ۿ]", "uk": "[Ѐ-ӿ]", "ru": "[Ѐ-ӿ]"}


def leaves(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Each text in nested data, with its place."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in FACTS:
                yield from leaves(part, f"{name}.{key}")
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from leaves(part, f"{name}.{number}")
    elif isinstance(value, tuple):
        yield from leaves(value[1], f"{name}.{value[0]}")
    elif isinstance(value, str):
        yield name, value


def pairs(language: str) -> Iterator[tuple[str, str, str]]:
    """Place, German text and text in another language, of everything that is told in it."""
    for slug, source in FRAME.items():
        german = {name: source[name] for name in TOLD.get(slug, ("introduction", "body"))}
        told = in_other_words(german, words.STRUCTURE[slug][language])
        for (place, text), (_place, other) in zip(leaves(german), leaves(told), strict=True):
            yield f"{slug}{place}", text, other
    for path, by_language in words.PAGES.items():
        if language in by_language:
            german = {name: text for name, text in ENTRIES[path].items() if name in by_language[language]}
            told = in_other_words(german, {name: by_language[language][name] for name in german})
            for (place, text), (_place, other) in zip(leaves(german), leaves(told), strict=True):
                yield f"{path}{place}", text, other
    yield from rows(language)


def rows(language: str) -> Iterator[tuple[str, str, str]]:
    """The same of partners, houses, centres and figures."""
    for entry in content.ORGANISATIONS:
        if entry["role"]:
            yield entry["name"], entry["text"], words.PARTNERS[entry["name"]][language]
    for area in content.AREAS:
        yield "figures_note", area["figures_note"], words.PLACES["figures_note"][language]
        for centre in area["centres"]:
            yield centre["name"], centre["text"], words.PLACES[centre["name"]][language]
    for entry in content.VENUES:
        yield entry["slug"], entry["notes"], words.PLACES[entry["slug"]][language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_the_frame_are_told(language: str) -> None:
    assert set(words.TITLES) == set(content.TITLES)
    assert all(words.TITLES[slug][language] for slug in content.TITLES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_six_courses_four_news_and_all_advice_are_translated(language: str) -> None:
    translated = {path for path, by_language in words.PAGES.items() if language in by_language}
    assert len(COURSES) == 6
    assert len(NEWS) == 4
    assert translated >= {*COURSES, *NEWS, *ADVICE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_says_all_that_the_german_page_says(language: str) -> None:
    for path, by_language in words.PAGES.items():
        if language in by_language:
            entry, said = ENTRIES[path], by_language[language]
            names = {"title", "summary", "body"} | {name for name in ("plain", "learn", "bring") if name in entry}
            assert set(said) - {"image_alt"} == names, path
            assert [kind for kind, _ in said["body"]] == [kind for kind, _ in entry["body"]], path
            assert all(name not in said or len(said[name]) == len(entry[name]) for name in ("plain", "learn", "bring"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_only_repeated_from_the_german_text(language: str) -> None:
    """Plain German may share a short phrase with German, a whole sentence it may not."""
    shortest = 30 if language == "de-simple" else 0
    same = {place: german for place, german, other in pairs(language) if other == german and german not in SIGNS}
    assert {place: german for place, german in same.items() if len(german) > shortest} == {}


@pytest.mark.parametrize("language", FOREIGN)
def test_no_german_word_has_slipped_in(language: str) -> None:
    found = {place: GERMAN.findall(NAMES.sub("", other)) for place, _, other in pairs(language)}
    assert {place: hits for place, hits in found.items() if hits} == {}


@pytest.mark.parametrize("language", SCRIPTS)
def test_a_text_is_written_in_its_own_script(language: str) -> None:
    for place, german, other in pairs(language):
        plain = re.sub(r"<[^>]+>", "", other)
        if len(plain) > 40 and german not in SIGNS:
            own = len(re.findall(SCRIPTS[language], plain))
            latin = len(re.findall("[A-Za-zÄÖÜäöüß]", plain))
            assert own > latin / 3, f"{place}: {plain}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_leads_to_a_page_of_the_same_language(language: str) -> None:
    links = [link for _, _, other in pairs(language) for link in re.findall(r'href="(/[^"]+)"', other)]
    assert links
    assert [link for link in links if not link.startswith(f"/{language}/")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_those_of_the_german_text(language: str) -> None:
    """Times, telephone numbers and counts: the same digits, in Latin figures."""
    for place, german, other in pairs(language):
        assert not re.search("[٠-٩۰-۹]", other), place
        for number in re.findall(r"\d{3,}", german):
            assert number in other, f"{place}: {number}"


def test_plain_german_says_one_short_thought_at_a_time() -> None:
    for place, _, other in pairs("de-simple"):
        lines = re.sub(r"<[^>]+>", "\n", other)
        for sentence in re.split(r"(?<=[.!?:])\s+|\n+", lines):
            assert len(sentence.split()) <= 12, f"{place}: {sentence}"
            assert not re.search(r"\b(wird|werden|wurde|wurden)\b", sentence), f"{place}: {sentence}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_fits_its_line(language: str) -> None:
    longest = NamesFormField().fields[0].max_length
    assert {place: len(other) for place, _, other in rows(language) if len(other) > longest} == {}
