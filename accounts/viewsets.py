"""Accounts in the admin's list."""

from typing import Any

from wagtail.users.views.users import UserViewSet as WagtailUserViewSet

from accounts.forms import AccountCreationForm, AccountEditForm


class UserViewSet(WagtailUserViewSet):
    """Accounts with our forms."""

    def get_form_class(self, for_update: bool = False) -> type[Any]:
        """The form with one name field."""
        return AccountEditForm if for_update else AccountCreationForm
