"""Who works on the project: the project partner and the cooperation partners."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.conf import settings
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model
from wagtail.search import index

from areas.models import Area, Organisation
from base.fields import NamesField

LOGO = "max-320x128|format-webp"


class PartnerQuerySet(models.QuerySet["Partner"]):
    """Questions about partners."""

    def with_everything(self) -> "PartnerQuerySet":
        """Organisations, their parents, areas and logos in a fixed number of queries."""
        logos = get_image_model().objects.prefetch_renditions(LOGO)
        return self.select_related("organisation__parent", "area").prefetch_related(models.Prefetch("logo", logos))


class Partner(index.Indexed, models.Model):
    """One organisation's part in the project."""

    class Role(models.TextChoices):
        """How an organisation takes part."""

        PROJECT_PARTNER = "project_partner", _("Project partner")
        COOPERATION_PARTNER = "cooperation_partner", _("Cooperation partner")

    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="partnerships",
        help_text=_("Its name, website and parent organisation are kept with the organisation."),
    )
    role = models.CharField(
        _("role"),
        max_length=20,
        choices=Role.choices,
        default=Role.COOPERATION_PARTNER,
        help_text=_("The project partner carries the project together with the city."),
    )
    area = models.ForeignKey(
        Area,
        verbose_name=_("neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="partners",
        help_text=_("Only if the partner works in one neighbourhood."),
    )
    text = NamesField(_("what the partner does"), blank=True, help_text=_("One short sentence in each language."))
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Only with permission. The name stands beside it."),
    )
    order = models.PositiveSmallIntegerField(_("order"), default=100, help_text=_("Small numbers come first."))

    objects = PartnerQuerySet.as_manager()

    search_fields = [
        index.RelatedFields("organisation", [index.SearchField("name")]),
        index.FilterField("role"),
        index.FilterField("area"),
    ]

    class Meta:
        ordering = ["order", "organisation__name"]
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        constraints = [models.UniqueConstraint(fields=["organisation", "role"], name="one_part_an_organisation")]

    def __str__(self) -> str:
        """The organisation's name."""
        return self.organisation.name


@dataclass(frozen=True, slots=True)
class Family:
    """Partners with the same parent organisation; those without one are their own family, `parent` is None."""

    parent: Organisation | None
    partners: list[Partner] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class RoleGroup:
    """All partners in one role."""

    role: str
    label: str | Promise
    families: list[Family] = field(default_factory=list)

    @property
    def total(self) -> int:
        """How many partners there are."""
        return sum(len(family.partners) for family in self.families)


def by_role(partners: Iterable[Partner]) -> list[RoleGroup]:
    """Partners by role, and within a role by parent organisation: families first, then those who stand alone."""
    groups = {value: RoleGroup(value, label) for value, label in Partner.Role.choices}
    families: dict[tuple[str, int | None], Family] = {}
    for partner in partners:
        parent = partner.organisation.parent
        key = (partner.role, parent.pk if parent else None)
        if key not in families:
            families[key] = Family(parent)
            groups[partner.role].families.append(families[key])
        families[key].partners.append(partner)
    for group in groups.values():
        group.families.sort(key=lambda family: family.parent is None)
    return [group for group in groups.values() if group.families]
