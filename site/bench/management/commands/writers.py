"""Measures bookings of many writers at once, on the database of the environment."""

import argparse
import json
from typing import Any

from django.core.management.base import BaseCommand

from bench.writers import measure


class Command(BaseCommand):
    """`manage.py writers 8000`: prints one line of JSON; the number is the port of a server on the same database."""

    help = __doc__

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """The port."""
        parser.add_argument("port", type=int)

    def handle(self, *_args: Any, port: int, **_options: Any) -> None:
        """Measure and print."""
        self.stdout.write(json.dumps(measure(port)))
