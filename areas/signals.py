"""Wagtail's only door to what happens when a page is moved."""

from typing import Any

from wagtail.models import Page
from wagtail.signals import post_page_move

from areas.models.pages import recompute_areas


def on_move(instance: Page, **_kwargs: Any) -> None:
    """A page was moved, perhaps into another neighbourhood."""
    recompute_areas(instance)


def connect() -> None:
    """Called once, when the app is ready."""
    post_page_move.connect(on_move, dispatch_uid="areas-move")
