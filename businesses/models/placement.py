"""What a business offers to somebody who looks for work: an internship, a day to look in, an apprenticeship, a job.

A placement goes live at once and ends by itself. Nobody applies on this site: the project makes the contact.
"""

import datetime
from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from base import dates
from base.vocabulary import Level
from businesses.models.hours import BusinessRow

LONGEST = datetime.timedelta(days=90)
SOON = datetime.timedelta(days=14)
KEPT = datetime.timedelta(days=365)
MOST_PLACES = 50


def longest_day() -> datetime.date:
    """The last day of a placement that is made or renewed today."""
    return dates.today() + LONGEST


class PlacementQuerySet(models.QuerySet["Placement"]):
    """Questions about placements: `Placement.objects.public(today).with_businesses()`."""

    def open(self, today: datetime.date) -> Self:
        """Those that still hold."""
        return self.filter(closed_at=None, expires__gte=today)

    def public(self, today: datetime.date) -> Self:
        """Those that everybody sees: open, at a business whose entry is online."""
        return self.open(today).filter(business__live=True)

    def at(self, business: Any) -> Self:
        """Those of one business, the latest end first."""
        return self.filter(business=business.source).order_by("-expires", "pk")

    def open_today(self) -> Self:
        """Those that hold today."""
        return self.open(dates.today())

    def numbered(self, number: int) -> "Placement | None":
        """The one with this number among them; None where there is none."""
        return self.filter(pk=number).first()

    def unseen(self) -> Self:
        """Those that no moderator has looked at, the newest first."""
        return self.filter(seen=False).order_by("-created")

    def ending(self, first: datetime.date, last: datetime.date) -> Self:
        """Open ones that end within these days."""
        return self.filter(closed_at=None, expires__range=(first, last))

    def with_businesses(self) -> Self:
        """With the entries, their districts and neighbourhoods, in one query."""
        return self.select_related("business__district", "business__area")

    def over(self, now: datetime.datetime) -> Self:
        """Those that ended a year ago."""
        return self.filter(Q(expires__lt=dates.local(now).date() - KEPT) | Q(closed_at__lt=now - KEPT))


class Placement(BusinessRow):
    """A place at a business for somebody who looks for work."""

    class Kind(models.TextChoices):
        """What it is. The values are words of the list's address."""

        TRIAL = "praxiseinsatz", _("Work trial")
        INTERNSHIP = "praktikum", _("Internship")
        TASTER_DAY = "schnuppertag", _("Taster day")
        APPRENTICESHIP = "ausbildung", _("Apprenticeship")
        JOB = "stelle", _("Job")

    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        on_delete=models.CASCADE,
        related_name="placements",
        help_text=_("The place is shown as soon as you save it."),
    )
    kind = models.CharField(_("kind"), max_length=14, choices=Kind.choices, help_text=_("What do you offer?"))
    title = models.CharField(
        _("title"), max_length=60, help_text=_("For example: Help in the kitchen (all genders are welcome).")
    )
    tasks = models.TextField(
        _("tasks"), max_length=1500, help_text=_("What does one do there? Short sentences, one task a line.")
    )
    times = models.CharField(
        _("hours"), max_length=120, blank=True, help_text=_("For example: 20 hours a week, in the morning.")
    )
    level = models.CharField(
        _("how much German"),
        max_length=4,
        choices=Level.choices,
        default=Level.A2,
        help_text=_("What is really needed for the work?"),
    )
    places = models.PositiveSmallIntegerField(_("number of places"), default=1, help_text=_("How many people?"))
    starts = models.DateField(_("from"), null=True, blank=True, help_text=_("Empty: at once, or by arrangement."))
    expires = models.DateField(
        _("shown until"), default=longest_day, help_text=_("At most 90 days. After that one tap renews it.")
    )
    # Rows go live at once; moderators look at them afterwards
    seen = models.BooleanField(_("looked at"), default=False, editable=False)
    created = models.DateTimeField(_("since"), default=timezone.now, editable=False)
    closed_at = models.DateTimeField(_("closed on"), null=True, editable=False)

    objects = PlacementQuerySet.as_manager()

    class Meta:
        ordering = ["expires", "pk"]
        verbose_name = _("place for job seekers")
        verbose_name_plural = _("places for job seekers")

    def __str__(self) -> str:
        """What it is, in one line."""
        return f"{self.get_kind_display()}: {self.title}"

    def clean(self) -> None:
        """A place ends within ninety days, and is for somebody."""
        super().clean()
        errors = {}
        if self.expires and self.expires > longest_day():
            errors["expires"] = _("Please choose a day within the next 90 days. You can renew it later.")
        if self.expires and self.expires < dates.today() and not self.pk:
            errors["expires"] = _("This day is over. Please choose a later one.")
        if self.places is not None and not 1 <= self.places <= MOST_PLACES:
            errors["places"] = _("Please write a number from 1 to 50.")
        if errors:
            raise ValidationError(errors)

    # Questions

    @property
    def number(self) -> str:
        """What somebody says on the phone: "P-17"."""
        return f"P-{self.pk}"

    @property
    def is_open(self) -> bool:
        """Whether it still holds."""
        return self.closed_at is None and self.expires >= dates.today()

    @property
    def can_be_renewed(self) -> bool:
        """Whether it has ended by itself, or soon will."""
        return self.closed_at is None and self.expires <= dates.today() + SOON

    # Verbs

    def renew(self) -> None:
        """Ninety days more from today. Raises ValueError where it was closed."""
        if self.closed_at is not None:
            raise ValueError("A place that is taken cannot be renewed.")
        self.expires = longest_day()
        self.save(update_fields=["expires"])

    def close(self) -> None:
        """Somebody has got the place, or the business has changed its mind; a second time changes nothing."""
        if self.closed_at is None:
            self.closed_at = timezone.now()
            self.save(update_fields=["closed_at"])

    def look(self) -> None:
        """A moderator has looked at it."""
        self.seen = True
        self.save(update_fields=["seen"])
