"""Empties the editors' wastebasket."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from base import archive


class Command(BaseCommand):
    """Really delete what was deleted thirty days ago."""

    help = "Really deletes pages that were deleted thirty days ago."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Say how many."""
        self.stdout.write(f"{archive.empty(timezone.now())} pages are gone.")
