"""What a messenger shows of a course: a picture of its facts, in the reader's language, on every machine."""

import io
import re

import pytest
from PIL import Image, features

from base import share
from base.funding import FundingPeriod
from courses.models import CourseRun
from demo.factories.courses import CoursePageFactory, CourseRunFactory, weekly
from tests.courses.conftest import sewing  # noqa: F401

PAGE = "gruenau/kurse/naehkurs/"


def meta(client, language="de"):
    text = client.get(f"/{language}/{PAGE}").content.decode()
    return dict(re.findall(r'<meta property="og:image(:?\w*)" content="([^"]*)">', text))


def image(response):
    assert (response.status_code, response.headers["Content-Type"]) == (200, "image/png")
    return Image.open(io.BytesIO(response.content))


@pytest.mark.parametrize("language", ["de", "ar", "vi"])
def test_a_course_is_shared_with_a_picture_of_its_facts(client, sewing, language):  # noqa: F811
    found = meta(client, language)
    assert (found[":width"], found[":height"]) == ("1200", "630")
    assert "Nähkurs" in found[":alt"]
    address = found[""].replace("http://testserver", "")
    assert address.startswith(f"/{language}/{PAGE}vorschau.png?v=")
    assert image(client.get(address)).size == (1200, 630)


def test_the_address_changes_with_the_facts_and_not_with_the_seats(client, sewing):  # noqa: F811
    before = meta(client)[""]
    CourseRun.objects.filter(pk=sewing.run.pk).update(capacity=99)
    assert meta(client)[""] == before
    sewing.page.title = "Nähkurs für alle"
    sewing.page.save_revision().publish()
    assert meta(client)[""] != before


def test_the_picture_names_no_seats_and_the_next_date(client, sewing):  # noqa: F811
    alt = meta(client)[":alt"]
    assert "Dienstag" in alt
    assert "10 bis 12:30 Uhr" in alt
    assert "frei" not in alt.replace("kostenfrei", "")


def test_the_same_picture_is_drawn_once(client, sewing, monkeypatch):  # noqa: F811
    calls = []
    monkeypatch.setattr(share, "drawn", lambda card: calls.append(card) or b"png")
    client.get(f"/de/{PAGE}vorschau.png")
    client.get(f"/de/{PAGE}vorschau.png?v=anything")
    assert len(calls) == 1


def test_the_picture_says_who_pays(client, sewing, monkeypatch):  # noqa: F811
    FundingPeriod.objects.create(name="Runde", sentences={"de": "Gefördert."}, valid_from="2020-01-01")
    drawn = []
    monkeypatch.setattr(share, "drawn", lambda card: drawn.append(card) or b"png")
    client.get(f"/de/{PAGE}vorschau.png")
    assert drawn[0].paid == "Gefördert."


@pytest.mark.parametrize("words", [4, 40, 90])
def test_the_line_of_who_pays_fits_into_the_foot(words):
    card = share.Card("Nähkurs", paid=" ".join(["Gefördert"] * words))
    foot = Image.open(io.BytesIO(share.drawn(card))).convert("L").crop((500, 630 - share.FOOT, 1200, 630))
    light = [y for y in range(share.FOOT) if max(foot.getpixel((x, y)) for x in range(700)) > 200]
    assert light
    assert (min(light) > 2, max(light) < share.FOOT - 3) == (True, True)


def test_a_machine_without_arabic_letters_shows_the_german_words(client, sewing, monkeypatch):  # noqa: F811
    monkeypatch.setattr(share, "FONTS", ())
    assert image(client.get(f"/ar/{PAGE}vorschau.png")).size == (1200, 630)


def test_while_too_many_are_drawn_one_is_asked_to_come_again(client, sewing, monkeypatch):  # noqa: F811
    monkeypatch.setattr(share, "LONGEST_WAIT", 0)
    monkeypatch.setattr(share, "_easels", share.BoundedSemaphore(1))
    share._easels.acquire()
    response = client.get(f"/de/{PAGE}vorschau.png")
    assert (response.status_code, response.headers["Retry-After"]) == (503, "30")


def test_arabic_is_shaped_and_begins_at_the_right():
    assert features.check("raqm"), "the wheel of Pillow brings it"
    card = share.Card("دورة خياطة", date=None)
    with share.translation.override("ar"):
        drawn = Image.open(io.BytesIO(share.drawn(card))).convert("L").crop((0, 80, 1200, 300))
    dark = [x for x in range(1200) if min(drawn.getpixel((x, y)) for y in range(220)) < 80]
    assert min(dark) > 600, "the title stands on the right half"


@pytest.mark.parametrize("title", ["W" * 60, "M" * 29 + " " + "M" * 30, "ü", "\u202e\u200fNähen", "😀 Nähen", "漢字"])
def test_no_title_breaks_the_picture(client, town, title):
    page = CoursePageFactory(parent=town.courses("gruenau"), title=title, slug="seltsam")
    weekly(CourseRunFactory(course=page), [1], 1, 2, "10:00", "12:00")
    assert image(client.get("/de/gruenau/kurse/seltsam/vorschau.png")).size == (1200, 630)
