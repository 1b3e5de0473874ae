"""What the demo town says in its other eight languages; German, the source, stands in `demo.content`.

One file a language, each with five tables of plain data. `TITLES` names the pages that exist in every language, by
the last part of their address. `STRUCTURE` holds their texts in the shape of the German ones: numbers, addresses and
icons stand only there. `PAGES` holds what people have translated besides, by address below the language;
"image_alt" says what the picture shows. `PARTNERS` tells in one sentence what each partner does, by the partner's name.
`PLACES` is what an office says of its houses (by short word), its centres (by name) and the neighbourhoods' figures.
Everything else appears in German.

To be checked by native speakers before a real launch.
"""

from types import ModuleType
from typing import Any

from demo.words import ar, de_simple, en, fa, ru, tr, uk, vi

Texts = dict[str, Any]

MODULES: dict[str, ModuleType] = {
    "de-simple": de_simple,
    "en": en,
    "ar": ar,
    "fa": fa,
    "uk": uk,
    "ru": ru,
    "vi": vi,
    "tr": tr,
}


def _by_page(table: str) -> dict[str, dict[str, Any]]:
    """Page → language → what that language's table says of it."""
    found: dict[str, dict[str, Any]] = {}
    for code, module in MODULES.items():
        for page, said in getattr(module, table).items():
            found.setdefault(page, {})[code] = said
    return found


TITLES: dict[str, dict[str, str]] = _by_page("TITLES")
STRUCTURE: dict[str, dict[str, Texts]] = _by_page("STRUCTURE")
PAGES: dict[str, dict[str, Texts]] = _by_page("PAGES")
PARTNERS: dict[str, dict[str, str]] = _by_page("PARTNERS")
PLACES: dict[str, dict[str, str]] = _by_page("PLACES")
