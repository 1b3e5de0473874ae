"""The day before: whoever has a seat and reads mails or text messages is reminded of the date."""

import datetime

from django.db import transaction
from django.utils import timezone

from base import dates
from courses import letters
from courses.models.registration import Notification, Registration

DAY = datetime.timedelta(days=1)


def remind(now: datetime.datetime | None = None) -> int:
    """Write the reminders of tomorrow's dates; whoever was reminded today is not again. Gives the number of people."""
    now = now or timezone.now()
    today, tomorrow = dates.midnight(now), dates.midnight(now + DAY)
    told = Notification.objects.reminded_since(today)
    people = Registration.objects.to_remind(tomorrow, dates.midnight(now + 2 * DAY))
    reminded = 0
    for registration in people:
        if registration.pk in told or not letters.can_remind(registration, now):
            continue
        with transaction.atomic():
            letters.tell(registration, Notification.Kind.REMINDER, now)
        reminded += 1
    return reminded
