"""The front page."""

from dataclasses import replace
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from base import languages
from base.fields import BodyField
from base.notices import Crumb, Head
from base.pages import BasePage, plain_excerpt
from base.settings import site_settings
from base.templatetags.ui import absolute
from home.blocks import DoorBlock

DOORS = 3


def organisation_id() -> str:
    """The name under which all schema.org data know the project's organisation."""
    return f"{absolute(f'/{languages.SOURCE}/')}#organisation"


class HomePage(BasePage):
    """The front page of the town; its last part of the address is its language."""

    claim = models.CharField(
        _("claim"), max_length=120, blank=True, help_text=_("The heading: what can people do here? A few words.")
    )
    lead = models.TextField(_("lead"), blank=True, help_text=_("One or two short sentences below the heading."))
    doors = BodyField(
        [("door", DoorBlock())],
        blank=True,
        min_num=DOORS,
        max_num=DOORS,
        verbose_name=_("three doors"),
        help_text=_("Who comes here, and where do they want to go?"),
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = [
        "areas.AreaPage",
        "courses.CourseIndexPage",
        "courses.ConsultationIndexPage",
        "businesses.DirectoryPage",
        "news.NewsIndexPage",
        "news.EventIndexPage",
        "courses.LearningIndexPage",
        "home.ProjectPage",
        "home.StandardPage",
        "home.LegalPage",
        "home.AccessibilityStatementPage",
    ]

    # The last part of a front page's address is its language: never translated, never the German one, never typed in
    translatable_fields: ClassVar[list[TranslatableField | SynchronizedField]] = [
        *(TranslatableField(name) for name in ("title", "seo_title", "search_description", "claim", "lead", "doors")),
        SynchronizedField("share_image"),
    ]
    promote_panels: ClassVar[list[Panel]] = [
        FieldPanel("seo_title"),
        FieldPanel("search_description"),
        FieldPanel("share_image"),
        FieldPanel("last_checked"),
    ]

    content_panels: ClassVar[list[Panel]] = [
        *BasePage.content_panels,
        FieldPanel("claim"),
        FieldPanel("lead"),
        FieldPanel("doors"),
    ]
    search_fields: ClassVar[list[Any]] = [
        *BasePage.search_fields,
        index.SearchField("claim"),
        index.SearchField("lead"),
        index.SearchField("doors"),
    ]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """Who runs the site, and how it is searched."""
        settings = site_settings(request)
        organisation = {
            "@type": "Organization",
            "@id": organisation_id(),
            "name": settings.project_name,
            "url": self.canonical,
            "description": str(settings.claim) or self.claim,
            "telephone": settings.phone_href.removeprefix("tel:"),
            "email": settings.email,
            "address": settings.address,
            "areaServed": "Leipzig",
            "knowsLanguage": list(settings.spoken_languages),
        }
        website = {
            "@type": "WebSite",
            "name": settings.project_name,
            "url": self.canonical,
            "inLanguage": self.language,
            "publisher": {"@id": organisation["@id"]},
            "potentialAction": {
                "@type": "SearchAction",
                "target": {
                    "@type": "EntryPoint",
                    "urlTemplate": f"{absolute(self.url_in(self.language))}suche/?q={{search_term_string}}",
                },
                "query-input": "required name=search_term_string",
            },
        }
        return [{name: value for name, value in organisation.items() if value}, website]

    def head(self, request: HttpRequest, crumbs: tuple[Crumb, ...]) -> Head:
        """The head; where no description was written, the lead describes the town."""
        head = super().head(request, crumbs)
        return head if head.description else replace(head, description=plain_excerpt(self.lead))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The page's context; the front page needs no way to itself."""
        return {**super().get_context(request, *args, **kwargs), "crumbs": ()}
