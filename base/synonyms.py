"""Words that mean the same to people who search: PC, Laptop, Computer. Editors extend the list."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from base import german


class Synonym(models.Model):
    """A handful of words that mean the same."""

    words = models.CharField(
        _("words that mean the same"),
        max_length=250,
        unique=True,
        help_text=_("With commas: PC, Laptop, Computer. Whoever searches for one of them finds all of them."),
    )

    class Meta:
        ordering = ["words"]
        verbose_name = _("words that mean the same")
        verbose_name_plural = _("words that mean the same")

    def __str__(self) -> str:
        """The words."""
        return self.words

    def clean(self) -> None:
        """One word means nothing else than itself."""
        super().clean()
        if len([part for part in self.words.split(",") if german.fold(part)]) < 2:
            raise ValidationError({"words": _("Please write at least two words, with a comma between them.")})


Phrase = tuple[str, ...]


class Synonyms:
    """The words that mean the same, by each of them."""

    def __init__(self, rows: Iterable[str] = ()) -> None:
        """Rows as editors write them: words with commas; a word may consist of several ("Social Media")."""
        self.others: dict[frozenset[str], list[Phrase]] = {}
        for row in rows:
            phrases = [phrase for part in row.split(",") if (phrase := tuple(german.fold(part).split()))]
            for phrase in phrases:
                key = german.analyse(phrase[0]).terms if len(phrase) == 1 else frozenset(phrase)
                self.others.setdefault(key, []).extend(one for one in phrases if one != phrase)

    def of(self, phrase: Phrase) -> list[Phrase]:
        """What else people say for a word or several words."""
        if len(phrase) > 1:
            return self.others.get(frozenset(phrase), [])
        terms = german.analyse(phrase[0]).terms
        return [one for key, found in self.others.items() if len(key) and key <= terms for one in found]


def synonyms() -> Synonyms:
    """The list of the editors; one query."""
    return Synonyms(Synonym.objects.values_list("words", flat=True))
