"""What the directory lays on the editors' desk."""

import datetime
from typing import Any

from django.db.models import DateTimeField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast, Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.models import PageLogEntry

from areas import desk
from areas.desk import Found, Item, Line, Look, columns
from areas.models import Role
from base import dates
from businesses.freshness.rules import WARN_AFTER
from businesses.models import BusinessPage

READERS = (Role.MODERATOR, Role.EDITOR, Role.ADVISER, Role.LEAD, Role.CENTRAL)
LOOKED_BACK = datetime.timedelta(days=7)
# What the log calls it when the people of a business change facts, which are live at once
HOURS, CLOSED, OPEN_AGAIN = LIVE_AT_ONCE = ("businesses.hours", "businesses.closed", "businesses.open_again")


def _to_confirm(look: Look) -> QuerySet[Any]:
    """Entries that somebody must visit or call, the one that waits longest first."""
    entries = BusinessPage.objects.known().within(look.reach).with_standing().to_visit(look.today)
    last = Coalesce(Cast(entries.last_confirmed(), DateTimeField()), "last_published_at", "first_published_at")
    return columns(entries.order_by("true_on", "pk"), "title", moment=last, area="area")


def _to_confirmation(found: Found) -> Item:
    """Late, where the entry is hidden or soon will be."""
    url = reverse("businesses_confirm")
    day = dates.local(found.moment).date() if found.moment else None
    note = _now("last true on %(day)s") % {"day": dates.date_full(day)} if day else _now("never confirmed")
    late = day is None or dates.today() - day >= WARN_AFTER
    return Item(found.words, f"{url}#betrieb-{found.pk}", note, found.moment, late=late)


def _changed_by_themselves(look: Look) -> QuerySet[Any]:
    """Hours and closed days that the people of a business have changed in the last days, the latest first."""
    area = Subquery(BusinessPage.objects.filter(pk=OuterRef("page")).values("area")[:1])
    entries = PageLogEntry.objects.filter(action__in=LIVE_AT_ONCE, timestamp__gt=look.now - LOOKED_BACK)
    rows = entries.annotate(of_area=area).filter(look.reach.within("of_area")).order_by("-timestamp")
    return columns(rows, "label", key="page", extra="action", moment="timestamp", area=area)


def _to_change(found: Found) -> Item:
    what = {HOURS: _now("opening hours"), CLOSED: _now("closed for a while"), OPEN_AGAIN: _now("open again")}
    note = f"{what.get(found.extra, '')}, {found.day}"
    return Item(found.words, reverse("businesses_review", args=[found.pk]), note, found.moment)


def lay_out() -> None:
    """Put these lines on the desk. Called when the room is ready."""
    desk.waiting.extend(
        (
            Line("confirm", _("Businesses to visit or to call"), "check", 55, READERS, _to_confirm, _to_confirmation),
            Line(
                "changed",
                _("Changed by businesses themselves, to look at"),
                "view",
                57,
                (Role.MODERATOR, Role.LEAD),
                _changed_by_themselves,
                _to_change,
            ),
        )
    )
