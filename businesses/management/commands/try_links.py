"""Try the links of the places that help businesses."""

from typing import Any

from django.core.management.base import BaseCommand

from businesses.links import try_all


class Command(BaseCommand):
    """`manage.py try_links`, once a week."""

    help = __doc__

    def handle(self, **_options: Any) -> None:
        """Say how many do not work."""
        self.stdout.write(f"{try_all()} links do not work.")
