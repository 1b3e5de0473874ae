"""The last look: what somebody has to say before an entry is sent, and the ways to say who it is."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from businesses.branches import SubBranch as S

# Trades that may only be carried on by who stands in the register (HwO, Anlage A)
REGISTERED = frozenset(
    {
        *(S.BAKERY, S.BUTCHER, S.HAIRDRESSER, S.BICYCLE, S.CAR, S.JOINER, S.PAINTER, S.ELECTRICIAN, S.PLUMBER),
        *(S.ROOFER, S.BUILDER, S.METALWORK, S.OPTICIAN),
    }
)
REGISTER = (
    ("yes", gettext_lazy("Yes")),
    ("not-needed", gettext_lazy("We do not need to: we only sell, or repair small things")),
    ("unknown", gettext_lazy("I do not know")),
)
PLEASE_TICK = gettext_lazy("Please tick this. Otherwise we may not show the entry.")


class CheckForm(forms.Form):
    """Consent, the right to speak for the business, and what this entry in particular needs."""

    error_css_class = "field--wrong"
    register = forms.ChoiceField(
        label=gettext_lazy("Does the business stand in the register of crafts (Handwerksrolle)?"),
        choices=REGISTER,
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Please choose one.")},
    )
    different = forms.BooleanField(
        label=gettext_lazy("My business is another one."),
        error_messages={"required": gettext_lazy("Please look at the entries above. Is yours another one? Then tick.")},
    )
    may_speak = forms.BooleanField(
        label=gettext_lazy("The business is mine, or I may speak for it."), error_messages={"required": PLEASE_TICK}
    )
    publish = forms.BooleanField(
        label=gettext_lazy("Everybody may read what I have written, and see the pictures."),
        error_messages={"required": PLEASE_TICK},
    )

    def __init__(self, data: Any = None, *, trade: str, has_matches: bool, **kwargs: Any) -> None:
        """Ask only what this entry needs."""
        super().__init__(data, **kwargs)
        if trade not in REGISTERED:
            del self.fields["register"]
        if not has_matches:
            del self.fields["different"]

    def plain(self) -> dict[str, Any]:
        """What was said; the form must be valid."""
        return dict(self.cleaned_data)


class MailForm(forms.Form):
    """Where the code goes, which is also how one signs in later."""

    error_css_class = "field--wrong"
    email = forms.EmailField(
        label=gettext_lazy("Your e-mail address"),
        help_text=gettext_lazy("Only we see it. You sign in with it later."),
        max_length=254,
        widget=forms.EmailInput({"autocomplete": "email", "dir": "ltr"}),
        error_messages={"required": gettext_lazy("Please write your e-mail address.")},
    )

    def clean_email(self) -> str:
        """As mail servers see it."""
        return str(self.cleaned_data["email"]).lower()


class ClaimForm(MailForm):
    """The same for somebody who takes over an entry that an adviser has made."""

    may_speak = forms.BooleanField(
        label=gettext_lazy("The business is mine, or I may speak for it."), error_messages={"required": PLEASE_TICK}
    )


class PaperForm(forms.Form):
    """The code on a paper from an adviser."""

    error_css_class = "field--wrong"
    paper = forms.CharField(
        label=gettext_lazy("The code on the paper"),
        help_text=gettext_lazy("Eight signs, for example ABCD-EF23."),
        max_length=40,
        widget=forms.TextInput({"autocomplete": "off", "autocapitalize": "characters", "dir": "ltr"}),
        error_messages={"required": gettext_lazy("Please write the code.")},
    )


class CodeForm(forms.Form):
    """The six digits from the mail."""

    error_css_class = "field--wrong"
    code = forms.CharField(
        label=gettext_lazy("Code from the mail"),
        help_text=gettext_lazy("Six digits."),
        max_length=20,
        widget=forms.TextInput({"autocomplete": "one-time-code", "inputmode": "numeric", "dir": "ltr"}),
        error_messages={"required": gettext_lazy("Please write the code.")},
    )

    def clean_code(self) -> str:
        """Digits only, also those of other scripts; people write them in groups."""
        text = self.cleaned_data["code"]
        code = "".join(str(int(sign)) for sign in text if sign.isdecimal())
        if len(code) != 6 or any(sign.isalpha() for sign in text):
            raise forms.ValidationError(_("The code has six digits."))
        return code
