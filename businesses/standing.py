"""Where an entry stands, in words for its people: who has to do what now, and why."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import TaskState, WorkflowState

from base.archive import DeletedPage
from base.notices import State
from businesses import sentences
from businesses.models import BusinessPage, HiddenEntry, Member


class Standing(models.TextChoices):
    """What is true of an entry now. The words are the state that its people read."""

    DRAFT = "draft", gettext_lazy("Not sent yet")
    REVIEW = "review", gettext_lazy("We are reading it")
    CHANGES = "changes", gettext_lazy("Please change something")
    REFUSED = "refused", gettext_lazy("Not accepted")
    PUBLISHED = "published", gettext_lazy("Online")
    CHANGE_IN_REVIEW = "change-review", gettext_lazy("Online. We are reading your change")
    CHANGE_CHANGES = "change-changes", gettext_lazy("Online. Please change something in your proposal")
    CHANGE_REFUSED = "change-refused", gettext_lazy("Online. Your last change was not accepted")
    OFFLINE = "offline", gettext_lazy("Not online")
    HIDDEN = "hidden", gettext_lazy("Hidden, since nobody has confirmed it for a year")
    WITHDRAWN = "withdrawn", gettext_lazy("Withdrawn")
    REMOVED = "removed", gettext_lazy("Removed")


S = Standing
LOOKS = {
    S.DRAFT: ("plain", "pencil"),
    S.REVIEW: ("plain", "hourglass"),
    S.CHANGES: ("few", "message-circle-warning"),
    S.REFUSED: ("full", "circle-x"),
    S.PUBLISHED: ("ok", "circle-check"),
    S.CHANGE_IN_REVIEW: ("ok", "hourglass"),
    S.CHANGE_CHANGES: ("few", "message-circle-warning"),
    S.CHANGE_REFUSED: ("ok", "circle-check"),
    S.OFFLINE: ("full", "eye-off"),
    S.HIDDEN: ("few", "eye-off"),
    S.WITHDRAWN: ("plain", "archive"),
    S.REMOVED: ("full", "circle-x"),
}
NEXT = {
    S.DRAFT: gettext_lazy("Please complete the text and send it. Then we read it."),
    S.REVIEW: gettext_lazy("You need not do anything. You get a mail when we have read it."),
    S.CHANGES: gettext_lazy("Please change this and send it again:"),
    S.REFUSED: gettext_lazy("The reasons are below. You can change the entry and send it again."),
    S.PUBLISHED: gettext_lazy("Everybody can see your entry. Please keep the opening hours true."),
    S.CHANGE_IN_REVIEW: gettext_lazy("Until then everybody sees the entry as it was."),
    S.CHANGE_CHANGES: gettext_lazy("Everybody sees the entry as it was. Please change this and send it again:"),
    S.CHANGE_REFUSED: gettext_lazy("Everybody sees the entry as it was. The reasons:"),
    S.OFFLINE: gettext_lazy("We have taken the entry offline. Call us, or correct the text and send it again."),
    S.HIDDEN: gettext_lazy("Is everything still right? Then one tap brings the entry back."),
    S.WITHDRAWN: gettext_lazy("Nobody sees the entry. You can bring it back."),
    S.REMOVED: gettext_lazy("We have removed the entry. Please call us."),
}
GONE = frozenset({S.WITHDRAWN, S.REMOVED})
ONLINE = frozenset({S.PUBLISHED, S.CHANGE_IN_REVIEW, S.CHANGE_CHANGES, S.CHANGE_REFUSED})


@dataclass(frozen=True, slots=True)
class Stand:
    """The standing of one entry with the moderators' reasons, and the day on which it is deleted."""

    standing: Standing
    reasons: list[str] = field(default_factory=list)
    ends: datetime.date | None = None

    @property
    def state(self) -> State:
        """In words, with an icon."""
        return State(*LOOKS[self.standing], str(self.standing.label))

    @property
    def next(self) -> str:
        """What its people do now."""
        return str(NEXT[self.standing])

    @property
    def is_gone(self) -> bool:
        """Whether nothing can be changed in it."""
        return self.standing in GONE

    @property
    def is_online(self) -> bool:
        """Whether everybody sees it."""
        return self.standing in ONLINE

    @property
    def may_be_confirmed(self) -> bool:
        """Whether a tap says that everything is still right."""
        return self.is_online or self.standing == S.HIDDEN

    @property
    def may_come_back(self) -> bool:
        """Whether its owner can bring it back."""
        return self.standing == S.WITHDRAWN

    @property
    def edit_words(self) -> str:
        """What the way to the text is called."""
        asked = self.standing in (S.CHANGES, S.CHANGE_CHANGES, S.REFUSED, S.DRAFT)
        return _("Change the text and send it") if asked else _("Change the text")


def stands(entries: Iterable[BusinessPage]) -> dict[int, Stand]:
    """Number → where the entry stands; five queries at most, however many there are."""
    pages = {page.pk: page for page in entries}
    keys = [str(number) for number in pages]
    reviews = WorkflowState.objects.filter(base_content_type__model="page", object_id__in=keys)
    latest = {int(one.object_id): one for one in reviews.order_by("pk")}
    steps = TaskState.objects.filter(workflow_state__in=latest.values())
    last = {one.workflow_state_id: one for one in steps.order_by("pk")}
    said = {key: one.comment for key, one in last.items() if one.status == TaskState.STATUS_REJECTED}
    gone = {row.page_id: row for row in DeletedPage.objects.filter(page__in=pages)}
    owners = set(Member.objects.filter(business__in=pages).owners().values_list("business", "user")) if gone else set()
    offline = [number for number, page in pages.items() if page.first_published_at and not page.live]
    hidden = set(HiddenEntry.objects.filter(business__in=offline).values_list("business", flat=True)) if offline else ()
    found = {}
    for number, page in pages.items():
        review = latest.get(number)
        words = said.get(review.pk, "") if review else ""
        one = _stand(page, review, words, gone.get(number), owners)
        found[number] = Stand(S.HIDDEN) if number in hidden and one.standing == S.OFFLINE else one
    return found


def stand(page: BusinessPage) -> Stand:
    """Where one entry stands."""
    return stands([page])[page.pk]


def is_gone(page: BusinessPage) -> bool:
    """Whether nothing can be changed in an entry, since it is withdrawn or removed; one query."""
    return DeletedPage.objects.filter(page=page.pk).exists()


def _stand(page: BusinessPage, review: Any, words: str, deleted: DeletedPage | None, owners: set[Any]) -> Stand:
    refused = bool(review and review.status == WorkflowState.STATUS_CANCELLED and words)
    reasons = sentences.translated(words)
    if deleted is not None:
        if (page.pk, deleted.deleted_by_id) in owners:
            return Stand(S.WITHDRAWN, ends=deleted.ends)
        return Stand(S.REFUSED, reasons, deleted.ends) if refused else Stand(S.REMOVED, ends=deleted.ends)
    status = review.status if review else ""
    if status == WorkflowState.STATUS_IN_PROGRESS:
        return Stand(S.CHANGE_IN_REVIEW if page.live else S.REVIEW)
    if status == WorkflowState.STATUS_NEEDS_CHANGES:
        return Stand(S.CHANGE_CHANGES if page.live else S.CHANGES, reasons)
    if page.live:
        return Stand(S.CHANGE_REFUSED, reasons) if refused else Stand(S.PUBLISHED)
    return Stand(S.OFFLINE if page.first_published_at else S.DRAFT)
