"""People tell us what does not work, what they wish, what is wrong; the office answers in time, or its desk is red."""

import datetime
import re
from collections.abc import Callable
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from areas.models import AreaLogEntry, Message, Role
from demo.factories.areas import MessageFactory
from tests.courses.test_registering_at_once import at_once

FORM = "/de/nachricht/barriere/"
PHONE = "030 23125-000"
TEXT = "Das Video hat keine Untertitel."
BUDGET = 10


def stamp_of(client: Client, path: str) -> str:
    found = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())
    assert found
    return found[1]


def send(client: Client, path: str = FORM, *, pause: float = 3, **answers: Any) -> Any:
    """Fill in the form, wait a little, send it."""
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=pause), tick=True):
        stamp = stamp_of(client, path)
    return client.post(path, {"text": TEXT, "stamp": stamp, **answers}, follow=True)


def detail(message: Message) -> str:
    return reverse("wagtailsnippets_areas_message:answer", args=[message.pk])


def desk_of(client: Client) -> str:
    return client.get("/admin/").content.decode().split('<div class="desk">')[1].split("</main>")[0]


def test_a_barrier_goes_from_its_page_to_the_desk_and_back_as_an_answer(
    town: Any, client: Client, signed_in: Any, mailoutbox: Any
):
    page = client.get("/de/gruenau/kurse/").content.decode()
    link = re.search(r'href="(/de/nachricht/barriere/[^"]*)"', page)
    assert link
    form = client.get(link[1]).content.decode()
    assert 'value="/de/gruenau/kurse/"' in form
    assert PHONE in form

    response = send(client, link[1], place="/de/gruenau/kurse/", email="Nadia@demo.example")
    message = Message.objects.get()
    text = response.content.decode()
    assert message.area == town.area("gruenau")
    assert message.number in text
    assert "Unsere Antwort bekommen Sie bis" in text
    assert TEXT not in text
    assert not response.cookies
    assert "no-store" in response.headers["Cache-Control"]

    adviser = town.person(Role.ADVISER, "gruenau")
    office = signed_in(adviser)
    assert f"Barriere {message.number}" in desk_of(office)
    assert TEXT in office.get(detail(message)).content.decode()
    office.post(detail(message), {"do": "mail", "words": "Die Untertitel sind jetzt da."})
    message.refresh_from_db()
    assert message.status == "answered"
    assert f"Barriere {message.number}" not in desk_of(office)
    (mail,) = mailoutbox
    assert mail.to == ["nadia@demo.example"]
    assert "Die Untertitel sind jetzt da." in mail.body
    assert "Das Video" not in mail.message().as_string()
    entry = AreaLogEntry.objects.get(action="areas.answer_message")
    assert (entry.user, entry.area, entry.label) == (adviser, message.area, str(message))


def test_a_barrier_that_nobody_answers_turns_the_clock_of_the_desk_red(town: Any, signed_in: Any):
    message = MessageFactory(area=town.area("gruenau"))
    adviser = town.person(Role.ADVISER, "gruenau")
    assert message.due == timezone.localdate() + datetime.timedelta(days=30)
    desk = desk_of(signed_in(adviser))
    assert "noch 30 Tage" in desk
    assert "desk__note--late" not in desk
    with time_machine.travel(timezone.now() + datetime.timedelta(days=31)):
        desk = desk_of(signed_in(adviser))
        assert "seit 1 Tag überfällig" in desk
        assert "desk__note--late" in desk
        assert "clock--late" in signed_in(adviser).get(detail(message)).content.decode()


def test_who_leaves_a_number_is_called_and_the_office_notes_it(
    town: Any, client: Client, signed_in: Any, mailoutbox: Any
):
    send(client, "/de/nachricht/rueckruf/", text="", phone="0341/123 45-67", name="Nadia", area="paunsdorf")
    message = Message.objects.get()
    assert (message.phone, message.area) == ("+493411234567", town.area("paunsdorf"))
    office = signed_in(town.person(Role.ADVISER, "paunsdorf"))
    assert "tel:+493411234567" in office.get(detail(message)).content.decode()
    office.post(detail(message), {"do": "told", "words": ""})
    message.refresh_from_db()
    assert message.status == "answered"
    assert not mailoutbox


