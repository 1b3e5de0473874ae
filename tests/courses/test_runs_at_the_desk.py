"""Runs are looked after on the course's own page in the admin: new, again, moved, cancelled, each with its reason."""

import datetime

import pytest
from django.urls import reverse

from base import dates
from courses.models import CourseRun, SchoolHolidays, Session
from courses.schedule import again, at
from demo.factories.areas import VenueFactory
from demo.factories.courses import BookingFactory, CourseRunFactory, SessionFactory, moment, weekly
from tests.house.security.matrix import form_of

WHY = "Der Raum ist gesperrt."


def url(name, *args):
    return reverse(f"wagtailsnippets_courses_courserun:{name}", args=args)


@pytest.fixture
def desk(town, signed_in):
    return signed_in(town.admin())


@pytest.fixture
def house(town):
    return VenueFactory(slug="stadtteilladen", area=town.area("gruenau"))


def new_run(house, **changes):
    first = moment(60, "10:00").date()
    return {
        "venue": str(house.pk),
        "capacity": "12",
        "held_back": "2",
        "start_mode": "fixed",
        "registration": "online",
        "languages": ["de", "ar"],
        "waiting_list": "on",
        "weekdays": [str(first.weekday())],
        "start": "10:00",
        "end": "12:00",
        "first": first.isoformat(),
        "count": "8",
        "every": "1",
        **changes,
    }


def body(response):
    assert response.status_code == 200
    return response.content.decode()


def test_the_course_page_of_the_desk_shows_runs_with_seats_state_and_what_can_be_done(sewing, desk):
    text = body(desk.get(reverse("wagtailadmin_pages:edit", args=[sewing.page.pk])))
    assert f"{sewing.run.code} · Plätze frei" in text
    assert "2 von 10 Plätzen belegt" in text
    assert "3 Termine" in text
    session = sewing.run.sessions.first()
    for name, *args in (
        ("edit", sewing.run.pk),
        ("plan", sewing.run.pk),
        ("again", sewing.run.pk),
        ("cancel", sewing.run.pk),
        ("move_date", sewing.run.pk, session.pk),
        ("cancel_date", sewing.run.pk, session.pk),
        ("new", sewing.page.pk),
    ):
        assert f'href="{url(name, *args)}"' in text, name


@pytest.mark.parametrize("runs", [1, 12])
def test_many_runs_ask_the_database_no_more(sewing, desk, django_assert_max_num_queries, runs):
    for _run in range(runs - 1):
        weekly(CourseRunFactory(course=sewing.page), [2], 1, 8, "09:00", "11:00")
    address = reverse("wagtailadmin_pages:edit", args=[sewing.page.pk])
    desk.get(address)
    with django_assert_max_num_queries(52):
        desk.get(address)


def test_a_course_with_eight_dates_is_two_clicks_preview_and_publish(sewing, desk, house, client):
    address = url("new", sewing.page.pk)
    assert "Termine ansehen" in body(desk.get(address))
    text = body(desk.post(address, new_run(house)))
    assert "8 Termine" in text
    assert CourseRun.objects.count() == 1, "the preview writes nothing"
    response = desk.post(address, new_run(house, publish="1"))
    assert response.headers["Location"].endswith("#runs")
    run = CourseRun.objects.latest("pk")
    assert (run.status, run.capacity, run.languages, run.sessions.count()) == ("published", 12, ["de", "ar"], 8)
    assert run.code != sewing.run.code
    assert run.code in body(client.get("/de/gruenau/kurse/naehkurs/"))


def test_a_draft_is_not_shown_to_readers(sewing, desk, house, client):
    desk.post(url("new", sewing.page.pk), new_run(house, draft="1"))
    run = CourseRun.objects.latest("pk")
    assert run.is_draft
    assert run.code not in body(client.get("/de/gruenau/kurse/naehkurs/"))


def test_a_run_whose_date_will_follow_needs_no_dates(sewing, desk, house):
    sent = new_run(house, draft="1", start_mode="date-to-follow", weekdays=[], start="", end="", first="", count="")
    desk.post(url("new", sewing.page.pk), sent)
    assert CourseRun.objects.latest("pk").sessions.count() == 0


