"""The picture library of the demo town: drawn by code, described for people who do not see them."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

from django.core.files.base import ContentFile
from wagtail.images.models import Filter
from wagtail.models import Collection

from areas.editors import collection_of
from areas.models import Area
from base.images import SiteImage, SiteRendition
from demo import content
from demo.pictures import draw

# Every size that a page or the editors' library asks for, so that nobody waits for one
SIZES = ("fill-640x360|format-webp", "width-960|format-webp", "fill-1200x630|format-jpeg", "max-165x165")
SHOWN = (content.COURSES, content.BUSINESSES, content.NEWS, content.EVENTS, content.LEARNING)


class Library:
    """Finds the picture of an entry: its motif in the colour of its neighbourhood."""

    def __init__(self) -> None:
        """Read what is there with one query."""
        self._by_name = {(image.title, image.collection_id): image for image in SiteImage.objects.all()}
        areas = {area.slug: area for area in Area.objects.all()}
        self._colours = {slug: str(area.colour) for slug, area in areas.items()} | {"": ""}
        self._names = {slug: area.name for slug, area in areas.items()} | {"": ""}
        self._collections = {slug: collection_of(area) for slug, area in areas.items()}
        self._collections[""] = Collection.get_first_root_node()

    def picture(self, motif: str, area: str = "") -> SiteImage:
        """A picture that was drawn before. Raises KeyError where it was not."""
        return self._by_name[self._title(motif, area), self._collections[area].pk]

    def draw(self, motif: str, area: str) -> None:
        """Draw a picture with all its sizes, unless it is there."""
        title, collection = self._title(motif, area), self._collections[area]
        if (title, collection.pk) in self._by_name:
            return
        drawing = draw(motif, self._colours[area])
        file = ContentFile(drawing, f"{motif}-{area or 'leipzig'}.png")
        image = SiteImage(
            title=title,
            description=content.PICTURES[motif],
            collection=collection,
            file=file,
            author="Arbeit im Quartier",
            licence=SiteImage.Licence.OWN,
            recognisable_people=False,
        )
        image._set_image_file_metadata()
        image.save()
        make_sizes(image, drawing)
        self._by_name[title, collection.pk] = image

    def _title(self, motif: str, area: str) -> str:
        """ "Eine Nähmaschine mit Stoff und Garn (Grünau)" """
        words = content.PICTURES[motif].rpartition(": ")[2]
        name = self._names[area]
        return words[0].upper() + words[1:] + (f" ({name})" if name else "")


def make_sizes(image: SiteImage, drawing: bytes) -> None:
    """All sizes of a new picture, side by side. Wagtail's own way leaves its temporary files open."""
    with ThreadPoolExecutor() as pool:
        made = list(pool.map(lambda size: image.generate_rendition_instance(Filter(size), BytesIO(drawing)), SIZES))
    files = [rendition.file.file for rendition in made]
    SiteRendition.objects.bulk_create(made)
    for file in files:
        file.close()


def wanted() -> Iterator[tuple[str, str]]:
    """Motif and neighbourhood of every picture that some page shows, each once."""
    shown = (entry for entries in SHOWN for entry in entries if entry["picture"])
    yield from dict.fromkeys((entry["picture"], entry.get("area", "")) for entry in shown)


def load_pictures() -> None:
    """Draw all pictures of the town."""
    library = Library()
    for motif, area in wanted():
        library.draw(motif, area)
