"""What the office finds on its desk: calls to make, attendance to note, offers that nobody has answered yet."""

import datetime
from typing import Any

from django.db.models import Count, F, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Concat
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from areas import desk
from areas.desk import Found, Item, Line, Look, Task, columns
from areas.models import Role
from courses.models import Booking, CourseRun, Notification, Session
from courses.office.access import run_url

OFFICE = (Role.ADVISER, Role.LEAD, Role.CENTRAL)
BACK = datetime.timedelta(days=14)
CODE_AND_TITLE = Concat(F("code"), Value(" "), F("course__title"))


def _counted(rows: QuerySet[Any], path: str) -> Subquery:
    """How many of `rows` belong to each run, which `path` leads to."""
    own = rows.filter(**{path: OuterRef("pk")}).order_by().values(path)
    return Subquery(own.annotate(number=Count("pk")).values("number"))


def _first_answer() -> Subquery:
    """When the first offer of each run ends."""
    offers = Booking.objects.offered().filter(run=OuterRef("pk")).order_by("offered_until")
    return Subquery(offers.values("offered_until")[:1])


def _calls(look: Look) -> QuerySet[Any]:
    """Runs with people to call."""
    to_tell = Notification.objects.to_tell()
    runs = CourseRun.objects.known_to(look.reach).with_calls(to_tell)
    number = _counted(to_tell, "registration__booking__run")
    return columns(runs.order_by("pk"), CODE_AND_TITLE, extra=number, moment=_first_answer(), area="course__area")


def _to_calls(found: Found) -> Item:
    number = int(found.extra or 0)
    words = ngettext("%(number)d call", "%(number)d calls", number) % {"number": number}
    return Item(found.words, reverse("office_calls"), words, found.moment)


def _offers(look: Look) -> QuerySet[Any]:
    """Runs with seats that are offered to somebody."""
    offered = Booking.objects.offered()
    runs = CourseRun.objects.known_to(look.reach).with_offers(offered)
    number = _counted(offered, "run")
    return columns(runs.order_by("pk"), CODE_AND_TITLE, extra=number, moment=_first_answer(), area="course__area")


def _to_offers(found: Found) -> Item:
    number = int(found.extra or 0)
    words = ngettext("%(number)d seat is offered", "%(number)d seats are offered", number) % {"number": number}
    return Item(found.words, run_url(found.pk), f"{words}, {found.day}" if found.moment else words, found.moment)


def _attendance(look: Look) -> QuerySet[Any]:
    """Dates that have begun and of which nobody has said who was there."""
    begun = Session.objects.known_to(look.reach).not_asked_about(look.now, BACK)
    words = Concat(F("run__code"), Value(" "), F("run__course__title"))
    return columns(begun.order_by("start"), words, extra="run_id", moment="start", area="run__course__area")


def _to_attendance(found: Found) -> Item:
    address = run_url(int(found.extra), "office_attendance", session=found.pk)
    return Item(found.words, address, found.day, found.moment)


def _registrations(_found: Found) -> str:
    return reverse("office_runs")


def lay_out() -> None:
    """Put these lines on the desk. Called when the room is ready."""
    desk.waiting.extend(
        (
            Line("calls", _("Calls to make"), "mobile-alt", 1, OFFICE, _calls, _to_calls),
            Line("offers", _("Seats are offered: who answers?"), "time", 2, OFFICE, _offers, _to_offers),
            Line("attendance", _("Who was there?"), "tick-inverse", 3, OFFICE, _attendance, _to_attendance),
        )
    )
    desk.tasks.append(Task(_("Register somebody"), "group", 5, "kurse", OFFICE, _registrations))
