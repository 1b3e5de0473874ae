"""The poster of a course: the notice at A4 for a stairwell. It hangs for weeks, so it says no seats, only dates."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from base import dates, languages, printing
from base.funding import funding_words
from base.notices import Fact, Notice
from base.qr import qr_code, words
from base.settings import site_settings
from base.share import Card
from base.templatetags.ui import absolute
from base.vocabulary import StepFree
from courses import cards, detail, short
from courses.catalogue import Catalogue, catalogue
from courses.entries import CourseData, RunData, SessionData
from courses.moment import seats_now
from courses.state import OVER, RunState, state_of

FORMATS = {
    "a4": "A4",
    "a3": gettext_lazy("A3, twice as large"),
    "strips": gettext_lazy("A4 with strips to tear off"),
}
STRIPS = 8
MOST_DATES = 5
LONG_TITLE, LONG_SUMMARY = 26, 130  # letters from which the poster is set smaller
NOT_ON_POSTER = ("clock", "calendar-sync")


@dataclass(frozen=True, slots=True)
class PosterDate:
    """One date of the poster in words."""

    day: datetime.date
    time: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Poster:
    """Everything that stands on a poster. `stamp`: why nobody can come any more, or what is not known yet."""

    title: str
    title_lang: str
    summary: str
    area: Any
    kind: str
    facts: tuple[Fact, ...]
    dates: tuple[PosterDate, ...]
    more: int
    how: str
    code: str
    url: str
    words: str
    qr: SafeString
    phone: str
    phone_hours: str
    stamp: str = ""
    over: bool = False

    @property
    def long(self) -> bool:
        """Whether the text needs smaller letters to fit on one sheet."""
        return len(self.title) > LONG_TITLE or len(self.summary) > LONG_SUMMARY

    @property
    def strips(self) -> range:
        """One for each strip to tear off."""
        return range(STRIPS)


def best_run(data: Catalogue, course: CourseData, now: datetime.datetime, code: str = "") -> RunData:
    """The run with this code, else the one that begins or goes on next, else one without dates, else the last."""
    runs = [data.runs[number] for number in course.runs]
    wanted = [run for run in runs if run.code and run.code == code.upper()]

    def rank(run: RunData) -> tuple[int, float]:
        upcoming = run.next_session(now)
        if state_of(run.facts, 0, 0, now) in OVER:
            return 2, -(run.sessions[-1].end.timestamp() if run.sessions else 0)
        return (0, upcoming.start.timestamp()) if upcoming else (1, 0)

    return min(wanted or runs, key=rank)


def poster(request: HttpRequest, page: Any, code: str = "") -> Poster:
    """The poster of a course's run. Raises Http404 where the course is not in the catalogue."""
    data, now = catalogue(request), timezone.now()
    course = data.by_key.get(page.translation_key)
    if course is None:
        raise Http404
    run = best_run(data, course, now, code)
    state = state_of(run.facts, 0, 0, now)
    over = state in OVER
    office = site_settings(request)
    to_come = [] if over else [one for one in run.sessions if one.end > now and one.takes_place]
    title, title_lang = course.title(cards.reader())
    url = short.absolute(run.code, cards.reader()) if run.code else absolute(page.here)
    return Poster(
        title=title,
        title_lang=title_lang,
        summary=course.summary(cards.reader()),
        area=course.area,
        kind=page.source.get_kind_display(),
        facts=tuple(_facts(data, course, run, to_come[0] if to_come else None)),
        dates=tuple(_date(data, run, one) for one in to_come[:MOST_DATES]),
        more=max(0, len(to_come) - MOST_DATES),
        how=_how(run),
        code=run.code,
        url=url,
        words=words(url),
        qr=qr_code(url),
        phone=page.source.contact_phone or office.phone,
        phone_hours=str(office.phone_hours),
        stamp=_stamp(state, run),
        over=over,
    )


