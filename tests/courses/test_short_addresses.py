"""The short address on a poster leads to the course, in the reader's language."""

import pytest

from courses.models import CourseRun


@pytest.mark.parametrize("typed", ["GR-1", "gr-1", "gr1", "Gr%201", "GR-01"])
def test_a_number_leads_to_the_course_however_it_is_typed(client, sewing, typed):
    response = client.get(f"/de/k/{typed}/")
    assert (response.status_code, response.headers["Location"]) == (302, "/de/gruenau/kurse/naehkurs/")


def test_the_address_keeps_the_language(client, sewing):
    assert client.get("/ar/k/GR-1/").headers["Location"] == "/ar/gruenau/kurse/naehkurs/"


def test_without_a_language_the_browser_decides(client, sewing):
    response = client.get("/k/gr-1/", headers={"Accept-Language": "uk"})
    assert (response.status_code, response.headers["Location"]) == (302, "/uk/gruenau/kurse/naehkurs/")
    assert "Accept-Language" in response.headers["Vary"]
    assert client.get("/k/gr-1/").headers["Location"] == "/de/gruenau/kurse/naehkurs/"


@pytest.mark.parametrize("typed", ["GR-99", "XX-1", "hallo", "😀", "GR-" + "9" * 300, "%3Cscript%3E", "GR-١"])
@pytest.mark.parametrize("prefix", ["/de/k", "/k"])
def test_an_unknown_number_is_shown_the_way_to_all_courses(client, sewing, prefix, typed):
    response = client.get(f"{prefix}/{typed}/")
    text = response.content.decode()
    assert response.status_code == 404
    assert 'href="/de/kurse/"' in text
    assert "030 23125-000" in text
    assert "<script>" not in text
    assert sewing.page.title in text


def test_nobody_finds_a_draft_by_its_number(client, sewing):
    CourseRun.objects.filter(pk=sewing.run.pk).update(status="draft")
    assert client.get("/de/k/GR-1/").status_code == 404


def test_a_course_that_is_offline_has_no_short_address(client, sewing):
    sewing.page.unpublish()
    assert client.get("/de/k/GR-1/").status_code == 404


def test_a_short_address_asks_the_database_little(client, sewing, django_assert_max_num_queries):
    client.get("/de/k/GR-1/")
    with django_assert_max_num_queries(3):
        client.get("/de/k/GR-1/")
