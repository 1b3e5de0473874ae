"""What people read on a page: the texts of its fields, in the order in which they were declared."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail_localize.fields import TranslatableField, get_translatable_fields

# For machines and lists, not for who reads the page
NOT_READ = frozenset({"slug", "seo_title", "search_description"})
# Parts of blocks that are no sentences
NO_TEXT = frozenset({"type", "id", "icon", "phone", "email", "url", "path", "unit", "reason"})


def text_fields(kind: type[Page]) -> tuple[str, ...]:
    """The fields of a page type with texts that people read."""
    named = (one.field_name for one in get_translatable_fields(kind) if isinstance(one, TranslatableField))
    return tuple(name for name in named if name not in NOT_READ)


def strings(raw: Any) -> Iterator[str]:
    """The texts in a field as it is stored: blocks in lists, without their names and marks."""
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, dict):
        for name, value in raw.items():
            if name not in NO_TEXT:
                yield from strings(value)
    elif isinstance(raw, list | tuple):
        for value in raw:
            yield from strings(value)


def texts_of(page: Page, fields: Iterable[str] = ()) -> Iterator[str]:
    """The texts of these fields, or of all that people read."""
    for name in fields or text_fields(type(page)):
        value = getattr(page, name)
        field = page._meta.get_field(name)
        yield from strings(list(value.raw_data) if isinstance(field, StreamField) and value else value or "")


def fingerprint(page: Page) -> str:
    """A short sign that changes with every letter of what people read."""
    return sha256("\n".join(texts_of(page)).encode()).hexdigest()[:32]
