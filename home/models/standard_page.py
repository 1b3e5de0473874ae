"""Plain pages: help, simple language, sign language, reporting a barrier."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel

from home.models.text_page import TextPage


class StandardPage(TextPage):
    """A page with a text, without a list."""

    plain_language = models.BooleanField(
        _("one sentence a line"),
        default=False,
        help_text=_(
            "Shows the text larger, each paragraph as a line of its own, with a label that says what language it is."
        ),
    )
    ls_checked_by = models.CharField(
        _("checked by"),
        max_length=120,
        blank=True,
        help_text=_(
            "The review group of people with learning difficulties. Without it the label says Einfache Sprache."
        ),
    )
    ls_checked_on = models.DateField(
        _("checked on"), null=True, blank=True, help_text=_("The day on which the group agreed to the text.")
    )

    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "home.ProjectPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list[Panel]] = [
        *TextPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("plain_language"),
                FieldRowPanel([FieldPanel("ls_checked_by"), FieldPanel("ls_checked_on")]),
            ],
            _("Easy language"),
        ),
    ]

    class Meta:
        verbose_name = _("plain page")
        verbose_name_plural = _("plain pages")

    def clean(self) -> None:
        """Half a check is none: the group and the day belong together."""
        super().clean()
        if bool(self.ls_checked_by) != bool(self.ls_checked_on):
            missing = "ls_checked_on" if self.ls_checked_by else "ls_checked_by"
            raise ValidationError({missing: _("Please say both: who checked the text, and when.")})

    @property
    def is_checked(self) -> bool:
        """Whether a review group has read the text; only then it may be called Leichte Sprache."""
        return bool(self.ls_checked_by and self.ls_checked_on)

    @property
    def language_label(self) -> str:
        """What the text may be called; a name in German in every language."""
        if not self.plain_language:
            return ""
        return "Leichte Sprache" if self.is_checked else "Einfache Sprache"

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The page; simple language gets larger type."""
        return {**super().get_context(request, *args, **kwargs), "plain": self.plain_language}
