"""The end of the way: who are you? A code by mail, or an adviser's paper; then the entry goes into the review.

The page for the code is protected by Django's token, with its cookie: whoever types the right code is signed in.
"""

from collections.abc import Callable
from typing import Any

from allauth.core import ratelimit
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache

from accounts.opening import sign_in
from base import languages
from base.emails import letter
from base.personal_page import personal
from businesses import entering
from businesses.entry import papers, summary
from businesses.entry.check_form import CheckForm, ClaimForm, CodeForm, MailForm, PaperForm
from businesses.entry.steps import CHECK, WHAT, Entry, address
from businesses.entry.views import TOO_MANY, gone
from businesses.models import EntryDraft, HandoverCode, Member

MAIL, PAPER = "mail", "paper"


def is_claim(draft: EntryDraft) -> bool:
    """Whether the entry is sent, and its paper waits for the owner."""
    return draft.is_sent and paper_of(draft) is not None and not Member.objects.at(draft.business).owners().exists()


def paper_of(draft: EntryDraft) -> HandoverCode | None:
    """The open paper that stands for a draft."""
    return HandoverCode.objects.open().of_draft(draft)


def _is_checked(draft: EntryDraft, entry: Entry) -> bool:
    """Whether everything is answered and agreed to, by the rules of today."""
    trade = entry.answers(WHAT).get("sub_branch", "")
    form = CheckForm(draft.data.get(CHECK, {}), trade=trade, has_matches=bool(summary.matches(entry)))
    return not entry.missing and form.is_valid()


def _way_back(request: HttpRequest, draft: EntryDraft, token: str) -> HttpResponse | None:
    """Where somebody belongs who cannot send this draft; None for who can."""
    if draft.is_sent and not is_claim(draft):
        return HttpResponseRedirect(address(token, "fertig"))
    if not draft.is_sent and not _is_checked(draft, Entry(draft, request)):
        return HttpResponseRedirect(address(token, CHECK))
    return None


@personal
def send(request: HttpRequest, token: str) -> HttpResponse:
    """`…/absenden/`: the mailbox or the paper."""
    draft = EntryDraft.objects.by_token(token)
    if draft is None:
        return gone(request)
    back = _way_back(request, draft, token)
    if back is not None:
        return back
    way = request.POST.get("do") if request.method == "POST" else None
    mail_form = (ClaimForm if is_claim(draft) else MailForm)(request.POST if way == MAIL else None)
    paper_form = PaperForm(request.POST if way == PAPER else None)
    if way == MAIL and mail_form.is_valid():
        fault = send_code(request, draft, mail_form.cleaned_data["email"])
        if not fault:
            return HttpResponseRedirect(address(token, "code"))
        mail_form.add_error(None, fault)
        return _send_page(request, draft, token, mail_form, paper_form, TOO_MANY)
    if way == PAPER and not is_claim(draft):
        return _by_paper(request, draft, token, mail_form, paper_form)
    return _send_page(request, draft, token, mail_form, paper_form)


def _by_paper(
    request: HttpRequest, draft: EntryDraft, token: str, mail_form: MailForm, form: PaperForm
) -> HttpResponse:
    paper = paper_of(draft)
    status = 200
    if paper is None and form.is_valid():
        paper, status = papers.looked_up(request, form.cleaned_data["paper"])
        fault = papers.fault(paper, status, draft)
        if fault:
            form.add_error("paper", fault)
            paper = None
    if paper is None:
        return _send_page(request, draft, token, mail_form, form, status)
    try:
        entering.submit_by_paper(draft, paper)
    except entering.Incomplete as error:
        return HttpResponseRedirect(address(token, error.step.slug))
    return HttpResponseRedirect(address(token, "fertig"))


def _send_page(
    request: HttpRequest,
    draft: EntryDraft,
    token: str,
    mail_form: MailForm,
    paper_form: PaperForm,
    status: int = 200,
) -> HttpResponse:
    context = {
        "mail_form": mail_form,
        "paper_form": paper_form,
        "claim": draft.business if draft.is_sent else None,
        "has_paper": paper_of(draft) is not None,
        "back": "" if draft.is_sent else address(token, CHECK),
    }
    return render(request, "businesses/entry/absenden.html", context, status=status)


