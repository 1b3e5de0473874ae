"""The choke point for everything that is not a page: whose rows they are, and which roles may do what with them.

Rooms register their models from `AppConfig.ready()`. All else follows: a permission policy that Wagtail asks
everywhere, views that show own rows only (`areas/viewsets.py`), forms that offer and accept own rows only.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.db import models
from django.db.models import Q
from wagtail.admin.widgets import BaseChooser
from wagtail.models import CollectionMember
from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permissions import policy_registry, register_permission_policy

from areas.models import Area, AreaRole, AreaScopedPage, Role
from areas.models.record import paths
from base.numbers import is_number

USE = ("choose", "add", "change")
SEE = frozenset({"add", "change", "delete", "view"})


@dataclass(frozen=True, slots=True)
class Reach:
    """How far somebody's rights go: everywhere, or the neighbourhoods with these ids."""

    everywhere: bool
    areas: frozenset[int]

    def __bool__(self) -> bool:
        """Whether they go anywhere."""
        return self.everywhere or bool(self.areas)

    def within(self, path: str | None, *, common: bool = False) -> Q:
        """The rows within reach; `common` adds the rows that belong to no neighbourhood."""
        if self.everywhere:
            return Q()
        if path is None:
            return Q() if common else Q(pk__in=())
        inside = Q(**{f"{path}__in": self.areas})
        return inside | Q(**{f"{path}__isnull": True}) if common else inside


NOWHERE = Reach(False, frozenset())


def held_roles(user: Any) -> frozenset[tuple[int | None, str, str]]:
    """Neighbourhood, role and language, for each role that a person has; asked once for each user object."""
    if not (user.is_authenticated and user.is_active):
        return frozenset()
    if not hasattr(user, "_area_roles"):
        user._area_roles = frozenset(AreaRole.objects.of_user(user).values_list("area_id", "role", "language"))
    found: frozenset[tuple[int | None, str, str]] = user._area_roles
    return found


def roles_of(user: Any) -> frozenset[tuple[int | None, str]]:
    """Neighbourhood and role, for each that a person has."""
    return frozenset((area, role) for area, role, _language in held_roles(user))


def reach_of(user: Any, roles: Collection[str] = tuple(Role)) -> Reach:
    """Where a person has one of these roles; superusers have them everywhere."""
    if user.is_active and user.is_superuser:
        return Reach(True, frozenset())
    areas = {area for area, role in roles_of(user) if role in roles}
    return Reach(None in areas, frozenset(area for area in areas if area is not None))


