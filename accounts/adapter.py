"""How allauth behaves here."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """One sign-in for all; accounts are made by the team, not by a public form."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody signs up alone."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Editors land at their desk, everyone else on the front page in their language."""
        if request.user.has_perm("wagtailadmin.access_admin"):
            return "/admin/"
        return f"/{getattr(request, 'LANGUAGE_CODE', 'de')}/"

    def save_user(self, request: HttpRequest, user: Any, form: Any, commit: bool = True) -> Any:
        """Addresses are kept in small letters."""
        user = super().save_user(request, user, form, commit=False)
        user.email = user.email.lower()
        if commit:
            user.save()
        return user
