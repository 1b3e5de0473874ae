"""What becomes of translations when a page goes online, in whichever language, and what the night finds out."""

import datetime

from django.db.models import OuterRef, Subquery
from django.utils import timezone
from wagtail.models import Page, Revision

from base import languages
from base import translated_sentences as sentences
from base.page_form import SAME, SMALL
from base.provenance import Provenance
from base.source_text import SourceText
from base.translation_drafts import origin_of, small_correction

# A page and its translation may be published one after the other
A_MOMENT = datetime.timedelta(minutes=1)


def german_published(page: Page, revision: Revision | None) -> None:
    """The German text went online: its translations grow old, unless only small things were corrected.

    As many queries with nine languages as with one.
    """
    before, now = SourceText.objects.follow(page, revision)
    if before is None or before.text_hash == now.text_hash or SMALL not in getattr(page, "ticks", ()):
        return
    valid = Provenance.objects.of_key(page.translation_key).filter(text_hash=before.text_hash, gaps=0)
    valid.update(
        text_hash=now.text_hash,
        sentences=now.sentences,
        source_revision=now.revision_id,
        source_at=now.changed_at,
    )
    small_correction(page, before)


def translation_published(page: Page, revision: Revision | None) -> None:
    """A translation went online. A draft made of sentences knows of which; a restored page has not changed."""
    row = Provenance.objects.filter(page_id=page.pk).select_related("page").first()
    if row is not None and revision is not None and row.revision_id == revision.pk:
        return
    person = revision.user if revision else None
    origin, translation = getattr(page, "origin", None), sentences.translation_of(page)
    if origin is None and translation is not None:
        origin = origin_of(translation)
    german = SourceText.objects.of_key(page.translation_key)
    if origin is not None:
        row = row or Provenance(page_id=page.pk)
        row.take(origin, person)
    elif german is None:
        return
    elif row is None:
        row = Provenance(page_id=page.pk, made_by=person)
        row.made_from(german)
    elif SAME in getattr(page, "ticks", ()):
        row.made_from(german)
        row.mark_read(person)
    row.revision = revision
    row.save()


def look_through() -> int:
    """Read every German page anew, and guess where translations come from of which nobody has told; their number.

    Made of today's text is what went online together with the German page or after it.
    """
    pages = Page.objects.live()
    source = f"/{languages.SOURCE}/"
    for page in pages.filter(url_path__startswith=source).order_by("path").specific().iterator():
        SourceText.objects.follow(page)
    german = SourceText.objects.filter(page__translation_key=OuterRef("translation_key"))
    written = Subquery(german.values("page__last_published_at")[:1])
    unknown = pages.filter(provenance=None, depth__gt=1).exclude(url_path__startswith=source)
    found = list(unknown.annotate(written=written).select_related("live_revision"))
    for page in found:
        text = SourceText.objects.of_key(page.translation_key)
        if text is None:
            continue
        row = Provenance(page_id=page.pk, revision=page.live_revision, made_at=page.last_published_at or timezone.now())
        row.made_by_id = page.live_revision.user_id if page.live_revision else None
        if page.written is None or (page.last_published_at or row.made_at) > page.written - A_MOMENT:
            row.made_from(text)
        row.save()
    return len(found)
