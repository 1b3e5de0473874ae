"""An owner against the admin and against another owner: nothing is seen, nothing is changed."""

from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page, TaskState

from accounts.models import User
from base.reviews import APPROVE
from businesses import moderating
from businesses.models import BusinessPage, HelperInvitation, Member
from demo.factories.areas import DistrictFactory
from demo.factories.businesses import BusinessPageFactory, MemberFactory, open_on
from tests.house.security.rows import Ledger
from tests.reviewing import current, desk

PARTS = ("", "text/", "bild/", "zeiten/", "geschlossen/", "team/", "aufrufe/", "aushang/", "aushang.pdf")
PARTS += ("zurueckziehen/",)
SECRET = "Geheimkram"


def shop(town: Any, slug: str, owner: User, title: str) -> BusinessPage:
    """A public entry with an owner, hours, a helper and an invitation."""
    district = DistrictFactory(area=town.area(slug), slug=f"{slug}-mitte", name="Mitte")
    made = BusinessPageFactory(parent=town.page(f"/de/{slug}/betriebe/"), title=title, district=district)
    page: BusinessPage = BusinessPage.objects.get(pk=made.pk)
    MemberFactory(business=page, user=owner)
    helper = User.objects.create_user(f"hilfe-{slug}@demo.example")
    MemberFactory(business=page, user=helper, role=Member.Role.HELPER)
    HelperInvitation.write(page, f"{SECRET.lower()}-{slug}@demo.example", owner)
    open_on(page, "mo")
    page.summary = f"{SECRET} Entwurf"
    moderating.propose(page, owner)
    return page


@pytest.fixture
def two(town: Any) -> Any:
    """An owner's browser, the own entry and another owner's."""
    mine = User.objects.create_user("betrieb@demo.example", name="Wirtin")
    other = User.objects.create_user("fremd@demo.example", name="Fremde")
    own = shop(town, "gruenau", mine, "Eigener Laden")
    foreign = shop(town, "paunsdorf", other, "Fremder Laden")
    return desk(mine), own, foreign, mine


def everything() -> dict[str, Any]:
    """All rows of all tables."""
    ledger = Ledger.__new__(Ledger)
    ledger.models = {
        model._meta.db_table: model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy and not Ledger._shared(model._meta.db_table)
    }
    return {table: ledger._read(table) for table in ledger.models}


def forms_of(own: BusinessPage, browser: Client) -> list[dict[str, Any]]:
    """What the own pages of the desk would send, and what somebody may add to it."""
    row = Member.objects.at(own).helpers().get().pk
    crafted = {"owner": "1", "live": "on", "area": "1", "business": str(own.pk), "user": "1", "role": "owner"}
    return [
        {},
        crafted,
        {"do": "confirm"},
        {"do": "open"},
        {"do": "leave"},
        {"do": "restore"},
        {"do": "withdraw", "row": row},
        {"do": "remove", "row": row},
        {"do": "owner", "row": row},
        {"do": "invite", "email": "neu@demo.example"},
        {"mo-open": "on", "mo-0-from": "09:00", "mo-0-to": "10:00"},
        {"last_day": "2026-12-31", "reason": "x"},
        {"remove": "0"},
    ]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_another_owners_entry_answers_like_one_that_does_not_exist(two: Any, part: str, language: str) -> None:
    browser, own, foreign, _mine = two
    path = f"/{language}/konto/betrieb/{foreign.pk}/{part}"
    missing = browser.get(f"/{language}/konto/betrieb/999999/{part}")
    before = everything()
    answer = browser.get(path)
    assert (answer.status_code, missing.status_code) == (404, 404)
    assert SECRET not in answer.content.decode()
    for data in forms_of(own, browser):
        assert browser.post(path, data).status_code == 404
    assert everything() == before


def test_rows_of_another_owner_cannot_be_named_at_the_own_entry(two: Any) -> None:
    browser, own, foreign, _mine = two
    invitation = HelperInvitation.objects.at(foreign).get()
    helper = Member.objects.at(foreign).helpers().get()
    owner = Member.objects.at(foreign).owners().get()
    before = everything()
    for row in (invitation.pk, helper.pk, owner.pk, 0, -1, "x", "1 OR 1=1", "٣", "9" * 40):
        for step in ("withdraw", "remove", "owner"):
            if step == "withdraw" and row == HelperInvitation.objects.at(own).get().pk:
                continue
            if step != "withdraw" and row == Member.objects.at(own).helpers().get().pk:
                continue
            assert browser.post(f"/de/konto/betrieb/{own.pk}/team/", {"do": step, "row": row}).status_code == 404
    assert everything() == before


