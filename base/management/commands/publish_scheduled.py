"""Publishes and takes offline what has a day and a time; stands in the place of Wagtail's command of that name."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from base import planned


class Command(BaseCommand):
    """Wagtail's own stops at the first page that cannot be published, and all behind it wait."""

    help = "Publishes and takes offline what has a day and a time. Exit status 1 when a page stayed as it was."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Do all of it, then say how many could not be done."""
        if stayed := planned.do_all(timezone.now()):
            raise CommandError(f"{stayed} pages stayed as they were; the editors' desk says why.")
