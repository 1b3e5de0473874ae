"""Courses, news and modules of the demo town that people have translated; all others appear in German."""

from base.translations import publish_in_all_languages
from demo import content
from demo.pages import body, german

LINES = ("plain", "learn", "bring")


def load_translations() -> None:
    """Publish each text in its languages; a translation that is there stays."""
    for path, by_language in content.TRANSLATIONS.items():
        page = german(path)
        titles = {code: fields["title"] for code, fields in by_language.items()}
        names = {name for fields in by_language.values() for name in fields} - {"title"}
        texts = {
            name: {code: _stored(name, fields[name]) for code, fields in by_language.items() if name in fields}
            for name in names
        }
        texts["search_description"] = {code: fields["summary"] for code, fields in by_language.items()}
        publish_in_all_languages(page, titles, texts, only=set(by_language))


def _stored(name: str, value: object) -> object:
    if name == "body":
        return body(value)
    return "\n".join(value) if name in LINES else value
