"""What we ask the people of a business, so that its entry stays true; and entries that are hidden until they answer."""

import datetime
from typing import Any, Self

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from businesses.freshness import rules
from businesses.models.hours import BusinessRow


class EnquiryQuerySet(models.QuerySet["Enquiry"]):
    """Questions about what we have asked."""

    def at(self, business: Any) -> Self:
        """What the people of one business were asked."""
        return self.filter(business=business.source)

    def open(self) -> Self:
        """What nobody has answered."""
        return self.filter(answered_at=None)

    def by_token(self, hashed: str) -> "Enquiry | None":
        """The letter with this link, with its business."""
        return self.select_related("business").filter(token_hash=hashed).first()

    def last_steps(self) -> dict[int, list[tuple[str, datetime.datetime]]]:
        """Business → what its people were asked and have not answered: step and moment, the earliest first."""
        found: dict[int, list[tuple[str, datetime.datetime]]] = {}
        for business, step, asked in self.open().order_by("asked_at").values_list("business", "step", "asked_at"):
            found.setdefault(business, []).append((step, asked))
        return found


class Enquiry(BusinessRow):
    """One letter to one person of a business: is the entry still true? Its link confirms once, without signing in."""

    business = models.ForeignKey("businesses.BusinessPage", on_delete=models.CASCADE, related_name="enquiries")
    member = models.ForeignKey("businesses.Member", on_delete=models.CASCADE, related_name="enquiries")
    step = models.CharField(_("letter"), max_length=8, choices=rules.Step.choices)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    asked_at = models.DateTimeField(_("written"), default=timezone.now)
    answered_at = models.DateTimeField(_("answered"), null=True)

    objects = EnquiryQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at"]
        verbose_name = _("question to a business")
        verbose_name_plural = _("questions to businesses")

    def __str__(self) -> str:
        """Which letter it is: names do not belong into logs."""
        return str(self.get_step_display())


class HiddenEntry(BusinessRow):
    """An entry that is offline because nobody has confirmed it; one tap brings it back as it was."""

    business = models.OneToOneField("businesses.BusinessPage", on_delete=models.CASCADE, related_name="hidden")
    since = models.DateTimeField(_("since"), default=timezone.now)
    # What going offline forgets of a page: whether there is a newer draft, and which revision was shown
    has_unpublished_changes = models.BooleanField(default=False)
    revision = models.BigIntegerField(null=True)

    class Meta:
        ordering = ["since"]
        verbose_name = _("hidden entry")
        verbose_name_plural = _("hidden entries")

    def __str__(self) -> str:
        """The business."""
        return str(self.business)
