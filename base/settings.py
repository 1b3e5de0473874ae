"""What the office sets for the whole site: name, phone, hours, address."""

from functools import lru_cache

import phonenumbers
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from base.fields import NamesField
from base.versions import remembered

GERMANY = 49


@lru_cache(maxsize=512)
def phone_href(number: str) -> str:
    """A German phone number as people write it, as a `tel:` address; the number itself where it makes no sense."""
    try:
        parsed = phonenumbers.parse(number, "DE")
    except phonenumbers.NumberParseException:
        return f"tel:{''.join(sign for sign in number if sign.isdigit() or sign == '+')}"
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.RFC3966).replace("-", "")


def spoken_number(number: str) -> str:
    """A phone number as it is dialled here: "0341 1234567"; from abroad with 00. It never begins with a plus."""
    try:
        parsed = phonenumbers.parse(number, "DE")
    except phonenumbers.NumberParseException:
        return number
    style = phonenumbers.PhoneNumberFormat
    home = parsed.country_code == GERMANY
    words = phonenumbers.format_number(parsed, style.NATIONAL if home else style.INTERNATIONAL)
    return str(words).replace("+", "00", 1)


@register_setting(icon="site")
class SiteSettings(BaseGenericSetting):
    """Name, phone number and address of the project, on every page."""

    project_name = models.CharField(_("name"), max_length=80, default="Arbeit im Quartier")
    claim = NamesField(_("one sentence about the project"), help_text=_("Stands in search engines and previews."))
    phone = models.CharField(_("phone"), max_length=40, default="030 23125-000", help_text=_("On every page, large."))
    phone_hours = NamesField(_("when someone answers"), help_text=_("In words: Monday to Friday, 9 to 16."))
    spoken_languages = models.JSONField(
        _("languages we speak"), default=list, blank=True, help_text=_('Codes in a list: ["de", "en", "ar"]')
    )
    email = models.EmailField(_("e-mail"), default="post@example.org")
    address = models.CharField(_("address"), max_length=200, blank=True)

    panels = [
        FieldPanel("project_name"),
        FieldPanel("claim"),
        FieldPanel("phone"),
        FieldPanel("phone_hours"),
        FieldPanel("spoken_languages"),
        FieldPanel("email"),
        FieldPanel("address"),
    ]

    class Meta:
        verbose_name = _("Phone and address")

    @property
    def phone_href(self) -> str:
        """The phone number as a link."""
        return phone_href(self.phone)


def site_settings(request: HttpRequest | None) -> SiteSettings:
    """The settings, from memory while nobody has changed them."""
    return remembered(request, "frame", "settings", SiteSettings.load)
