"""Remind people of their dates and appointments of tomorrow."""

from typing import Any

from django.core.management.base import BaseCommand

from courses import advising
from courses.reminding import remind


class Command(BaseCommand):
    """`manage.py remind`, once a day in the morning; a second time on the same day does nothing."""

    help = __doc__

    def handle(self, **_options: Any) -> None:
        """Write the reminders."""
        remind()
        advising.remind()
