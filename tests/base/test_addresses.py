"""Addresses that stay what they are: drafts, renames, moves and editors' inventions cannot take them."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Locale, Page

from courses.models import CourseIndexPage, CoursePage
from demo.factories.courses import CoursePageFactory


@pytest.fixture
def course(town):
    page = CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs")
    page.save_revision().publish()
    return CoursePage.objects.get(pk=page.pk)


@pytest.fixture
def arabic(course):
    page = course.copy_for_translation(Locale.objects.get(language_code="ar"))
    page.save_revision().publish()
    return CoursePage.objects.get(pk=page.pk)


def test_an_old_draft_of_a_translation_keeps_the_new_address(course, arabic, django_capture_on_commit_callbacks):
    draft = arabic.save_revision()
    with django_capture_on_commit_callbacks(execute=True):
        course.slug = "naehen-neu"
        course.save_revision().publish()
    draft.refresh_from_db()
    draft.publish()
    assert Page.objects.get(pk=arabic.pk).url_path == "/ar/gruenau/kurse/naehen-neu/"


def test_translations_that_went_offline_with_the_german_page_come_back_with_it(course, arabic):
    course.unpublish()
    assert not Page.objects.get(pk=arabic.pk).live
    CoursePage.objects.get(pk=course.pk).save_revision().publish()
    assert Page.objects.get(pk=arabic.pk).live


def test_a_translation_that_was_offline_before_stays_offline(course, arabic):
    arabic.unpublish()
    course.unpublish()
    CoursePage.objects.get(pk=course.pk).save_revision().publish()
    assert not Page.objects.get(pk=arabic.pk).live


@pytest.mark.parametrize("slug", ["feed", "programm", "anzeige", "täst", "GROSS", "zwei worte"])
def test_a_course_cannot_take_an_address_that_means_something_else(course, slug):
    course.slug = slug
    with pytest.raises(ValidationError):
        course.save()


@pytest.mark.parametrize("slug", ["suche", "konto", "k"])
def test_a_page_at_the_top_cannot_hide_the_search(town, slug):
    with pytest.raises(ValidationError):
        town.page("/de/").add_child(instance=CourseIndexPage(title="Kurse", slug=slug))


def test_moving_away_and_back_leaves_no_redirect_to_itself(course, town, client, django_capture_on_commit_callbacks):
    for target in ("paunsdorf", "gruenau"):
        with django_capture_on_commit_callbacks(execute=True):
            CoursePage.objects.get(pk=course.pk).move(town.courses(target), pos="last-child")
    CoursePage.objects.get(pk=course.pk).unpublish()
    assert client.get("/de/gruenau/kurse/naehkurs/").status_code == 404


def test_a_neighbourhood_has_one_list_of_courses(town, signed_in):
    response = signed_in(town.admin()).get(
        reverse("wagtailadmin_pages:add", args=["courses", "courseindexpage", town.area_page("gruenau").pk])
    )
    assert response.status_code == 302


def test_courses_begin_in_german(town, signed_in):
    desk = signed_in(town.admin())
    arabic_list = Page.objects.get(url_path="/ar/gruenau/kurse/")
    assert (
        desk.get(reverse("wagtailadmin_pages:add", args=["courses", "coursepage", arabic_list.pk])).status_code == 302
    )


def test_a_neighbourhood_page_is_never_made_alone(town, signed_in):
    home = town.page("/de/")
    assert signed_in(town.admin()).get(
        reverse("wagtailadmin_pages:add", args=["areas", "areapage", home.pk])
    ).status_code in (302, 404)


def test_an_editor_cannot_take_the_neighbourhood_offline(town, signed_in):
    page = town.area_page("gruenau")
    desk = signed_in(town.editor("gruenau"))
    desk.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    desk.post(f"{bulk}?id={page.pk}", {"next": "/admin/"})
    assert Page.objects.get(pk=page.pk).live


def test_other_methods_than_reading_get_a_readable_answer(client, course):
    from django.test import Client

    response = Client(enforce_csrf_checks=True).post("/ar/gruenau/kurse/naehkurs/")
    assert response.status_code == 405
    assert "/ar/impressum/" in response.content.decode()


def test_a_thousand_unknown_parameters_are_named_in_a_few_words(client, course):
    body = client.get("/de/kurse/?" + "&".join(f"x{number}=1" for number in range(800))).content.decode()
    assert body.count("“x1") + body.count("„x1") <= 1
    assert len(body) < 200_000
