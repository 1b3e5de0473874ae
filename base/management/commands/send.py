"""Sends what lies in the outbox, for a timer in place of the worker."""

from typing import Any

from django.core.management.base import BaseCommand

from base import outbox


class Command(BaseCommand):
    """Send the mails that are due, then end."""

    help = "Sends the mails that are due. For a timer, where no worker runs."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Send and say how many."""
        self.stdout.write(f"{outbox.send_due()} mails were handed to the mail server.")
