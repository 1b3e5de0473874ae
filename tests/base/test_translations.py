"""What happens to a German page happens to its translations."""

import pytest
from wagtail.models import Locale, Page

from demo.factories.courses import CoursePageFactory


@pytest.fixture
def course(town):
    page = CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs")
    for code in ("en", "ar"):
        copy = page.copy_for_translation(Locale.objects.get(language_code=code))
        copy.title = f"Sewing {code}"
        copy.save_revision().publish()
    return page


def versions(page):
    return {one.url_path: one.live for one in Page.objects.filter(translation_key=page.translation_key)}


def test_moving_the_german_page_moves_its_translations(course, town):
    course.move(town.courses("paunsdorf"), pos="last-child")
    assert set(versions(course)) == {f"/{code}/paunsdorf/kurse/naehkurs/" for code in ("de", "en", "ar")}


def test_translations_change_their_neighbourhood_with_the_german_page(course, town):
    course.move(town.courses("paunsdorf"), pos="last-child")
    areas = {one.specific.area.slug for one in Page.objects.filter(translation_key=course.translation_key)}
    assert areas == {"paunsdorf"}


def test_moving_a_whole_list_moves_the_translated_list_with_what_is_in_it(course, town):
    town.courses("paunsdorf").delete()
    town.courses("gruenau").move(town.area_page("paunsdorf"), pos="last-child")
    assert "/ar/paunsdorf/kurse/naehkurs/" in versions(course)


def test_unpublishing_the_german_page_unpublishes_its_translations(course):
    course.unpublish()
    assert set(versions(course).values()) == {False}


def test_unpublishing_a_translation_leaves_the_german_page_online(course):
    Page.objects.get(url_path="/en/gruenau/kurse/naehkurs/").specific.unpublish()
    assert versions(course) == {
        "/de/gruenau/kurse/naehkurs/": True,
        "/en/gruenau/kurse/naehkurs/": False,
        "/ar/gruenau/kurse/naehkurs/": True,
    }


def test_deleting_the_german_page_deletes_its_translations(course):
    course.delete()
    assert versions(course) == {}


def test_deleting_a_list_deletes_translations_of_what_is_in_it(course, town):
    town.courses("gruenau").delete()
    assert versions(course) == {}
    assert not Page.objects.filter(url_path="/ar/gruenau/kurse/").exists()


def test_bulk_unpublishing_in_the_admin_takes_translations_along(course, town, signed_in):
    from django.urls import reverse

    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    signed_in(town.admin()).post(f"{address}?id={course.pk}", {"next": "/admin/"})
    assert set(versions(course).values()) == {False}


def test_bulk_moving_in_the_admin_takes_translations_along(course, town, signed_in):
    from django.urls import reverse

    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
    target = town.courses("paunsdorf")
    signed_in(town.admin()).post(f"{address}?id={course.pk}", {"chooser": target.pk, "next": "/admin/"})
    assert "/ar/paunsdorf/kurse/naehkurs/" in versions(course)


def test_a_renamed_address_is_renamed_in_every_language(course, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        course.slug = "naehen"
        course.save()
    assert set(versions(course)) == {f"/{code}/gruenau/kurse/naehen/" for code in ("de", "en", "ar")}
