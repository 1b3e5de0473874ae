"""Which entries must be looked at, by neighbourhood; a visit or a call noted with one tap; the list for a walk."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from areas.models import Area, Role
from areas.models.area import all_areas
from areas.scoping import NOWHERE, Reach, policy_of, reach_of
from base import dates
from base.settings import phone_href
from businesses.branches import SubBranch
from businesses.freshness.confirming import By, confirm
from businesses.freshness.rules import HIDE_AFTER, Standing, standing
from businesses.models import BusinessPage, Confirmation

READERS = (Role.MODERATOR, Role.EDITOR, Role.ADVISER, Role.LEAD, Role.CENTRAL)
MOST = 300
WAYS = {"visit": By.VISIT, "phone": By.PHONE}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry in a list of the team."""

    pk: int
    title: str
    trade: str
    place: str
    phone: str
    phone_href: str
    area: Area | None
    true_on: datetime.date | None
    ends: datetime.date | None
    has_people: bool
    standing: Standing
    review_url: str

    @property
    def must_be_visited(self) -> bool:
        """Nobody can be asked by mail, or nobody has answered for long."""
        return self.standing in (Standing.HIDDEN, Standing.MARKED) or (
            self.standing == Standing.ASKED and not self.has_people
        )


def entry_of(page: Any, today: datetime.date) -> Entry:
    """An entry that came `known().with_standing()`, in words. A hidden address is not shown to the team either."""
    place = ", ".join(part for part in (page.public_street, page.district.name if page.district else "") if part)
    return Entry(
        pk=page.pk,
        title=page.title,
        trade=str(SubBranch(page.sub_branch).label),
        place=place,
        phone=page.phone,
        phone_href=phone_href(page.phone) if page.phone else "",
        area=page.area,
        true_on=page.true_on,
        ends=page.true_on + HIDE_AFTER if page.true_on else None,
        has_people=page.has_people,
        standing=standing(page.true_on, today, hidden=not page.live),
        review_url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
    )


@dataclass(frozen=True, slots=True)
class Part:
    """Entries that stand alike, with what to do about them."""

    title: str
    text: str
    entries: list[Entry]


def parts(entries: Iterable[Entry]) -> list[Part]:
    """The entries that something is to be done about, the most urgent first."""
    found = list(entries)

    def those(wanted: Standing, *, people: bool | None = None) -> list[Entry]:
        return [one for one in found if one.standing == wanted and people in (None, one.has_people)]

    named = (
        (_("Hidden"), _("Nobody has confirmed them for a year. They come back with one tap."), those(Standing.HIDDEN)),
        (
            _("Marked: nobody has confirmed them for eight months"),
            _("Readers are told so. Please go there or call."),
            those(Standing.MARKED),
        ),
        (
            _("Nobody to ask by mail"),
            _("These entries have no people of their own. Please go there or call."),
            those(Standing.ASKED, people=False),
        ),
        (
            _("Asked by mail, no answer yet"),
            _("Wait some weeks, or ask when you come by."),
            those(Standing.ASKED, people=True),
        ),
    )
    return [Part(title, text, rows) for title, text, rows in named if rows]


class CheckingView(WagtailAdminTemplateMixin, TemplateView):
    """What both lists have in common: who may see which neighbourhoods, and `?area=`."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """For all who look after businesses."""
        if not self.reach:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The page's title stands at the end of the way to it."""
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    @cached_property
    def reach(self) -> Reach:
        """How far this person's lists go."""
        return reach_of(self.request.user, READERS)

    @cached_property
    def areas(self) -> list[Area]:
        """The neighbourhoods to choose from."""
        return [area for area in all_areas(self.request) if self.reach.everywhere or area.pk in self.reach.areas]

    @cached_property
    def chosen(self) -> Area | None:
        """The neighbourhood that the address asks for."""
        return next((area for area in self.areas if area.slug == self.request.GET.get("area")), None)

    def entries(self) -> list[Any]:
        """All entries within reach, the one that waits longest first."""
        reach = Reach(False, frozenset({self.chosen.pk})) if self.chosen else self.reach
        return list(BusinessPage.objects.known().within(reach).with_standing().with_places().order_by("true_on", "pk"))


class EntriesView(CheckingView):
    """`/admin/betriebe/bestaetigen/?area=gruenau`: what must be confirmed."""

    template_name = "wagtailadmin/businesses/confirm.html"
    page_title = gettext_lazy("Are the entries still true?")
    header_icon = "check"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The entries to do something about, and how many there are in all."""
        today = dates.today()
        entries = [entry_of(page, today) for page in self.entries()]
        to_do = [one for one in entries if one.standing != Standing.TRUE]
        return super().get_context_data(
            parts=parts(to_do[:MOST]),
            more=max(0, len(to_do) - MOST),
            total=len(entries),
            true=len(entries) - len(to_do),
            areas=self.areas if len(self.areas) > 1 else [],
            chosen=self.chosen,
            may_confirm=bool(reach_to_confirm(self.request.user)),
            walk_url=f"{reverse('businesses_walk')}?{self.request.GET.urlencode()}",
            **kwargs,
        )


def reach_to_confirm(user: Any) -> Reach:
    """Where somebody may note that an entry is true."""
    policy = policy_of(Confirmation)
    return policy.reach(user, ("add",)) if policy else NOWHERE


class ConfirmView(View):
    """A tap: visited or called, everything is true."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest, business: int) -> HttpResponse:
        """Note it. Raises Http404 for an entry out of reach and for a way that there is not."""
        reach = reach_to_confirm(request.user)
        page = BusinessPage.objects.known().within(reach).filter(pk=business).first() if reach else None
        by = WAYS.get(request.POST.get("do", ""))
        if page is None or by is None:
            raise Http404
        confirm(page, by, request.user)
        messages.success(request, _("“%(title)s” is confirmed as of today.") % {"title": page.title})
        area = request.POST.get("area", "")
        known = area in {one.slug for one in all_areas(request)}
        return redirect(reverse("businesses_confirm") + (f"?area={area}" if known else ""))


class EntriesItem(MenuItem):
    """Shown to all who look after businesses."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Moderators, editors, advisers, team leads, the central team."""
        return bool(reach_of(request.user, READERS))
