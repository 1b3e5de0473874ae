"""Words that several rooms share: topics, and sets that a law or the programme has closed."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from base import languages
from base.fields import NamesField


class Topic(index.Indexed, models.Model):
    """What a course or an advice is about: sewing, smartphone, German. Editors add to the list."""

    slug = models.SlugField(
        _("short word for the address"), unique=True, help_text=_("Latin letters; it never changes.")
    )
    names = NamesField(_("name in each language"), help_text=_("A missing name appears in German."))
    icon = models.CharField(_("icon"), max_length=40, default="book-open", help_text=_("A name of the lucide set."))
    order = models.PositiveSmallIntegerField(_("order"), default=100, help_text=_("Small numbers come first."))

    search_fields = [index.SearchField("slug"), index.AutocompleteField("slug"), index.FilterField("order")]

    class Meta:
        ordering = ["order", "slug"]
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def __str__(self) -> str:
        """The name in the reader's language."""
        return str(self.names) or self.slug


class Level(models.TextChoices):
    """How much German one needs (GER levels, said in words)."""

    NONE = "none", _("no German needed")
    A1 = "a1", _("a little German (A1)")
    A2 = "a2", _("simple German (A2)")
    B1 = "b1", _("good German (B1)")
    B2 = "b2", _("very good German (B2)")


class StepFree(models.TextChoices):
    """Whether one gets in without steps."""

    YES = "yes", _("without steps")
    PARTLY = "partly", _("partly without steps")
    NO = "no", _("with steps")
    UNKNOWN = "unknown", _("steps: please ask us")


class Audience(models.TextChoices):
    """Whom an offer is for (target groups of the project)."""

    EVERYONE = "everyone", _("everyone")
    JOB_SEEKERS = "job-seekers", _("people who look for work")
    OLDER_PEOPLE = "older-people", _("older people")
    MIGRANTS = "migrants", _("people who are new in Germany")
    BUSINESSES = "businesses", _("local businesses")


SPOKEN_LANGUAGES = (
    "de",
    "en",
    "ar",
    "fa",
    "uk",
    "ru",
    "vi",
    "tr",
    "es",
    "fr",
    "it",
    "ku",
    "pl",
    "ps",
    "ro",
    "so",
    "sq",
    "ti",
)


def spoken_language_choices() -> list[tuple[str, str]]:
    """Languages in which courses are held and people advise: code and name in the reader's language."""
    reader = get_language() or languages.SOURCE
    return [(code, languages.language_name(code, reader)) for code in SPOKEN_LANGUAGES]
