"""Who comes to the office's desk, and how far: only those whose role is to speak with people see their names."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from areas.scoping import NOWHERE, Reach, policy_of
from courses.models.registration import Registration
from courses.models.run import CourseRun


def reach_of_office(user: Any) -> Reach:
    """The neighbourhoods whose registrations somebody looks after."""
    policy = policy_of(Registration)
    return policy.reach(user, ("change",)) if policy else NOWHERE


class OfficeView(WagtailAdminTemplateMixin, TemplateView):
    """A page of the office's desk. It is never kept: the admin says so of every page."""

    page_title = _("Registrations")
    header_icon = "group"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """For advisers, team leads and the central team."""
        if not self.reach:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def reach(self) -> Reach:
        """How far this person's desk goes."""
        return reach_of_office(self.request.user)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The way back to the list of runs."""
        here = {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), *self.way(), here]

    def way(self) -> list[dict[str, Any]]:
        """What lies between the desk and this page."""
        return [{"url": reverse("office_runs"), "label": _("Registrations")}]


class RunView(OfficeView):
    """A page about one run; `run` in the address. Whoever has nothing to do with it learns nothing of it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """404 for a run out of reach, and for a draft."""
        if self.reach and self.run is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def run(self) -> Any:
        """The run with its course and house; None where there is none within reach."""
        return CourseRun.objects.known_to(self.reach).with_course().filter(pk=self.kwargs["run"]).first()

    def person(self, number: Any) -> Registration:
        """One of the people of this run. Raises Http404."""
        found = Registration.objects.of_run(self.run.pk).by_pk(number)
        if found is None:
            raise Http404
        return found

    def get_page_subtitle(self) -> str:
        """Number and title; no names."""
        return f"{self.run.code} {self.run.course.title}"

    def way(self) -> list[dict[str, Any]]:
        """By way of the run."""
        return [*super().way(), {"url": run_url(self.run.pk), "label": self.run.code}]


def run_url(run: int, name: str = "office_run", **more: int) -> str:
    """The address of a page about a run."""
    return reverse(name, kwargs={"run": run, **more})
