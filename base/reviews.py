"""Review before publishing: who may publish a page reviews it, so every neighbourhood has its own reviewers.

Approval holds for the text that was read. Whoever changes a text under review begins the review anew, and an approval
of the older text is not taken. A page that needs two people is never published by the one who wrote it, and nobody
decides about a page that is their own case.
"""

from typing import Any

from django import forms
from django.contrib.auth.base_user import AbstractBaseUser as User
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.forms import TaskStateCommentForm
from wagtail.models import Page, PagePermissionTester, Task, TaskState
from wagtail.permissions import policy_registry

APPROVE, REFUSE = "approve", "reject"
_screens: dict[str, str] = {}


def may_review(user: User | AnonymousUser, page: Page) -> bool:
    """Whether somebody has the right to publish the page, alone or with another's text."""
    return bool(policy_registry.get_by_type(Page).user_has_permission_for_instance(user, "publish", page))


def is_own_case(user: User | AnonymousUser, page: Page) -> bool:
    """Whether somebody must not decide about a page since it is about themselves; page types say so."""
    asked = getattr(page.specific, "is_own_case", None)
    return bool(asked and asked(user))


def may_decide(user: User, page: Page) -> bool:
    """Whether somebody may approve or refuse: a reviewer who has no interest of their own."""
    return may_review(user, page) and not is_own_case(user, page)


class RefusalForm(TaskStateCommentForm):
    """A text goes back with a reason."""

    comment = forms.CharField(
        label=_("What should be changed?"),
        widget=forms.Textarea({"rows": 4}),
        help_text=_("The author gets these words by mail."),
    )


class Review(Task):
    """The one step of our workflow."""

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")

    # Questions that Wagtail asks

    def user_can_access_editor(self, obj: Page, user: User) -> bool:
        """Reviewers may open what they review."""
        return may_review(user, obj)

    def locked_for_user(self, obj: Page, user: User) -> bool:
        """Authors wait; reviewers may edit."""
        return not may_review(user, obj)

    def user_can_lock(self, obj: Page, user: User) -> bool:
        """Reviewers may."""
        return may_review(user, obj)

    def get_actions(self, obj: Page, user: User) -> list[tuple[str, Any, bool]]:
        """What somebody may do now: name, words, whether it asks for more."""
        if not may_decide(user, obj):
            return []
        actions: list[tuple[str, Any, bool]] = [(REFUSE, _("Send back with a comment"), True)]
        if may_approve(user, obj):
            # At the last step Wagtail adds "and Publish"
            actions.append((APPROVE, _("Approve"), False))
        return actions

    def get_form_for_action(self, action: str) -> type[forms.Form]:
        """A refusal needs its reason."""
        return RefusalForm if action == REFUSE else TaskStateCommentForm

    def get_task_states_user_can_moderate(self, user: User, **_kwargs: Any) -> models.QuerySet[TaskState]:
        """What waits for somebody."""
        pages = policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "publish")
        # The number of a reviewed object is kept as text
        own = pages.annotate(number=Cast("pk", models.CharField())).values("number")
        waiting: models.QuerySet[TaskState] = self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS)
        return waiting.filter(workflow_state__object_id__in=own)

    @classmethod
    def get_description(cls) -> str:
        """For the administration of workflows."""
        return str(_("Whoever may publish a page reviews it."))

    # Verbs

    def on_action(self, task_state: TaskState, user: User, action_name: str, **kwargs: Any) -> str | None:
        """Approve or refuse; an address to go to where the text must be read (again) first."""
        page = task_state.workflow_state.content_object.specific
        if not may_decide(user, page):
            return edit_address(page)
        if action_name == REFUSE and not str(kwargs.get("comment", "")).strip():
            return edit_address(page)
        if action_name == APPROVE and not (is_unchanged(task_state, user) and may_approve(user, page)):
            begin_anew(page, user)
            return edit_address(page)
        super().on_action(task_state, user, action_name, **kwargs)
        return None


def edit_address(page: Page) -> str:
    """Where a page is read and edited."""
    return str(reverse("wagtailadmin_pages:edit", args=[page.pk]))


def review_on(model: str, address: str) -> None:
    """Let a room review its pages (`model`: `businesspage`) on a screen of its own; `address` takes the page's id."""
    _screens[model] = address


def review_address(number: int, model: str) -> str:
    """Where a page is read and decided about: on its room's screen, else where it is edited."""
    return str(reverse(_screens.get(model, "wagtailadmin_pages:edit"), args=[number]))


def writer_of(page: Page) -> int | None:
    """Who wrote the newest text."""
    revision = page.get_latest_revision()
    return revision.user_id if revision else None


def may_approve(user: User, page: Page) -> bool:
    """Whether somebody may publish the newest text of a page under review."""
    return may_decide(user, page) and not (needs_two_people(page) and writer_of(page) == user.pk)


def needs_two_people(page: Page) -> bool:
    """Whether nobody may publish this page alone; a page type says so with `needs_two_people`."""
    return bool(getattr(page.specific_class, "needs_two_people", False))


def is_unchanged(state: TaskState, user: User) -> bool:
    """Whether the text is still the one whose review began; one's own changes one has read."""
    page = state.workflow_state.content_object
    revision = page.get_latest_revision()
    if state.status != TaskState.STATUS_IN_PROGRESS or state.revision_id != revision.pk:
        return False
    # The editor's own saving writes over a revision and gives it a new time
    return revision.created_at <= state.started_at or revision.user_id == user.pk


def begin_anew(page: Page, user: User | None) -> None:
    """If the page is under review, let the review begin again with the newest text."""
    vars(page).pop("_current_workflow_states", None)
    state = page.current_workflow_task_state
    revision = page.get_latest_revision()
    if state is None or (state.revision_id == revision.pk and revision.created_at <= state.started_at):
        return
    state.cancel(user=user, resume=True)


def needs_others(user: Any, page: Page) -> bool:
    """Whether somebody else must publish the page, whatever rights this person has."""
    return needs_two_people(page) or is_own_case(user, page)


class TwoPeopleTester(PagePermissionTester):
    """Rights on a page that one does not publish alone: it goes through the review."""

    def can_publish(self) -> bool:
        """Never directly."""
        return False

    def can_unpublish(self) -> bool:
        """Taking it offline is for who might publish it."""
        return bool(self.page.live and not self.page_locked() and may_review(self.user, self.page))
