"""Dates of events in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList, Panel
from wagtail.snippets.models import register_snippet

from areas.viewsets import RowViewSet
from news.forms import EventDateForm
from news.models import EventDate


class EventDateViewSet(RowViewSet):
    """When events take place; reached from the event's page."""

    model = EventDate
    icon = "date"
    menu_label = _("Dates of events")
    list_display = ("__str__", "event", "status")
    list_filter = ("status",)

    def get_edit_handler(self) -> Panel:
        """The date, what became of it, and for a new one how often it comes again."""
        panels = [
            FieldPanel("event"),
            FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
            FieldPanel("times"),
            FieldRowPanel([FieldPanel("status"), FieldPanel("note")]),
            FieldPanel("venue"),
        ]
        return ObjectList(panels, base_form_class=EventDateForm).bind_to_model(self.model)


register_snippet(EventDateViewSet)
