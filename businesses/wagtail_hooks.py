"""Hours, closures and confirmations in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from areas.scoping import reach_of
from areas.viewsets import OwnViewSet, RowViewSet
from businesses.deciding import ReportViewSet
from businesses.desk import CLOSED, HOURS, OPEN_AGAIN
from businesses.freshness.confirming import BACK, CONFIRMED, HIDDEN
from businesses.freshness.office import ConfirmView, EntriesItem, EntriesView
from businesses.freshness.walk import WalkView
from businesses.import_page import KEEPERS, ImportView
from businesses.keeping.people import JOINED, LEFT
from businesses.models import (
    Closure,
    Confirmation,
    HoursSettings,
    Meeting,
    Member,
    NetworkMember,
    OpeningHours,
    Placement,
    SpecialDay,
    SupportOffer,
)
from businesses.paper_desk import HandoverCodeViewSet
from businesses.placing import PlacementView
from businesses.review_page import ReviewPageView


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


class SpecialDayViewSet(RowViewSet):
    """Days with hours of their own."""

    model = SpecialDay
    icon = "date"
    list_display = ("business", "date", "opens", "closes")
    panels = [
        FieldPanel("business"),
        FieldRowPanel([FieldPanel("date"), FieldPanel("opens"), FieldPanel("closes")]),
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


class MemberViewSet(RowViewSet):
    """Who speaks for a business. Nobody is added here."""

    model = Member
    icon = "user"
    list_display = ("user", "business", "role", "since")
    list_filter = ("role",)
    panels = [FieldPanel("role")]


class PlacementViewSet(RowViewSet):
    """Internships and jobs at businesses."""

    model = Placement
    icon = "group"
    list_display = ("title", "kind", "business", "expires")
    list_filter = ("kind",)
    panels = [
        FieldPanel("business"),
        FieldPanel("kind"),
        FieldPanel("title"),
        FieldPanel("tasks"),
        FieldPanel("times"),
        FieldRowPanel([FieldPanel("level"), FieldPanel("places")]),
        FieldRowPanel([FieldPanel("starts"), FieldPanel("expires")]),
    ]

    def extra_urlpatterns(self) -> list[URLPattern]:
        """Renew, close, look at."""
        return [path("step/<int:pk>/", self.construct_view(PlacementView), name="step")]


class NetworkMemberViewSet(RowViewSet):
    """Businesses in networks."""

    model = NetworkMember
    icon = "link"
    list_display = ("business", "network")
    panels = [FieldPanel("network"), FieldPanel("business")]


class MeetingViewSet(RowViewSet):
    """When networks meet."""

    model = Meeting
    icon = "date"
    list_display = ("topic", "network", "start", "cancelled")
    panels = [
        FieldPanel("network"),
        FieldPanel("topic"),
        FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
        FieldPanel("venue"),
        FieldPanel("cancelled"),
    ]


class SupportOfferViewSet(OwnViewSet):
    """Places that help businesses; the central team keeps them."""

    model = SupportOffer
    icon = "help"
    list_display = ("name", "last_checked", "link_state")
    list_filter = ("link_state",)
    panels = [
        FieldPanel("name"),
        FieldPanel("about"),
        FieldPanel("topics"),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("website")]),
        FieldPanel("languages"),
        FieldPanel("last_checked"),
    ]


class BusinessesGroup(SnippetViewSetGroup):
    """All facts about businesses in one place of the menu."""

    menu_label = pgettext_lazy("menu", "Businesses")
    menu_icon = "time"
    menu_order = 160
    items = (
        OpeningHoursViewSet,
        HoursSettingsViewSet,
        SpecialDayViewSet,
        ClosureViewSet,
        ConfirmationViewSet,
        PlacementViewSet,
        NetworkMemberViewSet,
        MeetingViewSet,
        SupportOfferViewSet,
        MemberViewSet,
    )


register_snippet(BusinessesGroup)
register_snippet(ReportViewSet)
register_snippet(HandoverCodeViewSet)


@hooks.register("register_log_actions", order=100)
def business_actions(actions: Any) -> None:
    """What moderators decide, and how entries come and find their owners."""
    for action, words in (
        ("businesses.decide_report", _("Report decided")),
        ("businesses.submit", _("Entry sent by the business")),
        ("businesses.take_over", _("Entry taken over by its owner")),
        ("businesses.print_papers", _("Papers printed")),
    ):
        actions.register_action(action, words, words)
    actions.register_action(JOINED, _("Join"), _("Somebody helps with the entry now"))
    actions.register_action(LEFT, _("Leave"), _("Somebody does not keep the entry any more"))
    actions.register_action(HOURS, _("Opening hours"), _("The business has changed its opening hours"))
    actions.register_action(CLOSED, _("Closed"), _("The business has said that it is closed for a while"))
    actions.register_action(CONFIRMED, _("Confirmed"), _("Somebody has said that the entry is true"))
    actions.register_action(HIDDEN, _("Hidden"), _("Nobody has confirmed the entry for a year, so it is hidden"))
    actions.register_action(BACK, _("Back again"), _("The entry is true, so it is shown again"))
    actions.register_action(OPEN_AGAIN, _("Open again"), _("The business has said that it is open again"))


@hooks.register("register_admin_urls")
def freshness_addresses() -> list[URLPattern]:
    """What must be confirmed, the tap, and the list for a walk."""
    return [
        path("betriebe/bestaetigen/", EntriesView.as_view(), name="businesses_confirm"),
        path("betriebe/bestaetigen/<int:business>/", ConfirmView.as_view(), name="businesses_confirm_one"),
        path("betriebe/rundgang/", WalkView.as_view(), name="businesses_walk"),
    ]


@hooks.register("register_admin_menu_item")
def freshness_item() -> MenuItem:
    """What must be confirmed, below the businesses."""
    words = pgettext_lazy("menu", "Confirm businesses")
    return EntriesItem(words, reverse_lazy("businesses_confirm"), name="confirm", icon_name="check", order=161)


@hooks.register("register_admin_urls")
def review_address() -> list[URLPattern]:
    """Where an entry is decided about."""
    return [path("businesses/review/<int:page_id>/", ReviewPageView.as_view(), name="businesses_review")]


@hooks.register("register_admin_urls")
def import_urls() -> list[URLPattern]:
    """A table of businesses."""
    return [path("betriebe-einlesen/", ImportView.as_view(), name="import_businesses")]


class ImportItem(MenuItem):
    """Shown to those who moderate."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Moderators, team leads, the central team."""
        return bool(reach_of(request.user, KEEPERS))


@hooks.register("register_admin_menu_item")
def import_item() -> MenuItem:
    """Beside the other things about businesses."""
    words = pgettext_lazy("menu", "Bring in businesses")
    return ImportItem(words, reverse_lazy("import_businesses"), name="import-businesses", icon_name="upload", order=166)
