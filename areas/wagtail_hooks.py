"""Neighbourhoods, houses and organisations in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from areas.models import Area, Organisation, Venue


class AreaViewSet(SnippetViewSet):
    """The facts of a neighbourhood; its texts are on its page."""

    model = Area
    icon = "home"
    list_display = ("name", "code", "office_name", "phone")
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("slug"), FieldPanel("code")]),
        FieldRowPanel([FieldPanel("where"), FieldPanel("colour"), FieldPanel("order")]),
        MultiFieldPanel(
            [
                FieldPanel("office_name"),
                FieldPanel("street"),
                FieldRowPanel([FieldPanel("postcode"), FieldPanel("city")]),
                FieldPanel("phone"),
                FieldPanel("languages"),
                InlinePanel("office_hours", label=_("office hours")),
            ],
            _("Office"),
        ),
        InlinePanel("districts", label=_("district")),
        InlinePanel("centres", label=_("neighbourhood centre")),
        FieldPanel("figures_note"),
    ]


class VenueViewSet(SnippetViewSet):
    """Houses where things happen."""

    model = Venue
    icon = "home"
    list_display = ("name", "area", "stop", "step_free")
    list_filter = ("area",)
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("slug")]),
        FieldPanel("street"),
        FieldRowPanel([FieldPanel("postcode"), FieldPanel("city")]),
        FieldRowPanel([FieldPanel("area"), FieldPanel("district")]),
        FieldRowPanel([FieldPanel("stop"), FieldPanel("step_free")]),
        FieldPanel("notes"),
        FieldRowPanel([FieldPanel("lat"), FieldPanel("lon")]),
    ]


class OrganisationViewSet(SnippetViewSet):
    """Hosts, co-organisers, partners."""

    model = Organisation
    icon = "group"
    list_display = ("name", "parent")
    panels = [FieldPanel("name"), FieldPanel("parent"), FieldPanel("address"), FieldPanel("website")]


class PlacesGroup(SnippetViewSetGroup):
    """Neighbourhoods and houses in one place of the menu."""

    menu_label = _("Neighbourhoods and houses")
    menu_icon = "home"
    menu_order = 700
    items = (AreaViewSet, VenueViewSet, OrganisationViewSet)


register_snippet(PlacesGroup)
