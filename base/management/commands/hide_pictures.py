"""Takes pictures off the site whose consent has ended."""

from typing import Any

from django.core.management.base import BaseCommand

from base import consent, dates


class Command(BaseCommand):
    """The first work of a day."""

    help = "Takes pictures of people off the site whose consent has ended; their pages stay."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Say how many."""
        self.stdout.write(f"{consent.hide(dates.today())} pictures are hidden.")
