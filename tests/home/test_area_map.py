"""The drawn map: places where they are, pins that do not cover each other."""

import math

from areas.drawn_map import fit, letter
from areas.models import District, Venue
from home.area_map import PIN, apart, draw
from home.markets import market_words


def house(lat: float | None, lon: float | None) -> Venue:
    """A house that is in no database."""
    return Venue(name="Haus", lat=lat, lon=lon)


def district(lat: float, lon: float, hectares: int = 100) -> District:
    """A district that is in no database."""
    return District(name="Ortsteil", lat=lat, lon=lon, hectares=hectares)


def test_nothing_with_a_place_makes_no_map() -> None:
    assert draw([], [house(None, None)]) is None


def test_north_is_up_and_east_is_where_readers_of_maps_expect_it() -> None:
    drawn = draw([], [house(51.35, 12.30), house(51.31, 12.40)])
    assert drawn is not None
    north_west, south_east = drawn.pins
    assert north_west.y < south_east.y
    assert north_west.x < south_east.x


def test_a_district_is_drawn_in_its_real_size() -> None:
    drawn = draw([district(51.32, 12.28, 314), district(51.34, 12.30, 314)], [])
    assert drawn is not None
    # A circle of 314 hectares has a radius of one kilometre
    assert math.isclose(drawn.patches[0].radius, drawn.kilometre, rel_tol=0.01)


def test_houses_at_the_same_place_do_not_cover_each_other() -> None:
    drawn = draw([district(51.32, 12.28)], [house(51.317, 12.288) for _number in range(5)])
    assert drawn is not None
    for one in drawn.pins:
        for other in drawn.pins:
            if one is not other:
                assert math.hypot(one.x - other.x, one.y - other.y) > PIN


def test_pins_stay_inside_the_drawing() -> None:
    for x, y in apart([(0.0, 0.0)] * 12, [], 200, 200):
        assert PIN <= x <= 200 - PIN
        assert PIN <= y <= 200 - PIN


def test_one_house_alone_is_a_map_too() -> None:
    drawn = draw([], [house(51.3, 12.3)])
    assert drawn is not None
    assert drawn.pins[0].number == 1


def test_letters_go_on_after_the_alphabet() -> None:
    assert [letter(index) for index in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]


def test_market_days_are_said_in_words() -> None:
    assert market_words("Tu, Th 09:00-16:00") == "Dienstag, Donnerstag, 9 bis 16 Uhr"
    assert market_words("We 09:30-14:00; Sa 8:00-12:00") == "Mittwoch, 9:30 bis 14 Uhr; Samstag, 8 bis 12 Uhr"


def test_a_market_in_other_words_stays_as_it_was_written() -> None:
    for text in ("jeden ersten Samstag", "Tu 25:00-26:00", ""):
        assert market_words(text) == text


def test_a_point_of_the_drawing_is_the_place_on_earth_again() -> None:
    frame = fit([(51.31, 12.28), (51.36, 12.47)], width=400, tallest=460, shortest=220, margin=30)
    assert frame is not None
    lat, lon = frame.earth(*frame.place(51.34, 12.40))
    assert math.isclose(lat, 51.34, abs_tol=1e-9)
    assert math.isclose(lon, 12.40, abs_tol=1e-9)
    assert fit([], width=400, tallest=460, shortest=220, margin=30) is None
