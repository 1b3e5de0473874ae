"""Anybody can report an entry; a person decides, both sides hear why, and only numbers stay."""

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

from accounts.models import User
from areas.models import AreaLogEntry, Role
from businesses.models import Report
from demo.factories.businesses import BusinessPageFactory, DirectoryPageFactory, MemberFactory, ReportFactory

PAGE = "/de/gruenau/betriebe/cafe/"
TEXT = "Der Laden ist umgezogen."
REASONS = "Wir waren dort. Der Laden ist noch da."
COMPLETE = {"reason": "falsch", "text": TEXT, "sure": "on"}
BUDGET = 10


@pytest.fixture
def cafe(town: Any) -> Any:
    parent = DirectoryPageFactory(parent=town.area_page("gruenau"))
    return BusinessPageFactory(parent=parent, title="Café Morgenrunde", slug="cafe", area=town.area("gruenau"))


def form_of(cafe: Any) -> str:
    return f"/de/betrieb-melden/{cafe.pk}/"


def send(client: Client, path: str, **answers: Any) -> Any:
    """Open the form, wait a little, send it."""
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        found = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())
    assert found
    return client.post(path, {"stamp": found[1], **answers}, follow=True)


def decide_at(report: Report) -> str:
    return reverse("wagtailsnippets_businesses_report:decide", args=[report.pk])


def test_a_report_goes_from_the_entry_to_a_decision_that_both_sides_hear(
    cafe: Any, town: Any, client: Client, signed_in: Any, mailoutbox: Any
):
    owner = User.objects.create_user("inhaber@demo.example")
    MemberFactory(business=cafe, user=owner)
    link = re.search(r'href="(/de/betrieb-melden/\d+/)"', client.get(PAGE).content.decode())
    assert link
    response = send(client, link[1], name="Nadia", email="Nadia@demo.example", **COMPLETE)
    report = Report.objects.get()
    text = response.content.decode()
    assert report.number in text
    assert TEXT not in text
    assert not response.cookies
    (receipt,) = mailoutbox
    assert receipt.to == ["nadia@demo.example"]
    assert report.number in receipt.body
    assert TEXT not in receipt.message().as_string()

    moderator = town.person(Role.MODERATOR, "gruenau")
    office = signed_in(moderator)
    assert decide_at(report) in office.get("/admin/").content.decode()
    assert TEXT in office.get(decide_at(report)).content.decode()
    office.post(decide_at(report), {"decision": "removed", "reasons": REASONS})
    report.refresh_from_db()
    cafe.refresh_from_db()
    assert (report.status, report.decided_by) == ("removed", moderator)
    assert not cafe.live
    told = {mail.to[0]: mail for mail in mailoutbox[1:]}
    assert set(told) == {"nadia@demo.example", "inhaber@demo.example"}
    assert all(REASONS in mail.body for mail in told.values())
    assert "nadia" not in told["inhaber@demo.example"].message().as_string().lower()
    assert AreaLogEntry.objects.get(action="businesses.decide_report").user == moderator


def test_a_decision_is_taken_once(cafe: Any, town: Any, signed_in: Any, mailoutbox: Any):
    report = ReportFactory(business=cafe, email="nadia@demo.example")
    office = signed_in(town.person(Role.MODERATOR, "gruenau"))
    for chosen in ("kept", "removed"):
        office.post(decide_at(report), {"decision": chosen, "reasons": REASONS})
    report.refresh_from_db()
    cafe.refresh_from_db()
    assert (report.status, cafe.live, len(mailoutbox)) == ("kept", True, 1)


@pytest.mark.parametrize(
    "answers", [{"decision": "open", "reasons": REASONS}, {"decision": "kept", "reasons": " "}, {}]
)
def test_nothing_is_decided_without_a_decision_and_its_reasons(cafe: Any, town: Any, signed_in: Any, answers: Any):
    report = ReportFactory(business=cafe)
    response = signed_in(town.person(Role.MODERATOR, "gruenau")).post(decide_at(report), answers)
    report.refresh_from_db()
    assert (response.status_code, report.status) == (200, "open")


