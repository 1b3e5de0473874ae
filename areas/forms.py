"""Forms of neighbourhoods and their teams."""

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import Page

from areas import team
from areas.models import Area, AreaRole
from areas.scoping import reach_of
from base.pages import FRONT, PLAIN_SLUG, RESERVED

# What addresses, course numbers and the whole site hang on
FIXED = ("slug", "code")
OF_THE_CENTRAL_TEAM = ("name", "colour", "where", "order")


class AreaForm(WagtailAdminModelForm):
    """A neighbourhood. A new one gets its pages; of an old one address and letters stay, and a team has its office."""

    introduction = forms.CharField(
        label=_("introduction"),
        widget=forms.Textarea({"rows": 3}),
        help_text=_("Two or three short sentences: where is it, who lives there, what do we do?"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Leave out what stays as it is."""
        super().__init__(*args, **kwargs)
        fixed: tuple[str, ...] = ("introduction", *FIXED) if self.instance.pk else ()
        if self.for_user and not reach_of(self.for_user).everywhere:
            fixed += OF_THE_CENTRAL_TEAM
        for name in fixed:
            self.fields.pop(name, None)

    def clean_slug(self) -> str:
        """The address is plain and nobody else's."""
        slug = str(self.cleaned_data["slug"])
        if not PLAIN_SLUG.fullmatch(slug):
            raise ValidationError(_("Please use small letters from a to z, digits and hyphens only."))
        if slug in RESERVED or Page.objects.filter(depth=FRONT + 1, slug=slug).exists():
            raise ValidationError(_("This address is needed for something else. Please choose another one."))
        return slug

    def clean_code(self) -> str:
        """Letters only, in capitals."""
        code = str(self.cleaned_data["code"]).upper()
        if not (code.isascii() and code.isalpha()):
            raise ValidationError(_("Please use letters from A to Z only."))
        if Area.objects.filter(code=code).exists():
            raise ValidationError(_("Another neighbourhood has these letters."))
        return code


class RoleForm(forms.Form):
    """A role in one team."""

    def __init__(self, area: Area | None, *args: Any, **kwargs: Any) -> None:
        """Offer the roles of this team: never the central team's in a neighbourhood."""
        super().__init__(*args, **kwargs)
        self.area = area
        self.fields["role"] = forms.ChoiceField(label=_("Role"), choices=team.role_choices(area))

    def chosen(self) -> AreaRole:
        """The role; the form must be valid."""
        return team.chosen_role(self.area, self.cleaned_data["role"])


class InvitationForm(RoleForm):
    """Whom to invite, and as what."""

    email = forms.EmailField(label=_("E-mail"), help_text=_("The person gets a link that holds for seven days."))


class AcceptForm(forms.Form):
    """A name and a password for a new account; nothing for an account that is there."""

    name = forms.CharField(label=_("Your name"), max_length=120, help_text=_("As you want to be called."))
    password = forms.CharField(
        label=_("Password"),
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
        help_text=_("At least 12 characters. Three or four words in a row are easy to remember."),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        """For the address that was invited."""
        super().__init__(*args, **kwargs)
        self.email = email
        if get_user_model()._default_manager.filter(email__iexact=email).exists():
            self.fields.clear()

    def clean_password(self) -> str:
        """A password that nobody guesses."""
        password = str(self.cleaned_data["password"])
        validate_password(password, get_user_model()(email=self.email, name=self.cleaned_data.get("name", "")))
        return password
