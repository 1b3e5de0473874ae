"""News for everybody who has registered for a run: by mail at once, else as calls for the office.

What the preview counts and what is sent come from the same list and the same rule.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from django.db import models
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from base import dates, languages, sms
from courses import letters
from courses.booking import locked
from courses.models.registration import Notification, Registration
from courses.models.run import CourseRun
from courses.models.session import Session

Way = Notification.Way
LONGEST_TEXT = 600
TWICE = datetime.timedelta(minutes=10)
WAITS = ("waiting", "offered")


class Ready(models.TextChoices):
    """Sentences that are ready in every language."""

    NEXT = "next", gettext_lazy("We look forward to seeing you: the next date with day, time and house")
    LATE = "late", gettext_lazy("We begin a little later today")
    CALL = "call", gettext_lazy("Please call us")
    OWN = "own", gettext_lazy("Only my own words")


@dataclass(frozen=True, slots=True)
class Audience:
    """Who hears of it, by the way they are told. `nameless`: seats whose names are erased or were never known."""

    people: tuple[Registration, ...]
    nameless: int = 0

    def by(self, way: Notification.Way) -> list[Registration]:
        """Those who are told in one way."""
        return [one for one in self.people if letters.way_to(one) is way]

    @property
    def ways(self) -> list[tuple[Notification.Way, list[Registration], bool]]:
        """Ways with the people of each, empty ones left out, and whether somebody of the office has to say it."""
        written = {Way.MAIL, Way.SMS} if sms.is_on() else {Way.MAIL}
        ways = ((way, self.by(way)) for way in (Way.MAIL, Way.SMS, Way.CALL, Way.OFFICE))
        return [(way, found, way not in written) for way, found in ways if found]

    @property
    def counted(self) -> str:
        """ "by e-mail: 3, by a call: 5" """
        return ", ".join(f"{way.label}: {len(found)}" for way, found, _by_voice in self.ways)


def audience(run: CourseRun, *, with_line: bool = True) -> Audience:
    """Everybody who has registered; without `with_line` only those who have a seat."""
    people = [one for one in Registration.objects.of_run(run.pk).active() if _hears(one, with_line=with_line)]
    return Audience(tuple(people), run.bookings.without_a_name().count())


def _hears(one: Registration, *, with_line: bool) -> bool:
    return with_line or one.booking.status not in WAITS


def announce(
    run: CourseRun,
    kind: Notification.Kind,
    words: Callable[[], str],
    *,
    with_line: bool = True,
    now: datetime.datetime | None = None,
) -> Audience:
    """Tell everybody of a run; whoever registers meanwhile waits for the lock and knows it already.

    A button that is pressed twice tells nobody the same twice.
    """
    now = now or timezone.now()
    with locked(run.pk):
        told = audience(run, with_line=with_line)
        known = Notification.objects.of_run(run.pk).said_since(now - TWICE, kind, in_german(words))
        for one in told.people:
            if one.pk not in known:
                letters.tell(one, kind, now, words=words)
    return told


def cancel_date(session: Session, reason: str) -> Audience:
    """One date does not take place, and everybody hears of it. Raises ValidationError without a reason."""
    with locked(session.run_id) as run:
        session.cancel(reason)
        return announce(run, Notification.Kind.DATE_OFF, lambda: _off(session))


def move_date(
    session: Session, start: datetime.datetime, end: datetime.datetime, venue: object, reason: str
) -> Audience:
    """One date takes place at another time or in another house, and everybody hears of it. Raises ValidationError.

    Where it is there already, nobody is told.
    """
    with locked(session.run_id) as run:
        session = Session.objects.get(pk=session.pk)
        was = session.start
        if session.takes_place and (session.start, session.end, session.venue) == (start, end, venue):
            return audience(run)
        session.move(start, end, venue, reason)  # type: ignore[arg-type]
        return announce(run, Notification.Kind.DATE_MOVED, lambda: _moved(session, was))


def ready_words(ready: str, text: str, session: Session | None) -> Callable[[], str]:
    """A ready sentence and the office's own words; `session` is the run's next date."""

    def words() -> str:
        lines = [_ready(ready, session)]
        if text and not languages.current().code.startswith(languages.SOURCE):
            lines.append(_("The office writes in German:"))
        return "\n\n".join(one for one in (*lines, text) if one)

    return words


def in_german(words: Callable[[], str]) -> str:
    """The words as the office reads them."""
    with translation.override(languages.SOURCE):
        return words()


def _ready(ready: str, session: Session | None) -> str:
    if ready == Ready.LATE:
        return _("We begin a little later today. Please wait for us.")
    if ready == Ready.CALL:
        return _("Please call us. We want to tell you something about your course.")
    if ready == Ready.NEXT and session is not None:
        return _("The next date: %(when)s. We look forward to seeing you.") % {"when": _when(session)}
    return ""


def _off(session: Session) -> str:
    day = dates.date_words(dates.local(session.start).date())
    return "\n".join((_("The date on %(day)s does not take place.") % {"day": day}, _reason(session)))


def _moved(session: Session, was: datetime.datetime) -> str:
    day = dates.date_words(dates.local(was).date())
    return "\n".join(
        (
            _("The date on %(day)s has changed.") % {"day": day},
            _("New: %(when)s") % {"when": _when(session)},
            _reason(session),
        )
    )


def _reason(session: Session) -> str:
    return _("The reason: %(reason)s") % {"reason": session.note}


def _when(session: Session) -> str:
    """ "Dienstag, 1. Dezember, 10 bis 12:30 Uhr, Stadtteilladen, Straße 1" """
    house = session.venue or session.run.venue
    place = f"{house.name}, {house.street}" if house and house.street else str(house or "")
    return ", ".join(filter(None, (str(session), place)))