def share_card(request: HttpRequest, page: Any) -> Card:
    """What the picture of a shared course says: no seats, they change by the hour."""
    data, now = catalogue(request), timezone.now()
    course = data.by_key.get(page.translation_key)
    kind, project = str(page.source.get_kind_display()), site_settings(request).project_name
    paid = funding_words(request)
    if course is None:
        return Card(page.title, kind, project=project, paid=paid)
    run = best_run(data, course, now)
    session = None if state_of(run.facts, 0, 0, now) in OVER else run.next_session(now)
    shown = ("clock", "map-pin", "monitor", "message-circle")
    facts = [languages.bare(fact.text) for fact in cards.facts(data, course, run, session) if fact.icon in shown]
    area = course.area
    return Card(
        course.title(cards.reader())[0],
        f"{kind} · {area.name}" if area else kind,
        (*facts, _("free of charge")),
        session.start.date() if session else None,
        area.css if area else "",
        project,
        paid,
    )


def _date(data: Catalogue, run: RunData, session: SessionData) -> PosterDate:
    other = data.venues.get(session.venue or 0) if session.venue not in (None, run.venue) else None
    when = dates.time_range(session.start.time(), session.end.time())
    return PosterDate(session.start.date(), when, str(other.name) if other else "")


def _facts(data: Catalogue, course: CourseData, run: RunData, session: SessionData | None) -> list[Fact]:
    """The facts of the card in their order, with the way there; no seats."""
    found = [fact for fact in cards.facts(data, course, run, session) if fact.icon not in NOT_ON_POSTER]
    venue = data.venues.get((session.venue if session else None) or run.venue or 0)
    if venue is not None and venue.address:
        found.insert(1, Fact("navigation", venue.address, label=_("Address"), lang=cards.foreign()))
    if venue is not None and venue.step_free == StepFree.NO:
        found.insert(2, Fact("accessibility", str(venue.get_step_free_display())))
    if "interpreter" in run.features:
        found.append(Fact("languages", _("with an interpreter")))
    if run.languages:
        spoken = cards.languages_words(run.languages)
        found.append(Fact("languages", _("We speak: %(languages)s") % {"languages": spoken}))
    found.append(Fact("euro", _("free of charge")))
    return found


def _how(run: RunData) -> str:
    """How one takes part, as long as the poster hangs."""
    if run.facts.registration == "none" or run.facts.start_mode == "drop-in":
        return _("You need not register. Just come.")
    if run.facts.registration == "phone":
        return _("Please call us. We register you on the phone.")
    return _("Register by phone or with your mobile")


def _stamp(state: RunState, run: RunData) -> str:
    return {
        RunState.CANCELLED: f"{_('Cancelled')}. {run.facts.cancel_reason}".strip(),
        RunState.FINISHED: _("This course is over. Call us for the next one."),
        RunState.DATE_TO_FOLLOW: _("There is no date yet. Call us: we tell you when it starts."),
    }.get(state, "")


def _similar(request: HttpRequest, page: Any) -> list[Notice]:
    data = catalogue(request)
    return detail.similar(data, data.by_key[page.translation_key], data.moment(seats_now(request), timezone.now()))


def _context(request: HttpRequest, page: Any) -> dict[str, Any]:
    wanted = request.GET.get("format", "a4").lower()
    code = request.GET.get("run", "")
    made = poster(request, page, code)
    chosen = wanted if wanted in FORMATS else "a4"
    query = f"?format={chosen}" + (f"&run={made.code}" if code and made.code == code.upper() else "")
    return {
        "page": page,
        "poster": made,
        "format": chosen,
        "formats": [(name, words, name == chosen) for name, words in FORMATS.items()],
        "unknown": wanted not in FORMATS,
        "pdf_url": f"{page.here}aushang.pdf{query}",
        "page_url": f"{page.here}aushang/{query}",
    }


def as_page(request: HttpRequest, page: Any) -> HttpResponse:
    """The poster as a page to print."""
    context = _context(request, page)
    made = context["poster"]
    context["similar"] = _similar(request, page) if made.over else []
    return TemplateResponse(request, "courses/print/poster_page.html", context)


def as_pdf(request: HttpRequest, page: Any) -> HttpResponse:
    """The poster as PDF; 503 where this machine cannot print."""
    context = _context(request, page)
    made = context["poster"]
    name = f"aushang {page.slug} {made.code} {context['format']}"
    return printing.response(
        request, "courses/print/poster_pdf.html", context, css="poster.css", name=name, page=context["page_url"]
    )
