"""One's own account in the admin."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.views import account

from accounts.forms import OwnNameForm


class NamePanel(account.BaseSettingsPanel):
    """The name, in one field."""

    name = "name"
    title = _("Name")
    order = 100
    form_class = OwnNameForm


class AccountView(account.AccountView):
    """Name, picture, language and look; the password is changed where everybody changes it."""

    def get_panels(self) -> list[Any]:
        """Wagtail's panels with ours in the place of first and last name."""
        panels = [one for one in super().get_panels() if not isinstance(one, account.NameEmailSettingsPanel)]
        if not panels:
            return panels
        return [NamePanel(self.request, self.request.user, panels[0].profile), *panels]
