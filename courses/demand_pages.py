"""Demand in the admin: for which courses people wait, without a name; a new run; everybody invited in order."""

import datetime
from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from areas.models import Role
from areas.scoping import Reach, reach_of
from base import dates, languages
from courses import demand
from courses.models.course import CoursePage
from courses.models.interest import Interest
from courses.models.run import CourseRun

INVITERS = (Role.ADVISER, Role.EDITOR, Role.LEAD, Role.CENTRAL)
READERS = (Role.AUTHOR, *INVITERS)
# Who speaks with people, and so may take somebody off the list
KEEPERS = (Role.ADVISER, Role.LEAD, Role.CENTRAL)
WRITERS = (Role.AUTHOR, Role.EDITOR, Role.LEAD, Role.CENTRAL)


@dataclass(frozen=True, slots=True)
class Invitation:
    """A run to which people can be invited: its number, when it begins, seats in words."""

    run: CourseRun
    words: str


@dataclass(frozen=True, slots=True)
class Demand:
    """One course with the number of people who wait for a date of it."""

    course: CoursePage
    people: int
    since: datetime.date
    languages: str
    topics: tuple[str, ...]
    new_url: str
    note_url: str
    invitations: tuple[Invitation, ...]


def demand_within(reach: Reach, inviting: Reach, writing: Reach) -> list[Demand]:
    """All courses within reach that people wait for, the one with most people first; a fixed number of queries."""
    found: dict[int, list[tuple[str, int, datetime.datetime]]] = {}
    for course, language, people, since in Interest.objects.within(reach).by_course_and_language():
        found.setdefault(course, []).append((language, people, since))
    now = timezone.now()
    runs: dict[int, list[CourseRun]] = {}
    for run in CourseRun.objects.of_courses(found).ahead(now).with_sessions().distinct():
        runs.setdefault(run.course_id, []).append(run)
    rows = []
    for course in CoursePage.wanted(found):
        parts = found[course.pk]
        may_invite = inviting.everywhere or course.area_id in inviting.areas
        may_write = writing.everywhere or course.area_id in writing.areas
        rows.append(
            Demand(
                course=course,
                people=sum(people for _language, people, _since in parts),
                since=dates.local(min(since for _language, _people, since in parts)).date(),
                languages=", ".join(f"{_language(code)} {people}" for code, people, _since in parts),
                topics=tuple(str(topic) for topic in course.topics.all()),
                new_url=reverse("wagtailsnippets_courses_courserun:new", args=[course.pk]) if may_write else "",
                note_url=f"/{languages.SOURCE}/vormerken/{course.pk}/",
                invitations=tuple(
                    Invitation(run, _run_words(run))
                    for run in runs.get(course.pk, ())
                    if may_invite and (may_write or not run.is_draft) and demand.can_be_invited_to(run, now)
                ),
            )
        )
    return sorted(rows, key=lambda row: (-row.people, row.since))


def _language(code: str) -> str:
    """A language in the words of the editor; plain German keeps its own name."""
    if code.startswith(languages.SOURCE):
        return languages.NAMES.get(code, code)
    return languages.language_name(code, get_language() or languages.SOURCE)


def _run_words(run: CourseRun) -> str:
    """ "GR-14, ab 1. Dezember 2026, 10 Plätze" """
    first = run.facts(run.sessions.all()).first
    begins = _("from %(day)s") % {"day": dates.date_full(dates.local(first).date())} if first else ""
    capacity = run.capacity
    seats = "" if capacity is None else ngettext("%(n)d seat", "%(n)d seats", capacity) % {"n": capacity}
    return ", ".join(part for part in (run.code, begins, seats) if part)


class DemandView(WagtailAdminTemplateMixin, TemplateView):
    """Who waits for what: numbers by course, topic and neighbourhood."""

    template_name = "wagtailadmin/courses/demand.html"
    page_title = gettext_lazy("Waiting for a date")
    header_icon = "group"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The courses within reach. Raises PermissionDenied for people who have nothing to do with them."""
        user = self.request.user
        reach = reach_of(user, READERS)
        if not reach:
            raise PermissionDenied
        rows = demand_within(reach, reach_of(user, INVITERS), reach_of(user, WRITERS))
        topics: Counter[str] = Counter()
        areas: Counter[str] = Counter()
        for row in rows:
            topics.update(dict.fromkeys(row.topics, row.people))
            areas[str(row.course.area or _("everywhere"))] += row.people
        return {
            **super().get_context_data(**kwargs),
            "rows": rows,
            "topics": topics.most_common(),
            "areas": areas.most_common() if len(areas) > 1 else [],
            "may_forget": bool(reach_of(user, KEEPERS)),
        }


class InviteView(WagtailAdminTemplateMixin, TemplateView):
    """A button: everybody who waits for a date of this course is asked, in order."""

    model = CourseRun
    http_method_names = ("post",)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Invite, and say how many were asked. 404 for a run out of reach."""
        run = CourseRun.objects.within(reach_of(request.user, INVITERS)).numbered(pk)
        if run is not None and run.is_draft:
            run = CourseRun.objects.within(reach_of(request.user, WRITERS)).numbered(pk)
        if run is None:
            raise Http404
        try:
            people = demand.invite(run.pk)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            return redirect("demand")
        if people:
            log(run, "wagtail.edit")
            words = ngettext("%(n)d person is invited.", "%(n)d people are invited.", people) % {"n": people}
            messages.success(request, words)
        else:
            messages.warning(request, _("Nobody was invited."))
        return redirect("demand")


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """Somebody calls and does not want to wait any more: erased by the code that they have written down."""
    reach = reach_of(request.user, KEEPERS)
    if not reach:
        raise PermissionDenied
    code = request.POST.get("code", "").strip().upper()[:20]
    one = Interest.objects.within(reach).with_code(code)
    if one is not None:
        demand.forget(one)
        messages.success(request, _("The wish is deleted."))
    else:
        messages.warning(request, _("Nobody with this code waits for a date here."))
    return redirect("demand")


class DemandItem(MenuItem):
    """Shown to those who plan courses and who speak with people."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Writers and advisers."""
        return bool(reach_of(request.user, READERS))
