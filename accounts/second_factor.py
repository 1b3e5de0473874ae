"""Who needs a second factor, and whether this session has shown one.

A session remembers whose second factor it has seen. What it remembers is bound to the account, and goes when the
factor goes. So an admin page costs no query for it.
"""

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest

from accounts.models import User

SEEN = "second_factor_of"
FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def has_factor(user: User | AnonymousUser) -> bool:
    """Whether the account has an app with codes or a passkey. Recovery codes alone are none."""
    found: bool = Authenticator.objects.filter(user_id=user.pk, type__in=FACTORS).exists()
    return found


def is_missing(request: HttpRequest) -> bool:
    """Whether somebody who may enter the admin has to show a second factor first."""
    return (
        settings.SECOND_FACTOR_REQUIRED
        and request.user.is_authenticated
        and request.session.get(SEEN) != str(request.user.pk)
        and request.user.has_perm("wagtailadmin.access_admin")
    )


def remember(request: HttpRequest, user: User) -> None:
    """A second factor was shown: remember it for this session."""
    request.session[SEEN] = str(user.pk)


def strengthen(request: HttpRequest, user: User) -> None:
    """A second factor was set up: a new key for this session, and the end of those that never showed one."""
    remember(request, user)
    end_other_sessions(request, user)
    request.session.cycle_key()
    UserSession.objects.create_from_request(request)


def forget(request: HttpRequest, user: User) -> None:
    """A second factor was given up: without another one, nothing is remembered any more."""
    if not has_factor(user):
        request.session.pop(SEEN, None)
        end_other_sessions(request, user)


def end_other_sessions(request: HttpRequest, user: User) -> None:
    """Sign the account out everywhere but here."""
    end_sessions(user, keep=request.session.session_key)


def end_sessions(user: User, keep: str | None = None) -> None:
    """Sign the account out everywhere, but for the session with the key `keep`."""
    for session in UserSession.objects.filter(user=user).exclude(session_key=keep):
        session.end()
