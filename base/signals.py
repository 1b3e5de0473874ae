"""The only doors that Wagtail gives to what happens to a page wherever it happens."""

from typing import Any

from django.apps import apps
from django.db.models.signals import post_delete, post_migrate, post_save
from wagtail.models import Page
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from base import dictionary, redirects, translations
from base.synonyms import Synonym
from base.versions import bump_all


def on_move(instance: Page, parent_page_after: Page, **_kwargs: Any) -> None:
    """A page was moved."""
    bump_all()
    redirects.drop_circles(instance)
    translations.follow_move(instance, parent_page_after)


def on_unpublish(instance: Page, **_kwargs: Any) -> None:
    """A page went offline."""
    translations.follow_unpublish(instance)


def on_publish(instance: Page, **_kwargs: Any) -> None:
    """A page went online."""
    translations.follow_publish(instance)


def on_delete(instance: Page, **_kwargs: Any) -> None:
    """A page was deleted."""
    translations.follow_delete(instance)


def on_rename(instance: Page, **_kwargs: Any) -> None:
    """The last part of a page's address changed."""
    bump_all()
    redirects.drop_circles(instance)
    translations.follow_rename(instance)


def on_synonym(**_kwargs: Any) -> None:
    """Editors said anew which words mean the same: every index knows them."""
    bump_all()


def on_migrated(**_kwargs: Any) -> None:
    """The database is ready; the German dictionary is made too, so that nobody's first search waits for it."""
    dictionary.make()


def connect() -> None:
    """Called once, when the app is ready."""
    post_page_move.connect(on_move, dispatch_uid="translations-move")
    page_published.connect(on_publish, dispatch_uid="translations-publish")
    page_unpublished.connect(on_unpublish, dispatch_uid="translations-unpublish")
    page_slug_changed.connect(on_rename, dispatch_uid="translations-rename")
    post_save.connect(on_synonym, sender=Synonym, dispatch_uid="synonyms-save")
    post_delete.connect(on_synonym, sender=Synonym, dispatch_uid="synonyms-delete")
    post_migrate.connect(on_migrated, sender=apps.get_app_config("base"), dispatch_uid="dictionary")
    post_delete.connect(on_delete, sender=Page, dispatch_uid="translations-delete")
