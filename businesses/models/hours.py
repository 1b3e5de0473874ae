"""Facts about a business that change without review: hours, special days, closures.

They belong to the German page, so that a draft, a revert or a translation cannot touch them.
"""

import datetime
import re
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from base import dates
from base.hours import WeeklyHours
from businesses.opening_hours import Rest, Special
from businesses.querysets import LINE

CLOSURE_LINE = re.compile(r"\|(\d{4}-\d\d-\d\d)\|(\d{4}-\d\d-\d\d)\|(.*)")


@dataclass(frozen=True, slots=True)
class WeekSpan:
    """One line of the weekly hours without its row: what `base.hours` needs to put it into words."""

    weekday: str
    opens: datetime.time
    closes: datetime.time


def week_from(text: str | None) -> list[WeekSpan]:
    """The weekly hours from their lines."""
    spans = []
    for line in (text or "").splitlines():
        weekday, opens, closes = line.strip("|").split("|")
        spans.append(WeekSpan(weekday, datetime.time.fromisoformat(opens), datetime.time.fromisoformat(closes)))
    return spans


def closures_from(text: str | None) -> tuple[Rest, ...]:
    """The closures from their lines, the first one in front; the reason is free text and may hold bars and breaks."""
    found = (CLOSURE_LINE.fullmatch(line) for line in (text or "").split(LINE))
    rests = [Rest(datetime.date.fromisoformat(m[1]), datetime.date.fromisoformat(m[2]), m[3]) for m in found if m]
    return tuple(sorted(rests, key=lambda rest: rest.first))


def special_from(text: str | None) -> tuple[Special, ...]:
    """The special days from their lines, the first one in front; the spans of one day stand together."""
    days: dict[datetime.date, list[str]] = {}
    for line in sorted((text or "").splitlines()):
        day, opens, closes = line.strip("|").split("|")
        days.setdefault(datetime.date.fromisoformat(day), []).append(f"{opens[:5]}-{closes[:5]}")
    return tuple(Special(day, ",".join(spans)) for day, spans in days.items())


def today() -> datetime.date:
    """The day in Leipzig."""
    return timezone.localdate()


class BusinessRow(models.Model):
    """A fact about a business. It always hangs on the German page, from whichever translation it is entered."""

    snippet_viewset: SnippetViewSet

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Hang the row on the German page."""
        row: Any = self
        row.business = row.business.source
        super().save(*args, **kwargs)


class OpeningHours(BusinessRow, WeeklyHours):
    """One span of one weekday in which a business is open."""

    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        on_delete=models.PROTECT,
        related_name="hours",
        help_text=_("The hours are shown as soon as you save them."),
    )

    class Meta:
        ordering = [
            "business",
            models.Case(*(models.When(weekday=day, then=place) for place, day in enumerate(dates.WEEKDAYS))),
            "opens",
        ]
        verbose_name = _("opening hours of a business")
        verbose_name_plural = _("opening hours of businesses")

    def __str__(self) -> str:
        """Day and times."""
        return WeeklyHours.__str__(self)

    def clean(self) -> None:
        """Refuse a span that runs into another one of the same day."""
        super().clean()
        if not (self.business_id and self.opens and self.closes):
            return
        others = OpeningHours.objects.filter(business=self.business.source, weekday=self.weekday).exclude(pk=self.pk)
        if others.filter(opens__lt=self.closes, closes__gt=self.opens).exists():
            raise ValidationError(
                {"opens": _("On this day the business is already open at that time. Please change the other entry.")}
            )


class HoursSettings(BusinessRow):
    """What holds for all opening hours of a business."""

    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        on_delete=models.PROTECT,
        related_name="hours_settings",
        help_text=_("One entry for each business is enough."),
    )
    closed_on_holidays = models.BooleanField(
        _("closed on public holidays"), default=True, help_text=_("We know the public holidays of Saxony.")
    )
    by_appointment = models.BooleanField(
        _("by appointment"), default=False, help_text=_("Tick this if people have to call before they come.")
    )

    class Meta:
        verbose_name = _("rule for the opening hours")
        verbose_name_plural = _("rules for the opening hours")
        constraints = [
            models.UniqueConstraint(
                fields=["business"],
                name="one_rule_for_the_hours",
                violation_error_message=_("This business has such an entry already. Please change that one."),
            )
        ]

    def __str__(self) -> str:
        """Both answers in words."""
        holidays = _("closed on public holidays") if self.closed_on_holidays else _("open on public holidays")
        return f"{holidays}, {_('by appointment')}" if self.by_appointment else str(holidays)


class Closure(BusinessRow):
    """Days on which a business is closed: a holiday, an illness, building work."""

    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        on_delete=models.PROTECT,
        related_name="closures",
        help_text=_("The page says at once that the business is closed."),
    )
    first_day = models.DateField(_("first day"), help_text=_("The first day on which it is closed."))
    last_day = models.DateField(
        _("last day"), help_text=_("The last day on which it is closed. It may be the same day.")
    )
    reason = models.CharField(
        _("reason"), max_length=80, blank=True, help_text=_("In a few words: holidays. You may leave it empty.")
    )

    class Meta:
        ordering = ["first_day"]
        verbose_name = _("closed days")
        verbose_name_plural = _("closed days")

    def __str__(self) -> str:
        """The days, and why."""
        days = dates.date_full(self.first_day)
        if self.last_day != self.first_day:
            days += f" – {dates.date_full(self.last_day)}"
        return f"{days}: {self.reason}" if self.reason else days

    def clean(self) -> None:
        """Refuse days that end before they begin."""
        if self.first_day and self.last_day and self.last_day < self.first_day:
            raise ValidationError({"last_day": _("The last day must not be before the first day.")})


class SpecialDay(BusinessRow):
    """One span of one day that is not like its weekday: Christmas Eve until noon, open on a public holiday."""

    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        on_delete=models.PROTECT,
        related_name="special_days",
        help_text=_("On this day these hours hold instead of the usual ones, also on a public holiday."),
    )
    date = models.DateField(_("date"), help_text=_("If the business is closed on that day, write it as closed days."))
    opens = models.TimeField(_("from"))
    closes = models.TimeField(_("to"), help_text=_("Later than the beginning. For past midnight, write 23:59."))

    class Meta:
        ordering = ["date", "opens"]
        verbose_name = _("special day")
        verbose_name_plural = _("special days")

    def __str__(self) -> str:
        """Day and times."""
        return f"{dates.date_full(self.date)}, {dates.time_range(self.opens, self.closes)}"

    def clean(self) -> None:
        """Refuse a span that ends before it begins, or runs into another one of the same day."""
        if not (self.opens and self.closes):
            return
        if self.closes <= self.opens:
            raise ValidationError({"closes": _("The end must be later than the beginning.")})
        if not (self.business_id and self.date):
            return
        others = SpecialDay.objects.filter(business=self.business.source, date=self.date).exclude(pk=self.pk)
        if others.filter(opens__lt=self.closes, closes__gt=self.opens).exists():
            raise ValidationError(
                {"opens": _("On this day the business is already open at that time. Please change the other entry.")}
            )
