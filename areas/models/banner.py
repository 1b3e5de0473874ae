"""A notice on top of every page of a neighbourhood, or of the whole site: "Closed today". It ends by itself."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from areas.models.area import Area
from base.fields import NamesField
from base.versions import remembered

LONGEST = 200


class Banner(models.Model):
    """One notice, with its end."""

    area = models.ForeignKey(
        Area,
        verbose_name=_("neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="banners",
        help_text=_("On whose pages? Empty: on all pages of the site."),
    )
    text = NamesField(
        _("text"),
        help_text=_("One short sentence: The office is closed today. Other languages may follow."),
    )
    until = models.DateTimeField(_("until"), help_text=_("Then it disappears by itself."))

    class Meta:
        ordering = ["until"]
        verbose_name = _("notice on top")
        verbose_name_plural = _("notices on top")

    def __str__(self) -> str:
        """The text."""
        return str(self.text)

    def clean(self) -> None:
        """A notice is short, and ends later than now."""
        if any(len(text) > LONGEST for text in self.text.values()):
            raise ValidationError({"text": _("Please write at most %(number)d letters.") % {"number": LONGEST}})
        if self.until and self.until <= timezone.now():
            raise ValidationError({"until": _("This time is over.")})


@dataclass(frozen=True, slots=True)
class Shown:
    """A notice as a reader sees it; `lang` where it is not in the reader's language."""

    text: str
    lang: str


def banners_at(request: HttpRequest) -> list[Shown]:
    """The notices for the page that is asked for, the whole site's first. Read once, then from memory."""
    rows = remembered(request, "frame", "banners", lambda: list(Banner.objects.select_related("area")))
    place, now = request.path.split("/")[2:3], timezone.now()
    here = [one for one in rows if one.until > now and (one.area is None or [one.area.slug] == place)]
    return [Shown(str(one.text), one.text.foreign) for one in sorted(here, key=lambda one: one.area_id is not None)]
