"""Pages of the directory ask the database at most ten times, with one business as with fifty."""

from typing import Any

import pytest
from django.db import connection
from django.template import Context, Template
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.images.models import Filter

from base import versions
from base.images import SiteImage, SiteRendition
from base.pictures import CARD, PAGE, SHARE
from demo.factories.businesses import (
    BusinessPageFactory,
    ClosureFactory,
    ConfirmationFactory,
    HoursSettingsFactory,
    SpecialDayFactory,
    open_on,
)

BUDGET = 10
# A process that has just started also reads what it then remembers: settings, neighbourhoods, notices, funding, origins
BUDGET_OF_THE_FIRST_PAGE = 13
PATHS = [
    "/de/betriebe/",
    "/ar/betriebe/",
    "/de/gruenau/betriebe/?branch=food&feature=open-now&q=kaffee",
    "/de/betriebe/betriebe.json",
    "/de/gruenau/betriebe/laden-0/",
    "/ar/gruenau/betriebe/laden-0/",
]


def picture(number: int) -> SiteImage:
    """A picture whose sizes have been made before, as they are for every visitor but the first."""
    image = SiteImage.objects.create(
        description="Ein Laden",
        title=f"Bild {number}",
        file=f"bild-{number}.png",
        width=1280,
        height=720,
        file_size=1,
        file_hash=str(number),
    )
    for spec in (CARD, PAGE, SHARE):
        SiteRendition.objects.create(
            image=image,
            filter_spec=spec,
            focal_point_key=Filter(spec).get_cache_key(image),
            file=f"bild-{number}.webp",
            width=640,
            height=360,
        )
    return image


def fill(streets: Any, first: int, last: int) -> None:
    """Businesses with everything that can hang on one."""
    for number in range(first, last):
        shop = BusinessPageFactory(
            parent=streets.in_gruenau,
            title=f"Laden {number}",
            slug=f"laden-{number}",
            district=streets.mitte,
            image=picture(number),
            website="https://laden.example.org/",
            offers=["internship"],
        )
        open_on(shop, "mo", "tu", "we", "th", "fr")
        HoursSettingsFactory(business=shop)
        SpecialDayFactory(business=shop)
        ClosureFactory(business=shop)
        ConfirmationFactory(business=shop)


def asked(client: Client, path: str, *, cold: bool) -> int:
    """How often a page asks the database; `cold`: the process has just started and remembers nothing."""
    client.get(path)
    if cold:
        versions._memory.clear()
    with CaptureQueriesContext(connection) as queries:
        assert client.get(path).status_code == 200
    sentences = [query["sql"] for query in queries.captured_queries]
    assert len(sentences) == len(set(sentences)), "a question is asked twice"
    return len(sentences)


@pytest.mark.parametrize(("cold", "budget"), [(True, BUDGET_OF_THE_FIRST_PAGE), (False, BUDGET)])
def test_fifty_businesses_cost_as_many_queries_as_one(client: Client, streets: Any, cold: bool, budget: int) -> None:
    fill(streets, 0, 1)
    few = {path: asked(client, path, cold=cold) for path in PATHS}
    fill(streets, 1, 50)
    many = {path: asked(client, path, cold=cold) for path in PATHS}
    assert few == many
    assert max(many.values()) <= budget, many


def test_the_spotlight_of_another_page_costs_three_queries_once(streets: Any, town: Any) -> None:
    fill(streets, 0, 20)
    # As if the transaction had ended: before, nothing of it is remembered
    connection.run_on_commit.clear()
    template = Template(
        "{% load businesses %}{% business_spotlight area=area limit=3 as items %}"
        "{% for one in items %}{{ one.title }};{% endfor %}"
    )

    def shown(area: Any) -> tuple[list[str], int]:
        request = RequestFactory().get("/de/gruenau/")
        versions.tokens(request)
        with CaptureQueriesContext(connection) as queries:
            html = template.render(Context({"request": request, "area": area}))
        return html.split(";")[:-1], len(queries)

    shown(streets.gruenau)
    for known in (("directory", "all"), ("site", "pictures")):
        versions._memory.pop(known)
    titles, cold = shown(streets.gruenau)
    again, warm = shown(streets.gruenau)
    assert len(titles) == 3
    assert titles == again
    assert (cold, warm) == (3, 0)
    assert shown(streets.paunsdorf)[0] == []
    assert len(shown(None)[0]) == 3
