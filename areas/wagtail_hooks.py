"""Neighbourhoods, houses and organisations in the admin."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from areas.models import Area, AreaPage, Organisation, Venue


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


def _foundation(request: HttpRequest, page: Page) -> HttpResponse | None:
    """The front page of a neighbourhood is moved, archived or deleted only by who may do so with the town's own."""
    if not isinstance(page.specific, AreaPage) or page.get_parent().permissions_for_user(request.user).can_edit():
        return None
    messages.error(request, gettext("Only the central team can move, archive or delete the page of a neighbourhood."))
    return redirect("wagtailadmin_explore", page.pk)


@hooks.register("before_unpublish_page")
@hooks.register("before_delete_page")
def keep_the_foundation(request: HttpRequest, page: Page) -> HttpResponse | None:
    """One page at a time."""
    return _foundation(request, page)


@hooks.register("before_move_page")
def keep_the_foundation_in_place(request: HttpRequest, page: Page, _target: Page) -> HttpResponse | None:
    """A neighbourhood does not move."""
    return _foundation(request, page)


@hooks.register("before_bulk_action")
def keep_the_foundation_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], _action_class: type
) -> HttpResponse | None:
    """Many at once."""
    if action_type not in ("delete", "move", "unpublish"):
        return None
    answers = (_foundation(request, page) for page in objects if isinstance(page, Page))
    return next((answer for answer in answers if answer is not None), None)
