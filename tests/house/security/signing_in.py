"""What attacks on the sign-in need: an editor, an app that shows codes, ways to sign in."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.test import Client

from accounts.models import User

LOGIN = "/de/konto/login/"
SECOND = "/de/konto/2fa/"
PASSWORD = "quartier-demo-2026"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def confirmed(user: User) -> User:
    """A person whose address is confirmed."""
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def code(secret: str = SECRET, drift: int = 0) -> str:
    """What the app shows now, or `drift` half minutes later."""
    middle = list(yield_hotp_counters_from_time())[1]
    return str(format_hotp_value(hotp_value(secret, middle + drift)))


def sign_in(client: Client, user: User, password: str = PASSWORD, **headers: str) -> Any:
    """The first step."""
    return client.post(LOGIN, {"login": user.email, "password": password}, headers=headers or None)


def sign_in_fully(client: Client, user: User, drift: int = 0) -> None:
    """Both steps."""
    sign_in(client, user)
    client.post(f"{SECOND}authenticate/", {"code": code(drift=drift)})
