"""Somebody's own page, behind the personal link: see, correct, say yes or no, cancel, delete.

Looking changes nothing; buttons do. The same link serves who waits for a date and, later, who is invited to it.
"""

import dataclasses

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from base import languages
from base.personal_page import personal
from base.public_form import stamp
from base.settings import spoken_number
from base.templatetags.ui import absolute
from courses import answers, booking, demand, letters
from courses.catalogue import catalogue
from courses.correcting import Corrected, correct
from courses.models.interest import Interest
from courses.models.person import hashed
from courses.models.registration import Registration
from courses.occasion import occasion
from courses.seat_form import SeatForm, known_answers


@personal
def own(request: HttpRequest, token: str) -> HttpResponse:
    """`/de/meine-anmeldung/…/`: what somebody has registered or waits for."""
    registration = Registration.objects.by_token(hashed(token))
    if registration is not None:
        return _of_registration(request, registration)
    interest = Interest.objects.by_token(hashed(token))
    if interest is not None:
        return _of_interest(request, interest)
    return answers.unknown_link(request)


def _of_registration(request: HttpRequest, one: Registration) -> HttpResponse:
    if request.method != "POST":
        link = absolute(letters.own_path(one, languages.current().code))
        return answers.registration(request, one, link, known_answers(one, one.booking.party_size))
    step = request.POST.get("do", "")
    if step == "delete":
        code = one.booking.run.code
        booking.erase(one)
        return answers.to_answer(f"anmelden/{code}", answers.DELETED, None)
    last = one.booking.run.facts().last
    # Whoever was there has not cancelled
    if step in ("cancel", "accept") and (last is None or last > timezone.now()):
        {"cancel": booking.cancel, "accept": booking.accept}[step](one.booking)
    return HttpResponseRedirect(request.path)


def _of_interest(request: HttpRequest, one: Interest) -> HttpResponse:
    if request.method == "POST" and request.POST.get("do") == "delete":
        course = one.course_id
        demand.forget(one)
        return answers.to_answer(f"vormerken/{course}", answers.DELETED, None)
    link = absolute(letters.own_path(one, languages.current().code))
    return answers.interest(request, one, link, known_answers(one))


@personal
def change(request: HttpRequest, token: str) -> HttpResponse:
    """`…/aendern/`: the answers once more, to correct them."""
    one = Registration.objects.by_token(hashed(token))
    if one is None:
        return answers.unknown_link(request)
    here = letters.own_path(one, languages.current().code)
    if not one.booking.is_active:
        return HttpResponseRedirect(here)
    if request.method != "POST":
        return _form(request, one, SeatForm(one.code, initial=_written(one)))
    form = SeatForm(one.code, request.POST)
    if not form.is_valid():
        return _form(request, one, form)
    done = correct(one, dataclasses.replace(form.wish(), form=one.code))
    if done == Corrected.TOO_MANY:
        form.add_error("party_size", _("There are not enough seats for all of you. Please call us."))
    elif done == Corrected.TWICE:
        by_mail = form.cleaned_data["channel"] == Registration.Channel.EMAIL
        words = _("With this contact somebody is registered for this course already. Please call us.")
        form.add_error("email" if by_mail else "phone", words)
    return _form(request, one, form) if form.errors else HttpResponseRedirect(here)


def _written(one: Registration) -> dict[str, object]:
    """What the form begins with."""
    names = ("name", "channel", "email", "language", "needs")
    phone = spoken_number(one.phone) if one.phone else ""
    return {name: getattr(one, name) for name in names} | {"phone": phone, "party_size": one.booking.party_size}


def _form(request: HttpRequest, one: Registration, form: SeatForm) -> HttpResponse:
    data = catalogue(request)
    run = data.by_code.get(one.booking.run.code)
    context = {
        "form": form,
        "what": occasion(data, run) if run else None,
        "stamp": form.fresh_stamp if form.is_bound else stamp(one.code),
        "back": letters.own_path(one, languages.current().code),
    }
    return render(request, "courses/registration_change.html", context)
