"""Who signs in."""

from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig


class AccountsConfig(AppConfig):
    """Users and sign-in."""

    name = "accounts"
    label = "accounts"

    def ready(self) -> None:
        """Signals and checks."""
        from accounts import checks as _checks  # noqa: F401  registers the check of the administrators
        from accounts import personal_data, signals

        personal_data.declare()
        signals.connect()


class AdminUsersConfig(WagtailUsersAppConfig):
    """Wagtail's user administration with our forms."""

    user_viewset = "accounts.viewsets.UserViewSet"
