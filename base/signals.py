"""The only doors that Wagtail gives to what happens to a page wherever it happens."""

from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.db.models.signals import m2m_changed, post_delete, post_migrate, post_save
from wagtail.models import Page, Revision, TaskState, WorkflowState
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
    task_submitted,
    workflow_approved,
    workflow_rejected,
    workflow_submitted,
)

from base import archive, dictionary, redirects, review_mails, translation_events, translations
from base.synonyms import Synonym
from base.versions import begin, bump_all, on_change


def on_move(instance: Page, parent_page_after: Page, **_kwargs: Any) -> None:
    """A page was moved."""
    bump_all()
    redirects.drop_circles(instance)
    translations.follow_move(instance, parent_page_after)


def on_unpublish(instance: Page, **_kwargs: Any) -> None:
    """A page went offline."""
    translations.follow_unpublish(instance)


def on_publish(instance: Page, revision: Revision | None = None, **_kwargs: Any) -> None:
    """A page went online."""
    archive.forget(instance)
    translations.follow_publish(instance)
    german = translations.is_source(instance)
    note = translation_events.german_published if german else translation_events.translation_published
    note(instance, revision)


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


def on_submitted(instance: TaskState, user: Any = None, **_kwargs: Any) -> None:
    """A text waits for its review."""
    review_mails.tell_reviewers(instance, user)


def on_refused(instance: WorkflowState, user: Any = None, **_kwargs: Any) -> None:
    """A text came back from its review."""
    review_mails.tell_refused(instance, user)


def on_approved(instance: WorkflowState, user: Any = None, **_kwargs: Any) -> None:
    """A text was published by its review."""
    review_mails.tell_approved(instance, user)


def on_review_begun(**_kwargs: Any) -> None:
    """Wagtail would tell administrators of each review; the reviewers know already."""


def on_migrated(**_kwargs: Any) -> None:
    """The database is ready; version rows, the table of the shared cache and the German dictionary are made too."""
    call_command("createcachetable", verbosity=0)
    begin()
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
    post_save.connect(on_change, dispatch_uid="site-save")
    post_delete.connect(on_change, dispatch_uid="site-delete")
    m2m_changed.connect(on_change, dispatch_uid="site-many")
    post_delete.connect(on_delete, sender=Page, dispatch_uid="translations-delete")
    # Wagtail's own notifiers have these names. Whoever comes first has the place, so theirs are never connected.
    mail = "{}_email_notification".format
    task_submitted.connect(on_submitted, sender=TaskState, dispatch_uid=mail("group_approval_task_submitted"))
    workflow_submitted.connect(on_review_begun, sender=WorkflowState, dispatch_uid=mail("workflow_state_submitted"))
    workflow_rejected.connect(on_refused, sender=WorkflowState, dispatch_uid=mail("workflow_state_rejected"))
    workflow_approved.connect(on_approved, sender=WorkflowState, dispatch_uid=mail("workflow_state_approved"))
