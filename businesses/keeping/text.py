"""What is reviewed of an entry, changed by its people: a proposal, which the moderators read."""

from typing import Any

from allauth.core import ratelimit
from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from wagtail.utils.text import text_from_html

from areas.models import District
from areas.models.area import open_districts
from base import pictures
from base.pages import plain_excerpt
from businesses import cards, gallery, moderating
from businesses.branches import Offer, branch_of
from businesses.entry.forms import ContactForm, OffersForm, WhatForm, WhereForm
from businesses.entry.making import paragraphs
from businesses.entry.picture_form import PictureForm
from businesses.keeping.access import kept
from businesses.letters import desk_path
from businesses.models import BusinessPage, Member
from businesses.standing import Standing, stand
from businesses.streets import address_book

MAY_STAY = (Standing.PUBLISHED, Standing.CHANGE_REFUSED, Standing.REVIEW, Standing.CHANGE_IN_REVIEW)


class EntryForm(WhatForm, WhereForm, ContactForm, OffersForm):
    """All that is reviewed, on one page; the same questions as when the entry was made."""

    def parts(self) -> list[tuple[str, list[forms.BoundField]]]:
        """Headings with their questions."""
        headings = (
            (_("The business"), WhatForm),
            (_("Where it is"), WhereForm),
            (_("How people reach you"), ContactForm),
            (_("What you offer"), OffersForm),
        )
        return [(words, [self[name] for name in form.base_fields]) for words, form in headings]


def newest(member: Member) -> BusinessPage:
    """The newest text of an entry, whether it is online or not, to be changed."""
    page: BusinessPage = member.business.get_latest_revision_as_object()
    return page


def to_read(member: Member) -> BusinessPage:
    """The newest text only to be shown: one query, where an object that can be saved costs ten."""
    revision = member.business.latest_revision
    if revision is None:
        return member.business
    page: BusinessPage = BusinessPage.from_serializable_data(revision.content, check_fks=False)
    return page


def _districts(request: HttpRequest, page: BusinessPage) -> list[District]:
    """Those of the entry's own neighbourhood: into another one it is moved by the team."""
    return [one for one in open_districts(request) if one.area_id == page.area_id]


