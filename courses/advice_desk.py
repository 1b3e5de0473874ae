"""Requests for advice in the admin: the list, one request with everything that can be done with it, and the desk."""

import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils import translation
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from django.views.generic import FormView
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput, AdminTimeInput
from wagtail.log_actions import log
from wagtail.snippets.views.snippets import IndexView

from areas import desk
from areas.answering import OFFICE, ClockColumn
from areas.desk import Found, Item, Line, Look, columns
from areas.viewsets import LettersViewSet
from base import dates, languages
from base.settings import phone_href, spoken_number
from courses import advice_letters, advising
from courses.free_times import at
from courses.models.advice_request import LONGEST_WHERE, AdviceRequest
from courses.models.consultation import ConsultationPage
from courses.models.person import Need

ADDRESS = "wagtailsnippets_courses_advicerequest:{}"


class AdviceRequestIndex(IndexView):
    """The requests of one's neighbourhoods: what waits stands first."""

    def get_base_queryset(self) -> QuerySet[Any]:
        """The most urgent first, what is over last."""
        rows: Any = super().get_base_queryset()
        found: QuerySet[Any] = rows.select_related("consultation").in_order()
        return found

    def get_edit_url(self, instance: AdviceRequest) -> str:
        """Where it is agreed."""
        return reverse(ADDRESS.format("answer"), args=[instance.pk])

    @cached_property
    def columns(self) -> list[Any]:
        """Code, clock, advice, time; nothing is done to many at once."""
        return [
            self._get_title_column("code"),
            ClockColumn("clock", label=_("answer until")),
            Column("consultation", label=_("advice"), accessor="consultation.title"),
            Column("start", label=_("time"), accessor=lambda one: moment_words(one.start)),
        ]

    def get_list_more_buttons(self, _instance: AdviceRequest) -> list[Any]:
        """Everything is done with one request open."""
        return []


class AgreeForm(forms.Form):
    """Day, time and place of an appointment."""

    day = forms.DateField(label=gettext_lazy("Day"), widget=AdminDateInput)
    time = forms.TimeField(label=gettext_lazy("Time"), widget=AdminTimeInput)
    place = forms.ChoiceField(label=gettext_lazy("How"), choices=ConsultationPage.Place.choices)
    where = forms.CharField(
        label=gettext_lazy("Where exactly"),
        help_text=gettext_lazy("Room, street, or the address of the video call. The person reads it."),
        max_length=LONGEST_WHERE,
        required=False,
    )

    def clean_day(self) -> datetime.date:
        """A day to come."""
        day: datetime.date = self.cleaned_data["day"]
        if day < dates.today():
            raise forms.ValidationError(_("This day has passed."))
        return day

    def start(self) -> datetime.datetime:
        """When it begins; the form must be valid."""
        return at(self.cleaned_data["day"], self.cleaned_data["time"])


