"""Registrations as a table for Excel: its first line says by which day the file must be deleted."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.log_actions import log

from areas.scoping import areas_of
from base import dates
from base.spreadsheets import download, spreadsheet
from courses.models import Attendance, Registration
from courses.office.access import OfficeView, RunView
from courses.office.people import PersonLine
from courses.querysets import KEPT

MOST_ROWS = 5000


def delete_by(last: datetime.datetime | None, now: datetime.datetime) -> datetime.date:
    """The day on which the rows are erased here too: thirty days after the last date; without one, from today."""
    return dates.local((last or now) + KEPT).date()


def table(title: str, people: Iterable[tuple[Registration, int]], until: datetime.date) -> bytes:
    """A file with one row a registration; minutes are those of all dates together."""
    heads = (
        _("Course"),
        _("Code"),
        _("Name"),
        _("Phone"),
        _("E-mail"),
        _("How do we tell the person?"),
        _("Language"),
        _("Persons"),
    )
    more = (_("Needs"), _("Status"), _("Registered"), _("Minutes"))
    note = _("Please delete this file by %(day)s. Show it to nobody outside the office.")
    return spreadsheet(
        title,
        (*heads, *more),
        [_row(PersonLine.of(one), minutes) for one, minutes in people],
        above=[note % {"day": dates.date_full(until)}],
    )


def _row(person: PersonLine, minutes: int) -> tuple[Any, ...]:
    contact = (person.run_words, person.code, person.name, person.phone, person.email, person.channel)
    since = dates.local(person.since).strftime("%d.%m.%Y %H:%M")
    return (*contact, person.language, person.party, person.needs, person.status_words, since, minutes)


class PostOnly(View):
    """A file with names is made by a button only, never by a link that a program opens by itself."""

    http_method_names = ["post", "options"]


class RunTableView(PostOnly, RunView):
    """The table of one run."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Write it into the record, and give the file."""
        what = f"{_('Registrations')} {self.run.code}"
        log(self.run.course.area or self.run, "areas.export", data={"what": what})
        minutes = Attendance.objects.minutes_by_booking(self.run.pk)
        rows = [(one, minutes.get(one.booking_id, 0)) for one in Registration.objects.of_run(self.run.pk)]
        last = max((one.end for one in self.run.sessions.all()), default=None)
        title = f"{what} {self.run.course.title}"
        return download(table(title, rows, delete_by(last, timezone.now())), slugify(what))


class AreaTableView(PostOnly, OfficeView):
    """The table of everybody within reach whose registration counts."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Write it into the record of each neighbourhood, and give the file."""
        what = str(_("Registrations"))
        for area in areas_of(request.user):
            if self.reach.everywhere or area.pk in self.reach.areas:
                log(area, "areas.export", data={"what": what})
        found = Registration.objects.known_to(self.reach).active().with_run()[:MOST_ROWS]
        minutes = Attendance.objects.minutes_of([one.booking_id for one in found])
        rows = [(one, minutes.get(one.booking_id, 0)) for one in found]
        now = timezone.now()
        return download(table(what, rows, delete_by(None, now)), slugify(f"{what} {dates.today():%Y-%m-%d}"))
