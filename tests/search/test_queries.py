"""What people type finds the courses of the demo town: a file of searches, without a database."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from base.finder import Finder
from base.synonyms import Synonyms
from base.texts import body_words
from courses.searching import course_texts
from demo import content

FILE = Path(__file__).with_name("queries.txt")
AMONG = 3
WANTED = 0.95


def searches() -> Iterator[tuple[str, list[str], bool]]:
    """Search, courses that answer it (none: nothing may be found), and whether it takes a tap on a suggestion."""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if " = " in line and not line.startswith("#"):
            search, answer = line.rsplit(" = ", 1)
            slugs = [] if answer == "-" else answer.removeprefix("~").split(", ")
            yield search, slugs, answer.startswith("~")


def levels(entry: dict[str, Any]) -> tuple[str, str, str, str]:
    """A course of the demo town as the catalogue reads it."""
    names = {topic["slug"]: topic["names"].values() for topic in content.TOPICS}
    districts = {one["slug"]: one["name"] for area in content.AREAS for one in area["districts"]}
    houses = {house["slug"]: house for house in content.VENUES}
    areas = {area["slug"]: area["name"] for area in content.AREAS}
    places = [houses[run["venue"]] for run in entry["runs"]]
    rest = [
        *entry["plain"],
        *entry["learn"],
        *body_words(entry["body"]),
        areas.get(entry["area"], ""),
        *(f"{one['name']} {one['stop']} {districts.get(one['district'], '')}" for one in places),
    ]
    topics = [name for slug in entry["topics"] for name in names[slug]]
    features = ["beginners"] if entry["beginners"] else []
    for run in entry["runs"]:
        features += [name for name in ("childcare", "interpreter") if run[name]] + ["women-only"] * run["women_only"]
    spoken = [code for run in entry["runs"] for code in run["languages"]]
    return course_texts([entry["title"]], topics, [entry["summary"]], rest, features, spoken)


@pytest.fixture(scope="module")
def courses() -> list[dict[str, Any]]:
    return [entry for entry in content.COURSES if entry["live"]]


@pytest.fixture(scope="module")
def finder(courses: list[dict[str, Any]]) -> Finder:
    return Finder(map(levels, courses), Synonyms(content.SYNONYMS))


def best(finder: Finder, courses: list[dict[str, Any]], search: str) -> list[str]:
    hits = finder.find(search)
    ranked = sorted(hits, key=lambda number: (-hits[number], number))
    return [courses[number]["slug"] for number in ranked]


def test_people_find_what_they_look_for(finder: Finder, courses: list[dict[str, Any]], capsys: Any) -> None:
    missed, found, nothing, wrong = [], 0, 0, []
    for search, wanted, suggested in searches():
        answer = best(finder, courses, search)
        if not wanted:
            nothing += 1
            if answer:
                wrong.append((search, answer[:AMONG]))
            continue
        if suggested and not answer:
            answer = next((best(finder, courses, one) for one in finder.suggest(search)), [])
        if set(wanted) & set(answer[:AMONG]):
            found += 1
        else:
            missed.append((search, answer[:AMONG], finder.suggest(search)))
    total = found + len(missed)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{found} of {total} searches find their course among the first three ({found / total:.1%});\n"
        )
        sys.stdout.write(f"{nothing - len(wrong)} of {nothing} searches for what is not taught find nothing\n")
    assert wrong == []
    assert found >= WANTED * total, missed


def test_the_file_is_large_enough_and_covers_every_topic(courses: list[dict[str, Any]]) -> None:
    lines = list(searches())
    assert sum(bool(wanted) for _search, wanted, _suggested in lines) >= 150
    assert sum(not wanted for _search, wanted, _suggested in lines) >= 15
    answered = {slug for _search, wanted, _suggested in lines for slug in wanted}
    assert answered == {entry["slug"] for entry in courses}
    asked = {search.casefold() for search, _wanted, _suggested in lines}
    topics = {slug for entry in courses for slug in entry["topics"]}
    names = {topic["slug"]: {name.casefold() for name in topic["names"].values()} for topic in content.TOPICS}
    by_slug = {entry["slug"]: entry["topics"] for entry in courses}
    covered = {topic for slug in answered for topic in by_slug[slug]}
    assert topics <= covered
    assert sum(bool(names[topic] & asked) for topic in topics) >= len(topics) * 0.8
