"""Short modules to learn alone, at one's own pace: five to ten minutes, no marks, nothing stored."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from base.blocks import LEARNING_BLOCKS
from base.fields import BodyField
from base.pages import BasePage
from courses import modules


class LearningIndexPage(BasePage):
    """All learning modules."""

    introduction = models.TextField(_("introduction"), blank=True, help_text=_("One or two short sentences."))

    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["courses.LearningPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of learning modules")
        verbose_name_plural = _("lists of learning modules")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The modules as notices."""
        return {**super().get_context(request, *args, **kwargs), "notices": modules.notices(request)}


class LearningPage(BasePage):
    """One module: a text, a picture, something to try, questions to oneself."""

    minutes = models.PositiveSmallIntegerField(
        _("minutes"), default=5, help_text=_("How long it takes to read and try.")
    )
    summary = models.CharField(_("in one sentence"), max_length=300, help_text=_("What one can do afterwards."))
    body = BodyField(
        LEARNING_BLOCKS, verbose_name=_("text"), help_text=_("Short steps, a thing to try, two or three questions.")
    )

    parent_page_types: ClassVar[list[str]] = ["courses.LearningIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("minutes"),
        FieldPanel("summary"),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("summary", boost=2), index.SearchField("body")]

    class Meta:
        verbose_name = _("learning module")
        verbose_name_plural = _("learning modules")

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The module as something to learn from."""
        return [
            {
                "@type": "LearningResource",
                "name": self.title,
                "description": self.summary,
                "url": self.canonical,
                "inLanguage": self.language,
                "timeRequired": f"PT{self.minutes}M",
                "isAccessibleForFree": True,
            }
        ]
