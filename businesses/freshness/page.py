"""`/de/stimmt-noch/…/`: the entry as it is online, and one button. Looking changes nothing."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from base import dates, hours, languages
from base.personal_page import personal
from base.templatetags.ui import address
from businesses import detail, letters
from businesses.branches import SubBranch
from businesses.freshness.asking import hashed
from businesses.freshness.confirming import By, confirm
from businesses.models import BusinessPage, Enquiry


@personal
def still_true(request: HttpRequest, token: str) -> HttpResponse:
    """What we know of a business, for the person whom we have asked; the button says that all of it is true."""
    enquiry = Enquiry.objects.by_token(hashed(token))
    if enquiry is None:
        return render(request, "businesses/still_true_unknown.html", status=404)
    if request.method == "POST":
        if enquiry.answered_at is None:
            confirm(enquiry.business, By.OWNER)
        return HttpResponseRedirect(request.path)
    page = BusinessPage.objects.sources().with_facts().get(pk=enquiry.business_id)
    language, today = languages.current().code, dates.today()
    context = {
        "entry": page,
        "answered": enquiry.answered_at and dates.local(enquiry.answered_at).date(),
        "trade": str(SubBranch(page.sub_branch).label),
        "facts": tuple(detail.facts(page)),
        "offers": detail.offers(page),
        "hours_rows": tuple(hours.rows(page.week, all_days=True)) if page.week else (),
        "special_days": tuple(detail.special_days(page.opening, today)),
        "hours_notes": detail.notes(page.opening),
        "closures": [detail.closed_days(rest) for rest in detail.to_come(page.opening, today)],
        "page_url": address(page.url_path, language) if page.live else "",
        "desk_url": letters.desk_path(language, page.pk),
    }
    return render(request, "businesses/still_true.html", context)