def send_code(request: HttpRequest, draft: EntryDraft, email: str) -> str:
    """Mail six digits, whoever has the address; returns what is wrong, in words, or nothing."""
    if not ratelimit.consume(request, action="entry_mail", key=email):
        return _("We have sent several codes already. Please use the newest one, or call us.")
    code = draft.new_code(email)
    with translation.override(draft.language):
        written = render_to_string("mail/entry_code.txt", {"code": code})
        subject, _line, text = written.strip().partition("\n")
        letter(email, subject, text, draft).send()
    return ""


@never_cache
def code(request: HttpRequest, token: str) -> HttpResponse:
    """`…/code/`: the six digits. Three tries; then a new code is needed."""
    draft = EntryDraft.objects.by_token(token)
    if draft is None:
        return gone(request)
    back = _way_back(request, draft, token)
    if back is not None:
        return back
    if not draft.email:
        return HttpResponseRedirect(address(token, "absenden"))
    if request.method != "POST":
        return _code_page(request, draft, token, CodeForm())
    form = CodeForm(request.POST)
    if not ratelimit.consume(request, action="entry_code"):
        form.add_error(None, _("That were many tries. Please wait a little, or call us."))
        return _code_page(request, draft, token, form, TOO_MANY)
    if form.is_valid():
        if draft.check_code(form.cleaned_data["code"]):
            return _confirmed(request, draft, token, form)
        form.add_error("code", _wrong(draft))
    return _code_page(request, draft, token, form)


def _wrong(draft: EntryDraft) -> str:
    draft.refresh_from_db(fields=["code_tries", "code_until", "code_hash"])
    if not draft.code_is_open:
        return _("This code is not valid any more. Please ask for a new one.")
    left = draft.tries_left
    return ngettext(
        "This is not the code. You have %(number)d try left.",
        "This is not the code. You have %(number)d tries left.",
        left,
    ) % {"number": left}


def _confirmed(request: HttpRequest, draft: EntryDraft, token: str, form: CodeForm) -> HttpResponse:
    """The mailbox is theirs: the entry is sent or taken over, and the person is signed in.

    Not on the phone of an adviser, or of anybody who is signed in there already: the owner does so on the own one.
    """
    deed: Callable[[EntryDraft], tuple[Any, Any]] = entering.take_over if draft.is_sent else entering.submit_by_mail
    try:
        _page, owner = deed(draft)
    except entering.Incomplete as error:
        return HttpResponseRedirect(address(token, error.step.slug))
    except entering.NotPossible as error:
        form.add_error(None, _why_not(error))
        return _code_page(request, draft, token, form)
    done_url = address(token, "fertig")
    if draft.adviser_id is not None or request.user.is_authenticated:
        return HttpResponseRedirect(done_url)
    return sign_in(request, owner, done_url)


def _why_not(error: entering.NotPossible) -> str:
    """In one sentence, what is in the way, and what to do."""
    if isinstance(error, entering.AlreadyMember):
        return _(
            "With this e-mail address you look after “%(name)s” already. Please use another address for this "
            "business, or call us. Nothing of your entry is lost."
        ) % {"name": error.args[0]}
    if isinstance(error, entering.AlreadyOwned):
        return _("Somebody looks after this entry already. Is it yours? Please call us.")
    return _("This account is closed. Please call us. Nothing of your entry is lost.")


def _code_page(request: HttpRequest, draft: EntryDraft, token: str, form: CodeForm, status: int = 200) -> HttpResponse:
    context = {"form": form, "email": draft.email, "again": address(token, "absenden"), "draft": draft}
    return render(request, "businesses/entry/code.html", context, status=status)


@personal
def done(request: HttpRequest, token: str) -> HttpResponse:
    """`…/fertig/`: what happens now."""
    draft = EntryDraft.objects.by_token(token)
    if draft is None:
        return gone(request)
    if not draft.is_sent:
        return HttpResponseRedirect(address(token))
    page: Any = draft.business
    context = {
        "business": page,
        "has_owner": Member.objects.at(page).owners().exists(),
        "has_paper": is_claim(draft),
        "desk": f"/{languages.current().code}/konto/",
        "url": page.here if page.live else "",
        "area": page.known_area(request),
    }
    return render(request, "businesses/entry/fertig.html", context)
