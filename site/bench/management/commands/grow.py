"""Fills a database for a measurement."""

import argparse
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from bench.progress import Progress
from bench.shops import grow_directory
from bench.town import grow
from demo import mark, town

# A town with so many courses has so many businesses, too
LARGE, BUSINESSES = 5_000, 2_000


class Command(BaseCommand):
    """Load the demo town and let it grow; only under the settings of the measurement."""

    help = "Loads the demo town and adds courses until there are so many; a large town has 2,000 businesses, too."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """The number of courses."""
        parser.add_argument("courses", type=int, help="0: the demo town alone")

    def handle(self, *_args: Any, courses: int, **_options: Any) -> None:
        """Make what is missing."""
        call_command("migrate", interactive=False, verbosity=0)
        if not mark.is_complete():
            with Progress("the demo town", len(town.CHAPTERS)) as progress:
                town.load(lambda _line: progress.step(), index=False)
        if courses:
            grow(courses)
        if courses >= LARGE:
            grow_directory(BUSINESSES)
