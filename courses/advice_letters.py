"""What people are told about their request for advice, in their language. Nothing that people wrote stands in it."""

import datetime

from django.utils.translation import gettext as _

from base import dates, languages
from base.templatetags.ui import absolute
from courses import letters
from courses.cards import place_words
from courses.models.advice_request import AdviceRequest
from courses.models.consultation import ConsultationPage

News = AdviceRequest.News


def write(request: AdviceRequest, news: str, now: datetime.datetime) -> bool:
    """A mail or a text message; False where nobody can write, or the address has had enough today."""

    def words() -> tuple[str, list[str]]:
        return str(News(news).label), [
            sentence(request, news),
            "\n".join(lines(request)),
            _("Your code: %(code)s") % {"code": request.code},
            _("See or cancel your request here:"),
            absolute(own_path(request, request.language)),
        ]

    # Somebody may have written down another one's address: a receipt is limited, what the office does is not
    return letters.write(request, words, now, at_once=news == News.ASKED, limited=news == News.ASKED)


def sentence(request: AdviceRequest, news: str) -> str:
    """What has happened and what to do."""
    if news == News.ASKED:
        return _("We answer until %(day)s.") % {"day": dates.date_words(request.due)}
    return {
        News.AGREED: _("We have agreed on an appointment. We look forward to you."),
        News.MOVED: _("Your appointment is at another time or place now:"),
        News.CANCELLED: _("Your appointment does not take place. Call us, we find another one."),
        News.REMINDER: _("Your appointment is soon. We look forward to you. If you cannot come, please cancel."),
    }[News(news)]


def lines(request: AdviceRequest) -> list[str]:
    """What, when and where, each in a line; an appointment that is not agreed is a wish."""
    found = [title(request)]
    if request.start:
        start = dates.local(request.start)
        moment = languages.listed((dates.date_words(start.date()), dates.time_words(start.time())))
        found.append(moment if not request.is_new else _("Your wish: %(time)s") % {"time": moment})
    found.append(str(request.get_place_display()))
    return [*found, place(request)] if place(request) else found


def place(request: AdviceRequest) -> str:
    """Where exactly: in the office's words, else the house of the advice."""
    venue = request.consultation.venue if request.place == ConsultationPage.Place.OFFICE else None
    return request.where or (place_words(venue) if venue else "")


def title(request: AdviceRequest) -> str:
    """The name of the advice, translated where somebody has translated it."""
    return str(request.consultation.title)


def own_path(request: AdviceRequest, language: str) -> str:
    """The personal link."""
    return f"/{language}/mein-termin/{request.token}/"
