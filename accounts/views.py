"""One's own account in the admin, and where one is signed in."""

from typing import Any

from allauth.usersessions.views import ListUserSessionsView
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views import account

from accounts.forms import OwnNameForm

# The first that is found names the device; later ones are parts of earlier ones' names
BROWSERS = (("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari"))
SYSTEMS = (
    *(("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows")),
    *(("Mac OS", "Mac"), ("Linux", "Linux")),
)


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


class SessionsView(ListUserSessionsView):
    """On which devices one is signed in."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Each session in words, the present one first."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        rows = [
            {"device": device(one.user_agent), "since": one.created_at, "ip": one.ip, "current": one.is_current()}
            for one in context["sessions"]
        ]
        return {**context, "rows": sorted(rows, key=lambda row: not row["current"])}


def device(user_agent: str) -> str:
    """What a browser says of itself, in two words: "Firefox, Windows"."""
    found = [next((name for mark, name in names if mark in user_agent), "") for names in (BROWSERS, SYSTEMS)]
    return ", ".join(filter(None, found)) or _now("Unknown device")
