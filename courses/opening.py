"""A new run in one form: for whom and where, then its dates as a preview; or an old one again half a year later."""

import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView
from wagtail.log_actions import log
from wagtail.permissions import policy_registry

from base import dates
from courses.forms import PlanForm, RunForm
from courses.models.course import CoursePage
from courses.models.run import CourseRun
from courses.planning import desk_url, preview, write
from courses.schedule import Plan, again, plan

WITHOUT_DATES = (CourseRun.StartMode.DATE_TO_FOLLOW, CourseRun.StartMode.BY_APPOINTMENT)
NOT_COPIED = ("id", "code", "status", "cancel_reason", "created")


def twin(run: CourseRun, moved: datetime.timedelta) -> CourseRun:
    """A new draft with the facts of a run, not yet saved; the times of registration lie later by `moved`."""
    fields = [field for field in CourseRun._meta.concrete_fields if field.name not in NOT_COPIED]
    new = CourseRun(**{field.attname: getattr(run, field.attname) for field in fields})
    new.opens_at = new.opens_at and new.opens_at + moved
    new.closes_at = new.closes_at and new.closes_at + moved
    return new


def as_initial(wish: Plan) -> dict[str, Any]:
    """A plan as the form shows it."""
    return {
        "weekdays": [str(day) for day in wish.weekdays],
        "start": wish.start,
        "end": wish.end,
        "first": wish.first,
        "count": wish.count,
        "every": wish.every,
    }


class NewRunView(FormView):
    """A new run of a course: facts and dates on one page, first a preview, then a draft or a public run."""

    model = CourseRun
    permission_required = "add"
    form_class = RunForm
    template_name = "wagtailadmin/courses/new_run.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Only for whoever may write runs; another team's course answers like one that does not exist."""
        may_add = policy_registry.get_by_type(CourseRun).user_has_permission(request.user, "add")
        if not may_add:
            raise PermissionDenied
        if not self.course.permissions_for_user(request.user).can_edit():
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def course(self) -> CoursePage:
        """The German page of the course."""
        return get_object_or_404(CoursePage, pk=self.kwargs["course"]).source

    @cached_property
    def wish(self) -> Plan | None:
        """The plan that the form begins with."""
        return None

    def new_run(self) -> CourseRun:
        """The run that the form begins with, not yet saved."""
        return CourseRun(course=self.course)

    def get_form_kwargs(self) -> dict[str, Any]:
        """The form is about the new run."""
        return {**super().get_form_kwargs(), "instance": self.new_run()}

    def plan_form(self) -> PlanForm:
        """The dates: as sent, as in the run before, or empty."""
        if self.request.method == "POST":
            return PlanForm(self.request.POST)
        return PlanForm(initial=as_initial(self.wish) if self.wish else {"first": dates.today()})

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The preview; with `draft` or `publish` the run and its dates are written."""
        form, plans = self.get_form(), self.plan_form()
        without = request.POST.get("start_mode") in WITHOUT_DATES
        if not form.is_valid() or not (without or plans.is_valid()):
            return self.render_to_response(self.get_context_data(form=form, plan_form=plans))
        planned = [] if without else plan(plans.plan())
        if "draft" not in request.POST and "publish" not in request.POST:
            rows = preview(form.instance.venue_id, planned, request.user)
            return self.render_to_response(self.get_context_data(form=form, plan_form=plans, rows=rows))
        run = self.keep(form, planned, public="publish" in request.POST)
        messages.success(request, _("The run %(code)s is there.") % {"code": run.code})
        return redirect(desk_url(run))

    @transaction.atomic
    def keep(self, form: ModelForm[CourseRun], planned: list[Any], *, public: bool) -> CourseRun:
        """Write the run with its dates."""
        run = form.save()
        write(run, planned)
        if public:
            run.publish()
        log(run, "wagtail.create")
        return run

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Both forms, and the preview below them."""
        rows = kwargs.get("rows")
        return {
            "plan_form": kwargs.get("plan_form") or self.plan_form(),
            "page_title": _("New run"),
            "page_subtitle": self.course.title,
            "header_icon": "calendar",
            "rows": None,
            "kept": sum(not row.left_out for row in rows or ()),
            **super().get_context_data(**kwargs),
        }


class AgainView(NewRunView):
    """The same run half a year later: everything is filled in, holidays are left out, the number is new."""

    @cached_property
    def before(self) -> CourseRun:
        """The run that is repeated."""
        return get_object_or_404(CourseRun.objects.with_sessions().select_related("course"), pk=self.kwargs["pk"])

    @cached_property
    def course(self) -> CoursePage:
        """The course of the run."""
        return self.before.course

    @cached_property
    def days(self) -> list[tuple[datetime.datetime, datetime.datetime]]:
        """The dates of the run before, as the clock in Leipzig showed them; those cancelled are made up for."""
        return [(dates.local(one.start), dates.local(one.end)) for one in self.before.sessions.all()]

    @cached_property
    def wish(self) -> Plan | None:
        """The same weekdays and times, half a year later."""
        return again(self.days, dates.today())

    def new_run(self) -> CourseRun:
        """A draft with the same facts."""
        moved = self.wish.first - self.days[0][0].date() if self.wish else datetime.timedelta(weeks=26)
        return twin(self.before, moved)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Says which run is repeated."""
        title = _("%(code)s again, half a year later") % {"code": self.before.code}
        return {**super().get_context_data(**kwargs), "page_title": title}
