"""Whatever the town offers and whatever is asked: each number is what the contract says, for the same run and date.

The towns are made up by Hypothesis; what should be found is worked out anew here, course by course.
"""

import datetime
import json
from dataclasses import dataclass
from itertools import product
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses import listing
from courses.catalogue import Catalogue
from courses.entries import CourseData, RunData, SessionData
from courses.state import FREE, JOINABLE, RunFacts, state_of
from demo.factories.courses import TopicFactory

NOW = datetime.datetime(2026, 11, 25, 12, 30, tzinfo=ZoneInfo("Europe/Berlin"))
WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
AREAS = ("gruenau", "leipziger-osten", "paunsdorf")
TOPICS = ("naehen", "deutsch", "smartphone")
KINDS = ("nachbarschaftstisch", "digital", "treff")
LEVELS = ("none", "a1", "a2")
LANGUAGES = ("de", "ar", "vi")
OF_A_RUN = ("childcare", "step-free", "women-only", "interpreter", "no-registration")
FACETS = {
    "area": AREAS,
    "topic": TOPICS,
    "kind": KINDS,
    "weekday": WEEKDAYS,
    "daytime": ("morning", "afternoon", "evening"),
    "language": LANGUAGES,
    "level": LEVELS,
    "feature": (*OF_A_RUN, "beginners"),
    "free": ("1",),
}
AND = ("feature", "free")


@dataclass(frozen=True)
class Date:
    """A date of a run: days from now, hour of the clock."""

    day: int
    hour: int
    cancelled: bool

    @property
    def start(self) -> datetime.datetime:
        """When it begins; it lasts an hour and a half."""
        return (NOW + datetime.timedelta(days=self.day)).replace(hour=self.hour, minute=0)

    @property
    def end(self) -> datetime.datetime:
        """When it is over."""
        return self.start + datetime.timedelta(minutes=90)


@dataclass(frozen=True)
class Run:
    """A run as an editor would describe it."""

    dates: tuple[Date, ...]
    languages: tuple[str, ...]
    features: tuple[str, ...]
    start_mode: str
    status: str
    capacity: int | None
    waiting_list: bool

    @property
    def taking_place(self) -> list[Date]:
        """Dates that are not called off."""
        return [date for date in self.dates if not date.cancelled]

    @property
    def facts(self) -> RunFacts:
        """What its state depends on."""
        dates = self.taking_place
        return RunFacts(
            status=self.status,
            start_mode=self.start_mode,
            registration="none" if "no-registration" in self.features else "online",
            capacity=self.capacity,
            waiting_list=self.waiting_list,
            first=min((date.start for date in dates), default=None),
            last=max((date.end for date in dates), default=None),
        )


@dataclass(frozen=True)
class Course:
    """A course; no area means all of them."""

    area: str | None
    topics: tuple[str, ...]
    kind: str
    level: str
    beginners: bool
    runs: tuple[Run, ...]


def some(values: tuple[str, ...], least: int = 0) -> st.SearchStrategy[tuple[str, ...]]:
    """A few of the values, each once."""
    return st.lists(st.sampled_from(values), unique=True, min_size=least, max_size=3).map(tuple)


dates = st.builds(Date, st.integers(-3, 10), st.sampled_from((9, 11, 12, 16, 17, 19)), st.booleans())
runs = st.builds(
    Run,
    dates=st.lists(dates, max_size=4).map(lambda all_: tuple(sorted(all_, key=lambda one: one.start))),
    languages=some(LANGUAGES, least=1),
    features=some(OF_A_RUN),
    start_mode=st.sampled_from(("fixed", "fixed", "rolling", "drop-in", "date-to-follow")),
    status=st.sampled_from(("published", "published", "published", "cancelled", "completed")),
    capacity=st.sampled_from((None, 0, 1, 8)),
    waiting_list=st.booleans(),
)
courses = st.builds(
    Course,
    area=st.sampled_from((*AREAS, None)),
    topics=some(TOPICS),
    kind=st.sampled_from(KINDS),
    level=st.sampled_from(LEVELS),
    beginners=st.booleans(),
    runs=st.lists(runs, min_size=1, max_size=3).map(tuple),
)
towns = st.lists(courses, max_size=6)
# Most addresses choose something in one to three facets
chosen = st.lists(st.sampled_from(tuple(FACETS)), unique=True, max_size=3).flatmap(
    lambda names: st.fixed_dictionaries({name: some(FACETS[name], least=1).map(list) for name in names})
)
day = st.none() | st.integers(-4, 10).map(lambda days: (NOW + datetime.timedelta(days=days)).date())


# What the contract says, read again without looking at the code


def values(course: Course, run: Run, date: Date | None) -> dict[str, set[str]]:
    """What one run and one of its dates answer to each question."""
    to_come = date is not None and date.end > NOW
    hour = date.start.hour if date else 0
    return {
        "area": {course.area} if course.area else set(AREAS),
        "topic": set(course.topics),
        "kind": {course.kind},
        "level": {course.level},
        "language": set(run.languages),
        "feature": {*run.features, *(["beginners"] if course.beginners else [])},
        "free": {"1"} if state_of(run.facts, 0, 0, NOW) in FREE else set(),
        "weekday": {WEEKDAYS[date.start.weekday()]} if date and to_come else set(),
        "daytime": {"morning" if hour < 12 else "afternoon" if hour < 17 else "evening"} if to_come else set(),
    }


