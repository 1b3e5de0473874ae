"""Forms of accounts in the admin: one name field, as people have many kinds of names."""

from typing import Any, ClassVar

from allauth.account.forms import ConfirmLoginCodeForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm as WagtailCreationForm
from wagtail.users.forms import UserEditForm as WagtailEditForm

from accounts.models import User


class NamedForm(forms.ModelForm):
    """What each of them has; Wagtail's first and last name are left out."""

    first_name = None
    last_name = None
    name = forms.CharField(
        label=_("Name"), required=False, max_length=120, help_text=_("As the person wants to be called.")
    )

    def clean_email(self) -> str:
        """Addresses are kept in small letters."""
        return str(self.cleaned_data["email"]).lower()


class AccountCreationForm(NamedForm, WagtailCreationForm):
    """A new account."""

    class Meta(WagtailCreationForm.Meta):
        fields: ClassVar[set[str]] = {"email", "name", "is_superuser", "groups"}


class AccountEditForm(NamedForm, WagtailEditForm):
    """An account that exists."""

    class Meta(WagtailEditForm.Meta):
        fields: ClassVar[set[str]] = {"email", "name", "is_active", "is_superuser", "groups"}


class OwnNameForm(forms.ModelForm):
    """One's own name."""

    class Meta:
        model = User
        fields = ("name",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Nobody must have a name here."""
        super().__init__(*args, **kwargs)
        self.fields["name"].required = False


def _ask_for_code(field: forms.Field, help_text: Any) -> None:
    field.label = _("Code")
    field.help_text = help_text
    field.widget.attrs = {"autocomplete": "one-time-code", "inputmode": "numeric"}


class CodeForm(AuthenticateForm):
    """The second step of the sign-in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Say which code."""
        super().__init__(*args, **kwargs)
        _ask_for_code(self.fields["code"], _("Six digits from your app, or one of your emergency codes."))


class CodeAgainForm(ReauthenticateForm):
    """The second step once more, before something important."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Say which code."""
        super().__init__(*args, **kwargs)
        _ask_for_code(self.fields["code"], _("Six digits from your app, or one of your emergency codes."))


class MailCodeForm(ConfirmLoginCodeForm):
    """The sign-in with six digits from a mail."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Say which code."""
        super().__init__(*args, **kwargs)
        _ask_for_code(self.fields["code"], _("Six digits."))


class AppForm(ActivateTOTPForm):
    """A new app with codes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Say which code."""
        super().__init__(*args, **kwargs)
        _ask_for_code(self.fields["code"], _("Six digits. The app shows new ones every half minute."))


class PasskeyForm(AddWebAuthnForm):
    """A new passkey."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """In words that say what happens."""
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the key")
        self.fields["name"].help_text = _("So that you know it again: my phone, the blue stick.")
        self.fields["passwordless"].label = _("I want to sign in with this key alone, without a password.")
        self.fields["passwordless"].help_text = ""
