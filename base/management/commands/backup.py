"""Makes a copy of the database and the uploads."""

import argparse
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from base import backups


class Command(BaseCommand):
    """Write one file, while the site runs."""

    help = "Copies the database and the uploads into one file; copies older than two weeks are deleted."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Where to."""
        parser.add_argument("--folder", type=Path, default=settings.BACKUP_DIR, help="instead of BACKUP_DIR")

    def handle(self, *_args: Any, folder: Path | None, **_options: Any) -> None:
        """Say which file it is, and how large."""
        if folder is None:
            raise CommandError("Where to? Set BACKUP_DIR, or give --folder.")
        try:
            path = backups.make(folder, timezone.now())
        except (backups.BackupError, OSError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{path} ({path.stat().st_size / 1e6:.1f} MB)")
