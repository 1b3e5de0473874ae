"""Who signs in."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Users and sign-in."""

    name = "accounts"
    label = "accounts"
