"""A year in the life of an entry: asked twice, marked, warned, hidden, and back with one tap. The clock is moved."""

import datetime
import re
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.test import Client
from wagtail.users.models import UserProfile

from accounts.models import User
from base import archive
from base.jobs import JOBS
from businesses.freshness.asking import ask_all
from businesses.freshness.confirming import By, confirm
from businesses.freshness.rules import Standing, Step, next_step, standing
from businesses.models import BusinessPage, Confirmation, Enquiry, HiddenEntry
from demo.factories.businesses import BusinessPageFactory, ConfirmationFactory, MemberFactory, open_on

ZONE = ZoneInfo("Europe/Berlin")
BEGIN = datetime.date(2026, 2, 2)
PATH = "/de/gruenau/betriebe/baeckerei/"


def morning(day: int) -> datetime.datetime:
    """Nine o'clock in Leipzig, so many days after the last confirmation."""
    return datetime.datetime.combine(BEGIN + datetime.timedelta(days=day), datetime.time(9), tzinfo=ZONE)


@pytest.fixture
def owner(db: None) -> User:
    """Somebody who reads English."""
    found = User.objects.create_user("baecker@demo.example", name="Bäcker")
    UserProfile.objects.create(user=found, preferred_language="en")
    return found


@pytest.fixture
def bakery(streets: Any, owner: User) -> BusinessPage:
    """A bakery that was confirmed on the first day."""
    page: BusinessPage = BusinessPageFactory(
        parent=streets.in_gruenau, title="Bäckerei Krume", slug="baeckerei", sub_branch="bakery"
    )
    page.save_revision().publish()
    open_on(page, "mo", opens="06:00", closes="14:00")
    ConfirmationFactory(business=page, date=BEGIN)
    MemberFactory(business=page, user=owner)
    return page


def live_through(first: int, last: int, step: int = 1) -> dict[int, list[str]]:
    """Every morning the job runs, and the evening too; day → subjects of the mails of that day."""
    found: dict[int, list[str]] = {}
    for day in range(first, last + 1, step):
        before = len(mail.outbox)
        with time_machine.travel(morning(day), tick=False):
            call_command("ask_businesses")
        with time_machine.travel(morning(day) + datetime.timedelta(hours=9), tick=False):
            call_command("ask_businesses")
        if new := mail.outbox[before:]:
            found[day] = [str(one.subject) for one in new]
    return found


def link_in(message: Any) -> str:
    """The address of the one tap."""
    found = re.search(r"https?://[^/\s]+(/\w+/stimmt-noch/[\w-]+/)", message.body)
    assert found
    return found[1]


def see(client: Client, day: int, path: str = PATH) -> Any:
    """What a visitor sees on a day."""
    with time_machine.travel(morning(day), tick=False):
        return client.get(path)


def test_a_year_without_an_answer(client: Client, bakery: BusinessPage) -> None:
    mails = live_through(170, 400)
    assert mails == {
        180: ["Is “Bäckerei Krume” still true?"],
        201: ["Please look once more: is “Bäckerei Krume” still true?"],
        335: ["“Bäckerei Krume” will soon not be shown any more"],
        365: ["“Bäckerei Krume” is not shown any more"],
    }
    # Nothing is deleted
    bakery.refresh_from_db()
    assert not bakery.live
    assert bakery.hours.count() == 1
    assert HiddenEntry.objects.get().business == bakery
    assert "2 February 2027" in mail.outbox[2].body
    assert all(one.to == ["baecker@demo.example"] for one in mail.outbox)


def test_readers_see_the_mark_from_the_eighth_month_on_and_nothing_after_the_twelfth(
    client: Client, bakery: BusinessPage
) -> None:
    words = "Nobody has confirmed this since 2 February 2026"
    before, marked = (see(client, day, PATH.replace("/de/", "/en/")).content.decode() for day in (242, 243))
    assert words not in before
    assert "as of 2 February 2026" in before
    assert words in marked
    card = see(client, 243, "/en/betriebe/").context["listing"].notices[0]
    assert [(fact.icon, words in fact.text) for fact in card.facts][-1] == ("circle-alert", True)
    live_through(335, 366, step=15)
    with time_machine.travel(morning(366), tick=False):
        call_command("ask_businesses")
    assert see(client, 366).status_code == 404
    assert see(client, 366, "/de/betriebe/").context["listing"].notices == []
    assert see(client, 366, "/de/betriebe/betriebe.json").json()["total"] == 0
    assert PATH not in see(client, 366, "/de/suche/?q=Krume").content.decode()


