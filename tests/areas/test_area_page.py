"""The neighbourhood's page: office, what is on, map, centres, figures."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from areas.models import Area
from demo.factories.areas import (
    AreaFigureFactory,
    CentreFactory,
    DistrictFactory,
    OfficeHoursFactory,
    VenueFactory,
)
from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory
from demo.factories.news import NewsPageFactory

BUDGET = 10


@pytest.fixture
def gruenau(town: Any) -> Area:
    """Grünau with an office, a district, a centre, a house and a figure."""
    area: Area = town.area("gruenau")
    area.office_name, area.street, area.postcode = "Stadtteilladen Grünau", "Stuttgarter Allee 19", "04209"
    area.phone, area.languages = "030 23125-110", ["de", "ru"]
    area.figures_note = {"de": "Die Zahlen gelten für ganze Ortsteile.", "en": "The figures cover whole districts."}
    area.save()
    OfficeHoursFactory(area=area, weekday="th")
    district = DistrictFactory(area=area, slug="schoenau", name="Schönau")
    AreaFigureFactory(district=district, compare_value=4540, compare_year=2016)
    CentreFactory(area=area, name="Jupiterstraße", market="We 09:00-14:00")
    VenueFactory(area=area, name="KOMM-Haus", street="Selliner Straße 17", stop="Plovdiver Straße")
    return area


def read(client: Client, address: str) -> str:
    """What a visitor gets."""
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def queries(client: Client, address: str) -> int:
    """How many queries an address needs, once the process knows what has not changed."""
    for _visit in range(2):
        read(client, address)
    with CaptureQueriesContext(connection) as asked:
        client.get(address)
    return len(asked)


def test_the_office_says_where_it_is_and_when_it_is_open(gruenau: Area, client: Client) -> None:
    html = read(client, "/de/gruenau/")
    for words in ("Stadtteilladen Grünau", "Stuttgarter Allee 19, 04209 Leipzig", "030 23125-110", "Russisch"):
        assert words in html
    assert '<th scope="row">Donnerstag</th><td><bdi>9 bis 12 Uhr</bdi></td>' in html


def test_the_map_and_its_list_say_the_same(gruenau: Area, client: Client) -> None:
    html = read(client, "/de/gruenau/")
    drawing, listing = html.split('class="map__drawing"')[1].split("</svg>", 1)
    for mark, name in (("1", "KOMM-Haus"), ("A", "Schönau")):
        assert f">{mark}</text>" in drawing
        assert f'aria-hidden="true">{mark}</span>' in listing
        assert name in listing
    assert "Selliner Straße 17" in listing
    assert "Plovdiver Straße" in listing


def test_the_map_asks_no_other_server(gruenau: Area, client: Client) -> None:
    drawing = read(client, "/de/gruenau/").split('class="map__drawing"')[1].split("</svg>")[0]
    assert "http" not in drawing
    assert "style=" not in drawing


def test_a_note_stands_in_the_readers_language_or_is_marked_as_german(gruenau: Area, client: Client) -> None:
    assert "<p>The figures cover whole districts.</p>" in read(client, "/en/gruenau/")
    assert '<p lang="de" dir="ltr">Die Zahlen gelten für ganze Ortsteile.</p>' in read(client, "/ar/gruenau/")


def test_centres_say_when_their_market_is_in_the_readers_words(gruenau: Area, client: Client) -> None:
    assert "Mittwoch, 9 bis 14 Uhr" in read(client, "/de/gruenau/")
    assert "Wednesday" in read(client, "/en/gruenau/")


def test_figures_are_a_table_with_bars(gruenau: Area, client: Client) -> None:
    html = read(client, "/de/gruenau/")
    assert "2023, Stadt Leipzig, Open-Data-Portal" in html
    assert "<bdi>5.705</bdi>" in html
    assert 'value="5705.0"' in html
    assert "2016: 4.540" in html
    assert "Die Zahlen gelten für ganze Ortsteile." in html


def test_what_is_on_in_the_neighbourhood_stands_on_its_page(town: Any, gruenau: Area, client: Client) -> None:
    SessionFactory(run=CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs")))
    other = CoursePageFactory(parent=town.courses("paunsdorf"), title="Kochkurs")
    SessionFactory(run=CourseRunFactory(course=other))
    NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Der Laden hat neu gestrichen")
    html = read(client, "/de/gruenau/")
    assert "Nähkurs" in html
    assert "Der Laden hat neu gestrichen" in html
    assert "Kochkurs" not in html


def test_every_part_of_the_neighbourhood_is_one_link_away(gruenau: Area, client: Client) -> None:
    html = read(client, "/ar/gruenau/")
    for slug in ("kurse", "beratung", "betriebe", "aktuelles", "termine"):
        assert f'class="chip" href="/ar/gruenau/{slug}/"' in html


def test_a_neighbourhood_without_facts_still_has_a_page(town: Any, client: Client) -> None:
    html = read(client, "/de/paunsdorf/")
    assert html.count("<h1") == 1
    assert "map__drawing" not in html


def test_area_page_asks_no_more_with_fifty_of_everything(town: Any, gruenau: Area, client: Client) -> None:
    def offer(number: int) -> None:
        course = CoursePageFactory(parent=town.courses("gruenau"), title=f"Kurs {number}", slug=f"k-{number}")
        SessionFactory(run=CourseRunFactory(course=course))

    offer(0)
    NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"))
    addresses = ("/de/gruenau/", "/ar/gruenau/")
    one = [queries(client, address) for address in addresses]
    for number in range(1, 50):
        offer(number)
        CentreFactory(area=gruenau)
        VenueFactory(area=gruenau)
        AreaFigureFactory(district=DistrictFactory(area=gruenau))
        NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"))
    assert [queries(client, address) for address in addresses] == one


@pytest.mark.parametrize("address", ["/de/gruenau/", "/ar/gruenau/"])
def test_area_page_stays_within_the_budget(address: str, town: Any, gruenau: Area, client: Client) -> None:
    SessionFactory(run=CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau"))))
    NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"))
    assert queries(client, address) <= BUDGET
