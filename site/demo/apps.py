"""The demo town."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """Commands only."""

    name = "demo"
    label = "demo"
