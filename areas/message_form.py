"""The forms for messages: one for each kind, each asks only what its kind needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from areas.models.area import Area, all_areas
from areas.models.message import LONGEST_NAME, LONGEST_PLACE, LONGEST_TEXT, Message
from base import languages
from base.places import public_part
from base.public_form import PublicForm, phone_number, plain_line

Kind = Message.Kind
Words = str | Promise
CONTACT = ("phone", "email")


@dataclass(frozen=True, slots=True)
class Sheet:
    """How one kind is asked for: heading, one sentence, the main question, its fields; what must not be empty."""

    icon: str
    title: Words
    lead: Words
    question: Words
    fields: tuple[str, ...]
    needs_text: bool = True
    needs_phone: bool = False
    needs_contact: bool = False


SHEETS: Mapping[str, Sheet] = {
    Kind.BARRIER: Sheet(
        "accessibility",
        gettext_lazy("Report a barrier"),
        gettext_lazy("Something does not work for you? Tell us. You need not say your name."),
        gettext_lazy("What does not work?"),
        ("text", "place", *CONTACT),
    ),
    Kind.WISH: Sheet(
        "lightbulb",
        gettext_lazy("Which course is missing?"),
        gettext_lazy("What would you like to learn? We collect wishes and plan new courses."),
        gettext_lazy("What would you like to learn?"),
        ("text", "area", *CONTACT),
    ),
    Kind.OFFER: Sheet(
        "hand-helping",
        gettext_lazy("I can show others something"),
        gettext_lazy("Can you cook, repair, draw or speak a language? Show it to your neighbours. We help you."),
        gettext_lazy("What can you show?"),
        ("text", "name", *CONTACT, "area"),
        needs_contact=True,
    ),
    Kind.CALL: Sheet(
        "phone",
        gettext_lazy("Please call me"),
        gettext_lazy("Leave your number. We call you."),
        gettext_lazy("What is it about?"),
        ("phone", "name", "text", "area"),
        needs_text=False,
        needs_phone=True,
    ),
    Kind.MISTAKE: Sheet(
        "pencil",
        gettext_lazy("Report a mistake"),
        gettext_lazy("Is a time, a place or a word wrong on this site? Tell us. We correct it."),
        gettext_lazy("What is wrong?"),
        ("text", "place", *CONTACT),
    ),
}


def plain_text(text: str) -> str:
    """Several lines, without marks that nobody sees."""
    return "\n".join(plain_line(line) for line in text.splitlines()).strip()


def known_place(text: str) -> str:
    """The address that a link has brought along, if it may be one of ours; else nothing."""
    place = plain_line(text)
    first = place.split("/")[1] if place.startswith("/") and "/" in place[1:] else ""
    return public_part(place) if first in languages.codes() and len(place) <= LONGEST_PLACE else ""


def area_of_place(place: str) -> Area | None:
    """The neighbourhood whose page it is."""
    parts = place.split("/")
    slug = parts[2] if len(parts) > 2 and not parts[0] else ""
    return next((area for area in all_areas() if area.slug == slug), None)


class MessageForm(PublicForm):
    """What somebody wants to tell us."""

    text = forms.CharField(
        max_length=LONGEST_TEXT,
        widget=forms.Textarea({"rows": 6}),
        error_messages={"required": gettext_lazy("Please write something here.")},
    )
    place = forms.CharField(
        label=gettext_lazy("Where is it?"),
        help_text=gettext_lazy("A page of this site, or a place in town."),
        max_length=LONGEST_PLACE,
        required=False,
    )
    name = forms.CharField(
        label=gettext_lazy("Your name"),
        max_length=LONGEST_NAME,
        required=False,
        widget=forms.TextInput({"autocomplete": "name"}),
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
    area = forms.ChoiceField(label=gettext_lazy("In which neighbourhood?"), required=False)

    def __init__(self, kind: str, *args: Any, **kwargs: Any) -> None:
        """Keep the fields of this kind, in its order."""
        super().__init__(kind, *args, **kwargs)
        self.sheet = sheet = SHEETS[kind]
        self.fields = {name: self.fields[name] for name in (*sheet.fields, "website", "stamp")}
        self.fields["text"].label, self.fields["text"].required = str(sheet.question), sheet.needs_text
        self.fields["phone"].required = sheet.needs_phone
        self.fields["phone"].error_messages["required"] = _("Please write your phone number.")
        for name in CONTACT if sheet.needs_contact else ():
            self.fields[name].needed = True  # type: ignore[attr-defined]
        area: Any = self.fields.get("area")
        if area:
            area.choices = [("", _("I do not know")), *((one.slug, one.name) for one in all_areas())]

    @property
    def questions(self) -> list[forms.BoundField]:
        """What is asked, in order; how to reach the person stands apart."""
        apart = CONTACT if self.asks_contact else ()
        return [self[name] for name in self.sheet.fields if name not in apart]

    @property
    def contacts(self) -> list[forms.BoundField]:
        """Ways to reach the person, for who wants an answer."""
        return [self[name] for name in CONTACT] if self.asks_contact else []

    @property
    def asks_contact(self) -> bool:
        """Whether a contact is only for the answer."""
        return not (self.sheet.needs_phone or self.sheet.needs_contact)

    def clean_text(self) -> str:
        """Letters that people can see."""
        text = plain_text(self.cleaned_data["text"])
        if self.sheet.needs_text and not text:
            raise forms.ValidationError(_("Please write something here."))
        return text

    def clean_place(self) -> str:
        """An address without what is somebody's own, or words."""
        place = plain_line(self.cleaned_data["place"])
        return public_part(place) if place.startswith("/") else place

    def clean_name(self) -> str:
        """One line."""
        return plain_line(self.cleaned_data["name"])

    def clean_phone(self) -> str:
        """A number as people write it, as +49…"""
        text = self.cleaned_data["phone"]
        number = phone_number(text) if text else ""
        if text and not number:
            raise forms.ValidationError(_("We cannot call this number. Please write it like this: 0341 1234567."))
        return number

    def clean_email(self) -> str:
        """As mail servers see it."""
        return str(self.cleaned_data["email"]).lower()

    def clean(self) -> dict[str, Any]:
        """Whoever offers something can be reached."""
        data = super().clean()
        if self.sheet.needs_contact and not any(data.get(name) or name in self.errors for name in CONTACT):
            self.add_error("phone", _("Please write a phone number or an e-mail address. Then we can call or write."))
        return data

    def chosen_area(self) -> Area | None:
        """The neighbourhood that was named, or that of the page; the form must be valid."""
        slug = self.cleaned_data.get("area")
        named = next((area for area in all_areas() if slug and area.slug == slug), None)
        return named or area_of_place(self.cleaned_data.get("place", ""))
