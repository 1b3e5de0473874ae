"""What stays for the funder when the rows about people are gone: sums of a neighbourhood's quarter."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from areas.models import Area
from courses.models.course import CoursePage
from courses.querysets import QuarterFigureQuerySet


class QuarterFigure(models.Model):
    """How many came in one quarter, to one kind of course, by one way: written down when attendance is erased.

    `minutes` is the sum over all persons. `participants` are those who had their eighth hour in this quarter.
    """

    class Way(models.TextChoices):
        """How people came to their seat."""

        ONLINE = "online", _("online")
        OFFICE = "office", _("by phone or in the office")
        GUEST = "guest", _("just came by")

    area = models.ForeignKey(Area, null=True, on_delete=models.PROTECT, related_name="quarter_figures")
    kind = models.CharField(max_length=20, choices=CoursePage.Kind.choices)
    year = models.PositiveSmallIntegerField()
    quarter = models.PositiveSmallIntegerField()
    way = models.CharField(max_length=6, choices=Way.choices)
    came = models.PositiveIntegerField(default=0)
    participants = models.PositiveIntegerField(default=0)
    minutes = models.PositiveIntegerField(default=0)

    objects = QuarterFigureQuerySet.as_manager()

    class Meta:
        ordering = ["-year", "-quarter", "area", "kind", "way"]
        verbose_name = _("figure of a quarter")
        verbose_name_plural = _("figures of quarters")
        constraints = [
            models.UniqueConstraint(fields=["area", "kind", "year", "quarter", "way"], name="figure_once_a_quarter"),
            models.UniqueConstraint(
                fields=["kind", "year", "quarter", "way"],
                condition=models.Q(area=None),
                name="figure_for_all_once_a_quarter",
            ),
        ]

    def __str__(self) -> str:
        """What and when."""
        return f"{self.year}/{self.quarter} {self.kind} {self.way}"
