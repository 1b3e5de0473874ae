"""A date that is moved or cancelled says so everywhere, with its reason: page, card, calendar, door, data."""

import datetime
import json
import re

import pytest
from django.core.exceptions import ValidationError
from icalendar import Calendar

from courses.models import Session
from demo.factories.areas import VenueFactory
from demo.factories.courses import CourseRunFactory, SessionFactory, moment, weekly
from tests.conftest import LEIPZIG

PAGE = "/de/gruenau/kurse/naehkurs/"
WHY = "Die Lehrerin ist krank."


@pytest.fixture
def first(sewing) -> Session:
    return sewing.run.sessions.order_by("start").first()


def later(session, days=1):
    return session.start + datetime.timedelta(days=days), session.end + datetime.timedelta(days=days)


def text(client, address=PAGE):
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def entries(client, address=f"{PAGE}kalender.ics"):
    events = Calendar.from_ical(client.get(address).content).walk("VEVENT")
    return {str(event["UID"]): event for event in events}


def described(client):
    scripts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text(client), re.DOTALL)
    return [json.loads(script) for script in scripts]


def events(client):
    return sorted(
        (thing for thing in described(client) if thing["@type"] == "EducationEvent"), key=lambda one: one["startDate"]
    )


def test_one_date_alone_can_be_saved_and_a_cancelled_one_cannot(client, first):
    first.cancel(WHY)
    links = re.findall(r'href="([^"]+termin-\d+\.ics)"', text(client))
    assert [int(re.search(r"termin-(\d+)", link)[1]) for link in links] == [
        one.pk for one in first.run.sessions.exclude(pk=first.pk)
    ]
    assert len(entries(client, links[0])) == 1


def test_a_moved_date_names_its_reason_and_the_day_it_was_planned_for(client, first):
    was = first.start
    first.move(*later(first), None, WHY)
    body = text(client)
    assert "Neuer Termin" in body
    assert WHY in body
    assert "statt Dienstag" in body
    first.refresh_from_db()
    assert (first.status, first.moved_from) == ("moved", was)


def test_a_moved_date_has_the_same_identity_and_a_higher_number_in_calendars(client, first):
    before = entries(client)
    start, end = later(first)
    first.move(start, end, None, WHY)
    after = entries(client)
    assert after.keys() == before.keys()
    (uid,) = [uid for uid in after if uid.startswith(f"session-{first.pk}@")]
    assert after[uid]["SEQUENCE"] > before[uid]["SEQUENCE"]
    assert after[uid]["DTSTART"].dt == start
    assert after[uid]["STATUS"] == "CONFIRMED"
    assert WHY in after[uid]["DESCRIPTION"]
    others = [one for one in after if one != uid]
    assert all(after[one]["SEQUENCE"] == before[one]["SEQUENCE"] for one in others)


def test_a_date_moved_twice_remembers_the_first_plan_and_moved_back_it_is_as_planned(first):
    was = first.start, first.end
    first.move(*later(first), None, WHY)
    first.move(*later(first), None, WHY)
    assert (first.moved_from, first.sequence) == (was[0], 2)
    first.move(*was, None, "Es geht doch.")
    assert (first.status, first.moved_from, first.sequence) == ("scheduled", None, 3)


def test_a_moved_date_tells_search_engines_when_it_was_before(client, first):
    was = first.start
    first.move(*later(first), None, WHY)
    moved = events(client)[0]
    assert moved["eventStatus"] == "https://schema.org/EventRescheduled"
    assert datetime.datetime.fromisoformat(moved["previousStartDate"]) == was
    assert datetime.datetime.fromisoformat(moved["startDate"]) == first.start


def test_one_cancelled_date_is_cancelled_everywhere_and_the_others_take_place(client, first):
    first.cancel(WHY)
    body = text(client)
    assert "Abgesagt" in body
    assert WHY in body
    found = entries(client)
    cancelled = [event for event in found.values() if event["STATUS"] == "CANCELLED"]
    assert [str(event["UID"]).split("@")[0] for event in cancelled] == [f"session-{first.pk}"]
    assert cancelled[0]["SEQUENCE"] == 1
    assert WHY in cancelled[0]["DESCRIPTION"]
    statuses = [event["eventStatus"].rsplit("/", 1)[1] for event in events(client)]
    assert statuses == ["EventCancelled", "EventScheduled", "EventScheduled"]


def test_a_cancelled_run_cancels_its_dates_in_calendars_and_says_why_on_its_card(client, sewing):
    sewing.run.cancel(WHY)
    found = entries(client).values()
    assert {str(event["STATUS"]) for event in found} == {"CANCELLED"}
    assert {event["SEQUENCE"] for event in found} == {1}
    assert all(WHY in event["DESCRIPTION"] for event in found)
    assert {event["eventStatus"] for event in events(client)} == {"https://schema.org/EventCancelled"}
    assert WHY in text(client)
    assert WHY in text(client, "/de/gruenau/kurse/?all=1")


