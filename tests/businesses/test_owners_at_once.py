"""Several people at the same moment: nobody decides twice, nothing unread goes online, nobody joins twice."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from wagtail.models import TaskState

from accounts.models import User
from base.archive import DeletedPage
from base.reviews import APPROVE
from businesses import moderating, week
from businesses.models import BusinessPage, HelperInvitation, Member, MonthlyViews, OpeningHours
from businesses.models.views import first_of, write
from businesses.moderating import Changed
from businesses.week import from_plain
from demo.factories.areas import DistrictFactory
from demo.factories.businesses import BusinessPageFactory, MemberFactory
from tests.at_once import at_once
from tests.businesses.owning import at, fresh
from tests.reviewing import current, desk, somebody


@pytest.fixture
def shop(committing_town: Any) -> BusinessPage:
    """An entry that its owner has sent."""
    directory = committing_town.page("/de/gruenau/betriebe/")
    district = DistrictFactory(area=committing_town.area("gruenau"), slug="mitte-eins", name="Mitte")
    made = BusinessPageFactory(
        parent=directory, title="Gelesen", live=False, first_published_at=None, district=district
    )
    MemberFactory(business=made, user=User.objects.create_user("wirtin@demo.example"))
    moderating.propose(BusinessPage.objects.get(pk=made.pk), owner())
    return fresh(made)


def owner() -> User:
    found: User = User.objects.get(email="wirtin@demo.example")
    return found


def moderators(shop: BusinessPage) -> list[User]:
    """Two people who may decide."""
    parent = shop.get_parent()
    return [somebody(name, parent, "publish_page", "change_page") for name in ("eins", "zwei")]


def trying(deed: Callable[..., Any], *arguments: Any) -> Callable[[], None]:
    """Somebody comes too late, which is no fault."""

    def tried() -> None:
        with suppress(Changed):
            deed(*arguments)

    return tried


def test_two_moderators_decide_and_one_of_them_is_too_late(shop: BusinessPage) -> None:
    one, two = moderators(shop)
    number = current(shop).pk
    mail.outbox.clear()
    at_once(
        trying(moderating.decide, fresh(shop), number, one, APPROVE),
        trying(moderating.refuse, fresh(shop), number, two, "Das gibt es schon."),
    )
    decided = TaskState.objects.exclude(status__in=(TaskState.STATUS_CANCELLED, TaskState.STATUS_IN_PROGRESS))
    assert decided.count() == 1
    assert fresh(shop).live != DeletedPage.objects.filter(page=shop.pk).exists()
    assert [message.to for message in mail.outbox] == [["wirtin@demo.example"]]


def test_an_owner_changes_the_text_while_it_is_approved_and_nothing_unread_goes_online(shop: BusinessPage) -> None:
    one, _two = moderators(shop)
    changed = fresh(shop).get_latest_revision_as_object()
    changed.title = "Ungelesen"
    at_once(
        trying(moderating.decide, fresh(shop), current(shop).pk, one, APPROVE),
        lambda: moderating.propose(changed, owner()),
    )
    page = fresh(shop)
    assert page.title == "Gelesen"
    assert page.get_latest_revision_as_object().title == "Ungelesen"
    assert page.current_workflow_task_state.status == TaskState.STATUS_IN_PROGRESS


def test_an_invitation_that_is_pressed_twice_at_once_joins_once(shop: BusinessPage) -> None:
    _row, token = HelperInvitation.write(shop, "hilfe@demo.example", owner())
    path = f"/de/konto/mitmachen/{token}/"
    answers: list[int] = []
    at_once(*(lambda: answers.append(Client().post(path).status_code) for _tap in range(3)))
    assert set(answers) <= {302, 404}
    assert Member.objects.at(shop).helpers().count() == 1
    assert User.objects.filter(email="hilfe@demo.example").count() == 1


def test_two_owners_who_leave_at_once_leave_one_behind(shop: BusinessPage) -> None:
    second = User.objects.create_user("zweite@demo.example")
    MemberFactory(business=shop, user=second)
    browsers = [desk(owner()), desk(second)]
    at_once(*(lambda one=one: one.post(at(shop, "team/"), {"do": "leave"}) for one in browsers))
    assert Member.objects.at(shop).owners().count() == 1


def test_two_people_who_save_hours_at_once_leave_one_whole_week(shop: BusinessPage) -> None:
    weeks = [
        from_plain({"spans": [[day, f"0{hour}:00", "18:00"] for day in ("mo", "tu", "we", "th", "fr")]})
        for hour in (6, 7, 8)
    ]
    today = timezone.localdate()
    at_once(*(lambda one=one: week.store(fresh(shop), one, today) for one in weeks))
    rows = OpeningHours.objects.filter(business=shop)
    assert rows.count() == 5
    assert len({row.opens for row in rows}) == 1


def test_views_of_several_processes_add_up(shop: BusinessPage) -> None:
    at_once(*(lambda: write({f"business {shop.pk}": 3}) for _process in range(6)))
    assert MonthlyViews.objects.get(business=shop, month=first_of(timezone.localdate())).number == 18
