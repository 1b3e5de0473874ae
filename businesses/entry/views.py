"""The pages on which somebody lists a business. Nothing is kept on the device: the draft is behind its link."""

from typing import Any

from allauth.core import ratelimit
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from areas.models import Role
from areas.scoping import reach_of
from base import languages, media
from base.numbers import is_number
from base.personal_page import personal
from businesses import detail
from businesses.entry import steps, summary
from businesses.entry.check_form import CheckForm
from businesses.entry.forms import BeginForm
from businesses.entry.picture_form import PictureForm
from businesses.entry.steps import CHECK, PICTURES, WHAT, WHEN, WHERE, Entry, address
from businesses.models import DraftPicture, EntryDraft
from businesses.models.draft import MOST_PICTURES
from businesses.streets import address_book

ADVISERS = (Role.ADVISER, Role.MODERATOR, Role.LEAD, Role.CENTRAL)
TOO_MANY = 429


def adviser_of(request: HttpRequest) -> Any:
    """The adviser who fills the form in at the door; None for everybody else."""
    return request.user if request.user.is_authenticated and reach_of(request.user, ADVISERS) else None


def gone(request: HttpRequest) -> HttpResponse:
    """A link that leads to nothing (any more)."""
    return render(request, "businesses/entry/gone.html", status=404)


@personal
def begin(request: HttpRequest) -> HttpResponse:
    """`/de/betriebe/eintragen/`: the first step. Only when it is answered there is a draft."""
    if request.method != "POST":
        return _step_page(request, WHAT, BeginForm())
    form = BeginForm(request.POST)
    if not form.is_valid():
        return _step_page(request, WHAT, form)
    if not ratelimit.consume(request, action="entry"):
        form.add_error(None, _("Many entries have come from here just now. Please call us."))
        return _step_page(request, WHAT, form, status=TOO_MANY)
    draft, token = EntryDraft.begin(languages.current().code, adviser_of(request))
    draft.keep(WHAT, form.plain(), languages.current().code)
    return HttpResponseRedirect(address(token, steps.after(WHAT)))


@personal
def resume(request: HttpRequest, token: str) -> HttpResponse:
    """`…/<token>/`: on with the first step that is not answered, or with the check."""
    draft = EntryDraft.objects.by_token(token)
    if draft is None:
        return gone(request)
    if draft.is_sent:
        return HttpResponseRedirect(address(token, "fertig"))
    missing = Entry(draft, request).missing
    return HttpResponseRedirect(address(token, missing[0].slug if missing else CHECK))


@personal
def one_step(request: HttpRequest, token: str, step: str) -> HttpResponse:
    """`…/<token>/wo/`: one step; what is sent is kept at once."""
    if step not in steps.BY_SLUG:
        raise Http404
    draft = EntryDraft.objects.by_token(token)
    if draft is None:
        return gone(request)
    if draft.is_sent:
        return HttpResponseRedirect(address(token, "fertig"))
    if step == PICTURES:
        return _pictures(request, draft, token)
    if step == CHECK:
        return _check(request, draft, token)
    return _questions(request, draft, token, step)


def _questions(request: HttpRequest, draft: EntryDraft, token: str, slug: str) -> HttpResponse:
    if request.method != "POST":
        return _step_page(request, slug, steps.form_of(slug, kept=draft.data.get(slug), request=request), draft, token)
    form = steps.form_of(slug, request.POST, draft.data.get(slug), request)
    if getattr(form, "wants_change", False):
        return _step_page(request, slug, form.changed(), draft, token)
    if not form.is_valid():
        return _step_page(request, slug, form, draft, token)
    if slug == WHERE:
        draft.area = form.area
    draft.keep(slug, steps.plain(slug, form), languages.current().code)
    return HttpResponseRedirect(_onward(request, token, slug))


def _onward(request: HttpRequest, token: str, slug: str) -> str:
    """Back to the check for who came from there, else on."""
    onward = address(token, CHECK if request.POST.get("zurueck") else steps.after(slug))
    # The buttons of the week have left a place in the address, which a browser would look for on the next page too
    return f"{onward}#inhalt" if slug == WHEN else onward


