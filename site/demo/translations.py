"""Courses, advice, news and modules of the demo town that people have translated; all others appear in German."""

from typing import Any

from base.translations import publish_in_all_languages
from demo import words
from demo.pages import Block, body, by_field, german

LINES = ("plain", "learn", "bring")


def load_translations() -> None:
    """Publish each text in its languages; a translation that is there stays."""
    for path, by_language in words.PAGES.items():
        page = german(path)
        pages = {code: _fields(page, texts) for code, texts in by_language.items()}
        titles = {code: fields.pop("title") for code, fields in pages.items()}
        publish_in_all_languages(page, titles, by_field(pages), only=pages)


def _fields(page: Any, texts: dict[str, Any]) -> dict[str, Any]:
    """The fields of a translation as the page stores them."""
    fields = {name: "\n".join(value) if name in LINES else value for name, value in texts.items()}
    fields["search_description"] = texts["summary"]
    fields["body"] = body([*texts["body"][:1], *_pictures(page, texts), *texts["body"][1:]])
    if not hasattr(page, "image_alt"):
        fields.pop("image_alt", None)
    return fields


def _pictures(page: Any, texts: dict[str, Any]) -> list[Block]:
    """The pictures of the German text, described in the language of the translation."""
    return [
        (block.block_type, {"image": {"image": block.value["image"].pk, "alt_text": texts["image_alt"]}, "caption": ""})
        for block in page.body
        if block.block_type == "image"
    ]
