"""What is deleted can be brought back for thirty days, with its rows, its translations and all links to it.

Nothing is moved and no number changes: a deleted page goes offline with all below it and with its translations, and
the editors' lists leave it out. So whatever points at it still does. After thirty days a nightly job deletes it.
"""

import datetime
import logging
from collections.abc import Callable
from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from django.db.models.deletion import ProtectedError
from django.utils import timezone
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.log_actions import log
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.signals import page_published

from base import languages

_erasers: dict[str, Callable[[Page], None]] = {}
KEPT = datetime.timedelta(days=30)
logger = logging.getLogger(__name__)


class DeletedPageQuerySet(models.QuerySet["DeletedPage"]):
    """Questions about deleted pages."""

    def of(self, user: Any) -> Self:
        """Those in the part of the tree that a person looks after."""
        own = policy_registry.get_by_type(Page).instances_user_has_any_permission_for(user, {"change", "publish"})
        return self.filter(page__in=own)

    def due(self, now: datetime.datetime) -> Self:
        """Those whose time is over."""
        return self.filter(deleted_at__lt=now - KEPT)


class DeletedPage(models.Model):
    """A page that somebody has deleted. `online`: number → [has a newer draft, number of the version] of its branch."""

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+")
    deleted_at = models.DateTimeField(default=timezone.now)
    deleted_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    online = models.JSONField(default=dict)

    objects = DeletedPageQuerySet.as_manager()

    class Meta:
        ordering = ["-deleted_at"]

    def __str__(self) -> str:
        """The page's title."""
        return self.page.title

    @property
    def ends(self) -> datetime.date:
        """The day on which it is really deleted."""
        return timezone.localdate(self.deleted_at + KEPT)

    @transaction.atomic
    def restore(self, by: Any) -> None:
        """Bring the page and its branch back as they were, from the top down."""
        page, states = self.page, {int(key): state for key, state in self.online.items()}
        self.delete()
        for one in Page.objects.filter(pk__in=states).order_by("path").specific():
            one.live = True
            one.has_unpublished_changes, one.live_revision_id = states[one.pk]
            one.save(clean=False)
            # Whoever follows a page that goes online follows this one too: translations, memories
            page_published.send(sender=type(one), instance=one, revision=one.live_revision)
        log(page, "base.restore", user=by)


@transaction.atomic
def put_away(page: Page, by: Any = None) -> DeletedPage:
    """Delete a page so that it can be brought back: offline with all below it and its translations."""
    branch = list(Page.objects.filter(path__startswith=page.path, live=True).order_by("-path").specific())
    row, _new = DeletedPage.objects.update_or_create(
        page_id=page.pk,
        defaults={
            "deleted_at": timezone.now(),
            "deleted_by": by,
            "online": {one.pk: [one.has_unpublished_changes, one.live_revision_id] for one in branch},
        },
    )
    for one in branch:
        # Who may delete is asked before; people without rights in the tree may delete what is theirs
        UnpublishPageAction(one, user=by).execute(skip_permission_checks=True)
    log(page, "base.put_away", user=by)
    return row


def hidden(pages: Any) -> Any:
    """A queryset of pages without the deleted ones, all below them, and their translations."""
    rows = DeletedPage.objects.values_list("page__path", "page__translation_key", "page__url_path")
    gone = models.Q(pk__in=[])
    keys = [key for _path, key, url in rows if url.startswith(f"/{languages.SOURCE}/")]
    tops = [path for path, _key, _url in rows]
    tops += list(Page.objects.filter(translation_key__in=keys).values_list("path", flat=True)) if keys else []
    for path in tops:
        gone |= models.Q(path__startswith=path)
    return pages.exclude(gone) if tops else pages


def forget(page: Page) -> None:
    """Whoever publishes a deleted page has brought it back."""
    DeletedPage.objects.filter(page_id=page.pk).delete()


def erase_with(model: str, eraser: Callable[[Page], None]) -> None:
    """Let a room delete its pages (`model`: `businesspage`) with all that belongs to them, when their time is over."""
    _erasers[model] = eraser


def empty(now: datetime.datetime) -> int:
    """Really delete what was deleted thirty days ago; returns how many. What rows still need stays."""
    count = 0
    for row in DeletedPage.objects.due(now).select_related("page"):
        try:
            with transaction.atomic():
                page = row.page.specific
                _erasers.get(page._meta.model_name, Page.delete)(page)
            count += 1
        except ProtectedError:
            logger.warning("The deleted page %s stays: rows belong to it.", row.page_id)
    return count
