"""The catalogue: what is found, what each filter says, and that nothing a stranger types breaks it."""

import datetime
import json

import pytest
import time_machine

from courses.models import Booking, CourseRun, Session
from demo.factories.areas import VenueFactory
from demo.factories.courses import (
    BookingFactory,
    CoursePageFactory,
    CourseRunFactory,
    SessionFactory,
    TopicFactory,
    moment,
)


@pytest.fixture
def programme(town, sewing):
    """Besides the sewing course: cooking in Paunsdorf, and a course for the whole town."""
    cooking = CoursePageFactory(
        parent=town.courses("paunsdorf"),
        title="Kochen",
        slug="kochen",
        level="a2",
        topics=[TopicFactory(slug="ernaehrung")],
    )
    venue = VenueFactory(slug="kueche", area=town.area("paunsdorf"), step_free="yes")
    run = CourseRunFactory(course=cooking, languages=["de", "vi"], childcare=True, venue=venue)
    SessionFactory(run=run, start=moment(1, "15:00"), end=moment(1, "18:00"))
    everywhere = CoursePageFactory(parent=town.courses(), title="Online bewerben", slug="online-bewerben")
    CourseRunFactory(course=everywhere, mode="online")
    return cooking


def data(client, query="", path="/de/kurse/"):
    response = client.get(f"{path}kurse.json{query}")
    assert response.status_code == 200
    return json.loads(response.content)


def titles(found):
    return [one["title"] for one in found["results"]]


def counts(found, facet):
    return {one["value"]: one["count"] for one in found["facets"][facet] if one["count"]}


def test_the_list_shows_what_comes_next_first(client, programme):
    assert titles(data(client)) == ["Kochen", "Nähkurs", "Online bewerben"]
    assert titles(data(client, "?sort=title")) == ["Kochen", "Nähkurs", "Online bewerben"]


def test_a_course_for_everyone_counts_in_every_neighbourhood(client, programme):
    assert counts(data(client), "area") == {"gruenau": 2, "leipziger-osten": 1, "paunsdorf": 2}
    assert titles(data(client, "?area=leipziger-osten")) == ["Online bewerben"]
    assert titles(data(client, path="/de/gruenau/kurse/")) == ["Nähkurs", "Online bewerben"]


def test_filters_hold_for_the_same_run(client, programme, sewing):
    CourseRunFactory(course=sewing.page, languages=["ar"], childcare=True)
    assert titles(data(client, "?language=ar&feature=childcare")) == ["Nähkurs"]
    assert titles(data(client, "?language=de&feature=childcare")) == ["Kochen"]


def test_weekday_and_time_hold_for_the_same_date(client, programme, sewing):
    wednesday = next(day for day in range(1, 9) if moment(day, "18:00").weekday() == 2)
    SessionFactory(run=sewing.run, start=moment(wednesday, "18:00"), end=moment(wednesday, "20:00"))
    assert "Nähkurs" in titles(data(client, "?weekday=we&daytime=evening"))
    assert "Nähkurs" not in titles(data(client, "?weekday=tu&daytime=evening"))


def test_each_count_is_what_one_gets(client, programme):
    found = data(client)
    for facet, values in found["facets"].items():
        for value in values:
            assert data(client, f"?{facet}={value['value']}")["total"] == value["count"], (facet, value)


def test_a_booking_changes_the_state_at_once(client, sewing):
    assert data(client)["results"][0]["run"]["state"] == "places-free"
    BookingFactory.create_batch(6, run=sewing.run)
    run = data(client)["results"][0]["run"]
    assert (run["state"], run["seats_free"], run["label"]) == ("few-places", 2, "Noch 2 Plätze")
    Booking.objects.first().cancel()
    assert data(client)["results"][0]["run"]["seats_free"] == 3


def test_a_list_is_right_a_second_after_the_last_date_has_passed(client, sewing):
    last = Session.objects.filter(run=sewing.run).latest("end").end
    data(client)
    with time_machine.travel(last - datetime.timedelta(seconds=1), tick=False):
        assert data(client)["total"] == 0, "a fixed course that has begun cannot be joined"
        assert data(client, "?all=1")["results"][0]["run"]["state"] == "closed"
    with time_machine.travel(last + datetime.timedelta(seconds=1), tick=False):
        assert data(client, "?all=1")["results"][0]["run"]["state"] == "finished"


def test_a_course_without_a_run_waits_for_its_date(client, town):
    CoursePageFactory(parent=town.courses("gruenau"), title="Töpfern", slug="toepfern")
    assert data(client)["results"][0]["run"]["state"] == "date-to-follow"


def test_drafts_of_runs_and_courses_are_nowhere(client, sewing):
    CourseRun.objects.update(status="draft")
    sewing.run.refresh_from_db()
    sewing.run.save()
    assert data(client)["results"][0]["run"]["code"] is None
    sewing.page.unpublish()
    assert data(client, "?all=1")["total"] == 0


def test_search_finds_words_without_umlauts_topics_and_codes(client, programme, sewing):
    for words in ("naehk", "Nähkurs", "NÄHKURS", sewing.run.code, "الخياطة"):
        assert titles(data(client, f"?q={words}")) == ["Nähkurs"], words
    assert data(client, "?q=Raumfahrt")["total"] == 0


