"""What has a day and a time goes online and offline by itself. A page that cannot holds up no other.

Whoever keeps the page finds it on the desk, and its history says why it stayed as it was.
"""

import datetime
from collections.abc import Callable
from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models.functions import Cast
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, Revision

from base import languages
from base.archive import hidden

# The worker comes every minute, a timer every five
GRACE = datetime.timedelta(minutes=10)
STAYED = "base.stayed"


class NotNow(Exception):
    """Why a page stays as it is, in words for editors."""


def ready(now: datetime.datetime) -> models.QuerySet[Revision]:
    """Texts whose time has come, the earliest first; those of deleted pages wait for their return."""
    texts = Revision.page_revisions.filter(approved_go_live_at__lt=now).order_by("approved_go_live_at", "pk")
    return texts.annotate(about=Cast("object_id", models.IntegerField())).filter(about__in=_kept())


def over(now: datetime.datetime) -> models.QuerySet[Page]:
    """Pages that are online beyond their time."""
    return Page.objects.live().filter(expire_at__lt=now).order_by("expire_at", "pk")


def late(now: datetime.datetime) -> models.QuerySet[Page]:
    """Pages that should have gone online or offline by now, and did not."""
    due = now - GRACE
    return Page.objects.filter(models.Q(pk__in=ready(due).values("about")) | models.Q(pk__in=over(due).values("pk")))


def reason(path: str = "pk") -> models.Subquery:
    """Why a page stayed as it was the last time, for a query of pages."""
    said = PageLogEntry.objects.filter(action=STAYED, page=models.OuterRef(path)).order_by("-timestamp", "-pk")
    return models.Subquery(said.values("data__reason")[:1])


def do_all(now: datetime.datetime) -> int:
    """Take offline, then publish, what is due; returns how many pages stayed as they were."""
    stayed = 0
    pages: Any = over(now)
    for page in pages.specific():
        stayed += not _done(page, page.expire_at, partial(_take_offline, page))
    for text in ready(now):
        page = Page.objects.get(pk=text.about)
        stayed += not _done(page, text.approved_go_live_at, partial(_publish, text, page))
    return stayed


def _kept() -> models.QuerySet[Page]:
    pages: models.QuerySet[Page] = hidden(Page.objects.all())
    return pages.values("pk")


def _take_offline(page: Page) -> None:
    page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def _publish(text: Revision, page: Page) -> None:
    if page.get_ancestors().filter(depth__gt=1, live=False).exists():
        raise NotNow(_("The page above it is offline."))
    text.publish(log_action="wagtail.publish.scheduled")


def _done(page: Page, planned: datetime.datetime, act: Callable[[], None]) -> bool:
    """Do it, or write into the page's history, once for each planned time, why it was not done."""
    with translation.override(languages.SOURCE):
        try:
            with transaction.atomic():
                act()
        except (NotNow, ValidationError) as error:
            words = error.messages if isinstance(error, ValidationError) else [str(error)]
        except Exception as error:  # noqa: BLE001  no fault of one page may keep the others
            # Only the kind of the fault: its words are for nobody who edits
            words = [_("Something went wrong (%(fault)s).") % {"fault": type(error).__name__}]
        else:
            return True
        if not PageLogEntry.objects.filter(page=page.pk, action=STAYED, timestamp__gte=planned).exists():
            log(page, STAYED, data={"reason": " ".join(dict.fromkeys(words))})
        return False
