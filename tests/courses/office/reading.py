"""What the tests of the office's desk read and do."""

import html
import re
from typing import Any

from django.urls import reverse

from courses import attending
from courses.attending import Seen
from courses.models import CourseRun, Registration


def at(name: str, run: CourseRun, **more: int) -> str:
    return reverse(name, kwargs={"run": run.pk, **more})


def words(answer: Any) -> str:
    """A page as one reads it."""
    page = answer.content.decode().split("<main", 1)[-1]
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page)))


def people(run: CourseRun) -> list[Registration]:
    return list(Registration.objects.of_run(run.pk))


def addresses(run: CourseRun) -> list[str]:
    """Every page about the run, its dates and its first person."""
    person, session = people(run)[0], run.sessions.first()
    plain = [at(f"office_{name}", run) for name in ("run", "counter", "news", "slips")]
    dated = [at(f"office_{name}", run, session=session.pk) for name in ("attendance", "sheet")]
    personal = [at(f"office_{name}", run, registration=person.pk) for name in ("registered", "slip", "certificate")]
    return [*plain, *dated, *personal]


def note_everybody(run: CourseRun) -> None:
    for session in run.sessions.all():
        attending.note(session, [Seen(one.booking_id, 1, 150) for one in people(run)[:2]])
