"""Pages on which people report an entry: the form, what becomes of the report, and the figures of each year."""

from dataclasses import dataclass
from typing import Any

from allauth.core import ratelimit
from django.core import signing
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from base import languages
from base.personal_page import personal
from base.templatetags.ui import address as page_address
from businesses.deciding import receipt
from businesses.models import BusinessPage, Report
from businesses.report_form import ReportForm

SALT = "businesses.reporting"
LONGEST_SECONDS = 7 * 24 * 60 * 60


def address(rest: str = "") -> str:
    """An address of these pages in the reader's language."""
    return f"/{languages.current().code}/betrieb-melden/{rest}"


@personal
def report(request: HttpRequest, business: int) -> HttpResponse:
    """`/de/betrieb-melden/17/`: the form about the entry whose German page has this number."""
    page = BusinessPage.objects.live_entry(business)
    if page is None:
        raise Http404
    about = Report.About.PICTURE if "bild" in request.GET else Report.About.ENTRY
    if request.method != "POST":
        return _form(request, page, about, ReportForm(f"report {business}"))
    form = ReportForm(f"report {business}", request.POST)
    if not form.is_valid():
        return _form(request, page, about, form)
    found = Report.objects.of_form(_key(form))
    if found is None:
        if not ratelimit.consume(request, action="report"):
            form.add_error(None, _("Many messages have come from here just now. Please call us."))
            return _form(request, page, about, form, status=429)
        found = _store(page, about, form)
    return HttpResponseRedirect(address(f"danke/{signing.dumps(found.pk, salt=SALT)}/"))


def _form(
    request: HttpRequest, business: BusinessPage, about: Report.About, form: ReportForm, status: int = 200
) -> HttpResponse:
    back = page_address(business.url_path, languages.current().code)
    context = {"form": form, "business": business, "picture": about == Report.About.PICTURE, "back": back}
    return render(request, "businesses/report_form.html", context, status=status)


def _key(form: ReportForm) -> str:
    return salted_hmac(SALT, form.mark, algorithm="sha256").hexdigest()


def _store(business: BusinessPage, about: Report.About, form: ReportForm) -> Report:
    """One row and one receipt for one form, however often its button was pressed."""
    data: dict[str, Any] = {name: form.cleaned_data[name] for name in ("reason", "text", "name", "email")}
    data["area"] = business.area
    key = _key(form)
    try:
        with transaction.atomic():
            found = Report.objects.create(
                business=business,
                subject=business.title,
                about=about,
                language=languages.current().code,
                form_key=key,
                **data,
            )
            receipt(found)
            return found
    except IntegrityError:
        return Report.objects.get(form_key=key)


@personal
def thanks(request: HttpRequest, sealed: str) -> HttpResponse:
    """The number of the report, and until when we decide. What was written is not shown again."""
    try:
        number = signing.loads(sealed, salt=SALT, max_age=LONGEST_SECONDS)
    except (signing.BadSignature, ValueError, TypeError):
        number = None
    found = Report.objects.by_number(number) if number else None
    return render(request, "businesses/report_sent.html", {"report": found}, status=200 if found else 404)


@dataclass(frozen=True, slots=True)
class Line:
    """One reason of a year: the number of reports, and what was decided how often, in words and numbers."""

    reason: str
    total: int
    decisions: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The reports of one year."""

    year: int
    total: int
    lines: tuple[Line, ...]


def _decisions(by: dict[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple((str(status.label), by[status]) for status in Report.Status if status in by)


def years() -> list[Year]:
    """All years in which somebody reported something, the newest first."""
    counted: dict[int, dict[str, dict[str, int]]] = {}
    for row in Report.objects.by_year():
        counted.setdefault(row["year"], {}).setdefault(row["reason"], {})[row["status"]] = row["how_many"]
    found = []
    for year, reasons in counted.items():
        lines = tuple(
            Line(str(reason.label), sum(by.values()), _decisions(by))
            for reason in Report.Reason
            if (by := reasons.get(reason))
        )
        found.append(Year(year, sum(line.total for line in lines), lines))
    return found


@never_cache
def figures(request: HttpRequest) -> HttpResponse:
    """`/de/betrieb-melden/zahlen/`: how many reports there were, and what was decided. For everybody."""
    return render(request, "businesses/report_figures.html", {"years": years()})
