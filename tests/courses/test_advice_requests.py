"""Somebody asks for advice with a name and one contact; the office agrees, moves and closes, and everybody is told."""

import datetime
import re
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from areas.models import Role
from base import dates
from courses import advising
from courses.booking import Wish
from courses.free_times import at, free_times
from courses.models import AdviceRequest, ConsultationHours, ConsultationPage
from demo.factories.courses import AdviceRequestFactory, ConsultationHoursFactory, ConsultationPageFactory

NADIA = {"name": "Nadia", "channel": "phone", "phone": "0341/123 45-67", "place": "office"}
PHONE = "030 23125-000"
# A Monday
NOW = datetime.datetime(2026, 11, 9, 9, 0, tzinfo=datetime.UTC)
BUDGET = 12


@pytest.fixture
def coaching(town: Any) -> ConsultationPage:
    """Job coaching in Grünau, on Tuesdays from nine to ten, half an hour each."""
    page = ConsultationPageFactory(
        parent=town.advice("gruenau"), title="Jobcoaching", slug="coaching", places=["office", "phone"], minutes=30
    )
    ConsultationHoursFactory(consultation=page, weekday="tu", opens=datetime.time(9), closes=datetime.time(10))
    return page


@pytest.fixture
def visits(town: Any) -> ConsultationPage:
    """Advice for businesses of the whole town: we come to them, by appointment."""
    return ConsultationPageFactory(
        parent=town.advice(),
        title="Beratung vor Ort",
        slug="vor-ort",
        audience="businesses",
        kind="on-site-advice",
        places=["at-your-place"],
        by_appointment=True,
    )


def form_of(page: ConsultationPage, language: str = "de") -> str:
    return f"/{language}/beratung-anfragen/{page.pk}/"


def ask(client: Client, page: ConsultationPage, *, language: str = "de", **answers: Any) -> Any:
    """Fill in the form, wait a little, send it."""
    path = form_of(page, language)
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        found = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())
    assert found
    return client.post(path, {**NADIA, "place": page.places[0], "stamp": found[1], **answers}, follow=True)


def detail(request: AdviceRequest) -> str:
    return reverse("wagtailsnippets_courses_advicerequest:answer", args=[request.pk])


def agreement(day: datetime.date, **more: str) -> dict[str, str]:
    return {"do": "agree", "day": day.isoformat(), "time": "14:00", "place": "office", "where": "Zimmer 2", **more}


def test_a_business_asks_and_the_office_agrees_and_closes(
    client: Client, town: Any, visits: ConsultationPage, signed_in: Any, mailoutbox: Any
):
    page = client.get("/de/beratung/vor-ort/").content.decode()
    assert f'href="{form_of(visits)}"' in page
    response = ask(client, visits, channel="email", email="Laden@demo.example", phone="", topic="Schaufenster")
    request = AdviceRequest.objects.get()
    text = response.content.decode()
    assert (request.email, request.status, request.start) == ("laden@demo.example", "new", None)
    assert request.code in text
    assert "Schaufenster" not in text
    assert [mail.to for mail in mailoutbox] == [["laden@demo.example"]]

    office = signed_in(town.person(Role.CENTRAL))
    assert "Schaufenster" in office.get(detail(request)).content.decode()
    day = dates.today() + datetime.timedelta(days=5)
    office.post(detail(request), agreement(day, place="at-your-place", where="In Ihrem Laden"))
    request.refresh_from_db()
    assert (request.status, request.to_tell) == ("confirmed", "")
    letter = mailoutbox[-1]
    assert "In Ihrem Laden" in letter.body
    assert "14 Uhr" in letter.body
    assert "Schaufenster" not in letter.message().as_string()
    assert "Nadia" not in letter.message().as_string()
    assert "In Ihrem Laden" in client.get(f"/de/mein-termin/{request.token}/").content.decode()
    office.post(detail(request), {"do": "close"})
    request.refresh_from_db()
    assert request.status == "done"


def test_who_is_reached_by_phone_only_is_told_by_the_office(
    client: Client, town: Any, coaching: ConsultationPage, signed_in: Any, mailoutbox: Any
):
    ask(client, coaching)
    request = AdviceRequest.objects.get()
    office = signed_in(town.person(Role.ADVISER, "gruenau"))
    for page in ("/admin/", reverse("wagtailsnippets_courses_advicerequest:list")):
        assert "noch 3 Tage" in office.get(page).content.decode()
    answer = office.post(detail(request), agreement(dates.today() + datetime.timedelta(days=2)), follow=True)
    assert "Zimmer 2" in answer.content.decode()
    assert "der Person sagen" in office.get("/admin/").content.decode()
    office.post(detail(request), {"do": "told"})
    request.refresh_from_db()
    assert request.to_tell == ""
    assert "der Person sagen" not in office.get("/admin/").content.decode()
    assert not mailoutbox


