"""The catalogue: all courses, runs and dates in memory, with the bits that answer every filter.

What editors change is loaded when its version changes; seats are asked for once per request, states come from
the clock. So a booking rebuilds nothing, and the list is right a second after a date has passed.
"""

import datetime
import gc
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from threading import Lock
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils import timezone, translation

from areas.models import Area, Venue
from base import german, languages
from base.facets import Matrix, Row, mask_of
from base.finder import Finder
from base.parameters import Facet
from base.synonyms import synonyms
from base.texts import Texts, body_words
from base.versions import remembered
from base.vocabulary import Topic
from courses.entries import CourseData, RunData, SessionData, daytime, weekday
from courses.models.run import CourseRun
from courses.models.session import Session
from courses.moment import Moment, Seats
from courses.searching import course_texts
from courses.state import RunFacts

NAME = "catalogue"
DAY = datetime.timedelta(days=1)
SOME_DAY = datetime.datetime.max.replace(tzinfo=datetime.UTC)
COURSE_FIELDS = (
    *("pk", "translation_key", "url_path", "title", "summary", "area_id"),
    *("kind", "level", "beginners", "first_published_at"),
)
FIRST_DAY, LAST_DAY = datetime.date(1971, 1, 1), datetime.date(9999, 12, 30)


class Catalogue:
    """Everything of one version of the catalogue."""

    def __init__(self) -> None:
        """Load it with a fixed number of queries."""
        self._lock = Lock()
        self._finder: Finder | None = None
        self.areas = list(Area.objects.open())
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
        # Courses of a topic or a kind, by number
        self.alike: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, course in enumerate(self.courses):
            self._add_rows(rows, number, course)
            for name in (*(("topic", topic) for topic in course.topics), ("kind", course.kind)):
                self.alike[name].append(number)
        self.matrix = Matrix(rows)
        self._order()

    def _order(self) -> None:
        """Sort the rows by their dates, for looking up what is over and what comes next; seconds since 1970."""
        dated = [
            (position, self.runs[run].sessions[place])
            for position, (run, place) in enumerate(self.row_runs)
            if place >= 0
        ]
        self.dated = mask_of((position for position, _session in dated), len(self.row_runs))
        self.starts = sorted((session.start.timestamp(), position) for position, session in dated)
        self.ends = sorted((session.end.timestamp(), position) for position, session in dated)
        # The place of each row among all dates; rows without a date come last
        self.rank = array("I", [len(self.row_runs)]) * len(self.row_runs)
        for place, (_start, position) in enumerate(self.starts):
            self.rank[position] = place
        moments = (
            moment
            for run in self.runs
            for moment in (
                run.facts.opens_at,
                run.facts.closes_at,
                run.facts.held_back_until,
                run.facts.first,
                run.facts.last,
            )
        )
        self.changes = sorted({moment.timestamp() for moment in moments if moment is not None})
        self._moment: Moment | None = None
        self._titles: dict[str, list[str]] = {}
        # The filters as questions per language, see filters.py
        self.questions: dict[tuple[str, bool], list[Facet]] = {}

    def _load_courses(self) -> None:
        page_model = apps.get_model("courses", "CoursePage")
        areas = {area.pk: area for area in self.areas}
        topics: dict[int, list[str]] = {}
        for page, topic in page_model.topics.through.objects.order_by("topic__order", "topic__slug").values_list(
            "coursepage_id", "topic__slug"
        ):
            topics.setdefault(page, []).append(topic)
        texts: dict[Any, dict[str, tuple[str, str]]] = {}
        pages = list(page_model.objects.live().order_by("pk").values_list(*COURSE_FIELDS, named=True))
        for page in pages:
            texts.setdefault(page.translation_key, {})[page.url_path.split("/", 2)[1]] = (page.title, page.summary)
        for page in pages:
            if not page.url_path.startswith(f"/{languages.SOURCE}/"):
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
        dated = self._load_sessions()
        for run in CourseRun.objects.public().order_by("pk").as_rows():
            if run.course_id not in numbers:
                continue
            course = self.courses[numbers[run.course_id]]
            sessions = tuple(dated.get(run.pk, ()))
            self._keep(
                course,
                RunData(
                    pk=run.pk,
                    code=run.code,
                    course=numbers[run.course_id],
                    facts=RunFacts.of(run, sessions),
                    languages=tuple(run.languages),
                    features=self._features(course, run),
                    mode=run.mode,
                    venue=run.venue_id,
                    host=run.host__name or "",
                    # What was written before somebody chose another way is kept for the editors alone
                    registration_url=run.registration_url
                    if run.registration == CourseRun.Registration.ELSEWHERE
                    else "",
                    sessions=sessions,
                ),
            )
        for number, course in enumerate(self.courses):
            if not course.runs:
                facts = RunFacts("published", "date-to-follow", "phone")
                features = frozenset({"beginners"} if course.beginners else ())
                self._keep(course, RunData(0, "", number, facts, (), features, "on-site", None, "", "", ()))

    @staticmethod
    def _load_sessions() -> dict[int, list[SessionData]]:
        """Run → its dates in order, without a model instance for each: a town has tens of thousands."""
        found: dict[int, list[SessionData]] = {}
        zone = timezone.get_current_timezone()
        rows = Session.objects.values_list(
            "run", "pk", "start", "end", "status", "venue", "note", "moved_from", "sequence"
        )
        for run, pk, start, end, status, venue, note, moved_from, sequence in rows:
            was = moved_from.astimezone(zone) if moved_from else None
            one = SessionData(pk, start.astimezone(zone), end.astimezone(zone), status, venue, note, was, sequence)
            found.setdefault(run, []).append(one)
        return found

    def _keep(self, course: CourseData, run: RunData) -> None:
        course.runs.append(len(self.runs))
        self.runs.append(run)

    def _features(self, course: CourseData, run: Any) -> frozenset[str]:
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

    def _add_rows(self, rows: list[Row], number: int, course: CourseData) -> None:
        """One row for each date of a course in the order of its dates, whatever run they are of."""
        found = []
        for run_number in course.runs:
            run = self.runs[run_number]
            dated = [(one.start, run_number, place) for place, one in enumerate(run.sessions) if one.takes_place]
            found += dated or [(SOME_DAY, run_number, -1)]
        plain = {run_number: self._values(course, self.runs[run_number]) for run_number in course.runs}
        # A run mostly has the same weekday and time of day
        dated_values: dict[tuple[int, str, str], Row] = {}
        for start, run_number, place in sorted(found):
            if place >= 0:
                key = (run_number, weekday(start), daytime(start))
                if key not in dated_values:
                    own = {**plain[run_number], "weekday": key[1:2], "daytime": key[2:]}
                    dated_values[key] = Row(number, own)
                row = dated_values[key]
            else:
                row = Row(number, plain[run_number])
            self.runs[run_number].rows.append(len(rows))
            rows.append(row)
            self.row_runs.append((run_number, place))

    def _values(self, course: CourseData, run: RunData) -> dict[str, tuple[str, ...] | frozenset[str]]:
        return {
            "area": (course.area.slug,) if course.area else tuple(area.slug for area in self.areas),
            "topic": course.topics,
            "kind": (course.kind,),
            "level": (course.level,),
            "language": run.languages,
            "feature": run.features,
        }

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

    def moment(self, seats: Seats, now: datetime.datetime) -> Moment:
        """States and dates as of now; worked out anew only where something has changed since."""
        found = self._moment
        if found is None or not found.holds(seats, now):
            found = self._moment = Moment(self, seats, now)
        return found

    def sorted_titles(self, reader: str) -> list[str]:
        """What the courses are sorted by from A to Z, in a reader's language."""
        if reader not in self._titles:
            self._titles[reader] = [german.fold(course.title(reader)[0]) for course in self.courses]
        return self._titles[reader]

    def within(self, first: datetime.date | None, last: datetime.date | None) -> int:
        """Rows whose date lies between two days, both included."""
        begin = bisect_left(self.starts, (_midnight(first), 0)) if first else 0
        end = bisect_left(self.starts, (_midnight(last + DAY), 0)) if last and last < LAST_DAY else len(self.starts)
        return mask_of((position for _start, position in self.starts[begin:end]), len(self.row_runs))


def _midnight(day: datetime.date) -> float:
    """The moment at which a day begins in Leipzig, in seconds since 1970."""
    begin = datetime.datetime.combine(max(day, FIRST_DAY), datetime.time(), tzinfo=timezone.get_current_timezone())
    return begin.timestamp()


def _build() -> Catalogue:
    # A hundred thousand things are made and none thrown away: looking for garbage meanwhile would take as long again
    gc.disable()
    try:
        return Catalogue()
    finally:
        gc.enable()


def catalogue(request: HttpRequest | None) -> Catalogue:
    """The catalogue of the newest version."""
    return remembered(request, NAME, "all", _build)
