"""Questions about businesses: `BusinessPage.objects.live().with_facts()`."""

import datetime
from typing import Any, Self

from django.db import models
from django.db.models import Exists, OuterRef, Subquery, Value
from django.db.models.functions import Cast, Coalesce, Concat, TruncDate
from django.utils import timezone
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from base import languages
from businesses.freshness.rules import ASK_AFTER, MARK_AFTER

LINE = "\n"
# What `with_facts` knows of the rows that hang on a page
FACTS_OF_ROWS = ("week_lines", "special_lines", "closure_lines", "holiday_rule", "appointment_rule", "confirmed")


class BusinessQuerySet(PageQuerySet):
    """Questions about businesses."""

    def sources(self) -> Self:
        """The German pages, which the facts belong to."""
        return self.filter(url_path__startswith=f"/{languages.SOURCE}/")

    def of(self, translation_key: Any) -> Self:
        """One business in all its languages."""
        return self.filter(translation_key=translation_key)

    def live_entry(self, number: int) -> Any:
        """The public entry whose German page has this number; None where there is none."""
        return self.live().sources().filter(pk=number).first()

    def without_owner(self) -> Self:
        """Entries that nobody looks after who may speak for the business."""
        return self.exclude(members__role="owner")

    def to_compare(self) -> Self:
        """Only what tells whether two businesses are the same."""
        said = ("title", "url_path", "live", "street", "postcode", "hide_address", "phone", "district__name")
        return self.select_related("district").only(*said)

    def with_facts(self) -> Self:
        """With district, picture, hours, special days, closures and the last confirmation, all in one query."""
        rules = self._rows("hours_settings")
        return self.select_related("district", "image", "organisation").annotate(
            week_lines=self._lines("hours", "weekday", "opens", "closes"),
            special_lines=self._lines("special_days", "date", "opens", "closes"),
            closure_lines=self._lines("closures", "first_day", "last_day", "reason"),
            holiday_rule=Subquery(rules.values("closed_on_holidays")[:1]),
            appointment_rule=Subquery(rules.values("by_appointment")[:1]),
            confirmed=self.last_confirmed(),
        )

    def with_standing(self) -> Self:
        """With the day on which each entry was last found true (`true_on`), and whether anybody can be asked."""
        people = self._rows("members").filter(user__is_active=True).exclude(user__email="")
        published = Coalesce("last_published_at", "first_published_at", "latest_revision_created_at")
        day = Coalesce(self.last_confirmed(), TruncDate(published, tzinfo=timezone.get_default_timezone()))
        return self.annotate(true_on=day, has_people=Exists(people))

    def last_confirmed(self) -> Subquery:
        """The day of the last confirmation, for a query of businesses."""
        return Subquery(self._rows("confirmations").order_by("-date").values("date")[:1])

    def to_visit(self, today: datetime.date) -> Self:
        """Of entries `with_standing` those that somebody must visit or call: hidden, marked, nobody to ask by mail."""
        long_ago = models.Q(true_on__lte=today - MARK_AFTER) | models.Q(true_on=None)
        nobody = models.Q(true_on__lte=today - ASK_AFTER, has_people=False)
        return self.filter(models.Q(live=False) | long_ago | nobody)

    def to_ask(self, today: datetime.date) -> Self:
        """Entries online that nobody has confirmed for half a year, the oldest first."""
        return self.live().sources().with_standing().filter(true_on__lte=today - ASK_AFTER).order_by("true_on", "pk")

    def with_places(self) -> Self:
        """With district and neighbourhood."""
        return self.select_related("district", "area")

    def within(self, reach: Any) -> Self:
        """Entries of the neighbourhoods that somebody works for."""
        return self.filter(reach.within("area"))

    def known(self) -> Self:
        """German pages that are online, or hidden until somebody confirms them."""
        return self.sources().filter(models.Q(live=True) | models.Q(hidden__isnull=False))

    def _rows(self, name: str) -> models.QuerySet[Any]:
        rows: Any = self.model._meta.get_field(name).related_model
        found: models.QuerySet[Any] = rows._default_manager.filter(business=OuterRef("pk"))
        return found

    def _lines(self, name: str, *fields: str) -> Subquery:
        """The rows of a business as one text, a line each, the fields joined by bars: one query gets them for all."""
        parts: list[Any] = []
        for field in fields:
            parts += [Value("|"), Cast(field, models.TextField())]
        line = Concat(*parts, output_field=models.TextField())
        mine = self._rows(name).order_by().values("business")
        return Subquery(mine.annotate(lines=models.StringAgg(line, Value(LINE))).values("lines"))


BusinessManager = PageManager.from_queryset(BusinessQuerySet)