def test_one_tap_half_a_year_later(client: Client, bakery: BusinessPage) -> None:
    live_through(180, 180)
    link = link_in(mail.outbox[0])
    assert link.startswith("/en/")
    page = see(client, 183, link)
    body = page.content.decode()
    assert "Bäckerei Krume" in body
    assert "Lange Straße 7" in body
    assert "6 to 14" in body
    assert not page.cookies
    assert "no-store" in page["Cache-Control"]
    # Looking, as programs that check mails do, confirms nothing
    assert Confirmation.objects.count() == 1
    with time_machine.travel(morning(183), tick=False):
        done = client.post(link, follow=True)
    assert "Thank you" in done.content.decode()
    assert list(Confirmation.objects.values_list("date", "by")) == [
        (BEGIN + datetime.timedelta(days=183), By.OWNER),
        (BEGIN, By.VISIT),
    ]
    # The next letter comes half a year after this day
    assert list(live_through(184, 183 + 180)) == [363]


def test_a_link_confirms_once(client: Client, bakery: BusinessPage) -> None:
    live_through(180, 180)
    link = link_in(mail.outbox[0])
    for day in (181, 250):
        with time_machine.travel(morning(day), tick=False):
            assert client.post(link).status_code == 302
    assert Confirmation.objects.filter(by=By.OWNER).count() == 1
    assert "Thank you" in see(client, 251, link).content.decode()


def test_all_links_of_a_round_are_used_up_together(client: Client, bakery: BusinessPage) -> None:
    MemberFactory(business=bakery, user=User.objects.create_user("hilfe@demo.example"))
    live_through(180, 201, step=21)
    links = [link_in(one) for one in mail.outbox]
    assert len(set(links)) == 4
    with time_machine.travel(morning(202), tick=False):
        client.post(links[0])
    with time_machine.travel(morning(300), tick=False):
        client.post(links[3])
    assert Confirmation.objects.filter(by=By.OWNER).count() == 1
    assert not Enquiry.objects.open().exists()


def test_links_are_not_stored(bakery: BusinessPage) -> None:
    live_through(180, 180)
    token = link_in(mail.outbox[0]).split("/")[-2]
    assert len(token) >= 32
    assert token not in str(list(Enquiry.objects.values()))


@pytest.mark.parametrize("token", ["x", "a" * 64, "..%2f", "é" * 40])
def test_a_guessed_link_says_to_call(client: Client, bakery: BusinessPage, token: str) -> None:
    for answer in (client.get(f"/de/stimmt-noch/{token}/"), client.post(f"/de/stimmt-noch/{token}/")):
        assert answer.status_code == 404
        assert "Krume" not in answer.content.decode()
    assert Confirmation.objects.count() == 1


def test_one_tap_brings_a_hidden_entry_back_as_it_was(
    client: Client, bakery: BusinessPage, translate: Any, django_capture_on_commit_callbacks: Any
) -> None:
    translate(bakery, "ar", title="مخبز")
    with time_machine.travel(morning(300), tick=False):
        bakery.refresh_from_db()
        bakery.summary = "Ein Vorschlag, den noch niemand gelesen hat."
        bakery.save_revision()
    live_through(335, 365, step=30)
    assert see(client, 366).status_code == 404
    assert see(client, 366, "/ar/gruenau/betriebe/baeckerei/").status_code == 404
    hidden_page = see(client, 370, link_in(mail.outbox[-1])).content.decode()
    assert "Bäckerei Krume" in hidden_page
    with time_machine.travel(morning(370), tick=False), django_capture_on_commit_callbacks(execute=True):
        client.post(link_in(mail.outbox[-1]))
    page = see(client, 370)
    assert page.status_code == 200
    assert "Vorschlag" not in page.content.decode()
    assert "مخبز" in see(client, 370, "/ar/gruenau/betriebe/baeckerei/").content.decode()
    bakery.refresh_from_db()
    assert bakery.has_unpublished_changes
    assert bakery.live_revision is not None
    assert not HiddenEntry.objects.exists()
    assert see(client, 370, "/de/betriebe/").context["listing"].total == 1


def test_nobody_is_hidden_without_a_warning_even_when_the_server_stood_still(bakery: BusinessPage) -> None:
    assert live_through(500, 540) == {
        500: ["“Bäckerei Krume” will soon not be shown any more"],
        528: ["“Bäckerei Krume” is not shown any more"],
    }
    assert "15 July 2027" in mail.outbox[0].body


