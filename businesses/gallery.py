"""The pictures of an entry: the first stands above the text, the others in it. All that came from the business."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.files.base import ContentFile
from django.utils import translation
from django.utils.translation import gettext as _

from areas.editors import collection_of
from areas.models import Area
from base import dates, languages
from base.images import SiteImage
from businesses.models import BusinessPage, SentPicture

MOST = 3


@dataclass(frozen=True, slots=True)
class Hung:
    """A picture of an entry, by its number; `place` is 0 above the text, else its place among the text's blocks."""

    place: int
    image: int
    alt: str


def pictures(page: BusinessPage) -> list[Hung]:
    """The pictures of an entry as it stands in memory. Nothing is asked of the database."""
    return list(_hung(page))


def _hung(page: BusinessPage) -> Iterator[Hung]:
    if page.image_id:
        yield Hung(0, page.image_id, page.image_alt)
    for place, block in enumerate(page.body.raw_data, start=1):
        shown = block["value"]["image"] if block["type"] == "image" else {}
        if shown.get("image"):
            yield Hung(place, shown["image"], shown.get("alt_text", ""))


def store(area: Area, title: str, content: ContentFile, alt: str, people: bool, user: Any = None) -> SiteImage:
    """Put a picture that was drawn anew into the library, into the neighbourhood's folder. `people`: recognisable."""
    with translation.override(languages.SOURCE):
        said = _("said by the business on %(day)s") % {"day": dates.date_full(dates.today())}
    content.name = content.name or "betrieb.webp"
    image: SiteImage = SiteImage.objects.create(
        title=f"{title}: {alt}"[:255],
        file=content,
        description=alt,
        collection=collection_of(area),
        author=title[:200],
        licence=SiteImage.Licence.PERMISSION,
        recognisable_people=people,
        consent_reference=said if people else "",
        uploaded_by_user=user,
    )
    return image


def hang(page: BusinessPage, image: SiteImage, alt: str) -> None:
    """Show a picture in the entry as it stands in memory, and remember that the business has sent it."""
    if page.image is None:
        page.image, page.image_alt = image, alt
    else:
        image.contextual_alt_text, image.decorative = alt, False
        blocks = [(block.block_type, block.value) for block in page.body]
        page.lay([*blocks, ("image", {"image": image, "caption": ""})])
    SentPicture.objects.create(business=page, image=image)


def take_down(page: BusinessPage, place: int) -> bool:
    """Leave a picture out of the entry as it stands in memory; whether there was one. Its file goes at night."""
    if place not in {one.place for one in _hung(page)}:
        return False
    if place == 0:
        page.image, page.image_alt = None, ""
    else:
        page.lay([(block.block_type, block.value) for at, block in enumerate(page.body, start=1) if at != place])
    return True
