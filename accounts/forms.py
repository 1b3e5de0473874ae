"""Forms of accounts in the admin: one name field, as people have many kinds of names."""

from typing import Any, ClassVar

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
