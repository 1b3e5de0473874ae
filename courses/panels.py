"""Panels of a course's and a run's form. What they show are rows: it goes live at once and is no part of a draft."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.panels import Panel
from wagtail.permissions import policy_registry

from base import dates
from base.notices import State
from courses import completeness
from courses.models.booking import Booking
from courses.models.run import CourseRun
from courses.models.session import Session
from courses.state import situation

MOST_RUNS = 20


def run_url(name: str, run: CourseRun, *more: int) -> str:
    """The address of one of the views of a run."""
    return reverse(f"wagtailsnippets_courses_courserun:{name}", args=[run.pk, *more])


class PlanPanel(Panel):
    """The way to the planner, above the dates."""

    class BoundPanel(Panel.BoundPanel):
        """The panel on one run."""

        template_name = "wagtailadmin/courses/plan_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The planner's address; none before the run is saved."""
            name = self.instance.snippet_viewset.get_url_name("plan")
            url = reverse(name, args=[self.instance.pk]) if self.instance.pk else ""
            return {**super().get_context_data(parent_context), "url": url}


@dataclass(frozen=True, slots=True)
class DateLine:
    """One date of a run with what can be done about it; past ones stay as they are."""

    words: str
    note: str
    was: str
    cancelled: bool
    move_url: str = ""
    cancel_url: str = ""


@dataclass(frozen=True, slots=True)
class RunLine:
    """One run as the desk sees it: number, state in words, when, seats, house, and what can be done."""

    code: str
    state: State
    draft: bool
    when: str
    seats: str
    venue: str
    dates: tuple[DateLine, ...]
    edit_url: str = ""
    plan_url: str = ""
    again_url: str = ""
    cancel_url: str = ""


def _when(sessions: list[Session]) -> str:
    """ "8 Termine, 12. Januar 2027 bis 2. März 2027" """
    if not sessions:
        return _("no dates yet")
    first, last = (dates.date_full(dates.local(one.start).date()) for one in (sessions[0], sessions[-1]))
    words = ngettext("%(number)d date", "%(number)d dates", len(sessions)) % {"number": len(sessions)}
    span = first if first == last else _("%(first)s to %(last)s") % {"first": first, "last": last}
    return f"{words}, {span}"


def _seats(run: CourseRun, booked: int, waiting: int) -> str:
    """ "7 von 10 Plätzen vergeben, 2 warten" """
    if run.capacity is None:
        words = _("no limit of seats, %(booked)d taken") % {"booked": booked}
    else:
        words = _("%(booked)d of %(all)d seats taken") % {"booked": booked, "all": run.capacity}
    return f"{words}, {_('%(number)d waiting') % {'number': waiting}}" if waiting else words


def run_line(run: CourseRun, seats: tuple[int, int], *, may_change: bool) -> RunLine:
    """One run in words, with the addresses of what an editor may do."""
    now = timezone.now()
    sessions = list(run.sessions.all())
    open_ = may_change and run.status != CourseRun.Status.CANCELLED

    def line(one: Session) -> DateLine:
        local = dates.local(one.start)
        was = dates.date_words(dates.local(one.moved_from).date()) if one.moved_from else ""
        changes = open_ and one.start > now
        return DateLine(
            f"{dates.date_words(local.date())} {local.year}, {one.clock_words}",
            one.note,
            was,
            not one.takes_place,
            run_url("move_date", run, one.pk) if changes else "",
            run_url("cancel_date", run, one.pk) if changes and one.takes_place else "",
        )

    return RunLine(
        run.code,
        situation(run.facts(), *seats, now).shown,
        run.is_draft,
        _when(sessions),
        _seats(run, *seats),
        run.venue.name if run.venue else "",
        tuple(line(one) for one in sessions),
        run_url("edit", run) if may_change else "",
        run_url("plan", run) if open_ else "",
        run_url("again", run) if may_change else "",
        run_url("cancel", run) if open_ and not run.is_draft else "",
    )


class RunsPanel(Panel):
    """All runs of a course with their dates, seats and states, and everything that can be done about them."""

    class BoundPanel(Panel.BoundPanel):
        """The panel on one course."""

        template_name = "wagtailadmin/courses/runs_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The runs, the newest first; five queries, however many there are."""
            context = super().get_context_data(parent_context)
            course, user = self.instance.source if self.instance.pk else self.instance, self.request.user
            if not course.pk:
                return {**context, "saved": False}
            policy = policy_registry.get_by_type(CourseRun)
            runs = list(CourseRun.objects.of_course(course.translation_key).with_sessions()[:MOST_RUNS])
            own = set(
                policy.instances_user_has_permission_for(user, "change")
                .filter(pk__in=[run.pk for run in runs])
                .values_list("pk", flat=True)
            )
            seats = Booking.objects.seats_by_run()
            may_add = policy.user_has_permission(user, "add")
            return {
                **context,
                "saved": True,
                "runs": [run_line(run, seats.get(run.pk, (0, 0)), may_change=run.pk in own) for run in runs],
                "new_url": reverse("wagtailsnippets_courses_courserun:new", args=[course.pk]) if may_add else "",
            }


class CompletenessPanel(Panel):
    """What readers still miss about the course."""

    class BoundPanel(Panel.BoundPanel):
        """The panel on one course."""

        template_name = "wagtailadmin/courses/completeness_panel.html"

        def is_shown(self) -> bool:
            """A new page has nothing yet; a translation is judged by its own desk."""
            return bool(self.instance.pk) and self.instance.source.pk == self.instance.pk

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The gaps with the places where they are mended."""
            found = completeness.of_course(self.instance)
            places = [(gap.words, self._place(gap)) for gap in found]
            return {**super().get_context_data(parent_context), "places": places, "share": completeness.share(found)}

        def _place(self, gap: completeness.Gap) -> str:
            if gap.run:
                return reverse("wagtailsnippets_courses_courserun:edit", args=[gap.run])
            if gap.field == completeness.RUNS:
                return f"#{completeness.RUNS}"
            return f"#id_{gap.field}-label" if gap.field else ""
