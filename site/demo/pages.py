"""How the demo's plain data becomes pages: bodies, the lists that they hang on, and their first publication."""

import datetime
import json
from typing import Any

from django.utils.html import format_html
from wagtail.models import Page, Revision

from base import languages
from base.pages import plain_excerpt

Entry = dict[str, Any]
Block = tuple[str, Any]


def german(path: str) -> Page:
    """The German page at an address below the language: `gruenau/kurse/`; the front page at the empty one.

    Raises Page.DoesNotExist where there is none.
    """
    page: Page = Page.objects.get(url_path=f"/{languages.SOURCE}/{path}").specific
    return page


def list_for(entry: Entry, section: str) -> Page:
    """The list that an item belongs to: its neighbourhood's, or the one for everyone at the top."""
    return german(f"{entry['area']}/{section}/" if entry["area"] else f"{section}/")


def is_there(parent: Page, slug: str) -> bool:
    """Whether a list has an item with this last part of the address."""
    return bool(parent.get_children().filter(slug=slug).exists())


def rich(text: str) -> str:
    """A plain sentence as rich text; what is rich text already stays as it is."""
    return text if text.startswith("<") else format_html("<p>{}</p>", text)


def in_other_words(source: Any, words: Any) -> Any:
    """German data with the words of another language laid over it; what they do not name stays as it is.

    Lists of both are equally long. Raises ValueError where they are not, KeyError where the German data lack a name.
    """
    if isinstance(source, dict):
        return source | {name: in_other_words(source[name], said) for name, said in words.items()}
    if isinstance(source, list | tuple):
        return type(source)(in_other_words(one, said) for one, said in zip(source, words, strict=True))
    return words


def by_field(told: dict[str, Entry]) -> dict[str, dict[str, Any]]:
    """Language → field → value, turned into field → language → value."""
    names = {name: None for fields in told.values() for name in fields}
    return {name: {code: fields[name] for code, fields in told.items() if name in fields} for name in names}


def body(blocks: list[Block]) -> str:
    """A body of the content as a StreamField stores it."""
    return json.dumps([{"type": kind, "value": _value(kind, value)} for kind, value in blocks])


def _value(kind: str, value: Any) -> Any:
    if kind == "heading":
        return {"text": value}
    if kind in ("steps", "accordion"):
        name = "steps" if kind == "steps" else "items"
        return {name: [{"title": item["title"], "text": rich(item["text"])} for item in value]}
    if kind == "try_it":
        return {"title": value["title"], "text": rich(value["text"])}
    return value


def put_online(page: Page, moment: datetime.datetime) -> None:
    """Give a page that a factory made its first revision, as if it had gone online at that moment.

    Wagtail's own way says "now" for everything; a town whose news are all of the same second is no town.
    """
    page.search_description = page.search_description or plain_excerpt(getattr(page, "summary", ""))
    page.first_published_at = page.last_published_at = moment
    revision = page.save_revision(changed=False, log_action="wagtail.publish")
    Revision.objects.filter(pk=revision.pk).update(created_at=moment)
    page.live_revision = revision
    page.latest_revision_created_at = moment
    page.save(clean=False)
