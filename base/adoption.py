"""A translation that was written freely goes on sentence by sentence: its sentences find those that they translate.

Nothing tells which sentence was made of which. So both texts are laid side by side, field by field; where a field has
as many sentences in both languages, each stands beside its own. The others are translated anew.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.db import transaction
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue

from base import languages
from base import translated_sentences as sentences
from base.provenance import How, Provenance
from base.source_text import read, strings_of

Pair = tuple[str, str, str]


def german_of(page: Page) -> Page | None:
    """The German text that a translation was made of, as far as it is known; else that of today."""
    today = Page.objects.filter(
        translation_key=page.translation_key, url_path__startswith=f"/{languages.SOURCE}/"
    ).first()
    if today is None:
        return None
    origin = Provenance.objects.filter(page_id=page.pk).select_related("source_revision").first()
    if origin is not None and origin.source_revision is not None:
        then: Page = origin.source_revision.as_object()
        if read(then).hash == origin.text_hash:
            return then
    found: Page = today.specific
    return found


def pairs(german: Page, page: Page) -> Iterator[Pair]:
    """Field, German sentence, its translation."""
    ours, theirs = _by_field(strings_of(german)), _by_field(strings_of(page))
    for name, said in ours.items():
        if len(said) == len(theirs.get(name, ())):
            yield from ((name, one, other) for one, other in zip(said, theirs[name], strict=True))


def _by_field(strings: list[StringSegmentValue]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for one in strings:
        found[one.path.partition(".")[0]].append(one.string.data)
    return found


@transaction.atomic
def adopt(page: Page, person: Any) -> Translation:
    """Begin to work sentence by sentence. The page itself stays as it is, online or not."""
    german = german_of(page)
    if german is None:
        raise Page.DoesNotExist
    known: dict[tuple[str, str], str] = {}
    for name, sentence, translated in pairs(german, page.specific):
        known.setdefault((name, sentence), translated)
    today = Page.objects.get(pk=german.pk).specific
    source, _new = TranslationSource.get_or_create_from_instance(today)
    work: Translation = Translation.objects.update_or_create(
        source=source, target_locale_id=page.locale_id, defaults={"enabled": True}
    )[0]
    origin = Provenance.objects.filter(page_id=page.pk).first()
    made: dict[str, Any] = {"kind": sentences.MANUAL, "by": person}
    if origin is not None and origin.how == How.MACHINE:
        made = {"kind": sentences.MACHINE, "tool": origin.tool}
    for segment in sentences.missing(work):
        said = known.get((segment.context.path.partition(".")[0], segment.string.data))
        if said and not sentences.fault_in(work, segment, said):
            sentences.write(work, segment, said, **made)
    return work
