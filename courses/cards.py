"""The notice of a course: the same facts in the same order on card, page, calendar and data."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from base import dates, languages
from base.notices import Fact, Notice, State
from base.templatetags.ui import address
from base.vocabulary import Level, StepFree


def reader() -> str:
    """The reader's language."""
    return get_language() or languages.SOURCE


def foreign() -> str:
    """The language of what the office writes, where the reader's is another one."""
    return "" if reader().startswith(languages.SOURCE) else languages.SOURCE


def change(session: Any) -> State | None:
    """What has changed about a date, as a sign beside it; None where all is as planned."""
    if not session.takes_place:
        return State("full", "x", _("Cancelled"))
    return State("few", "calendar-sync", pgettext("date of a course", "New date")) if session.moved_from else None


def moved_words(session: Any) -> str:
    """The day and time first planned: "statt Dienstag, 1. Dezember, 10 Uhr"; empty where nothing was moved."""
    if not session.moved_from:
        return ""
    was = dates.local(session.moved_from)
    return _("instead of %(day)s, %(time)s") % {
        "day": dates.date_words(was.date()),
        "time": dates.time_words(was.time()),
    }


def languages_words(codes: Any) -> str:
    """ "Deutsch, Arabisch" """
    return languages.names_of(codes)


def notice(data: Any, course: Any, run: Any, session: Any, situation: Any, more: Iterable[Fact] = ()) -> Notice:
    """A card: tile, title, when, where, what matters, state. `session` is the date it shows, or None."""
    title, title_lang = course.title(reader())
    return Notice(
        title=title,
        url=address(course.url_path, reader()),
        title_lang=title_lang,
        area=course.area and course.area.mark,
        date=session.start.date() if session else None,
        facts=(*facts(data, course, run, session), *more),
        state=situation.shown,
        text=situation.advice if situation.written else "",
        text_lang=situation.advice_lang,
    )


def facts(data: Any, course: Any, run: Any, session: Any) -> list[Fact]:
    """The facts of a run in their fixed order, in the reader's language."""
    found = []
    if session is not None:
        when = dates.time_range(session.start.time(), session.end.time())
        found.append(Fact("clock", when, label=dates.date_words(session.start.date())))
        if session.moved_from:
            found.append(Fact("calendar-sync", moved_words(session)))
    venue = data.venues.get((session.venue if session else None) or run.venue or 0)
    if venue is not None:
        found.append(Fact("map-pin", place_words(venue)))
    elif run.mode == "online":
        found.append(Fact("monitor", _("online")))
    if "childcare" in run.features:
        found.append(Fact("baby", _("with childcare")))
    if "women-only" in run.features:
        found.append(Fact("users", _("women only")))
    if venue is not None and venue.step_free == StepFree.YES:
        found.append(Fact("accessibility", str(StepFree.YES.label)))
    found.append(Fact("message-circle", str(Level(course.level).label)))
    return found


def place_words(venue: Any) -> str:
    """House and stop: "Stadtteilladen Grünau, Haltestelle Allee-Center"."""
    house = languages.name(venue.name)
    if not venue.stop:
        return house
    return pgettext("place", "%(venue)s, stop %(stop)s") % {"venue": house, "stop": languages.name(venue.stop)}