@pytest.mark.parametrize(
    ("kind", "answers", "days"),
    [
        ("wunsch", {"text": "Fahrrad reparieren", "area": "gruenau"}, 30),
        ("angebot", {"text": "Ich backe Brot.", "phone": "0341 1234567", "area": "gruenau"}, 14),
        ("fehler", {"text": "Die Uhrzeit stimmt nicht.", "place": "/ar/gruenau/termine/"}, 14),
        ("rueckruf", {"phone": "0341 1234567", "area": "gruenau"}, 3),
    ],
)
def test_every_kind_has_its_form_and_its_day(town: Any, client: Client, kind: str, answers: Any, days: int):
    assert f"/de/nachricht/{kind}/" in client.get("/de/nachricht/").content.decode()
    response = send(client, f"/de/nachricht/{kind}/", **answers)
    message = Message.objects.get()
    assert message.number in response.content.decode()
    assert (message.kind, message.area) == (kind, town.area("gruenau"))
    assert message.due == timezone.localdate() + datetime.timedelta(days=days)


def test_what_belongs_to_no_neighbourhood_lies_on_the_central_desk(town: Any, client: Client, signed_in: Any):
    send(client, place="/de/projekt/")
    message = Message.objects.get()
    assert message.area is None
    assert message.number in desk_of(signed_in(town.person(Role.CENTRAL)))
    for slug in ("gruenau", "paunsdorf"):
        assert message.number not in desk_of(signed_in(town.person(Role.LEAD, slug)))


def test_a_message_is_handed_over_to_the_right_desk(town: Any, signed_in: Any):
    message = MessageFactory(area=town.area("gruenau"))
    adviser = town.person(Role.ADVISER, "gruenau")
    paunsdorf = town.area("paunsdorf")
    signed_in(adviser).post(detail(message), {"do": "hand-over", "area": str(paunsdorf.pk)})
    message.refresh_from_db()
    assert message.area == paunsdorf
    assert signed_in(adviser).get(detail(message)).status_code == 404
    signed_in(town.person(Role.ADVISER, "paunsdorf")).post(detail(message), {"do": "hand-over", "area": "-"})
    message.refresh_from_db()
    assert message.area is None


def test_one_that_was_closed_by_mistake_is_opened_again_and_one_can_be_erased(town: Any, signed_in: Any):
    message = MessageFactory(area=town.area("gruenau"))
    office = signed_in(town.person(Role.ADVISER, "gruenau"))
    for step, status in (("close", "closed"), ("close", "closed"), ("reopen", "open"), ("unsinn", "open")):
        office.post(detail(message), {"do": step})
        message.refresh_from_db()
        assert message.status == status
    office.post(detail(message), {"do": "erase"})
    assert not Message.objects.exists()


def test_an_answer_by_mail_needs_words_and_is_sent_once(town: Any, signed_in: Any, mailoutbox: Any):
    message = MessageFactory(area=town.area("gruenau"), email="nadia@demo.example", language="ar")
    office = signed_in(town.person(Role.ADVISER, "gruenau"))
    assert "Bitte schreiben Sie Ihre Antwort." in office.post(detail(message), {"do": "mail"}).content.decode()
    for _click in range(2):
        office.post(detail(message), {"do": "mail", "words": "Danke."})
    (mail,) = mailoutbox
    assert mail.extra_headers["Content-Language"] == "ar"


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.EDITOR, Role.MODERATOR])
def test_who_does_not_advise_reads_no_messages(town: Any, signed_in: Any, role: str):
    message = MessageFactory(area=town.area("gruenau"), text="Geheim")
    browser = signed_in(town.person(role, "gruenau"))
    for path in (detail(message), reverse("wagtailsnippets_areas_message:list")):
        assert "Geheim" not in browser.get(path).content.decode()
    assert message.number not in desk_of(browser)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"text": ""}, "Bitte schreiben Sie hier etwas."),
        ({"text": "\u202e\u200b\n\u2066"}, "schreiben Sie hier etwas"),
        ({"text": "x" * 1_000_000}, "4000"),
        ({"place": "x" * 1_000_000}, "300"),
        ({"phone": "hallo"}, "0341 1234567"),
        ({"email": "kein"}, "E-Mail"),
        ({"website": "http://spam.example"}, "rufen Sie uns an"),
        ({"stamp": "geraten"}, "noch einmal"),
        ({"pause": 0}, "sehr schnell"),
    ],
)
def test_a_wrong_answer_is_explained_and_nothing_is_lost(client: Client, town: Any, changes: Any, words: str):
    response = send(client, **changes)
    text = response.content.decode()
    assert response.status_code == 200
    assert words in text
    assert PHONE in text
    assert 'role="alert"' in text
    assert "text" in changes or TEXT in text
    assert not Message.objects.exists()


@pytest.mark.parametrize(
    "words", ["é", "لا تعمل الصفحة", "页面打不开", "<script>alert(1)</script>", "=HYPERLINK(1)", "eins\nzwei"]
)
def test_words_in_any_script_arrive_as_they_were_written(client: Client, town: Any, signed_in: Any, words: str):
    send(client, text=words)
    message = Message.objects.get()
    assert message.text == words
    page = signed_in(town.person(Role.CENTRAL)).get(detail(message)).content.decode()
    assert "<script>alert" not in page


