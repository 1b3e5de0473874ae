"""The notice of a course: the same facts in the same order on card, page, calendar and data."""

from typing import Any

from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from base import dates, languages
from base.notices import Fact, Notice
from base.templatetags.ui import address
from base.vocabulary import Level, StepFree


def reader() -> str:
    """The reader's language."""
    return get_language() or languages.SOURCE


def languages_words(codes: Any) -> str:
    """ "Deutsch, Arabisch" """
    return ", ".join(languages.language_name(code, reader()) for code in codes)


def notice(data: Any, course: Any, run: Any, session: Any, situation: Any) -> Notice:
    """A card: tile, title, when, where, what matters, state. `session` is the date it shows, or None."""
    title, title_lang = course.title(reader())
    return Notice(
        title=title,
        url=address(course.url_path, reader()),
        title_lang=title_lang,
        area=course.area,
        date=session.start.date() if session else None,
        facts=tuple(facts(data, course, run, session)),
        state=situation.shown,
    )


def facts(data: Any, course: Any, run: Any, session: Any) -> list[Fact]:
    """The facts of a run in their fixed order, in the reader's language."""
    found = []
    if session is not None:
        when = dates.time_range(session.start.time(), session.end.time())
        found.append(Fact("clock", when, label=dates.date_words(session.start.date())))
    venue = data.venues.get((session.venue if session else None) or run.venue or 0)
    if venue is not None:
        found.append(Fact("map-pin", place_words(venue), lang="" if reader().startswith("de") else languages.SOURCE))
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
    if not venue.stop:
        return str(venue.name)
    return pgettext("place", "%(venue)s, stop %(stop)s") % {"venue": venue.name, "stop": venue.stop}
