"""Plain pages: help, simple language, sign language, reporting a barrier."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel

from base import languages
from home.models.text_page import TextPage


class StandardPage(TextPage):
    """A page with a text, without a list."""

    plain_language = models.BooleanField(
        _("one sentence a line"),
        default=False,
        help_text=_(
            "Shows the text larger, each sentence as a line of its own, with a label that says what language it is."
        ),
    )
    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "home.ProjectPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list[Panel]] = [
        *TextPage.content_panels,
        FieldPanel("plain_language"),
    ]

    class Meta:
        verbose_name = _("plain page")
        verbose_name_plural = _("plain pages")

    @property
    def in_plain_german(self) -> bool:
        """Also a page of the German tree, where editors say so."""
        return super().in_plain_german or (self.plain_language and self.language == languages.SOURCE)

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The page; simple language gets larger type."""
        context = super().get_context(request, *args, **kwargs)
        return {**context, "reads_plain": context["reads_plain"] or self.plain_language}
