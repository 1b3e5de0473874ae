"""Pictures of news and events, with their sizes, in two queries however many they are."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.images import get_image_model
from wagtail.images.models import SourceImageIOError

CARD = "fill-640x360|format-webp"
PAGE = "width-960|format-webp"
SHARE = "fill-1200x630|format-jpeg"


def with_sizes(ids: Iterable[int | None], *sizes: str) -> dict[int, Any]:
    """Number → picture, which already knows these sizes."""
    wanted = {one for one in ids if one}
    return get_image_model().objects.prefetch_renditions(*sizes).in_bulk(wanted) if wanted else {}


def sized(picture: Any, *sizes: str) -> Any:
    """A picture that knows these sizes from now on, after one query; None stays None."""
    if picture is not None:
        renditions = picture.get_rendition_model().objects.filter(filter_spec__in=sizes)
        prefetch_related_objects([picture], Prefetch("renditions", renditions, to_attr="prefetched_renditions"))
    return picture


def size(picture: Any, spec: str) -> Any:
    """The picture in a size; None without a picture or where its file is lost."""
    if picture is None:
        return None
    try:
        return picture.get_rendition(spec)
    except SourceImageIOError:
        return None
