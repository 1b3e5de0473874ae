"""What the project page, the plain pages and the legal pages share: an introduction and a text."""

from dataclasses import replace
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.search import index

from base.blocks import BODY_BLOCKS
from base.fields import BodyField
from base.notices import Crumb, Head
from base.pages import BasePage, plain_excerpt


class TextPage(BasePage):
    """A page to read."""

    introduction = models.TextField(
        _("introduction"), blank=True, help_text=_("One or two short sentences. They stand large above the text.")
    )
    body = BodyField(
        BODY_BLOCKS,
        blank=True,
        verbose_name=_("text"),
        help_text=_("Headings, paragraphs, steps, contacts, downloads."),
    )

    content_panels: ClassVar[list[Panel]] = [*BasePage.content_panels, FieldPanel("introduction"), FieldPanel("body")]
    search_fields: ClassVar[list[Any]] = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("body"),
    ]

    class Meta:
        abstract = True

    def head(self, request: HttpRequest, crumbs: tuple[Crumb, ...]) -> Head:
        """The head; where no description was written, the introduction describes the page."""
        head = super().head(request, crumbs)
        return head if head.description else replace(head, description=plain_excerpt(self.introduction))
