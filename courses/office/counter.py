"""Registering somebody on the phone or at the counter: a name, Tab, a number, Enter. The rest has a good default."""

import secrets
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from base import languages
from base.public_form import phone_number, plain_line
from courses import booking, letters
from courses.answers import KIND
from courses.booking import Wish
from courses.models import Booking, Session
from courses.models.person import LONGEST_NAME, need_choices
from courses.models.registration import Registration
from courses.office.access import RunView, run_url
from courses.office.overview import seats_words
from courses.office.people import PersonLine
from courses.seats import LONGEST_PARTY, Outcome

Channel = Registration.Channel
AS_GIVEN = ""


class CounterForm(forms.Form):
    """Who it is. How the person is told follows from what was given, unless somebody chooses it."""

    name = forms.CharField(
        label=gettext_lazy("Name"),
        max_length=LONGEST_NAME,
        widget=forms.TextInput({"autofocus": True, "autocomplete": "off", "dir": "auto"}),
        error_messages={"required": gettext_lazy("Please write the name.")},
    )
    phone = forms.CharField(
        label=gettext_lazy("Phone"),
        max_length=40,
        required=False,
        widget=forms.TextInput({"type": "tel", "autocomplete": "off", "dir": "ltr"}),
        help_text=gettext_lazy("Nothing? Then we tell the person in the office."),
    )
    # Enter sends from a field that one writes into, not from a list: so the list stands before the number
    language = forms.ChoiceField(label=gettext_lazy("Language"), required=False)
    party_size = forms.IntegerField(
        label=gettext_lazy("Persons"), min_value=1, max_value=LONGEST_PARTY, required=False, initial=1
    )
    email = forms.EmailField(
        label=gettext_lazy("E-mail"),
        max_length=254,
        required=False,
        widget=forms.EmailInput({"autocomplete": "off", "dir": "ltr"}),
        help_text=gettext_lazy("Only if the person wants mails."),
    )
    needs = forms.MultipleChoiceField(
        label=gettext_lazy("Needs"), choices=need_choices, required=False, widget=forms.CheckboxSelectMultiple
    )
    channel = forms.ChoiceField(
        label=gettext_lazy("How do we tell the person?"),
        choices=[(AS_GIVEN, gettext_lazy("by what is given above")), *Channel.choices],
        required=False,
    )
    mark = forms.CharField(required=False, max_length=32, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """A form with a mark of its own, so that pressing twice registers once."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["language"]
        field.choices = [(one.code, one.name) for one in languages.all_languages()]
        field.initial = languages.SOURCE
        self.fields["mark"].initial = secrets.token_hex(8)

    def clean_name(self) -> str:
        """A name in any script, of one letter or many."""
        name = plain_line(self.cleaned_data["name"])
        if not any(one.isalpha() for one in name):
            raise forms.ValidationError(_("Please write the name."))
        return name

    def clean_phone(self) -> str:
        """A number as people say it, as +49…"""
        text = self.cleaned_data["phone"]
        number = phone_number(text) if text else ""
        if text and not number:
            raise forms.ValidationError(_("We cannot call this number. Please write it like this: 0341 1234567."))
        return number

    def clean(self) -> dict[str, Any]:
        """The way that was chosen needs its number or address."""
        data = super().clean() or self.cleaned_data
        channel = data.get("channel")
        if channel in (Channel.PHONE, Channel.SMS) and not data.get("phone") and "phone" not in self.errors:
            self.add_error("phone", _("Please write the phone number."))
        if channel == Channel.EMAIL and not data.get("email") and "email" not in self.errors:
            self.add_error("email", _("Please write the e-mail address."))
        return data

    def wish(self) -> Wish:
        """What was filled in."""
        data = self.cleaned_data
        given = Channel.EMAIL if data["email"] else Channel.PHONE if data["phone"] else Channel.OFFICE
        return Wish(
            name=data["name"],
            channel=data["channel"] or given,
            phone=data["phone"],
            email=data["email"].lower(),
            language=data["language"] or languages.SOURCE,
            party_size=data["party_size"] or 1,
            needs=tuple(data["needs"]),
            form=data["mark"] or secrets.token_hex(8),
            by_office=True,
        )


REFUSALS = {
    Outcome.TOO_MANY: gettext_lazy("There are not enough seats for all of them. Please register fewer persons."),
    Outcome.REFUSED: gettext_lazy("Nobody can be registered for this run: it is over, full, or needs no registration."),
}


class CounterView(RunView):
    """The form."""

    page_title = gettext_lazy("Register somebody")
    template_name = "wagtailadmin/courses/office/counter.html"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Book by the same rules as the public form."""
        form = CounterForm(request.POST)
        if form.is_valid():
            done = booking.book(self.run.pk, form.wish())
            if done.registration is not None:
                target = run_url(self.run.pk, "office_registered", registration=done.registration.pk)
                return redirect(f"{target}?again" if done.is_repeated else target)
            form.add_error(None, str(REFUSALS[done.outcome]))
        return self.render_to_response(self.get_context_data(form=form))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The form, and how full it is."""
        persons = Booking.objects.persons_by_run([self.run.pk])[self.run.pk]
        return {
            "form": CounterForm(),
            "seats": seats_words(self.run, persons),
            "waiting": persons.get("waiting", 0),
            "next": Session.objects.next_of(self.run.pk, timezone.now()),
            **super().get_context_data(**kwargs),
        }


class RegisteredView(RunView):
    """What became of it, in letters that can be read aloud."""

    page_title = gettext_lazy("Registered")
    template_name = "wagtailadmin/courses/office/registered.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Code, date, what to say."""
        person = self.person(self.kwargs["registration"])
        kind = KIND[Booking.Status(person.booking.status)]
        return {
            **super().get_context_data(**kwargs),
            "person": PersonLine.of(person),
            "sentence": letters.sentence(kind, person.booking),
            "next": Session.objects.next_of(self.run.pk, timezone.now()),
            "again": "again" in self.request.GET,
            "run_url": run_url(self.run.pk),
            "more_url": run_url(self.run.pk, "office_counter"),
        }
