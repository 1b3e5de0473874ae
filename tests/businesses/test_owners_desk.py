"""The desk of the people who keep an entry: where it stands, and what goes live at once."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import PageLogEntry, WorkflowState

from accounts.models import User
from base import archive
from base.archive import DeletedPage
from base.reviews import APPROVE, REFUSE
from businesses import moderating
from businesses.desk import CLOSED, HOURS, OPEN_AGAIN
from businesses.freshness.confirming import hide
from businesses.models import BusinessPage, Closure, Confirmation, Member, OpeningHours
from businesses.standing import Standing, stand
from demo.factories.businesses import (
    BusinessPageFactory,
    ClosureFactory,
    ConfirmationFactory,
    HoursSettingsFactory,
    MemberFactory,
    open_on,
)
from tests.businesses.owning import at, fresh, propose
from tests.reviewing import current, desk

# Where an entry stands


def test_whoever_has_not_signed_in_is_led_to_the_sign_in_and_back(keepers: Any, client: Client) -> None:
    for path in ("/de/konto/", at(keepers.entry), at(keepers.entry, "zeiten/"), "/de/konto/loeschen/"):
        answer = client.get(path)
        assert answer.status_code == 302
        assert answer.headers["Location"] == f"/de/konto/login/?next={path}"


def test_after_the_sign_in_an_owner_stands_at_her_desk(keepers: Any, client: Client) -> None:
    answer = client.post("/ar/konto/login/", {"login": keepers.owner.email, "password": "quartier-demo-2026"})
    assert answer.headers["Location"] == "/ar/konto/"
    assert client.get("/ar/konto/").headers["Location"] == at(keepers.entry, language="ar")
    assert client.get(at(keepers.entry, language="ar")).status_code == 200


def test_somebody_without_a_business_is_told_what_to_do(db: None) -> None:
    answer = desk(User.objects.create_user("ohne@demo.example")).get("/de/konto/")
    assert answer.status_code == 200
    assert "/de/betriebe/" in answer.content.decode()


def test_with_several_entries_one_sees_where_each_stands(online: Any, streets: Any, owner: Client) -> None:
    second = BusinessPageFactory(parent=streets.in_paunsdorf, title="Kiosk", live=False, first_published_at=None)
    MemberFactory(business=second, user=online.owner, role=Member.Role.HELPER)
    found = {page.pk: stands.standing for page, stands in owner.get("/de/konto/").context["entries"]}
    assert found == {online.entry.pk: Standing.PUBLISHED, second.pk: Standing.DRAFT}


def test_the_standing_follows_what_happens(keepers: Any) -> None:
    page = fresh(keepers.entry)
    assert stand(page).standing == Standing.DRAFT
    page = propose(keepers)
    assert stand(page).standing == Standing.REVIEW
    moderating.decide(page, current(page).pk, keepers.moderator, REFUSE, "Die Hausnummer fehlt.")
    assert (stand(page).standing, stand(page).reasons) == (Standing.CHANGES, ["Die Hausnummer fehlt."])
    page = propose(keepers, street="Lange Straße 9")
    assert stand(page).standing == Standing.REVIEW
    moderating.decide(page, current(page).pk, keepers.moderator, APPROVE)
    assert stand(fresh(page)).standing == Standing.PUBLISHED
    page = propose(keepers, street="Lange Straße 11")
    assert stand(page).standing == Standing.CHANGE_IN_REVIEW
    moderating.decide(page, current(page).pk, keepers.moderator, REFUSE, "Welche Straße?")
    assert stand(fresh(page)).standing == Standing.CHANGE_CHANGES
    page = propose(keepers, street="Lange Straße 13")
    moderating.refuse(page, current(page).pk, keepers.moderator, "Die Straße gibt es nicht.")
    assert (stand(fresh(page)).standing, stand(fresh(page)).reasons) == (
        Standing.CHANGE_REFUSED,
        ["Die Straße gibt es nicht."],
    )
    fresh(page).unpublish()
    assert stand(fresh(page)).standing == Standing.OFFLINE
    archive.put_away(fresh(page), keepers.moderator)
    assert stand(fresh(page)).standing == Standing.REFUSED
    DeletedPage.objects.all().delete()
    archive.put_away(fresh(page), keepers.owner)
    assert stand(fresh(page)).standing == Standing.WITHDRAWN


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_desk_says_why_a_change_is_asked_for(keepers: Any, owner: Client, language: str) -> None:
    page = propose(keepers)
    moderating.decide(page, current(page).pk, keepers.moderator, REFUSE, "Die <i>Hausnummer</i> fehlt.")
    text = owner.get(at(page, language=language)).content.decode()
    assert "Die &lt;i&gt;Hausnummer&lt;/i&gt; fehlt." in text
    assert f"/{language}/konto/betrieb/{page.pk}/text/" in text


def test_one_tap_says_that_everything_is_still_right(online: Any, owner: Client) -> None:
    for _tap in range(2):
        owner.post(at(online.entry), {"do": "confirm"})
    assert [(row.date, row.by) for row in Confirmation.objects.all()] == [(timezone.localdate(), "owner")]


def test_looking_confirms_nothing_and_an_entry_that_is_not_online_cannot_be_confirmed(
    keepers: Any, owner: Client
) -> None:
    owner.get(at(keepers.entry) + "?do=confirm")
    owner.post(at(keepers.entry), {"do": "confirm"})
    assert not Confirmation.objects.exists()


def test_a_hidden_entry_comes_back_with_one_tap_at_the_desk(online: Any, owner: Client, client: Client) -> None:
    hide(online.entry, timezone.now())
    assert owner.get(at(online.entry)).context["stand"].standing == Standing.HIDDEN
    assert client.get("/de/gruenau/betriebe/krume/").status_code == 404
    owner.post(at(online.entry), {"do": "confirm"})
    assert client.get("/de/gruenau/betriebe/krume/").status_code == 200
    assert stand(fresh(online.entry)).standing == Standing.PUBLISHED


# Hours


WEEK = {"mo-open": "on", "mo-0-from": "06:00", "mo-0-to": "18:00", "holidays": "on"}


def test_hours_go_live_at_once_and_the_moderators_see_it_afterwards(online: Any, owner: Client, client: Client) -> None:
    answer = owner.post(at(online.entry, "zeiten/"), WEEK)
    assert answer.headers["Location"] == at(online.entry)
    assert "Mo 06:00-18:00" in client.get("/de/betriebe/betriebe.json").content.decode()
    assert not WorkflowState.objects.active().exists()
    assert PageLogEntry.objects.filter(action=HOURS, user=online.owner).count() == 1
    owner.post(at(online.entry, "zeiten/"), WEEK)
    assert PageLogEntry.objects.filter(action=HOURS).count() == 1, "nothing was different the second time"
    heaps = desk(online.moderator).get("/admin/").context["desk"].waiting
    assert any(item.words == "Bäckerei Krume" for heap in heaps if heap.icon == "view" for item in heap.items)


def test_wrong_hours_stay_in_the_form_and_change_nothing(online: Any, owner: Client) -> None:
    open_on(online.entry, "mo")
    answer = owner.post(at(online.entry, "zeiten/"), {**WEEK, "mo-0-to": "02:00"})
    assert answer.status_code == 200
    assert answer.context["form"]["mo-0-to"].value() == "02:00"
    assert OpeningHours.objects.get().closes == datetime.time(18)


def test_the_button_like_monday_works_without_a_script_and_saves_nothing(online: Any, owner: Client) -> None:
    answer = owner.post(at(online.entry, "zeiten/"), {**WEEK, "like": "tu we th fr"})
    text = answer.content.decode()
    assert text.count('value="06:00"') == 5
    assert not OpeningHours.objects.exists()


def test_closed_for_a_while_and_open_again(online: Any, owner: Client, client: Client) -> None:
    open_on(online.entry, "mo", "tu", "we", "th", "fr", "sa", "su")
    last = timezone.localdate() + datetime.timedelta(days=9)
    owner.post(at(online.entry, "geschlossen/"), {"last_day": last.isoformat(), "reason": "Urlaub"})
    row = Closure.objects.get()
    assert (row.first_day, row.last_day, row.reason) == (timezone.localdate(), last, "Urlaub")
    assert "Urlaub" in client.get("/de/gruenau/betriebe/krume/").content.decode()
    owner.post(at(online.entry, "geschlossen/"), {"do": "open"})
    assert not Closure.objects.exists()
    actions = PageLogEntry.objects.filter(action__startswith="businesses.").values_list("action", flat=True)
    assert {CLOSED, OPEN_AGAIN} <= set(actions)


def test_a_new_end_replaces_the_old_one_and_days_that_are_over_stay(online: Any, owner: Client) -> None:
    today = timezone.localdate()
    day = datetime.timedelta(days=1)
    ClosureFactory(business=online.entry, first_day=today - 3 * day, last_day=today + 3 * day)
    owner.post(at(online.entry, "geschlossen/"), {"last_day": (today + 9 * day).isoformat()})
    assert set(Closure.objects.values_list("first_day", "last_day")) == {
        (today - 3 * day, today - day),
        (today, today + 9 * day),
    }


@pytest.mark.parametrize("last", ["", "2020-01-01", "2099-01-01", "morgen", "2026-13-45"])
def test_closed_needs_an_end_that_makes_sense(online: Any, owner: Client, last: str) -> None:
    answer = owner.post(at(online.entry, "geschlossen/"), {"last_day": last, "reason": "Urlaub"})
    assert answer.status_code == 200
    assert answer.context["form"].errors["last_day"]
    assert answer.context["form"]["reason"].value() == "Urlaub"
    assert not Closure.objects.exists()


# Poster


def test_the_poster_shows_hours_and_leads_to_the_entry(online: Any, owner: Client) -> None:
    open_on(online.entry, "mo", opens="06:00", closes="18:00")
    for kind in ("a4", "a5"):
        answer = owner.get(at(online.entry, f"aushang/?format={kind}"))
        assert answer.context["format"] == kind
        assert answer.context["poster"].url == "http://testserver/de/gruenau/betriebe/krume/"
        assert 'class="qr"' in answer.content.decode()
        assert "6 bis 18 Uhr" in answer.content.decode()
    pdf = owner.get(at(online.entry, "aushang.pdf?format=a5"))
    assert pdf.headers["Content-Type"] == "application/pdf"


def test_there_is_no_poster_of_an_entry_that_nobody_can_open(keepers: Any, owner: Client) -> None:
    assert owner.get(at(keepers.entry, "aushang/")).status_code == 404
    assert owner.get(at(keepers.entry, "aushang.pdf")).status_code == 404


# Withdrawing


def test_a_withdrawn_entry_can_be_brought_back_for_thirty_days(online: Any, owner: Client, client: Client) -> None:
    open_on(online.entry, "mo")
    owner.get(at(online.entry, "zurueckziehen/"))
    assert fresh(online.entry).live
    owner.post(at(online.entry, "zurueckziehen/"), {"do": "withdraw"})
    assert client.get("/de/gruenau/betriebe/krume/").status_code == 404
    assert owner.get(at(online.entry)).context["stand"].standing == Standing.WITHDRAWN
    assert owner.get(at(online.entry, "zeiten/")).status_code == 302
    owner.post(at(online.entry, "zurueckziehen/"), {"do": "restore"})
    assert client.get("/de/gruenau/betriebe/krume/").status_code == 200
    assert OpeningHours.objects.exists()


def test_what_was_withdrawn_during_its_review_is_read_again_when_it_comes_back(keepers: Any, owner: Client) -> None:
    propose(keepers)
    owner.post(at(keepers.entry, "zurueckziehen/"), {"do": "withdraw"})
    assert not WorkflowState.objects.active().exists()
    owner.post(at(keepers.entry, "zurueckziehen/"), {"do": "restore"})
    assert stand(fresh(keepers.entry)).standing == Standing.REVIEW
    assert not fresh(keepers.entry).live


def test_an_owner_does_not_bring_back_what_the_team_has_removed(online: Any, owner: Client) -> None:
    archive.put_away(online.entry, online.moderator)
    owner.post(at(online.entry, "zurueckziehen/"), {"do": "restore"})
    assert not fresh(online.entry).live
    assert stand(fresh(online.entry)).standing == Standing.REMOVED


def test_after_thirty_days_a_withdrawn_entry_is_gone_with_all_its_rows(online: Any, owner: Client) -> None:
    open_on(online.entry, "mo")
    HoursSettingsFactory(business=online.entry)
    ConfirmationFactory(business=online.entry)
    owner.post(at(online.entry, "zurueckziehen/"), {"do": "withdraw"})
    assert archive.empty(timezone.now() + datetime.timedelta(days=29)) == 0
    assert archive.empty(timezone.now() + datetime.timedelta(days=31)) == 1
    assert not BusinessPage.objects.exists()
    assert not OpeningHours.objects.exists()
    assert not Member.objects.exists()
    assert not PageLogEntry.objects.filter(page=online.entry.pk).exists()
    assert User.objects.filter(pk=online.owner.pk).exists()


# Queries

PLACES = ("", "zeiten/", "geschlossen/", "team/", "aufrufe/", "aushang/", "zurueckziehen/")


@pytest.mark.parametrize("place", PLACES)
def test_a_page_of_the_desk_costs_ten_queries_at_most(
    online: Any, owner: Client, place: str, django_assert_max_num_queries: Any
) -> None:
    owner.get(at(online.entry, place))
    for number in range(20):
        person = User.objects.create_user(f"hilfe{number}@demo.example")
        MemberFactory(business=online.entry, user=person, role=Member.Role.HELPER)
    with django_assert_max_num_queries(10):
        assert owner.get(at(online.entry, place)).status_code == 200


def test_the_list_of_entries_costs_the_same_for_two_and_for_twenty(
    online: Any, streets: Any, owner: Client, django_assert_max_num_queries: Any
) -> None:
    for _number in range(20):
        page = BusinessPageFactory(parent=streets.in_gruenau)
        MemberFactory(business=page, user=online.owner)
    owner.get("/de/konto/")
    with django_assert_max_num_queries(10):
        assert len(owner.get("/de/konto/").context["entries"]) == 21
