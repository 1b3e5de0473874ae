"""Words that no machine translates: names of people, houses, programmes. Editors extend the list.

Before a sentence goes to a machine, each of them is put behind a mark of letters and a number, which machines leave
alone; afterwards it comes back. A sentence in which a mark was lost or doubled is not taken.
"""

import re
from collections import Counter
from collections.abc import Iterable

from django.db import models
from django.utils.translation import gettext_lazy as _

TAG = re.compile(r"(<[^>]*>)")
MARK = re.compile(r"\bZQ ?(\d+) ?Q\b", re.IGNORECASE)


class KeptWord(models.Model):
    """A word that stays as it is in every language."""

    word = models.CharField(
        _("word"),
        max_length=80,
        unique=True,
        help_text=_("A name as it stands in the texts: Stadtteilakademie. A machine leaves it as it is."),
    )

    class Meta:
        ordering = ["word"]
        verbose_name = _("word that is not translated")
        verbose_name_plural = _("words that are not translated")

    def __str__(self) -> str:
        """The word."""
        return self.word


def kept_words() -> list[str]:
    """The list of the editors; one query."""
    return list(KeptWord.objects.values_list("word", flat=True))


def shield(html: str, words: Iterable[str]) -> tuple[str, list[str]]:
    """A sentence with marks instead of the words, and the words in the order of their marks."""
    longest_first = sorted({word for word in words if word.strip()}, key=len, reverse=True)
    if not longest_first:
        return html, []
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in longest_first)})(?!\w)")
    kept: list[str] = []

    def mark(found: re.Match[str]) -> str:
        kept.append(found.group())
        return f"ZQ{len(kept) - 1}Q"

    parts = (part if part.startswith("<") else pattern.sub(mark, part) for part in TAG.split(html))
    return "".join(parts), kept


def unshield(html: str, kept: list[str]) -> str | None:
    """The sentence with the words back in their places; None where a mark is missing, doubled or new."""
    if Counter(int(number) for number in MARK.findall(html)) != Counter(range(len(kept))):
        return None
    return MARK.sub(lambda found: kept[int(found.group(1))], html)