class AreaPolicy(BasePermissionPolicy):
    """Who may do what with the rows of one model. `path` leads from a row to its neighbourhood; None: to none."""

    def __init__(
        self, model: type[models.Model], path: str | None, roles: Mapping[str, frozenset[str]], never: frozenset[str]
    ) -> None:
        """`roles`: action → roles; `never`: actions that nobody may do."""
        super().__init__(model)
        self.path, self.roles, self.never = path, roles, never

    def reach(self, user: Any, actions: Iterable[str]) -> Reach:
        """Where somebody may do one of the actions; what belongs to no neighbourhood is reached from each."""
        possible = set(actions) - self.never
        if not possible:
            return NOWHERE
        reach = reach_of(user, {role for action in possible for role in self.roles.get(action, ())})
        return Reach(True, reach.areas) if reach and self.path is None else reach

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Whether somebody may do this with some row."""
        return bool(self.reach(user, [action]))

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> models.QuerySet[Any]:
        """The rows with which somebody may do one of the actions."""
        reach = self.reach(user, actions)
        rows = self.model._default_manager.all()
        return rows.filter(reach.within(self.path)) if reach else rows.none()

    def user_has_permission_for_instance(self, user: Any, action: str, instance: models.Model) -> bool:
        """Asked of the row as it is stored: a form may have changed the one in hand already."""
        return self.instances_user_has_any_permission_for(user, [action]).filter(pk=instance.pk).exists()

    def users_with_any_permission(self, actions: Iterable[str]) -> models.QuerySet[Any]:
        """The people who may do one of the actions with some row."""
        roles = {role for action in actions for role in self.roles.get(action, ())}
        held = Q(groups__area_role__role__in=roles, groups__area_role__area__closed_at=None)
        return get_user_model().objects.filter(held | Q(is_superuser=True), is_active=True).distinct()

    def choosable(self, user: Any) -> models.QuerySet[Any]:
        """The rows that somebody may name in an own row: own ones, and those of no neighbourhood."""
        return self.model._default_manager.filter(reach_of(user).within(self.path, common=True))

    def own(self, user: Any, name: str, rows: models.QuerySet[Any]) -> models.QuerySet[Any]:
        """Which of `rows` the field `name` may point at: the one that says where a row belongs is stricter."""
        path = path_to_area(rows.model)
        if path is None or name != (self.path or "").split("__")[0]:
            return offered(user, rows)
        return rows.filter(self.reach(user, ("add", "change")).within(path))

    def limit(self, form: forms.BaseForm, user: Any) -> None:
        """Let a form offer and accept own rows only. Only the central team makes a row that belongs to all."""
        limit(form, user, self)
        if self.path in form.fields and isinstance(form, forms.BaseModelForm) and not reach_of(user).everywhere:
            form.fields[self.path].required = bool(form.fields[self.path].required or not form.initial.get(self.path))


def offered(user: Any, rows: models.QuerySet[Any]) -> models.QuerySet[Any]:
    """Which of `rows` somebody may name in an own row or page: own ones, and those of no neighbourhood."""
    if issubclass(rows.model, CollectionMember):
        policy = policy_registry.get_by_type(rows.model)
        return rows.filter(pk__in=policy.instances_user_has_any_permission_for(user, USE).values("pk"))
    path = path_to_area(rows.model)
    return rows if path is None else rows.filter(reach_of(user).within(path, common=True))


def limit(form: forms.BaseForm, user: Any, policy: AreaPolicy | None = None) -> None:
    """Let a form offer and accept what somebody may name; what is stored already stays valid."""
    instance = getattr(form, "instance", None)
    for name, field in form.fields.items():
        if not isinstance(field, forms.ModelChoiceField) or field.queryset is None:
            continue
        _only_numbers(form, name)
        rows = field.queryset
        field.queryset = policy.own(user, name, rows) if policy else offered(user, rows)
        # Of a new row, what the address names is no more trusted than what the form sends
        stored = form.initial.get(name) if instance is None or instance.pk else None
        if stored:
            chosen = [stored] if isinstance(stored, int | str | models.Model) else stored
            field.queryset = field.queryset | rows.filter(pk__in=[getattr(one, "pk", one) for one in chosen])
    for formset in getattr(form, "formsets", {}).values():
        for one in formset.forms:
            limit(one, user, policy_of(formset.model))


def _only_numbers(form: forms.BaseForm, name: str) -> None:
    """Wagtail's choosers break at what is no number. No row has 0, so the form says that the choice is not valid."""
    key = form.add_prefix(name)
    sent = form.data.get(key) if form.is_bound else None
    if sent and isinstance(form.fields[name].widget, BaseChooser) and not is_number(sent):
        data: Any = form.data
        form.data = data = data.copy()
        data[key] = "0"


def path_to_area(model: type[models.Model]) -> str | None:
    """How a row leads to its neighbourhood; None where it belongs to none."""
    if issubclass(model, AreaScopedPage):
        return "area"
    return paths.get(model)


def register(
    model: type[models.Model],
    path: str | None,
    *,
    write: Collection[Role] = (),
    keep: Collection[Role] = (),
    read: Collection[Role] = (),
    central: Collection[str] = (),
    never: Collection[str] = (),
) -> None:
    """Put a model under the law of the neighbourhoods. Called by its room when it is ready.

    `path` leads to the neighbourhood (`"course__area"`), None where the row belongs to all: then only the central
    team changes it. Roles with `read` see it, with `write` also add and change it, with `keep` also delete it.
    Team leads and the central team may do all of it; `central` names what only the latter does, `never` what nobody.
    """
    keepers = frozenset(keep) | {Role.CENTRAL} | (frozenset() if path is None else {Role.LEAD})
    writers = keepers.union(write)
    roles = {"add": writers, "change": writers, "delete": keepers, "view": writers.union(read)}
    roles |= {action: frozenset({Role.CENTRAL}) for action in central}
    paths[model] = path
    register_permission_policy(model, AreaPolicy(model, path, roles, frozenset(never)))


def policy_of(model: type[models.Model]) -> AreaPolicy | None:
    """The model's policy, where it is under the law of the neighbourhoods."""
    policy = policy_registry.get_by_type(model, fallback=False)
    return policy if isinstance(policy, AreaPolicy) else None


def areas_of(user: Any) -> models.QuerySet[Area]:
    """The open neighbourhoods that a person works for."""
    return Area.objects.open().filter(reach_of(user).within("pk"))
