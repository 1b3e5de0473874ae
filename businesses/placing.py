"""Places for job seekers in the admin: renew or close one with a tap, and what waits on the desk."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from areas import desk
from areas.desk import Found, Item, Line, Look, columns
from areas.models import Role
from businesses.models import Placement

KEEPERS = (Role.MODERATOR, Role.LEAD, Role.CENTRAL)
ADDRESS = "wagtailsnippets_businesses_placement:{}"


class PlacementView(WagtailAdminTemplateMixin, TemplateView):
    """One place as readers see it, with the buttons of a moderator."""

    model = Placement
    permission_required = "change"
    template_name = "wagtailadmin/businesses/placement.html"
    header_icon = "group"

    def get_object(self) -> Placement:
        """The place; its viewset has seen that it is an own one."""
        return get_object_or_404(Placement.objects.with_businesses(), pk=self.kwargs["pk"])

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """One of the buttons; a second press changes nothing."""
        place, step = self.get_object(), request.POST.get("do", "")
        words = ""
        if step == "seen" and not place.seen:
            place.look()
            words = _("Noted: you have looked at it.")
        elif step == "renew" and place.can_be_renewed:
            place.renew()
            words = _("The place is shown for 90 more days.")
        elif step == "close" and place.closed_at is None:
            place.close()
            words = _("The place is not shown any more.")
        if words:
            log(place, "wagtail.edit")
            messages.success(request, words)
        return redirect(request.path)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The place, and where it is changed."""
        one = self.get_object()
        return {
            **super().get_context_data(**kwargs),
            "page_title": one.title,
            "page_subtitle": one.business.title,
            "one": one,
            "edit_url": reverse(ADDRESS.format("edit"), args=[one.pk]),
            "back_url": reverse(ADDRESS.format("list")),
        }


def _to_look_at(look: Look) -> QuerySet[Any]:
    rows = Placement.objects.open(look.today).unseen().filter(look.reach.within("business__area"))
    return columns(rows, "title", moment="created", area="business__area")


def _to_place(found: Found) -> Item:
    return Item(found.words, reverse(ADDRESS.format("step"), args=[found.pk]), found.day, found.moment)


def lay_out() -> None:
    """Put new places on the desk. Called when the room is ready."""
    title = gettext_lazy("New internships and jobs to look at")
    desk.waiting.append(Line("placements", title, "group", 57, KEEPERS, _to_look_at, _to_place))
