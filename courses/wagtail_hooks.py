"""Runs and hours in the admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from areas.scoping import reach_of
from areas.team import LEADERS
from areas.viewsets import OwnViewSet, RowViewSet
from courses.advice_desk import AdviceRequestViewSet
from courses.changing import CancelDateView, CancelRunView, MoveDateView
from courses.demand_pages import DemandItem, DemandView, InviteView, forget
from courses.figures_page import FiguresView
from courses.forms import WholeRunForm
from courses.models import ConsultationHours, CourseRun, SchoolHolidays
from courses.office.access import reach_of_office
from courses.office.urls import office_urls
from courses.opening import AgainView, NewRunView
from courses.panels import PlanPanel
from courses.planning import PlanView
from courses.views import PostersView


class CourseRunViewSet(RowViewSet):
    """Runs with their dates."""

    model = CourseRun
    icon = "calendar"
    list_display = ("code", "course", "status", "venue", "capacity")
    list_filter = ("status", "start_mode", "venue")
    search_fields = ("code",)
    edit_handler = ObjectList(
        [
            FieldPanel("course"),
            FieldRowPanel([FieldPanel("status"), FieldPanel("cancel_reason")]),
            FieldRowPanel([FieldPanel("start_mode"), FieldPanel("mode"), FieldPanel("venue")]),
            PlanPanel(heading=_("Plan dates")),
            InlinePanel(
                "sessions",
                label=_("date"),
                panels=[
                    FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
                    FieldRowPanel([FieldPanel("venue"), FieldPanel("note")]),
                ],
            ),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("registration"), FieldPanel("registration_url")]),
                    FieldRowPanel([FieldPanel("capacity"), FieldPanel("waiting_list")]),
                    FieldRowPanel([FieldPanel("held_back"), FieldPanel("held_back_until")]),
                    FieldRowPanel([FieldPanel("opens_at"), FieldPanel("closes_at")]),
                ],
                _("Registration"),
            ),
            FieldPanel("languages"),
            FieldRowPanel([FieldPanel("childcare"), FieldPanel("interpreter"), FieldPanel("women_only")]),
            FieldPanel("host"),
        ],
        base_form_class=WholeRunForm,
    )

    def extra_urlpatterns(self) -> list[URLPattern]:
        """New runs, the planner of dates, and what readers are told the reason of."""
        views = (
            ("new/<int:course>/", NewRunView, "new"),
            ("again/<int:pk>/", AgainView, "again"),
            ("plan/<int:pk>/", PlanView, "plan"),
            ("cancel/<int:pk>/", CancelRunView, "cancel"),
            ("cancel/<int:pk>/<int:session>/", CancelDateView, "cancel_date"),
            ("move/<int:pk>/<int:session>/", MoveDateView, "move_date"),
        )
        return [path(route, self.construct_view(view), name=name) for route, view, name in views]


class SchoolHolidaysViewSet(OwnViewSet):
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

    menu_label = pgettext_lazy("menu", "Dates")
    menu_icon = "calendar"
    menu_order = 150
    items = (CourseRunViewSet, ConsultationHoursViewSet, SchoolHolidaysViewSet)


register_snippet(AcademyGroup)
register_snippet(AdviceRequestViewSet)


@hooks.register("register_snippet_listing_buttons")
def plan_button(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """The planner, in the menu of each run in the list."""
    if isinstance(snippet, CourseRun):
        url = reverse(snippet.snippet_viewset.get_url_name("plan"), args=[snippet.pk])
        yield Button(_("Plan dates"), url, icon_name="calendar", priority=20)


@hooks.register("register_log_actions", order=100)
def advice_actions(actions: Any) -> None:
    """What the office does with a request for advice."""
    for action, words in (
        ("courses.agree_advice", _("Appointment agreed")),
        ("courses.cancel_advice", _("Appointment cancelled")),
        ("courses.close_advice", _("Request for advice closed")),
        ("courses.told_advice", _("Person told of the appointment")),
    ):
        actions.register_action(action, words, words)


@hooks.register("register_admin_urls")
def poster_urls() -> list[URLPattern]:
    """What can be printed."""
    return [path("aushaenge/<int:pk>/", PostersView.as_view(), name="posters")]


@hooks.register("register_admin_urls")
def figures_urls() -> list[URLPattern]:
    """The numbers for the funder."""
    return [path("zahlen/", FiguresView.as_view(), name="figures")]


class FiguresItem(MenuItem):
    """Shown to team leads and the central team."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whoever answers to the funder."""
        return bool(reach_of(request.user, LEADERS))


@hooks.register("register_admin_menu_item")
def figures_item() -> MenuItem:
    """The numbers, beside the team."""
    return FiguresItem(
        pgettext_lazy("menu", "Numbers"), reverse_lazy("figures"), name="figures", icon_name="table", order=730
    )


@hooks.register("register_admin_urls")
def demand_urls() -> list[URLPattern]:
    """Who waits for a date."""
    return [
        path("vormerkungen/", DemandView.as_view(), name="demand"),
        path("vormerkungen/einladen/<int:pk>/", InviteView.as_view(), name="demand_invite"),
        path("vormerkungen/vergessen/", forget, name="demand_forget"),
    ]


@hooks.register("register_admin_menu_item")
def demand_item() -> MenuItem:
    """Who waits for a date, below the dates."""
    words = pgettext_lazy("menu", "Waiting for a date")
    return DemandItem(words, reverse("demand"), name="demand", icon_name="group", order=160)


hooks.register("register_admin_urls", office_urls)


class OfficeItem(MenuItem):
    """Shown to those who speak with people."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Advisers, team leads, the central team."""
        return bool(reach_of_office(request.user))


@hooks.register("register_admin_menu_item")
def office_item() -> MenuItem:
    """Who has registered, in the menu."""
    words = pgettext_lazy("menu", "Registrations")
    return OfficeItem(words, reverse_lazy("office_runs"), name="office", icon_name="group", order=140)