@time_machine.travel(NOW, tick=True)
def test_a_time_that_is_asked_for_is_nobody_elses(client: Client, coaching: ConsultationPage):
    first = at(datetime.date(2026, 11, 17), datetime.time(9))
    assert first in advising.times(coaching)
    ask(client, coaching, start=first.isoformat())
    assert AdviceRequest.objects.get().start == first
    text = ask(client, coaching, start=first.isoformat(), phone="0341 7654321").content.decode()
    assert "Diese Zeit ist nicht mehr frei" in text
    assert 'value="Nadia"' in text
    assert AdviceRequest.objects.count() == 1
    advising.cancel(AdviceRequest.objects.get())
    assert first in advising.times(coaching)


@time_machine.travel(NOW, tick=True)
def test_two_who_saw_the_same_free_time_do_not_both_get_it(coaching: ConsultationPage):
    start = at(datetime.date(2026, 11, 17), datetime.time(9))
    question = advising.Question("office", start)
    advising.ask(coaching.pk, Wish("Nadia", "phone", "+493411234567", form="a"), question)
    with pytest.raises(advising.Taken):
        advising.ask(coaching.pk, Wish("Ali", "phone", "+493417654321", form="b"), question)
    assert AdviceRequest.objects.count() == 1


def test_free_times_lie_in_the_hours_ahead_and_leave_out_holidays_and_what_is_taken():
    tuesday = ConsultationHours(weekday="we", opens=datetime.time(9), closes=datetime.time(10, 45))
    day = datetime.date(2026, 11, 11)
    taken = [(at(day, datetime.time(9, 15)), at(day, datetime.time(9, 45)))]
    found = free_times([tuesday], 30, taken, NOW)
    # Of the 18th nothing: a public holiday in Saxony
    assert found == [at(day, datetime.time(10))]
    assert free_times([tuesday], 30, [], NOW.replace(day=11))[0] == at(datetime.date(2026, 11, 25), datetime.time(9))


@pytest.mark.parametrize("step", ["cancel", "delete"])
def test_a_person_cancels_or_deletes_with_the_own_link_and_looking_changes_nothing(
    client: Client, coaching: ConsultationPage, step: str
):
    ask(client, coaching)
    request = AdviceRequest.objects.get()
    address = f"/de/mein-termin/{request.token}/"
    page = client.get(address)
    assert "no-store" in page.headers["Cache-Control"]
    assert not page.cookies
    assert AdviceRequest.objects.get().status == "new"
    client.post(address, {"do": step})
    left = list(AdviceRequest.objects.values_list("status", flat=True))
    assert left == (["cancelled"] if step == "cancel" else [])


def test_moved_and_cancelled_appointments_are_told_in_the_persons_language(
    client: Client, town: Any, coaching: ConsultationPage, signed_in: Any, mailoutbox: Any
):
    ask(client, coaching, language="ar", channel="email", email="nadia@demo.example", phone="")
    request = AdviceRequest.objects.get()
    office = signed_in(town.person(Role.ADVISER, "gruenau"))
    day = dates.today() + datetime.timedelta(days=3)
    for step in (agreement(day), agreement(day), agreement(day, time="15:00"), {"do": "cancel"}, {"do": "cancel"}):
        office.post(detail(request), step)
    assert len(mailoutbox) == 4
    assert {mail.extra_headers["Content-Language"] for mail in mailoutbox} == {"ar"}
    assert "أُلغي موعدك" in mailoutbox[-1].subject


def test_the_day_before_who_reads_mails_is_reminded_once(coaching: ConsultationPage, mailoutbox: Any):
    tomorrow = dates.today() + datetime.timedelta(days=1)
    facts = {"consultation": coaching, "status": "confirmed", "start": at(tomorrow, datetime.time(9))}
    AdviceRequestFactory(**facts, channel="email", email="nadia@demo.example")
    AdviceRequestFactory(**facts)
    AdviceRequestFactory(**{**facts, "start": at(tomorrow + datetime.timedelta(days=1), datetime.time(9))})
    for _time in range(2):
        call_command("remind")
    assert [mail.to for mail in mailoutbox] == [["nadia@demo.example"]]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": ""}, "Ihren Namen"),
        ({"name": "\u202e\u200b"}, "Ihren Namen"),
        ({"phone": ""}, "Ihre Telefonnummer"),
        ({"phone": "hallo"}, "0341 1234567"),
        ({"place": "mond"}, "mond"),
        ({"start": "2020-01-01T09:00:00+01:00"}, "nicht mehr frei"),
        ({"start": "morgen"}, "nicht mehr frei"),
        ({"topic": "x" * 1_000_000}, "200"),
        ({"place": "phone", "channel": "email", "email": "a@demo.example"}, "am Telefon"),
        ({"website": "http://spam.example"}, "rufen Sie uns an"),
        ({"stamp": "geraten"}, "noch einmal"),
    ],
)
def test_a_wrong_answer_is_explained_and_nothing_is_lost(
    client: Client, coaching: ConsultationPage, changes: Any, words: str
):
    with time_machine.travel(NOW, tick=True):
        response = ask(client, coaching, **changes)
    text = response.content.decode()
    assert response.status_code == 200
    assert words in text
    assert PHONE in text
    assert 'role="alert"' in text
    assert "name" in changes or 'value="Nadia"' in text
    assert not AdviceRequest.objects.exists()


