"""What the pages of a registration say: that it is done, why not, that a link is not valid any more."""

from typing import Any

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from base import languages
from courses import cards, letters
from courses.catalogue import Catalogue, catalogue
from courses.detail import elsewhere, lines
from courses.entries import RunData
from courses.models.booking import Booking
from courses.models.course import CoursePage
from courses.models.interest import Interest
from courses.models.registration import Notification, Registration
from courses.moment import seats_now
from courses.occasion import course_mark, dates_to_come, occasion, takes_wishes, wait_path
from courses.state import Situation, situation

SALT = "courses.answers"
LONGEST_SECONDS = 7 * 24 * 60 * 60
DELETED = "deleted"
KIND = {
    Booking.Status.BOOKED: Notification.Kind.BOOKED,
    Booking.Status.WAITING: Notification.Kind.WAITING,
    Booking.Status.OFFERED: Notification.Kind.OFFER,
    Booking.Status.CANCELLED: Notification.Kind.CANCELLED,
    Booking.Status.EXPIRED: Notification.Kind.EXPIRED,
}


def seal(where: str, outcome: str, number: int | None) -> str:
    """What became of a form, for the address of its answer: nobody can guess another one's, and it opens nothing else.

    `where` is the form: "anmelden/GR-14", "vormerken/12". Each kind has rows of its own with the same numbers.
    """
    return signing.dumps([outcome, number], salt=f"{SALT}.{where}")


def unseal(where: str, sealed: str) -> tuple[str, int | None] | None:
    """What was sealed for this form; None for anything else, and after a week."""
    try:
        outcome, number = signing.loads(sealed, salt=f"{SALT}.{where}", max_age=LONGEST_SECONDS)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return outcome, number


def to_answer(where: str, outcome: str, number: int | None) -> HttpResponse:
    """To the page that says what became of a form: `where` is "anmelden/GR-14" or "vormerken/12"."""
    return HttpResponseRedirect(f"/{languages.current().code}/{where}/antwort/{seal(where, outcome, number)}/")


def situation_of(request: HttpRequest, run: RunData) -> Situation:
    """State, seats and advice of a run, as of now."""
    return situation(run.facts, *seats_now(request).get(run.pk, (0, 0)), timezone.now())


def note(
    request: HttpRequest,
    title: str,
    text: str,
    what: Any = None,
    *,
    wait_url: str = "",
    other_url: str = "",
    status: int = 200,
) -> HttpResponse:
    """A page that says why not, and what to do: wait for the next date (`wait_url`), another website (`other_url`)."""
    context = {"title": title, "text": text, "what": what, "wait_url": wait_url, "other_url": other_url}
    return render(request, "courses/registration_note.html", context, status=status)


def unknown_link(request: HttpRequest) -> HttpResponse:
    """For links that are guessed, erased or too old: all alike."""
    title = _("This link is not valid any more")
    return note(request, title, _("Please call us. We help you with your registration."), status=404)


def deleted(request: HttpRequest) -> HttpResponse:
    """Nothing of the person is left."""
    return note(request, _("Your data is deleted"), _("You need not do anything more."))


def why_not(request: HttpRequest, data: Catalogue, run: RunData) -> HttpResponse:
    """Why a run takes nobody now."""
    found = situation_of(request, run)
    advice = found.advice or _("Please call us. We register you on the phone.")
    course = data.courses[run.course]
    waits = takes_wishes(data, course, seats_now(request), timezone.now())
    wait_url, other_url = wait_path(course) if waits else "", elsewhere(run, found)
    return note(request, found.words, advice, occasion(data, run), wait_url=wait_url, other_url=other_url)


def registration(request: HttpRequest, one: Registration, link: str = "", answers: Any = ()) -> HttpResponse:
    """What somebody has registered for; with `link` it is the person's own page, with all that we know of them."""
    data = catalogue(request)
    run = data.by_code.get(one.booking.run.code)
    status, now = one.booking.status, timezone.now()
    kind = KIND[Booking.Status(status)]
    # Told in the night, true at once
    if status == Booking.Status.OFFERED and one.booking.offered_until and one.booking.offered_until <= now:
        kind = Notification.Kind.EXPIRED
    if kind == Notification.Kind.CANCELLED and one.booking.run.status == "cancelled":
        kind = Notification.Kind.RUN_CANCELLED
    bring, bring_lang = _bring(data, run) if run else ([], "")
    title, text = str(kind.label), letters.sentence(kind, one.booking)
    over = run is not None and run.facts.last is not None and run.facts.last <= now
    if run is not None and over and one.booking.is_active:
        found = situation_of(request, run)
        title, text = found.words, found.advice
    context = {
        "registration": one,
        "booking": one.booking,
        "is_active": one.booking.is_active and not over and kind != Notification.Kind.EXPIRED,
        "title": title,
        "text": text,
        "good": kind == Notification.Kind.BOOKED,
        "what": occasion(data, run) if run else None,
        "dates": dates_to_come(data, run) if run else [],
        "bring": bring,
        "bring_lang": bring_lang,
        "link": link,
        "answers": answers,
    }
    return render(request, "courses/registration.html", context)


def interest(request: HttpRequest, one: Interest, link: str = "", answers: Any = ()) -> HttpResponse:
    """For which course somebody waits for a date."""
    what = course_mark(catalogue(request), one.course_id)
    context = {"interest": one, "what": what, "text": letters.waiting_sentence(), "link": link, "answers": answers}
    return render(request, "courses/interest.html", context)


def _bring(data: Catalogue, run: RunData) -> tuple[list[str], str]:
    """What to bring, one thing a line, and its language where the reader's is another one."""
    course = data.courses[run.course]
    versions = CoursePage.versions_of(course.key)
    own = versions.get(cards.reader())
    if own is not None and own.bring:
        return lines(own.bring), ""
    german = versions.get(languages.SOURCE)
    return (lines(german.bring) if german else []), cards.foreign()
