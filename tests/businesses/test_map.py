"""The map: as good as the list, drawn by us, and silent towards other servers until a reader asks for more."""

import re
from typing import Any

import pytest
from django.conf import settings as site
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from areas.drawn_map import fit
from areas.models import District
from businesses import tiles
from businesses.directory_map import APART, Part, draw, part_around, part_of
from demo.factories.businesses import BusinessPageFactory, open_on

HOST = "https://tiles.example.org"
PATTERN = HOST + "/town/{z}/{x}/{y}.png"
HERE = (51.3170, 12.2884)


@pytest.fixture
def shops(streets: Any) -> dict[str, Any]:
    """Two shops in one house, one in another neighbourhood, one that hides where it is."""
    streets.mitte.lat, streets.mitte.lon, streets.mitte.hectares = *HERE, 123
    streets.mitte.save()
    found = {
        "cafe": BusinessPageFactory(
            parent=streets.in_gruenau, title="Café", district=streets.mitte, lat=HERE[0], lon=HERE[1]
        ),
        "kiosk": BusinessPageFactory(
            parent=streets.in_gruenau, title="Kiosk", sub_branch="kiosk", lat=HERE[0], lon=HERE[1]
        ),
        "salon": BusinessPageFactory(
            parent=streets.in_paunsdorf, title="Salon", sub_branch="hairdresser", lat=51.3514, lon=12.4578
        ),
        "home": BusinessPageFactory(
            parent=streets.in_gruenau, title="Daheim", lat=51.98765, lon=12.12345, hide_address=True
        ),
    }
    open_on(found["cafe"], "mo", "tu", "we", "th", "fr", "sa", "su", opens="00:00", closes="23:59")
    return found


def shown(client: Client, query: str = "", path: str = "/en/betriebe/") -> Any:
    """The map that an address shows."""
    answer = client.get(f"{path}?view=map&{query}")
    assert answer.status_code == 200
    return answer.context["map"]


def markers(found: Any) -> list[Any]:
    """The markers of all sheets."""
    return [marker for sheet in found.sheets for marker in sheet.markers]


def named(found: Any) -> list[list[str]]:
    """The names at each marker, then those without a place."""
    return [[one.name for one in marker.entries] for marker in markers(found)] + [
        [one.name for one in found.without_place]
    ]


@pytest.mark.usefixtures("shops")
def test_every_business_is_on_the_map_or_below_it(client: Client) -> None:
    found = shown(client)
    assert named(found) == [["Café", "Kiosk"], ["Salon"], ["Daheim"]]
    assert [marker.url for marker in markers(found)] == ["#punkt-1", "#punkt-2"]
    assert markers(found)[0].name == "1: Café, Kiosk"
    # The neighbourhoods lie too far apart for one drawing
    assert [(sheet.name, sheet.css) for sheet in found.sheets] == [("Grünau", "gruenau"), ("Paunsdorf", "paunsdorf")]
    assert [patch.name for patch in found.sheets[0].drawing.patches] == ["Grünau-Mitte"]
    assert [sheet.name for sheet in shown(client, "", "/en/gruenau/betriebe/").sheets] == [""]


@pytest.mark.usefixtures("shops")
def test_markers_are_links_with_names_and_lead_to_the_list_that_says_the_same(client: Client) -> None:
    body = client.get("/en/betriebe/?view=map").content.decode()
    links = re.findall(r'<a class="map__pin" id="zeichen-\d" href="(#[\w-]+)" aria-label="([^"]+)">', body)
    assert links == [("#punkt-1", "1: Café, Kiosk"), ("#punkt-2", "2: Salon")]
    for target, _name in links:
        assert f'id="{target[1:]}"' in body
    assert body.count("https://www.openstreetmap.org/directions?to=51.31700%2C12.28840") == 2
    assert "Open day and night" in body
    # Nothing of it needs a script, and nothing comes from elsewhere
    assert "<image" not in body
    assert "onclick" not in body


