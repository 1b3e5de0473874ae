"""What we ask somebody who would like to be advised: name, one contact, how and when; in one line what it is about."""

import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from base import dates, languages
from base.public_form import plain_line
from courses.advising import Question
from courses.models.advice_request import LONGEST_WISH
from courses.models.consultation import ConsultationPage
from courses.models.person import Person
from courses.seat_form import PersonForm

Place = ConsultationPage.Place
ANY_TIME = ""


def time_choices(times: list[datetime.datetime]) -> list[tuple[Any, Any]]:
    """Free times as choices, a group for each day; a call comes first."""
    days: dict[datetime.date, list[tuple[str, str]]] = {}
    for one in times:
        local = dates.local(one)
        words = languages.listed((dates.date_words(local.date()), dates.time_words(local.time())))
        days.setdefault(local.date(), []).append((one.isoformat(), words))
    groups = [(dates.date_words(day), rows) for day, rows in days.items()]
    return [(ANY_TIME, _("Call me, we find a time together")), *groups]


class AdviceForm(PersonForm):
    """Somebody asks for advice."""

    place = forms.ChoiceField(
        label=gettext_lazy("How shall we talk?"),
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Please choose one.")},
    )
    start = forms.ChoiceField(label=gettext_lazy("When?"), required=False)
    topic = forms.CharField(
        label=gettext_lazy("What is it about?"),
        help_text=gettext_lazy("A few words are enough. Please nothing about health or money: we talk about that."),
        max_length=LONGEST_WISH,
        required=False,
    )

    def __init__(self, page: ConsultationPage, times: list[datetime.datetime], *args: Any, **kwargs: Any) -> None:
        """Offer the ways and the free times of this advice (the German page)."""
        super().__init__(f"advice {page.pk}", *args, **kwargs)
        labels = dict(Place.choices)
        ways: Any = self.fields["place"]
        ways.choices = [(one, labels[one]) for one in page.places]
        ways.initial = page.places[0] if page.places else None
        when: Any = self.fields["start"]
        when.choices = time_choices(times)
        when.error_messages["invalid_choice"] = _("This time is not free any more. Please choose another one.")
        if not times:
            del self.fields["start"]
        if len(page.places) < 2:
            ways.widget = forms.HiddenInput()

    @property
    def questions(self) -> list[forms.BoundField]:
        """How, when and about what; who it is comes after."""
        return [self[name] for name in ("place", "start", "topic") if name in self.fields]

    def clean_topic(self) -> str:
        """One line."""
        return plain_line(self.cleaned_data["topic"])

    def clean(self) -> dict[str, Any]:
        """Whom we shall call or visit leaves a number."""
        data = super().clean()
        by_mail = data.get("channel") == Person.Channel.EMAIL
        if data.get("place") == Place.PHONE and by_mail and "channel" not in self.errors:
            self.add_error("channel", _("For advice by phone we need your number. Please choose “by phone”."))
        return data

    def question(self) -> Question:
        """What was asked for; the form must be valid."""
        start = self.cleaned_data.get("start")
        return Question(
            place=self.cleaned_data["place"],
            start=datetime.datetime.fromisoformat(start) if start else None,
            about=self.cleaned_data["topic"],
        )
