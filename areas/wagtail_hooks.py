"""Neighbourhoods, houses and organisations in the admin."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils.functional import Promise, cached_property
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, Panel
from wagtail.admin.widgets import Button
from wagtail.log_actions import LogFormatter
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSetGroup

from areas import founding
from areas.answering import MessageViewSet
from areas.forms import AreaForm
from areas.guards.lists import OwnPageViewSet, choosable_pages
from areas.models import Area, AreaListingPage, AreaPage, Banner, Organisation, Role, Venue
from areas.models.record import keep_one_record
from areas.scoping import reach_of
from areas.team import LEADERS
from areas.translation_work import publish_from_editor
from areas.views import CloseView, RightsView, TeamView, teams
from areas.viewsets import OwnDelete, OwnViewSet
from base.translated_sentences import missing, translation_of


class NewAreaView(CreateView):
    """One form makes all that a neighbourhood needs."""

    def save_instance(self) -> Area:
        """The row with its office, then pages in every language, folder, roles and rights."""
        area: Area = super().save_instance()
        founding.found(area, self.form.cleaned_data["introduction"])
        return area


class AreaEditView(EditView):
    """The facts of a neighbourhood, and the ways to its team and its end."""

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """The team, and for the central team the end."""
        buttons: list[Button] = super().header_more_buttons
        buttons.append(Button(_("Team"), reverse("areas_team", args=[self.object.pk]), icon_name="group", priority=30))
        if reach_of(self.request.user).everywhere:
            words = _("Open again") if self.object.closed_at else _("Close this neighbourhood")
            url = reverse(self.object.snippet_viewset.get_url_name("close"), args=[self.object.pk])
            buttons.append(Button(words, url, icon_name="lock", priority=40))
        return buttons


class AreaViewSet(OwnViewSet):
    """The facts of a neighbourhood; its texts are on its page."""

    model = Area
    icon = "home"
    add_view_class = NewAreaView
    edit_view_class = AreaEditView
    list_display = ("name", "code", "office_name", "phone", "closed_at")

    def get_edit_handler(self) -> Panel:
        """The form in the order in which one thinks of it."""
        panels = [
            FieldRowPanel([FieldPanel("name"), FieldPanel("slug"), FieldPanel("code")]),
            FieldPanel("introduction"),
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
        return ObjectList(panels, base_form_class=AreaForm).bind_to_model(self.model)

    def extra_urlpatterns(self) -> list[URLPattern]:
        """The end of a neighbourhood, and its return."""
        return [path("close/<int:pk>/", self.construct_view(CloseView), name="close")]


class VenueViewSet(OwnViewSet):
    """Houses where things happen."""

    model = Venue
    icon = "home"
    list_display = ("name", "area", "stop", "step_free")
    list_filter = ("area",)
    search_fields = ("name", "street")
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("slug")]),
        FieldPanel("street"),
        FieldRowPanel([FieldPanel("postcode"), FieldPanel("city")]),
        FieldRowPanel([FieldPanel("area"), FieldPanel("district")]),
        FieldRowPanel([FieldPanel("stop"), FieldPanel("step_free")]),
        FieldPanel("notes"),
        FieldRowPanel([FieldPanel("lat"), FieldPanel("lon")]),
    ]


class OrganisationViewSet(OwnViewSet):
    """Hosts, co-organisers, partners."""

    model = Organisation
    icon = "group"
    list_display = ("name", "area", "parent")
    search_fields = ("name",)
    panels = [
        FieldPanel("name"),
        FieldPanel("area"),
        FieldPanel("parent"),
        FieldPanel("address"),
        FieldPanel("website"),
    ]


class BannerViewSet(OwnViewSet):
    """Notices on top of pages."""

    model = Banner
    icon = "warning"
    list_display = ("__str__", "area", "until")
    panels = [FieldPanel("text"), FieldRowPanel([FieldPanel("area"), FieldPanel("until")])]


class PlacesGroup(SnippetViewSetGroup):
    """Neighbourhoods and houses in one place of the menu."""

    menu_label = pgettext_lazy("menu", "Places")
    menu_icon = "home"
    menu_order = 700
    items = (AreaViewSet, BannerViewSet, VenueViewSet, OrganisationViewSet)


register_snippet(PlacesGroup)
register_snippet(MessageViewSet)
hooks.register("register_admin_viewset", OwnPageViewSet, order=10)
hooks.register("construct_page_chooser_queryset", choosable_pages)
hooks.register("register_bulk_action", OwnDelete, order=900)


@hooks.register("register_admin_urls")
def team_urls() -> list[URLPattern]:
    """Teams have addresses of their own: they are no rows that one edits."""
    return [
        path("team/", teams, name="areas_teams"),
        path("team/<int:pk>/", TeamView.as_view(), name="areas_team"),
        path("reports/rights/", RightsView.as_view(), name="areas_rights"),
    ]


class TeamItem(MenuItem):
    """Shown to those who lead a team."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Team leads and the central team."""
        return bool(reach_of(request.user, LEADERS))


