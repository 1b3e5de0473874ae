"""The project: what for, for whom, with whom, where, how long."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from base.blocks.text import RICH_TEXT_FEATURES
from base.fields import BodyField
from base.settings import phone_href
from home.blocks import ActivitiesBlock, EntryBlock, ProjectFigureBlock
from home.models.home_page import organisation_id
from home.models.partner import Partner, by_role
from home.models.text_page import TextPage
from home.originals import german_of

FACTS = ("period_start", "period_end", "contact_phone", "contact_email", "contact_website")


class ProjectPage(TextPage):
    """Everything that stands in the project's own description, for residents, funders and auditors."""

    description = RichTextField(
        _("description"), blank=True, features=RICH_TEXT_FEATURES, help_text=_("What the project is and does.")
    )
    target_groups = BodyField(
        [("entry", EntryBlock())], blank=True, verbose_name=_("target groups"), help_text=_("One group an entry.")
    )
    goals = BodyField([("entry", EntryBlock())], blank=True, verbose_name=_("goals"), help_text=_("One goal an entry."))
    activities = BodyField(
        [("group", ActivitiesBlock())],
        blank=True,
        verbose_name=_("activities"),
        help_text=_("Groups with a heading and a list each."),
    )
    target_region = models.CharField(
        _("target region"), max_length=120, blank=True, help_text=_("The programme's word for the region.")
    )
    state = models.CharField(_("federal state"), max_length=60, blank=True, help_text=_("Where the project is."))
    municipality = models.CharField(_("municipality"), max_length=60, blank=True, help_text=_("City or town."))
    programme_areas = BodyField(
        [("entry", EntryBlock())], blank=True, verbose_name=_("programme areas"), help_text=_("One area an entry.")
    )
    fields_of_action = BodyField(
        [("entry", EntryBlock())],
        blank=True,
        verbose_name=_("fields of action"),
        help_text=_("As the programme names them."),
    )
    period_start = models.DateField(_("first day"), null=True, blank=True, help_text=_("When the funding begins."))
    period_end = models.DateField(_("last day"), null=True, blank=True, help_text=_("When the funding ends."))
    funding_round = models.CharField(
        _("funding round"), max_length=120, blank=True, help_text=_("The programme's name for the round.")
    )
    figures = BodyField(
        [("figure", ProjectFigureBlock())],
        blank=True,
        verbose_name=_("figures"),
        help_text=_("Figures of all areas together beside those of the city. Nothing is computed from them."),
    )
    figures_note = models.TextField(_("note on the figures"), blank=True, help_text=_("What the figures cover."))
    partners_introduction = models.TextField(
        _("introduction to the partners"), blank=True, help_text=_("One or two sentences above the list of partners.")
    )
    contact_name = models.CharField(
        _("contact"), max_length=160, blank=True, help_text=_("A function, not a person's name.")
    )
    contact_address = models.CharField(_("address"), max_length=200, blank=True, help_text=_("Street, postcode, city."))
    contact_phone = models.CharField(_("phone"), max_length=40, blank=True, help_text=_("Shown as a link to call."))
    contact_email = models.EmailField(_("e-mail"), blank=True, help_text=_("Shown as a link to write."))
    contact_website = models.URLField(
        _("website"), blank=True, help_text=_("The project's page at the funder or the city.")
    )

    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["home.StandardPage"]
    max_count_per_parent = 1
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [
        *TextPage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in FACTS),
    ]

    content_panels: ClassVar[list[Panel]] = [
        *TextPage.content_panels[:-1],
        FieldPanel("description"),
        FieldPanel("target_groups"),
        FieldPanel("goals"),
        FieldPanel("activities"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("target_region"), FieldPanel("state"), FieldPanel("municipality")]),
                FieldPanel("programme_areas"),
                FieldPanel("fields_of_action"),
                FieldRowPanel([FieldPanel("period_start"), FieldPanel("period_end"), FieldPanel("funding_round")]),
            ],
            _("Programme"),
        ),
        MultiFieldPanel([FieldPanel("figures"), FieldPanel("figures_note")], _("Figures")),
        FieldPanel("partners_introduction"),
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldPanel("contact_address"),
                FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")]),
                FieldPanel("contact_website"),
            ],
            _("Contact"),
        ),
        FieldPanel("body"),
    ]
    search_fields: ClassVar[list[Any]] = [
        *TextPage.search_fields,
        index.SearchField("description"),
        index.SearchField("target_groups"),
        index.SearchField("goals"),
        index.SearchField("activities"),
    ]

    class Meta:
        verbose_name = _("project page")
        verbose_name_plural = _("project pages")

    @property
    def contact_phone_href(self) -> str:
        """The phone number as a link."""
        return phone_href(self.contact_phone) if self.contact_phone else ""

    @property
    def footnotes(self) -> list[tuple[str, str]]:
        """Marks with their sources, each once, in the order of the figures."""
        notes = (
            (figure.value["footnote"], figure.value["source"]) for figure in self.figures if figure.value["source"]
        )
        return list(dict.fromkeys(notes))

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The project, with its first and last day."""
        facts = german_of(self, request)
        project = {
            "@type": "Project",
            "name": self.title,
            "description": self.introduction,
            "url": self.canonical,
            "foundingDate": facts.period_start,
            "dissolutionDate": facts.period_end,
            "parentOrganization": {"@id": organisation_id()},
            "location": self.municipality,
        }
        return [{name: value for name, value in project.items() if value}]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The page with its partners, grouped, and the facts of the German page."""
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "facts": german_of(self, request),
            "partner_groups": by_role(Partner.objects.with_everything()),
        }