def _step_page(
    request: HttpRequest,
    slug: str,
    form: Any,
    draft: EntryDraft | None = None,
    token: str = "",
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    context = {
        "form": form,
        "step": steps.BY_SLUG[slug],
        "number": steps.number_of(slug),
        "of": len(steps.STEPS),
        "back": address(token, steps.before(slug)) if draft and steps.before(slug) else "",
        "to_check": request.GET.get("zurueck") or request.POST.get("zurueck"),
        "check_url": address(token, CHECK) if draft else "",
        "link": request.build_absolute_uri(address(token)) if draft else "",
        "streets": address_book(request).streets if slug == WHERE else (),
    }
    return render(request, f"businesses/entry/{slug}.html", {**context, **more}, status=status)


def _pictures(request: HttpRequest, draft: EntryDraft, token: str) -> HttpResponse:
    form = PictureForm()
    status = 200
    if request.method == "POST":
        number = request.POST.get("remove", "")
        if is_number(number):
            draft.remove_picture(int(number))
            return HttpResponseRedirect(request.get_full_path())
        if "add" not in request.POST:
            return HttpResponseRedirect(_onward(request, token, PICTURES))
        form, status = _picture_form(request, draft)
        if form.is_valid():
            return HttpResponseRedirect(request.get_full_path())
    pictures = [(one.pk, summary.shown(one, token)) for one in draft.pictures.all()]
    more: dict[str, Any] = {"pictures": pictures, "may_add": len(pictures) < MOST_PICTURES, "most": MOST_PICTURES}
    return _step_page(request, PICTURES, form, draft, token, status=status, **more)


def _picture_form(request: HttpRequest, draft: EntryDraft) -> tuple[PictureForm, int]:
    """A picture is read only where there is room for it and the address has not sent too many."""
    if not ratelimit.consume(request, action="entry_picture"):
        form = PictureForm(request.POST)
        form.add_error(None, _("Many pictures have come from here just now. Please try again later."))
        return form, TOO_MANY
    form = PictureForm(request.POST, request.FILES)
    if form.is_valid():
        content, size = form.cleaned_data["file"]
        said = form.cleaned_data
        if DraftPicture.keep(draft, content, size, said["alt"], said["people"]) is None:
            form.add_error(None, _("There are pictures enough. Remove one first."))
    return form, 200


def _check(request: HttpRequest, draft: EntryDraft, token: str) -> HttpResponse:
    entry = Entry(draft, request)
    found = summary.matches(entry)
    trade = entry.answers(WHAT).get("sub_branch", "")
    data = request.POST if request.method == "POST" else None
    form = CheckForm(data, trade=trade, has_matches=bool(found))
    if data is not None and not entry.missing and form.is_valid():
        draft.keep(CHECK, form.plain(), languages.current().code)
        return HttpResponseRedirect(address(token, "absenden"))
    more: dict[str, Any] = {
        "parts": summary.parts(entry, token),
        "missing": entry.missing,
        "missing_url": address(token, entry.missing[0].slug) if entry.missing else "",
        "matches": found,
        "card": None if entry.missing else summary.card(request, entry, token, timezone.now()),
        "mistake_url": f"/{languages.current().code}/nachricht/fehler/",
    }
    return _step_page(request, CHECK, form, draft, token, **more)


@personal
def whole_page(request: HttpRequest, token: str) -> HttpResponse:
    """`…/vorschau/`: the whole page as it will be."""
    draft = EntryDraft.objects.by_token(token)
    if draft is None or draft.is_sent:
        return gone(request)
    entry = Entry(draft, request)
    if entry.missing:
        return HttpResponseRedirect(address(token, CHECK))
    page = summary.preview(entry)
    first = next(iter(entry.pictures), None)
    context = {
        **detail.context(request, page, page, timezone.now()),
        "page": page,
        "picture": summary.shown(first, token) if first else None,
        "text_attrs": page.text_attrs,
        "is_draft": True,
        "back": address(token, CHECK),
    }
    page.image_alt = first.alt if first else ""
    return render(request, "businesses/entry/vorschau.html", context)


@never_cache
def picture(request: HttpRequest, token: str, picture: int) -> HttpResponseBase:
    """`…/bild/17/`: a picture of a draft, for whoever has its link."""
    draft = EntryDraft.objects.by_token(token)
    found = draft.pictures.all().by_pk(picture) if draft else None
    if found is None:
        raise Http404
    response = FileResponse(found.file.open(), content_type="image/webp")
    response.headers["Content-Security-Policy"] = media.SANDBOX
    return response
