"""Translations that come back as a PO file from somebody who works with a program of their own.

A file is taken for the one page and language that it was made for. Whatever does not fit is named and loses nothing.
"""

from dataclasses import dataclass, field
from typing import Any

import polib
from django.utils.translation import gettext as _
from wagtail_localize.models import StringTranslation, Translation

from base import translated_sentences as sentences

MOST_BYTES = 2 * 1024 * 1024
NUMBER = "X-WagtailLocalize-TranslationID"
TOOL = "PO File"
# Whatever polib stumbles over; it uses OSError for what it cannot read
BROKEN = (OSError, ValueError, IndexError, KeyError, AttributeError, TypeError)


class Unusable(ValueError):
    """A file of which nothing can be taken; its text says why, for who brought it."""


@dataclass(slots=True)
class Taken:
    """What became of a file: sentences that were taken, that do not fit (with the reason), that are not in the text."""

    taken: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
    unknown: int = 0


def parse(data: bytes) -> polib.POFile:
    """The file. Raises Unusable."""
    if len(data) > MOST_BYTES:
        raise Unusable(_("This file is too large. A PO file of one page has a few kilobytes."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unusable(_("This is no PO file, or it is not saved as UTF-8.")) from None
    # polib would take a short text for the name of a file
    if "msgid" not in text or "\n" not in text or "\0" in text:
        raise Unusable(_("This is no PO file."))
    try:
        return polib.pofile(text)
    except BROKEN:
        raise Unusable(_("This PO file is broken. Please save it again in your program.")) from None


def _check_origin(po: polib.POFile, translation: Translation) -> None:
    number = po.metadata.get(NUMBER, "").strip()
    if not number:
        raise Unusable(_("This file was not made here: it does not say to which page it belongs."))
    if number == str(translation.uuid):
        return
    if translation.source.translations.filter(uuid=number).exists() if _is_number(number) else False:
        raise Unusable(_("This file belongs to another language of this page."))
    raise Unusable(_("This file belongs to another page."))


def _is_number(value: str) -> bool:
    try:
        Translation._meta.get_field("uuid").to_python(value)
    except Exception:  # noqa: BLE001  whatever a stranger's file says, it is no number of ours
        return False
    return True


def read_in(translation: Translation, data: bytes, by: Any) -> Taken:
    """Take the sentences of a file. Raises Unusable."""
    po = parse(data)
    _check_origin(po, translation)
    places = {(one.string.data, one.context.path): one for one in sentences.segments(translation.source)}
    rows = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id, locale=translation.target_locale, has_error=False
    )
    there = {(one.translation_of_id, one.context_id): one.data for one in rows}
    found = Taken()
    for entry in po:
        if entry.obsolete or not entry.msgstr.strip():
            continue
        segment = places.get((entry.msgid, entry.msgctxt or ""))
        if segment is None:
            found.unknown += 1
        elif there.get((segment.string_id, segment.context_id)) != entry.msgstr:
            fault = sentences.write(translation, segment, entry.msgstr, tool=TOOL, by=by)
            if fault:
                found.refused.append((entry.msgid, fault))
            else:
                found.taken += 1
    return found
