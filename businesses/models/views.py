"""How often the page of a business is looked at, month by month: a number, and nothing else."""

import datetime
from collections import Counter
from collections.abc import Mapping
from typing import Any

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from base import counting, dates
from businesses.models.hours import BusinessRow, today

MARK = "business "
MONTHS = 12


def first_of(day: datetime.date, months_ago: int = 0) -> datetime.date:
    """The first day of a day's month, or of one some months before."""
    month = day.year * 12 + day.month - 1 - months_ago
    return datetime.date(month // 12, month % 12 + 1, 1)


class MonthlyViewsQuerySet(models.QuerySet["MonthlyViews"]):
    """Questions about views."""

    def of_last_months(self, business: Any, day: datetime.date) -> dict[datetime.date, int]:
        """Month → views, for this month and the eleven before; one query."""
        rows = self.filter(business=business.source, month__gte=first_of(day, MONTHS - 1))
        found = dict(rows.values_list("month", "number"))
        return {month: found.get(month, 0) for month in (first_of(day, ago) for ago in range(MONTHS))}

    def add(self, business: int, month: datetime.date, number: int) -> None:
        """Some more views. Two processes may add at once."""
        mine = self.filter(business=business, month=month)
        if not mine.update(number=models.F("number") + number):
            self.get_or_create(business_id=business, month=month)
            mine.update(number=models.F("number") + number)


class MonthlyViews(BusinessRow):
    """The views of one business in one month."""

    business = models.ForeignKey(
        "businesses.BusinessPage", verbose_name=_("business"), on_delete=models.CASCADE, related_name="views"
    )
    month = models.DateField(_("month"))
    number = models.PositiveIntegerField(_("views"), default=0)

    objects = MonthlyViewsQuerySet.as_manager()

    class Meta:
        ordering = ["-month"]
        verbose_name = _("views in a month")
        verbose_name_plural = _("views by month")
        constraints = [models.UniqueConstraint(fields=["business", "month"], name="one_number_a_month")]

    def __str__(self) -> str:
        """Month and number."""
        return f"{dates.month_words(self.month)}: {self.number}"


def counted_as(number: int) -> str:
    """What a view of the entry with this number is counted as."""
    return f"{MARK}{number}"


def write(sums: Mapping[str, int]) -> None:
    """Add what was counted to this month; entries that are gone meanwhile are left out."""
    wanted = Counter({int(what.removeprefix(MARK)): n for what, n in sums.items() if what.startswith(MARK)})
    pages = MonthlyViews._meta.get_field("business").related_model
    present = set(pages._default_manager.filter(pk__in=wanted).values_list("pk", flat=True))
    with transaction.atomic():
        for business in sorted(present):
            MonthlyViews.objects.add(business, first_of(today()), wanted[business])


def connect() -> None:
    """Called once, when the room is ready."""
    counting.add_writer(write)