def test_an_unknown_a_hidden_and_a_translated_advice_cannot_be_asked_for(client: Client, coaching: ConsultationPage):
    english = coaching.copy_for_translation(coaching.locale.__class__.objects.get(language_code="en"))
    coaching.live = False
    coaching.save()
    for path in (form_of(coaching), form_of(english), "/de/beratung-anfragen/999999/", "/de/mein-termin/geraten/"):
        response = client.get(path)
        assert response.status_code == 404
        assert PHONE in response.content.decode()


def test_one_contact_cannot_fill_all_times(client: Client, coaching: ConsultationPage):
    for _time in range(3):
        ask(client, coaching)
    assert "schon mehrmals angefragt" in ask(client, coaching).content.decode()
    assert AdviceRequest.objects.count() == 3


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.EDITOR, Role.MODERATOR])
def test_who_does_not_advise_sees_no_requests(town: Any, coaching: ConsultationPage, signed_in: Any, role: str):
    request = AdviceRequestFactory(consultation=coaching, name="Geheim")
    browser = signed_in(town.person(role, "gruenau"))
    for path in (detail(request), reverse("wagtailsnippets_courses_advicerequest:list")):
        page = browser.get(path).content.decode()
        assert "Geheim" not in page
        assert request.code not in page


def test_another_neighbourhood_neither_sees_nor_changes_a_request(
    town: Any, coaching: ConsultationPage, signed_in: Any
):
    request = AdviceRequestFactory(consultation=coaching)
    foreign = signed_in(town.person(Role.ADVISER, "paunsdorf"))
    assert foreign.get(detail(request)).status_code == 404
    assert foreign.post(detail(request), {"do": "erase"}).status_code == 404
    assert AdviceRequest.objects.exists()


def test_half_an_agreement_is_answered_with_a_sentence(town: Any, coaching: ConsultationPage, signed_in: Any):
    request = AdviceRequestFactory(consultation=coaching)
    office = signed_in(town.person(Role.ADVISER, "gruenau"))
    for answers in ({}, {"day": "gestern", "time": "25:00", "place": "mond"}, agreement(datetime.date(2020, 1, 1))):
        assert office.post(detail(request), {**answers, "do": "agree"}).status_code == 200
    request.refresh_from_db()
    assert request.status == "new"


def test_requests_are_erased_on_time(coaching: ConsultationPage):
    now = timezone.now()
    days = datetime.timedelta(days=1)
    facts = {"consultation": coaching}
    kept = {
        AdviceRequestFactory(**facts, created=now - 100 * days),
        AdviceRequestFactory(**facts, status="confirmed", start=now - 29 * days),
        AdviceRequestFactory(**facts, status="confirmed", start=now + 9 * days, created=now - 300 * days),
    }
    AdviceRequestFactory(**facts, status="confirmed", start=now - 31 * days)
    AdviceRequestFactory(**facts, status="done", closed_at=now - 31 * days)
    AdviceRequestFactory(**facts, created=now - 183 * days)
    call_command("retention", verbosity=0)
    assert set(AdviceRequest.objects.all()) == kept


def test_a_page_with_requests_is_kept(town: Any, coaching: ConsultationPage, signed_in: Any):
    AdviceRequestFactory(consultation=coaching)
    signed_in(town.editor("gruenau")).post(reverse("wagtailadmin_pages:delete", args=[coaching.pk]))
    assert ConsultationPage.objects.filter(pk=coaching.pk).exists()


def test_form_and_list_ask_no_more_with_fifty_requests(
    client: Client, town: Any, coaching: ConsultationPage, signed_in: Any
):
    office = signed_in(town.person(Role.ADVISER, "gruenau"))
    address = reverse("wagtailsnippets_courses_advicerequest:list")
    found = []
    for number in (1, 49):
        for _request in range(number):
            AdviceRequestFactory(consultation=coaching)
        office.get(address)
        with CaptureQueriesContext(connection) as listed:
            office.get(address)
        visitor = Client()
        visitor.get(form_of(coaching))
        with CaptureQueriesContext(connection) as asked:
            visitor.get(form_of(coaching))
        found.append((len(listed), len(asked)))
    assert found[0] == found[1]
    assert found[0][1] <= BUDGET
