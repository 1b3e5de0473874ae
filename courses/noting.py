"""The form of people who wait for a date: the form, a check of what was written, the answer."""

from typing import Any

from allauth.core import ratelimit
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from base import errors, languages
from base.personal_page import personal
from base.public_form import stamp
from courses import answers, demand, letters
from courses.catalogue import catalogue
from courses.models.interest import Interest
from courses.moment import seats_now
from courses.occasion import course_mark, course_of, takes_wishes
from courses.seat_form import PersonForm

NOTED, REFUSED = "noted", "refused"


@personal
def wait(request: HttpRequest, course: int) -> HttpResponse:
    """`/de/vormerken/12/`: who would like to come when there is a date."""
    data = catalogue(request)
    found = course_of(data, course)
    if found is None:
        return errors.not_found(request)
    what, about = course_mark(data, course), f"course {course}"
    if not takes_wishes(data, found, seats_now(request), timezone.now()):
        title = _("There is a date already")
        return answers.note(request, title, _("Look at the course: there you can register."), what)
    form = PersonForm(about, request.POST) if request.method == "POST" else PersonForm(about)
    if request.method != "POST" or not form.is_valid() or "change" in request.POST:
        return _form(request, what, form)
    if request.POST.get("confirm") != "1":
        return _form(request, what, form, check=True)
    if not ratelimit.consume(request, action="registration"):
        form.add_error(None, _("Many people have registered from here just now. Please call us."))
        return _form(request, what, form, status=429)
    one = demand.note(course, form.wish())
    if one is None:
        return answers.to_answer(f"vormerken/{course}", REFUSED, None)
    if one.form_key == form.wish().form_key:
        return HttpResponseRedirect(letters.own_path(one, languages.current().code))
    return answers.to_answer(f"vormerken/{course}", NOTED, one.pk)


def _form(request: HttpRequest, what: Any, form: PersonForm, *, check: bool = False, status: int = 200) -> HttpResponse:
    context = {
        "form": form,
        "what": what,
        "stamp": form.fresh_stamp if form.is_bound else stamp(form.about),
        "answers": form.answers() if check else None,
        "echoed": form.echoed() if check else None,
    }
    return render(request, "courses/wait.html", context, status=status)


@personal
def answer(request: HttpRequest, course: int, sealed: str) -> HttpResponse:
    """What became of the form."""
    found = answers.unseal(f"vormerken/{course}", sealed)
    if found is None:
        return answers.unknown_link(request)
    outcome, number = found
    if outcome == answers.DELETED:
        return answers.deleted(request)
    one = Interest.objects.by_number(number) if number else None
    if one is not None:
        return answers.interest(request, one)
    if outcome == REFUSED:
        title = _("That did not work")
        what = course_mark(catalogue(request), course)
        return answers.note(request, title, _("Please call us. We register you on the phone."), what)
    return answers.unknown_link(request)