def test_the_calendar_holds_each_date_with_an_identity_that_stays(client, sewing):
    from icalendar import Calendar

    calendar = Calendar.from_ical(client.get("/de/kurse/kalender.ics").content)
    events = calendar.walk("VEVENT")
    assert len(events) == 3
    assert len({str(event["uid"]) for event in events}) == 3
    assert calendar.walk("VTIMEZONE")
    session = sewing.run.sessions.first()
    session.status = "cancelled"
    session.save()
    again = Calendar.from_ical(client.get("/de/gruenau/kurse/naehkurs/kalender.ics").content)
    cancelled = [event for event in again.walk("VEVENT") if event["status"] == "CANCELLED"]
    assert [str(event["uid"]) for event in cancelled] == [str(events[0]["uid"])]
    assert cancelled[0]["sequence"] > events[0]["sequence"]


def test_the_feed_names_new_courses(client, sewing):
    response = client.get("/de/kurse/feed/")
    assert response.headers["Content-Type"].startswith("application/atom+xml")
    assert "Nähkurs" in response.content.decode()


def test_course_page_tells_machines_of_each_date(client, sewing):
    body = client.get("/de/gruenau/kurse/naehkurs/").content.decode()
    scripts = [part.split("</script>")[0] for part in body.split('<script type="application/ld+json">')[1:]]
    things = [json.loads(script) for script in scripts]
    kinds = [thing["@type"] for thing in things]
    assert kinds.count("EducationEvent") == 3
    course = things[kinds.index("Course")]
    assert course["hasCourseInstance"][0]["identifier"] == sewing.run.code
    assert "BreadcrumbList" in kinds


def test_text_of_an_editor_cannot_leave_the_data_script(client, sewing):
    sewing.page.title = "</script><img src=x onerror=alert(1)>"
    sewing.page.save_revision().publish()
    body = client.get("/de/gruenau/kurse/naehkurs/").content.decode()
    assert "<img src=x" not in body


@pytest.mark.parametrize(
    "query",
    [
        "?area=mond",
        "?unbekannt=1",
        "?page=0",
        "?page=-3",
        "?page=99999999999999999999",
        "?page=abc",
        "?page=٣",
        "?from=gestern&until=2026-02-31",
        "?from=2026-12-01&until=2026-01-01",
        "?weekday=mo&weekday=xx",
        "?q=" + "a" * 5000,
        "?q=%F0%9F%A7%B5%E2%80%8B%E2%80%AE",
        "?q=...!!!",
        "?free=2",
        "?sort=zufall",
        "?area=gruenau%00",
        "?topic=<script>alert(1)</script>",
    ],
)
def test_any_address_gives_a_usable_page(client, sewing, query):
    for path in ("/de/kurse/", "/de/gruenau/kurse/", "/ar/kurse/"):
        response = client.get(path + query)
        assert response.status_code == 200
        assert "<script>alert" not in response.content.decode()
        assert client.get(f"{path}kurse.json{query}").status_code == 200
        assert client.get(f"{path}kalender.ics{query}").status_code == 200


def test_what_was_ignored_is_said(client, sewing):
    body = client.get("/de/kurse/?area=mond").content.decode()
    assert "mond" in body
    body = client.get("/de/gruenau/kurse/?area=paunsdorf").content.decode()
    assert "area" in body
    assert "Nähkurs" in body


def make_many(town, number):
    for count in range(number):
        page = CoursePageFactory(parent=town.courses("gruenau"), title=f"Kurs {count}", slug=f"viele-{count}")
        run = CourseRunFactory(course=page, venue=VenueFactory(slug=f"haus-{count}", area=town.area("gruenau")))
        SessionFactory(run=run)


def test_a_page_costs_the_same_with_one_course_and_fifty(client, town, sewing):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def cost(path):
        client.get(path)
        with CaptureQueriesContext(connection) as queries:
            client.get(path)
        return len(queries)

    paths = (
        "/de/kurse/",
        "/ar/gruenau/kurse/",
        "/de/kurse/kurse.json",
        "/de/kurse/kalender.ics",
        "/de/kurse/feed/",
        "/de/gruenau/kurse/naehkurs/",
    )
    one = {path: cost(path) for path in paths}
    make_many(town, 49)
    many = {path: cost(path) for path in paths}
    assert many == one
    assert max(many.values()) <= 10, many


def test_the_first_page_after_a_change_costs_the_same_with_one_course_and_with_fifty(client, town, sewing):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from base.versions import bump

    def cold():
        bump("catalogue")
        bump("seats")
        with CaptureQueriesContext(connection) as queries:
            client.get("/de/kurse/")
        return len(queries)

    # What is not of the courses (menu, footer) is remembered from now on
    cold()
    one = cold()
    make_many(town, 49)
    assert cold() == one


def test_days_the_wrong_way_round_find_nothing_and_it_is_said_why(client, sewing):
    days = "from=2026-12-10&until=2026-12-01"
    page = client.get(f"/de/kurse/?{days}").content.decode()
    assert data(client, f"?{days}")["total"] == 0
    assert "Der letzte Tag liegt vor dem ersten." in page
    assert "ab Donnerstag, 10. Dezember – bis Dienstag, 1. Dezember" in page.replace("2026", "").replace("  ", " ")
    assert (
        "Der letzte Tag liegt vor dem ersten."
        not in client.get("/de/kurse/?from=2026-12-01&until=2026-12-10").content.decode()
    )
