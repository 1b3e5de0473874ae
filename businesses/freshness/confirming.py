"""Somebody says that an entry is true; an entry goes into hiding, and comes back."""

import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page
from wagtail.signals import page_published

from base import archive, dates
from businesses.freshness import rules
from businesses.models import BusinessPage, Confirmation, Enquiry, HiddenEntry, Member

CONFIRMED, HIDDEN, BACK = "businesses.confirmed", "businesses.hidden", "businesses.back"
By = Confirmation.By


@transaction.atomic
def confirm(business: BusinessPage, by: Confirmation.By, user: Any = None) -> None:
    """Note that an entry is true today; a second time on the same day changes nothing."""
    page = BusinessPage.objects.select_for_update(of=("self",)).get(pk=business.source.pk)
    row, new = Confirmation.objects.get_or_create(business=page, date=dates.today(), by=by)
    if new:
        log(page, CONFIRMED, user=user, data={"by": str(by)})
    else:
        on_confirmation(row)


def on_confirmation(row: Confirmation) -> None:
    """However it came about: links in letters are used up, and a hidden entry comes back."""
    if rules.is_marked(row.date, dates.today()):
        return
    Enquiry.objects.at(row.business).open().update(answered_at=timezone.now())
    show_again(row.business)


@transaction.atomic
def hide(page: BusinessPage, now: datetime.datetime) -> None:
    """Take an entry offline with its translations, so that it can come back as it was."""
    HiddenEntry.objects.update_or_create(
        business=page,
        defaults={
            "since": now,
            "has_unpublished_changes": page.has_unpublished_changes,
            "revision": page.live_revision_id,
        },
    )
    page.unpublish(log_action=None)
    log(page, HIDDEN)


@transaction.atomic
def show_again(page: BusinessPage) -> None:
    """Bring an entry back that was hidden, with what was online; what its people have deleted stays deleted."""
    row = HiddenEntry.objects.filter(business=page).first()
    if row is None:
        return
    row.delete()
    if not archive.hidden(Page.objects.filter(pk=page.pk)).exists():
        return
    page.live, page.has_unpublished_changes = True, row.has_unpublished_changes
    page.live_revision_id = row.revision
    page.save(clean=False)
    log(page, BACK)
    # Whoever follows a page that goes online follows this one too: translations, memories
    page_published.send(sender=BusinessPage, instance=page, revision=page.live_revision)


def on_publish(page: BusinessPage, revision: Any) -> None:
    """Text that the people of a business wrote is true on the day they wrote it; a hidden entry is hidden no more.

    Whoever of the team brings a hidden entry online vouches for it.
    """
    if page.source.pk != page.pk:
        return
    row = HiddenEntry.objects.filter(business=page).first()
    if row is not None:
        row.delete()
        confirm(page, By.TEAM)
    writer = revision.user if revision is not None else None
    if writer is not None and Member.objects.at(page).filter(user=writer).exists():
        day = dates.local(revision.created_at).date()
        Confirmation.objects.get_or_create(business=page, date=day, by=By.OWNER)
