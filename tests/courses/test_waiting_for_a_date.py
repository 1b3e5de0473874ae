"""Vormerken: people wait for a date of a course that has none; when there is one, they are asked first, in order."""

import datetime
import re
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from django.test import Client
from django.utils import timezone

from base import privacy
from base.outbox import OutgoingMail
from courses import booking, demand
from courses.booking import Wish
from courses.models import Booking, CoursePage, CourseRun, Interest, Notification, Registration
from demo.factories.courses import CoursePageFactory, CourseRunFactory, InterestFactory, SessionFactory

PHONE = "030 23125-000"
NADIA = {"name": "Nadia", "channel": "phone", "phone": "0341/123 45-67"}


def wish(number: int, **changes: Any) -> Wish:
    return Wish(**{"name": f"Person {number}", "channel": "phone", "phone": f"+4934100000{number:02}", **changes})


@pytest.fixture
def welding(town: Any) -> CoursePage:
    """A course without a run."""
    page: CoursePage = CoursePageFactory(parent=town.courses("gruenau"), title="Schweißen", slug="schweissen")
    return page


def form_of(page: CoursePage, language: str = "de") -> str:
    return f"/{language}/vormerken/{page.pk}/"


def send(client: Client, path: str, **answers: Any) -> Any:
    """Fill in the form, wait a little, send it."""
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        stamp = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())[1]
    return client.post(path, {**NADIA, "stamp": stamp, "confirm": "1", **answers}, follow=True)


def test_the_page_of_a_course_without_a_date_leads_to_the_form(client, welding):
    assert f'href="{form_of(welding)}"' in client.get("/de/gruenau/kurse/schweissen/").content.decode()


def test_a_course_that_one_can_register_for_has_no_such_form(client, sewing):
    assert "vormerken" not in client.get("/de/gruenau/kurse/naehkurs/").content.decode()
    assert "schon einen Termin" in client.get(form_of(sewing.page)).content.decode()


def test_a_name_and_a_phone_number_are_enough_and_the_link_deletes(client, welding):
    response = send(client, form_of(welding))
    one = Interest.objects.get()
    text = response.content.decode()
    assert (one.name, one.phone, one.course) == ("Nadia", "+493411234567", welding)
    assert "Sie sind vorgemerkt" in text
    assert one.code in text
    assert PHONE in text
    assert "no-store" in response.headers["Cache-Control"]
    path = f"/de/meine-anmeldung/{one.token}/"
    assert response.redirect_chain[0][0] == path
    client.get(path)
    assert Interest.objects.exists()
    assert "gelöscht" in client.post(path, {"do": "delete"}, follow=True).content.decode()
    assert not Interest.objects.exists()


def test_what_was_written_is_shown_once_more_before_it_counts(client, welding):
    text = send(client, form_of(welding), confirm="").content.decode()
    assert "Ist alles richtig?" in text
    assert "0341 1234567" in text
    assert not Interest.objects.exists()


def test_the_same_contact_waits_once_and_a_stranger_does_not_get_the_link(client, welding):
    send(client, form_of(welding))
    again = send(client, form_of(welding), name="Anders").content.decode()
    one = Interest.objects.get()
    assert one.name == "Nadia"
    assert "Sie sind vorgemerkt" in again
    assert one.token not in again
    assert "Nadia" not in again


def test_a_reader_of_mails_gets_the_link_by_mail_three_times_a_day_at_most(client, town, settings):
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}

    for number in range(5):
        page = CoursePageFactory(parent=town.courses("gruenau"), slug=f"k-{number}")
        demand.note(page.pk, wish(1, phone="", channel="email", email="opfer@example.org", name="Kaufen!"))
    assert OutgoingMail.objects.count() == 3
    assert "Kaufen" not in OutgoingMail.objects.first().message


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": "\u202e\u200b"}, "Ihren Namen"),
        ({"phone": "hallo"}, "0341 1234567"),
        ({"name": "x" * 1_000_000}, "120"),
        ({"website": "x"}, "rufen Sie uns an"),
        ({"stamp": "x"}, "noch einmal"),
    ],
)
def test_a_wrong_answer_is_explained_and_nothing_is_written(client, welding, changes, words):
    text = send(client, form_of(welding), **changes).content.decode()
    assert words in text
    assert PHONE in text
    assert not Interest.objects.exists()