@pytest.mark.parametrize(
    "changes", [{"held_back": "99"}, {"registration": "elsewhere"}, {"weekdays": []}, {"every": "99"}, {"venue": "0"}]
)
def test_a_new_run_that_makes_no_sense_is_explained(sewing, desk, house, changes):
    assert "error" in body(desk.post(url("new", sewing.page.pk), new_run(house, publish="1", **changes)))
    assert CourseRun.objects.count() == 1


def test_the_preview_of_a_new_run_names_who_else_is_in_the_house(sewing, desk, house):
    other = CourseRunFactory(course=sewing.page, venue=house)
    SessionFactory(run=other, start=moment(60, "11:00"), end=moment(60, "13:00"))
    assert body(desk.post(url("new", sewing.page.pk), new_run(house))).count(f"{other.code} Nähkurs") == 1


def test_again_in_half_a_year_is_filled_in_and_gives_a_new_draft_with_the_same_facts(sewing, desk, house):
    CourseRun.objects.filter(pk=sewing.run.pk).update(venue=house, childcare=True, held_back=3, mode="hybrid")
    address = url("again", sewing.run.pk)
    first = dates.local(sewing.run.sessions.first().start)
    expected = first.date() + datetime.timedelta(weeks=26)
    text = body(desk.get(address))
    assert f'value="{expected.isoformat()}"' in text or f'value="{expected:%d.%m.%Y}"' in text
    sent = new_run(house, childcare="on", weekdays=["1"], first=expected.isoformat(), end="12:30", count="3", draft="1")
    desk.post(address, sent)
    run = CourseRun.objects.latest("pk")
    assert (run.code != sewing.run.code, run.status, run.childcare, run.mode) == (True, "draft", True, "hybrid")
    starts = [dates.local(one.start) for one in run.sessions.all()]
    assert [one.weekday() for one in starts] == [1, 1, 1]
    assert [one.hour for one in starts] == [10, 10, 10]
    assert sewing.run.sessions.count() == 3


def test_again_leaves_school_holidays_out(sewing, desk, house):
    first = dates.local(sewing.run.sessions.first().start).date() + datetime.timedelta(weeks=26)
    SchoolHolidays.objects.create(name="Ferien", first=first, last=first)
    sent = new_run(house, weekdays=["1"], first=first.isoformat(), count="3", skip_school_holidays="on")
    assert "Schulferien: Ferien" in body(desk.post(url("again", sewing.run.pk), sent))
    desk.post(url("again", sewing.run.pk), sent | {"draft": "1"})
    run = CourseRun.objects.latest("pk")
    assert first not in [dates.local(one.start).date() for one in run.sessions.all()]
    assert run.sessions.count() == 3


def test_the_same_again_keeps_weekdays_times_and_rhythm_and_lies_ahead():
    day = datetime.date(2025, 9, 2)
    ten, noon = datetime.time(10), datetime.time(12)
    days = [day + datetime.timedelta(weeks=2 * number) for number in range(4)]
    wish = again([(at(one, ten), at(one, noon)) for one in days], datetime.date(2026, 11, 22))
    assert (wish.weekdays, wish.start, wish.end, wish.count, wish.every) == ((1,), ten, noon, 4, 2)
    assert wish.first == datetime.date(2027, 3, 2)
    assert again([], day) is None


def test_one_date_is_moved_with_a_reason(sewing, desk, client):
    session = sewing.run.sessions.first()
    start = dates.local(session.start) + datetime.timedelta(days=1)
    address = url("move_date", sewing.run.pk, session.pk)
    sent = {"day": start.date().isoformat(), "start": "14:00", "end": "16:00", "reason": ""}
    body(desk.post(address, sent))
    session.refresh_from_db()
    assert session.status == "scheduled", "without a reason nothing is moved"
    response = desk.post(address, sent | {"reason": WHY, "anyway": "1"})
    assert response.status_code == 302
    session.refresh_from_db()
    assert (session.status, dates.local(session.start).hour) == ("moved", 14)
    assert WHY in body(client.get("/de/gruenau/kurse/naehkurs/"))


