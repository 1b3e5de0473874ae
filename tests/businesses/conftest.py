"""What the tests of the directory need besides the town: its directories and two districts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from wagtail.models import Locale, Page

from areas.models import Area, District
from businesses.models import DirectoryPage
from demo.factories.areas import DistrictFactory


@dataclass
class Streets:
    """Where businesses are: the directories, two neighbourhoods and a district in each."""

    everywhere: DirectoryPage
    in_gruenau: DirectoryPage
    in_paunsdorf: DirectoryPage
    gruenau: Area
    paunsdorf: Area
    mitte: District
    heiterblick: District


@pytest.fixture
def streets(town: Any) -> Streets:
    """The town without any business."""
    return Streets(
        everywhere=town.page("/de/betriebe/"),
        in_gruenau=town.page("/de/gruenau/betriebe/"),
        in_paunsdorf=town.page("/de/paunsdorf/betriebe/"),
        gruenau=town.area("gruenau"),
        paunsdorf=town.area("paunsdorf"),
        mitte=DistrictFactory(area=town.area("gruenau"), slug="gruenau-mitte", name="Grünau-Mitte"),
        heiterblick=DistrictFactory(area=town.area("paunsdorf"), slug="heiterblick", name="Heiterblick"),
    )


@pytest.fixture
def translate(db: None) -> Callable[..., Any]:
    """Make a real translation of a page and publish it: `translate(page, "ar", title="…")`."""

    def translated(page: Page, code: str, **texts: str) -> Any:
        copy = page.copy_for_translation(Locale.objects.get(language_code=code))
        for name, text in texts.items():
            setattr(copy, name, text)
        copy.save_revision().publish()
        return copy

    return translated