@pytest.mark.parametrize("path", ["/de/vormerken/999999/", "/de/vormerken/999999/antwort/geraten/"])
def test_an_unknown_course_is_no_course(client, town, path):
    response = client.get(path)
    assert response.status_code == 404
    assert not Interest.objects.exists()


def test_a_draft_takes_nobody(client, town):
    page = CoursePageFactory(parent=town.courses("gruenau"), live=False)
    assert client.get(form_of(page)).status_code == 404


def test_everybody_can_wait_in_their_language(client, welding):
    text = send(client, form_of(welding, "ar")).content.decode()
    assert Interest.objects.get().language == "ar"
    assert 'lang="de" dir="ltr"' in text


# Inviting


def new_run(page: CoursePage, **facts: Any) -> CourseRun:
    run: CourseRun = CourseRunFactory(course=page, **{"capacity": 2, **facts})
    SessionFactory(run=run)
    return run


def test_people_are_invited_in_the_order_in_which_they_came(welding):
    waiting = [demand.note(welding.pk, wish(number)) for number in range(4)]
    codes = [one.code for one in waiting if one]
    tokens = [one.token for one in waiting if one]
    run = new_run(welding)
    assert demand.invite(run.pk) == 4
    people = list(Registration.objects.order_by("pk"))
    assert [one.booking.status for one in people] == ["offered", "offered", "waiting", "waiting"]
    # The code they have written down and the link of their mail lead to the offer
    assert [one.code for one in people] == codes
    assert [one.token for one in people] == tokens
    assert not Interest.objects.exists()
    assert [one.kind for one in Notification.objects.open().order_by("registration")] == ["offer"] * 2 + ["waiting"] * 2
    assert all(one.booking.offered_until for one in people[:2])
    booking.cancel(people[0].booking)
    people[2].booking.refresh_from_db()
    assert people[2].booking.status == "offered"


def test_nobody_from_outside_is_quicker_than_who_was_invited(welding):
    for number in range(3):
        demand.note(welding.pk, wish(number))
    run = new_run(welding, capacity=3, status="draft")
    demand.invite(run.pk)
    run.refresh_from_db()
    assert run.status == "published"
    assert booking.book(run.pk, wish(9)).outcome == "waiting"


def test_a_run_without_a_waiting_list_takes_no_more_than_it_has_seats(welding):
    for number in range(3):
        demand.note(welding.pk, wish(number))
    assert demand.invite(new_run(welding, waiting_list=False).pk) == 2
    assert Interest.objects.get().name == "Person 2"


def test_whoever_has_registered_already_is_not_invited_again(welding):
    demand.note(welding.pk, wish(1))
    run = new_run(welding)
    booking.book(run.pk, wish(1))
    assert demand.invite(run.pk) == 0
    assert (Interest.objects.count(), Booking.objects.count()) == (0, 1)


@pytest.mark.parametrize(
    "facts", [{"status": "cancelled", "cancel_reason": "Krank."}, {"registration": "none"}, {"start_mode": "drop-in"}]
)
def test_nobody_is_invited_to_a_run_without_seats_to_give(welding, facts):
    demand.note(welding.pk, wish(1))
    assert demand.invite(new_run(welding, **facts).pk) == 0
    assert Interest.objects.exists()


def test_an_incomplete_draft_invites_nobody(welding):
    demand.note(welding.pk, wish(1))
    run = new_run(welding, status="draft")
    CourseRun.objects.filter(pk=run.pk).update(registration_url="kein")
    with pytest.raises(ValidationError):
        demand.invite(run.pk)
    assert Interest.objects.exists()
    assert not Registration.objects.exists()


