"""What accounts add to the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry


@hooks.register("register_account_menu_item")
def second_factor(_request: HttpRequest) -> dict[str, Any]:
    """The way to app and passkeys."""
    return {"url": reverse("mfa_index"), "label": _("Second step"), "help_text": _("App with codes, passkeys.")}


@hooks.register("register_account_menu_item")
def devices(_request: HttpRequest) -> dict[str, Any]:
    """The way to the devices."""
    return {
        "url": reverse("usersessions_list"),
        "label": _("Devices"),
        "help_text": _("Where you are signed in. You can sign out everywhere else."),
    }


@hooks.register("register_account_menu_item")
def password(_request: HttpRequest) -> dict[str, Any]:
    """The way to a new password."""
    return {
        "url": reverse("account_change_password"),
        "label": _("Change the password"),
        "help_text": _("You stay signed in here, and are signed out everywhere else."),
    }


@hooks.register("register_log_actions")
def actions(register: LogActionRegistry) -> None:
    """What happens to accounts outside the admin's forms."""
    register.register_action("accounts.recover", _("Recover"), _("Sign-in made possible again by command"))
