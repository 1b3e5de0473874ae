"""Advice: for people who look for work, and for businesses."""

from functools import cached_property
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from areas.models import AreaListingPage, AreaScopedPage, Venue
from base import hours, languages
from base.blocks import BODY_BLOCKS
from base.fields import BodyField, ChoicesField
from base.hours import WeeklyHours
from base.listing import Collection
from base.panels import RowsPanel
from base.vocabulary import Topic, spoken_language_choices
from courses import advice


class ConsultationIndexPage(AreaListingPage):
    """All advice of the town, or of one neighbourhood."""

    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "areas.AreaPage"]
    subpage_types: ClassVar[list[str]] = ["courses.ConsultationPage"]
    template = "base/listing_page.html"

    class Meta:
        verbose_name = _("list of advice")
        verbose_name_plural = _("lists of advice")

    def collection(self, request: HttpRequest) -> Collection:
        """The advice of this list's scope."""
        return advice.collection(request, self.known_area(request))

    def heading(self, total: int) -> str:
        """ "4 Beratungen in Grünau" """
        return advice.heading(total, self.known_area())


class ConsultationPage(AreaScopedPage):
    """One kind of advice: for whom, where, when, in which languages."""

    class Audience(models.TextChoices):
        """Whom it is for."""

        PEOPLE = "people", _("for people who look for work")
        BUSINESSES = "businesses", _("for businesses")

    class Kind(models.TextChoices):
        """The project's advice; a closed set, since the funder counts it."""

        JOB_COACHING = "job-coaching", _("Job coaching")
        COMPETENCE = "competence-analysis", _("Finding your strengths")
        APPLICATION = "application-check", _("Help with applications")
        SOCIAL = "social-support", _("Support in daily life")
        HEALTH = "health", _("Health")
        ON_SITE = "on-site-advice", _("We come to your business")
        BUSINESS = "business-administration", _("Numbers and organisation")
        FIELDS = "new-fields", _("New fields of business")
        STAFF = "staff", _("Finding and keeping staff")
        MARKETING = "marketing", _("Marketing and shop window")
        SETTLEMENT = "settlement", _("Opening a business here")
        DIGITAL = "digital-hour", _("Digital questions of businesses")

    class Place(models.TextChoices):
        """Where it takes place."""

        OFFICE = "office", _("in our office")
        AT_YOUR_PLACE = "at-your-place", _("we come to you")
        PHONE = "phone", _("by phone")
        VIDEO = "video", _("by video")

    audience = models.CharField(
        _("for whom"), max_length=12, choices=Audience.choices, default=Audience.PEOPLE, help_text=_("Who may come?")
    )
    kind = models.CharField(_("kind"), max_length=24, choices=Kind.choices, help_text=_("The funder counts by kind."))
    summary = models.CharField(
        _("in one sentence"), max_length=300, help_text=_("What happens there? Stands on the card.")
    )
    body = BodyField(BODY_BLOCKS, blank=True, verbose_name=_("text"), help_text=_("More about the advice."))
    topics = ParentalManyToManyField(
        Topic, verbose_name=_("topics"), blank=True, related_name="consultations", help_text=_("What is it about?")
    )
    places = ChoicesField(
        _("where"), options=lambda: list(ConsultationPage.Place.choices), help_text=_("Tick all that are possible.")
    )
    venue = models.ForeignKey(
        Venue,
        verbose_name=_("office"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("The house, if people come to an office."),
    )
    languages = ChoicesField(
        _("languages"),
        options=spoken_language_choices,
        blank=True,
        help_text=_("In which languages do we speak there?"),
    )
    minutes = models.PositiveSmallIntegerField(_("minutes"), default=30, help_text=_("How long one talk takes."))
    by_appointment = models.BooleanField(
        _("by appointment"), default=False, help_text=_("Tick it if people must call first.")
    )
    phone = models.CharField(_("phone"), max_length=40, blank=True, help_text=_("Empty: the project's number."))

    parent_page_types: ClassVar[list[str]] = ["courses.ConsultationIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [
        *AreaScopedPage.override_translatable_fields,
        *(
            SynchronizedField(name, overridable=False)
            for name in (
                "audience",
                "kind",
                "topics",
                "places",
                "venue",
                "languages",
                "minutes",
                "by_appointment",
                "phone",
            )
        ),
    ]

    content_panels = [
        *AreaScopedPage.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("audience"), FieldPanel("kind")]),
                FieldPanel("topics"),
                FieldPanel("places"),
                FieldPanel("venue"),
                FieldPanel("languages"),
                FieldRowPanel([FieldPanel("minutes"), FieldPanel("by_appointment"), FieldPanel("phone")]),
            ],
            _("Facts"),
        ),
        FieldPanel("body"),
        RowsPanel("hours", heading=_("Hours"), help_text=_("They go live at once and are no part of drafts.")),
    ]
    search_fields = [*AreaScopedPage.search_fields, index.SearchField("summary", boost=2), index.SearchField("body")]

    class Meta:
        verbose_name = _("advice")
        verbose_name_plural = _("advice")

    @cached_property
    def source(self) -> "ConsultationPage":
        """The German page, whose facts are shown in every language."""
        if self.language == languages.SOURCE:
            return self
        german = ConsultationPage.objects.filter(
            translation_key=self.translation_key, url_path__startswith=f"/{languages.SOURCE}/"
        )
        return german.first() or self

    @classmethod
    def offered(cls, number: int) -> "ConsultationPage | None":
        """The German page with this number, if it is online."""
        online = cls.objects.live().filter(pk=number, url_path__startswith=f"/{languages.SOURCE}/")
        found: ConsultationPage | None = online.select_related("venue").first()
        return found

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The advice with its facts and hours."""
        context = super().get_context(request, *args, **kwargs)
        source = self.source
        spans = list(source.hours.all())
        return {**context, **advice.context(request, source, self.known_area(request)), "hours_rows": hours.rows(spans)}

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The advice as a service."""
        return [
            {
                "@type": "Service",
                "name": self.title,
                "description": self.summary,
                "url": self.canonical,
                "serviceType": str(self.source.get_kind_display()),
                "availableLanguage": list(self.source.languages),
                "isRelatedTo": {"@type": "Offer", "price": 0, "priceCurrency": "EUR"},
            }
        ]


class ConsultationHours(WeeklyHours):
    """When advice is given, week by week."""

    consultation = models.ForeignKey(
        ConsultationPage, verbose_name=_("advice"), on_delete=models.PROTECT, related_name="hours"
    )

    class Meta:
        ordering = ["pk"]
        verbose_name = _("hours of advice")
        verbose_name_plural = _("hours of advice")
