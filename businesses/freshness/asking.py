"""The nightly look at all entries: whose people are asked, reminded, warned, and which entry is hidden today."""

import datetime
import logging
import secrets
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.utils import timezone, translation

from base import dates
from base.templatetags.ui import absolute
from businesses import letters
from businesses.freshness.confirming import hide
from businesses.freshness.rules import HIDE_AFTER, NOTICE, Step, next_step
from businesses.models import BusinessPage, Enquiry, Member

logger = logging.getLogger(__name__)


def hashed(token: str) -> str:
    """What is stored of a link."""
    return sha256(token.encode()).hexdigest()


def ask_all(now: datetime.datetime | None = None) -> int:
    """Do what is due today for every entry that is online; returns for how many something was done.

    A fault in one entry keeps no other from its turn. A second run on the same day does nothing.
    """
    now = now or timezone.now()
    today = dates.local(now).date()
    asked = Enquiry.objects.last_steps()
    done = 0
    for page in BusinessPage.objects.to_ask(today):
        try:
            with transaction.atomic():
                done += _one(page, today, now, asked.get(page.pk, []))
        except Exception as error:  # noqa: BLE001  the other entries shall have their letters
            logger.error("Entry %s was not asked about: %s", page.pk, type(error).__name__)
    return done


def _one(page: Any, today: datetime.date, now: datetime.datetime, asked: list[tuple[str, datetime.datetime]]) -> bool:
    if not page.has_people:
        # Nobody to write to: it stands on the desk of the moderators
        if today - page.true_on >= HIDE_AFTER:
            hide(page, now)
            return True
        return False
    step = next_step(page.true_on, today, asked)
    if step is None:
        return False
    if step == Step.HIDDEN:
        hide(page, now)
    write(page, step, today, now)
    return True


def write(page: BusinessPage, step: Step, today: datetime.date, now: datetime.datetime) -> None:
    """A letter to each person of a business, each with a link of its own."""

    def link_of(member: Member, language: str) -> dict[str, Any]:
        token = secrets.token_urlsafe(24)
        Enquiry.objects.create(business=page, member=member, step=step, token_hash=hashed(token), asked_at=now)
        with translation.override(language):
            last_day = dates.date_full(max(page.true_on + HIDE_AFTER, today + NOTICE))
            since = dates.date_full(page.true_on)
        return {"one_tap": absolute(f"/{language}/stimmt-noch/{token}/"), "since": since, "last_day": last_day}

    letters.tell(page, f"still_true_{step}", each=link_of)
