"""Ask the people of businesses whether their entries are still true; hide what nobody has confirmed for a year."""

from typing import Any

from django.core.management.base import BaseCommand

from businesses.freshness.asking import ask_all


class Command(BaseCommand):
    """`manage.py ask_businesses`, once a day in the morning; a second time on the same day does nothing."""

    help = __doc__

    def handle(self, **_options: Any) -> None:
        """Write the letters."""
        ask_all()
