"""Forms of the academy's desk."""

import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminDateInput, AdminTimeInput

from areas.models import Venue
from base.hours import Weekday
from courses.models.holidays import SchoolHolidays
from courses.models.run import CourseRun
from courses.schedule import MOST, Plan, at

DAYS = [(str(number), label) for number, (_value, label) in enumerate(Weekday.choices)]

EVERY = [(1, _("every week")), (2, _("every two weeks")), (3, _("every three weeks")), (4, _("every four weeks"))]


class RunForm(forms.ModelForm):
    """What people need to know about a run, without its dates."""

    class Meta:
        model = CourseRun
        fields = (
            "venue",
            "capacity",
            "held_back",
            "held_back_until",
            "waiting_list",
            "start_mode",
            "registration",
            "registration_url",
            "languages",
            "childcare",
            "interpreter",
            "women_only",
        )


class WholeRunForm(WagtailAdminModelForm):
    """A run with its dates. It is cancelled by its own button only, which tells calendars and asks for the reason."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Leave out what has its own button."""
        super().__init__(*args, **kwargs)
        cancelled = CourseRun.Status.CANCELLED
        if self.instance.status != cancelled:
            self.fields["status"].choices = [one for one in CourseRun.Status.choices if one[0] != cancelled]
            self.fields.pop("cancel_reason", None)

    def clean(self) -> dict[str, Any]:
        """A date that people know of is not deleted: it would vanish from their calendars without a word."""
        data: dict[str, Any] = super().clean()
        dates = self.formsets.get("sessions")
        kept = [one for one in dates.deleted_forms if not one.instance.may_vanish] if dates and dates.is_valid() else []
        if kept:
            words = ", ".join(str(one.instance) for one in kept)
            error = _("People know of this date: %(dates)s. Please cancel it, then everybody hears of it.")
            self.add_error(None, forms.ValidationError(error, params={"dates": words}))
            # It is there again, so that the form can be saved without it being deleted
            for one in kept:
                one.data = one.data.copy()
                one.data[one.add_prefix("DELETE")] = ""
        return data


class ReasonForm(forms.Form):
    """Why something does not take place."""

    reason = forms.CharField(
        label=_("Why? One sentence that everybody can read"),
        max_length=200,
        widget=forms.TextInput,
        help_text=_("For example: The room is not ready. The next date takes place as planned."),
    )


class MoveForm(forms.Form):
    """The new time of one date."""

    day = forms.DateField(label=_("New day"), widget=AdminDateInput)
    start = forms.TimeField(label=_("From"), widget=AdminTimeInput)
    end = forms.TimeField(label=_("To"), widget=AdminTimeInput)
    venue = forms.ModelChoiceField(
        label=_("other venue"),
        queryset=Venue.objects.all(),
        required=False,
        help_text=_("Only if this date is somewhere else."),
    )
    reason = forms.CharField(
        label=_("Why? One sentence that everybody can read"), max_length=200, widget=forms.TextInput
    )

    def times(self) -> tuple[datetime.datetime, datetime.datetime]:
        """The new beginning and end; the form must be valid."""
        data = self.cleaned_data
        return at(data["day"], data["start"]), at(data["day"], data["end"])

    def clean(self) -> dict[str, Any]:
        """A date ends after it begins."""
        data: dict[str, Any] = super().clean() or {}
        if data.get("start") and data.get("end") and data["end"] <= data["start"]:
            self.add_error("end", _("The end must be later than the beginning."))
        return data


class PlanForm(forms.Form):
    """Which dates a run shall have."""

    weekdays = forms.MultipleChoiceField(label=_("On which days?"), choices=DAYS, widget=forms.CheckboxSelectMultiple)
    start = forms.TimeField(label=_("From"), widget=AdminTimeInput)
    end = forms.TimeField(label=_("To"), widget=AdminTimeInput)
    first = forms.DateField(label=_("First day"), widget=AdminDateInput)
    every = forms.ChoiceField(label=_("How often?"), choices=EVERY, required=False)
    count = forms.IntegerField(label=_("How many times?"), min_value=1, max_value=MOST, required=False)
    until = forms.DateField(label=_("or until"), widget=AdminDateInput, required=False)
    skip_school_holidays = forms.BooleanField(label=_("not in the school holidays"), required=False, initial=True)
    skip_public_holidays = forms.BooleanField(label=_("not on public holidays"), required=False, initial=True)

    def clean(self) -> dict[str, Any]:
        """A plan has an end, and each date ends after it begins."""
        data: dict[str, Any] = super().clean() or {}
        start, end = data.get("start"), data.get("end")
        if start and end and end <= start:
            self.add_error("end", _("The end must be later than the beginning."))
        if not data.get("count") and not data.get("until"):
            self.add_error("count", _("Say how many times, or until when."))
        first, until = data.get("first"), data.get("until")
        if first and until and until < first:
            self.add_error("until", _("This day lies before the first day."))
        return data

    def plan(self) -> Plan:
        """What was asked for; the form must be valid."""
        data = self.cleaned_data
        breaks = [one.as_break() for one in SchoolHolidays.objects.all()] if data["skip_school_holidays"] else []
        return Plan(
            weekdays=tuple(int(day) for day in data["weekdays"]),
            start=data["start"],
            end=data["end"],
            first=data["first"],
            count=data["count"],
            until=data["until"],
            every=int(data["every"] or 1),
            skip_public_holidays=data["skip_public_holidays"],
            breaks=breaks,
        )