def test_an_entry_without_people_is_hidden_too_and_nobody_gets_a_mail(bakery: BusinessPage) -> None:
    bakery.members.all().delete()
    assert live_through(175, 366) == {}
    bakery.refresh_from_db()
    assert not bakery.live


def test_closed_accounts_get_no_mail(bakery: BusinessPage, owner: User) -> None:
    owner.is_active = False
    owner.save()
    assert live_through(180, 210) == {}


def test_a_visit_ends_the_round_too_and_brings_hidden_entries_back(bakery: BusinessPage) -> None:
    live_through(335, 365, step=30)
    with time_machine.travel(morning(380), tick=False):
        confirm(BusinessPage.objects.get(pk=bakery.pk), By.VISIT)
    bakery.refresh_from_db()
    assert bakery.live
    assert list(live_through(381, 380 + 180)) == [560]


def test_a_visit_of_long_ago_that_is_noted_now_brings_nothing_back(bakery: BusinessPage) -> None:
    live_through(335, 365, step=30)
    with time_machine.travel(morning(380), tick=False):
        ConfirmationFactory(business=bakery, date=BEGIN + datetime.timedelta(days=60))
    bakery.refresh_from_db()
    assert not bakery.live


def test_whoever_of_the_team_puts_a_hidden_entry_online_vouches_for_it(bakery: BusinessPage) -> None:
    live_through(335, 365, step=30)
    with time_machine.travel(morning(380), tick=False):
        page = BusinessPage.objects.get(pk=bakery.pk)
        page.save_revision().publish()
        assert Confirmation.objects.latest("date").by == By.TEAM
    assert not HiddenEntry.objects.exists()
    assert live_through(381, 400) == {}


def test_what_the_people_of_a_business_wrote_is_true_on_that_day(bakery: BusinessPage, owner: User) -> None:
    with time_machine.travel(morning(100), tick=False):
        bakery.summary = "Brot und Kuchen."
        revision = bakery.save_revision(user=owner)
    with time_machine.travel(morning(105), tick=False):
        revision.publish()
    latest = Confirmation.objects.latest("date")
    assert (latest.date, latest.by) == (BEGIN + datetime.timedelta(days=100), By.OWNER)


def test_an_entry_that_its_people_have_deleted_does_not_come_back_by_a_link(
    client: Client, bakery: BusinessPage
) -> None:
    live_through(335, 365, step=30)
    with time_machine.travel(morning(366), tick=False):
        archive.put_away(BusinessPage.objects.get(pk=bakery.pk))
        client.post(link_in(mail.outbox[-1]))
    bakery.refresh_from_db()
    assert not bakery.live


def test_one_broken_entry_keeps_no_other_from_its_letter(
    bakery: BusinessPage, streets: Any, owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = BusinessPageFactory(parent=streets.in_gruenau, title="Kiosk")
    ConfirmationFactory(business=other, date=BEGIN)
    MemberFactory(business=other, user=owner)
    from businesses.freshness import asking

    whole = asking.write

    def fails_for_the_bakery(page: Any, *rest: Any) -> None:
        if page.pk == bakery.pk:
            raise RuntimeError
        whole(page, *rest)

    monkeypatch.setattr(asking, "write", fails_for_the_bakery)
    with time_machine.travel(morning(180), tick=False):
        assert ask_all() == 1
    assert [one.subject for one in mail.outbox] == ["Is “Kiosk” still true?"]


def test_the_job_is_among_those_of_the_night_and_morning() -> None:
    [job] = [one for one in JOBS if one.command == "ask_businesses"]
    assert job.hour == 9
    assert job.words


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (0, Standing.TRUE),
        (179, Standing.TRUE),
        (180, Standing.ASKED),
        (242, Standing.ASKED),
        (243, Standing.MARKED),
        (900, Standing.MARKED),
    ],
)
def test_how_an_entry_stands(age: int, expected: Standing) -> None:
    assert standing(BEGIN, BEGIN + datetime.timedelta(days=age)) == expected
    assert standing(BEGIN, BEGIN + datetime.timedelta(days=age), hidden=True) == Standing.HIDDEN


def test_letters_of_an_earlier_round_do_not_count() -> None:
    today = BEGIN + datetime.timedelta(days=180)
    assert next_step(BEGIN, today, [("ask", morning(-20))]) == Step.ASK
    assert next_step(BEGIN, today, [("ask", morning(2))]) is None
    assert next_step(BEGIN, today - datetime.timedelta(days=1), []) is None
    assert standing(None, today) == Standing.MARKED
