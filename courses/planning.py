"""The planner in the admin: see the dates before they are written, with holidays left out and clashes named."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
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
from courses.models.run import CourseRun, Session
from courses.schedule import Planned, plan


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One day of the preview: its words, why it is left out, what else is in the house at that time."""

    words: str
    left_out: str
    clashes: tuple[str, ...]


def preview(run: CourseRun, planned: list[Planned]) -> list[PreviewRow]:
    """The days in words with everything an editor should know before writing them; one query."""
    busy: list[Session] = []
    if run.venue_id and planned:
        busy = list(
            Session.objects.taking_place_at(run.venue_id)
            .between(planned[0].start, planned[-1].end)
            .select_related("run__course")
        )
    rows = []
    for one in planned:
        start, end = dates.local(one.start), dates.local(one.end)
        words = f"{dates.date_words(start.date())} {start.year}, {dates.time_range(start.time(), end.time())}"
        clashes = [
            f"{other.run.code} {other.run.course.title}" for other in busy if other.start < end and other.end > start
        ]
        rows.append(PreviewRow(words, one.left_out, () if one.left_out else tuple(clashes)))
    return rows


def write(run: CourseRun, planned: list[Planned]) -> int:
    """Write the dates that are not left out; one that is there already stays alone. Returns how many are new."""
    present = set(run.sessions.values_list("start", flat=True))
    fresh = [one for one in planned if not one.left_out and one.start not in present]
    for one in fresh:
        Session(run=run, start=one.start, end=one.end).save()
    return len(fresh)


class PlanView(View):
    """Plan the dates of one run: first a preview, then the dates."""

    def dispatch(self, request: HttpRequest, pk: Any, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Only for whoever may edit the run."""
        self.run = get_object_or_404(CourseRun.objects.select_related("course", "venue"), pk=pk)
        policy = policy_registry.get_by_type(CourseRun)
        if not policy.user_has_permission_for_instance(request.user, "change", self.run):
            raise PermissionDenied
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
            return self.answer(form, preview(self.run, planned))
        number = write(self.run, planned)
        words = ngettext("%(number)d date was added.", "%(number)d dates were added.", number) % {"number": number}
        messages.success(request, words)
        return redirect(reverse("wagtailsnippets_courses_courserun:edit", args=[self.run.pk]))

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
