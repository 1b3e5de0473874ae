"""One list of courses as of one moment: which rows are in scope, what the filters ask, what the cards show."""

import datetime
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from areas.models import Area
from base import dates, german, languages
from base.finder import Hits, level_of
from base.listing import Collection
from base.notices import Notice
from base.parameters import Choice, Facet, Query
from base.vocabulary import Level
from courses import cards
from courses.catalogue import Catalogue, RunData, catalogue
from courses.models.run import Booking
from courses.state import FREE, JOINABLE, Situation, situation, state_of

FEATURES = ("childcare", "step-free", "women-only", "interpreter", "no-registration", "beginners")
FEATURE_ICONS = {
    "childcare": "baby",
    "step-free": "accessibility",
    "women-only": "venus",
    "interpreter": "languages",
    "no-registration": "door-open",
    "beginners": "sprout",
}


class CourseCollection(Collection):
    """The courses that one list shows, as of one moment."""

    def __init__(self, request: HttpRequest, data: Catalogue, area: Area | None) -> None:
        """Ask for the seats, look at the clock, mark the rows of the scope."""
        self.data = data
        self.now = timezone.now()
        self.seats = Booking.objects.seats_by_run()
        self.states = [_state(run, self.seats, self.now) for run in data.runs]
        self.area = area
        parameters = request.GET
        wide = parameters.get("all") == "1"
        first, last = day_of(parameters.get("from")), day_of(parameters.get("until"))
        scope = data.matrix.all if wide else self._rows_in(JOINABLE) & ~data.over(self.now)
        if any(parameters.getlist(name) for name in ("weekday", "daytime")) or first or last:
            scope &= ~data.over(self.now)
        if first or last:
            scope &= data.within(first, last)
        if area is not None:
            scope &= data.matrix.mask("area", [area.slug])
        self.scope = scope
        self.matrix = data.matrix.with_bits({("free", "1"): self._rows_in(FREE)})
        self.facets = facets(data, with_area=area is None)
        self.weights: Hits = {}
        self.sort = parameters.get("sort", "")

    def _rows_in(self, states: frozenset[Any]) -> int:
        mask = 0
        for run, state in zip(self.data.runs, self.states, strict=True):
            if state in states:
                mask |= run.rows
        return mask

    def situation(self, run: RunData) -> Situation:
        """State, seats and advice of one run, as of this moment."""
        booked, waiting = self.seats.get(run.pk, (0, 0))
        return situation(run.facts, booked, waiting, self.now)

    def search(self, text: str, mask: int) -> int:
        """Rows whose course has all words of the search."""
        self.weights = self.data.finder.find(text)
        found = 0
        for course in self.weights:
            for run in self.data.courses[course].runs:
                found |= self.data.runs[run].rows
        return mask & found

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant."""
        return self.data.finder.suggest(text)

    def order(self, mask: int, query: Query) -> list[tuple[int, int]]:
        """Course and row for each result: of each course the row with the next date, which the card shows."""
        best: dict[int, tuple[Any, int]] = {}
        for position in self.data.matrix.positions(mask):
            run_number, place = self.data.row_runs[position]
            run = self.data.runs[run_number]
            rank = self._rank(run.sessions[place].start if place >= 0 else None)
            if run.course not in best or rank < best[run.course][0]:
                best[run.course] = (rank, position)
        reader = get_language() or languages.SOURCE
        courses = self.data.courses
        found = [(course, position) for course, (_rank, position) in best.items()]
        if self.sort == "title":
            found.sort(key=lambda one: german.fold(courses[one[0]].title(reader)[0]))
        elif self.sort == "new":
            found.sort(key=lambda one: courses[one[0]].published, reverse=True)
        elif query.text and not self.sort:
            found.sort(key=lambda one: (*self._fit(*one), best[one[0]][0], courses[one[0]].pk))
        else:
            found.sort(key=lambda one: (best[one[0]][0], courses[one[0]].pk))
        return found

    def _fit(self, course: int, position: int) -> tuple[int, bool, float]:
        """How well a course fits the search: where its words stand, then whether there are seats, then the rest."""
        weight = self.weights.get(course, 0.0)
        full = self.states[self.data.row_runs[position][0]] not in FREE
        return level_of(weight), full, -weight

    def _rank(self, start: datetime.datetime | None) -> tuple[int, float]:
        """Dates to come first, the next one in front; then without a date; then past ones, the last one in front."""
        if start is None:
            return 1, 0.0
        seconds = start.timestamp()
        return (0, seconds) if start >= self.now - datetime.timedelta(hours=12) else (2, -seconds)

    def notices(self, items: list[tuple[int, int]]) -> list[Notice]:
        """The cards of one page of the list."""
        return [self.notice(course, position) for course, position in items]

    def notice(self, course: int, position: int) -> Notice:
        """One card: the course, and the run and date that fit the filters."""
        run_number, place = self.data.row_runs[position]
        run = self.data.runs[run_number]
        session = run.sessions[place] if place >= 0 else None
        return cards.notice(self.data, self.data.courses[course], run, session, self.situation(run))


def _state(run: RunData, seats: dict[int, tuple[int, int]], now: datetime.datetime) -> Any:
    """The state of a run, without words."""
    return state_of(run.facts, *seats.get(run.pk, (0, 0)), now)


def day_of(text: str | None) -> datetime.date | None:
    """A day written as 2026-12-01; None where it makes no sense."""
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:
        return None


def facets(data: Catalogue, *, with_area: bool) -> list[Facet]:
    """The nine filters as questions, with their values in the reader's language."""
    kinds = apps.get_model("courses", "CoursePage").Kind
    spoken = sorted({code for run in data.runs for code in run.languages}, key=lambda code: (code != "de", code))
    reader = get_language() or languages.SOURCE
    found = (
        [Facet("area", _("Where?"), tuple(Choice(one.slug, one.name, "map-pin") for one in data.areas))]
        if with_area
        else []
    )
    return [
        *found,
        Facet(
            "topic", _("What?"), tuple(Choice(one.slug, str(one), one.icon, one.names.foreign) for one in data.topics)
        ),
        Facet(
            "weekday",
            _("On which day?"),
            tuple(Choice(day, dates.weekday_words(place), "calendar") for place, day in enumerate(dates.WEEKDAYS)),
        ),
        Facet(
            "daytime",
            _("When?"),
            (
                Choice("morning", _("in the morning"), "sunrise"),
                Choice("afternoon", _("in the afternoon"), "sun"),
                Choice("evening", _("in the evening"), "moon"),
            ),
        ),
        Facet(
            "language",
            _("In which language?"),
            tuple(Choice(code, languages.language_name(code, reader), "message-circle") for code in spoken),
        ),
        Facet(
            "level", _("How much German?"), tuple(Choice(value, str(label), "speech") for value, label in Level.choices)
        ),
        Facet(
            "feature",
            _("What matters to you?"),
            tuple(Choice(name, feature_words(name), FEATURE_ICONS[name]) for name in FEATURES),
            every=True,
        ),
        Facet("free", _("Free seats?"), (Choice("1", _("only with free seats"), "check"),), every=True),
        Facet("kind", _("Which kind?"), tuple(Choice(value, str(label), "tag") for value, label in kinds.choices)),
    ]


def feature_words(name: str) -> str:
    """A feature in the reader's language."""
    return {
        "childcare": _("with childcare"),
        "step-free": _("without steps"),
        "women-only": _("women only"),
        "interpreter": _("with an interpreter"),
        "no-registration": _("no registration needed"),
        "beginners": _("for beginners"),
    }[name]


def collection(request: HttpRequest, area: Area | None) -> CourseCollection:
    """The courses of one list, as of now."""
    return CourseCollection(request, catalogue(request), area)


def heading(total: int, area: Area | None) -> str:
    """The number of courses in words: "9 Kurse in Grünau"."""
    words = ngettext("%(number)d course", "%(number)d courses", total) % {"number": total}
    return f"{words} {area.place_words}" if area else words
