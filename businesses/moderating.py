"""What moderators decide about an entry, and what its people do to have it read."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from wagtail.models import Page, TaskState, WorkflowState

from base import archive, reviews
from businesses import letters
from businesses.models import BusinessPage


class Changed(Exception):
    """The text is not the one that was read: the review has begun anew, or somebody else has decided."""


def lock(page: Page) -> None:
    """One after the other: proposals and decisions about one entry wait for each other here."""
    Page.objects.select_for_update().get(pk=page.pk)


@transaction.atomic
def propose(page: BusinessPage, user: Any) -> None:
    """Store what stands in `page` as a proposal and have it reviewed; what is online stays online until then.

    A proposal that is under review already is reviewed anew. An entry that was refused comes back with it.
    Raises ValidationError where the page could not be published as it is.
    """
    lock(page)
    archive.DeletedPage.objects.filter(page_id=page.pk).delete()
    page.full_clean()
    page.save_revision(user=user, log_action=True)
    page.__dict__.pop("_current_workflow_states", None)
    state = page.current_workflow_state
    if state is None:
        page.get_workflow().start(page, user)
    elif state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user=user)


def under_review(page: Page, number: int) -> TaskState:
    """The review with this number, locked. Raises Changed where it is not the one that the page is in now."""
    lock(page)
    page.__dict__.pop("_current_workflow_states", None)
    state = page.current_workflow_task_state
    if state is None or state.pk != number or state.status != TaskState.STATUS_IN_PROGRESS:
        raise Changed
    return state


def decide(page: BusinessPage, number: int, by: Any, action: str, words: str = "") -> None:
    """Approve (`reviews.APPROVE`), or ask for changes (`reviews.REFUSE`) with words.

    Raises Changed where the text is another one than in the review with this number, PermissionDenied where
    somebody has no right to decide about it.
    """
    with transaction.atomic():
        state = under_review(page, number)
        if not reviews.may_decide(by, page):
            raise PermissionDenied
        unchanged = reviews.is_unchanged(state, by)
        if unchanged:
            state.task.specific.on_action(state, by, action, comment=words)
        else:
            reviews.begin_anew(page, by)
    if not unchanged:
        # Outside, so that the review that has begun anew is not taken back
        raise Changed


@transaction.atomic
def refuse(page: BusinessPage, number: int, by: Any, words: str) -> None:
    """Refuse for good, with words. What is online stays as it was; a new entry is gone in thirty days.

    Raises Changed and PermissionDenied like `decide`.
    """
    state = under_review(page, number)
    if not reviews.may_decide(by, page):
        raise PermissionDenied
    state.specific.reject(user=by, update=False, comment=words)
    state.workflow_state.cancel(user=by)
    entry = BusinessPage.objects.get(pk=page.pk)
    if entry.live:
        # The next proposal begins with what is online, not with what was refused
        entry.save_revision(user=by, clean=False)
        BusinessPage.objects.filter(pk=entry.pk).update(has_unpublished_changes=False)
    else:
        archive.put_away(entry, by)
    letters.tell(entry, "refused", words=words, online=entry.live)
