"""Where a translation comes from: which German text it was made of, who or what made it, and who has read it.

What follows from that is one of four states, found by one function without a database.
"""

import datetime
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import F, OuterRef, Subquery
from django.http import HttpRequest
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import pgettext_lazy
from wagtail.models import Page, Revision

from base import languages
from base.source_text import SourceText
from base.versions import SITE, remembered

# A translator writes 2,000 to 3,000 words a day (https://www.rws.com/glossary/translation-productivity): 2,500 in eight
# hours are five words a minute. Who reads and mends what a machine wrote does about twice as many
# (http://googleization.com/machine-translation-software-introduction.htm: more than 5,000 a day).
WRITTEN_A_MINUTE = 5
READ_A_MINUTE = 10

Sentences = Iterable[Sequence[Any]]


class State(models.TextChoices):
    """What is to be done about a text in a language; only the last one is done."""

    MISSING = "missing", pgettext_lazy("translation", "missing")
    OUTDATED = "outdated", pgettext_lazy("translation", "outdated")
    MACHINE = "machine", pgettext_lazy("translation", "made by a machine")
    CHECKED = "checked", pgettext_lazy("translation", "checked")


class How(models.TextChoices):
    """Who or what made a translation."""

    PERSON = "person", pgettext_lazy("translation", "by hand")
    MACHINE = "machine", pgettext_lazy("translation", "by a machine")
    FILE = "file", pgettext_lazy("translation", "from a PO file")


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the state of a translation depends on.

    `made_of` and `german` are hashes of the German text then and now, `gaps` the sentences that are still German,
    `read` says whether a person has read the whole text.
    """

    exists: bool = True
    made_of: str = ""
    german: str = ""
    gaps: int = 0
    how: str = How.PERSON
    read: bool = False


def state_of(facts: Facts) -> State:
    """What is to be done. What is not there counts before what is old, and what is old before what nobody has read."""
    if not facts.exists:
        return State.MISSING
    if facts.made_of != facts.german:
        return State.OUTDATED
    if facts.gaps:
        return State.MISSING
    if facts.how == How.MACHINE and not facts.read:
        return State.MACHINE
    return State.CHECKED


def words_to_write(german: Sentences, translated: Sentences) -> int:
    """Words of the German sentences that have no translation; both as pairs of mark and number of words."""
    known = {mark for mark, _words in translated}
    return sum(words for mark, words in german if mark not in known)


def minutes(to_write: int, to_read: int) -> int:
    """How long a person needs for so many words, in full minutes."""
    return math.ceil(to_write / WRITTEN_A_MINUTE + to_read / READ_A_MINUTE)


@dataclass(frozen=True, slots=True)
class Origin:
    """What a draft was made of; it travels with the draft, because much may happen before that goes online.

    Times as ISO 8601. `sentences` are those that are translated.
    """

    text_hash: str
    sentences: Sequence[Sequence[Any]]
    gaps: int
    how: str
    tool: str
    written_by_machine_at: str
    read: bool
    source_revision: int | None
    source_at: str

    def was_read_at(self, moment: datetime.datetime) -> bool:
        """Whether everything that a machine wrote was there at that moment."""
        at = parse_datetime(self.written_by_machine_at) if self.written_by_machine_at else None
        return at is not None and at <= moment


class ProvenanceQuerySet(models.QuerySet["Provenance"]):
    """Questions about translations."""

    def online(self) -> Self:
        """Those that readers see."""
        return self.filter(page__live=True)

    def unread(self) -> Self:
        """What a machine wrote and no person has read."""
        return self.filter(how=How.MACHINE, checked_at=None)

    def with_german(self) -> Self:
        """With the hash of the German text of today as `german_hash`."""
        german = SourceText.objects.filter(page__translation_key=OuterRef("page__translation_key"))
        return self.annotate(german_hash=Subquery(german.values("text_hash")[:1]))

    def outdated(self) -> Self:
        """Made of another German text than today's."""
        return self.with_german().exclude(text_hash=F("german_hash"))

    def current(self) -> Self:
        """Made of the German text of today."""
        return self.with_german().filter(text_hash=F("german_hash"))

    def of_key(self, key: Any) -> Self:
        """All translations of one page."""
        return self.filter(page__translation_key=key)


