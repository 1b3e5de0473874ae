"""What a course's own page shows: its runs with their dates and states, similar courses, data for machines."""

from collections import Counter
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from base import dates, languages, pictures
from base.notices import Fact, Notice, State
from base.settings import phone_href, site_settings
from base.vocabulary import Audience, Level
from courses import cards
from courses.catalogue import Catalogue, catalogue
from courses.entries import RunData, SessionData
from courses.moment import Moment, seats_now
from courses.occasion import takes_wishes, wait_path
from courses.state import JOINABLE, OVER, TAKES_NOBODY, RunState, Situation, situation

SHOWN_DATES = 4
MOST_SINGLE_DATES = 12
SIMILAR = 3
NO_DATE = 9e12
SHOWN_ELSEWHERE = ("message-circle", "accessibility")


@dataclass(frozen=True, slots=True)
class DateRow:
    """One line of a run's dates. `was` is the day first planned, `note` what the office says about the change."""

    day_words: str
    time_words: str
    state: State | None = None
    was: str = ""
    note: str = ""
    note_lang: str = ""


@dataclass(frozen=True, slots=True)
class RunView:
    """One run as the course's page shows it."""

    code: str
    heading: str
    situation: Situation
    facts: tuple[Fact, ...]
    dates: tuple[DateRow, ...]
    more: tuple[DateRow, ...]
    registration_url: str
    form_url: str

    @property
    def waits(self) -> bool:
        """Whether the form puts people in the line."""
        return self.situation.state == RunState.WAITING_LIST

    @property
    def over(self) -> bool:
        """Whether nobody can take part any more."""
        return self.situation.state in OVER


def elsewhere(run: RunData, found: Situation) -> str:
    """Where one registers on another website; empty where nobody can any more."""
    return "" if found.state in TAKES_NOBODY else run.registration_url


def run_view(data: Catalogue, run: RunData, now: Any, seats: dict[int, tuple[int, int]]) -> RunView:
    """A run with its dates in words; past ones are left out unless all are past."""
    found = situation(run.facts, *seats.get(run.pk, (0, 0)), now)
    to_come = [one for one in run.sessions if one.end > now] or list(run.sessions)
    rows = tuple(_date_row(one) for one in to_come)
    course = data.courses[run.course]
    facts = [fact for fact in cards.facts(data, course, run, None) if fact.icon not in SHOWN_ELSEWHERE]
    venue = data.venues.get(run.venue or 0)
    if venue is not None:
        facts.insert(1, Fact("navigation", venue.address, label=_("Address"), lang=cards.foreign()))
        facts.insert(2, Fact("accessibility", str(venue.get_step_free_display())))
        if venue.notes:
            facts.insert(3, Fact("info", str(venue.notes), lang=venue.notes.foreign))
    if run.languages:
        facts.append(
            Fact("languages", _("We speak: %(languages)s") % {"languages": cards.languages_words(run.languages)})
        )
    if run.host:
        facts.append(Fact("building-2", run.host, label=_("Host"), lang=cards.foreign()))
    heading = ngettext("%(number)d date", "%(number)d dates", len(rows)) % {"number": len(rows)} if rows else _("Dates")
    takes_people = found.online and run.facts.registration == "online"
    form_url = f"/{languages.current().code}/anmelden/{run.code}/" if takes_people else ""
    return RunView(
        run.code, heading, found, tuple(facts), rows[:SHOWN_DATES], rows[SHOWN_DATES:], elsewhere(run, found), form_url
    )


def _date_row(session: SessionData) -> DateRow:
    return DateRow(
        dates.date_words(session.start.date()),
        dates.time_range(session.start.time(), session.end.time()),
        cards.change(session),
        cards.moved_words(session),
        session.note,
        cards.foreign(),
    )


def single_dates(page: Any, data: Catalogue, course: Any, now: Any) -> list[tuple[str, str]]:
    """Coming dates in words with their calendar files, the next first: for somebody who wants one and not all."""
    runs = [data.runs[number] for number in course.runs]
    taking_place = [one for run in runs if run.facts.status != "cancelled" for one in run.sessions if one.takes_place]
    coming = sorted((one for one in taking_place if one.end > now), key=lambda one: one.start)[:MOST_SINGLE_DATES]
    return [
        (
            languages.listed((dates.date_words(one.start.date()), dates.time_range(one.start.time(), one.end.time()))),
            f"{page.here}termin-{one.pk}.ics",
        )
        for one in coming
    ]


def context(request: HttpRequest, page: Any) -> dict[str, Any]:
    """Runs, facts and similar courses for the template."""
    data, now = catalogue(request), timezone.now()
    seats = seats_now(request)
    course = data.by_key.get(page.translation_key)
    runs = [run_view(data, data.runs[number], now, seats) for number in course.runs] if course else []
    runs.sort(key=lambda run: run.over)
    source = page.source
    office = site_settings(request)
    phone = source.contact_phone or office.phone
    audiences = [str(Audience(value).label) for value in source.audiences if value != Audience.EVERYONE]
    facts = [
        Fact("euro", _("free of charge")),
        Fact("message-circle", str(Level(source.level).label)),
        *([Fact("sprout", _("for beginners"))] if source.beginners else []),
        *([Fact("users", languages.listed(audiences), label=_("For whom"))] if audiences else []),
    ]
    waits = course is not None and takes_wishes(data, course, seats, now)
    return {
        "picture": pictures.picture(request, source.image_id, pictures.PAGE),
        "area": page.known_area(request),
        "kind": source.get_kind_display(),
        "runs": runs,
        "facts": tuple(facts),
        "wait_url": wait_path(course) if course and waits else "",
        "single_dates": single_dates(page, data, course, now) if course else [],
        "over": bool(runs) and all(run.over for run in runs),
        "cancelled": bool(runs) and all(run.situation.state == RunState.CANCELLED for run in runs),
        "similar": similar(data, course, data.moment(seats, now)) if course else [],
        "phone": phone,
        "phone_href": phone_href(phone),
        "phone_hours": str(office.phone_hours),
        "learn": lines(page.learn),
        "bring": lines(page.bring),
        "plain": lines(page.plain),
    }


def lines(text: str) -> list[str]:
    """A text field with one thing a line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def similar(data: Catalogue, course: Any, moment: Moment) -> list[Notice]:
    """A few other courses that one can join, those with most topics in common first, then the same neighbourhood."""
    area = course.area and course.area.pk
    common = Counter(chain.from_iterable(data.alike["topic", topic] for topic in (*course.topics, *course.topics)))
    common.update(data.alike["kind", course.kind])
    candidates: list[Any] = []
    # Those with most in common first, until there are enough that one can join
    for most in sorted(set(common.values()), reverse=True):
        for number in (number for number, weight in common.items() if weight == most):
            other = data.courses[number]
            run = next((run for run in other.runs if moment.states[run] in JOINABLE), None)
            if run is not None and other is not course:
                session = data.runs[run].next_session(moment.now)
                far = not (area and other.area and other.area.pk == area)
                when = session.start.timestamp() if session else NO_DATE
                candidates.append((-most, far, when, number, data.runs[run], session))
        if len(candidates) >= SIMILAR:
            break
    found = nsmallest(SIMILAR, candidates, key=lambda one: one[:4])
    return [
        cards.notice(data, data.courses[number], run, session, moment.situation(run))
        for *_rank, number, run, session in found
    ]