def test_the_door_says_what_is_cancelled_and_why(client, sewing):
    session = SessionFactory(run=sewing.run, start=moment(1, "10:00"))
    session.cancel(WHY)
    body = text(client, "/de/gruenau/kurse/anzeige/")
    assert "Abgesagt" in body
    assert WHY in body


def test_nothing_public_changes_without_a_reason(sewing, first):
    start, end = later(first)
    for change in (
        lambda: first.cancel(""),
        lambda: first.move(start, end, None, ""),
        lambda: sewing.run.cancel(""),
    ):
        with pytest.raises(ValidationError):
            change()
    first.refresh_from_db()
    sewing.run.refresh_from_db()
    assert (first.status, first.sequence, sewing.run.status) == ("scheduled", 0, "published")


def test_a_draft_may_change_without_a_word(sewing, first):
    sewing.run.status = "draft"
    sewing.run.save()
    first.refresh_from_db()
    first.move(*later(first), None, "")
    assert (first.status, first.moved_from) == ("scheduled", None)


def test_another_house_is_a_change_that_calendars_hear_of(client, first, town):
    first.move(first.start, first.end, VenueFactory(area=town.area("gruenau"), name="Bürgerhaus"), WHY)
    event = entries(client)[f"session-{first.pk}@testserver"]
    assert event["SEQUENCE"] == 1
    assert "Bürgerhaus" in event["LOCATION"]


def test_one_date_can_be_saved_alone(client, first):
    (event,) = entries(client, f"{PAGE}termin-{first.pk}.ics").values()
    assert str(event["UID"]) == f"session-{first.pk}@testserver"
    assert event["DTSTART"].dt == first.start
    assert client.get(f"{PAGE}termin-999999.ics").status_code == 404


@pytest.mark.parametrize("address", [f"{PAGE}kalender.ics", "/de/kurse/kalender.ics?topic=naehen"])
def test_a_calendar_brings_its_time_zone_with_it(client, first, address):
    found = Calendar.from_ical(client.get(address).content)
    (zone,) = found.walk("VTIMEZONE")
    assert str(zone["TZID"]) == "Europe/Berlin"
    assert {event["DTSTART"].params["TZID"] for event in found.walk("VEVENT")} == {"Europe/Berlin"}
    assert len(found.walk("VEVENT")) == 3
    uids = [str(event["UID"]) for event in found.walk("VEVENT")]
    assert len(set(uids)) == 3


def test_a_filtered_calendar_holds_what_the_list_holds(client, first):
    assert entries(client, "/de/kurse/kalender.ics?topic=naehen")
    assert not entries(client, "/de/kurse/kalender.ics?area=paunsdorf")


def test_a_calendar_of_some_days_holds_their_dates_alone_and_those_called_off_too(client, sewing, first):
    """The course is on Tuesday mornings; a second run of it on Thursday evenings, a third one on both days."""
    evening = weekly(CourseRunFactory(course=sewing.page), [3], 1, 2, "18:00", "20:00")
    both = weekly(CourseRunFactory(course=sewing.page), [1, 3], 1, 4, "10:00", "12:00")
    first.cancel(WHY)

    def starts(query):
        return sorted(event["DTSTART"].dt for event in entries(client, f"/de/kurse/kalender.ics?{query}").values())

    tuesdays = list(sewing.run.sessions.values_list("start", flat=True))
    assert starts("weekday=tu") == sorted([*tuesdays, both[0].start, both[2].start])
    assert starts("weekday=th&daytime=evening") == sorted(one.start for one in evening)
    day = first.start.astimezone(LEIPZIG).date()
    week = day + datetime.timedelta(days=7)
    inside = [*tuesdays[:2], evening[0].start, *(one.start for one in both[:3])]
    assert starts(f"from={day}&until={week}") == sorted(inside)
    cancelled = entries(client, "/de/kurse/kalender.ics?weekday=tu")[f"session-{first.pk}@testserver"]
    assert cancelled["STATUS"] == "CANCELLED"
    assert len(starts("")) == 3 + 2 + 4


def test_course_runs_and_prices_are_described_for_search_engines(client, sewing):
    (course,) = [thing for thing in described(client) if thing["@type"] == "Course"]
    (instance,) = course["hasCourseInstance"]
    dates = list(sewing.run.sessions.order_by("start"))
    assert (course["name"], course["isAccessibleForFree"], course["provider"]["@type"]) == (
        "Nähkurs",
        True,
        "Organization",
    )
    assert instance["identifier"] == sewing.run.code
    assert datetime.datetime.fromisoformat(instance["startDate"]) == dates[0].start
    assert datetime.datetime.fromisoformat(instance["endDate"]) == dates[-1].end
    assert (instance["courseMode"], instance["courseWorkload"], instance["inLanguage"]) == ("onsite", "PT450M", ["de"])
    assert instance["offers"]["price"] == 0