@dataclass(frozen=True)
class Wish:
    """What somebody asks for."""

    selection: dict[str, list[str]]
    everything: bool
    first: datetime.date | None
    last: datetime.date | None
    at_home: str

    def fits(self, course: Course, run: Run) -> bool:
        """Whether the run and one date of it answer everything."""
        if self.at_home and course.area not in (None, self.at_home):
            return False
        if not self.everything and state_of(run.facts, 0, 0, NOW) not in JOINABLE:
            return False
        return any(self._holds(course, run, date) for date in run.taking_place or [None])

    def _holds(self, course: Course, run: Run, date: Date | None) -> bool:
        to_come = date is not None and date.end > NOW
        if date is not None and not to_come and not self.everything:
            return False
        if self.first or self.last:
            if date is None or not to_come:
                return False
            if (self.first and date.start.date() < self.first) or (self.last and date.start.date() > self.last):
                return False
        known = values(course, run, date)
        return all(
            (all if name in AND else any)(value in known[name] for value in wanted)
            for name, wanted in self.selection.items()
        )

    def found(self, town: list[Course]) -> set[int]:
        """The courses with a run that fits."""
        return {number for number, course in enumerate(town) if any(self.fits(course, run) for run in course.runs)}

    def instead(self, facet: str, value: str) -> "Wish":
        """The same with a value alone in its facet; where values are joined by "and", with it added."""
        kept = self.selection.get(facet, []) if facet in AND else []
        return Wish({**self.selection, facet: [*kept, value]}, self.everything, self.first, self.last, self.at_home)

    @property
    def address(self) -> str:
        """As a program would ask for it."""
        pairs = [(name, value) for name, wanted in self.selection.items() for value in wanted]
        pairs += [("all", "1")] if self.everything else []
        pairs += [(name, f"{one}") for name, one in (("from", self.first), ("until", self.last)) if one]
        return f"/de/{self.at_home + '/' if self.at_home else ''}kurse/kurse.json?{urlencode(pairs)}"


def in_memory(town: list[Course]) -> Catalogue:
    """The catalogue of a made-up town."""

    class MadeUp(Catalogue):
        def _load_courses(self) -> None:
            areas = {area.slug: area for area in self.areas}
            for number, course in enumerate(town):
                self.courses.append(
                    CourseData(
                        pk=number,
                        key=number,
                        url_path=f"/de/kurse/kurs-{number}/",
                        area=areas[course.area] if course.area else None,
                        kind=course.kind,
                        topics=course.topics,
                        level=course.level,
                        beginners=course.beginners,
                        texts={"de": (f"{number}", "")},
                        published=NOW,
                    )
                )

        def _load_runs(self) -> None:
            for number, course in enumerate(town):
                for run in course.runs:
                    place = len(self.runs)
                    beginners = ["beginners"] if course.beginners else []
                    sessions = [
                        SessionData(pk, date.start, date.end, "cancelled" if date.cancelled else "scheduled", None)
                        for pk, date in enumerate(run.dates)
                    ]
                    self.courses[number].runs.append(place)
                    self.runs.append(
                        RunData(
                            pk=place,
                            code=f"{number}-{course.runs.index(run)}",
                            course=number,
                            facts=run.facts,
                            languages=run.languages,
                            features=frozenset([*run.features, *beginners]),
                            mode="on-site",
                            venue=None,
                            host="",
                            registration_url="",
                            sessions=tuple(sessions),
                        )
                    )

    return MadeUp()


@settings(
    max_examples=300,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    town_=towns,
    selection=chosen,
    everything=st.booleans(),
    days=st.tuples(day, day),
    at_home=st.sampled_from(("", "", "gruenau")),
)
def check(client: Any, made: dict[str, Catalogue], **drawn: Any) -> None:
    """One made-up town, one wish."""
    town, at_home = drawn["town_"], drawn["at_home"]
    selection = {name: wanted for name, wanted in drawn["selection"].items() if not (at_home and name == "area")}
    spoken = {code for course in town for run in course.runs for code in run.languages}
    if "language" in selection:
        # A language that nobody speaks is not among the answers
        selection["language"] = [code for code in selection["language"] if code in spoken]
    wish = Wish({n: w for n, w in selection.items() if w}, drawn["everything"], *drawn["days"], at_home)
    made["catalogue"] = in_memory(town)
    data = json.loads(client.get(wish.address).content)
    found = wish.found(town)
    assert data["total"] == len(found)
    assert {int(one["title"]) for one in data["results"]} == found
    for one in data["results"]:
        number, place = map(int, one["run"]["code"].split("-"))
        assert wish.fits(town[number], town[number].runs[place]), "the card shows a run that fits"
    shown = {(name, one["value"]): one for name, answers in data["facets"].items() for one in answers}
    asked = [pair for name in FACETS for pair in product([name], FACETS[name]) if not (at_home and name == "area")]
    for name, value in asked:
        if name == "language" and value not in spoken:
            continue
        answer = shown[name, value]
        assert answer["count"] == len(wish.instead(name, value).found(town)), (name, value)
        assert answer["selected"] == (value in wish.selection.get(name, []))


def test_every_number_is_what_the_contract_says(town: Any, client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for slug in TOPICS:
        TopicFactory(slug=slug)
    made: dict[str, Catalogue] = {}
    monkeypatch.setattr(listing, "catalogue", lambda _request: made["catalogue"])
    with time_machine.travel(NOW, tick=False):
        check(client, made)
