"""A team lead manages the own team: invite, give and take roles, let people leave. Nobody else's."""

import datetime
import re
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from areas.editors import role_in
from areas.models import AreaLogEntry, AreaRole, Invitation, Role
from base.outbox import OutgoingMail

PASSWORD = "vier-lange-worte-hier"


def address(area: Any) -> str:
    return reverse("areas_team", args=[area.pk if area else 0])


@pytest.fixture
def lead(town: Any) -> User:
    """The team lead of Grünau."""
    return town.person(Role.LEAD, "gruenau")


def roles(user: User) -> set[str]:
    return {str(role) for role in AreaRole.objects.of_user(user)}


def sent_link() -> str:
    """The link in the only mail."""
    found = re.search(r"/de/konto/einladung/[\w-]+/", mail.outbox[-1].body)
    assert found
    return found.group()


def test_a_lead_invites_somebody_who_joins_with_a_new_account(lead: User, town: Any, signed_in: Any) -> None:
    desk: Client = signed_in(lead)
    form = {"action": "invite", "email": "Neu@example.org", "role": Role.AUTHOR}
    assert desk.post(address(town.area("gruenau")), form).status_code == 302
    assert "neu@example.org" in desk.get(address(town.area("gruenau"))).content.decode()
    desk.logout()
    link = sent_link()
    assert link.split("/")[-2] not in str(Invitation.objects.values_list())
    page = desk.get(link)
    assert page.status_code == 200
    assert "no-store" in page.headers["Cache-Control"]
    assert not User.objects.filter(email="neu@example.org").exists(), "looking changes nothing"
    assert desk.post(link, {"name": "Ida", "password": "kurz"}).status_code == 200
    assert desk.post(link, {"name": "Ida", "password": PASSWORD}).headers["Location"] == reverse("account_login")
    person = User.objects.get(email="neu@example.org")
    assert (person.name, roles(person), person.check_password(PASSWORD)) == ("Ida", {"Autor:in Grünau"}, True)
    assert desk.post(link, {"name": "Eva", "password": PASSWORD}).status_code == 404, "a link works once"
    assert desk.post("/de/konto/login/", {"login": person.email, "password": PASSWORD}).status_code == 302


def test_whoever_has_an_account_keeps_it_and_all_other_roles(lead: User, town: Any, signed_in: Any) -> None:
    person = town.editor("paunsdorf")
    before = person.password
    desk: Client = signed_in(lead)
    desk.post(address(town.area("gruenau")), {"action": "invite", "email": person.email, "role": "translator:ar"})
    desk.logout()
    assert 'type="password"' not in desk.get(sent_link()).content.decode()
    desk.post(sent_link(), {"name": "Gekapert", "password": PASSWORD})
    person.refresh_from_db()
    assert (person.name, person.password) == ("", before)
    assert roles(person) == {"Redaktion Paunsdorf", "Übersetzung (Arabisch) Grünau"}
    desk = signed_in(lead)
    assert desk.post(address(town.area("gruenau")), {"action": "leave", "person": person.pk}).status_code == 302
    assert roles(person) == {"Redaktion Paunsdorf"}


def test_roles_are_given_and_taken_and_the_record_says_so(lead: User, town: Any, signed_in: Any) -> None:
    area, person = town.area("gruenau"), town.editor("gruenau")
    desk: Client = signed_in(lead)
    desk.post(address(area), {"action": "give", "person": person.pk, "role": Role.ADVISER})
    assert roles(person) == {"Redaktion Grünau", "Beratung Grünau"}
    held = role_in(area, Role.EDITOR)
    desk.post(address(area), {"action": "take", "person": person.pk, "role": held.pk})
    assert roles(person) == {"Beratung Grünau"}
    entries = AreaLogEntry.objects.filter(area=area, user=lead).values_list("action", flat=True)
    assert set(entries) == {"areas.join", "areas.leave"}
    report = desk.get(reverse("wagtailadmin_reports:site_history")).content.decode()
    assert "ist nicht mehr dabei: Redaktion Grünau" in report


