"""What changes many businesses at once without saving any of them: a page above them moved or was renamed."""

from typing import Any

from wagtail.signals import page_slug_changed, post_page_move

from base.versions import bump
from businesses.directory import NAME


def on_new_address(**_kwargs: Any) -> None:
    """Addresses and perhaps neighbourhoods are others now."""
    bump(NAME)


def connect() -> None:
    """Called once, when the app is ready."""
    post_page_move.connect(on_new_address, dispatch_uid="businesses-move")
    page_slug_changed.connect(on_new_address, dispatch_uid="businesses-rename")
