"""Erases personal data whose time is over."""

import argparse
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils import timezone

from base import privacy
from base.jobs import JobRun


def empty_log() -> None:
    """SQLite's write-ahead log keeps what was deleted until it is written over: bring it to an end."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Command(BaseCommand):
    """The work of the night; the worker calls it, or a timer."""

    help = "Erases personal data whose time is over, as the registry says."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """One switch."""
        parser.add_argument("--dry-run", action="store_true", help="only count")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Erase and say how much of what; fail loudly, and on the page too, where something could not be erased."""
        dry_run = options["dry_run"]
        word = "overdue" if dry_run else "erased"
        try:
            found = privacy.erase_all(dry_run=dry_run)
        except privacy.NotErased as fault:
            self._note(dry_run, type(fault).__name__)
            raise CommandError(f"Not erased: {fault}") from fault
        for label, number in found.items():
            if number or options["verbosity"] > 1 or dry_run:
                self.stdout.write(f"{label}: {number} {word}")
        self._note(dry_run, "")
        empty_log()

    def _note(self, dry_run: bool, fault: str) -> None:
        if not dry_run:
            JobRun.objects.update_or_create(name="retention", defaults={"finished_at": timezone.now(), "fault": fault})