@pytest.mark.usefixtures("shops")
def test_the_same_filters_hold_for_the_map(client: Client) -> None:
    assert named(shown(client, "branch=craft")) == [["Salon"], []]
    assert named(shown(client, "feature=open-now")) == [["Café"], []]
    assert named(shown(client, "q=Kiosk")) == [["Kiosk"], []]
    assert named(shown(client, "", "/en/gruenau/betriebe/")) == [["Café", "Kiosk"], ["Daheim"]]
    answer = client.get("/en/betriebe/?view=map&branch=food")
    listed, mapped = answer.context["views"]
    assert (listed.url, listed.selected) == ("/en/betriebe/?branch=food", False)
    assert (mapped.url, mapped.selected) == ("/en/betriebe/?branch=food&view=map", True)
    assert all("view=map" in one.url for question in answer.context["listing"].questions for one in question.answers)
    assert answer.context["listing"].total == len(client.get("/en/betriebe/?branch=food").context["listing"].notices)


@pytest.mark.usefixtures("shops")
def test_a_hidden_place_is_nowhere_on_the_map(client: Client) -> None:
    for path in (
        "/en/betriebe/?view=map",
        "/ar/gruenau/betriebe/?view=map",
        "/de/betriebe/?view=map&near=gruenau-mitte",
    ):
        body = client.get(path).content.decode()
        assert "Daheim" in body
        assert not any(secret in body for secret in ("51.98", "12.12345", "Lange Straße 7, 04999"))


@pytest.mark.usefixtures("shops")
def test_a_part_of_the_map_narrows_map_list_and_open_data(client: Client) -> None:
    part = str(part_around([HERE]))
    assert named(shown(client, f"part={part}")) == [["Café", "Kiosk"], []]
    answer = client.get(f"/en/betriebe/?part={part}")
    assert answer.context["listing"].total == 2
    assert [(chip.label, chip.url) for chip in answer.context["listing"].chips] == [
        ("part of the map", "/en/betriebe/")
    ]
    assert client.get(f"/en/betriebe/betriebe.json?part={part}").json()["total"] == 2
    assert shown(client, f"part={part}").whole_url == "/en/betriebe/?view=map"


@pytest.mark.parametrize(
    "text",
    ["", "1,2,3", "51.3,12.3,51.2,12.4", "nan,nan,nan,nan", "inf,0,0,0", "51.3,12.3,51.4,12.4,1", "a,b,c,d", "9" * 300],
)
def test_what_is_no_part_is_put_aside_and_named(client: Client, shops: Any, text: str) -> None:
    assert part_of(text) is None
    answer = client.get("/en/betriebe/", {"view": "map", "part": text})
    assert answer.status_code == 200
    assert len(answer.context["listing"].query.ignored) == bool(text)
    assert answer.context["listing"].total == 4


def test_where_there_are_many_a_marker_leads_to_a_larger_map(client: Client, streets: Any) -> None:
    for number in range(70):
        row, column = divmod(number, 10)
        BusinessPageFactory(
            parent=streets.in_gruenau,
            title=f"Laden {number}",
            lat=HERE[0] + row * 0.0005,
            lon=HERE[1] + column * 0.0005,
        )
    BusinessPageFactory(parent=streets.in_paunsdorf, title="Weit weg", lat=51.3514, lon=12.4578)
    BusinessPageFactory(parent=streets.in_gruenau, title="Daheim", hide_address=True)
    found = shown(client)
    assert found.numbers_only
    near, far = markers(found)
    assert (far.sign, far.url, [one.name for one in far.entries]) == ("1", "#punkt-2", ["Weit weg"])
    assert (near.sign, near.entries) == ("70", ())
    assert near.name.startswith("70 businesses")
    assert found.more_without_place == 1
    # Each larger map shows fewer at once, until all have their names
    names: set[str] = set()
    urls, seen = [near.url], set()
    while urls:
        url = urls.pop()
        seen.add(url)
        page = client.get(url).context["map"]
        names |= {one.name for marker in markers(page) for one in marker.entries}
        urls += [marker.url for marker in markers(page) if not marker.url.startswith("#") and marker.url not in seen]
        assert len(seen) < 100
    assert len(names) == 70


def test_seventy_in_one_house_are_all_named(client: Client, streets: Any) -> None:
    for number in range(70):
        BusinessPageFactory(parent=streets.in_gruenau, title=f"Büro {number}", lat=HERE[0], lon=HERE[1])
    [marker] = markers(shown(client))
    [inner] = markers(client.get(marker.url).context["map"])
    assert len(inner.entries) == 70


def test_an_empty_map_helps_on_like_an_empty_list(client: Client, shops: Any) -> None:
    body = client.get("/en/betriebe/?view=map&q=nichts").content.decode()
    assert "Nothing found" in body
    assert 'class="map__drawing"' not in body


