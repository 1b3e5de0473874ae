"""The planner in the admin: see the dates before they are written, with holidays left out and clashes named."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import View
from wagtail.permissions import policy_registry

from base import dates
from courses.forms import PlanForm
from courses.models.run import CourseRun
from courses.models.session import Session
from courses.schedule import Planned, plan

RUNS_ANCHOR = "runs"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One day of the preview: its words, why it is left out, what else is in the house at that time."""

    words: str
    left_out: str
    clashes: tuple[str, ...]


def preview(venue_id: int | None, planned: list[Planned], user: Any) -> list[PreviewRow]:
    """The days in words with everything an editor should know before writing them; a fixed number of queries."""
    busy = taken(venue_id, planned[0].start, planned[-1].end, user) if planned else []
    rows = []
    for one in planned:
        start, end = dates.local(one.start), dates.local(one.end)
        words = f"{dates.date_words(start.date())} {start.year}, {dates.time_range(start.time(), end.time())}"
        clashes = () if one.left_out else tuple(named(busy, one.start, one.end))
        rows.append(PreviewRow(words, one.left_out, clashes))
    return rows


@dataclass(frozen=True, slots=True)
class Taken:
    """A date that takes place in a house: its row, its time, and what the reader may know of it."""

    pk: int
    start: datetime.datetime
    end: datetime.datetime
    words: str


def taken(venue_id: int | None, first: datetime.datetime, last: datetime.datetime, user: Any) -> list[Taken]:
    """Dates that take place in a house between two moments; of another team's dates only the time is told."""
    if not venue_id:
        return []
    found = list(Session.objects.taking_place_at(venue_id).between(first, last).select_related("run__course"))
    policy = policy_registry.get_by_type(CourseRun)
    own = set(policy.instances_user_has_permission_for(user, "view").values_list("pk", flat=True)) if found else set()
    return [
        Taken(
            one.pk,
            one.start,
            one.end,
            f"{one.run.code} {one.run.course.title}" if one.run_id in own else _("a date of another team"),
        )
        for one in found
    ]


def named(busy: list[Taken], start: datetime.datetime, end: datetime.datetime) -> Iterator[str]:
    """Those of the dates that overlap a time, in words."""
    for other in busy:
        if other.start < end and other.end > start:
            yield other.words


def write(run: CourseRun, planned: list[Planned]) -> int:
    """Write the dates that are not left out; one that is there already stays alone. Returns how many are new."""
    present = set(run.sessions.values_list("start", flat=True))
    fresh = [one for one in planned if not one.left_out and one.start not in present]
    for one in fresh:
        Session(run=run, start=one.start, end=one.end).save()
    return len(fresh)


def desk_url(run: CourseRun) -> str:
    """Where a run is looked after: the list of runs on its course's page in the admin."""
    return f"{reverse('wagtailadmin_pages:edit', args=[run.course_id])}#{RUNS_ANCHOR}"


class PlanView(View):
    """Plan the dates of one run: first a preview, then the dates."""

    model = CourseRun
    permission_required = "change"

    def dispatch(self, request: HttpRequest, pk: Any, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """The run; its viewset has seen that it may be changed."""
        self.run = get_object_or_404(CourseRun.objects.select_related("course", "venue"), pk=pk)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        """An empty plan."""
        return self.answer(PlanForm(initial={"first": dates.today()}))

    def post(self, request: HttpRequest) -> HttpResponse:
        """The preview, or with `write` the dates themselves."""
        form = PlanForm(request.POST)
        if not form.is_valid():
            return self.answer(form)
        planned = plan(form.plan())
        if "write" not in request.POST:
            return self.answer(form, preview(self.run.venue_id, planned, request.user))
        number = write(self.run, planned)
        words = ngettext("%(number)d date was added.", "%(number)d dates were added.", number) % {"number": number}
        messages.success(request, words)
        return redirect(desk_url(self.run))

    def answer(self, form: PlanForm, rows: list[PreviewRow] | None = None) -> HttpResponse:
        """The form, with the preview below it."""
        context = {
            "page_title": _("Plan dates"),
            "page_subtitle": f"{self.run.code} {self.run.course.title}",
            "header_icon": "calendar",
            "form": form,
            "rows": rows,
            "kept": sum(not row.left_out for row in rows or ()),
            "action_url": self.request.path,
        }
        return TemplateResponse(self.request, "wagtailadmin/courses/plan.html", context)