class Provenance(models.Model):
    """Where the text of one translated page comes from.

    `text_hash` and `sentences` are those of the German text at that time, without the sentences that stayed German;
    `revision` is the version of the translation that all this is about.
    """

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="provenance")
    revision = models.ForeignKey(Revision, null=True, on_delete=models.SET_NULL, related_name="+")
    source_revision = models.ForeignKey(Revision, null=True, on_delete=models.SET_NULL, related_name="+")
    source_at = models.DateTimeField(null=True)
    text_hash = models.CharField(max_length=32, blank=True)
    sentences = models.JSONField(default=list)
    gaps = models.PositiveIntegerField(default=0)
    how = models.CharField(max_length=10, choices=How.choices, default=How.PERSON)
    tool = models.CharField(max_length=60, blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    checked_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    checked_at = models.DateTimeField(null=True)

    objects = ProvenanceQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("translation", "origin of a translation")
        verbose_name_plural = pgettext_lazy("translation", "origins of translations")

    def __str__(self) -> str:
        """The page and how it was made."""
        return f"{self.page_id} {self.how}"

    # Questions

    def facts(self, german: SourceText | None) -> Facts:
        """What its state depends on; `german` is the text of today."""
        return Facts(
            exists=True,
            made_of=self.text_hash,
            german=german.text_hash if german else self.text_hash,
            gaps=self.gaps,
            how=self.how,
            read=self.checked_at is not None,
        )

    def state(self, german: SourceText | None) -> State:
        """What is to be done about it."""
        return state_of(self.facts(german))

    def minutes_left(self, german: SourceText) -> int:
        """How long a person needs until it is done, at least one minute; 0 where it is done."""
        if self.state(german) == State.CHECKED:
            return 0
        unread = self.how == How.MACHINE and self.checked_at is None
        to_read = sum(words for _mark, words in self.sentences) if unread else 0
        return max(1, minutes(words_to_write(german.sentences, self.sentences), to_read))

    # Verbs

    def made_from(self, german: SourceText, gaps: Iterable[str] = ()) -> None:
        """Note the German text that it now says; `gaps` are the marks of the sentences that stayed German."""
        missing = set(gaps)
        self.text_hash = german.text_hash
        self.sentences = [one for one in german.sentences if one[0] not in missing]
        self.gaps = len(missing)
        self.source_revision_id, self.source_at = german.revision_id, german.changed_at

    def take(self, origin: "Origin", person: Any) -> None:
        """Note where a new text comes from; who checked the old one has checked the new one if no machine wrote on."""
        self.text_hash, self.sentences, self.gaps = origin.text_hash, list(origin.sentences), origin.gaps
        self.how, self.tool = origin.how, origin.tool
        self.made_by, self.made_at = person, timezone.now()
        self.source_revision_id, self.source_at = origin.source_revision, parse_datetime(origin.source_at)
        if origin.read:
            self.mark_read(person)
        elif not (self.checked_at and origin.was_read_at(self.checked_at)):
            self.checked_by, self.checked_at = None, None

    def mark_read(self, person: Any) -> None:
        """A person has read the whole text and answers for it."""
        self.checked_by, self.checked_at = person, timezone.now()


def machine_made(request: HttpRequest) -> frozenset[int]:
    """The numbers of the pages that readers must know a machine has written, from memory."""
    return remembered(
        request,
        SITE,
        "machine",
        lambda: frozenset(Provenance.objects.unread().online().values_list("page_id", flat=True)),
    )


@dataclass(frozen=True, slots=True)
class Version:
    """One language of a page: its state, its page where there is one, where that comes from, and the work left."""

    language: str
    state: State
    minutes: int
    page: Page | None = None
    origin: Provenance | None = None

    @property
    def name(self) -> str:
        """The language's own name."""
        return languages.NAMES[self.language]


def version_of(german: SourceText, language: str, page: Page | None, origin: Provenance | None) -> Version:
    """What is to be done for one language. A page that is a draft still counts as missing: nobody reads it."""
    if page is None or not page.live or origin is None:
        return Version(language, State.MISSING, minutes(german.words, 0), page, origin)
    return Version(language, origin.state(german), origin.minutes_left(german), page, origin)


def versions_of(german: SourceText) -> list[Version]:
    """All other languages of a German page, in the order of the settings; two queries."""
    key = german.page.translation_key
    pages = {one.url_path.split("/", 2)[1]: one for one in Page.objects.filter(translation_key=key)}
    origins = {one.page_id: one for one in Provenance.objects.of_key(key).select_related("made_by", "checked_by")}
    return [
        version_of(german, code, page := pages.get(code), origins.get(page.pk) if page else None)
        for code in languages.codes()
        if code != languages.SOURCE
    ]
