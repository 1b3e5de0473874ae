"""The form in which editors write dates down."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from news.models import EventDate
from news.series import MOST_DATES, materialise


class EventDateForm(WagtailAdminModelForm):
    """One date; a new one may be the first of a series."""

    times = forms.IntegerField(
        label=_("How many times, every week?"),
        min_value=1,
        max_value=MOST_DATES,
        initial=1,
        required=False,
        help_text=_(
            "4 writes this date and the same hours in the three weeks after it. Each can be changed on its own."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """A date that is already there is no series."""
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            del self.fields["times"]

    def save(self, commit: bool = True) -> EventDate:
        """Write the date, and those that follow it."""
        new = self.instance.pk is None
        date: EventDate = super().save(commit)
        if new and commit:
            materialise(date, self.cleaned_data.get("times") or 1)
        return date
