"""Runs and hours in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from base.viewsets import RowViewSet
from courses.models import ConsultationHours, CourseRun


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
    items = (CourseRunViewSet, ConsultationHoursViewSet)


register_snippet(AcademyGroup)
