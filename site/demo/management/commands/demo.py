"""Loads the demo town."""

import argparse
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from demo import mark, people


class Command(BaseCommand):
    """Load the demo town: neighbourhoods, courses, businesses, news, pages and accounts."""

    help = "Loads the demo town. What is there stays as it is. Refuses to run with production settings."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Two switches."""
        parser.add_argument("--if-empty", action="store_true", help="do nothing if the town was loaded before")
        parser.add_argument("--no-index", action="store_true", help="do not build the search index")

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse, skip or load, and name the accounts."""
        if not getattr(settings, "DEMO_ALLOWED", False):
            raise CommandError(
                "The demo town is not loaded here: these settings do not allow it (DEMO_ALLOWED). "
                "Its accounts have a public password. Use config.settings.demo or config.settings.dev."
            )
        if options["if_empty"] and (mark.is_complete() or mark.is_foreign()):
            self._say("The demo town is not loaded again: the database is not empty.")
        else:
            # Built with factories that a production installation does not have, and that take time to load
            from demo import town

            town.load(self._say, index=not options["no_index"])
            self._say("The demo town is there.")
        self._say(f"Accounts, all with the password {people.PASSWORD}, here without a second step at the sign-in:")
        for line in people.table():
            self._say(line)

    def _say(self, line: str) -> None:
        """Print a line at once, so that long steps show progress."""
        self.stdout.write(line)
        self.stdout.flush()
