"""Businesses that learn from each other: a network with members and meetings, and the cards of its methods."""

import datetime
from functools import cached_property
from typing import Any, ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail.snippets.views.snippets import SnippetViewSet
from wagtail_localize.fields import SynchronizedField

from areas.models import Area, AreaScopedPage, Venue
from base import dates, languages
from base.blocks import BODY_BLOCKS
from base.fields import BodyField
from base.panels import RowsPanel
from businesses import networks


class NetworkQuerySet(PageQuerySet):
    """Questions about networks."""

    def sources(self) -> Self:
        """The German pages, which members and meetings belong to."""
        return self.filter(url_path__startswith=f"/{languages.SOURCE}/")

    def in_area(self, area: Area | None) -> Self:
        """Those of one neighbourhood and those for everybody; None: all."""
        return self if area is None else self.filter(models.Q(area=area) | models.Q(area=None))


NetworkManager = PageManager.from_queryset(NetworkQuerySet)


class NetworkPage(AreaScopedPage):
    """A network of businesses: who is in it, what it is about, when it meets."""

    summary = models.CharField(
        _("in one sentence"), max_length=200, help_text=_("What do the businesses do together? Stands on the card.")
    )
    body = BodyField(BODY_BLOCKS, blank=True, verbose_name=_("text"), help_text=_("More about the network."))
    topics = models.TextField(
        _("what it is about"), blank=True, max_length=800, help_text=_("One thing a line: finding staff, marketing.")
    )

    parent_page_types: ClassVar[list[str]] = ["businesses.DirectoryPage"]
    subpage_types: ClassVar[list[str]] = ["businesses.MethodCardPage"]

    objects = NetworkManager()

    content_panels = [
        *AreaScopedPage.content_panels,
        FieldPanel("summary"),
        FieldPanel("topics"),
        FieldPanel("body"),
        MultiFieldPanel(
            [
                HelpPanel(_("These entries go live at once. They are no part of drafts and need no review.")),
                RowsPanel("network_members", heading=_("Businesses in the network")),
                RowsPanel("meetings", heading=_("Meetings")),
            ],
            _("Members and meetings"),
        ),
    ]
    search_fields = [
        *AreaScopedPage.search_fields,
        index.SearchField("summary", boost=2),
        index.SearchField("topics"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("network of businesses")
        verbose_name_plural = _("networks of businesses")

    @cached_property
    def source(self) -> "NetworkPage":
        """The German page, which members and meetings belong to."""
        if self.language == languages.SOURCE:
            return self
        return NetworkPage.objects.sources().filter(translation_key=self.translation_key).first() or self

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The network with members, meetings to come and methods."""
        return {**super().get_context(request, *args, **kwargs), **networks.context(request, self, timezone.now())}

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The network as an organisation."""
        return [{"@type": "Organization", "name": self.title, "description": self.summary, "url": self.canonical}]


class MethodCardPage(AreaScopedPage):
    """One method on one card, so that other businesses can do the same: what for, how long, step by step."""

    summary = models.CharField(_("what it is good for"), max_length=200, help_text=_("In one sentence."))
    minutes = models.PositiveSmallIntegerField(_("minutes"), default=60, help_text=_("How long does it take?"))
    people = models.CharField(
        _("for how many people"), max_length=60, blank=True, help_text=_("For example: 3 to 8 people.")
    )
    material = models.TextField(
        _("what one needs"), blank=True, max_length=800, help_text=_("One thing a line: pens, paper, a timer.")
    )
    steps = models.TextField(_("steps"), max_length=3000, help_text=_("One step a line, in their order."))
    hint = models.TextField(
        _("good to know"), blank=True, max_length=800, help_text=_("What went well elsewhere, and what did not?")
    )

    parent_page_types: ClassVar[list[str]] = ["businesses.NetworkPage"]
    subpage_types: ClassVar[list[str]] = []
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [
        *AreaScopedPage.override_translatable_fields,
        SynchronizedField("minutes", overridable=False),
    ]
    content_panels = [
        *AreaScopedPage.content_panels,
        FieldPanel("summary"),
        FieldRowPanel([FieldPanel("minutes"), FieldPanel("people")]),
        FieldPanel("material"),
        FieldPanel("steps"),
        FieldPanel("hint"),
    ]
    search_fields = [
        *AreaScopedPage.search_fields,
        index.SearchField("summary", boost=2),
        index.SearchField("steps"),
        index.SearchField("material"),
    ]

    class Meta:
        verbose_name = _("method card")
        verbose_name_plural = _("method cards")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The card with its lines."""
        return {**super().get_context(request, *args, **kwargs), **networks.card_context(request, self)}

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The card as instructions."""
        steps = [{"@type": "HowToStep", "text": line} for line in networks.lines(self.steps)]
        return [{"@type": "HowTo", "name": self.title, "description": self.summary, "step": steps}]


class NetworkRow(models.Model):
    """A fact about a network. It always hangs on the German page, from whichever translation it is entered."""

    snippet_viewset: SnippetViewSet

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Hang the row on the German page."""
        row: Any = self
        row.network = row.network.source
        super().save(*args, **kwargs)


class NetworkMember(NetworkRow):
    """A business that takes part in a network."""

    network = models.ForeignKey(
        NetworkPage,
        verbose_name=_("network"),
        on_delete=models.CASCADE,
        related_name="network_members",
        help_text=_("The business is shown there as soon as you save."),
    )
    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        on_delete=models.CASCADE,
        related_name="networks",
        help_text=_("Ask the business before you add it."),
    )

    class Meta:
        ordering = ["network", "business__title"]
        verbose_name = _("business in a network")
        verbose_name_plural = _("businesses in networks")
        constraints = [
            models.UniqueConstraint(
                fields=["network", "business"],
                name="once_in_a_network",
                violation_error_message=_("This business is in the network already."),
            )
        ]

    def __str__(self) -> str:
        """The business."""
        return str(self.business)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Both ends are German pages."""
        self.business = self.business.source
        super().save(*args, **kwargs)


class MeetingQuerySet(models.QuerySet["Meeting"]):
    """Questions about meetings."""

    def to_come(self, now: datetime.datetime) -> Self:
        """Those that are not over, the next one first."""
        return self.filter(end__gte=now).order_by("start")


class Meeting(NetworkRow):
    """One meeting of a network."""

    network = models.ForeignKey(
        NetworkPage,
        verbose_name=_("network"),
        on_delete=models.CASCADE,
        related_name="meetings",
        help_text=_("The meeting is shown there as soon as you save."),
    )
    topic = models.CharField(_("topic"), max_length=120, help_text=_("What is it about this time?"))
    start = models.DateTimeField(_("start"), help_text=_("Day and time in Leipzig."))
    end = models.DateTimeField(_("end"), help_text=_("On the same day."))
    venue = models.ForeignKey(
        Venue,
        verbose_name=_("house"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Empty: the place is still open."),
    )
    cancelled = models.BooleanField(_("cancelled"), default=False, help_text=_("It stays on the page and says so."))

    objects = MeetingQuerySet.as_manager()

    class Meta:
        ordering = ["start"]
        verbose_name = _("meeting of a network")
        verbose_name_plural = _("meetings of networks")

    def __str__(self) -> str:
        """Day and topic."""
        return f"{dates.date_full(dates.local(self.start).date())}: {self.topic}"

    def clean(self) -> None:
        """It ends after it begins."""
        super().clean()
        if self.start and self.end and self.end <= self.start:
            raise ValidationError({"end": _("The end must be after the start.")})