@kept
def text(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/text/`: the form; what it sends is read before everybody sees it."""
    now = stand(member.business)
    back = HttpResponseRedirect(desk_path(cards.reader(), member.business_id))
    if now.is_gone:
        return back
    districts = _districts(request, member.business)
    if request.method != "POST":
        return _show(request, member, EntryForm(initial=answers(to_read(member), districts), districts=districts), now)
    page = newest(member)
    form = EntryForm(request.POST, initial=answers(page, districts), districts=districts)
    if not form.is_valid():
        return _show(request, member, form, now)
    if not form.has_changed() and now.standing in MAY_STAY:
        messages.info(request, _("Nothing has changed."))
        return back
    apply(page, form)
    if not _propose(request, page, form):
        return _show(request, member, form, now)
    return back


def _show(request: HttpRequest, member: Member, form: EntryForm, now: Any) -> HttpResponse:
    context = {"page": member.business, "form": form, "stand": now, "streets": address_book(request).streets}
    return render(request, "businesses/keeping/text.html", context)


def _propose(request: HttpRequest, page: BusinessPage, form: Any) -> bool:
    """Send the text into the review; False where it cannot be, with the reason in the form."""
    if not ratelimit.consume(request, action="propose", user=request.user):
        form.add_error(None, _("You have sent many changes today. Please go on tomorrow, or call us."))
        return False
    try:
        moderating.propose(page, request.user)
    except ValidationError as error:
        form.add_error(None, error.messages)
        return False
    words = _("Thank you. We read it, then everybody sees it. You get a mail.")
    messages.success(request, words)
    return True


def answers(page: BusinessPage, districts: list[District]) -> dict[str, Any]:
    """What the form begins with."""
    names = ("sub_branch", "summary", "street", "postcode", "hide_address", "step_free", "phone", "website")
    return {
        **{name: getattr(page, name) for name in names},
        "name": page.title,
        "district": next((one.slug for one in districts if one.pk == page.district_id), ""),
        "languages": list(page.languages),
        "offers": [one for one in page.offers if one != Offer.PARTNER],
        "text": own_text(page),
    }


def own_text(page: BusinessPage) -> str:
    """The first piece of text, a line for each paragraph; other blocks are the editors'."""
    block = next((one for one in page.body if one.block_type == "text"), None)
    if block is None:
        return ""
    html = block.value.source.replace("</p>", "</p>\n").replace("</li>", "</li>\n").replace("<br", "\n<br")
    return "\n".join(line for line in (text_from_html(one).strip() for one in html.splitlines()) if line)


def apply(page: BusinessPage, form: EntryForm) -> None:
    """Put the answers of a valid form into the entry as it stands in memory. What it does not ask stays."""
    said = form.cleaned_data
    if page.search_description == plain_excerpt(page.summary):
        page.search_description = plain_excerpt(said["summary"])
    page.title = page.draft_title = said["name"]
    page.branch = branch_of(said["sub_branch"])
    page.district = form.district_row
    for name in ("sub_branch", "summary", "street", "hide_address", "step_free", "phone", "website", "languages"):
        setattr(page, name, said[name])
    book = address_book()
    page.postcode = said["postcode"] or (book.postcode(said["street"]) if said["street"] else "")
    if said["street"] != form.initial["street"]:
        page.lat, page.lon = (book.point(said["street"]) or (None, None)) if said["street"] else (None, None)
    partner = [Offer.PARTNER.value] if Offer.PARTNER in page.offers else []
    page.offers = [*said["offers"], *partner]
    if said["text"] != form.initial["text"]:
        _write(page, said["text"])


def _write(page: BusinessPage, words: str) -> None:
    """Put the words in the place of the first piece of text."""
    blocks = [(block.block_type, block.value) for block in page.body]
    place = next((at for at, (kind, _value) in enumerate(blocks) if kind == "text"), None)
    if place is None:
        page.lay([*paragraphs(words), *blocks])
    else:
        page.lay([*blocks[:place], *paragraphs(words), *blocks[place + 1 :]])


@kept
def picture(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/bild/`: the pictures of the entry; a new one is read before everybody sees it."""
    now = stand(member.business)
    if now.is_gone:
        return HttpResponseRedirect(desk_path(cards.reader(), member.business_id))
    form, page = PictureForm(), to_read(member)
    if request.method == "POST":
        page = newest(member)
        if "remove" in request.POST:
            _take_down(request, page, form)
            return HttpResponseRedirect(request.path)
        form = PictureForm(request.POST, request.FILES)
        if len(gallery.pictures(page)) >= gallery.MOST:
            raise Http404
        if form.is_valid() and _hang(request, page, form):
            return HttpResponseRedirect(request.path)
    hung = gallery.pictures(page)
    sizes = pictures.sized(request, [one.image for one in hung], pictures.CARD)
    context = {
        "page": member.business,
        "form": form,
        "stand": now,
        "pictures": [(one.place, sizes.get(one.image), one.alt) for one in hung],
        "may_add": len(hung) < gallery.MOST,
        "most": gallery.MOST,
    }
    return render(request, "businesses/keeping/picture.html", context)


def _hang(request: HttpRequest, page: BusinessPage, form: PictureForm) -> bool:
    """Keep the picture and propose it: both or nothing."""
    said: dict[str, Any] = form.cleaned_data
    with transaction.atomic():
        area: Any = page.area
        image = gallery.store(area, page.title, said["file"][0], said["alt"], said["people"], request.user)
        gallery.hang(page, image, said["alt"])
        if _propose(request, page, form):
            return True
        transaction.set_rollback(True)
    return False


def _take_down(request: HttpRequest, page: BusinessPage, form: PictureForm) -> None:
    place = request.POST.get("remove", "")
    if not (place.isascii() and place.isdecimal() and len(place) < 4 and gallery.take_down(page, int(place))):
        raise Http404
    _propose(request, page, form)
