"""Forms of the academy's desk."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput, AdminTimeInput

from base.hours import Weekday
from courses.models.holidays import SchoolHolidays
from courses.schedule import MOST, Plan

DAYS = [(str(number), label) for number, (_value, label) in enumerate(Weekday.choices)]


class PlanForm(forms.Form):
    """Which dates a run shall have."""

    weekdays = forms.MultipleChoiceField(label=_("On which days?"), choices=DAYS, widget=forms.CheckboxSelectMultiple)
    start = forms.TimeField(label=_("From"), widget=AdminTimeInput)
    end = forms.TimeField(label=_("To"), widget=AdminTimeInput)
    first = forms.DateField(label=_("First day"), widget=AdminDateInput)
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
            skip_public_holidays=data["skip_public_holidays"],
            breaks=breaks,
        )
