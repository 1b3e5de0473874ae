"""How allauth behaves here."""

import time
from io import BytesIO
from typing import Any

import segno
from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.core.mail import EmailMultiAlternatives
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from base import emails
from base.templatetags.ui import absolute


class AccountAdapter(DefaultAccountAdapter):
    """One sign-in for all; accounts are made by the team, not by a public form."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody signs up alone."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Editors land at their desk, everyone else at the desk of their own businesses, in their language."""
        if request.user.has_perm("wagtailadmin.access_admin"):
            return "/admin/"
        return f"/{getattr(request, 'LANGUAGE_CODE', 'de')}/konto/"

    def render_mail(
        self, template_prefix: str, email: str, context: dict[str, Any], headers: dict[str, str] | None = None
    ) -> EmailMultiAlternatives:
        """Mails about accounts look like all others."""
        subject, text = (render_to_string(f"{template_prefix}_{part}.txt", context) for part in ("subject", "message"))
        return emails.letter(email, subject, text)

    def get_reset_password_from_key_url(self, key: str) -> str:
        """With the site's own name, whatever name the request came to."""
        uid, _dash, token = key.partition("-")
        return absolute(reverse("account_reset_password_from_key", kwargs={"uidb36": uid, "key": token}))

    def get_email_confirmation_url(self, request: HttpRequest, emailconfirmation: Any) -> str:
        """With the site's own name too."""
        return absolute(reverse("account_confirm_email", args=[emailconfirmation.key]))

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Who has just signed in is not asked for the password again."""
        records = get_authentication_records(self.request, self.request.user)
        fresh = bool(records) and time.time() - records[-1]["at"] < app_settings.REAUTHENTICATION_TIMEOUT
        return not fresh and bool(super().is_reauthentication_required(app=app, **kwargs))

    def save_user(self, request: HttpRequest, user: Any, form: Any, commit: bool = True) -> Any:
        """Addresses are kept in small letters."""
        user = super().save_user(request, user, form, commit=False)
        user.email = user.email.lower()
        if commit:
            user.save()
        return user


class SecondFactorAdapter(DefaultMFAAdapter):
    """Apps with codes, and passkeys."""

    def build_totp_svg(self, url: str) -> str:
        """The square to photograph with the app, black on white in any colours of the page."""
        out = BytesIO()
        segno.make(url, error="m").save(out, kind="svg", scale=6, border=4, light="white", xmldecl=False)
        return out.getvalue().decode()

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:  # noqa: A002  allauth's name
        """ "Key 2" """
        number = Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1
        return _("Key %(number)d") % {"number": number}
