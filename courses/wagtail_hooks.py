"""Runs and hours in the admin."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from base.viewsets import RowViewSet
from courses.models import ConsultationHours, CourseRun, SchoolHolidays
from courses.panels import PlanPanel
from courses.planning import PlanView


class CourseRunViewSet(RowViewSet):
    """Runs with their dates."""

    model = CourseRun
    icon = "calendar"
    list_display = ("code", "course", "status", "venue", "capacity")
    list_filter = ("status", "start_mode", "venue")
    search_fields = ("code",)
    panels = [
        FieldPanel("course"),
        FieldRowPanel([FieldPanel("status"), FieldPanel("cancel_reason")]),
        FieldRowPanel([FieldPanel("start_mode"), FieldPanel("mode"), FieldPanel("venue")]),
        PlanPanel(heading=_("Plan dates")),
        InlinePanel(
            "sessions",
            label=_("date"),
            panels=[
                FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
                FieldRowPanel([FieldPanel("status"), FieldPanel("venue"), FieldPanel("note")]),
            ],
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("registration"), FieldPanel("registration_url")]),
                FieldRowPanel([FieldPanel("capacity"), FieldPanel("held_back"), FieldPanel("waiting_list")]),
                FieldRowPanel([FieldPanel("opens_at"), FieldPanel("closes_at")]),
            ],
            _("Registration"),
        ),
        FieldPanel("languages"),
        FieldRowPanel([FieldPanel("childcare"), FieldPanel("interpreter"), FieldPanel("women_only")]),
        FieldPanel("host"),
    ]

    def get_urlpatterns(self) -> list[URLPattern]:
        """Besides Wagtail's own, the planner of a run's dates."""
        patterns: list[URLPattern] = super().get_urlpatterns()
        return [*patterns, path("plan/<int:pk>/", PlanView.as_view(), name="plan")]


class SchoolHolidaysViewSet(SnippetViewSet):
    """School holidays, for the planner."""

    model = SchoolHolidays
    icon = "date"
    list_display = ("name", "first", "last")
    panels = [FieldPanel("name"), FieldRowPanel([FieldPanel("first"), FieldPanel("last")])]


class ConsultationHoursViewSet(RowViewSet):
    """Hours of advice."""

    model = ConsultationHours
    icon = "time"
    list_display = ("consultation", "weekday", "opens", "closes")
    panels = [
        FieldPanel("consultation"),
        FieldRowPanel([FieldPanel("weekday"), FieldPanel("opens"), FieldPanel("closes")]),
    ]


class AcademyGroup(SnippetViewSetGroup):
    """Dates and hours in one place of the menu."""

    menu_label = _("Dates and seats")
    menu_icon = "calendar"
    menu_order = 150
    items = (CourseRunViewSet, ConsultationHoursViewSet, SchoolHolidaysViewSet)


register_snippet(AcademyGroup)


@hooks.register("register_snippet_listing_buttons")
def plan_button(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """The planner, in the menu of each run in the list."""
    if isinstance(snippet, CourseRun):
        url = reverse(snippet.snippet_viewset.get_url_name("plan"), args=[snippet.pk])
        yield Button(_("Plan dates"), url, icon_name="calendar", priority=20)