def test_an_owner_cannot_be_removed_by_another_owner_of_the_same_entry(two: Any) -> None:
    browser, own, _foreign, mine = two
    second = MemberFactory(business=own, user=User.objects.create_user("zweite@demo.example"))
    for step in ("remove", "owner"):
        answer = browser.post(f"/de/konto/betrieb/{own.pk}/team/", {"do": step, "row": second.pk})
        assert answer.status_code == 404
    assert Member.objects.at(own).owners().count() == 2
    assert mine in [one.user for one in Member.objects.at(own).owners()]


def test_owners_never_enter_the_admin(two: Any) -> None:
    browser, own, foreign, _mine = two
    state = current(own)
    addresses = [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_pages:edit", args=[own.pk]),
        reverse("wagtailadmin_pages:edit", args=[foreign.pk]),
        reverse("businesses_review", args=[own.pk]),
        reverse("businesses_review", args=[foreign.pk]),
        reverse("wagtailadmin_pages:workflow_action", args=[own.pk, "approve", state.pk]),
        reverse("wagtailsnippets_businesses_member:list"),
        reverse("wagtailsnippets_businesses_openinghours:add"),
    ]
    before = everything()
    for path in addresses:
        for answer in (browser.get(path), browser.post(path, {"state": state.pk, "decision": "approve"})):
            assert answer.status_code in (302, 403, 404)
            assert SECRET not in answer.content.decode()
            if answer.status_code == 302:
                assert "/konto/" in answer.headers["Location"] or answer.headers["Location"].startswith("/admin/login")
    assert everything() == before
    assert TaskState.objects.get(pk=state.pk).status == TaskState.STATUS_IN_PROGRESS


def test_membership_gives_no_right_in_the_tree(two: Any) -> None:
    _browser, own, _foreign, mine = two
    assert not mine.has_perm("wagtailadmin.access_admin")
    assert not GroupPagePermission.objects.filter(group__user=mine).exists()
    assert not Permission.objects.filter(user=mine).exists()
    tester = Page.objects.get(pk=own.pk).specific.permissions_for_user(mine)
    can = (tester.can_edit(), tester.can_publish(), tester.can_delete(), tester.can_unpublish())
    assert not any(can)
    with pytest.raises(PermissionDenied):
        moderating.decide(own, current(own).pk, mine, APPROVE)
    assert BusinessPage.objects.get(pk=own.pk).summary != f"{SECRET} Entwurf"


def test_whoever_is_removed_sees_nothing_at_once(two: Any) -> None:
    browser, own, _foreign, mine = two
    assert browser.get(f"/de/konto/betrieb/{own.pk}/").status_code == 200
    Member.objects.of(mine).delete()
    for part in PARTS:
        assert browser.get(f"/de/konto/betrieb/{own.pk}/{part}").status_code == 404


def test_a_closed_account_keeps_nothing(two: Any) -> None:
    browser, own, _foreign, mine = two
    mine.is_active = False
    mine.save()
    answer = browser.get(f"/de/konto/betrieb/{own.pk}/")
    assert answer.status_code == 302


def test_a_guessed_invitation_opens_nothing(two: Any) -> None:
    _browser, own, _foreign, _mine = two
    stranger = Client()
    for token in ("x", "a" * 43, HelperInvitation.objects.at(own).get().token_hash, "../" * 5):
        for answer in (stranger.get(f"/de/konto/mitmachen/{token}/"), stranger.post(f"/de/konto/mitmachen/{token}/")):
            assert answer.status_code in (302, 404)
    assert not Member.objects.at(own).helpers().exclude(user__email__startswith="hilfe-").exists()


def test_an_invitation_is_not_accepted_from_another_site(two: Any) -> None:
    _browser, own, _foreign, mine = two
    _row, token = HelperInvitation.write(own, "neu@demo.example", mine)
    path = f"/de/konto/mitmachen/{token}/"
    assert Client().post(path, headers={"Origin": "https://evil.example"}).status_code == 403
    assert not Member.objects.filter(user__email="neu@demo.example").exists()


def test_forms_of_the_desk_need_their_token(two: Any) -> None:
    _browser, own, _foreign, mine = two
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(mine, backend="django.contrib.auth.backends.ModelBackend")
    for part in ("", "text/", "zeiten/", "geschlossen/", "team/", "zurueckziehen/"):
        assert browser.post(f"/de/konto/betrieb/{own.pk}/{part}", {"do": "withdraw"}).status_code == 403


@pytest.mark.parametrize("part", PARTS[:-1])
def test_pages_of_the_desk_are_kept_nowhere(two: Any, part: str) -> None:
    browser, own, _foreign, _mine = two
    if part.startswith("aushang"):
        return
    answer = browser.get(f"/de/konto/betrieb/{own.pk}/{part}")
    assert "no-store" in answer.headers["Cache-Control"]
    assert 'content="noindex"' in answer.content.decode()
