"""Runs the worker."""

import argparse
import signal
from typing import Any

from django.core.management.base import BaseCommand

from base.worker import Worker


class Command(BaseCommand):
    """Tasks, mails and what is planned for a time, until it is stopped."""

    help = "Does tasks, sends mails, publishes what is planned. With --once it ends after one round, for a timer."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Two switches."""
        parser.add_argument("--once", action="store_true", help="do what is due, then end")
        parser.add_argument("--interval", type=float, default=2, help="seconds between two rounds (2)")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Work until a signal comes."""
        worker = Worker(options["interval"])
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, worker.stop)
        if options["once"]:
            worker.round()
        else:
            worker.run()
