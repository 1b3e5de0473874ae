"""Wagtail's only doors to changes of addresses, which no save tells of."""

from typing import Any

from wagtail.signals import page_slug_changed, post_page_move

from base.versions import bump


def on_new_address(**_kwargs: Any) -> None:
    """A page was moved or renamed, and all below it with it."""
    bump("news")


def connect() -> None:
    """Called once, when the app is ready."""
    post_page_move.connect(on_new_address, dispatch_uid="news-move")
    page_slug_changed.connect(on_new_address, dispatch_uid="news-rename")
