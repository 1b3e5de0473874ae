"""Personal data of accounts."""

from django.utils.translation import gettext_lazy as _

from base.personal_data import SIGN_IN
from base.privacy import personal


def declare() -> None:
    """Called once, when the app is ready."""
    personal("accounts.User", "email name password last_login date_joined", SIGN_IN, _("until the team deletes it"))
