"""Somebody says that an entry or its picture is wrong or against the law (DSA, articles 16 and 17)."""

import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models.functions import ExtractYear
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from areas.models import Area
from base import dates

LONGEST_TEXT = 4000
LONGEST_NAME = 120
WITHIN = datetime.timedelta(days=14)
KEPT = datetime.timedelta(days=365)


class ReportQuerySet(models.QuerySet["Report"]):
    """Questions about reports."""

    def waiting(self) -> "ReportQuerySet":
        """Those that nobody has decided, the most urgent first."""
        return self.filter(status=Report.Status.OPEN).order_by("due", "pk")

    def in_order(self) -> "ReportQuerySet":
        """The most urgent first, what is decided last."""
        return self.order_by(models.F("decided_at").desc(nulls_first=True), "due", "pk")

    def of_form(self, key: str) -> "Report | None":
        """What was sent with a form; its button may be pressed twice."""
        return self.filter(form_key=key).first()

    def by_number(self, number: int) -> "Report | None":
        """One of them; None where there is none."""
        return self.filter(pk=number).first()

    def past_their_time(self, now: datetime.datetime) -> "ReportQuerySet":
        """Those whose words and names are to be erased: a year after the decision, two years whatever happened."""
        old = models.Q(decided_at__lt=now - KEPT) | models.Q(created__lt=now - 2 * KEPT)
        return self.filter(old).exclude(form_key="", text="", name="", email="", reasons="")

    def told_today(self, email: str) -> "ReportQuerySet":
        """Those of the last day that named this address."""
        return self.filter(email=email, created__gt=timezone.now() - datetime.timedelta(days=1))

    def by_year(self) -> models.QuerySet[Any, Any]:
        """Year, reason, decision and how many, for the yearly figures; erased reports count too."""
        rows = self.annotate(year=ExtractYear("created")).values("year", "reason", "status")
        return rows.annotate(how_many=models.Count("pk")).order_by("-year", "reason", "status")


class Report(models.Model):
    """A report about an entry of the directory. The row stays for the yearly figures; its words and names do not."""

    class About(models.TextChoices):
        """What of the entry."""

        ENTRY = "entry", _("the entry")
        PICTURE = "picture", _("the picture")

    class Reason(models.TextChoices):
        """What is wrong. The values are part of the form's address."""

        WRONG = "falsch", _("Something in it is not true")
        CLOSED = "geschlossen", _("The business does not exist any more")
        RIGHTS = "rechte", _("It uses a picture or a text without permission")
        PRIVACY = "daten", _("It shows something private about a person")
        ILLEGAL = "verboten", _("It is against the law in another way")
        CHILDREN = "kinder", _("It shows or supports abuse of children")

    class Status(models.TextChoices):
        """What was decided."""

        OPEN = "open", _("not decided yet")
        KEPT = "kept", _("the entry stays as it is")
        CHANGED = "changed", _("the entry was corrected")
        REMOVED = "removed", _("the entry was taken offline")

    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="reports",
    )
    area = models.ForeignKey(Area, verbose_name=_("neighbourhood"), on_delete=models.PROTECT, related_name="+")
    # The entry's name when it was reported: the entry itself may be gone
    subject = models.CharField(_("business"), max_length=255)
    about = models.CharField(_("about"), max_length=8, choices=About.choices, default=About.ENTRY)
    reason = models.CharField(_("reason"), max_length=12, choices=Reason.choices)
    text = models.TextField(_("explanation"), max_length=LONGEST_TEXT, blank=True)
    name = models.CharField(_("name"), max_length=LONGEST_NAME, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    language = models.CharField(_("language"), max_length=10)
    status = models.CharField(_("status"), max_length=8, choices=Status.choices, default=Status.OPEN, db_index=True)
    reasons = models.TextField(_("reasons for the decision"), blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("decided by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    form_key = models.CharField(max_length=64, blank=True, editable=False)
    created = models.DateTimeField(_("came on"), default=timezone.now)
    due = models.DateField(_("decision until"))
    decided_at = models.DateTimeField(_("decided on"), null=True)

    objects = ReportQuerySet.as_manager()

    class Meta:
        ordering = ["due", "pk"]
        verbose_name = _("report about an entry")
        verbose_name_plural = _("reports about entries")
        constraints = [
            models.UniqueConstraint(fields=["form_key"], condition=~models.Q(form_key=""), name="one_report_a_form")
        ]

    def __str__(self) -> str:
        """The number: what people wrote does not belong into logs and titles."""
        return self.number

    # Questions

    @property
    def number(self) -> str:
        """What somebody says on the phone: "M-17"."""
        return f"M-{self.pk}"

    @property
    def is_open(self) -> bool:
        """Whether a decision is due."""
        return self.status == self.Status.OPEN

    @property
    def is_late(self) -> bool:
        """Whether the day for the decision has passed."""
        return self.is_open and self.due < dates.today()

    @property
    def clock(self) -> str:
        """How long there is still time; empty when it is decided."""
        return dates.deadline_words(self.due, dates.today()) if self.is_open else ""

    # Verbs

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A new report gets its day."""
        if self.due is None:
            self.due = dates.local(self.created).date() + WITHIN
        super().save(*args, **kwargs)

    def decide(self, decision: str, reasons: str, by: Any) -> None:
        """Somebody has looked at it. Raises ValueError where it is decided already, or where this is no decision."""
        if not self.is_open or decision == self.Status.OPEN:
            raise ValueError(f"A report that is {self.status} cannot become {decision}.")
        self.status, self.reasons, self.decided_by = self.Status(decision), reasons, by
        self.decided_at = timezone.now()
        self.save(update_fields=["status", "reasons", "decided_by", "decided_at"])


def forget(now: datetime.datetime) -> int:
    """Erase words and names of reports whose time is over; the rows stay as numbers. How many."""
    empty = {"text": "", "name": "", "email": "", "reasons": "", "form_key": ""}
    return Report.objects.past_their_time(now).update(**empty)