class AdviceRequestView(WagtailAdminTemplateMixin, FormView):
    """One request: who, how, when, and what can be done."""

    model = AdviceRequest
    permission_required = "view"
    form_class: Any = AgreeForm
    template_name = "wagtailadmin/courses/advice_request.html"
    header_icon = "calendar-check"

    @cached_property
    def one(self) -> AdviceRequest:
        """The request; its viewset has seen that it is an own one."""
        rows = AdviceRequest.objects.select_related("consultation__venue")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_initial(self) -> dict[str, Any]:
        """As it was asked for or agreed."""
        start = dates.local(self.one.start) if self.one.start else None
        found = {"place": self.one.place, "where": self.one.where}
        return {**found, "day": start.date(), "time": start.time()} if start else found

    def post(self, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """One of the buttons. A second press, or one that came too late, changes nothing."""
        step = self.request.POST.get("do", "")
        if step == "agree" and self.one.is_active:
            return self._agree()
        if step == "cancel" and advising.cancel(self.one, by_office=True):
            return self._done("courses.cancel_advice", _("The appointment is cancelled."))
        if step == "close" and self.one.is_active:
            self.one.close()
            return self._done("courses.close_advice", _("The request is closed. It is erased in 30 days."))
        if step == "told" and self.one.to_tell:
            self.one.tell_later("")
            return self._done("courses.told_advice", _("Noted: the person knows."))
        if step == "erase":
            log(self.one, "wagtail.delete")
            advising.erase(self.one)
            messages.success(self.request, _("The request is erased."))
            return redirect(ADDRESS.format("list"))
        return redirect(self.request.path)

    def _agree(self) -> HttpResponse:
        form = self.get_form()
        if not form.is_valid():
            return self.form_invalid(form)
        if not advising.agree(self.one, form.start(), form.cleaned_data["place"], form.cleaned_data["where"]):
            messages.warning(self.request, _("It was cancelled already."))
            return redirect(self.request.path)
        self.one.refresh_from_db()
        told = _("Agreed. Please tell the person now.") if self.one.to_tell else _("Agreed. The person is written to.")
        return self._done("courses.agree_advice", told)

    def _done(self, action: str, words: str) -> HttpResponse:
        log(self.one, action)
        messages.success(self.request, words)
        return redirect(self.request.path)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The request, and what to say where somebody has to say it."""
        one = self.one
        to_say: list[str] = []
        if one.to_tell:
            with translation.override(languages.SOURCE):
                to_say = [advice_letters.sentence(one, one.to_tell), *advice_letters.lines(one)]
        return {
            **super().get_context_data(**kwargs),
            "page_title": _("Request %(code)s") % {"code": one.code},
            "page_subtitle": one.consultation.title,
            "one": one,
            "moment": moment_words(one.start),
            "phone_href": phone_href(one.phone) if one.phone else "",
            "phone": spoken_number(one.phone) if one.phone else "",
            "spoken": languages.language_name(one.language, languages.SOURCE),
            "needs": [str(Need(need).label) for need in one.needs if need in Need.values],
            "to_say": to_say,
            "back_url": reverse(ADDRESS.format("list")),
        }


def moment_words(start: datetime.datetime | None) -> str:
    """Day and time; a dash where there is none."""
    if start is None:
        return "–"
    local = dates.local(start)
    return f"{dates.date_words(local.date())}, {dates.time_words(local.time())}"


class AdviceRequestViewSet(LettersViewSet):
    """Requests for advice: people write them, the office agrees on a time."""

    model = AdviceRequest
    icon = "calendar-check"
    menu_label = pgettext_lazy("menu", "Advice requests")
    menu_order = 155
    index_view_class = AdviceRequestIndex
    list_filter = ("status",)

    def extra_urlpatterns(self) -> list[URLPattern]:
        """One request."""
        return [path("answer/<int:pk>/", self.construct_view(AdviceRequestView), name="answer")]


def _to_answer(look: Look) -> QuerySet[AdviceRequest]:
    rows = AdviceRequest.objects.to_do().filter(look.reach.within("consultation__area")).order_by("due", "pk")
    return columns(rows, "consultation__title", extra="to_tell", moment="due", area="consultation__area")


def _to_request(found: Found) -> Item:
    due = dates.local(found.moment).date() if found.moment else dates.today()
    note = _("tell the person") if found.extra else dates.deadline_words(due, dates.today())
    late = not found.extra and due < dates.today()
    return Item(found.words, reverse(ADDRESS.format("answer"), args=[found.pk]), note, found.moment, late=late)


def _of_the_week(look: Look) -> QuerySet[AdviceRequest]:
    agreed = AdviceRequest.objects.agreed_between(*look.week).filter(look.reach.within("consultation__area"))
    return columns(agreed.order_by("start"), "consultation__title", moment="start", area="consultation__area")


def _to_appointment(found: Found) -> Item:
    return Item(found.words, reverse(ADDRESS.format("answer"), args=[found.pk]), _("Appointment"), found.moment)


def lay_out() -> None:
    """Put these lines on the desk. Called when the room is ready."""
    desk.waiting.append(
        Line("advice", gettext_lazy("Requests for advice"), "calendar-check", 14, OFFICE, _to_answer, _to_request)
    )
    desk.week.append(Line("appointments", "", "date", 0, OFFICE, _of_the_week, _to_appointment))
