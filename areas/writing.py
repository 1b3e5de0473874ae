"""Pages on which people write to us: the kinds of messages, a form for each, and the answer with number and day."""

from urllib.parse import quote

from allauth.core import ratelimit
from django.core import signing
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from areas.message_form import SHEETS, MessageForm, area_of_place, known_place
from areas.models.message import Message
from base import languages
from base.personal_page import personal

SALT = "areas.writing"
LONGEST_SECONDS = 7 * 24 * 60 * 60


def address(rest: str = "") -> str:
    """An address of these pages in the reader's language."""
    return f"/{languages.current().code}/nachricht/{rest}"


@personal
def choose(request: HttpRequest) -> HttpResponse:
    """`/de/nachricht/`: what is it about? The page that somebody comes from is handed on."""
    came_from = request.GET.get("seite", "") or _path_of(request.headers.get("Referer", ""), request)
    place = known_place(came_from)
    query = f"?seite={quote(place)}" if place else ""
    doors = [(sheet, address(f"{kind}/{query}")) for kind, sheet in SHEETS.items()]
    return render(request, "areas/messages.html", {"doors": doors})


@personal
def write(request: HttpRequest, kind: str) -> HttpResponse:
    """`/de/nachricht/barriere/?seite=/de/kurse/`: the form of one kind."""
    if kind not in SHEETS:
        raise Http404
    if request.method != "POST":
        return _form(request, MessageForm(kind, initial=_came_from(request)))
    form = MessageForm(kind, request.POST)
    if not form.is_valid():
        return _form(request, form)
    message = Message.objects.of_form(_key(form))
    if message is None:
        if not ratelimit.consume(request, action="message"):
            form.add_error(None, _("Many messages have come from here just now. Please call us."))
            return _form(request, form, status=429)
        message = _store(form)
    return HttpResponseRedirect(address(f"danke/{signing.dumps(message.pk, salt=SALT)}/"))


def _form(request: HttpRequest, form: MessageForm, status: int = 200) -> HttpResponse:
    return render(request, "areas/message_form.html", {"form": form, "sheet": form.sheet}, status=status)


def _came_from(request: HttpRequest) -> dict[str, str]:
    """The page that was read, and its neighbourhood."""
    place = known_place(request.GET.get("seite", ""))
    area = area_of_place(place)
    return {"place": place, "area": area.slug if area else ""}


def _key(form: MessageForm) -> str:
    return salted_hmac(SALT, form.mark, algorithm="sha256").hexdigest()


def _store(form: MessageForm) -> Message:
    """One row for one form, however often its button was pressed."""
    data = {name: form.cleaned_data.get(name, "") for name in ("text", "place", "name", "phone", "email")}
    key = _key(form)
    try:
        with transaction.atomic():
            return Message.objects.create(
                kind=form.about,
                area=form.chosen_area(),
                language=languages.current().code,
                form_key=key,
                **data,
            )
    except IntegrityError:
        return Message.objects.get(form_key=key)


@personal
def thanks(request: HttpRequest, sealed: str) -> HttpResponse:
    """The number of the message, and until when we answer. What was written is not shown again."""
    try:
        number = signing.loads(sealed, salt=SALT, max_age=LONGEST_SECONDS)
    except (signing.BadSignature, ValueError, TypeError):
        number = None
    message = Message.objects.by_number(number) if number else None
    status = 200 if message else 404
    return render(request, "areas/message_sent.html", {"message": message}, status=status)


def _path_of(url: str, request: HttpRequest) -> str:
    """The path of an address of this site; empty for another one's."""
    _scheme, found, rest = url.partition(f"://{request.get_host()}/")
    return f"/{rest.partition('?')[0].partition('#')[0]}" if found else ""
