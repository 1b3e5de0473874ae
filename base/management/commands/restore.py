"""Puts a copy in the place of the database and the uploads."""

import argparse
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from base import backups, erased


class Command(BaseCommand):
    """Ask first: what is there now is gone afterwards."""

    help = "Puts a copy in the place of the database and the uploads. Stop server and worker first."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Which copy, and whether somebody has thought about it."""
        parser.add_argument("copy", type=Path, help="a file that `backup` has written")
        parser.add_argument("--yes", action="store_true", help="what is there now may go")

    def handle(self, *_args: Any, copy: Path, yes: bool, **_options: Any) -> None:
        """Say what to do next."""
        if not yes:
            raise CommandError("Everything that is there now would be gone. Say --yes if it may.")
        try:
            made = backups.restore(copy)
        except (backups.BackupError, OSError) as error:
            raise CommandError(str(error)) from error
        call_command("migrate", verbosity=0, interactive=False)
        again, failed = backups.catch_up(made)
        self.stdout.write(f"Restored as of {made:%Y-%m-%d %H:%M}.")
        if erased.is_kept():
            self.stdout.write(f"Erased since then, and now again: {again}.")
        else:
            self.stdout.write("There is no list of who was erased since then (BACKUP_DIR): erase them by hand.")
        self.stdout.write("Everybody signs in anew. Mails that waited are shown as perhaps sent: decide about them.")
        call_command("retention", stdout=self.stdout)
        if failed:
            raise CommandError(f"Not erased again, please do so by hand: {', '.join(failed)}")
        self.stdout.write("Now start server and worker.")
