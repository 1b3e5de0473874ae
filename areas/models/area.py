"""A neighbourhood: one row for all languages, with its office, districts, centres and figures."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.formats import number_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Collection, Orderable

from base import languages
from base.fields import ChoicesField, NamesField
from base.hours import WeeklyHours
from base.notices import AreaMark
from base.settings import phone_href
from base.versions import remembered
from base.vocabulary import spoken_language_choices


class Colour(models.TextChoices):
    """The eight colours of the notice board; each stands next to a name, never alone."""

    GRUENAU = "gruenau", _("green")
    OSTEN = "osten", _("brick")
    PAUNSDORF = "paunsdorf", _("violet")
    TEAL = "teal", _("teal")
    PLUM = "plum", _("plum")
    OCHRE = "ochre", _("ochre")
    SLATE = "slate", _("slate")
    ROSE = "rose", _("rose")


class AreaQuerySet(models.QuerySet["Area"]):
    """Questions about neighbourhoods."""

    def with_everything(self) -> "AreaQuerySet":
        """Districts, centres, figures and hours in a fixed number of queries."""
        return self.prefetch_related("districts__figures", "centres", "office_hours")

    def open(self) -> "AreaQuerySet":
        """Those that are not closed."""
        return self.filter(closed_at=None)


class Area(ClusterableModel):
    """A neighbourhood of the project."""

    slug = models.SlugField(_("short word for the address"), unique=True, help_text=_("gruenau; it never changes."))
    name = models.CharField(_("name"), max_length=60)
    code = models.CharField(
        _("letters of course numbers"), max_length=4, unique=True, help_text=_("GR makes the course number GR-14.")
    )
    colour = models.CharField(_("colour"), max_length=12, choices=Colour.choices, default=Colour.TEAL)
    where = models.CharField(
        _("where, in German"),
        max_length=80,
        blank=True,
        help_text=_("With its little word: in Grünau, im Leipziger Osten."),
    )
    order = models.PositiveSmallIntegerField(_("order"), default=10)
    office_name = models.CharField(_("office"), max_length=120, blank=True, help_text=_("Name of the house."))
    street = models.CharField(_("street"), max_length=120, blank=True)
    postcode = models.CharField(_("postcode"), max_length=10, blank=True)
    city = models.CharField(_("city"), max_length=60, default="Leipzig")
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    languages = ChoicesField(
        _("languages spoken"),
        options=spoken_language_choices,
        blank=True,
        help_text=_("In which languages can people talk to us at the office?"),
    )
    figures_note = NamesField(_("note on the figures"), blank=True, help_text=_("What the figures cover."))
    collection = models.OneToOneField(
        Collection, null=True, editable=False, on_delete=models.SET_NULL, related_name="neighbourhood"
    )
    closed_at = models.DateTimeField(_("closed since"), null=True, editable=False)
    # German pages that were online until then: id, whether there was a newer draft, the revision shown
    closed_pages = models.JSONField(default=list, editable=False)

    objects = AreaQuerySet.as_manager()

    class Meta:
        ordering = ["order", "name"]
        verbose_name = _("neighbourhood")
        verbose_name_plural = _("neighbourhoods")

    def __str__(self) -> str:
        """The name."""
        return self.name

    @property
    def css(self) -> str:
        """The class of its colour."""
        return self.colour

    @property
    def mark(self) -> AreaMark:
        """What cards show of it."""
        return AreaMark(self.name, self.css)

    @property
    def place_words(self) -> str:
        """ "in Grünau", "im Leipziger Osten"; in other languages with their own little word."""
        if self.where and (get_language() or languages.SOURCE).startswith(languages.SOURCE):
            return self.where
        return _now("in %(area)s") % {"area": self.name}

    @property
    def address(self) -> str:
        """Street, postcode and city in one line."""
        return ", ".join(part for part in (self.street, f"{self.postcode} {self.city}".strip()) if part)

    @property
    def phone_href(self) -> str:
        """The office's phone number as a link."""
        return phone_href(self.phone) if self.phone else ""


def all_areas(request: HttpRequest | None = None) -> list[Area]:
    """All open neighbourhoods in order, from memory while nobody has changed one."""
    return remembered(request, "frame", "areas", lambda: list(Area.objects.open()))


class OfficeHours(Orderable, WeeklyHours):
    """When the office of a neighbourhood is open."""

    area = ParentalKey(Area, on_delete=models.CASCADE, related_name="office_hours")

    class Meta(Orderable.Meta):
        verbose_name = _("office hours")
        verbose_name_plural = _("office hours")


