"""People who write and review, and what they do in the admin."""

from typing import Any

from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page, TaskState
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from accounts.models import User

PASSWORD = "quartier-demo-2026"
BACKEND = "django.contrib.auth.backends.ModelBackend"


def somebody(name: str, page: Page, *rights: str) -> User:
    """An account with rights on a page and all below it."""
    user = User.objects.create_user(f"{name}@demo.example", PASSWORD, name=name.title())
    group = Group.objects.create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for right in Permission.objects.filter(codename__in=rights, content_type__app_label="wagtailcore"):
        GroupPagePermission.objects.create(group=group, page=page, permission=right)
    user.groups.add(group)
    return user


def desk(user: User) -> Client:
    """A browser in which somebody is signed in."""
    client = Client()
    client.force_login(user, backend=BACKEND)
    return client


def submitted(page: Page, user: User) -> Page:
    """A page under review, and no mail about it left."""
    page.get_workflow().start(page, user)
    mail.outbox.clear()
    return page


def form(page: Any, **more: str) -> dict[str, Any]:
    """What the editor sends."""
    return nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "kind": page.kind,
            "summary": getattr(page, "summary", ""),
            "body": streamfield([("text", rich_text("<p>Neu.</p>"))]),
            "comments": inline_formset([]),
            **more,
        }
    )


def act(user: User, page: Page, action: str, comment: str = "", state: TaskState | None = None) -> Any:
    """A reviewer decides from the list of what waits."""
    state = state or current(page)
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, state.pk])
    return desk(user).post(address, {"comment": comment}, follow=True)


def current(page: Page) -> TaskState:
    """Where the review stands."""
    state: TaskState = Page.objects.get(pk=page.pk).specific.current_workflow_task_state
    return state


def is_live(page: Page) -> bool:
    """Whether visitors see it."""
    return Page.objects.get(pk=page.pk).live


def mails() -> dict[str, Any]:
    """Mails by the name before the at-sign."""
    return {message.to[0].split("@")[0]: message for message in mail.outbox}
