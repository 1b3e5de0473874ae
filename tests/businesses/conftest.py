"""A small town for the directory: two neighbourhoods, in German, English and Arabic, without any business."""

from dataclasses import dataclass

import pytest
from areas.models import Area, AreaPage, District
from base import versions
from base.settings import SiteSettings
from businesses.models import DirectoryPage
from demo.factories.areas import AreaFactory, AreaPageFactory, DistrictFactory
from demo.factories.businesses import DirectoryPageFactory
from home.models import HomePage
from wagtail.models import Locale, Page, Site

LANGUAGES = ("de", "en", "ar")


@dataclass
class Town:
    """Where things hang: front page, two neighbourhoods, and the three directories."""

    home: HomePage
    gruenau: Area
    paunsdorf: Area
    mitte: District
    heiterblick: District
    area_pages: dict[str, AreaPage]
    everywhere: DirectoryPage
    in_gruenau: DirectoryPage
    in_paunsdorf: DirectoryPage


def translate(page: Page, code: str, **texts: str) -> Page:
    """Make a real translation of a page and publish it."""
    copy = page.copy_for_translation(Locale.objects.get(language_code=code))
    for name, text in texts.items():
        setattr(copy, name, text)
    copy.save_revision().publish()
    return copy


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    """Tests do not see what another one left in the process."""
    versions._memory.clear()


@pytest.fixture
def streets(db: None) -> Town:
    """The town with empty directories."""
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in LANGUAGES}
    root = Page.get_first_root_node()
    for page in root.get_children():
        page.delete()
    root.refresh_from_db()
    home = root.add_child(instance=HomePage(title="Arbeit im Quartier", slug="de", locale=locales["de"]))
    Site.objects.update_or_create(hostname="localhost", defaults={"root_page": home, "is_default_site": True})
    for code in LANGUAGES[1:]:
        copy = home.copy_for_translation(locales[code])
        copy.slug = code
        copy.save_revision().publish()
    SiteSettings.load()
    areas = {
        slug: AreaFactory(slug=slug, name=name, code=code, colour=slug)
        for slug, name, code in (("gruenau", "Grünau", "GR"), ("paunsdorf", "Paunsdorf", "PA"))
    }
    area_pages = {slug: AreaPageFactory(parent=home, area=area) for slug, area in areas.items()}
    directories = {slug: DirectoryPageFactory(parent=parent) for slug, parent in {"": home, **area_pages}.items()}
    for page in (*area_pages.values(), *directories.values()):
        for code in LANGUAGES[1:]:
            translate(page, code)
    return Town(
        home=home,
        gruenau=areas["gruenau"],
        paunsdorf=areas["paunsdorf"],
        mitte=DistrictFactory(area=areas["gruenau"], slug="gruenau-mitte", name="Grünau-Mitte"),
        heiterblick=DistrictFactory(area=areas["paunsdorf"], slug="heiterblick", name="Heiterblick"),
        area_pages=area_pages,
        everywhere=directories[""],
        in_gruenau=directories["gruenau"],
        in_paunsdorf=directories["paunsdorf"],
    )
