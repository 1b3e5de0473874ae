"""Measuring; only the settings of the measurement know it."""

from django.apps import AppConfig


class BenchConfig(AppConfig):
    """Has a command and no models."""

    name = "bench"
    label = "bench"
