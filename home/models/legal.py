"""Pages that the law asks for."""

import datetime
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from base import dates
from base.fields import BodyField
from base.settings import phone_href
from home.blocks import REASONS, BarrierBlock
from home.models.text_page import TextPage
from home.originals import german_of
from home.panels import ReviewPanel

# Decision (EU) 2018/1523 asks for a review at least once a year
REVIEW_EVERY = datetime.timedelta(days=365)


class LegalPage(TextPage):
    """Imprint, privacy or terms."""

    class Kind(models.TextChoices):
        """What the page is for the law."""

        IMPRINT = "imprint", _("Imprint")
        PRIVACY = "privacy", _("Privacy")
        TERMS = "terms", _("Terms of use")

    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=Kind.choices,
        default=Kind.IMPRINT,
        help_text=_("What the page is for the law."),
    )
    last_changed = models.DateField(
        _("as of"),
        null=True,
        blank=True,
        help_text=_("The day from which this text holds. Visitors see it below the text."),
    )

    needs_two_people: ClassVar[bool] = True
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = []
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [
        *TextPage.override_translatable_fields,
        SynchronizedField("kind", overridable=False),
    ]

    content_panels: ClassVar[list[Panel]] = [
        *TextPage.content_panels,
        FieldRowPanel([FieldPanel("kind"), FieldPanel("last_changed")]),
    ]

    class Meta:
        verbose_name = _("legal page")
        verbose_name_plural = _("legal pages")


class AccessibilityStatementPage(TextPage):
    """The statement that Decision (EU) 2018/1523 prescribes, with all its required parts."""

    class Status(models.TextChoices):
        """How far the site meets the standard."""

        FULL = "full", _("fully")
        PARTIAL = "partial", _("partly")
        NONE = "none", _("not")

    class Assessment(models.TextChoices):
        """Who found that out."""

        SELF = "self", _("We tested the site ourselves.")
        THIRD_PARTY = "third-party", _("Somebody else tested the site for us.")

    commitment = models.TextField(
        _("commitment"), help_text=_("Who promises an accessible site, and which law asks for it.")
    )
    scope = models.TextField(_("scope"), help_text=_("For which site or app the statement holds."))
    status = models.CharField(
        _("status"),
        max_length=8,
        choices=Status.choices,
        default=Status.PARTIAL,
        help_text=_("How far is the standard met?"),
    )
    standard = models.CharField(
        _("standard"),
        max_length=120,
        default="EN 301 549 V3.2.1 (WCAG 2.1, AA)",
        help_text=_("Against which standard the site was tested."),
    )
    non_accessible = BodyField(
        [("barrier", BarrierBlock())],
        blank=True,
        verbose_name=_("what does not work yet"),
        help_text=_("Each barrier with its reason and with what helps instead."),
    )
    assessment = models.CharField(
        _("assessment"),
        max_length=12,
        choices=Assessment.choices,
        default=Assessment.SELF,
        help_text=_("Who tested the site?"),
    )
    method = models.TextField(_("method"), blank=True, help_text=_("How it was tested, with which tools and people."))
    created = models.DateField(_("statement made on"), help_text=_("The day of the first statement."))
    reviewed = models.DateField(
        _("last reviewed on"), help_text=_("Look at the statement at least once a year, and after every large change.")
    )
    feedback_text = models.TextField(_("feedback"), help_text=_("What people can tell us, and how soon we answer."))
    feedback_name = models.CharField(_("contact"), max_length=160, help_text=_("An office or a function, not a name."))
    feedback_phone = models.CharField(_("phone"), max_length=40, blank=True, help_text=_("Shown as a link to call."))
    feedback_email = models.EmailField(_("e-mail"), help_text=_("Shown as a link to write."))
    feedback_address = models.CharField(_("address"), max_length=200, blank=True, help_text=_("For letters."))
    enforcement_name = models.CharField(
        _("enforcement body"), max_length=160, help_text=_("Whom people can turn to when we do not answer.")
    )
    enforcement_text = models.TextField(
        _("enforcement procedure"), help_text=_("When and how. It costs nothing: say so.")
    )
    enforcement_email = models.EmailField(
        _("e-mail of the enforcement body"), blank=True, help_text=_("Shown as a link.")
    )
    enforcement_address = models.CharField(
        _("address of the enforcement body"), max_length=200, blank=True, help_text=_("For letters.")
    )
    enforcement_url = models.URLField(
        _("website of the enforcement body"), blank=True, help_text=_("The page that explains the procedure.")
    )

    needs_two_people: ClassVar[bool] = True
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [
        *TextPage.override_translatable_fields,
        *(
            SynchronizedField(name, overridable=False)
            for name in (
                "status",
                "assessment",
                "created",
                "reviewed",
                "feedback_phone",
                "feedback_email",
                "enforcement_email",
            )
        ),
    ]

    content_panels: ClassVar[list[Panel]] = [
        ReviewPanel(),
        *TextPage.content_panels[:-1],
        FieldPanel("commitment"),
        FieldPanel("scope"),
        FieldRowPanel([FieldPanel("status"), FieldPanel("standard")]),
        FieldPanel("non_accessible"),
        MultiFieldPanel(
            [
                FieldPanel("assessment"),
                FieldPanel("method"),
                FieldRowPanel([FieldPanel("created"), FieldPanel("reviewed")]),
            ],
            _("How and when the site was tested"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("feedback_text"),
                FieldPanel("feedback_name"),
                FieldRowPanel([FieldPanel("feedback_phone"), FieldPanel("feedback_email")]),
                FieldPanel("feedback_address"),
            ],
            _("Feedback"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("enforcement_name"),
                FieldPanel("enforcement_text"),
                FieldRowPanel([FieldPanel("enforcement_email"), FieldPanel("enforcement_url")]),
                FieldPanel("enforcement_address"),
            ],
            _("Enforcement"),
        ),
        FieldPanel("body"),
    ]
    search_fields: ClassVar[list[Any]] = [
        *TextPage.search_fields,
        index.SearchField("commitment"),
        index.SearchField("non_accessible"),
    ]

    class Meta:
        verbose_name = _("accessibility statement")
        verbose_name_plural = _("accessibility statements")

    @property
    def is_stale(self) -> bool:
        """Whether the last review is more than a year ago."""
        return bool(self.reviewed and self.reviewed < dates.today() - REVIEW_EVERY)

    @property
    def feedback_phone_href(self) -> str:
        """The phone number as a link."""
        return phone_href(self.feedback_phone) if self.feedback_phone else ""

    @property
    def barriers(self) -> list[dict[str, Any]]:
        """What does not work yet, by reason in the order of the law: `label` and `rows`."""
        groups = [
            {"label": label, "rows": [child.value for child in self.non_accessible if child.value["reason"] == reason]}
            for reason, label in REASONS
        ]
        return [group for group in groups if group["rows"]]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The statement; status and dates are those of the German page."""
        return {**super().get_context(request, *args, **kwargs), "facts": german_of(self, request)}