@pytest.mark.parametrize(
    "attack",
    [
        {"action": "give", "role": "central"},
        {"action": "give", "role": "editor", "person": "foreign"},
        {"action": "leave", "person": "foreign"},
        {"action": "leave", "person": "admin"},
        {"action": "take", "person": "foreign", "role": "foreign"},
        {"action": "take", "role": "foreign"},
        {"action": "give", "role": "translator:de"},
        {"action": "give", "role": "translator:xx"},
        {"action": "give", "role": ""},
        {"action": "leave", "person": "999999"},
        {"action": "leave", "person": "x"},
        {"action": "withdraw", "invitation": "foreign"},
        {"action": "withdraw", "invitation": "x"},
        {"action": "promote"},
        {},
    ],
)
def test_nothing_beyond_the_own_team_can_be_reached(attack: Any, lead: User, town: Any, signed_in: Any) -> None:
    own, foreign, admin = town.editor("gruenau"), town.editor("paunsdorf"), town.admin()
    role = role_in(town.area("paunsdorf"), Role.EDITOR)
    Invitation.write(role, "wer@example.org", foreign)
    numbers = {"foreign": foreign.pk, "admin": admin.pk}
    sent = {"person": own.pk, **attack}
    if isinstance(sent["person"], str):
        sent["person"] = numbers.get(sent["person"], sent["person"])
    if sent.get("role") == "foreign":
        sent["role"] = role.pk
    if sent.get("invitation") == "foreign":
        sent["invitation"] = Invitation.objects.get().pk
    through = Group.user_set.through.objects
    before = set(through.values_list())
    assert signed_in(lead).post(address(town.area("gruenau")), sent).status_code == 404
    assert set(through.values_list()) == before
    assert Invitation.objects.count() == 1


@pytest.mark.parametrize("role", ["central", "translator", "translator:de", "admin", ""])
def test_a_lead_cannot_invite_into_the_central_team(role: str, lead: User, town: Any, signed_in: Any) -> None:
    form = {"action": "invite", "email": "neu@example.org", "role": role}
    assert signed_in(lead).post(address(town.area("gruenau")), form).status_code == 200
    assert not Invitation.objects.exists()
    assert not OutgoingMail.objects.exists()


@pytest.mark.parametrize("send", ["get", "post"])
def test_other_teams_answer_like_teams_that_do_not_exist(send: str, lead: User, town: Any, signed_in: Any) -> None:
    desk: Client = signed_in(lead)
    for area in (town.area("paunsdorf"), None):
        assert getattr(desk, send)(address(area), {"action": "leave", "person": lead.pk}).status_code == 404
    assert getattr(desk, send)(reverse("areas_team", args=[999_999])).status_code == 404


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.EDITOR, Role.ADVISER, Role.MODERATOR])
def test_who_leads_no_team_sees_none(role: Role, town: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.person(role, "gruenau"))
    assert desk.get(reverse("areas_teams")).headers["Location"] == "/admin/"
    assert desk.get(address(town.area("gruenau"))).status_code == 404
    assert reverse("areas_teams") not in desk.get("/admin/").content.decode()


def test_the_central_team_manages_all_teams_and_itself(town: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.person(Role.CENTRAL))
    assert desk.get(reverse("areas_teams")).status_code == 200
    desk.post(address(None), {"action": "invite", "email": "leitung@example.org", "role": Role.CENTRAL})
    assert Invitation.objects.get().role.role == Role.CENTRAL
    assert desk.post(address(town.area("gruenau")), {"action": "invite", "email": "x@example.org", "role": "lead"})
    assert Invitation.objects.count() == 2


def test_the_lead_of_one_team_goes_straight_to_it(lead: User, town: Any, signed_in: Any) -> None:
    assert signed_in(lead).get(reverse("areas_teams")).headers["Location"] == address(town.area("gruenau"))


def test_a_link_ends_after_seven_days_when_it_is_withdrawn_and_when_a_newer_one_is_sent(
    lead: User, town: Any, signed_in: Any, client: Client
) -> None:
    role = role_in(town.area("gruenau"), Role.AUTHOR)
    first = Invitation.write(role, "neu@example.org", lead)
    second = Invitation.write(role, "neu@example.org", lead)
    assert client.get(reverse("invitation", args=[first])).status_code == 404
    assert client.get(reverse("invitation", args=[second])).status_code == 200
    Invitation.objects.update(created=timezone.now() - datetime.timedelta(days=8))
    assert client.get(reverse("invitation", args=[second])).status_code == 404
    assert Invitation.objects.overdue().count() == 1
    third = Invitation.write(role, "neu@example.org", lead)
    signed_in(lead).post(
        address(town.area("gruenau")), {"action": "withdraw", "invitation": Invitation.objects.get().pk}
    )
    client.logout()
    assert client.post(reverse("invitation", args=[third]), {"name": "X", "password": PASSWORD}).status_code == 404


def test_the_central_team_sees_what_differs_from_the_table_and_mends_it(town: Any, signed_in: Any) -> None:
    group = role_in(town.area("gruenau"), Role.EDITOR).group
    group.permissions.clear()
    desk: Client = signed_in(town.person(Role.CENTRAL))
    report = reverse("areas_rights")
    assert "wagtailadmin.access_admin" in desk.get(report).content.decode()
    desk.post(report)
    assert "wagtailadmin.access_admin" not in desk.get(report).content.decode()
    assert signed_in(town.editor("gruenau")).post(report).headers["Location"] == "/admin/"
