"""What we ask of a business, a few questions at a time. Every answer is stored as the forms read it again."""

import re
from typing import Any

import phonenumbers
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from areas.models import Area, District
from base import languages
from base.public_form import PublicForm, phone_number, plain_line
from base.vocabulary import StepFree, spoken_language_choices
from businesses.branches import Offer, grouped_choices

LONGEST_NAME, LONGEST_SUMMARY, LONGEST_TEXT = 120, 200, 1500
LONGEST_WEBSITE = 180  # people leave out how it begins
ABOUT = "entry"
CHOOSE = gettext_lazy("Please choose one.")
SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
# Nobody says of themselves that they are a partner of the project
OWN_OFFERS = [one for one in Offer if one is not Offer.PARTNER]


def visible(text: str) -> bool:
    """Whether there is a letter, a digit or a picture sign to see."""
    return any(sign.isalnum() or ord(sign) > 0x2190 for sign in text)


class StepForm(forms.Form):
    """One step. `area` is set where the step says in which neighbourhood the business is."""

    error_css_class = "field--wrong"

    def plain(self) -> dict[str, Any]:
        """The answers as a draft stores them; the form must be valid."""
        return {name: self.cleaned_data[name] for name in self.fields if name in self.cleaned_data}


class WhatForm(StepForm):
    """Name, trade, one sentence."""

    name = forms.CharField(
        label=gettext_lazy("Name of the business"),
        help_text=gettext_lazy("As it stands on the door."),
        max_length=LONGEST_NAME,
        widget=forms.TextInput({"autocomplete": "organization", "dir": "auto"}),
        error_messages={"required": gettext_lazy("Please write the name.")},
    )
    sub_branch = forms.ChoiceField(
        label=gettext_lazy("What kind of business is it?"),
        help_text=gettext_lazy("Choose what fits best."),
        error_messages={"required": CHOOSE},
    )
    summary = forms.CharField(
        label=gettext_lazy("What do people find at your place?"),
        help_text=gettext_lazy("One sentence. For example: We bake bread and cake every morning."),
        max_length=LONGEST_SUMMARY,
        widget=forms.Textarea({"rows": 3, "dir": "auto"}),
        error_messages={"required": gettext_lazy("Please write one sentence.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """The trades in the reader's language, under their branches."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["sub_branch"]
        field.choices = [("", _("Please choose")), *grouped_choices()]

    def clean_name(self) -> str:
        """One line with something to see in it."""
        name = plain_line(self.cleaned_data["name"])
        if not visible(name):
            raise ValidationError(_("Please write the name."))
        return name

    def clean_summary(self) -> str:
        """One line."""
        summary = plain_line(self.cleaned_data["summary"])
        if not visible(summary):
            raise ValidationError(_("Please write one sentence."))
        return summary


class BeginForm(WhatForm, PublicForm):
    """The first step, which anybody can send: with the trap and the mark of time."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """About the one thing that this form is for."""
        super().__init__(ABOUT, *args, **kwargs)

    def plain(self) -> dict[str, Any]:
        """Without what is only for machines."""
        return {name: self.cleaned_data[name] for name in WhatForm.base_fields}


class WhereForm(StepForm):
    """District and street; the street may stay unsaid."""

    district = forms.ChoiceField(label=gettext_lazy("In which part of town?"), error_messages={"required": CHOOSE})
    street = forms.CharField(
        label=gettext_lazy("Street and number"),
        max_length=120,
        required=False,
        widget=forms.TextInput({"autocomplete": "street-address", "list": "streets", "dir": "auto"}),
    )
    postcode = forms.RegexField(
        r"^\d{5}$",
        label=gettext_lazy("Postcode"),
        required=False,
        widget=forms.TextInput({"autocomplete": "postal-code", "inputmode": "numeric", "dir": "ltr", "maxlength": "5"}),
        error_messages={"invalid": gettext_lazy("A postcode has five digits.")},
    )
    hide_address = forms.BooleanField(
        label=gettext_lazy("Show the part of town only. I work at home."),
        required=False,
    )
    step_free = forms.ChoiceField(
        label=gettext_lazy("Does one get in with a wheelchair or a pram?"),
        widget=forms.RadioSelect,
        initial=StepFree.UNKNOWN,
        error_messages={"required": CHOOSE},
    )

    def __init__(self, *args: Any, districts: list[District], **kwargs: Any) -> None:
        """Offer the districts of the open neighbourhoods, each under its own."""
        super().__init__(*args, **kwargs)
        self.districts = {one.slug: one for one in districts}
        groups: dict[str, list[tuple[str, str]]] = {}
        for one in districts:
            groups.setdefault(one.area.name, []).append((one.slug, one.name))
        field: Any = self.fields["district"]
        field.choices = [("", _("Please choose")), *groups.items()]
        self.fields["street"].needed = True  # type: ignore[attr-defined]
        ways: Any = self.fields["step_free"]
        words = {StepFree.YES: _("Yes"), StepFree.PARTLY: _("Partly"), StepFree.NO: _("No, there are steps")}
        ways.choices = [*words.items(), (StepFree.UNKNOWN, _("I do not know"))]

    def clean_street(self) -> str:
        """One line."""
        return plain_line(self.cleaned_data["street"])

    def clean(self) -> dict[str, Any]:
        """A street, or the wish to show none. A street that nobody shall see is not kept either."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if data.get("hide_address"):
            self.errors.pop("street", None)
            self.errors.pop("postcode", None)
            data["street"] = data["postcode"] = ""
        elif not any(sign.isalpha() for sign in data.get("street", "")) and "street" not in self.errors:
            self.add_error(
                "street", _("Please write street and number. Or tick that only the part of town is to be shown.")
            )
        return data

    @property
    def district_row(self) -> District:
        """The chosen district; the form must be valid."""
        return self.districts[self.cleaned_data["district"]]

    @property
    def area(self) -> Area:
        """The neighbourhood that it lies in."""
        area: Area = self.district_row.area
        return area


class ContactForm(StepForm):
    """How people reach the business, and in which languages."""

    phone = forms.CharField(
        label=gettext_lazy("Phone number of the business"),
        help_text=gettext_lazy("Everybody can read it."),
        max_length=40,
        required=False,
        widget=forms.TextInput({"type": "tel", "autocomplete": "tel", "dir": "ltr"}),
    )
    website = forms.CharField(
        label=gettext_lazy("Website"),
        max_length=LONGEST_WEBSITE,
        required=False,
        widget=forms.TextInput({"inputmode": "url", "autocomplete": "url", "autocapitalize": "none", "dir": "ltr"}),
    )
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Which languages do you speak at your place?"),
        choices=spoken_language_choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        initial=[languages.SOURCE],
    )

    def clean_phone(self) -> str:
        """A number that somebody can call, as it is written in its country."""
        text = self.cleaned_data["phone"]
        number = phone_number(text) if text else ""
        if text and not number:
            raise ValidationError(_("We cannot call this number. Please write it like this: 0341 1234567."))
        return readable(number) if number else ""

    def clean_website(self) -> str:
        """An ordinary address of the web; people leave out how it begins."""
        text = plain_line(self.cleaned_data["website"])
        if not text:
            return ""
        if not SCHEME.match(text) or re.match(r"^[\w.-]+:\d+(/|$)", text):
            text = f"https://{text}"
        try:
            URLValidator(schemes=["http", "https"])(text)
        except ValidationError as error:
            words = _("This is no address of a website. Please write it like this: www.example.org")
            raise ValidationError(words) from error
        return text

    def clean_languages(self) -> list[str]:
        """Each once, in our order."""
        chosen = set(self.cleaned_data["languages"])
        return [code for code, _name in spoken_language_choices() if code in chosen]


class OffersForm(StepForm):
    """What there is for people who look for work, and more about the business."""

    offers = forms.MultipleChoiceField(
        label=gettext_lazy("What do you offer to people who look for work?"),
        help_text=gettext_lazy("Nothing? Then tick nothing. You can change it at any time."),
        choices=[(one.value, one.label) for one in OWN_OFFERS],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    text = forms.CharField(
        label=gettext_lazy("Would you like to tell more?"),
        help_text=gettext_lazy("What is special about your business? A few sentences are enough."),
        max_length=LONGEST_TEXT,
        required=False,
        widget=forms.Textarea({"rows": 5, "dir": "auto"}),
    )

    def clean_offers(self) -> list[str]:
        """Each once, in our order."""
        chosen = set(self.cleaned_data["offers"])
        return [one.value for one in OWN_OFFERS if one.value in chosen]

    def clean_text(self) -> str:
        """Several lines, without marks that nobody sees."""
        lines = (plain_line(line) for line in self.cleaned_data["text"].splitlines())
        return "\n".join(lines).strip()


def readable(number: str) -> str:
    """A number like +493411234567 as people dial it in Leipzig: "0341 1234567"."""
    parsed = phonenumbers.parse(number)
    german = parsed.country_code == phonenumbers.country_code_for_region("DE")
    kind = phonenumbers.PhoneNumberFormat.NATIONAL if german else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return str(phonenumbers.format_number(parsed, kind))
