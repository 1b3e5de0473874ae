"""Hours and days on which a business is closed: they are online as soon as they are saved."""

import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import log

from base import dates
from base.public_form import plain_line
from businesses import cards, week
from businesses.desk import CLOSED, HOURS, OPEN_AGAIN
from businesses.keeping.access import kept
from businesses.letters import desk_path
from businesses.models import BusinessPage, Closure, Member
from businesses.opening_hours import last_day_closed
from businesses.standing import is_gone
from businesses.week_form import FURTHEST, WeekForm

ONE_DAY = datetime.timedelta(days=1)


def closed_until(page: BusinessPage) -> datetime.date | None:
    """The last day of the closure that runs now, of a page that came `with_facts()`; None where it is open as usual."""
    return last_day_closed(page.opening, dates.today())


@kept
def hours(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/zeiten/`: the week as taps."""
    page, today = member.business, dates.today()
    if is_gone(page):
        return HttpResponseRedirect(desk_path(cards.reader(), page.pk))
    if request.method != "POST":
        return _show(request, page, WeekForm(week=week.read(page, today), today=today))
    form = WeekForm(request.POST, today=today)
    if form.wants_change:
        return _show(request, page, form.changed())
    if not form.is_valid():
        return _show(request, page, form)
    with transaction.atomic():
        if week.store(page, form.week(), today):
            log(page, HOURS, user=request.user)
    messages.success(request, _("Saved. Everybody sees the new times now."))
    return HttpResponseRedirect(desk_path(cards.reader(), page.pk))


def _show(request: HttpRequest, page: BusinessPage, form: WeekForm) -> HttpResponse:
    return render(request, "businesses/keeping/hours.html", {"page": page, "form": form})


class ClosedForm(forms.Form):
    """Closed for a while, with an end."""

    error_css_class = "field--wrong"
    last_day = forms.DateField(
        label=gettext_lazy("Closed until and including"),
        help_text=gettext_lazy("On the next day the usual hours hold again."),
        error_messages={"required": gettext_lazy("Please choose a day.")},
    )
    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        help_text=gettext_lazy("In a few words: holidays, illness, building work. Everybody can read it."),
        max_length=80,
        required=False,
    )

    def __init__(self, *args: Any, today: datetime.date, **kwargs: Any) -> None:
        """From today on."""
        super().__init__(*args, **kwargs)
        self.today = today
        limits = {"type": "date", "min": today.isoformat(), "max": (today + FURTHEST).isoformat()}
        self.fields["last_day"].widget = forms.DateInput(limits, format="%Y-%m-%d")

    def clean_last_day(self) -> datetime.date:
        """A day that is not over, and not in a far year."""
        day: datetime.date = self.cleaned_data["last_day"]
        if not self.today <= day <= self.today + FURTHEST:
            raise ValidationError(_("Please look at the day and the year."))
        return day

    def clean_reason(self) -> str:
        """One line."""
        return plain_line(self.cleaned_data["reason"])


@kept
def closed(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/geschlossen/`: closed for a while, or open again."""
    page, today = member.business, dates.today()
    back = HttpResponseRedirect(desk_path(cards.reader(), page.pk))
    if is_gone(page):
        return back
    if request.method == "POST" and request.POST.get("do") == "open":
        if open_again(page, today):
            log(page, OPEN_AGAIN, user=request.user)
        messages.success(request, _("Saved. The usual hours hold again."))
        return back
    form = ClosedForm(request.POST if request.method == "POST" else None, today=today)
    if request.method == "POST" and form.is_valid():
        close(page, today, form.cleaned_data["last_day"], form.cleaned_data["reason"], request.user)
        messages.success(request, _("Saved. Everybody sees now that you are closed."))
        return back
    return render(request, "businesses/keeping/closed.html", {"page": page, "form": form})


@transaction.atomic
def close(page: BusinessPage, today: datetime.date, last: datetime.date, reason: str, user: Any) -> None:
    """Closed from today until a day; what was said before about today is replaced."""
    BusinessPage.objects.select_for_update(of=("self",)).get(pk=page.pk)
    open_again(page, today)
    Closure.objects.create(business=page, first_day=today, last_day=last, reason=reason)
    log(page, CLOSED, user=user)


@transaction.atomic
def open_again(page: BusinessPage, today: datetime.date) -> bool:
    """End every closure that holds today; whether there was one."""
    running = list(Closure.objects.filter(business=page, first_day__lte=today, last_day__gte=today))
    for closure in running:
        if closure.first_day == today:
            closure.delete()
        else:
            closure.last_day = today - ONE_DAY
            closure.save()
    return bool(running)
