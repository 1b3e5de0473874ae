"""Hard words and what they mean, in plain German. Where a page is read in plain German, each word explains itself."""

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from base.versions import remembered

# Bumped whenever a word changes
NAME = "glossary"


class HardWord(models.Model):
    """A word that not everybody knows, with its explanation."""

    word = models.CharField(
        _("word"), max_length=60, unique=True, help_text=_("As it stands in texts, with capital letters: Jobcenter.")
    )
    forms = models.CharField(
        _("other forms"),
        max_length=200,
        blank=True,
        help_text=_("With commas: Jobcentern, Job-Center. They get the same explanation."),
    )
    explanation = models.CharField(
        _("explanation"),
        max_length=300,
        help_text=_("One or two short sentences in plain German. Readers open them with a tap on the word."),
    )

    class Meta:
        ordering = ["word"]
        verbose_name = _("hard word")
        verbose_name_plural = _("hard words")

    def __str__(self) -> str:
        """The word."""
        return self.word

    def clean(self) -> None:
        """A word is explained in one place only."""
        super().clean()
        taken = {form for other in HardWord.objects.exclude(pk=self.pk) for form in other.all_forms}
        if twice := [form for form in self.all_forms if form in taken]:
            raise ValidationError(_("There is an explanation already: %(words)s.") % {"words": ", ".join(twice)})

    @property
    def all_forms(self) -> list[str]:
        """The word and its other forms."""
        return [form for part in (self.word, *self.forms.split(",")) if (form := part.strip())]


def hard_words(request: HttpRequest | None) -> dict[str, str]:
    """Each form of a hard word with its explanation, from memory."""

    def build() -> dict[str, str]:
        return {form: word.explanation for word in HardWord.objects.all() for form in word.all_forms}

    return remembered(request, NAME, "words", build)
