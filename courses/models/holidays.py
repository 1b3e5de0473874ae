"""School holidays, as editors keep them: courses with childcare often pause then."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from courses.schedule import Break


class SchoolHolidays(models.Model):
    """One stretch of school holidays in Saxony."""

    name = models.CharField(_("name"), max_length=60, help_text=_("Winter holidays 2027"))
    first = models.DateField(_("first day"))
    last = models.DateField(_("last day"))

    objects: ClassVar[models.Manager["SchoolHolidays"]] = models.Manager()

    class Meta:
        ordering = ["first"]
        verbose_name = _("school holidays")
        verbose_name_plural = _("school holidays")

    def __str__(self) -> str:
        """The name."""
        return self.name

    def clean(self) -> None:
        """Refuse holidays that end before they begin."""
        if self.first and self.last and self.last < self.first:
            raise ValidationError({"last": _("The last day lies before the first day.")})

    def as_break(self) -> Break:
        """For the planner."""
        return Break(self.name, self.first, self.last)
