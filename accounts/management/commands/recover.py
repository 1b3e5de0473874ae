"""Lets somebody in again who has lost password or second factor. Whoever may use the server may use it."""

import argparse
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import translation
from wagtail.log_actions import log

from accounts.models import User
from accounts.second_factor import end_sessions
from base import languages


class Command(BaseCommand):
    """Take away password, second factor and sessions of an account, and print a link for a new password."""

    help = "Prints a link for a new password that works once. The old password, the second factor and sessions end."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Whose account."""
        parser.add_argument("email", help="address of the account")

    def handle(self, *_args: Any, email: str, **_options: Any) -> None:
        """Recover the account, and log that it was done."""
        try:
            user = User.objects.get(email__iexact=email)
        except User.DoesNotExist:
            raise CommandError(f"No account has the address {email}.") from None
        if not user.is_active:
            raise CommandError(f"The account {email} is switched off. Switch it on in the admin first.")
        with transaction.atomic():
            Authenticator.objects.filter(user=user).delete()
            user.set_unusable_password()
            user.save(update_fields=["password"])
            log(user, "accounts.recover")
        end_sessions(user)
        self.stdout.write(f"Give this link to the person, by a safe way. It works once:\n{link(user)}")


def link(user: User) -> str:
    """The address at which the account gets a new password."""
    with translation.override(languages.SOURCE):
        key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
        return str(get_adapter().get_reset_password_from_key_url(key))
