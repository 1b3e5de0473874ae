"""Every field that may hold personal data is known, with its end; what is over is erased, and the page proves it."""

import datetime
from typing import Any

import pytest
import time_machine
from django.core.mail import EmailMessage
from django.core.management import CommandError, call_command
from django.db import models
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, Revision

from accounts.models import User
from areas.models import Role
from base import checks, emails, jobs, privacy
from base.outbox import OutgoingMail
from demo.factories.news import NewsPageFactory

State = OutgoingMail.State


def days_later(number: float) -> Any:
    """The town some days from now."""
    return time_machine.travel(timezone.now() + datetime.timedelta(days=number))


def test_every_field_is_declared() -> None:
    assert [f"{model._meta.label}.{name}" for model, name in privacy.undeclared()] == []
    assert list(privacy.unknown()) == []


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("accounts.User", "email"),
        ("courses.CoursePage", "contact_name"),
        ("base.OutgoingMail", "message"),
        ("base.SiteImage", "uploaded_by_user"),
        ("wagtailcore.Revision", "user"),
        ("account.EmailAddress", "email"),
        ("usersessions.UserSession", "ip"),
    ],
)
def test_a_field_that_nobody_has_spoken_about_is_complained_of(
    monkeypatch: pytest.MonkeyPatch, label: str, field: str
) -> None:
    known = {key: names - {field} if key == label else names for key, names in privacy._declared.items()}
    monkeypatch.setattr(privacy, "_declared", known)
    found = checks.personal_data_is_declared()
    assert [message.id for message in found] == ["quartier.E005"]
    assert f"{label}.{field}" in found[0].msg


@pytest.mark.parametrize("label", sorted(privacy.ALSO_PEOPLE))
def test_tables_that_hold_people_without_naming_them_are_declared_too(
    monkeypatch: pytest.MonkeyPatch, label: str
) -> None:
    monkeypatch.delitem(privacy._declared, label)
    assert [message.id for message in checks.personal_data_is_declared()] == ["quartier.E005"]


def test_a_declared_field_that_is_gone_is_complained_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(privacy, "_declared", {**privacy._declared, "base.Version": {"name", "token", "faxnumber"}})
    assert [message.id for message in checks.personal_data_is_declared()] == ["quartier.E006"]


@pytest.fixture
def mails(db: None, settings: Any) -> list[OutgoingMail]:
    """One mail in each state, changed just now."""
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}
    for state in State:
        EmailMessage("Kurs", "Bis morgen", to=[f"{state}@example.org"]).send()
        OutgoingMail.objects.filter(recipients=[f"{state}@example.org"]).update(state=state)
    return list(OutgoingMail.objects.all())


@pytest.mark.parametrize(
    ("days", "left"),
    [
        (6.9, set(State)),
        (7.1, {State.WAITING, State.SENDING, State.FAILED, State.UNCERTAIN}),
        (30.1, {State.WAITING, State.SENDING}),
    ],
)
def test_mails_are_erased_a_week_after_they_went_and_never_while_they_wait(
    mails: list[OutgoingMail], days: float, left: set[State]
) -> None:
    with days_later(days):
        call_command("retention", verbosity=0)
    assert set(OutgoingMail.objects.values_list("state", flat=True)) == left


def test_a_dry_run_counts_and_erases_nothing(mails: list[OutgoingMail], capsys: pytest.CaptureFixture[str]) -> None:
    with days_later(8):
        call_command("retention", dry_run=True)
        assert "base.OutgoingMail: 2 overdue" in capsys.readouterr().out
        assert OutgoingMail.objects.count() == len(State)
        call_command("retention")
        assert "base.OutgoingMail: 2 erased" in capsys.readouterr().out


