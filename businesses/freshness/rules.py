"""When an entry is asked about, marked and hidden: all by the day on which it was last found true."""

import datetime
from collections.abc import Sequence
from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _

from base import dates

DAY = datetime.timedelta(days=1)
# Days after the last confirmation
ASK_AFTER, REMIND_AFTER = 180 * DAY, 201 * DAY  # half a year, and three weeks more
MARK_AFTER = 243 * DAY  # eight months
WARN_AFTER, HIDE_AFTER = 335 * DAY, 365 * DAY  # eleven months, a year
# Whoever is late to be warned (the server stood still) has this long all the same
NOTICE = 28 * DAY


class Step(models.TextChoices):
    """The letters; each is sent once between two confirmations."""

    ASK = "ask", _("Is this still true?")
    REMIND = "remind", _("Reminder")
    WARN = "warn", _("The entry will be hidden soon")
    HIDDEN = "hidden", _("The entry is hidden")


DUE: dict[str, datetime.timedelta] = {
    Step.ASK: ASK_AFTER,
    Step.REMIND: REMIND_AFTER,
    Step.WARN: WARN_AFTER,
    Step.HIDDEN: HIDE_AFTER,
}


class Standing(StrEnum):
    """How an entry stands."""

    TRUE = "true"
    ASKED = "asked"
    MARKED = "marked"
    HIDDEN = "hidden"


def standing(true_on: datetime.date | None, today: datetime.date, *, hidden: bool = False) -> Standing:
    """How an entry stands that was last found true on a day; one of which nobody knows the day is marked."""
    if hidden:
        return Standing.HIDDEN
    age = today - true_on if true_on else MARK_AFTER
    if age >= MARK_AFTER:
        return Standing.MARKED
    return Standing.ASKED if age >= ASK_AFTER else Standing.TRUE


def is_marked(true_on: datetime.date | None, today: datetime.date) -> bool:
    """Whether readers are told that nobody has confirmed the entry for eight months."""
    return true_on is not None and today - true_on >= MARK_AFTER


def next_step(
    true_on: datetime.date, today: datetime.date, asked: Sequence[tuple[str, datetime.datetime]]
) -> Step | None:
    """What is to be done today: one letter, or to hide the entry; None where nothing is due.

    `asked`: the letters of this round, step and moment. Nobody gets two letters for one that the server missed, and
    no entry is hidden before its people were warned.
    """
    sent = {step: dates.local(moment).date() for step, moment in asked if dates.local(moment).date() >= true_on}
    due = [step for step, after in DUE.items() if today - true_on >= after and step not in sent]
    if not due or Step.HIDDEN in sent:
        return None
    last = Step(due[-1])
    if last == Step.HIDDEN:
        warned = sent.get(Step.WARN)
        if warned is None:
            return Step.WARN
        return Step.HIDDEN if today - warned >= NOTICE else None
    # A reminder after a warning helps nobody
    order = list(DUE)
    return last if all(order.index(step) < order.index(last) for step in sent) else None
