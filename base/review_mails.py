"""Who is told of a review, by mail, with one link: the nearest reviewers, then the author."""

from itertools import groupby
from typing import Any

from django.contrib.auth import get_user_model
from wagtail.models import GroupPagePermission, Page, TaskState, WorkflowState
from wagtail.users.models import UserProfile

from base import languages
from base.emails import compose
from base.reviews import edit_address, is_own_case, needs_two_people, review_address, writer_of
from base.templatetags.ui import absolute

ADMIN = "wagtailadmin.access_admin"


def reviewers_of(page: Page) -> list[Any]:
    """Accounts that may publish the page, those nearest to it: of its list, else of its area, else of the town."""
    steps = [page.path[:end] for end in range(page.steplen, len(page.path) + 1, page.steplen)]
    rights = GroupPagePermission.objects.filter(permission__codename="publish_page", page__path__in=steps)
    nearest_first = rights.order_by("-page__depth").values_list("page__depth", "group_id")
    accounts = get_user_model()._default_manager.filter(is_active=True)
    if needs_two_people(page) and (writer := writer_of(page)):
        accounts = accounts.exclude(pk=writer)
    for _depth, found in groupby(nearest_first, key=lambda one: one[0]):
        near = accounts.filter(groups__in=[group for _, group in found]).distinct()
        people = [one for one in near if not is_own_case(one, page)]
        if people:
            return people
    return list(accounts.filter(is_superuser=True))


def screen(page: Page) -> str:
    """Where a reviewer decides, with the site's name."""
    return absolute(review_address(page.pk, page.specific_class._meta.model_name))


def tell_reviewers(state: TaskState, user: Any) -> None:
    """A text waits. Nothing is said when a review only begins anew because somebody edits."""
    before = state.workflow_state.task_states.exclude(pk=state.pk).order_by("-pk").first()
    if before is not None and before.status == TaskState.STATUS_CANCELLED:
        return
    page = state.workflow_state.content_object
    author = state.workflow_state.requested_by
    for reviewer in reviewers_of(page):
        if reviewer != user:
            _tell(reviewer, "submitted", page, {"author": author, "link": screen(page)})


def tell_refused(state: WorkflowState, user: Any) -> None:
    """The author reads why."""
    page = state.content_object
    comment = state.current_task_state.comment
    link = absolute(edit_address(page))
    _tell_author(state, user, "rejected", page, {"reviewer": user, "comment": comment, "link": link})


def tell_approved(state: WorkflowState, user: Any) -> None:
    """The author reads that it is done."""
    page = state.content_object
    page.refresh_from_db()
    link = absolute(page.url_path if page.live else edit_address(page))
    _tell_author(state, user, "approved", page, {"live": page.live, "link": link})


def _tell_author(state: WorkflowState, user: Any, what: str, page: Page, context: dict[str, Any]) -> None:
    """Write to who has submitted. Who cannot enter the admin is told by the page's own room, without links into it."""
    tell = getattr(page.specific, "tell_its_people", None)
    told = tell(what, context.get("comment", "")) if tell else set()
    author = state.requested_by
    if author is not None and author != user and author.pk not in told and author.has_perm(ADMIN):
        _tell(author, what, page, context)


def _tell(account: Any, what: str, page: Page, context: dict[str, Any]) -> None:
    """Write to somebody who has an address and has not switched such mails off."""
    if account is None or not account.is_active or not account.email:
        return
    profile = UserProfile.get_for_user(account)
    if getattr(profile, f"{what}_notifications"):
        language = profile.preferred_language or languages.SOURCE
        # The first line of a mail's template is its subject
        title = " ".join(page.get_admin_display_title().split())
        compose(f"review_{what}", account.email, {"title": title, **context}, language, page.specific)
