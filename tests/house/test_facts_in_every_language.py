"""A course is published in German, and its facts stand in every language at once; so do those of everything else."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup, NavigableString
from django.test import Client

from areas.models import Area
from base.management.commands import catalogues
from base.settings import SiteSettings
from courses.models import CourseRun
from tests.house import pseudo
from tests.house.test_query_budgets import PAGES, Builder

OTHERS = ("en", "ar", "fa", "uk", "ru", "vi", "tr")
SHOWN = PAGES | {
    "poster": "gruenau/kurse/kurs-0/aushang/",
    "programme": "gruenau/kurse/programm/",
    "display": "gruenau/kurse/anzeige/",
    "register": "anmelden/{code}/",
    "every run": "kurse/?all=1",
}
# Names and signs that are the same for all readers
NAMES = frozenset({"Grünau", "Leipziger Osten", "Paunsdorf", "Arbeit im Quartier", "Sprache", "Language", "PDF"})
NAMELIKE = re.compile("|".join([*map(re.escape, NAMES), r"\S+@\S+", r"(?:· )?[A-Z]{2}-\d+", r"[\d,.]+ km"]))
EASTERN_DIGITS = re.compile("[٠-٩۰-۹]")


@pytest.fixture(scope="module")
def english() -> set[str]:
    """What the code says; a text that waits for its translation is the same in all languages, and no German."""
    messages = catalogues.words_in(catalogues.collect(catalogues.source_files()))
    texts = (text for message in messages for text in (message.id if message.pluralizable else [message.id]))
    found = {" ".join(str(text).split()) for text in texts}
    return found | {f"· {text}" for text in found}


def own_words(language: str) -> set[str]:
    """What the catalogue of a language says: "Telefon" is Turkish, too."""
    messages = catalogues.words_in(catalogues.read(language))
    found = {" ".join(text.split()) for message in messages for text in catalogues.forms_of(message)}
    return found | {f"{text}:" for text in found} | {f"· {text}" for text in found}


@pytest.fixture(scope="module")
def full_town(module_town: Any) -> Any:
    """One of everything, with every feature that a run can have."""
    Builder(module_town).grow(0, 2)
    runs = CourseRun.objects.all()
    runs.update(languages=["de", "ar"], childcare=True, women_only=True, interpreter=True)
    Area.objects.update(phone="0341 123", languages=["de", "ar"])
    settings = SiteSettings.load()
    settings.phone, settings.spoken_languages = "0341 123", ["de", "ar"]
    settings.save()
    return module_town


def unmarked(html: str) -> Iterator[str]:
    """The texts of a page that are not said to be in another language than the page."""
    soup = BeautifulSoup(html, "html.parser")
    page = soup.html.get("lang") if soup.html else None
    for text in soup.find_all(string=True):
        if type(text) is not NavigableString or text.find_parent(["script", "style", "title"]):
            continue
        inner = text.find_parent(attrs={"lang": True})
        # Names of stops in a field to choose from cannot be marked
        if text.find_parent("option"):
            continue
        if inner is not None and inner.get("lang") == page and pseudo.WORD.search(text):
            yield " ".join(text.split())


def address(path: str) -> str:
    return path.format(code=CourseRun.objects.earliest("pk").code)


@pytest.fixture(scope="module")
def german(full_town: Any) -> dict[str, set[str]]:
    """What the pages say in German."""
    return {name: set(unmarked(Client().get(f"/de/{address(path)}").content.decode())) for name, path in SHOWN.items()}


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_not_marked_as_german_is_not_german(
    language: str, german: dict[str, set[str]], client: Client, english: set[str]
) -> None:
    found, allowed = {}, english | own_words(language)
    calendar = pseudo.from_tables(language).union(*map(str.split, NAMES), ["in"])
    for name, path in SHOWN.items():
        own = set(unmarked(client.get(f"/{language}/{address(path)}").content.decode()))
        assert len(own) > 10
        found[name] = sorted(
            one
            for one in own & german[name] - allowed
            if not NAMELIKE.fullmatch(one) and not calendar.issuperset(pseudo.WORD.findall(one))
        )
    assert {name: same for name, same in found.items() if same} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_numbers_are_written_with_the_digits_of_letters_from_offices(
    language: str, full_town: Any, client: Client
) -> None:
    for path in SHOWN.values():
        assert EASTERN_DIGITS.findall(client.get(f"/{language}/{address(path)}").content.decode()) == []


@pytest.mark.parametrize("language", OTHERS)
def test_data_and_calendar_are_complete_in_the_language(
    language: str, full_town: Any, client: Client, english: set[str]
) -> None:
    def labels(code: str) -> list[str]:
        data = json.loads(client.get(f"/{code}/kurse/kurse.json").content)
        states = {one["run"]["label"] for one in data["results"]}
        return [*states, *(one["label"] for name in sorted(data["facets"]) for one in data["facets"][name])]

    own, german = labels(language), labels("de")
    assert len(own) == len(german) > 30
    assert {one for one in set(own) & set(german) if pseudo.WORD.search(one)} <= NAMES | {"Nähen"} | own_words(
        language
    ) | english
    calendar = client.get(f"/{language}/gruenau/kurse/kurs-0/kalender.ics").content.decode()
    assert "Kursnummer" not in calendar.replace("\r\n ", "")