def test_moderators_of_another_neighbourhood_find_nothing(cafe: Any, town: Any, signed_in: Any):
    report = ReportFactory(business=cafe)
    office = signed_in(town.person(Role.MODERATOR, "paunsdorf"))
    assert decide_at(report) not in office.get("/admin/").content.decode()
    answer = office.post(decide_at(report), {"decision": "removed", "reasons": REASONS})
    cafe.refresh_from_db()
    assert (answer.status_code, cafe.live) == (404, True)


@pytest.mark.parametrize("reason", ["rechte", "daten", "verboten"])
def test_who_speaks_of_the_law_says_who_is_speaking(cafe: Any, client: Client, reason: str):
    answers = {**COMPLETE, "reason": reason}
    response = send(client, form_of(cafe), **answers)
    assert response.status_code == 200
    assert TEXT in response.content.decode()
    assert Report.objects.count() == 0
    send(client, form_of(cafe), name="Nadia", email="nadia@demo.example", **answers)
    assert Report.objects.count() == 1


@pytest.mark.parametrize("reason", ["falsch", "geschlossen", "kinder"])
def test_for_other_reasons_nobody_has_to_say_a_name(cafe: Any, client: Client, reason: str, mailoutbox: Any):
    send(client, form_of(cafe), **{**COMPLETE, "reason": reason})
    assert Report.objects.get().reason == reason
    assert mailoutbox == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"reason": ""},
        {"reason": "gelogen"},
        {"text": ""},
        {"text": "\u200b\u202e"},
        {"text": "x" * 1_000_000},
        {"sure": ""},
        {"email": "keine"},
        {"website": "https://werbung.example"},
        {"stamp": "geraten"},
    ],
)
def test_what_is_not_complete_is_said_and_nothing_is_stored(cafe: Any, client: Client, wrong: Any):
    response = send(client, form_of(cafe), **{**COMPLETE, **wrong})
    assert response.status_code == 200
    assert Report.objects.count() == 0


def test_a_button_pressed_twice_is_one_report(cafe: Any, client: Client, mailoutbox: Any):
    path = form_of(cafe)
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=3), tick=True):
        stamp = re.findall(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())[0]
    for _press in range(2):
        client.post(path, {**COMPLETE, "stamp": stamp, "email": "nadia@demo.example"})
    assert (Report.objects.count(), len(mailoutbox)) == (1, 1)


def test_nobody_is_flooded_with_receipts(cafe: Any, client: Client, mailoutbox: Any):
    for _time in range(5):
        send(client, form_of(cafe), email="opfer@demo.example", **COMPLETE)
    assert (Report.objects.count(), len(mailoutbox)) == (5, 3)


def test_an_entry_that_is_not_public_cannot_be_reported(cafe: Any, client: Client):
    cafe.unpublish()
    assert client.get(form_of(cafe)).status_code == 404
    assert client.get("/de/betrieb-melden/999999/").status_code == 404
    assert client.get("/de/betrieb-melden/danke/geraten/").status_code == 404


def test_after_a_year_only_numbers_stay(cafe: Any, town: Any, client: Client):
    report = ReportFactory(business=cafe, name="Nadia", email="nadia@demo.example")
    report.decide("kept", REASONS, by=town.admin())
    with time_machine.travel(timezone.now() + datetime.timedelta(days=364)):
        call_command("retention", verbosity=0)
        report.refresh_from_db()
        assert report.text
    with time_machine.travel(timezone.now() + datetime.timedelta(days=366)):
        call_command("retention", verbosity=0)
        report.refresh_from_db()
        assert (report.text, report.name, report.email, report.reasons) == ("", "", "", "")
        text = client.get("/de/betrieb-melden/zahlen/").content.decode()
    assert str(timezone.localdate().year) in text


def test_an_entry_with_reports_can_be_deleted_and_the_numbers_stay(cafe: Any):
    report = ReportFactory(business=cafe)
    cafe.delete()
    report.refresh_from_db()
    assert (report.business, report.subject) == (None, "Café Morgenrunde")


@pytest.mark.parametrize("number", [1, 50])
def test_the_figures_cost_the_same_with_one_report_and_with_fifty(cafe: Any, client: Client, number: int):
    ReportFactory.create_batch(number, business=cafe)
    client.get("/de/betrieb-melden/zahlen/")
    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.get("/de/betrieb-melden/zahlen/")
    assert len(queries) <= BUDGET
