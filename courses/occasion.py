"""What one registers for, in the reader's words: title, date, place, what to bring."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from base import dates, languages
from base.notices import Fact
from base.templatetags.ui import address
from courses import cards
from courses.catalogue import Catalogue
from courses.entries import CourseData, RunData
from courses.moment import Seats
from courses.state import RunState, state_of

# Whoever finds only such runs may wait for a date
WITHOUT_A_DATE = frozenset(
    {RunState.DATE_TO_FOLLOW, RunState.FINISHED, RunState.CANCELLED, RunState.CLOSED, RunState.FULL}
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One run as it stands on the form, on the answer and in mails. `start` is the next date that takes place."""

    code: str
    title: str
    title_lang: str
    url: str
    start: datetime.datetime | None
    day_words: str
    time_words: str
    place: str
    street: str
    facts: tuple[Fact, ...]
    area: Any
    calendar_url: str

    @property
    def lines(self) -> list[str]:
        """Title, when and where, one a line."""
        when = languages.listed((self.day_words, self.time_words)) if self.start else ""
        return [line for line in (self.title, when, self.place, self.street) if line]


@dataclass(frozen=True, slots=True)
class OwnDate:
    """One date of somebody's run: day and time in words, the address of its file for a calendar."""

    day_words: str
    time_words: str
    calendar_url: str


@dataclass(frozen=True, slots=True)
class CourseMark:
    """A course without a date: its title, the language of the title where it is another one, address, neighbourhood."""

    title: str
    title_lang: str
    url: str
    area: Any
    code: str = ""


def course_mark(data: Catalogue, number: int) -> CourseMark | None:
    """The course with this id in the active language; None where readers cannot know it."""
    course = course_of(data, number)
    if course is None:
        return None
    title, title_lang = course.title(cards.reader())
    return CourseMark(title, title_lang, address(course.url_path, languages.current().code), course.area)


def course_of(data: Catalogue, number: int) -> CourseData | None:
    """The course with this id; None where readers cannot know it."""
    return next((one for one in data.courses if one.pk == number), None)


def dates_to_come(data: Catalogue, run: RunData) -> list[OwnDate]:
    """All dates of a run that are not over and take place, each with its file for a calendar."""
    url = address(data.courses[run.course].url_path, languages.current().code)
    now = timezone.now()
    return [
        OwnDate(
            dates.date_words(one.start.date()),
            dates.time_range(one.start.time(), one.end.time()),
            f"{url}termin-{one.pk}.ics",
        )
        for one in run.sessions
        if one.end > now and one.takes_place
    ]


def takes_wishes(data: Catalogue, course: CourseData, seats: Seats, now: datetime.datetime) -> bool:
    """Whether nobody can register for the course now, so that people can wait for its next date."""
    runs = (data.runs[number] for number in course.runs)
    return all(state_of(run.facts, *seats.get(run.pk, (0, 0)), now) in WITHOUT_A_DATE for run in runs)


def wait_path(course: CourseData) -> str:
    """Where one writes down that one waits, in the active language."""
    return f"/{languages.current().code}/vormerken/{course.pk}/"


def occasion(data: Catalogue, run: RunData, since: datetime.datetime | None = None) -> Occasion:
    """A run in the active language, with its first date that is not over now, or at the moment `since`."""
    course = data.courses[run.course]
    title, title_lang = course.title(cards.reader())
    session = run.next_session(since or timezone.now())
    venue = data.venues.get((session.venue if session else None) or run.venue or 0)
    url = address(course.url_path, languages.current().code)
    return Occasion(
        code=run.code,
        title=title,
        title_lang=title_lang,
        url=url,
        start=session.start if session else None,
        day_words=dates.date_words(session.start.date()) if session else "",
        time_words=dates.time_range(session.start.time(), session.end.time()) if session else "",
        place=cards.place_words(venue) if venue is not None else "",
        street=venue.address if venue is not None else "",
        facts=tuple(cards.facts(data, course, run, session)),
        area=course.area,
        calendar_url=f"{url}nummer-{run.code}.ics",
    )
