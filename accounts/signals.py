"""What happens at a sign-in and to a second factor: allauth's only doors. And when an account goes, by whatever way."""

from typing import Any

from allauth.account.signals import user_logged_in
from allauth.mfa import signals
from django.db.models.signals import post_delete
from django.http import HttpRequest

from accounts import second_factor, speaking
from accounts.models import User
from base import erased


def on_used(request: HttpRequest, user: User, **_kwargs: Any) -> None:
    """A second factor was shown."""
    second_factor.remember(request, user)


def on_added(request: HttpRequest, user: User, **_kwargs: Any) -> None:
    """A second factor was set up."""
    second_factor.strengthen(request, user)


def on_removed(request: HttpRequest, user: User, **_kwargs: Any) -> None:
    """A second factor was given up."""
    second_factor.forget(request, user)


def on_signed_in(request: HttpRequest, user: User, **_kwargs: Any) -> None:
    """Somebody has signed in, in some language."""
    speaking.remember_language(user, getattr(request, "LANGUAGE_CODE", ""))


def on_deleted(instance: User, **_kwargs: Any) -> None:
    """An account was deleted, by its person or by the administration."""
    erased.note(instance)


def connect() -> None:
    """Called once, when the app is ready."""
    post_delete.connect(on_deleted, sender=User, dispatch_uid="account-erased")
    user_logged_in.connect(on_signed_in, dispatch_uid="language-signed-in")
    signals.authenticator_used.connect(on_used, dispatch_uid="second-factor-used")
    signals.authenticator_added.connect(on_added, dispatch_uid="second-factor-added")
    signals.authenticator_removed.connect(on_removed, dispatch_uid="second-factor-removed")