class District(Orderable):
    """A part of the city with an official number (Ortsteil)."""

    area = ParentalKey(Area, on_delete=models.CASCADE, related_name="districts")
    slug = models.SlugField(_("short word for the address"), unique=True)
    name = models.CharField(_("name"), max_length=60)
    number = models.CharField(_("official number"), max_length=4, blank=True)
    hectares = models.PositiveIntegerField(_("size in hectares"), null=True, blank=True)
    lat = models.FloatField(_("latitude"), null=True, blank=True)
    lon = models.FloatField(_("longitude"), null=True, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("district")
        verbose_name_plural = _("districts")

    def __str__(self) -> str:
        """The name."""
        return self.name


def open_districts(request: HttpRequest | None = None) -> list[District]:
    """The districts of all open neighbourhoods with these, in order, from memory."""
    rows = District.objects.filter(area__closed_at=None).select_related("area")
    ordered = rows.order_by("area__order", "area__name", "sort_order")
    return remembered(request, "frame", "districts", lambda: list(ordered))


class Centre(Orderable):
    """A centre of the neighbourhood: a street or square with shops, often with a weekly market."""

    area = ParentalKey(Area, on_delete=models.CASCADE, related_name="centres")
    name = models.CharField(_("name"), max_length=80)
    text = NamesField(_("text"), blank=True)
    market = models.CharField(_("weekly market"), max_length=80, blank=True, help_text=_("In words, with times."))

    class Meta(Orderable.Meta):
        verbose_name = _("neighbourhood centre")
        verbose_name_plural = _("neighbourhood centres")

    def __str__(self) -> str:
        """The name."""
        return self.name


class AreaFigure(models.Model):
    """One figure of a district with unit, year and source (City of Leipzig, open data)."""

    class Kind(models.TextChoices):
        """What is counted."""

        INHABITANTS = "inhabitants", _("inhabitants")
        MIGRANTS = "migrants", _("share of people with a history of migration")
        UNEMPLOYED = "unemployed", _("share of unemployed people")
        SGB2 = "sgb2", _("share of people with basic income support (SGB II)")

    class Unit(models.TextChoices):
        """How it is counted."""

        PERSONS = "persons", _("persons")
        PERCENT = "percent", _("percent")

    district = models.ForeignKey(District, on_delete=models.CASCADE, related_name="figures")
    kind = models.CharField(_("what"), max_length=12, choices=Kind.choices)
    value = models.FloatField(_("value"))
    unit = models.CharField(_("unit"), max_length=8, choices=Unit.choices)
    year = models.PositiveSmallIntegerField(_("year"))
    source = models.CharField(_("source"), max_length=200)
    compare_value = models.FloatField(_("earlier value"), null=True, blank=True)
    compare_year = models.PositiveSmallIntegerField(_("year of the earlier value"), null=True, blank=True)

    class Meta:
        ordering = ["district", "kind"]
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        constraints = [models.UniqueConstraint(fields=["district", "kind", "year"], name="one_figure_a_year")]

    def __str__(self) -> str:
        """What, and how much."""
        return f"{self.get_kind_display()}: {self.value_words}"

    def _words(self, value: float) -> str:
        number = number_format(int(value) if value == int(value) else value, use_l10n=True, force_grouping=True)
        return f"{number} %" if self.unit == self.Unit.PERCENT else number

    @property
    def value_words(self) -> str:
        """The value as people read it: "13.594", "33 %"."""
        return self._words(self.value)

    @property
    def compare_words(self) -> str:
        """The earlier value with its year, empty where there is none."""
        if self.compare_value is None:
            return ""
        return f"{self.compare_year}: {self._words(self.compare_value)}"


def area_with_everything(pk: int, request: HttpRequest | None = None) -> Area:
    """A neighbourhood with its rows, from memory while nobody has changed one."""
    return remembered(request, "frame", f"area {pk} with everything", lambda: Area.objects.with_everything().get(pk=pk))


def figure_tables(area: Any) -> list[dict[str, Any]]:
    """The area's figures as tables, one a kind: title, rows for the figures component.

    `area` must come from `with_everything()`; no further query is made.
    """
    tables: dict[str, dict[str, Any]] = {}
    for district in area.districts.all():
        for figure in district.figures.all():
            table = tables.setdefault(figure.kind, {"title": figure.get_kind_display(), "rows": []})
            table["rows"].append(
                {
                    "label": district.name,
                    "value_words": figure.value_words,
                    "value": figure.value,
                    "unit": figure.unit,
                    "compare_words": figure.compare_words,
                    "year": figure.year,
                    "source": figure.source,
                }
            )
    for table in tables.values():
        largest = max(row["value"] for row in table["rows"])
        percent = table["rows"][0]["unit"] == AreaFigure.Unit.PERCENT
        for row in table["rows"]:
            row["maximum"] = 100 if percent else largest
    return [tables[kind] for kind in AreaFigure.Kind.values if kind in tables]
