"""The pages of a request for advice: the form and the person's own page. None is kept anywhere."""

from typing import Any

from allauth.core import ratelimit
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _

from base import languages
from base.personal_page import personal
from base.templatetags.ui import absolute
from courses import advice, advice_letters, advising
from courses.advice_form import AdviceForm
from courses.models.advice_request import AdviceRequest
from courses.models.consultation import ConsultationPage
from courses.models.person import hashed


@personal
def ask(request: HttpRequest, number: int) -> HttpResponse:
    """`/de/beratung-anfragen/17/`: the form for the advice whose German page has this number."""
    page = ConsultationPage.offered(number)
    if page is None:
        return _note(request, _("This advice does not exist"), _("Please call us. We find the right advice for you."))
    times = advising.times(page)
    if request.method != "POST":
        return _form(request, page, AdviceForm(page, times))
    form = AdviceForm(page, times, request.POST)
    if not form.is_valid():
        return _form(request, page, form)
    if not ratelimit.consume(request, action="registration"):
        form.add_error(None, _("Many people have registered from here just now. Please call us."))
        return _form(request, page, form, status=429)
    try:
        asked = advising.ask(page.pk, form.wish(), form.question())
    except advising.Taken:
        form.add_error("start", _("This time is not free any more. Please choose another one."))
        return _form(request, page, form)
    except advising.TooMany:
        form.add_error(None, _("You have asked us several times already. Please call us."))
        return _form(request, page, form)
    return HttpResponseRedirect(advice_letters.own_path(asked, languages.current().code))


def _form(request: HttpRequest, page: ConsultationPage, form: AdviceForm, status: int = 200) -> HttpResponse:
    context = {"form": form, "page": page, "what": advice.offer(request, page)}
    return render(request, "courses/ask_advice.html", context, status=status)


def _note(request: HttpRequest, title: str, text: str, status: int = 404) -> HttpResponse:
    return render(request, "courses/advice_note.html", {"title": title, "text": text}, status=status)


@personal
def own(request: HttpRequest, token: str) -> HttpResponse:
    """The person's own page: looking changes nothing, buttons do."""
    found = AdviceRequest.objects.by_token(hashed(token))
    if found is None:
        return _note(
            request, _("This link is not valid any more"), _("Please call us. We help you with your appointment.")
        )
    if request.method == "POST":
        step = request.POST.get("do", "")
        if step == "delete":
            advising.erase(found)
            return _note(request, _("Your data is deleted"), _("You need not do anything more."), status=200)
        if step == "cancel":
            advising.cancel(found)
        return HttpResponseRedirect(request.path)
    return render(request, "courses/own_advice.html", _own(request, found))


def _own(request: HttpRequest, found: AdviceRequest) -> dict[str, Any]:
    titles = {
        AdviceRequest.Status.NEW: AdviceRequest.News.ASKED.label,
        AdviceRequest.Status.CONFIRMED: AdviceRequest.News.AGREED.label,
        AdviceRequest.Status.CANCELLED: AdviceRequest.News.CANCELLED.label,
        AdviceRequest.Status.DONE: _("Your appointment is over"),
    }
    texts = {
        AdviceRequest.Status.NEW: advice_letters.sentence(found, AdviceRequest.News.ASKED),
        AdviceRequest.Status.CONFIRMED: advice_letters.sentence(found, AdviceRequest.News.AGREED),
        AdviceRequest.Status.CANCELLED: _("If you need another one, call us or ask again."),
        AdviceRequest.Status.DONE: _("You can ask again at any time."),
    }
    status = AdviceRequest.Status(found.status)
    return {
        "one": found,
        "title": titles[status],
        "text": texts[status],
        "place": advice_letters.place(found),
        "what": advice.offer(request, found.consultation),
        "link": absolute(advice_letters.own_path(found, languages.current().code)),
    }
