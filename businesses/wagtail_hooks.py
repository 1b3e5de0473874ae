"""Hours, closures and confirmations in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from base.viewsets import RowViewSet
from businesses.models import Closure, Confirmation, HoursSettings, OpeningHours


class OpeningHoursViewSet(RowViewSet):
    """When businesses are open."""

    model = OpeningHours
    icon = "time"
    list_display = ("business", "weekday", "opens", "closes")
    list_filter = ("weekday",)
    panels = [
        FieldPanel("business"),
        FieldRowPanel([FieldPanel("weekday"), FieldPanel("opens"), FieldPanel("closes")]),
    ]


class HoursSettingsViewSet(RowViewSet):
    """Public holidays and appointments."""

    model = HoursSettings
    icon = "cog"
    list_display = ("business", "closed_on_holidays", "by_appointment")
    panels = [
        FieldPanel("business"),
        FieldRowPanel([FieldPanel("closed_on_holidays"), FieldPanel("by_appointment")]),
    ]


class ClosureViewSet(RowViewSet):
    """Closed days."""

    model = Closure
    icon = "date"
    list_display = ("business", "first_day", "last_day", "reason")
    panels = [
        FieldPanel("business"),
        FieldRowPanel([FieldPanel("first_day"), FieldPanel("last_day")]),
        FieldPanel("reason"),
    ]


class ConfirmationViewSet(RowViewSet):
    """Who found an entry true, and when."""

    model = Confirmation
    icon = "check"
    list_display = ("business", "date", "by")
    panels = [FieldPanel("business"), FieldRowPanel([FieldPanel("date"), FieldPanel("by")])]


class BusinessesGroup(SnippetViewSetGroup):
    """All facts about businesses in one place of the menu."""

    menu_label = _("Facts about businesses")
    menu_icon = "time"
    menu_order = 160
    items = (OpeningHoursViewSet, HoursSettingsViewSet, ClosureViewSet, ConfirmationViewSet)


register_snippet(BusinessesGroup)
