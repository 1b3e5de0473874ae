"""The town in which every test begins; the template of the tests' database is made anew when this file changes."""

from areas.editors import grant, grant_central
from areas.models import Area
from areas.sections import make_area_pages, make_sections
from home.models import HomePage

LANGUAGES = ("de", "en", "ar")
AREAS = (
    ("gruenau", "Grünau", "GR", "gruenau", "in Grünau"),
    ("leipziger-osten", "Leipziger Osten", "LO", "osten", "im Leipziger Osten"),
    ("paunsdorf", "Paunsdorf", "PA", "paunsdorf", "in Paunsdorf"),
)


def fill() -> None:
    """The empty town: front pages in nine languages, lists and neighbourhoods in three."""
    home = HomePage.objects.get(url_path="/de/")
    make_sections(home, only=LANGUAGES)
    for order, (slug, name, code, colour, where) in enumerate(AREAS):
        area = Area.objects.create(slug=slug, name=name, code=code, colour=colour, where=where, order=order)
        make_area_pages(area, home, f"{name} liegt in Leipzig.", only=LANGUAGES)
        grant(area)
    grant_central()
