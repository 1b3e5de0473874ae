"""The people of a neighbourhood: who is in the team, how one joins, gets a role, and leaves.

A team lead does this for the own team without Wagtail's right to change accounts, which would be the right to all.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.db import models, transaction
from django.urls import reverse
from django.utils import translation
from wagtail.log_actions import log

from areas.editors import grant, role_in
from areas.models import Area, AreaRole, Invitation, Role
from areas.models.roles import TEAM_ROLES
from areas.scoping import reach_of
from base import languages
from base.emails import compose
from base.templatetags.ui import absolute

LEADERS = (Role.LEAD, Role.CENTRAL)


@dataclass(frozen=True, slots=True)
class Member:
    """A person with the roles held in this team."""

    person: Any
    roles: tuple[AreaRole, ...]


def led_by(user: Any) -> models.QuerySet[Area]:
    """The neighbourhoods whose team somebody leads."""
    return Area.objects.filter(reach_of(user, LEADERS).within("pk"))


def members(area: Area | None) -> list[Member]:
    """The team, by name; two queries. None: the central team."""
    found: dict[int, tuple[Any, list[AreaRole]]] = {}
    for role in AreaRole.objects.of_area(area).prefetch_related("group__user_set"):
        for person in role.group.user_set.all():
            found.setdefault(person.pk, (person, []))[1].append(role)
    people = sorted(found.values(), key=lambda one: str(one[0]).casefold())
    return [Member(person, tuple(roles)) for person, roles in people]


def role_choices(area: Area | None) -> list[tuple[str, str]]:
    """What can be given in a team: `role` or, for translators, `translator:ar`, with its words."""
    if area is None:
        return [(Role.CENTRAL.value, str(Role.CENTRAL.label))]
    choices = [(role.value, str(role.label)) for role in TEAM_ROLES if role is not Role.TRANSLATOR]
    for code in languages.codes():
        if code != languages.SOURCE:
            words = AreaRole(role=Role.TRANSLATOR, language=code).words
            choices.append((f"{Role.TRANSLATOR}:{code}", words))
    return choices


def chosen_role(area: Area | None, value: str) -> AreaRole:
    """The role of a choice, with its rights."""
    role, _colon, language = value.partition(":")
    found = role_in(area, role, language)
    if area is not None and language:
        grant(area)
    return found


@transaction.atomic
def invite(role: AreaRole, email: str, by: Any) -> None:
    """Send somebody a link to a role. Whether the address has an account already is told to nobody."""
    token = Invitation.write(role, email, by)
    with translation.override(languages.SOURCE):
        link = absolute(reverse("invitation", args=[token]))
        compose("invitation", email, {"role": str(role), "by": str(by), "link": link})
    _record(role, "areas.invite", email, by)


@transaction.atomic
def accept(invitation: Invitation, name: str = "", password: str | None = None) -> Any:
    """Join by a link. Whoever has an account keeps it as it is; everybody else gets one with `password`."""
    accounts = get_user_model()
    person = accounts.objects.filter(email__iexact=invitation.email).first()
    if person is None:
        person = accounts.objects.create_user(invitation.email, password, name=name)
        EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    join(person, invitation.role, person)
    invitation.delete()
    return person


@transaction.atomic
def join(person: Any, role: AreaRole, by: Any) -> None:
    """Give somebody a role."""
    person.groups.add(role.group)
    _record(role, "areas.join", str(person), by)


@transaction.atomic
def leave(person: Any, roles: Iterable[AreaRole], by: Any) -> None:
    """Take roles from somebody; those in other neighbourhoods stay."""
    for role in roles:
        person.groups.remove(role.group)
        _record(role, "areas.leave", str(person), by)


def _record(role: AreaRole, action: str, who: str, by: Any) -> None:
    log(role, action, user=by, title=str(role), data={"who": who, "what": str(role)}, area_id=role.area_id)
