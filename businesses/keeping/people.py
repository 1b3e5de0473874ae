"""The people of an entry: an owner invites and removes, everybody may leave."""

from typing import Any

from allauth.core import ratelimit
from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import log

from accounts.opening import account_for, sign_in
from base import languages
from base.emails import letter
from base.numbers import is_number
from base.personal_page import personal
from base.templatetags.ui import absolute
from businesses import cards
from businesses.keeping.access import kept
from businesses.letters import desk_path
from businesses.models import HelperInvitation, Member
from businesses.models.invitation import MOST_OPEN

JOINED, LEFT = "businesses.join", "businesses.leave"


class HelperForm(forms.Form):
    """Whom to invite."""

    error_css_class = "field--wrong"
    email = forms.EmailField(
        label=gettext_lazy("E-mail address"),
        help_text=gettext_lazy("The person gets a link that holds for seven days."),
        max_length=254,
        widget=forms.EmailInput({"autocomplete": "off", "dir": "ltr"}),
        error_messages={"required": gettext_lazy("Please write an e-mail address.")},
    )

    def __init__(self, *args: Any, member: Member, **kwargs: Any) -> None:
        """For the entry of this member."""
        super().__init__(*args, **kwargs)
        self.member = member

    def clean_email(self) -> str:
        """Somebody new; not more than a few at a time."""
        email = str(self.cleaned_data["email"]).lower()
        if Member.objects.at(self.member.business).with_address(email).exists():
            raise ValidationError(_("This person keeps the entry already."))
        others = HelperInvitation.objects.open().at(self.member.business).others_than(email)
        if others.count() >= MOST_OPEN:
            raise ValidationError(
                _("%(number)d people are invited already. Please wait for them."), params={"number": MOST_OPEN}
            )
        return email


@kept
def people(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/team/`: who keeps the entry."""
    form = HelperForm(member=member)
    if request.method == "POST":
        step = request.POST.get("do", "")
        if step == "leave":
            return _leave(request, member)
        if not member.is_owner:
            raise Http404
        if step == "invite":
            form = HelperForm(request.POST, member=member)
            if form.is_valid() and _may_invite(request, form):
                invite(member, form.cleaned_data["email"])
                messages.success(request, _("The invitation is on its way. It holds for seven days."))
                return HttpResponseRedirect(request.path)
        elif step in ("withdraw", "remove", "owner"):
            _change(request, member, step)
            return HttpResponseRedirect(request.path)
        else:
            raise Http404
    context = {
        "page": member.business,
        "member": member,
        "members": Member.objects.at(member.business).with_people(),
        "invitations": HelperInvitation.objects.open().at(member.business),
        "form": form,
    }
    return render(request, "businesses/keeping/people.html", context)


def _may_invite(request: HttpRequest, form: HelperForm) -> bool:
    if ratelimit.consume(request, action="invite_helper", user=request.user):
        return True
    form.add_error(None, _("You have sent many invitations today. Please go on tomorrow, or call us."))
    return False


def _change(request: HttpRequest, member: Member, step: str) -> None:
    """Take back an invitation, remove a helper, or make a helper an owner. Only rows of this entry can be named."""
    number = request.POST.get("row", "")
    rows: Any = HelperInvitation.objects.at(member.business)
    if step != "withdraw":
        rows = Member.objects.at(member.business).helpers()
    row = rows.in_bulk([int(number)]).get(int(number)) if is_number(number) else None
    if row is None:
        raise Http404
    if step == "owner":
        row.role = Member.Role.OWNER
        row.save()
        messages.success(request, _("This person is an owner now and may do what you may do."))
        return
    row.delete()
    if step == "remove":
        log(member.business, LEFT, user=request.user)
    messages.success(request, _("Done."))


def _leave(request: HttpRequest, member: Member) -> HttpResponse:
    """Somebody does not keep the entry any more. The last owner stays: nobody could change the entry then."""
    with transaction.atomic():
        owners = Member.objects.at(member.business).owners().select_for_update()
        if member.is_owner and len(owners) < 2:
            messages.error(
                request, _("You are the only owner. Make somebody else an owner first, or withdraw the entry.")
            )
            return HttpResponseRedirect(request.path)
        member.delete()
        log(member.business, LEFT, user=request.user)
    messages.success(request, _("You do not keep this entry any more."))
    return HttpResponseRedirect(desk_path(cards.reader()))


@transaction.atomic
def invite(member: Member, email: str) -> None:
    """Send a link. Whether the address has an account is told to nobody."""
    row, token = HelperInvitation.write(member.business, email, member.user)
    # What nobody has read yet does not go to an address that nobody has confirmed
    named = _("you can help with the entry “%(title)s” in our directory of businesses.")
    words = named % {"title": member.business.title} if member.business.live else ""
    paragraphs = [
        _("Hello,"),
        words or _("you can help with the entry of a business in our directory."),
        _("Please open this page. The link holds for seven days."),
        absolute(reverse("helper", args=[token])),
        _("You do not know what this is about? Then you need not do anything."),
    ]
    letter(email, _("Can you help with an entry?"), "\n\n".join(paragraphs), row).send()


@personal
def join(request: HttpRequest, token: str) -> HttpResponse:
    """`/de/konto/mitmachen/…/`: where an invitation leads. Looking changes nothing; the button joins and signs in."""
    found = HelperInvitation.objects.with_token(token)
    if found is None:
        return render(request, "businesses/keeping/no_invitation.html", {}, status=404)
    page = found.business
    if request.method != "POST":
        title = page.draft_title or page.title
        return render(request, "businesses/keeping/join.html", {"title": title, "email": found.email})
    with transaction.atomic():
        person = account_for(found.email)
        if not person.is_active:
            return render(request, "businesses/keeping/no_invitation.html", {}, status=404)
        _row, new = Member.objects.get_or_create(business=page, user=person)
        if new:
            log(page, JOINED, user=person)
        found.delete()
    return sign_in(request, person, desk_path(languages.current().code, page.pk))
