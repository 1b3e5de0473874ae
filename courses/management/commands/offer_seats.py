"""Offer free seats to those in line, and end offers that nobody answered."""

from typing import Any

from django.core.management.base import BaseCommand

from courses import booking
from courses.models import CourseRun


class Command(BaseCommand):
    """`manage.py offer_seats`, every few minutes."""

    help = __doc__

    def handle(self, **_options: Any) -> None:
        """Look at every run with a line."""
        for run in CourseRun.objects.with_a_line().values_list("pk", flat=True):
            booking.settle(run)
