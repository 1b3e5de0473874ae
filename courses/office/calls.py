"""The call list of a neighbourhood: who must be told something by voice, what to say, and what came of it."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courses import booking, letters
from courses.models import CourseRun, Notification
from courses.office.access import OfficeView
from courses.office.people import PersonLine

MOST = 200
Kind, Way = Notification.Kind, Notification.Way


@dataclass(frozen=True, slots=True)
class Call:
    """One thing to say to one person. `until`: an offer holds until then; `first`: when the course is next."""

    number: int
    person: PersonLine
    title: str
    kind: str
    words: str
    offer: bool
    by_text: bool
    in_office: bool
    until: datetime.datetime | None
    first: datetime.datetime | None
    tries: int
    tried_at: datetime.datetime | None
    since: datetime.datetime

    @property
    def urgency(self) -> tuple[bool, datetime.datetime]:
        """What is first: offers by their end, then by the next date of the course."""
        return self.until is None, self.until or self.first or self.since + datetime.timedelta(days=365)


def call_of(one: Notification, first: datetime.datetime | None) -> Call:
    """One notification in the words of the office; person and run must be loaded."""
    held = one.registration.booking
    offer = one.kind == Kind.OFFER
    return Call(
        number=one.pk,
        person=PersonLine.of(one.registration),
        title=held.run.course.title,
        kind=str(one.get_kind_display()),
        words=one.text or letters.sentence(one.kind, held),
        offer=offer,
        by_text=one.way == Way.SMS,
        in_office=one.way == Way.OFFICE and not one.registration.phone,
        until=held.offered_until if offer else None,
        first=first,
        tries=one.tries,
        tried_at=one.tried_at,
        since=one.created,
    )


class CallsView(OfficeView):
    """Calls to make, the most urgent first; below them what is said when somebody comes by."""

    page_title = gettext_lazy("Calls to make")
    template_name = "wagtailadmin/courses/office/calls.html"
    header_icon = "mobile-alt"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """`do`: told, missed, and for an offer yes or no."""
        found = Notification.objects.to_tell().known_to(self.reach).with_person().by_pk(request.POST.get("call"))
        step = request.POST.get("do", "")
        if found is None or step not in ("told", "missed", "accept", "decline"):
            raise Http404
        if step == "missed":
            found.missed()
            messages.success(request, _("Noted: nobody answered. The call stays on the list."))
            return redirect("office_calls")
        found.done()
        held = found.registration.booking
        if step == "accept" and not booking.accept(held):
            messages.warning(request, _("This offer is over."))
            return redirect("office_calls")
        if step == "decline":
            booking.cancel(held)
        messages.success(request, _("Done. Thank you!"))
        return redirect("office_calls")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The calls; two queries."""
        rows = list(Notification.objects.to_tell().known_to(self.reach).with_person()[:MOST])
        runs = {one.registration.booking.run_id for one in rows}
        first = CourseRun.objects.next_dates(runs, timezone.now())
        found = sorted(
            (call_of(one, first.get(one.registration.booking.run_id)) for one in rows), key=lambda one: one.urgency
        )
        return {
            **super().get_context_data(**kwargs),
            "calls": [one for one in found if not one.in_office],
            "visits": [one for one in found if one.in_office],
        }
