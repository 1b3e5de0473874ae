"""Pictures in the sizes that pages show, from memory: a list has dozens, and each would have to be asked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from wagtail.images import get_image_model

from base.notices import Picture
from base.versions import SITE, remembered

CARD = "fill-640x360|format-webp"
PAGE = "width-960|format-webp"
SHARE = "fill-1200x630|format-jpeg"


@dataclass(slots=True)
class Shelf:
    """The pictures that were asked for since something on the site changed, and their sizes."""

    images: dict[int, Any] = field(default_factory=dict)
    sizes: dict[tuple[int, str], Picture | None] = field(default_factory=dict)

    def load(self, ids: Iterable[int | None]) -> None:
        """Get what is missing with all its sizes, in two queries."""
        missing = {one for one in ids if one} - self.images.keys()
        if missing:
            self.images |= get_image_model().objects.prefetch_renditions(CARD, PAGE, SHARE).in_bulk(missing)

    def size(self, number: int | None, spec: str) -> Picture | None:
        """One picture in one size; None where none may be shown today, or its file is lost."""
        image = self.images.get(number or 0)
        if image is None or not image.may_be_shown:
            return None
        if (image.pk, spec) not in self.sizes:
            self.sizes[image.pk, spec] = _size(image, spec)
        return self.sizes[image.pk, spec]


def _size(image: Any, spec: str) -> Picture | None:
    try:
        rendition = image.get_rendition(spec)
    except OSError:
        return None
    return Picture(rendition.url, rendition.width, rendition.height, image.description)


def sized(request: HttpRequest | None, ids: Iterable[int | None], spec: str) -> Mapping[int | None, Picture | None]:
    """Number → the picture in one size; two queries at most, for those that were not asked for before."""
    found, shelf = set(ids), _shelf(request)
    shelf.load(found)
    return {one: shelf.size(one, spec) for one in found}


def picture(request: HttpRequest | None, number: int | None, spec: str) -> Picture | None:
    """One picture in one size; None where none may be shown, or its file is lost."""
    return sized(request, [number], spec)[number]


def _shelf(request: HttpRequest | None) -> Shelf:
    kept: Shelf | None = getattr(request, "_pictures", None)
    if kept is None:
        kept = remembered(request, SITE, "pictures", Shelf)
        if request is not None:
            # A page asks several times; where nothing can be remembered yet, it shall not ask the database each time
            request._pictures = kept  # type: ignore[attr-defined]
    return kept
