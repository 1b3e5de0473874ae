"""What we ask somebody who would like to come: a name and one way to reach the person; all else is optional."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from base import languages
from base.public_form import PublicForm, phone_number, plain_line
from base.settings import spoken_number
from courses.booking import Wish
from courses.models.person import LONGEST_NAME, need_choices
from courses.models.registration import Registration
from courses.seats import LONGEST_PARTY

Channel = Registration.Channel
NOT_ECHOED = ("needs", "stamp", "website")
Answer = tuple[str, str]


def known_answers(person: Any, party_size: int | None = None) -> list[Answer]:
    """Labels and words of what we know of somebody (a wish, a registration); `party_size` where there are seats."""
    needs = dict(need_choices())
    labels = {name: field.label for name, field in SeatForm.base_fields.items()}
    written = {
        "name": person.name,
        "channel": str(Channel(person.channel).label),
        # As people dial it: they compare it with what they have written
        "phone": spoken_number(person.phone) if person.phone else "",
        "email": person.email,
        "party_size": str(party_size or ""),
        "language": languages.NAMES.get(person.language, ""),
        "needs": ", ".join(str(needs[one]) for one in person.needs if one in needs),
    }
    return [(str(labels[name]), text) for name, text in written.items() if text]


class PersonForm(PublicForm):
    """Who it is, how to reach the person, in which language, what the person needs."""

    name = forms.CharField(
        label=gettext_lazy("Your name"),
        max_length=LONGEST_NAME,
        widget=forms.TextInput({"autocomplete": "name"}),
        error_messages={"required": gettext_lazy("Please write your name.")},
    )
    channel = forms.ChoiceField(
        label=gettext_lazy("How may we reach you?"),
        choices=Channel.choices,
        initial=Channel.PHONE,
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Please choose one.")},
    )
    phone = forms.CharField(
        label=gettext_lazy("Your phone number"),
        max_length=40,
        required=False,
        widget=forms.TextInput({"type": "tel", "autocomplete": "tel", "dir": "ltr"}),
    )
    email = forms.EmailField(
        label=gettext_lazy("Your e-mail address"),
        max_length=254,
        required=False,
        widget=forms.EmailInput({"autocomplete": "email", "dir": "ltr"}),
    )
    language = forms.ChoiceField(label=gettext_lazy("Which language shall we use?"), required=False)
    needs = forms.MultipleChoiceField(
        label=gettext_lazy("Do you need something?"),
        choices=need_choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, about: str, *args: Any, **kwargs: Any) -> None:
        """A form about a run (its code) or a course."""
        super().__init__(about, *args, **kwargs)
        for name in ("phone", "email"):
            self.fields[name].needed = True  # type: ignore[attr-defined]
        field: Any = self.fields["language"]
        field.choices = [(one.code, one.name) for one in languages.all_languages()]
        field.initial = languages.current().code

    @property
    def more(self) -> list[forms.BoundField]:
        """What lies folded."""
        return [self["language"], self["needs"]]

    @property
    def more_is_wrong(self) -> bool:
        """Whether something that lies folded has to be looked at again."""
        return any(field.errors for field in self.more)

    def clean_name(self) -> str:
        """A name in any script, of one letter or many."""
        name = plain_line(self.cleaned_data["name"])
        if not any(one.isalpha() for one in name):
            raise forms.ValidationError(_("Please write your name."))
        return name

    def clean_phone(self) -> str:
        """A number as people write it, as +49…"""
        text = self.cleaned_data["phone"]
        if not text or self.data.get("channel") == Channel.EMAIL:
            return ""
        number = phone_number(text)
        if not number:
            raise forms.ValidationError(_("We cannot call this number. Please write it like this: 0341 1234567."))
        return number

    def clean(self) -> dict[str, Any]:
        """The chosen way needs its number or address."""
        data = super().clean()
        channel = data.get("channel")
        if channel in (Channel.PHONE, Channel.SMS) and not data.get("phone") and "phone" not in self.errors:
            self.add_error("phone", _("Please write your phone number."))
        if channel == Channel.EMAIL and not data.get("email") and "email" not in self.errors:
            self.add_error("email", _("Please write your e-mail address."))
        return data

    def wish(self) -> Wish:
        """What was filled in; a contact that was not chosen is not kept."""
        data = self.cleaned_data
        by_mail = data["channel"] == Channel.EMAIL
        return Wish(
            name=data["name"],
            channel=data["channel"],
            phone="" if by_mail else data["phone"],
            email=data["email"].lower() if by_mail else "",
            language=data["language"] or languages.current().code,
            party_size=data.get("party_size") or 1,
            needs=tuple(data["needs"]),
            form=self.mark,
        )

    def answers(self) -> list[Answer]:
        """What was written, to look at once more."""
        return known_answers(self.wish(), self.wish().party_size if "party_size" in self.fields else None)

    def echoed(self) -> list[tuple[str, str]]:
        """Names and values of hidden fields that carry the answers to the next step."""
        pairs = [(name, str(self.data.get(name, ""))) for name in self.fields if name not in NOT_ECHOED]
        return pairs + [("needs", one) for one in self.cleaned_data["needs"]]


class SeatForm(PersonForm):
    """Somebody would like a seat, perhaps for several persons."""

    party_size = forms.IntegerField(
        label=gettext_lazy("How many of you are coming?"),
        min_value=1,
        max_value=LONGEST_PARTY,
        required=False,
        initial=1,
    )

    @property
    def more(self) -> list[forms.BoundField]:
        """What lies folded, the number of persons first."""
        return [self["party_size"], *super().more]
