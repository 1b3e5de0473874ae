"""Cancelling a run, cancelling or moving one date: always with a reason that everybody can read."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.log_actions import log

from base import dates
from courses import announcing, booking
from courses.forms import MoveForm, ReasonForm
from courses.models.run import CourseRun
from courses.models.session import Session
from courses.planning import desk_url, named, taken
from courses.schedule import saxon_holidays


class ChangeView(FormView):
    """A change that readers see. `pk` is the run, `session` one of its dates."""

    model = CourseRun
    permission_required = "change"
    form_class: Any = ReasonForm
    template_name = "wagtailadmin/courses/change.html"
    title: Any
    button: Any
    done: Any

    @cached_property
    def run(self) -> CourseRun:
        """The run; its viewset has seen that it may be changed."""
        return get_object_or_404(CourseRun.objects.select_related("course", "venue"), pk=self.kwargs["pk"])

    @cached_property
    def session(self) -> Session:
        """The date."""
        return get_object_or_404(Session, pk=self.kwargs["session"], run=self.run)

    def what(self) -> str:
        """What is changed, in words."""
        return f"{self.run.code} {self.run.course.title}, {self.session}"

    def change(self, form: Any) -> None:
        """Do it. Raises ValidationError where it makes no sense."""
        announcing.cancel_date(self.session, form.cleaned_data["reason"])

    def warnings(self, form: Any) -> list[str]:
        """What the editor should know before it is done."""
        return []

    def form_valid(self, form: Any) -> HttpResponse:
        """Say what speaks against it once; then do it."""
        found = self.warnings(form)
        if found and "anyway" not in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form, warnings=found))
        try:
            self.change(form)
        except ValidationError as error:
            form.add_error(None, ValidationError(error.messages))
            return self.form_invalid(form)
        log(self.run, "wagtail.edit")
        messages.success(self.request, self.done)
        return redirect(desk_url(self.run))

    def form_invalid(self, form: Form) -> HttpResponse:
        """Say what is missing."""
        return self.render_to_response(self.get_context_data(form=form))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Words, form, warnings and the way back."""
        return {
            **super().get_context_data(**kwargs),
            "page_title": self.title,
            "page_subtitle": self.what(),
            "header_icon": "calendar",
            "button": self.button,
            "back_url": desk_url(self.run),
            "audience": announcing.audience(self.run),
        }


class CancelRunView(ChangeView):
    """The whole run does not take place."""

    title = gettext_lazy("Cancel the whole run")
    button = gettext_lazy("Cancel all dates")
    done = gettext_lazy("The run is cancelled. Page, calendars and door display say so.")

    def what(self) -> str:
        """Number and title."""
        return f"{self.run.code} {self.run.course.title}"

    def change(self, form: Any) -> None:
        """Cancel it."""
        booking.cancel_run(self.run.pk, form.cleaned_data["reason"])


class CancelDateView(ChangeView):
    """One date does not take place."""

    title = gettext_lazy("Cancel one date")
    button = gettext_lazy("Cancel this date")
    done = gettext_lazy("The date is cancelled. Page, calendars and door display say so.")


class MoveDateView(ChangeView):
    """One date takes place at another time or in another house."""

    form_class = MoveForm
    title = gettext_lazy("Move one date")
    button = gettext_lazy("Move this date")
    done = gettext_lazy("The date is moved. Page, calendars and door display say so.")

    def get_initial(self) -> dict[str, Any]:
        """As it is now."""
        start, end = dates.local(self.session.start), dates.local(self.session.end)
        return {"day": start.date(), "start": start.time(), "end": end.time(), "venue": self.session.venue}

    def warnings(self, form: MoveForm) -> list[str]:
        """Holidays, and who else is in the house."""
        start, end = form.times()
        venue = form.cleaned_data["venue"]
        busy = taken(venue.pk if venue else self.run.venue_id, start, end, self.request.user)
        busy = [one for one in busy if one.pk != self.session.pk]
        found = [_("The house is taken: %(clash)s") % {"clash": words} for words in named(busy, start, end)]
        if holiday := saxon_holidays(start.year).get(start.date()):
            found.insert(0, _("Public holiday: %(name)s") % {"name": holiday})
        if start < timezone.now():
            found.append(_("This day has passed."))
        return found

    def change(self, form: MoveForm) -> None:
        """Move it."""
        data = form.cleaned_data
        announcing.move_date(self.session, *form.times(), data["venue"], data["reason"])
