"""Where the square on an adviser's paper leads: whoever holds the paper goes on with its entry on their own phone."""

from allauth.core import ratelimit
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _

from base import languages
from base.personal_page import personal
from businesses.entry import steps
from businesses.entry.check_form import PaperForm
from businesses.entry.views import TOO_MANY
from businesses.models import EntryDraft, HandoverCode
from businesses.models.paper import code_words, plain_code

LIMIT = "paper_code"


def paper_path(code: str, language: str) -> str:
    """The address that the square leads to."""
    return f"/{language}/betriebe/eintragen/zettel/{code}/"


def looked_up(request: HttpRequest, text: str) -> tuple[HandoverCode | None, int]:
    """The open paper with a typed code, and the status of the answer. Wrong codes are counted, right ones are not.

    Only for POST: a link that somebody just opens is not looked up.
    """
    if not ratelimit.consume(request, action=LIMIT, dry_run=True):
        return None, TOO_MANY
    found = HandoverCode.objects.by_code(text)
    if found is None:
        ratelimit.consume(request, action=LIMIT)
    return found, 200


def fault(paper: HandoverCode | None, status: int, draft: EntryDraft | None = None) -> str:
    """Why a code does not help, in words; empty where it does."""
    if status == TOO_MANY:
        return _("That were many wrong codes. Please wait a little, or call us.")
    if paper is None:
        return _("We do not know this code. Please look at the paper once more, or call us.")
    if draft is None:
        return ""
    if paper.business_id or (paper.draft_id and paper.draft_id != draft.pk):
        return _("This paper belongs to another entry. Please take another one.")
    if paper.area_id != draft.area_id:
        return _("This paper is for businesses %(place)s. Please take another one, or use your e-mail address.") % {
            "place": paper.area.place_words
        }
    return ""


@personal
def paper(request: HttpRequest, code: str = "") -> HttpResponse:
    """`/de/betriebe/eintragen/zettel/ABCDEF23/`: the code, and a button that goes on with the paper's entry."""
    printed = plain_code(code)
    form = PaperForm(request.POST if request.method == "POST" else None, initial={"paper": code_words(printed)})
    status = 200
    if form.is_valid():
        found, status = looked_up(request, form.cleaned_data["paper"])
        if found is not None:
            token = found.open_entry(languages.current().code)
            return HttpResponseRedirect(steps.address(token, "absenden" if found.business_id else ""))
        form.add_error("paper", fault(found, status))
    context = {"form": form, "code": code_words(printed) if printed and not form.errors else ""}
    return render(request, "businesses/entry/zettel.html", context, status=status)
