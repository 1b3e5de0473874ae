"""Houses where things happen, and the organisations behind them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from areas.models.area import Area, District
from base.fields import NamesField
from base.vocabulary import StepFree


class Venue(index.Indexed, models.Model):
    """A house, a garden or a library where courses and events take place."""

    slug = models.SlugField(_("short word"), unique=True)
    name = models.CharField(_("name"), max_length=120)
    street = models.CharField(_("street and number"), max_length=120, blank=True)
    postcode = models.CharField(_("postcode"), max_length=10, blank=True)
    city = models.CharField(_("city"), max_length=60, default="Leipzig")
    area = models.ForeignKey(Area, verbose_name=_("neighbourhood"), on_delete=models.PROTECT, related_name="venues")
    district = models.ForeignKey(
        District, verbose_name=_("district"), null=True, blank=True, on_delete=models.SET_NULL, related_name="venues"
    )
    lat = models.FloatField(_("latitude"), null=True, blank=True)
    lon = models.FloatField(_("longitude"), null=True, blank=True)
    stop = models.CharField(_("nearest stop"), max_length=120, blank=True, help_text=_("Name of the tram or bus stop."))
    step_free = models.CharField(
        _("without steps"),
        max_length=8,
        choices=StepFree.choices,
        default=StepFree.UNKNOWN,
        help_text=_("Does one get in with a wheelchair or a pram? Go and look before you answer."),
    )
    notes = NamesField(
        _("how to find it"),
        blank=True,
        help_text=_("Entrance, bell, toilet, floor: one short sentence."),
    )

    search_fields = [
        index.SearchField("name"),
        index.SearchField("street"),
        index.AutocompleteField("name"),
        index.FilterField("area"),
    ]

    class Meta:
        ordering = ["name"]
        verbose_name = _("venue")
        verbose_name_plural = _("venues")

    def __str__(self) -> str:
        """The name."""
        return self.name

    @property
    def address(self) -> str:
        """Street, postcode and city in one line."""
        return ", ".join(part for part in (self.street, f"{self.postcode} {self.city}".strip()) if part)


class Organisation(index.Indexed, models.Model):
    """A host of courses, a co-organiser of events, a partner of the project. Never a person."""

    name = models.CharField(_("name"), max_length=160, unique=True)
    area = models.ForeignKey(
        Area,
        verbose_name=_("neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="organisations",
        help_text=_("Whose team keeps this entry? Empty: the central team, for all."),
    )
    address = models.CharField(_("address"), max_length=200, blank=True)
    website = models.URLField(_("website"), blank=True)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("belongs to"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="parts",
        help_text=_("For an office of the city: Stadt Leipzig."),
    )

    search_fields = [index.SearchField("name"), index.AutocompleteField("name"), index.FilterField("area")]

    class Meta:
        ordering = ["name"]
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def __str__(self) -> str:
        """The name."""
        return self.name
