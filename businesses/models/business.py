"""A business of the neighbourhood as a page: only what is reviewed. Hours and closures are rows, see `hours.py`."""

import dataclasses
import datetime
from functools import cached_property
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator, URLValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from areas.models import AreaScopedPage, District, Organisation
from base import counting, dates, hours, languages
from base.blocks import BODY_BLOCKS
from base.fields import BodyField, ChoicesField
from base.notices import Crumb, Head
from base.pages import plain_excerpt
from base.panels import RowsPanel
from base.versions import remembered
from base.vocabulary import StepFree, spoken_language_choices
from businesses import detail, directory, letters, vcard
from businesses.branches import Branch, Offer, SubBranch, branch_of, grouped_choices
from businesses.models import views
from businesses.models.hours import WeekSpan, closures_from, special_from, week_from
from businesses.models.member import Member
from businesses.opening_hours import Hours
from businesses.querysets import FACTS_OF_ROWS, BusinessManager

PHONE = RegexValidator(r"^\+?[\d\s()/.\-]{3,}$", _("Please write only digits, spaces and the signs + / ( ) -"))


class BusinessPage(RoutablePageMixin, AreaScopedPage):
    """A shop, a workshop, a café, a studio: one business of the neighbourhood."""

    branch = models.CharField(
        _("branch"), max_length=12, choices=Branch.choices, help_text=_("The directory can be filtered by it.")
    )
    sub_branch = models.CharField(
        _("trade"), max_length=24, choices=grouped_choices, help_text=_("What fits best? It stands above the name.")
    )
    summary = models.CharField(
        _("in one sentence"), max_length=200, help_text=_("What do people find there? Stands on the card.")
    )
    body = BodyField(BODY_BLOCKS, blank=True, verbose_name=_("text"), help_text=_("More about the business."))
    district = models.ForeignKey(
        District,
        verbose_name=_("district"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="businesses",
        help_text=_("The part of the neighbourhood. It is shown even if the address is not."),
    )
    street = models.CharField(
        _("street and number"), max_length=120, blank=True, help_text=_("For example: Eisenbahnstraße 12")
    )
    postcode = models.CharField(_("postcode"), max_length=10, blank=True, help_text=_("Five digits."))
    hide_address = models.BooleanField(
        _("show the district only"),
        default=False,
        help_text=_("For people who work at home. Street and place on the map are then shown nowhere."),
    )
    lat = models.FloatField(_("latitude"), null=True, blank=True, help_text=_("For the map: 51.3453"))
    lon = models.FloatField(_("longitude"), null=True, blank=True, help_text=_("For the map: 12.4080"))
    phone = models.CharField(
        _("phone"), max_length=40, blank=True, validators=[PHONE], help_text=_("As people dial it in Leipzig.")
    )
    website = models.URLField(
        _("website"),
        blank=True,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_("Begins with https://"),
    )
    languages = ChoicesField(
        _("languages spoken"), options=spoken_language_choices, blank=True, help_text=_("Tick what the staff speaks.")
    )
    step_free = models.CharField(
        _("without steps"),
        max_length=8,
        choices=StepFree.choices,
        default=StepFree.UNKNOWN,
        help_text=_("Does one get in with a wheelchair or a pram? Go and look before you answer."),
    )
    offers = ChoicesField(
        _("offers"),
        options=lambda: list(Offer.choices),
        blank=True,
        help_text=_("What does the business offer to people who look for work?"),
    )
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The shop, the work, the goods. Stands on the card and on the page."),
    )
    image_alt = models.CharField(
        _("what the picture shows"),
        max_length=200,
        blank=True,
        help_text=_("One sentence for people who cannot see it. Empty: the description from the library is taken."),
    )
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="businesses",
        help_text=_("Only if the business also hosts courses or events."),
    )
    example = models.BooleanField(
        _("example"), default=False, help_text=_("Tick this if the business does not exist. The page then says so.")
    )

    parent_page_types: ClassVar[list[str]] = ["businesses.DirectoryPage"]
    subpage_types: ClassVar[list[str]] = []
    FACTS: ClassVar[tuple[str, ...]] = (
        "branch",
        "sub_branch",
        "district",
        "street",
        "postcode",
        "hide_address",
        "lat",
        "lon",
        "phone",
        "website",
        "languages",
        "step_free",
        "offers",
        "image",
        "organisation",
        "example",
    )
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [
        *AreaScopedPage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in FACTS),
    ]

    objects = BusinessManager()

    content_panels = [
        *AreaScopedPage.content_panels,
        FieldPanel("summary"),
        FieldRowPanel([FieldPanel("branch"), FieldPanel("sub_branch")]),
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldPanel("district"),
                FieldRowPanel([FieldPanel("street"), FieldPanel("postcode")]),
                FieldPanel("hide_address"),
                FieldRowPanel([FieldPanel("lat"), FieldPanel("lon")]),
                FieldPanel("step_free"),
            ],
            _("Where"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("phone"), FieldPanel("website")]), FieldPanel("languages")], _("Contact")
        ),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], _("Picture")),
        FieldPanel("offers"),
        FieldPanel("organisation"),
        FieldPanel("example"),
        MultiFieldPanel(
            [
                HelpPanel(_("These entries go live at once. They are no part of drafts and need no review.")),
                RowsPanel("hours", heading=_("Opening hours")),
                RowsPanel("hours_settings", heading=_("Public holidays and appointments")),
                RowsPanel("special_days", heading=_("Special days")),
                RowsPanel("closures", heading=_("Closed days")),
                RowsPanel("confirmations", heading=_("Confirmed by")),
            ],
            _("Opening hours and confirmations"),
        ),
    ]
    search_fields = [
        *AreaScopedPage.search_fields,
        index.SearchField("summary", boost=2),
        index.SearchField("body"),
        index.SearchField("public_street"),
        index.FilterField("branch"),
        index.FilterField("sub_branch"),
    ]

    class Meta:
        verbose_name = _("business")
        verbose_name_plural = _("businesses")

    def clean(self) -> None:
        """The trade belongs to the branch, the district to the neighbourhood."""
        super().clean()
        errors = {}
        if self.branch and self.sub_branch in SubBranch.values and branch_of(self.sub_branch) != self.branch:
            right = branch_of(self.sub_branch).label
            errors["sub_branch"] = ValidationError(
                _("This trade belongs to the branch “%(branch)s”. Please change one of the two."),
                params={"branch": right},
            )
        if self.area_id and self.district and self.district.area_id != self.area_id:
            errors["district"] = ValidationError(_("This district belongs to another neighbourhood."))
        if errors:
            raise ValidationError(errors)

    # Questions

    @cached_property
    def source(self) -> "BusinessPage":
        """The German page, which the facts belong to; the page itself where it is that or has none."""
        if self.language == languages.SOURCE:
            return self
        return BusinessPage.objects.of(self.translation_key).sources().first() or self

    @cached_property
    def facts(self) -> "BusinessPage":
        """The published German page with all facts about the business, in one query."""
        found = BusinessPage.objects.of(self.translation_key).sources().with_facts().first()
        return found or self

    @cached_property
    def week(self) -> list[WeekSpan]:
        """The weekly hours, of a page that came `with_facts()`."""
        return week_from(getattr(self, "week_lines", None))

    @cached_property
    def opening(self) -> Hours:
        """All that decides whether the business is open, of a page that came `with_facts()`."""
        return Hours(
            week=hours.osm(self.week),
            closures=closures_from(getattr(self, "closure_lines", None)),
            closed_on_holidays=getattr(self, "holiday_rule", None) is not False,
            by_appointment=bool(getattr(self, "appointment_rule", None)),
            special=special_from(getattr(self, "special_lines", None)),
        )

    def is_own_case(self, user: Any) -> bool:
        """Whether somebody keeps this entry, and so must not decide about it."""
        return Member.objects.at(self).of(user).exists()

    def tell_its_people(self, what: str, words: str) -> set[int]:
        """Write to who keeps the entry that it was `approved`, or that a change is asked for; who was told."""
        return letters.tell(self, what, words=words)

    @property
    def updated(self) -> datetime.date | None:
        """The day to which the entry is known to be true: the last confirmation, else the last publication."""
        published = self.last_published_at or self.first_published_at
        return getattr(self, "confirmed", None) or (dates.local(published).date() if published else None)

    @property
    def public_street(self) -> str:
        """The street, empty where the business shows its district only."""
        return "" if self.hide_address else self.street

    @property
    def public_address(self) -> str:
        """Street, postcode and city in one line, empty where the business shows its district only."""
        if not self.public_street:
            return ""
        return f"{self.public_street}, {f'{self.postcode} Leipzig'.strip()}"

    @property
    def public_point(self) -> tuple[float, float] | None:
        """Latitude and longitude, None where the business shows its district only."""
        if self.hide_address or self.lat is None or self.lon is None:
            return None
        return self.lat, self.lon

    @property
    def public_website(self) -> str:
        """The website, if it is an ordinary one."""
        return self.website if self.website.startswith(("https://", "http://")) else ""

    # Verbs

    def lay(self, blocks: list[tuple[str, Any]]) -> None:
        """Put these blocks in the place of the text; nothing is saved."""
        body: Any = blocks
        self.body = body

    # What templates and machines are given

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The business with its facts, hours and state as of now."""
        if not getattr(request, "is_preview", False):
            # One large question, asked once while nobody changes a business
            self.facts = remembered(request, directory.NAME, f"facts {self.translation_key}", lambda: self.facts)
        counting.counted_as(request, views.counted_as(self.facts.pk))
        context = super().get_context(request, *args, **kwargs)
        return {**context, **detail.context(request, self, self.shown(request), timezone.now())}

    def shown(self, request: HttpRequest) -> "BusinessPage":
        """The page whose facts a reader sees: the published German one; in a preview of German, the draft."""
        if getattr(request, "is_preview", False) and self.language == languages.SOURCE:
            for name in FACTS_OF_ROWS:
                setattr(self, name, getattr(self.facts, name, None))
            return self
        return self.facts

    def share_pictures(self) -> list[int | None]:
        """The pictures for previews: the one chosen for it, else the business's own."""
        return [self.share_image_id, self.facts.image_id]

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The business for search engines."""
        return [detail.structured_data(request, self, self.shown(request))]

    def head(self, request: HttpRequest, crumbs: tuple[Crumb, ...]) -> Head:
        """With the summary where nobody wrote a description."""
        head = super().head(request, crumbs)
        return head if head.description else dataclasses.replace(head, description=plain_excerpt(self.summary))

    @path("kontakt.vcf/")
    def contact(self, request: HttpRequest) -> HttpResponse:
        """Name, address and phone for the address book of a phone."""
        return vcard.response(request, self)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """A preview with the public policy; the mixin's own would forget it."""
        return AreaScopedPage.serve_preview(self, request, mode_name)
