"""An owner invites people who help with an entry; they join by a link, and leave again."""

import datetime
from typing import Any

import time_machine
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from accounts.models import User
from businesses.models import HelperInvitation, Member
from demo.factories.businesses import MemberFactory
from tests.businesses.owning import at
from tests.reviewing import desk, mails


def test_an_owner_invites_somebody_who_joins_by_the_link_without_a_password(
    online: Any, owner: Client, client: Client
) -> None:
    owner.post(at(online.entry, "team/"), {"do": "invite", "email": "Hilfe@demo.example"})
    letter = mails()["hilfe"]
    assert "/admin/" not in letter.body
    link = next(line for line in letter.body.splitlines() if "/mitmachen/" in line).removeprefix("http://testserver")
    token = link.rstrip("/").split("/")[-1]
    assert HelperInvitation.objects.get().token_hash != token
    assert client.get(link).status_code == 200
    assert not Member.objects.helpers().exists()
    answer = client.post(link)
    assert answer.headers["Location"] == at(online.entry)
    assert client.get(at(online.entry)).status_code == 200
    helper = Member.objects.helpers().get()
    assert (helper.user.email, helper.user.has_usable_password()) == ("hilfe@demo.example", False)
    assert client.get(link).status_code == 404
    assert Client().post(link).status_code == 404


def test_an_invitation_says_no_name_that_nobody_has_read(keepers: Any, owner: Client) -> None:
    owner.post(at(keepers.entry, "team/"), {"do": "invite", "email": "hilfe@demo.example"})
    assert "Krume" not in mails()["hilfe"].body + mails()["hilfe"].subject


def test_an_invitation_holds_seven_days(online: Any, owner: Client, client: Client) -> None:
    _row, token = HelperInvitation.write(online.entry, "hilfe@demo.example", online.owner)
    with time_machine.travel(timezone.now() + datetime.timedelta(days=8)):
        assert client.post(f"/de/konto/mitmachen/{token}/").status_code == 404
        call_command("retention", verbosity=0)
    assert not HelperInvitation.objects.exists()
    assert not Member.objects.helpers().exists()


def test_who_is_invited_twice_has_one_link_and_a_member_is_not_invited(online: Any, owner: Client) -> None:
    for _time in range(2):
        owner.post(at(online.entry, "team/"), {"do": "invite", "email": "hilfe@demo.example"})
    assert HelperInvitation.objects.count() == 1
    answer = owner.post(at(online.entry, "team/"), {"do": "invite", "email": online.owner.email.upper()})
    assert "email" in answer.context["form"].errors


def test_at_most_five_people_are_invited_at_a_time(online: Any, owner: Client) -> None:
    for number in range(7):
        owner.post(at(online.entry, "team/"), {"do": "invite", "email": f"hilfe{number}@demo.example"})
    assert HelperInvitation.objects.count() == 5


def test_a_helper_leaves_and_an_owner_removes(online: Any, owner: Client) -> None:
    helper = User.objects.create_user("hilfe@demo.example")
    MemberFactory(business=online.entry, user=helper, role=Member.Role.HELPER)
    desk(helper).post(at(online.entry, "team/"), {"do": "leave"})
    assert not Member.objects.helpers().exists()
    row = MemberFactory(business=online.entry, user=helper, role=Member.Role.HELPER)
    owner.post(at(online.entry, "team/"), {"do": "remove", "row": row.pk})
    assert not Member.objects.helpers().exists()
    assert desk(helper).get(at(online.entry)).status_code == 404


def test_the_last_owner_stays(online: Any, owner: Client) -> None:
    owner.post(at(online.entry, "team/"), {"do": "leave"})
    assert Member.objects.owners().count() == 1
    helper = MemberFactory(
        business=online.entry, user=User.objects.create_user("hilfe@demo.example"), role=Member.Role.HELPER
    )
    owner.post(at(online.entry, "team/"), {"do": "owner", "row": helper.pk})
    owner.post(at(online.entry, "team/"), {"do": "leave"})
    assert [one.user.email for one in Member.objects.owners()] == ["hilfe@demo.example"]


def test_a_helper_neither_invites_nor_removes_nor_withdraws(online: Any, owner: Client) -> None:
    helper = User.objects.create_user("hilfe@demo.example")
    MemberFactory(business=online.entry, user=helper, role=Member.Role.HELPER)
    other = MemberFactory(
        business=online.entry, user=User.objects.create_user("zwei@demo.example"), role=Member.Role.HELPER
    )
    browser = desk(helper)
    for data in (
        {"do": "invite", "email": "drei@demo.example"},
        {"do": "remove", "row": other.pk},
        {"do": "owner", "row": other.pk},
        {"do": "withdraw", "row": "1"},
    ):
        assert browser.post(at(online.entry, "team/"), data).status_code == 404
    for method in (browser.get, browser.post):
        assert method(at(online.entry, "zurueckziehen/")).status_code == 404
    assert Member.objects.count() == 3
    assert not HelperInvitation.objects.exists()
