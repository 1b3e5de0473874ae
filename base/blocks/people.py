"""Blocks that lead on: to a person, to a page, to offers."""

from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from base import languages
from base.settings import phone_href
from base.templatetags.ui import address


class CallToActionValue(blocks.StructValue):
    """A button with its address."""

    @property
    def href(self) -> str:
        """The page's address in the reader's language, or the other address."""
        page = self["page"]
        return address(page.url_path, get_language() or languages.SOURCE) if page else self["url"]


class CallToActionBlock(blocks.StructBlock):
    """One button; a screen has at most one."""

    label = blocks.CharBlock(label=_("Words on the button"), max_length=40)
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = blocks.URLBlock(label=_("or an address"), required=False)

    class Meta:
        icon = "link"
        label = _("Button")
        value_class = CallToActionValue
        template = "blocks/call_to_action.html"
        preview_value = {"label": "Alle Kurse ansehen", "page": None, "url": "https://example.org/"}


class ContactCardValue(blocks.StructValue):
    """A contact with its phone link."""

    @property
    def phone_href(self) -> str:
        """The phone number as a link."""
        return phone_href(self["phone"]) if self["phone"] else ""


class ContactCardBlock(blocks.StructBlock):
    """Whom to call; a function, not a person's name."""

    name = blocks.CharBlock(label=_("Function"), help_text=_("For example: Job coaching. No personal names."))
    role = blocks.CharBlock(label=_("What for"), required=False)
    phone = blocks.CharBlock(label=_("Phone"), required=False)
    email = blocks.EmailBlock(label=_("E-mail"), required=False)
    hours = blocks.CharBlock(label=_("When"), required=False)

    class Meta:
        icon = "user"
        label = _("Contact")
        value_class = ContactCardValue
        template = "blocks/contact_card.html"
        preview_value = {"name": "Jobcoaching", "phone": "030 23125-000", "hours": "Mittwoch, 10 bis 17 Uhr"}


class OffersValue(blocks.StructValue):
    """Chosen pages as links with their short text."""

    @property
    def offers(self) -> list[dict[str, Any]]:
        """Title, address and text of each page that is online."""
        reader = get_language() or languages.SOURCE
        return [
            {"title": page.title, "url": address(page.url_path, reader), "text": page.search_description}
            for page in self["pages"]
            if page is not None and page.live
        ]


class OffersBlock(blocks.StructBlock):
    """A short list of offers on other pages."""

    title = blocks.CharBlock(label=_("Heading"))
    pages = blocks.ListBlock(blocks.PageChooserBlock(), label=_("Pages"), max_num=8)

    class Meta:
        icon = "list-ul"
        label = _("List of offers")
        value_class = OffersValue
        template = "blocks/offers.html"