def test_more_rows_than_fit_into_one_go_are_erased(mails: list[OutgoingMail], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(privacy, "AT_ONCE", 1)
    with days_later(40):
        assert privacy.erase_all()["base.OutgoingMail"] == 4


def test_old_texts_go_but_not_the_newest_the_one_online_a_planned_one_or_one_under_review(town: Any) -> None:
    page = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Alt")
    user = User.objects.create_user("a@demo.example", "ein-langes-kennwort")
    kept, gone = [], []
    gone.append(page.save_revision(user=user))
    online = page.save_revision(user=user)
    online.publish()
    page.refresh_from_db()
    kept.append(online)
    gone.append(page.save_revision(user=user))
    kept.append(page.save_revision(user=user, approved_go_live_at=timezone.now() + datetime.timedelta(days=900)))
    page.get_workflow().start(page, user)
    kept.append(page.save_revision(user=user))
    with days_later(366):
        call_command("retention", verbosity=0)
    left = set(Revision.objects.for_instance(page).values_list("pk", flat=True))
    assert {one.pk for one in kept} <= left
    assert not {one.pk for one in gone} & left


def test_the_record_of_who_did_what_ends_after_two_years(town: Any) -> None:
    page = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"))
    page.save_revision(log_action=True)
    assert PageLogEntry.objects.filter(page=page.pk).exists()
    with days_later(729):
        call_command("retention", verbosity=0)
        assert PageLogEntry.objects.filter(page=page.pk).exists()
    with days_later(731):
        call_command("retention", verbosity=0)
        assert not PageLogEntry.objects.filter(page=page.pk).exists()


def test_the_nights_work_is_shown_with_nothing_overdue(town: Any, signed_in: Any, mails: list[OutgoingMail]) -> None:
    desk = signed_in(town.person(Role.CENTRAL))
    address = reverse("privacy")
    assert "0 Einträge überfällig" in desk.get(address).content.decode()
    assert "Noch wurde nichts gelöscht" in desk.get(address).content.decode()
    OutgoingMail.objects.update(changed_at=timezone.now() - datetime.timedelta(days=7, hours=1))
    body = desk.get(address).content.decode()
    assert "0 Einträge überfällig" in body
    assert "In der nächsten Nacht werden 2 Einträge gelöscht" in body
    OutgoingMail.objects.update(changed_at=timezone.now() - datetime.timedelta(days=9))
    body = desk.get(address).content.decode()
    assert "2 Einträge überfällig" in body
    assert "In der nächsten Nacht werden 2 Einträge gelöscht" in body
    call_command("retention", verbosity=0)
    body = desk.get(address).content.decode()
    assert "0 Einträge überfällig" in body
    assert "Zuletzt gelöscht" in body
    assert reverse("privacy") in desk.get("/admin/").content.decode()
    assert "letzten Nacht" not in body
    with days_later(2):
        assert "Die Arbeit der letzten Nacht" in signed_in(town.admin()).get(address).content.decode()


def test_editors_of_a_neighbourhood_do_not_see_the_page(town: Any, signed_in: Any) -> None:
    desk = signed_in(town.editor("gruenau"))
    assert desk.get(reverse("privacy")).status_code == 302
    assert reverse("privacy") not in desk.get("/admin/").content.decode()


def test_the_worker_does_it_every_night() -> None:
    assert [job.hour for job in jobs.JOBS if job.command == "retention"] == [3]


def test_a_new_model_with_a_text_field_would_be_found() -> None:
    assert privacy._is_text_like(models.CharField())
    assert privacy._is_text_like(models.JSONField())
    assert not privacy._is_text_like(models.CharField(choices=[("a", "b")]))
    assert not privacy._is_text_like(models.DateField())


def test_one_table_that_cannot_be_erased_keeps_no_other_from_it_and_is_shown(
    town: Any, signed_in: Any, mails: list[OutgoingMail], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_now: datetime.datetime) -> int:
        raise RuntimeError("Frau Beispiel steht im Weg")

    never = privacy.Entry("sessions.Session", (), "", "", privacy.older("sessions.Session", "expire_date"), broken)
    monkeypatch.setattr(privacy, "_personal", [never, *privacy._personal])
    desk = signed_in(town.person(Role.CENTRAL))
    with days_later(8), pytest.raises(CommandError, match=r"sessions\.Session"):
        call_command("retention", verbosity=0)
    assert not OutgoingMail.objects.filter(state__in=(State.SENT, State.DROPPED)).exists()
    assert "gab es einen Fehler" in desk.get(reverse("privacy")).content.decode()


def test_a_mail_goes_with_the_row_that_it_tells_of(db: None, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}
    gone, kept = (User.objects.create_user(f"{name}@demo.example", "ein-langes-kennwort") for name in ("a", "b"))
    for person in (gone, kept):
        emails.letter(person.email, "Hallo", "Text", about=person).send()
    entry = privacy.Entry("accounts.User", (), "", "", lambda _now: User.objects.filter(pk=gone.pk))
    monkeypatch.setattr(privacy, "_personal", [entry])
    call_command("retention", verbosity=0)
    assert [one.recipients for one in OutgoingMail.objects.all()] == [[kept.email]]
