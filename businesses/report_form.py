"""The form with which anybody reports an entry of the directory or its picture."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from base.public_form import PublicForm, plain_line
from businesses.models import Report
from businesses.models.report import LONGEST_NAME, LONGEST_TEXT

Reason = Report.Reason
# Who says that something is against the law says who is speaking (DSA, article 16); nobody has to for abuse of children
NEEDS_CONTACT = (Reason.RIGHTS, Reason.PRIVACY, Reason.ILLEGAL)


class ReportForm(PublicForm):
    """What is wrong with an entry, and who says so."""

    reason = forms.ChoiceField(
        label=_("What is wrong?"),
        choices=Reason.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Please choose what is wrong.")},
    )
    text = forms.CharField(
        label=_("Please explain it in your own words"),
        max_length=LONGEST_TEXT,
        widget=forms.Textarea({"rows": 6}),
        error_messages={"required": _("Please write something here.")},
    )
    name = forms.CharField(
        label=_("Your name"),
        max_length=LONGEST_NAME,
        required=False,
        widget=forms.TextInput({"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("Your e-mail address"),
        help_text=_("We write to you what we have decided, and why."),
        max_length=254,
        required=False,
        widget=forms.EmailInput({"autocomplete": "email", "dir": "ltr"}),
    )
    sure = forms.BooleanField(
        label=_("I believe that what I have written is right and complete."),
        error_messages={"required": _("Please tick this. We may act only on what you believe to be true.")},
    )

    @property
    def questions(self) -> list[forms.BoundField]:
        """What is asked about the entry."""
        return [self["reason"], self["text"]]

    @property
    def contacts(self) -> list[forms.BoundField]:
        """Who is asking."""
        return [self["name"], self["email"]]

    def clean_text(self) -> str:
        """Several lines, without marks that nobody sees."""
        text = "\n".join(plain_line(line) for line in self.cleaned_data["text"].splitlines()).strip()
        if not text:
            raise forms.ValidationError(_("Please write something here."))
        return text

    def clean_name(self) -> str:
        """One line."""
        return plain_line(self.cleaned_data["name"])

    def clean_email(self) -> str:
        """As mail servers see it."""
        return str(self.cleaned_data["email"]).lower()

    def clean(self) -> dict[str, Any]:
        """Some reasons need somebody who stands by it."""
        data = super().clean()
        for name in ("name", "email") if data.get("reason") in NEEDS_CONTACT else ():
            if not data.get(name) and name not in self.errors:
                self.add_error(name, _("For this reason the law wants your name and your e-mail address."))
        return data
