"""The sentences of a translation, as wagtail-localize keeps them: one row for each sentence, language and place.

Whoever brings a sentence (a person, a PO file, a machine) brings it through `write`: what does not fit is named, and
nothing that was there is lost.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.strings import StringValue, validate_translation_links

from base import languages
from base.source_text import WORD, Text, mark_of

MANUAL, MACHINE = StringTranslation.TRANSLATION_TYPE_MANUAL, StringTranslation.TRANSLATION_TYPE_MACHINE


def translation_of(page: Page) -> Translation | None:
    """The work on a translated page, sentence by sentence; None where its text is written freely."""
    if page.url_path.startswith(f"/{languages.SOURCE}/"):
        return None
    rows = Translation.objects.filter(source__object_id=page.translation_key, target_locale_id=page.locale_id)
    found: Translation | None = rows.filter(enabled=True).select_related("source", "target_locale").first()
    return found


def segments(source: TranslationSource) -> models.QuerySet[StringSegment]:
    """The German sentences in their order."""
    return source.stringsegment_set.order_by("order").select_related("string", "context")


def missing(translation: Translation) -> list[StringSegment]:
    """The sentences that nobody has translated, or whose translation does not fit."""
    found: Any = segments(translation.source)
    return list(found.annotate_translation(translation.target_locale).filter(translation__isnull=True))


def used(translation: Translation) -> models.QuerySet[StringTranslation]:
    """The translated sentences that the text is made of."""
    rows = translation.source.stringsegment_set.get_translations(translation.target_locale)
    return rows.filter(has_error=False)


def text_of(source: TranslationSource) -> Text:
    """The German text that the sentences were cut out of."""
    found = (one.string.data for one in segments(source))
    return Text(tuple((mark_of(data), len(WORD.findall(StringValue(data).render_text()))) for data in found))


def limit_of(page: type[Page], field_path: str) -> int | None:
    """How many letters fit at a place (`title`, `body.heading.text`); None where there is no end."""
    name, *rest = field_path.split(".")
    field = page._meta.get_field(name)
    found = [getattr(page, "longest", {}).get(name), getattr(field, "max_length", None)]
    if isinstance(field, StreamField):
        block: Any = field.stream_block
        for part in rest:
            block = block.child_block if isinstance(block, blocks.ListBlock) else block.child_blocks[part]
        found = [getattr(getattr(block, "field", None), "max_length", None)]
    return min((one for one in found if one), default=None)


def fault_in(translation: Translation, segment: StringSegment, html: str) -> str:
    """What is wrong with a translation of a sentence, in a sentence; empty where nothing is."""
    try:
        text = StringValue.from_translated_html(html).render_text()
        validate_translation_links(segment.string.data, html)
    except ValueError as error:
        return str(error.args[0])
    source, place = translation.source, segment.context
    most = limit_of(
        source.specific_content_type.model_class(), place.field_path or place.get_field_path(source.as_instance())
    )
    if most is not None and len(text) > most:
        return _("This is too long: it has %(is)d letters, and %(most)d fit.") % {"is": len(text), "most": most}
    return ""


def write(
    translation: Translation, segment: StringSegment, html: str, *, kind: str = MANUAL, tool: str = "", by: Any = None
) -> str:
    """Keep a translation of a sentence, also one that does not fit; what is wrong with it, in words.

    One that does not fit is shown to who translates, and is never part of a page.
    """
    html = html.replace("\0", "")
    fault = fault_in(translation, segment, html)
    row = StringTranslation(
        translation_of_id=segment.string_id,
        locale_id=translation.target_locale_id,
        context_id=segment.context_id,
        data=html,
        translation_type=kind,
        tool_name=tool,
        last_translated_by=by,
        has_error=bool(fault),
        field_error=fault,
        updated_at=timezone.now(),
    )
    # One statement without signals: Wagtail's would put a title that is too long into the page's own column
    StringTranslation.objects.bulk_create(
        [row],
        update_conflicts=True,
        unique_fields=["locale", "translation_of", "context"],
        update_fields=[
            "data",
            "translation_type",
            "tool_name",
            "last_translated_by",
            "has_error",
            "field_error",
            "updated_at",
        ],
    )
    if segment.context.path == "title" and not fault:
        title = StringValue(html).render_text()
        pages = Page.objects.filter(translation_key=translation.source.object_id)
        pages.filter(locale_id=translation.target_locale_id).update(draft_title=title)
    return fault


def add(translation: Translation, segment: StringSegment, html: str, *, tool: str) -> str:
    """Keep a machine's translation where there is none yet; what is wrong with it, in words: then nothing is kept."""
    fault = fault_in(translation, segment, html)
    if not fault:
        row = StringTranslation(
            translation_of_id=segment.string_id,
            locale_id=translation.target_locale_id,
            context_id=segment.context_id,
            data=html,
            translation_type=MACHINE,
            tool_name=tool,
        )
        # Somebody may have written something since
        StringTranslation.objects.bulk_create([row], ignore_conflicts=True)
    return fault


def carry_over(source: TranslationSource, old: Text, locale: Locale | None = None) -> None:
    """The German text was only corrected: what translates the old sentences translates the new ones at their places.

    `old` is the text before; without `locale` this holds for all languages. Places where sentences came or went are
    left alone. As many queries with nine languages as with one.
    """
    if text_of(source).hash != old.hash:
        return
    before = _by_place(source)
    source.update_from_db()
    pairs = dict(_corrected(before, _by_place(source)))
    if not pairs:
        return
    rows = StringTranslation.objects.filter(translation_of__in={string for string, _place in pairs}, has_error=False)
    found = rows.filter(locale=locale) if locale else rows
    fresh = []
    for row in found:
        new = pairs.get((row.translation_of_id, row.context_id))
        if new is not None:
            row.pk, row.translation_of_id = None, new
            fresh.append(row)
    StringTranslation.objects.bulk_create(fresh, ignore_conflicts=True)


def _by_place(source: TranslationSource) -> dict[int, list[int]]:
    """Place → the sentences there, by their numbers."""
    found: dict[int, list[int]] = defaultdict(list)
    for one in segments(source):
        found[one.context_id].append(one.string_id)
    return found


def _corrected(before: dict[int, list[int]], after: dict[int, list[int]]) -> Iterator[tuple[tuple[int, int], int]]:
    """(Old sentence, place) → new sentence."""
    for place, old in before.items():
        new = after.get(place, [])
        if len(new) == len(old):
            yield from (((one, place), other) for one, other in zip(old, new, strict=True) if one != other)
