"""One list of courses as of one moment: which rows are in scope, what the filters ask, what the cards show."""

import datetime
from collections.abc import Iterable, Sequence
from functools import cached_property

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from areas.models import Area
from base import dates, languages
from base.facets import mask_of
from base.finder import Hits, level_of
from base.listing import Collection
from base.notices import Fact, Notice
from base.parameters import Facet, Query
from courses import cards
from courses.catalogue import Catalogue, catalogue
from courses.entries import RunData, SessionData
from courses.filters import days_of, days_words, facets
from courses.moment import Seats, seats_now
from courses.state import FREE, Situation

MOST_DATES = 3
MOST_CARDS = 1000
MOST_ORDERS = 8


class CourseCollection(Collection):
    """The courses that one list shows, as of one moment."""

    def __init__(self, data: Catalogue, area: Area | None, seats: Seats, now: datetime.datetime) -> None:
        """Look at the clock and mark the rows of the scope. `seats`: run → (persons with a seat, persons who wait)."""
        self.data, self.seats, self.now = data, seats, now
        self.moment = data.moment(seats, now)
        self.over = self.moment.over
        self.everything = data.matrix.mask("area", [area.slug]) if area else data.matrix.all
        self.scope = self.everything & self.moment.joinable & ~self.over
        # A day or time of day is always that of a date to come, also where past courses are shown
        to_come = {key: bits & ~self.over for key, bits in data.matrix.bits.items() if key[0] in ("weekday", "daytime")}
        self.matrix = data.matrix.with_bits({**to_come, ("free", "1"): self.moment.free})
        self.area = area
        self.weights: Hits = {}
        self.also: dict[int, list[SessionData]] = {}

    @cached_property
    def facets(self) -> Sequence[Facet]:
        """The questions; cards on other pages ask none."""
        return facets(self.data, with_area=self.area is None)

    def scope_of(self, query: Query) -> int:
        """What one can join; with `all` everything; with days, the dates to come on them."""
        scope = self.everything if "all" in query.options else self.scope
        first, last = days_of(query)
        return scope & self.data.within(first, last) & ~self.over if first or last else scope

    def options(self, query: Query) -> list[tuple[str, tuple[str, ...]]]:
        """The days that the address asks for."""
        words = days_words(query)
        return [(words, ("from", "until"))] if words else []

    def situation(self, run: RunData) -> Situation:
        """State, seats and advice of one run, as of this moment."""
        return self.moment.situation(run)

    def search(self, text: str, mask: int) -> int:
        """Rows whose course has all words of the search."""
        self.weights = self.data.finder.find(text)
        runs = (self.data.runs[run] for course in self.weights for run in self.data.courses[course].runs)
        return mask & mask_of((row for run in runs for row in run.rows), len(self.data.row_runs))

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant."""
        return self.data.finder.suggest(text)

    def order(self, mask: int, query: Query) -> list[tuple[int, int]]:
        """Course and row for each result, in order; the latest orders are remembered as long as the moment holds."""
        if query.text or any(days_of(query)):
            return self._order(mask, query)
        sort = query.options.get("sort", "")
        key, kept = (mask, sort, cards.reader() if sort == "title" else ""), self.moment.orders
        if key not in kept:
            if len(kept) >= MOST_ORDERS:
                kept.clear()
            kept[key] = self._order(mask, query)
        return kept[key]

    def _order(self, mask: int, query: Query) -> list[tuple[int, int]]:
        """Of each course the row with the next date, which the card shows.

        Dates to come first, the next one in front; then without a date; then past ones, the last one in front.
        """
        matrix, dated, begun = self.matrix, self.data.dated, self.moment.begun
        coming = matrix.lowest(mask & dated & ~begun)
        rest = matrix.without(mask, coming)
        dateless = matrix.lowest(rest & ~dated)
        past = self._last_of_each(matrix.without(rest, dateless))
        rank = self.data.rank.__getitem__
        rows = sorted(matrix.positions(coming), key=rank) + matrix.positions(dateless)
        rows += sorted(past, key=rank, reverse=True)
        if any(days_of(query)):
            self._remember_other_dates(matrix.positions(mask), set(rows))
        runs, row_runs, courses = self.data.runs, self.data.row_runs, self.data.courses
        found = [(runs[row_runs[row][0]].course, row) for row in rows]
        sort = query.options.get("sort")
        # Sorting keeps the order by date among those that are equal
        if sort == "title":
            titles = self.data.sorted_titles(get_language() or languages.SOURCE)
            found.sort(key=lambda one: titles[one[0]])
        elif sort == "new":
            found.sort(key=lambda one: courses[one[0]].published, reverse=True)
        elif query.text and not sort:
            found.sort(key=lambda one: self._fit(*one))
        return found

    def _last_of_each(self, mask: int) -> list[int]:
        """Of each course the row of the mask with the last date."""
        last: dict[int, int] = {}
        rank = self.data.rank
        for row in self.matrix.positions(mask):
            course = self.data.runs[self.data.row_runs[row][0]].course
            if course not in last or rank[row] > rank[last[course]]:
                last[course] = row
        return list(last.values())

    def headings(self, items: list[tuple[int, int]], query: Query) -> list[str]:
        """The day of each course, where the address asks for days and they order the list."""
        if not any(days_of(query)) or query.options.get("sort", "soon") != "soon" or query.text:
            return []
        today = dates.local(self.now).date()
        shown = [self.session(position) for _course, position in items]
        return [dates.day_words(one.start.date(), today) if one else "" for one in shown]

    def _remember_other_dates(self, positions: Iterable[int], shown: set[int]) -> None:
        """The dates of a course that fit too, but are not the one that its card shows."""
        for position in positions:
            session = self.session(position)
            if session is not None and position not in shown:
                self.also.setdefault(self.data.runs[self.data.row_runs[position][0]].course, []).append(session)

    def session(self, position: int) -> SessionData | None:
        """The date of a row."""
        run, place = self.data.row_runs[position]
        return self.data.runs[run].sessions[place] if place >= 0 else None

    def _fit(self, course: int, position: int) -> tuple[int, bool, float]:
        """How well a course fits the search: where its words stand, then whether there are seats, then the rest."""
        weight = self.weights.get(course, 0.0)
        full = self.moment.states[self.data.row_runs[position][0]] not in FREE
        return level_of(weight), full, -weight

    def notices(self, items: list[tuple[int, int]]) -> list[Notice]:
        """The cards of one page of the list."""
        return [self.notice(course, position) for course, position in items]

    def notice(self, course: int, position: int) -> Notice:
        """One card: the course, and the run and date that fit the filters."""
        also = tuple(sorted({one.start.date() for one in self.also.get(course, ())})[:MOST_DATES])
        key, kept = (cards.reader(), position, also), self.moment.cards
        if key not in kept:
            if len(kept) >= MOST_CARDS:
                kept.clear()
            run = self.data.runs[self.data.row_runs[position][0]]
            more = [Fact("calendar-plus", _("also on %(day)s") % {"day": dates.date_words(day)}) for day in also]
            kept[key] = cards.notice(
                self.data, self.data.courses[course], run, self.session(position), self.situation(run), more
            )
        return kept[key]


def collection(request: HttpRequest, area: Area | None) -> CourseCollection:
    """The courses of one list, as of now."""
    return CourseCollection(catalogue(request), area, seats_now(request), timezone.now())


def heading(total: int, area: Area | None) -> str:
    """The number of courses in words: "9 Kurse in Grünau"."""
    words = ngettext("%(number)d course", "%(number)d courses", total) % {"number": total}
    return f"{words} {area.place_words}" if area else words
