"""What the catalogue keeps of each course, run and date: plain values, no rows of the database."""

import datetime
from array import array
from dataclasses import dataclass, field
from typing import Any

from areas.models import Area
from base import dates, languages
from courses.state import RunFacts

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
    moved_from: datetime.datetime | None = None
    sequence: int = 0

    @property
    def takes_place(self) -> bool:
        """Whether one can come."""
        return self.status != "cancelled"


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
    rows: array[int] = field(default_factory=lambda: array("I"))

    def next_session(self, now: datetime.datetime) -> SessionData | None:
        """The first date that is not over and takes place."""
        return next((one for one in self.sessions if one.end > now and one.takes_place), None)


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
