"""The quick question for one's pages has the same answer as Wagtail's long one."""

from itertools import combinations
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission, Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import policy_registry

from accounts.models import User
from areas.models import Role
from areas.page_policy import PagePolicy, tops
from demo.factories.news import NewsPageFactory

ACTIONS = ("add", "change", "publish", "bulk_delete", "lock", "unlock", "delete")
PEOPLE = [(role, "gruenau", "en" if role == Role.TRANSLATOR else "") for role in Role if role != Role.CENTRAL]


def answers(policy: PagePermissionPolicy, user: Any) -> list[set[int]]:
    """What may be explored, and the pages for every set of at most three actions."""
    wanted = [set(some) for size in (1, 2, 3) for some in combinations(ACTIONS, size)]
    found = [policy.instances_user_has_any_permission_for(user, actions) for actions in wanted]
    return [{page.pk for page in pages} for pages in (policy.explorable_instances(user), *found)]


@pytest.fixture
def people(town: Any) -> list[User]:
    """Somebody in each role, the central team, an administrator, somebody without rights, and somebody who has left."""
    found = [town.person(*who) for who in PEOPLE]
    found += [town.person(Role.CENTRAL), town.admin()]
    found += [User.objects.create_user(f"{name}@demo.example") for name in ("nobody", "left")]
    found[-1].is_active = False
    found[-1].save()
    return found


def test_everybody_has_the_same_pages_as_wagtail_says(town: Any, people: list[User]) -> None:
    for user in people:
        for slug in ("gruenau", "paunsdorf"):
            NewsPageFactory(parent=town.page(f"/de/{slug}/aktuelles/"), title=f"Von {user.email} {slug}", owner=user)
    pages = Page.objects.count()
    sizes = set()
    for user in people:
        theirs = answers(PagePermissionPolicy(), user)
        assert answers(PagePolicy(), user) == theirs, user.email
        sizes |= {len(one) for one in theirs}
    assert {0, pages} < sizes, "some see nothing, some everything, some a part"


def test_rights_on_scattered_pages_of_different_depth(town: Any) -> None:
    user, group = User.objects.create_user("bunt@demo.example"), Group.objects.create(name="Bunt")
    user.groups.add(group)
    for name, path in (("add", "/de/gruenau/"), ("change", "/de/gruenau/kurse/"), ("publish", "/ar/paunsdorf/kurse/")):
        right = Permission.objects.get(codename=f"{name}_page", content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=town.page(path), permission=right)
    NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), owner=user)
    assert answers(PagePolicy(), user) == answers(PagePermissionPolicy(), user)


def test_the_site_asks_the_quick_one(town: Any) -> None:
    editor = town.editor("gruenau")
    policy = policy_registry.get_by_type(type(town.courses()))
    assert type(policy) is PagePolicy
    with CaptureQueriesContext(connection) as asked:
        assert policy.instances_user_has_any_permission_for(editor, {"add", "change", "publish"}).count()
    assert asked[-1]["sql"].count(" LIKE ") == 3, "one place for each language, however many rights there are"


def test_places_below_others_are_left_out() -> None:
    assert tops(["0001000200030004", "00010002", "00010003", "000100020003", "00010002"]) == ["00010002", "00010003"]
    assert tops([]) == []
