"""What the office does: the counter, attendance, paper, messages and calls."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from courses import booking
from courses.models import Attendance, CourseRun, Notification, Registration
from tests.courses.office.reading import at, note_everybody, people, words
from tests.courses.test_booking import wish

# The counter


def register(desk: Client, run: CourseRun, **facts: Any) -> Any:
    data = {"name": "Ömer Ə", "phone": "", "email": "", "channel": "", "mark": "m1", **facts}
    return desk.post(at("office_counter", run), data, follow=True)


def test_a_name_and_a_number_are_enough_at_the_counter(run, desk):
    booking.change_capacity(run.pk, 5)
    for one in people(run):
        booking.cancel(one.booking)
    page = words(register(desk, run, phone="0341/123 45-67"))
    done = Registration.objects.get(name="Ömer Ə")
    assert (done.phone, done.channel, done.booking.origin) == ("+493411234567", "phone", "office")
    assert done.code in page
    assert "war schon angemeldet" in words(register(desk, run, phone="0341 1234567", mark="m2"))
    assert Registration.objects.filter(phone="+493411234567").count() == 1


def test_who_has_no_phone_is_told_in_the_office_and_pressing_twice_registers_once(run, desk):
    for _press in range(2):
        register(desk, run)
    done = Registration.objects.get(name="Ömer Ə")
    assert (done.channel, done.phone, done.email) == ("office", "", "")
    register(desk, run, mark="m2")
    assert Registration.objects.filter(name="Ömer Ə").count() == 2


def test_the_counter_does_not_overtake_the_line_either(run, desk):
    page = words(register(desk, run, phone="0341 9999999"))
    assert "Warteliste" in page
    assert Registration.objects.get(name="Ömer Ə").booking.status == "waiting"


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"name": "\u200b\u202e"}, "Bitte schreiben Sie den Namen."),
        ({"phone": "abc"}, "Diese Nummer können wir nicht anrufen."),
        ({"channel": "sms"}, "Bitte schreiben Sie die Telefonnummer."),
        ({"channel": "email"}, "Bitte schreiben Sie die E-Mail-Adresse."),
        ({"party_size": "5", "phone": "0341 777777"}, "Es sind nicht genug Plätze für alle frei."),
        ({"name": "x" * 10**6}, "120"),
        ({"language": "xx"}, "xx"),
    ],
)
def test_what_cannot_be_registered_is_said_and_nothing_is_lost(facts, sentence, run, desk):
    answer = register(desk, run, **facts)
    assert sentence in words(answer)
    assert Registration.objects.count() == 3
    if "phone" in facts:
        assert facts["phone"] in answer.content.decode()


# Attendance


def test_attendance_is_noted_by_tapping_and_tapped_again(run, today, desk):
    first, second, _waiting = people(run)
    address = at("office_attendance", run, session=today.pk)
    minutes = {f"minutes-{first.booking_id}": "45", f"minutes-{second.booking_id}": "120"}
    answer = desk.post(
        address, {"here": [first.booking_id], **minutes, "guests": "3", "guest-minutes": "60"}, follow=True
    )
    assert "4 Personen waren da" in words(answer)
    found = {row.booking_id: (row.persons, row.minutes) for row in Attendance.objects.all()}
    assert found == {first.booking_id: (1, 45), second.booking_id: (0, 120), None: (3, 60)}
    desk.post(address, {"do": "all", "guests": "0"})
    found = {row.booking_id: row.persons for row in Attendance.objects.all()}
    assert found == {first.booking_id: 1, second.booking_id: 1, None: 0}


def test_somebody_who_just_comes_is_registered_by_the_same_rules(run, today, desk):
    address = at("office_attendance", run, session=today.pk)
    page = words(desk.post(address, {"do": "add", "name": "Neu Dabei", "mark": "a"}, follow=True))
    assert "Die Person steht auf der Warteliste" in page
    new = Registration.objects.get(name="Neu Dabei")
    assert (new.booking.status, new.booking.origin) == ("waiting", "office")
    assert Attendance.objects.get().booking_id == new.booking_id


@pytest.mark.parametrize(
    "wrong", [{"minutes": "-5"}, {"minutes": "9" * 40}, {"minutes": "x"}, {"persons": "10000"}, {"guests": "1e9"}]
)
def test_strange_numbers_do_no_harm(wrong, run, today, desk):
    one = people(run)[0]
    data = {f"{name}-{one.booking_id}": value for name, value in wrong.items() if name != "guests"}
    answer = desk.post(
        at("office_attendance", run, session=today.pk), {"here": [one.booking_id, "999999"], **data, **wrong}
    )
    assert answer.status_code == 302
    row = Attendance.objects.get(booking=one.booking_id)
    assert 1 <= row.minutes <= 1440
    assert 1 <= row.persons <= 6


def test_a_cancelled_date_has_no_attendance(run, today, desk):
    today.cancel("Krank.")
    assert desk.get(at("office_attendance", run, session=today.pk)).status_code == 404


# Paper


def test_the_list_to_sign_names_seats_only_and_no_phone_numbers(run, desk):
    page = words(desk.get(at("office_sheet", run, session=run.sessions.first().pk)))
    assert "Merkwort 0" in page
    assert "Merkwort 2" not in page
    assert "0341 0000" not in page
    assert "Unterschrift" in page


def test_a_slip_is_in_the_persons_language_with_code_and_square(run, desk):
    booking.change_capacity(run.pk, 9)
    done = booking.book(run.pk, wish(7, language="ar")).registration
    page = desk.get(at("office_slip", run, registration=done.pk)).content.decode()
    assert '<li lang="ar" dir="rtl">' in page
    assert "رمزك" in page
    assert done.code in page
    assert "<svg" in page
    assert "Merkwort" not in page


def test_the_certificate_adds_up_and_is_only_for_who_was_there(run, desk):
    note_everybody(run)
    page = words(desk.get(at("office_certificate", run, registration=people(run)[0].pk)))
    assert "Merkwort 0" in page
    assert "Zusammen: 7 Std. 30 Min." in page
    assert "Kofinanziert von der Europäischen Union" in page
    assert desk.get(at("office_certificate", run, registration=people(run)[2].pk)).status_code == 404


# News and calls


def test_a_message_goes_out_only_after_a_look_and_to_whom_it_said(run, desk):
    address = at("office_news", run)
    shown = words(desk.post(address, {"ready": "call", "text": ""}))
    assert "Merkwort 0" in shown
    assert "Merkwort 2" not in shown
    assert not Notification.objects.filter(kind="message").exists()
    desk.post(address, {"ready": "call", "text": "", "confirm": "1"})
    told = Notification.objects.filter(kind="message")
    assert sorted(one.registration.name for one in told) == ["Merkwort 0", "Merkwort 1"]
    assert "Bitte schreiben Sie, was Sie sagen möchten." in words(desk.post(address, {"ready": "own", "confirm": "1"}))


def test_a_call_stays_until_it_is_told(run, desk):
    desk.post(at("office_news", run), {"ready": "call", "text": "Bitte Schere mitbringen.", "confirm": "1"})
    page = words(desk.get(reverse("office_calls")))
    assert "Bitte Schere mitbringen." in page
    first, second = Notification.objects.to_tell()
    desk.post(reverse("office_calls"), {"do": "missed", "call": first.pk})
    assert "1-mal nicht erreicht" in words(desk.get(reverse("office_calls")))
    for one in (first, second):
        desk.post(reverse("office_calls"), {"do": "told", "call": one.pk})
    assert "Niemand muss angerufen werden." in words(desk.get(reverse("office_calls")))
    assert desk.post(reverse("office_calls"), {"do": "told", "call": first.pk}).status_code == 404


def test_an_offer_is_answered_on_the_call_list(run, desk):
    booking.cancel(people(run)[0].booking)
    offer = Notification.objects.to_tell().get(kind="offer")
    desk.post(reverse("office_calls"), {"do": "accept", "call": offer.pk})
    assert Registration.objects.get(name="Merkwort 2").booking.status == "booked"
