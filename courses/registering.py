"""The form for a seat: the form, a check of what was written, the answer. None is kept anywhere."""

from allauth.core import ratelimit
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _

from base import languages
from base.personal_page import personal
from base.public_form import stamp
from courses import answers, booking, letters, short
from courses.catalogue import Catalogue, catalogue
from courses.entries import RunData
from courses.models.registration import Registration
from courses.occasion import occasion
from courses.seat_form import SeatForm
from courses.seats import Outcome


@personal
def register(request: HttpRequest, code: str) -> HttpResponse:
    """`/de/anmelden/GR-14/`: the form, then a check of what was written, then the answer."""
    data = catalogue(request)
    run = short.run_of(data, code)
    if run is None:
        return render(request, "courses/unknown_code.html", {"code": code[:20]}, status=404)
    if request.method != "POST":
        found = answers.situation_of(request, run)
        if not found.online or run.facts.registration != "online":
            return answers.why_not(request, data, run)
        return _form(request, data, run, SeatForm(run.code))
    form = SeatForm(run.code, request.POST)
    if not form.is_valid() or "change" in request.POST:
        return _form(request, data, run, form)
    if request.POST.get("confirm") != "1":
        return _form(request, data, run, form, check=True)
    if not ratelimit.consume(request, action="registration"):
        form.add_error(None, _("Many people have registered from here just now. Please call us."))
        return _form(request, data, run, form, status=429)
    done = booking.book(run.pk, form.wish())
    where = f"anmelden/{run.code}"
    if done.registration is None:
        return answers.to_answer(where, done.outcome, None)
    if done.registration.form_key == form.wish().form_key:
        return HttpResponseRedirect(letters.own_path(done.registration, languages.current().code))
    return answers.to_answer(where, done.outcome, done.registration.pk)


def _form(
    request: HttpRequest, data: Catalogue, run: RunData, form: SeatForm, *, check: bool = False, status: int = 200
) -> HttpResponse:
    context = {
        "form": form,
        "what": occasion(data, run),
        "state": answers.situation_of(request, run),
        "stamp": form.fresh_stamp if form.is_bound else stamp(run.code),
        "answers": form.answers() if check else None,
        "echoed": form.echoed() if check else None,
    }
    return render(request, "courses/register.html", context, status=status)


@personal
def answer(request: HttpRequest, code: str, sealed: str) -> HttpResponse:
    """What became of the form: a seat, the line, or why not."""
    data = catalogue(request)
    run = short.run_of(data, code)
    found = answers.unseal(f"anmelden/{code}", sealed)
    if found is None:
        return answers.unknown_link(request)
    outcome, number = found
    if outcome == answers.DELETED:
        return answers.deleted(request)
    if run is None:
        return answers.unknown_link(request)
    if outcome == Outcome.TOO_MANY:
        title = _("There are not enough seats for all of you")
        return answers.note(request, title, _("Please register fewer persons, or call us."), occasion(data, run))
    registration = Registration.objects.by_number(number) if number else None
    if registration is None:
        return answers.why_not(request, data, run)
    return answers.registration(request, registration)
