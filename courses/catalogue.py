"""The catalogue: all courses, runs and dates in memory, with the bits that answer every filter.

What editors change is loaded when its version changes; seats are asked for once per request, states come from
the clock. So a booking rebuilds nothing, and the list is right a second after a date has passed.
"""

import datetime
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils import timezone, translation

from areas.models import Area, Venue
from base import dates, languages
from base.facets import Matrix, Row
from base.finder import Finder
from base.synonyms import synonyms
from base.texts import Texts, body_words
from base.versions import remembered
from base.vocabulary import Topic
from courses.models.run import CourseRun
from courses.searching import course_texts
from courses.state import RunFacts

NAME = "catalogue"
NOON, FIVE = datetime.time(12), datetime.time(17)


@dataclass(frozen=True, slots=True)
class SessionData:
    """One date in memory; local time, `venue` is an id or None for the run's own."""

    pk: int
    start: datetime.datetime
    end: datetime.datetime
    status: str
    venue: int | None
    note: str = ""


@dataclass(slots=True)
class RunData:
    """One run in memory. A course without a run has one with an empty code: its date will follow."""

    pk: int
    code: str
    course: int
    facts: RunFacts
    languages: tuple[str, ...]
    features: frozenset[str]
    mode: str
    venue: int | None
    host: str
    registration_url: str
    sessions: tuple[SessionData, ...]
    rows: int = 0

    def next_session(self, now: datetime.datetime) -> SessionData | None:
        """The first date that is not over and takes place."""
        return next((one for one in self.sessions if one.end > now and one.status != "cancelled"), None)


@dataclass(slots=True)
class CourseData:
    """One course in memory; `texts` holds title and summary in each language in which it is live."""

    pk: int
    key: Any
    url_path: str
    area: Area | None
    kind: str
    topics: tuple[str, ...]
    level: str
    beginners: bool
    texts: dict[str, tuple[str, str]]
    published: datetime.datetime
    runs: list[int] = field(default_factory=list)

    def title(self, code: str) -> tuple[str, str]:
        """The title for a reader, and its language where that is another one."""
        if code in self.texts:
            return self.texts[code][0], ""
        return self.texts[languages.SOURCE][0], "" if code.startswith(languages.SOURCE) else languages.SOURCE

    def summary(self, code: str) -> str:
        """The summary in the language of the title."""
        return self.texts.get(code, self.texts[languages.SOURCE])[1]


def weekday(moment: datetime.datetime) -> str:
    """`mo` to `su`, of the clock in Leipzig."""
    return dates.WEEKDAYS[moment.weekday()]


def daytime(moment: datetime.datetime) -> str:
    """`morning` before 12, `afternoon` before 17, then `evening`, of the clock in Leipzig."""
    time = moment.time()
    return "morning" if time < NOON else "afternoon" if time < FIVE else "evening"


