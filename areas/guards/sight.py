"""Which pages, pictures and rows somebody in the admin may know of."""

from typing import Any

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Length, Substr
from wagtail.models import Page
from wagtail.permissions import policy_registry

PAGE_ACTIONS = frozenset({"add", "change", "publish", "bulk_delete", "lock", "unlock"})
ROW_ACTIONS = frozenset({"add", "change", "delete", "view", "choose"})


def own_pages(user: Any) -> models.QuerySet[Any]:
    """The pages with which somebody may do anything at all, drafts too."""
    policy = policy_registry.get_by_type(Page)
    return policy.instances_user_has_any_permission_for(user, PAGE_ACTIONS)


def explorable_pages(user: Any) -> models.QuerySet[Any]:
    """Own pages, and those on the way to them."""
    return policy_registry.get_by_type(Page).explorable_instances(user)


def linkable_pages(user: Any, pages: models.QuerySet[Any] | None = None) -> models.QuerySet[Any]:
    """Pages that one may link to: own ones, and public ones whose title in the admin is the public one."""
    rows = Page.objects.all() if pages is None else pages
    parent = Page.objects.filter(path=Substr(OuterRef("path"), 1, Length(OuterRef("path")) - Page.steplen))
    public = (
        Page.objects.live().public().filter(~Exists(parent.exclude(draft_title=F("title"))), draft_title=F("title"))
    )
    return rows.filter(Q(pk__in=explorable_pages(user).values("pk")) | Q(pk__in=public.values("pk")))


def seen(user: Any, model: type[models.Model]) -> models.QuerySet[Any]:
    """All rows of a model that somebody may see in the admin."""
    if issubclass(model, Page):
        return own_pages(user)
    policy = policy_registry.get_by_type(model)
    if hasattr(policy, "choosable"):
        return policy.choosable(user)
    return policy.instances_user_has_any_permission_for(user, ROW_ACTIONS)


def sees(user: Any, model: type[models.Model], pk: Any) -> bool:
    """Whether somebody may see this row; False as well where there is none."""
    try:
        return seen(user, model).filter(pk=pk).exists()
    except (TypeError, ValueError):
        return False


def may_name(user: Any, model: type[models.Model], pk: Any) -> bool:
    """Whether somebody may point at this row from an own one."""
    if issubclass(model, Page):
        return linkable_pages(user).filter(pk=pk).exists()
    return policy_registry.get_by_type(model, fallback=False) is None or sees(user, model, pk)
