"""Who signs in."""

from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig


class AccountsConfig(AppConfig):
    """Users and sign-in."""

    name = "accounts"
    label = "accounts"


class AdminUsersConfig(WagtailUsersAppConfig):
    """Wagtail's user administration with our forms."""

    user_viewset = "accounts.viewsets.UserViewSet"
