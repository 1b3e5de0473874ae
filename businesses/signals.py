"""What no other door tells of: a page above businesses moved, an entry went online or is true, a picture went."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.signals import page_published, page_slug_changed, post_page_move

from base.versions import bump
from businesses.directory import NAME
from businesses.freshness import confirming
from businesses.models import BusinessPage, Confirmation, DraftPicture


def on_new_address(**_kwargs: Any) -> None:
    """Addresses and perhaps neighbourhoods are others now."""
    bump(NAME)


def on_publish(instance: BusinessPage, revision: Any = None, **_kwargs: Any) -> None:
    """An entry went online."""
    confirming.on_publish(instance, revision)


def on_confirmation(instance: Confirmation, **_kwargs: Any) -> None:
    """Somebody found an entry true, in whatever way it was noted."""
    confirming.on_confirmation(instance)


def on_picture_gone(instance: DraftPicture, **_kwargs: Any) -> None:
    """However the row went, alone or with its draft: the file goes too, once that is certain."""
    transaction.on_commit(lambda: instance.file.delete(save=False))


def connect() -> None:
    """Called once, when the app is ready."""
    post_page_move.connect(on_new_address, dispatch_uid="businesses-move")
    page_slug_changed.connect(on_new_address, dispatch_uid="businesses-rename")
    page_published.connect(on_publish, sender=BusinessPage, dispatch_uid="businesses-publish")
    post_save.connect(on_confirmation, sender=Confirmation, dispatch_uid="businesses-confirmation")
    post_delete.connect(on_picture_gone, sender=DraftPicture, dispatch_uid="businesses-draft-picture")
