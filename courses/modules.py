"""The learning modules as notices."""

from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils.translation import ngettext

from base import languages
from base.notices import Fact, Notice
from base.templatetags.ui import address
from base.versions import remembered
from courses.cards import reader


def _load() -> list[dict[str, Any]]:
    found: dict[Any, dict[str, Any]] = {}
    for page in apps.get_model("courses", "LearningPage").objects.live().defer_streamfields().order_by("path"):
        entry = found.setdefault(page.translation_key, {"texts": {}})
        entry["texts"][page.language] = (page.title, page.summary)
        if page.language == languages.SOURCE:
            entry |= {"url_path": page.url_path, "minutes": page.minutes}
    return [entry for entry in found.values() if "url_path" in entry]


def notices(request: HttpRequest) -> list[Notice]:
    """All modules in the order of the tree."""
    code = reader()
    cards = []
    for entry in remembered(request, "catalogue", "modules", _load):
        title, summary = entry["texts"].get(code, entry["texts"][languages.SOURCE])
        foreign = "" if code in entry["texts"] or code.startswith(languages.SOURCE) else languages.SOURCE
        minutes = ngettext("%(n)d minute", "%(n)d minutes", entry["minutes"]) % {"n": entry["minutes"]}
        cards.append(
            Notice(
                title=title,
                url=address(entry["url_path"], code),
                title_lang=foreign,
                text=summary,
                text_lang=foreign,
                facts=(Fact("timer", minutes),),
            )
        )
    return cards
