"""Who speaks for a business."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError

from accounts.models import User
from areas import scoping
from areas.models import Role
from businesses.models import Member
from demo.factories.businesses import BusinessPageFactory, MemberFactory


@pytest.fixture
def owner(db: None) -> User:
    return User.objects.create_user("wirtin@demo.example", name="Wirtin")


def test_a_person_keeps_the_entries_of_several_businesses(streets: Any, owner: User) -> None:
    cafe = BusinessPageFactory(parent=streets.in_gruenau, title="Café")
    kiosk = BusinessPageFactory(parent=streets.in_paunsdorf, title="Kiosk")
    BusinessPageFactory(parent=streets.in_gruenau, title="Nebenan")
    MemberFactory(business=cafe, user=owner)
    MemberFactory(business=kiosk, user=owner, role=Member.Role.HELPER)
    assert {one.business.title for one in Member.objects.of(owner)} == {"Café", "Kiosk"}
    assert [one.business.title for one in Member.objects.of(owner).owners()] == ["Café"]
    assert [one.business.title for one in Member.objects.of(owner).helpers()] == ["Kiosk"]


def test_nobody_is_twice_at_a_business(streets: Any, owner: User) -> None:
    cafe = BusinessPageFactory(parent=streets.in_gruenau)
    MemberFactory(business=cafe, user=owner)
    with pytest.raises(ValidationError):
        Member(business=cafe, user=owner, role=Member.Role.HELPER).validate_constraints()


def test_visitors_and_closed_accounts_keep_nothing(streets: Any, owner: User) -> None:
    MemberFactory(business=BusinessPageFactory(parent=streets.in_gruenau), user=owner)
    owner.is_active = False
    assert not Member.objects.of(owner).exists()
    assert not Member.objects.of(AnonymousUser()).exists()


def test_members_hang_on_the_german_page(streets: Any, owner: User, translate: Any) -> None:
    cafe = BusinessPageFactory(parent=streets.in_gruenau)
    member = MemberFactory(business=translate(cafe, "ar", title="مقهى"), user=owner)
    assert member.business == cafe
    assert Member.objects.at(cafe).get() == member


@pytest.mark.parametrize(("area", "may"), [("gruenau", True), ("paunsdorf", False)])
def test_moderators_see_and_remove_members_of_their_own_area(
    town: Any, streets: Any, owner: User, area: str, may: bool
) -> None:
    member = MemberFactory(business=BusinessPageFactory(parent=streets.in_gruenau), user=owner)
    policy = scoping.policy_of(Member)
    moderator = town.person(Role.MODERATOR, area)
    assert policy is not None
    assert policy.user_has_permission_for_instance(moderator, "delete", member) is may
    assert not policy.user_has_permission(moderator, "add")


def test_authors_do_not_see_who_keeps_an_entry(town: Any, streets: Any, owner: User) -> None:
    member = MemberFactory(business=BusinessPageFactory(parent=streets.in_gruenau), user=owner)
    policy = scoping.policy_of(Member)
    assert policy is not None
    assert not policy.user_has_permission_for_instance(town.person(Role.AUTHOR, "gruenau"), "view", member)
