"""Who pays for it: funding with a validity period. Its line stands on every page, mail and print."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from base import dates
from base.fields import NamesField
from base.versions import remembered


@dataclass(frozen=True, slots=True)
class FundingLine:
    """What a reader sees of a promise of money; `sentence_lang` is the sentence's language where it is not theirs."""

    sentence: str
    sentence_lang: str
    european_union: bool
    example: bool


class FundingPeriod(models.Model):
    """One promise of money: its sentence, its first and last day."""

    name = models.CharField(_("name"), max_length=120, help_text=_("Programme and round."))
    sentences = NamesField(_("sentence in each language"), help_text=_("The words the funder asks for."))
    valid_from = models.DateField(_("first day"))
    valid_to = models.DateField(_("last day"), null=True, blank=True, help_text=_("Empty: open end."))
    european_union = models.BooleanField(
        _("co-funded by the European Union"), default=True, help_text=_("Shows the emblem.")
    )
    example = models.BooleanField(_("example"), default=False, help_text=_("Marks invented data of the demo town."))

    class Meta:
        ordering = ["-valid_from"]
        verbose_name = _("funding period")
        verbose_name_plural = _("funding periods")

    def __str__(self) -> str:
        """Name and years."""
        return f"{self.name} ({self.valid_from.year}–{self.valid_to.year if self.valid_to else ''})"

    def clean(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.valid_to and self.valid_from and self.valid_to < self.valid_from:
            raise ValidationError({"valid_to": _("The last day lies before the first day.")})

    @property
    def sentence(self) -> str:
        """The sentence in the reader's language."""
        return str(self.sentences)

    @property
    def sentence_lang(self) -> str:
        """The sentence's language where it is not the reader's."""
        return self.sentences.foreign

    @property
    def line(self) -> FundingLine:
        """The line on pages and prints, in the reader's language."""
        return FundingLine(self.sentence, self.sentence_lang, self.european_union, self.example)


def funding_words(request: HttpRequest | None) -> str:
    """The funder's sentences of today, for what has no room for an emblem; empty where there is no funding."""
    return " ".join(one.sentence for one in current_funding(request))


def current_funding(request: HttpRequest | None) -> list[FundingPeriod]:
    """The funding of today, from memory; the day is looked at each time."""
    day = dates.today()
    periods = remembered(request, "frame", "funding", lambda: list(FundingPeriod.objects.all()))
    return [one for one in periods if one.valid_from <= day and (one.valid_to is None or one.valid_to >= day)]
