"""When somebody found that an entry is true."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from base import dates
from businesses.models.hours import BusinessRow, today


class Confirmation(BusinessRow):
    """Somebody looked and found the entry true: what "as of" on the page says."""

    class By(models.TextChoices):
        """How we know."""

        OWNER = "owner", _("the business itself")
        VISIT = "visit", _("a visit")
        PHONE = "phone", _("a phone call")
        TEAM = "team", _("the team has put it online")

    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        on_delete=models.PROTECT,
        related_name="confirmations",
        help_text=_("The page shows the latest date."),
    )
    date = models.DateField(_("date"), default=today, help_text=_("The day on which the entry was found true."))
    by = models.CharField(_("by"), max_length=8, choices=By.choices, default=By.VISIT, help_text=_("How do we know?"))

    class Meta:
        ordering = ["-date"]
        verbose_name = _("confirmation")
        verbose_name_plural = _("confirmations")

    def __str__(self) -> str:
        """The day, and how we know."""
        return f"{dates.date_full(self.date)}: {self.get_by_display()}"
