"""Withdrawing an entry, bringing it back, and giving up one's account with everything that belongs to it."""

from typing import Any

from allauth.account.decorators import reauthentication_required
from django import forms
from django.contrib import messages
from django.contrib.auth import logout
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import TaskState

from accounts.speaking import ADMIN
from base import archive
from businesses import cards, erasing, moderating
from businesses.keeping.access import own, owned
from businesses.letters import desk_path
from businesses.models import BusinessPage, Member
from businesses.standing import Standing, stand


@owned
def withdraw(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/zurueckziehen/`: offline at once; for thirty days it can be brought back."""
    page, stands = member.business, stand(member.business)
    if request.method == "POST":
        step = request.POST.get("do", "")
        if step == "withdraw" and not stands.is_gone:
            put_away(page, request.user)
            messages.success(request, _("Your entry is withdrawn. You can bring it back for 30 days."))
        elif step == "restore" and stands.may_come_back:
            bring_back(page, request.user)
            messages.success(request, _("Your entry is back."))
        return HttpResponseRedirect(desk_path(cards.reader(), page.pk))
    return render(request, "businesses/keeping/withdraw.html", {"page": page, "stand": stands})


@transaction.atomic
def put_away(page: BusinessPage, user: Any) -> None:
    """Take an entry offline and out of its review."""
    state = page.current_workflow_task_state
    if state is not None and state.status == TaskState.STATUS_IN_PROGRESS:
        state.workflow_state.cancel(user=user)
    archive.put_away(page, user)


@transaction.atomic
def bring_back(page: BusinessPage, user: Any) -> None:
    """As it was; what was never online is read again."""
    archive.DeletedPage.objects.get(page_id=page.pk).restore(user)
    again = BusinessPage.objects.get(pk=page.pk)
    hidden = stand(again).standing == Standing.HIDDEN
    if not again.live and not hidden and again.current_workflow_state is None:
        moderating.propose(again.get_latest_revision_as_object(), user)


class GoodbyeForm(forms.Form):
    """One tick, so that nobody deletes by accident."""

    sure = forms.BooleanField(
        label=gettext_lazy("Yes, delete my account and all that is listed above."),
        error_messages={"required": gettext_lazy("Please tick this if you want to delete your account.")},
    )


@own
@reauthentication_required
def goodbye(request: HttpRequest) -> HttpResponse:
    """`/de/konto/loeschen/`: what is deleted, then the button. Accounts of the team are closed by the team."""
    user: Any = request.user
    if user.has_perm(ADMIN):
        return render(request, "businesses/keeping/goodbye.html", {"team": True})
    form = GoodbyeForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        erasing.erase_account(user)
        logout(request)
        messages.success(request, _("Your account is deleted, with everything that belonged to it."))
        return HttpResponseRedirect(f"/{cards.reader()}/konto/login/")
    going, staying = erasing.entries_of(user)
    context = {"form": form, "going": going, "staying": staying}
    return render(request, "businesses/keeping/goodbye.html", context)
