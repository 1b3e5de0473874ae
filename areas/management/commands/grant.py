"""Makes the rights in the database what the table of roles says, or tells where they differ."""

import argparse
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from areas.editors import drift_everywhere, grant_all


class Command(BaseCommand):
    """Give all roles in all neighbourhoods their rights; what is too much is taken back."""

    help = "Gives all roles their rights; with --check it only says what differs."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """One switch."""
        parser.add_argument("--check", action="store_true", help="change nothing; fail if anything differs")

    def handle(self, *args: Any, **options: Any) -> None:
        """Grant, or compare."""
        differences = drift_everywhere()
        for one in differences:
            self.stdout.write("\n".join([f"{one.role} (- is missing, + is too much):", *one.lines()]))
        if not options["check"]:
            grant_all()
            self.stdout.write("Every role has the rights of the table.")
        elif differences:
            raise CommandError(f"{len(differences)} groups differ from the table. Run: manage.py grant")
        else:
            self.stdout.write("Nothing differs from the table.")
