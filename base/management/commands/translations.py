"""Looks which translations are due."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from base import translation_events


class Command(BaseCommand):
    """What was changed without being published, and what came from before origins were kept."""

    help = "Reads all German texts anew and notes where translations come from, where nobody has."

    def handle(self, *_args: Any, **options: Any) -> None:
        """Say how many were unknown."""
        with transaction.atomic():
            found = translation_events.look_through()
        if options["verbosity"]:
            self.stdout.write(f"{found} translations of unknown origin.")
