"""From sentences to a page: a draft that knows what it was made of, its review, its publication, its check.

wagtail-localize would write a draft into the page's own row, where readers see it at once; here it is a version like
any other.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Revision, WorkflowState
from wagtail_localize.models import StringTranslation, Translation, TranslationLog

from base import translated_sentences as sentences
from base.po_files import TOOL
from base.provenance import How, Origin, Provenance
from base.source_text import SourceText, mark_of


def origin_of(translation: Translation, *, read: bool = False) -> Origin:
    """What a page made of these sentences now would be made of; `read`: somebody answers for the whole text."""
    text = sentences.text_of(translation.source)
    gaps = {mark_of(one.string.data) for one in sentences.missing(translation)}
    rows = list(sentences.used(translation).values_list("translation_type", "tool_name", "updated_at"))
    machine = [(tool, at) for kind, tool, at in rows if kind == sentences.MACHINE]
    german = SourceText.objects.of_key(translation.source.object_id)
    same = german is not None and german.text_hash == text.hash
    how = How.MACHINE if machine else How.FILE if any(tool == TOOL for _, tool, _ in rows) else How.PERSON
    return Origin(
        text_hash=text.hash,
        sentences=[one for one in text.sentences if one[0] not in gaps],
        gaps=len(gaps),
        how=how,
        tool=machine[0][0] if machine else "",
        written_by_machine_at=max(at for _tool, at in machine).isoformat() if machine else "",
        read=read,
        source_revision=german.revision_id if german and same else None,
        source_at=translation.source.last_updated_at.isoformat(),
    )


@transaction.atomic
def draft(translation: Translation, user: Any, *, read: bool = False) -> Revision:
    """A version of the page with the sentences as they are; German where there are none.

    Raises ValidationError where the page cannot be like this, and marks the sentences that it is about.
    """
    page: Any = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    # The German page may have got another address since its sentences were cut out
    page.slug = page.url_path.rstrip("/").rpartition("/")[2]
    page.origin = origin_of(translation, read=read)
    revision: Revision = page.save_revision(user=user)
    TranslationLog.objects.create(source=translation.source, locale=translation.target_locale, revision=revision)
    return revision


def mark(translation: Translation, error: ValidationError) -> None:
    """Show each sentence what is wrong with it."""
    for name, faults in getattr(error, "error_dict", {}).items():
        rows = StringTranslation.objects.filter(
            context__object_id=translation.source.object_id, context__path=name, locale=translation.target_locale
        )
        rows.update(has_error=True, field_error=" ".join(faults[0].messages))


def submit(translation: Translation, user: Any, *, read: bool = False) -> None:
    """Hand the text to those who review the page's own language. Raises ValidationError."""
    page = draft(translation, user, read=read).content_object
    state = page.current_workflow_state
    if state is None:
        page.get_workflow().start(page, user)
    elif state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user)
    # A review that runs has begun anew with the version


def publish(translation: Translation, user: Any, *, read: bool = False) -> None:
    """Put the text online. Raises ValidationError; PermissionDenied for who may not."""
    draft(translation, user, read=read).publish(user=user)


def is_behind(translation: Translation) -> bool:
    """Whether the German text has changed since its sentences were cut out."""
    german = SourceText.objects.of_key(translation.source.object_id)
    return german is not None and german.text_hash != sentences.text_of(translation.source).hash


def renew(translation: Translation) -> None:
    """Cut the sentences out of the German text of today; what is translated stays."""
    translation.source.update_from_db()


def say_the_same(origin: Provenance, person: Any) -> bool:
    """A person has read a translation beside the German text of today and answers for it.

    False where sentences are missing: nobody can answer for those.
    """
    page = origin.page
    german = SourceText.objects.of_key(page.translation_key)
    if german is None or origin.gaps:
        return False
    translation = sentences.translation_of(page)
    if translation is not None and is_behind(translation):
        sentences.carry_over(translation.source, sentences.text_of(translation.source), translation.target_locale)
        if sentences.missing(translation):
            return False
    origin.made_from(german)
    origin.checked_by, origin.checked_at = person, timezone.now()
    origin.save()
    return True


def small_correction(page: Page, before: SourceText) -> None:
    """The German text was only corrected: the sentences of all languages stay translated."""
    from_page = Translation.objects.filter(source__object_id=page.translation_key).select_related("source").first()
    if from_page is not None:
        sentences.carry_over(from_page.source, before.text)
