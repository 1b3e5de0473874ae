"""Runs, dates and bookings are no part of the page: nothing that happens to the page touches them."""

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page

from courses.models import Booking, CoursePage, CourseRun, Session


def facts():
    return (
        list(CourseRun.objects.order_by("pk").values_list("pk", "code", "course_id", "capacity", "status")),
        list(Session.objects.order_by("pk").values_list("pk", "run_id", "start", "end", "status")),
        list(Booking.objects.order_by("pk").values_list("pk", "run_id", "party_size", "status")),
    )


@pytest.fixture
def before(sewing):
    return facts()


def test_publishing_an_older_draft_changes_no_seat(sewing, before):
    older = sewing.page.save_revision()
    sewing.page.title = "Nähkurs für alle"
    sewing.page.save_revision().publish()
    older.publish()
    assert CoursePage.objects.get(pk=sewing.page.pk).title == "Nähkurs"
    assert facts() == before


def test_unpublishing_and_publishing_keeps_runs_and_bookings(sewing, before):
    sewing.page.unpublish()
    sewing.page.save_revision().publish()
    assert facts() == before


def test_reverting_to_a_revision_in_the_editor_keeps_runs(sewing, before, town, signed_in):
    first = sewing.page.save_revision()
    sewing.page.title = "Anders"
    sewing.page.save_revision().publish()
    address = reverse("wagtailadmin_pages:revisions_revert", args=[sewing.page.pk, first.pk])
    assert signed_in(town.admin()).get(address).status_code == 200
    first.as_object().save_revision().publish()
    assert facts() == before


def test_translating_a_course_shares_its_seats(sewing, before):
    arabic = sewing.page.copy_for_translation(Locale.objects.get(language_code="ar"))
    arabic.save_revision().publish()
    assert facts() == before
    assert CourseRun.objects.of_course(arabic.translation_key).count() == 1
    assert arabic.source == sewing.page


def test_moving_a_course_takes_its_runs_along_and_changes_its_neighbourhood(sewing, before, town):
    sewing.page.move(town.courses("paunsdorf"), pos="last-child")
    moved = CoursePage.objects.get(pk=sewing.page.pk)
    assert moved.area.slug == "paunsdorf"
    assert moved.url_path == "/de/paunsdorf/kurse/naehkurs/"
    assert facts() == before


def test_a_draft_from_before_a_move_cannot_bring_the_old_neighbourhood_back(sewing, town):
    draft = sewing.page.save_revision()
    sewing.page.move(town.courses("paunsdorf"), pos="last-child")
    draft.refresh_from_db()
    assert draft.as_object().area.slug == "paunsdorf"
    draft.publish()
    assert CoursePage.objects.get(pk=sewing.page.pk).area.slug == "paunsdorf"


def test_moving_a_list_changes_the_neighbourhood_of_all_courses_in_it(sewing, town):
    town.courses("paunsdorf").delete()
    town.courses("gruenau").move(town.area_page("paunsdorf"), pos="last-child")
    assert CoursePage.objects.get(pk=sewing.page.pk).area.slug == "paunsdorf"


@pytest.mark.parametrize("what", ["course", "list", "neighbourhood"])
def test_deleting_what_holds_a_run_is_refused_with_a_sentence(sewing, before, town, signed_in, what):
    page = {"course": sewing.page, "list": town.courses("gruenau"), "neighbourhood": town.area_page("gruenau")}[what]
    client = signed_in(town.admin())
    response = client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]), follow=True)
    assert response.status_code == 200
    assert sewing.run.code in response.content.decode()
    assert reverse("wagtailadmin_pages:unpublish", args=[page.pk]) in response.content.decode()
    assert Page.objects.filter(pk=page.pk).exists()
    assert facts() == before


def test_a_bulk_deletion_with_one_such_course_deletes_nothing(sewing, before, town, signed_in):
    empty = town.courses("paunsdorf")
    client = signed_in(town.admin())
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    response = client.post(f"{address}?id={empty.pk}&id={sewing.page.pk}", {"next": "/admin/"}, follow=True)
    assert sewing.run.code in response.content.decode()
    assert Page.objects.filter(pk__in=[empty.pk, sewing.page.pk]).count() == 2
    assert facts() == before


def test_run_codes_are_never_used_twice(sewing):
    from demo.factories.courses import CourseRunFactory

    second = CourseRunFactory(course=sewing.page)
    code = second.code
    second.delete()
    assert sewing.run.code.startswith("GR-")
    assert CourseRunFactory(course=sewing.page).code not in (code, sewing.run.code)
