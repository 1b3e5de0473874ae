"""What readers still miss about a course: a table of what is there and what is said."""

import datetime

import pytest
from django.urls import reverse
from wagtail.images import get_image_model

from courses import completeness
from courses.models import CoursePage, CourseRun
from demo.factories.areas import VenueFactory
from demo.factories.courses import CoursePageFactory, CourseRunFactory, TopicFactory, weekly

ALL = ["de", "de-simple", "en", "ar", "fa", "uk", "ru", "vi", "tr"]


@pytest.fixture
def whole(town) -> CoursePage:
    """A course in which nothing is missing."""
    picture = get_image_model()(title="Nähen", description="Eine Nähmaschine", file="images/x.png", width=8, height=8)
    get_image_model().objects.bulk_create([picture])
    page = CoursePageFactory(
        parent=town.courses("gruenau"),
        plain="Wir nähen.",
        contact_name="Stadtteilladen",
        image=picture,
        topics=[TopicFactory(slug="naehen")],
    )
    weekly(CourseRunFactory(course=page, venue=VenueFactory(area=page.area)), [1], 1, 3, "10:00", "12:00")
    return page


def keys(page, translated=ALL, now=None):
    runs = list(CourseRun.objects.of_course(page.translation_key).with_sessions())
    moment = now or datetime.datetime.now(datetime.UTC)
    return [gap.key for gap in completeness.gaps(page, runs, translated, moment)]


def test_a_whole_course_misses_nothing(whole):
    assert keys(whole) == []
    assert completeness.share([]) == 100


@pytest.mark.parametrize(
    ("field", "empty", "key"),
    [
        ("summary", " ", "summary"),
        ("plain", "", "plain"),
        ("image", None, "image"),
        ("contact_name", "", "contact"),
    ],
)
def test_what_is_missing_in_the_text_is_named_with_its_field(whole, field, empty, key):
    setattr(whole, field, empty)
    assert keys(whole) == [key]
    (gap,) = completeness.gaps(whole, list(CourseRun.objects.with_sessions()), ALL, datetime.datetime.now(datetime.UTC))
    assert gap.field == field


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"venue": None}, ["venue"]),
        ({"venue": None, "mode": "online"}, []),
        ({"capacity": None}, ["seats"]),
        ({"capacity": None, "registration": "none"}, []),
        ({"languages": []}, ["languages"]),
        ({"status": "draft"}, ["run"]),
        ({"status": "cancelled"}, ["run"]),
    ],
)
def test_what_is_missing_in_a_run_is_named(whole, changes, expected):
    CourseRun.objects.update(**changes)
    assert keys(whole) == expected


def test_a_run_without_dates_and_one_that_is_over_are_named(whole):
    assert keys(whole, now=datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=90)) == ["run"]
    CourseRun.objects.get().sessions.all().delete()
    assert keys(whole) == ["dates"]


def test_missing_topics_translations_and_descriptions_are_named(whole):
    assert keys(whole, ["de", "ar"]) == ["translations"]
    whole.topics.clear()
    whole.image.description = ""
    assert keys(whole) == ["topics", "image"]


def test_the_meter_grows_with_every_gap_that_is_mended(town):
    bare = CoursePageFactory(parent=town.courses("gruenau"))
    found = completeness.of_course(bare)
    assert 0 <= completeness.share(found) < 60
    assert completeness.share(found[1:]) > completeness.share(found)


def test_the_desk_reads_the_sentences_with_the_places(whole, town, signed_in):
    CoursePage.objects.filter(pk=whole.pk).update(plain="", image=None)
    CourseRun.objects.update(venue=None)
    run = CourseRun.objects.get()
    address = reverse("wagtailadmin_pages:edit", args=[whole.pk])
    text = signed_in(town.admin()).get(address).content.decode()
    assert "Der Text in einfacher Sprache fehlt" in text
    assert 'href="#id_plain-label"' in text
    assert 'id="id_plain-label"' in text
    assert f"{run.code} hat keinen Ort" in text
    assert "<meter" in text
