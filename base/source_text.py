"""The German text of a page as translators see it: a mark and the number of words of each sentence, and one hash.

Facts have no part in it. What is copied into every language (kind, topics, picture) or stands in rows (days, seats)
changes without any translation growing old.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any, Self

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from base import languages

WORD = re.compile(r"\w+(?:[-'’]\w+)*")
MARK_BYTES, HASH_BYTES = 6, 16


def mark_of(html: str) -> str:
    """What one sentence is known by; `html` as wagtail-localize cuts it out."""
    return blake2b(html.encode(), digest_size=MARK_BYTES).hexdigest()


def hash_of(marks: Collection[str]) -> str:
    """What a whole text is known by; the order of the sentences counts."""
    return blake2b("\n".join(marks).encode(), digest_size=HASH_BYTES).hexdigest()


@dataclass(frozen=True)
class Text:
    """The sentences of a text as pairs of mark and number of words, from the title on."""

    sentences: tuple[tuple[str, int], ...]

    @cached_property
    def hash(self) -> str:
        """What the text is known by."""
        return hash_of([mark for mark, _words in self.sentences])

    @property
    def words(self) -> int:
        """How many words there are to translate."""
        return sum(words for _mark, words in self.sentences)


def strings_of(page: Page) -> list[StringSegmentValue]:
    """The translatable strings of a page, one for each sentence of a title, a line, a paragraph."""
    return [one for one in extract_segments(page.specific) if isinstance(one, StringSegmentValue)]


def read(page: Page) -> Text:
    """The text of a page as it is in hand, stored or not."""
    return Text(
        tuple((mark_of(one.string.data), len(WORD.findall(one.string.render_text()))) for one in strings_of(page))
    )


class SourceTextQuerySet(models.QuerySet["SourceText"]):
    """Questions about German texts."""

    def of_key(self, key: Any) -> "SourceText | None":
        """The text of the German page with this translation key, read now where nobody has; None without a page."""
        found: SourceText | None = self.filter(page__translation_key=key).select_related("page").first()
        if found is None:
            page = Page.objects.filter(translation_key=key, url_path__startswith=f"/{languages.SOURCE}/").first()
            return self.follow(page)[1] if page else None
        return found

    def live(self) -> Self:
        """Of the pages that are online."""
        return self.filter(page__live=True)

    def follow(self, page: Page, revision: Revision | None = None) -> tuple["SourceText | None", "SourceText"]:
        """Write down the text of a German page as it is now; the row before, where there was one, and the new one."""
        text, before = read(page), self.filter(page_id=page.pk).first()
        if before is not None and before.text_hash == text.hash:
            return before, before
        made = self.update_or_create(
            page_id=page.pk,
            defaults={
                "text_hash": text.hash,
                "sentences": text.sentences,
                "words": text.words,
                "revision": revision or page.live_revision,
                "changed_at": timezone.now(),
            },
        )[0]
        return before, made


class SourceText(models.Model):
    """The German text of one page as it stands online. `sentences`: pairs of mark and number of words."""

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+")
    text_hash = models.CharField(max_length=2 * HASH_BYTES)
    sentences = models.JSONField(default=list)
    words = models.PositiveIntegerField(_("words"), default=0)
    revision = models.ForeignKey(Revision, null=True, on_delete=models.SET_NULL, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now)

    objects = SourceTextQuerySet.as_manager()

    class Meta:
        verbose_name = _("German text")
        verbose_name_plural = _("German texts")

    @property
    def text(self) -> Text:
        """The sentences."""
        return Text(tuple((mark, words) for mark, words in self.sentences))

    def __str__(self) -> str:
        """The page and its hash."""
        return f"{self.page_id} {self.text_hash}"