def test_an_offer_needs_a_way_to_reach_the_person(client: Client, town: Any):
    response = send(client, "/de/nachricht/angebot/", text="Ich backe Brot.")
    assert "Telefonnummer oder eine E-Mail-Adresse" in response.content.decode()
    assert not Message.objects.exists()


@pytest.mark.parametrize("path", ["/de/nachricht/unsinn/", "/de/nachricht/danke/geraten/", "/de/nachricht/danke/"])
def test_what_nobody_can_know_is_a_clear_sentence(client: Client, town: Any, path: str):
    response = client.get(path)
    assert response.status_code == 404
    assert PHONE in response.content.decode()


@pytest.mark.parametrize("place", ["//boese.example/", "javascript:alert(1)", "/xx/", "/de/" + "x" * 400, "kurse"])
def test_a_strange_page_in_the_address_is_left_out(client: Client, town: Any, place: str):
    page = client.get(FORM, {"seite": place}).content.decode()
    assert 'name="place"' in page
    assert place not in page.split("<form")[-1]


@pytest.mark.parametrize("path", ["/de/meine-anmeldung/geheimnis/", "/ar/meine-anmeldung/geheimnis/"])
def test_the_secret_of_a_personal_page_is_never_handed_on(client: Client, town: Any, path: str):
    page = client.get(path).content.decode()
    link = re.search(r'href="(/../nachricht/barriere/[^"]*)"', page)
    assert link
    assert "geheimnis" not in link[1]
    send(client, place=path)
    assert Message.objects.get().place == path.removesuffix("geheimnis/")


def test_a_double_click_is_one_message(client: Client, town: Any):
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        stamp = stamp_of(client, FORM)
    answers = [client.post(FORM, {"text": TEXT, "stamp": stamp}) for _click in range(2)]
    assert [one.status_code for one in answers] == [302, 302]
    assert Message.objects.count() == 1


def test_a_flood_from_one_address_stops_and_is_told_to_call(client: Client, town: Any, settings: Any):
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, "message": "2/h/ip"}
    answers = [send(client) for _time in range(3)]
    assert [one.status_code for one in answers] == [200, 200, 429]
    assert PHONE in answers[-1].content.decode()
    assert Message.objects.count() == 2


def test_another_site_cannot_send_messages(client: Client, town: Any):
    response = client.post(FORM, {"text": TEXT}, headers={"origin": "https://boese.example"})
    assert response.status_code == 403


def test_messages_are_erased_on_time(town: Any):
    now = timezone.now()
    kept = MessageFactory(created=now - datetime.timedelta(days=200))
    answered = MessageFactory(status="answered", closed_at=now - datetime.timedelta(days=29))
    MessageFactory(status="closed", closed_at=now - datetime.timedelta(days=31))
    MessageFactory(created=now - datetime.timedelta(days=366))
    call_command("retention", verbosity=0)
    assert set(Message.objects.all()) == {kept, answered}


def test_a_message_says_nothing_to_the_memory_of_public_pages(town: Any, django_capture_on_commit_callbacks: Any):
    with django_capture_on_commit_callbacks() as told:
        MessageFactory(area=town.area("gruenau"))
    assert told == []


def test_list_and_forms_ask_no_more_with_fifty_messages(town: Any, client: Client, signed_in: Any):
    with CaptureQueriesContext(connection) as form:
        client.get(FORM)
    assert len(form) <= BUDGET
    office = signed_in(town.person(Role.ADVISER, "gruenau"))
    address = reverse("wagtailsnippets_areas_message:list")
    found = []
    for number in (1, 49):
        for _message in range(number):
            MessageFactory(area=town.area("gruenau"))
        office.get(address)
        with CaptureQueriesContext(connection) as asked:
            office.get(address)
        found.append(len(asked))
    assert found[0] == found[1]


def test_of_two_who_answer_at_once_one_writes(committing_town: Any, mailoutbox: Any):
    message = MessageFactory(area=committing_town.area("gruenau"), email="nadia@demo.example")

    def answer(role: Role, words: str) -> Callable[[], Any]:
        desk = Client()
        desk.force_login(committing_town.person(role, "gruenau"), backend="django.contrib.auth.backends.ModelBackend")
        return lambda: desk.post(detail(message), {"do": "mail", "words": words})

    at_once(answer(Role.ADVISER, "Ja, morgen."), answer(Role.LEAD, "Nein, nie."))
    message.refresh_from_db()
    (mail,) = mailoutbox
    assert message.answer in ("Ja, morgen.", "Nein, nie.")
    assert message.answer in mail.body
