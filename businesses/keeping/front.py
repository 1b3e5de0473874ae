"""The desk of the people who keep entries: where each entry stands, and what can be done."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from base import dates, hours
from base.templatetags.ui import address
from businesses import cards, detail
from businesses.branches import SubBranch
from businesses.freshness.confirming import confirm
from businesses.keeping import closing
from businesses.keeping.access import kept, own
from businesses.letters import desk_path
from businesses.models import BusinessPage, Confirmation, Member, MonthlyViews
from businesses.opening_hours import state
from businesses.standing import stand, stands


@own
def front(request: HttpRequest) -> HttpResponse:
    """`/de/konto/`: everything that somebody keeps. With one entry it is the desk of that entry."""
    members = list(Member.objects.of(request.user).with_businesses())
    if len(members) == 1:
        return HttpResponseRedirect(desk_path(cards.reader(), members[0].business_id))
    found = stands([member.business for member in members])
    entries = [(member.business, found[member.business_id]) for member in members]
    return render(request, "businesses/keeping/front.html", {"entries": entries, "german": cards.german()})


@kept
def entry(request: HttpRequest, member: Member) -> HttpResponse:
    """`/de/konto/betrieb/5/`: one entry. Its button says that everything in it is still right."""
    if request.method == "POST":
        return _confirm(request, member)
    page = BusinessPage.objects.with_facts().get(pk=member.business_id)
    return render(request, "businesses/keeping/entry.html", _context(request, member, page))


def _confirm(request: HttpRequest, member: Member) -> HttpResponse:
    if request.POST.get("do") == "confirm" and stand(member.business).may_be_confirmed:
        confirm(member.business, Confirmation.By.OWNER, request.user)
        messages.success(request, _("Thank you. The page says now that it was right today."))
    return HttpResponseRedirect(request.path)


def _context(request: HttpRequest, member: Member, page: BusinessPage) -> dict[str, Any]:
    """All that the desk of one entry shows."""
    views = MonthlyViews.objects.of_last_months(page, dates.today())
    return {
        "member": member,
        "page": page,
        "title": page.draft_title or page.title,
        "trade": SubBranch(page.sub_branch).label if page.sub_branch in SubBranch.values else "",
        "german": cards.german(),
        "stand": stand(page),
        "url": address(page.url_path, cards.reader()),
        "open_state": state(page.opening, timezone.now()),
        "hours_rows": hours.rows(page.week, all_days=True) if page.week else [],
        "closed_until": closing.closed_until(page),
        "closures": [detail.closed_days(one) for one in detail.to_come(page.opening, dates.today())],
        "as_of": cards.as_of(page.updated) if page.live else "",
        "views": next(iter(views.values())),
    }


@kept
def views(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/aufrufe/`: how often the page was looked at, month by month."""
    numbers = MonthlyViews.objects.of_last_months(member.business, dates.today())
    most = max(numbers.values())
    rows = [(dates.month_words(month), number) for month, number in numbers.items()]
    context = {"page": member.business, "rows": rows, "most": most or 1}
    return render(request, "businesses/keeping/views.html", context)
