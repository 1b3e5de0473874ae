"""Forms that strangers fill in without an account: a trap, a signed mark of time, names and numbers as people write.

No riddles and no cookies: people who read slowly must get through, and nothing is kept on their device.
"""

import secrets
import time
import unicodedata
from typing import Any

import phonenumbers
from django import forms
from django.core import signing
from django.utils.translation import gettext as _

SALT = "base.public_form"
LEAST_SECONDS = 2
LONGEST_SECONDS = 24 * 60 * 60
LEAST_DIGITS = 6
# Joiners are letters of Persian names; all other signs without a shape only confuse
JOINERS = "\u200c\u200d"


def stamp(about: str) -> str:
    """The mark of one form: what it is about and when it was made, signed."""
    return signing.dumps([about, secrets.token_hex(8), time.time()], salt=SALT)


def plain_line(text: str) -> str:
    """One line without marks that nobody sees and without line breaks."""
    seen = "".join(one if one in JOINERS or unicodedata.category(one)[0] != "C" else " " for one in text)
    return " ".join(seen.split())


def phone_number(text: str) -> str:
    """A number as people write it ("0341/123 45-67"), as +49…; empty where nobody could call it."""
    try:
        number = phonenumbers.parse(text, "DE")
    except phonenumbers.NumberParseException:
        return ""
    # Letters on keys and numbers without an area code are numbers too, but nobody can call them
    whole = phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
    if not whole or len(str(number.national_number)) < LEAST_DIGITS or any(one.isalpha() for one in text):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


class PublicForm(forms.Form):
    """A form about one thing (`about`: a course number, a kind of message). `website` is a trap: people do not see it.

    After `is_valid()`, `mark` is the same for the same form, also when its button was pressed twice.
    """

    error_css_class = "field--wrong"
    website = forms.CharField(required=False)
    stamp = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, about: str, *args: Any, **kwargs: Any) -> None:
        """A form about one thing."""
        super().__init__(*args, **kwargs)
        self.about, self.mark = about, ""

    @property
    def fresh_stamp(self) -> str:
        """A stamp for the next try; a good one stays, so that it is the same form."""
        return str(self.data.get("stamp")) if self.mark else stamp(self.about)

    def clean(self) -> dict[str, Any]:
        """The form must be ours, and not answered by a machine."""
        data = super().clean() or self.cleaned_data
        if data.get("website"):
            raise forms.ValidationError(_("That did not work. Please call us: we help you on the phone."))
        self._check_stamp(str(data.get("stamp") or ""))
        return data

    def _check_stamp(self, text: str) -> None:
        try:
            about, mark, made = signing.loads(text, salt=SALT, max_age=LONGEST_SECONDS)
        except (signing.BadSignature, ValueError, TypeError):
            about, mark, made = "", "", 0.0
        if about != self.about:
            raise forms.ValidationError(_("This page was open for very long. Please press the button once more."))
        self.mark = mark
        if time.time() - made < LEAST_SECONDS:
            raise forms.ValidationError(_("That was very quick. Please press the button once more."))