def test_a_wish_is_forgotten_after_a_year(welding):
    InterestFactory(course=welding)
    entry = next(one for one in privacy.entries() if one.label == "courses.Interest")
    now = timezone.now()
    assert entry.count(now + datetime.timedelta(days=364)) == 0
    assert entry.count(now + datetime.timedelta(days=366)) == 1


# In the admin


def test_an_editor_sees_the_demand_of_the_own_neighbourhood_without_a_name(town, signed_in, welding):
    InterestFactory.create_batch(3, course=welding, language="uk", name="Geheim")
    foreign = CoursePageFactory(parent=town.courses("paunsdorf"), title="Fremder Kurs")
    InterestFactory(course=foreign)
    text = signed_in(town.editor("gruenau")).get("/admin/vormerkungen/").content.decode()
    assert "Schweißen" in text
    assert "3 Personen warten" in text
    assert "Ukrainisch 3" in text
    assert "Geheim" not in text
    assert "Fremder Kurs" not in text


def test_the_desk_shows_demand_until_a_run_is_planned(town, signed_in, welding):
    InterestFactory.create_batch(2, course=welding)
    browser = signed_in(town.editor("gruenau"))
    assert "2 Personen warten" in browser.get("/admin/").content.decode()
    new_run(welding)
    assert "2 Personen warten" not in browser.get("/admin/").content.decode()


def test_an_adviser_invites_by_button_in_the_own_neighbourhood_only(town, signed_in, welding):
    run = new_run(welding)
    InterestFactory(course=welding)
    foreign = CoursePageFactory(parent=town.courses("paunsdorf"))
    foreign_run = new_run(foreign)
    InterestFactory(course=foreign)
    browser = signed_in(town.person("adviser", "gruenau"))
    assert browser.post(f"/admin/vormerkungen/einladen/{foreign_run.pk}/").status_code == 404
    assert f"/admin/vormerkungen/einladen/{run.pk}/" in browser.get("/admin/vormerkungen/").content.decode()
    browser.post(f"/admin/vormerkungen/einladen/{run.pk}/")
    assert Registration.objects.get().booking.run == run
    assert Interest.objects.get().course == foreign


def test_a_draft_is_not_published_by_an_adviser(town, signed_in, welding):
    run = new_run(welding, status="draft")
    InterestFactory(course=welding)
    browser = signed_in(town.person("adviser", "gruenau"))
    assert browser.post(f"/admin/vormerkungen/einladen/{run.pk}/").status_code == 404
    assert Interest.objects.exists()


def test_whoever_calls_is_taken_off_the_list_by_code(town, signed_in, welding):
    one = InterestFactory(course=welding)
    foreign = InterestFactory(course=CoursePageFactory(parent=town.courses("paunsdorf")))
    browser = signed_in(town.person("adviser", "gruenau"))
    for code in (foreign.code, one.code.lower()):
        browser.post("/admin/vormerkungen/vergessen/", {"code": code})
    assert Interest.objects.get() == foreign


def test_fifty_courses_cost_as_many_queries_as_one(town, signed_in, django_assert_max_num_queries):
    browser = signed_in(town.editor("gruenau"))

    def grow(first: int, last: int) -> None:
        for number in range(first, last):
            page = CoursePageFactory(parent=town.courses("gruenau"), slug=f"viel-{number}")
            InterestFactory(course=page)
            new_run(page)

    grow(0, 1)
    browser.get("/admin/vormerkungen/")
    with django_assert_max_num_queries(25) as one:
        browser.get("/admin/vormerkungen/")
    grow(1, 12)
    with django_assert_max_num_queries(len(one.captured_queries)):
        browser.get("/admin/vormerkungen/")


def test_a_course_that_people_wait_for_is_archived_and_not_deleted(welding):

    InterestFactory(course=welding)
    with pytest.raises(ProtectedError):
        welding.delete()
