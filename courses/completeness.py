"""What readers still miss about a course, each in a sentence with the place where it is mended. Asked by the course's
page in the admin and by the desk.
"""

import datetime
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from base import languages
from courses.models.run import CourseRun

RUNS = "runs"
OVER = (CourseRun.Status.CANCELLED, CourseRun.Status.COMPLETED)
CHECKS = 11


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is missing: a sentence, and where it is mended: a field of the page, a run's id, or `runs`."""

    key: str
    words: str
    field: str = ""
    run: int | None = None


def gaps(course: Any, runs: Sequence[CourseRun], translated: Collection[str], now: datetime.datetime) -> list[Gap]:
    """What is missing, the most important first. `runs` with their dates; `translated`: languages of the live pages."""
    ahead = [run for run in runs if run.status not in OVER and not _is_over(run, now)]
    return [*_of_runs(ahead), *_of_text(course, translated)]


def of_course(course: Any) -> list[Gap]:
    """The same for a page as it is stored; three queries."""
    source = course.source
    runs = list(CourseRun.objects.of_course(source.translation_key).with_sessions()) if source.pk else []
    return gaps(source, runs, source.real_translations(), timezone.now())


def share(found: Sequence[Gap]) -> int:
    """How complete a course is, in percent; several runs with the same gap count once."""
    return round(100 * (CHECKS - len({gap.key for gap in found})) / CHECKS)


def _is_over(run: CourseRun, now: datetime.datetime) -> bool:
    ends = [one.end for one in run.sessions.all() if one.takes_place]
    return bool(ends) and max(ends) <= now


def _of_runs(runs: Sequence[CourseRun]) -> Iterator[Gap]:
    if not runs:
        yield Gap("run", _("There is no run ahead. Add one, so that people can come."), field=RUNS)
    for run in runs:
        named = {"code": run.code}
        if run.is_draft:
            yield Gap("run", _("%(code)s is a draft. Readers do not see it yet.") % named, run=run.pk)
        if run.start_mode == CourseRun.StartMode.FIXED and not run.sessions.all():
            yield Gap("dates", _("%(code)s has no dates. Plan them.") % named, run=run.pk)
        if run.venue_id is None and run.mode != CourseRun.Mode.ONLINE:
            yield Gap("venue", _("%(code)s has no venue. Where do people go?") % named, run=run.pk)
        if run.capacity is None and run.registration in (CourseRun.Registration.ONLINE, CourseRun.Registration.PHONE):
            yield Gap("seats", _("%(code)s has no number of seats. How many can come?") % named, run=run.pk)
        if not run.languages:
            yield Gap("languages", _("%(code)s names no language. Which ones do you speak there?") % named, run=run.pk)


def _of_text(course: Any, translated: Collection[str]) -> Iterator[Gap]:
    if not course.summary.strip():
        yield Gap("summary", _("The sentence for the card is missing."), field="summary")
    if not course.plain.strip():
        yield Gap("plain", _("The text in plain German is missing. Many people read only that."), field="plain")
    if not list(course.topics.all()):
        yield Gap("topics", _("The course has no topic. It is not found under “What?”."), field="topics")
    image: Any = course.image
    if image is None:
        yield Gap("image", _("The course has no picture."), field="image")
    elif not image.description.strip():
        yield Gap("image", _("The picture has no description for people who do not see it."), field="image")
    if not course.contact_name.strip():
        yield Gap("contact", _("Nobody is named whom people can ask."), field="contact_name")
    missing = [code for code in languages.codes() if code not in translated and code != languages.SOURCE]
    if missing:
        words = ngettext(
            "It is not translated into %(number)d language: %(names)s.",
            "It is not translated into %(number)d languages: %(names)s.",
            len(missing),
        )
        names = ", ".join(languages.NAMES[code] for code in missing)
        yield Gap("translations", words % {"number": len(missing), "names": names})
