"""The only doors that Wagtail gives to what happens to a page wherever it happens."""

from typing import Any

from django.db.models.signals import post_delete
from wagtail.models import Page
from wagtail.signals import page_slug_changed, page_unpublished, post_page_move

from base import translations
from base.versions import bump_all


def on_move(instance: Page, parent_page_after: Page, **_kwargs: Any) -> None:
    """A page was moved."""
    bump_all()
    translations.follow_move(instance, parent_page_after)


def on_unpublish(instance: Page, **_kwargs: Any) -> None:
    """A page went offline."""
    translations.follow_unpublish(instance)


def on_delete(instance: Page, **_kwargs: Any) -> None:
    """A page was deleted."""
    translations.follow_delete(instance)


def on_rename(instance: Page, **_kwargs: Any) -> None:
    """The last part of a page's address changed."""
    bump_all()
    translations.follow_rename(instance)


def connect() -> None:
    """Called once, when the app is ready."""
    post_page_move.connect(on_move, dispatch_uid="translations-move")
    page_unpublished.connect(on_unpublish, dispatch_uid="translations-unpublish")
    page_slug_changed.connect(on_rename, dispatch_uid="translations-rename")
    post_delete.connect(on_delete, sender=Page, dispatch_uid="translations-delete")