class Catalogue:
    """Everything of one version of the catalogue."""

    def __init__(self) -> None:
        """Load it with a fixed number of queries."""
        self._lock = Lock()
        self._finder: Finder | None = None
        self.areas = list(Area.objects.all())
        self.venues: dict[int, Venue] = {venue.pk: venue for venue in Venue.objects.select_related("district", "area")}
        self.topics: list[Topic] = list(Topic.objects.all())
        self.courses: list[CourseData] = []
        self.runs: list[RunData] = []
        self._load_courses()
        self._load_runs()
        self.by_code = {run.code: run for run in self.runs if run.code}
        self.by_key = {course.key: course for course in self.courses}
        rows: list[Row] = []
        self.row_runs: list[tuple[int, int]] = []
        for number, course in enumerate(self.courses):
            for run_number in course.runs:
                self._add_rows(rows, number, course, run_number)
        self.matrix = Matrix(rows)
        ends = sorted(
            (self.runs[run].sessions[date].end, position)
            for position, (run, date) in enumerate(self.row_runs)
            if date >= 0
        )
        self._ends = [end for end, _position in ends]
        self._over = [0]
        for _end, position in ends:
            self._over.append(self._over[-1] | 1 << position)

    def _load_courses(self) -> None:
        page_model = apps.get_model("courses", "CoursePage")
        areas = {area.pk: area for area in self.areas}
        topics: dict[int, list[str]] = {}
        for page, topic in page_model.topics.through.objects.order_by("topic__order", "topic__slug").values_list(
            "coursepage_id", "topic__slug"
        ):
            topics.setdefault(page, []).append(topic)
        texts: dict[Any, dict[str, tuple[str, str]]] = {}
        pages = list(page_model.objects.live().defer_streamfields().order_by("pk"))
        for page in pages:
            texts.setdefault(page.translation_key, {})[page.language] = (page.title, page.summary)
        for page in pages:
            if page.language != languages.SOURCE:
                continue
            own = tuple(topics.get(page.pk, ()))
            self.courses.append(
                CourseData(
                    pk=page.pk,
                    key=page.translation_key,
                    url_path=page.url_path,
                    area=areas.get(page.area_id),
                    kind=page.kind,
                    topics=own,
                    level=page.level,
                    beginners=page.beginners,
                    texts=texts[page.translation_key],
                    published=page.first_published_at or timezone.now(),
                )
            )

    def _load_runs(self) -> None:
        numbers = {course.pk: number for number, course in enumerate(self.courses)}
        for run in CourseRun.objects.public().filter(course__in=numbers).order_by("pk").with_sessions():
            course = self.courses[numbers[run.course_id]]
            sessions = tuple(
                SessionData(one.pk, dates.local(one.start), dates.local(one.end), one.status, one.venue_id, one.note)
                for one in run.sessions.all()
            )
            taking_place = [one for one in sessions if one.status != "cancelled"]
            facts = RunFacts(
                status=run.status,
                start_mode=run.start_mode,
                registration=run.registration,
                capacity=run.capacity,
                held_back=run.held_back,
                waiting_list=run.waiting_list,
                opens_at=run.opens_at,
                closes_at=run.closes_at,
                first=taking_place[0].start if taking_place else None,
                last=max(one.end for one in taking_place) if taking_place else None,
                cancel_reason=run.cancel_reason,
            )
            self._keep(
                course,
                RunData(
                    pk=run.pk,
                    code=run.code,
                    course=numbers[run.course_id],
                    facts=facts,
                    languages=tuple(run.languages),
                    features=self._features(course, run),
                    mode=run.mode,
                    venue=run.venue_id,
                    host=run.host.name if run.host else "",
                    registration_url=run.registration_url,
                    sessions=sessions,
                ),
            )
        for number, course in enumerate(self.courses):
            if not course.runs:
                facts = RunFacts("published", "date-to-follow", "phone")
                features = frozenset({"beginners"} if course.beginners else ())
                self._keep(course, RunData(0, "", number, facts, (), features, "on-site", None, "", "", ()))

    def _keep(self, course: CourseData, run: RunData) -> None:
        course.runs.append(len(self.runs))
        self.runs.append(run)

    def _features(self, course: CourseData, run: CourseRun) -> frozenset[str]:
        venue = self.venues.get(run.venue_id or 0)
        found = {
            "childcare": run.childcare,
            "step-free": venue is not None and venue.step_free == "yes",
            "women-only": run.women_only,
            "interpreter": run.interpreter,
            "no-registration": run.registration == CourseRun.Registration.NONE,
            "beginners": course.beginners,
        }
        return frozenset(name for name, holds in found.items() if holds)

    def _add_rows(self, rows: list[Row], number: int, course: CourseData, run_number: int) -> None:
        run = self.runs[run_number]
        values: dict[str, tuple[str, ...] | frozenset[str]] = {
            "area": (course.area.slug,) if course.area else tuple(area.slug for area in self.areas),
            "topic": course.topics,
            "kind": (course.kind,),
            "level": (course.level,),
            "language": run.languages,
            "feature": run.features,
        }
        dated = [place for place, one in enumerate(run.sessions) if one.status != "cancelled"]
        for place in dated or [-1]:
            own = dict(values)
            if place >= 0:
                start = run.sessions[place].start
                own |= {"weekday": (weekday(start),), "daytime": (daytime(start),)}
            run.rows |= 1 << len(rows)
            rows.append(Row(number, own))
            self.row_runs.append((run_number, place))

    @property
    def finder(self) -> Finder:
        """The index of the words of all courses; made when somebody searches for the first time."""
        with self._lock:
            if self._finder is None:
                self._finder = Finder(self._texts(), synonyms())
            return self._finder

    def _texts(self) -> Iterator[Texts]:
        """The words of each course: its own in all languages, its places, its codes."""
        model = apps.get_model("courses", "CoursePage")
        names = {topic.slug: list(topic.names.values()) for topic in self.topics}
        with translation.override(languages.SOURCE):
            kinds = {value: str(label) for value, label in model.Kind.choices}
        rest = {pk: list(own) for pk, *own in model.objects.live().values_list("pk", "plain", "learn", "body")}
        for course in self.courses:
            plain, learn, body = rest.get(course.pk, ("", "", None))
            runs = [self.runs[number] for number in course.runs]
            houses = [house for run in runs if run.venue and (house := self.venues.get(run.venue))]
            words = [plain, learn, *body_words(list(body.raw_data) if body else ()), kinds[course.kind]]
            words += [course.area.name if course.area else "", course.level.upper()]
            words += [f"{house.name}. {house.stop}. {house.district or ''}" for house in houses]
            words += [run.code for run in runs]
            titles, summaries = zip(*course.texts.values(), strict=True)
            topics = [name for slug in course.topics for name in names.get(slug, (slug,))]
            features = [name for run in runs for name in run.features]
            yield course_texts(
                titles, topics, summaries, words, features, [code for run in runs for code in run.languages]
            )

    def over(self, now: datetime.datetime) -> int:
        """Rows whose date has passed."""
        return self._over[bisect_right(self._ends, now)]

    def within(self, first: datetime.date | None, last: datetime.date | None) -> int:
        """Rows whose date lies between two days, both included."""
        mask = 0
        for position, (run, place) in enumerate(self.row_runs):
            if place >= 0:
                day = self.runs[run].sessions[place].start.date()
                if (first is None or day >= first) and (last is None or day <= last):
                    mask |= 1 << position
        return mask


def catalogue(request: HttpRequest | None) -> Catalogue:
    """The catalogue of the newest version."""
    return remembered(request, NAME, "all", Catalogue)