class RightsItem(MenuItem):
    """Shown to the central team."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whoever works for the whole site."""
        return reach_of(request.user, (Role.CENTRAL,)).everywhere


@hooks.register("register_reports_menu_item")
def rights_item() -> MenuItem:
    """What differs from the table of roles, among the reports."""
    return RightsItem(
        _("Rights of the roles"), reverse_lazy("areas_rights"), name="rights", icon_name="lock", order=900
    )


@hooks.register("register_admin_menu_item")
def team_item() -> MenuItem:
    """The team, in the menu."""
    return TeamItem(_("Team"), reverse_lazy("areas_teams"), name="team", icon_name="group", order=720)


class Named(LogFormatter):
    """An entry whose words stand in its data: who was it, what was it?"""

    sentence: str | Promise = ""

    def format_message(self, log_entry: Any) -> str:
        """The sentence with what the entry remembers."""
        return str(self.sentence) % log_entry.data


@hooks.register("register_log_actions", order=100)
def areas_actions(actions: Any) -> None:
    """What is done with a neighbourhood as a whole, and with its team."""
    keep_one_record(actions)
    for action, label, sentence in (
        ("areas.export", pgettext_lazy("record", "Export"), _("Exported: %(what)s")),
        ("areas.close", _("Neighbourhood closed"), _("Neighbourhood closed")),
        ("areas.reopen", _("Neighbourhood opened again"), _("Neighbourhood opened again")),
        ("areas.invite", pgettext_lazy("record", "Invitation"), _("%(who)s invited: %(what)s")),
        ("areas.join", pgettext_lazy("record", "New in the team"), _("%(who)s joined: %(what)s")),
        ("areas.answer_message", pgettext_lazy("record", "Message"), _("Message answered")),
        ("areas.close_message", pgettext_lazy("record", "Message"), _("Message closed")),
        ("areas.reopen_message", pgettext_lazy("record", "Message"), _("Message opened again")),
        ("areas.hand_over", pgettext_lazy("record", "Message"), _("Message given to somebody else")),
        ("areas.check_translation", pgettext_lazy("record", "Translation"), _("Translation checked")),
        ("areas.leave", pgettext_lazy("record", "Left the team"), _("%(who)s left: %(what)s")),
    ):
        actions.register_action(action)(type("Named", (Named,), {"label": label, "sentence": sentence}))


# Before wagtail-localize's own, which would publish at once
hooks.register("before_edit_page", publish_from_editor, order=-10)


@hooks.register("before_bulk_action")
def publish_translations_with_open_eyes(
    request: HttpRequest, action_type: str, objects: list[Any], _action_class: type
) -> HttpResponse | None:
    """A translation with German sentences in it is published in its own place, where one sees them."""
    for page in objects if action_type == "publish" else ():
        translation = translation_of(page) if isinstance(page, Page) else None
        if translation is not None and missing(translation):
            return redirect("translation_finish", page.pk)
    return None


def _foundation(request: HttpRequest, page: Page) -> HttpResponse | None:
    """The front page of a neighbourhood and its lists stay where they are, for all but the central team."""
    if not isinstance(page.specific, (AreaPage, AreaListingPage)) or reach_of(request.user, (Role.CENTRAL,)).everywhere:
        return None
    messages.error(request, gettext("Only the central team can move, archive or delete the page of a neighbourhood."))
    return redirect("wagtailadmin_explore", page.pk)


@hooks.register("before_unpublish_page")
@hooks.register("before_delete_page")
@hooks.register("before_copy_page")
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