def test_the_map_is_not_mirrored_for_readers_from_right_to_left(client: Client, shops: Any) -> None:
    english, arabic = shown(client), shown(client, "", "/ar/betriebe/")
    assert [(one.x, one.y) for one in markers(english)] == [(one.x, one.y) for one in markers(arabic)]


points = st.lists(st.tuples(st.floats(51.28, 51.40), st.floats(12.22, 12.52)), min_size=1, max_size=150)


@given(points=points)
def test_markers_never_cover_each_other_and_forget_nobody(points: list[tuple[float, float]]) -> None:
    placed = list(enumerate(points))
    drawing = draw(placed, [District(name="Mitte", lat=51.34, lon=12.37, hectares=100)])
    assert drawing is not None
    assert sorted(one for spot in drawing.spots for one in spot.members) == list(range(len(points)))
    for index, one in enumerate(drawing.spots):
        assert 0 <= one.x <= drawing.frame.width
        assert 0 <= one.y <= drawing.frame.height
        for other in drawing.spots[index + 1 :]:
            assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 >= (APART - 0.2) ** 2
        assert all(one.part.holds(points[position]) for position in one.members)


# Pictures of a real map


@pytest.fixture
def with_tiles(settings: Any) -> None:
    """The town has chosen a server."""
    settings.TILE_URL, settings.TILE_ATTRIBUTION = PATTERN, "© Amt für Karten"


@pytest.mark.usefixtures("shops", "with_tiles")
def test_nothing_is_loaded_from_the_server_of_the_map_before_a_reader_asks_for_it(client: Client) -> None:
    for path in ("/en/betriebe/", "/en/betriebe/?view=map", "/en/betriebe/?tiles=1", "/en/"):
        answer = client.get(path)
        assert HOST not in answer["Content-Security-Policy"]
        assert HOST not in answer.content.decode()
    body = client.get("/en/betriebe/?view=map").content.decode()
    assert "Load the map picture from tiles.example.org" in body
    assert "learns its address (IP)" in body
    # The script of the list leaves this link to the browser: only a new page may load more
    assert re.search(r'<a class="btn btn--quiet" href="[^"]*view=map&amp;tiles=1" target="_self"', body)


@pytest.mark.usefixtures("shops", "with_tiles")
def test_the_page_that_was_asked_for_may_load_pictures_from_that_one_server(client: Client) -> None:
    answer = client.get("/en/betriebe/?view=map&tiles=1")
    policy = answer["Content-Security-Policy"]
    assert f"img-src 'self' data: {HOST};" in policy
    assert policy.replace(f" {HOST}", "") == client.get("/en/betriebe/")["Content-Security-Policy"]
    urls = re.findall(r'<image href="([^"]+)"', answer.content.decode())
    assert urls
    assert all(re.fullmatch(rf"{HOST}/town/\d+/\d+/\d+\.png", url) for url in urls)
    assert "© Amt für Karten" in answer.content.decode()
    assert (
        "view=map&amp;tiles=1"
        not in re.findall(r'<a class="more" href="([^"]*)" target="_self"', answer.content.decode())[0]
    )
    assert not answer.cookies


@pytest.mark.usefixtures("shops")
def test_without_a_server_nobody_is_asked(client: Client) -> None:
    assert site.TILE_URL == ""
    answer = client.get("/en/betriebe/?view=map&tiles=1")
    assert "map picture" not in answer.content.decode()
    assert "<image" not in answer.content.decode()


@pytest.mark.usefixtures("with_tiles")
def test_pictures_lie_where_the_town_is() -> None:
    frame = fit([(51.31, 12.28), (51.36, 12.47)], width=360, tallest=420, shortest=240, margin=30)
    assert frame is not None
    found = tiles.tiles(frame)
    assert 0 < len(found) <= tiles.MOST
    assert min(one.x for one in found) <= 0 <= 360 <= max(one.x + one.width for one in found)
    assert min(one.y for one in found) <= 0
    assert frame.height <= max(one.y + one.height for one in found)
    # The picture that holds the Brandenburg Gate, as every map of the web counts it
    column, row = tiles.column_row(52.5163, 13.3777, 10)
    assert (int(column), int(row)) == (550, 335)
    assert tiles.column_row(*tiles.corner(550, 335, 10), 10) == pytest.approx((550, 335))


def test_a_part_is_written_as_it_is_read() -> None:
    part = Part(51.3, 12.25, 51.35001, 12.4)
    assert part_of(str(part)) == part