def test_moving_into_a_taken_house_is_said_before_it_is_done(sewing, desk, house):
    other = CourseRunFactory(course=sewing.page, venue=house)
    SessionFactory(run=other, start=moment(60, "11:00"), end=moment(60, "13:00"))
    session = sewing.run.sessions.first()
    address = url("move_date", sewing.run.pk, session.pk)
    day = moment(60, "10:00").date().isoformat()
    sent = {"day": day, "start": "10:00", "end": "12:00", "venue": str(house.pk), "reason": WHY}
    assert f"{other.code} Nähkurs" in body(desk.post(address, sent))
    session.refresh_from_db()
    assert session.status == "scheduled"
    assert desk.post(address, sent | {"anyway": "1"}).status_code == 302
    session.refresh_from_db()
    assert (session.status, session.venue) == ("moved", house)


def test_one_date_or_the_whole_run_is_cancelled_with_a_reason_only(sewing, desk):
    session = sewing.run.sessions.first()
    for address in (url("cancel_date", sewing.run.pk, session.pk), url("cancel", sewing.run.pk)):
        body(desk.post(address, {"reason": "  "}))
    session.refresh_from_db()
    sewing.run.refresh_from_db()
    assert (session.status, sewing.run.status) == ("scheduled", "published")
    assert desk.post(url("cancel_date", sewing.run.pk, session.pk), {"reason": WHY}).status_code == 302
    assert list(Session.objects.order_by("start").values_list("status", flat=True)) == [
        "cancelled",
        "scheduled",
        "scheduled",
    ]
    assert desk.post(url("cancel", sewing.run.pk), {"reason": WHY}).status_code == 302
    sewing.run.refresh_from_db()
    assert (sewing.run.status, sewing.run.cancel_reason) == ("cancelled", WHY)


def test_a_date_of_another_run_is_not_changed_through_this_one(sewing, desk):
    other = SessionFactory(run=CourseRunFactory(course=sewing.page))
    assert desk.post(url("cancel_date", sewing.run.pk, other.pk), {"reason": WHY}).status_code == 404


@pytest.mark.parametrize("name", ["new", "again", "cancel", "cancel_date", "move_date"])
def test_an_editor_of_paunsdorf_changes_no_run_of_gruenau(sewing, town, signed_in, house, name):
    desk = signed_in(town.editor("paunsdorf"))
    session = sewing.run.sessions.first()
    ids = {
        "new": [sewing.page.pk],
        "cancel_date": [sewing.run.pk, session.pk],
        "move_date": [sewing.run.pk, session.pk],
    }
    address = url(name, *ids.get(name, [sewing.run.pk]))
    for response in (desk.get(address), desk.post(address, new_run(house, publish="1", reason=WHY, day="2027-01-01"))):
        assert response.status_code in (302, 404)
        assert response.status_code == 404 or response.headers["Location"] == "/admin/"
    session.refresh_from_db()
    sewing.run.refresh_from_db()
    assert (CourseRun.objects.count(), sewing.run.status, session.status) == (1, "published", "scheduled")


def test_nothing_of_a_run_is_in_the_page_form(sewing, desk):
    text = body(desk.get(reverse("wagtailadmin_pages:edit", args=[sewing.page.pk])))
    assert 'name="runs-' not in text


def test_the_form_of_a_run_does_not_cancel_it_past_its_own_button(sewing, desk):
    form = url("edit", sewing.run.pk)
    assert 'value="cancelled"' not in body(desk.get(form))
    sewing.run.cancel(WHY)
    shown = body(desk.get(form))
    assert 'value="cancelled"' in shown
    assert WHY in shown


@pytest.mark.parametrize(("status", "booked", "left"), [("published", 0, 3), ("draft", 1, 3), ("draft", 0, 2)])
def test_a_date_that_people_know_of_is_cancelled_and_not_deleted(sewing, desk, status, booked, left):
    sewing.run.bookings.all().delete()
    BookingFactory.create_batch(booked, run=sewing.run)
    CourseRun.objects.filter(pk=sewing.run.pk).update(status=status)
    data = form_of(desk.get(url("edit", sewing.run.pk)))
    response = desk.post(url("edit", sewing.run.pk), {**data, "sessions-1-DELETE": "on"})
    assert sewing.run.sessions.count() == left
    if left == 3:
        text = body(response)
        assert "Diesen Termin kennen die Menschen schon" in text
        again = form_of(response)
        assert not again.get("sessions-1-DELETE")
        assert desk.post(url("edit", sewing.run.pk), again).status_code == 302
