"""The poster for the shop window: name, hours, and a square that leads to the entry."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from base import hours, printing
from base.hours import HoursRow
from base.qr import qr_code, words
from base.templatetags.ui import absolute, address
from businesses import cards, detail
from businesses.branches import SubBranch
from businesses.keeping.access import kept
from businesses.models import BusinessPage, Member

FORMATS = {"a4": "A4", "a5": _("A5, half as large")}
LONG = 26  # letters from which the name is set smaller


@dataclass(frozen=True, slots=True)
class WindowPoster:
    """What stands on it."""

    title: str
    trade: str
    summary: str
    area: Any
    rows: list[HoursRow]
    notes: list[str]
    phone: str
    url: str
    words: str
    qr: SafeString

    @property
    def long(self) -> bool:
        """Whether the name needs smaller letters."""
        return len(self.title) > LONG


def window_poster(page: BusinessPage) -> WindowPoster:
    """The poster of an entry that came `with_facts()`, in the reader's language."""
    url = absolute(address(page.url_path, cards.reader()))
    return WindowPoster(
        title=page.title,
        trade=str(SubBranch(page.sub_branch).label) if page.sub_branch in SubBranch.values else "",
        summary=page.summary,
        area=page.known_area(),
        rows=hours.rows(page.week, all_days=True) if page.week else [],
        notes=detail.notes(page.opening),
        phone=page.phone,
        url=url,
        words=words(url),
        qr=qr_code(url),
    )


def _context(request: HttpRequest, member: Member) -> dict[str, Any]:
    """Raises Http404 where nobody could open what the square leads to."""
    if not member.business.live:
        raise Http404
    page = BusinessPage.objects.with_facts().get(pk=member.business_id)
    wanted = request.GET.get("format", "a4").lower()
    chosen = wanted if wanted in FORMATS else "a4"
    return {
        "page": page,
        "poster": window_poster(page),
        "format": chosen,
        "formats": [(name, label, name == chosen) for name, label in FORMATS.items()],
        "german": cards.german(),
    }


@kept
def as_page(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/aushang/`: the poster as a page to print."""
    return render(request, "businesses/print/window_page.html", _context(request, member))


@kept
def as_pdf(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/aushang.pdf`: the same as PDF; 503 where this machine cannot print."""
    context = _context(request, member)
    name = f"aushang {context['page'].slug} {context['format']}"
    # From …/aushang.pdf the page lies beside it
    page = f"{request.path.removesuffix('.pdf')}/?format={context['format']}"
    template = "businesses/print/window_pdf.html"
    return printing.response(request, template, context, css="poster.css", name=name, page=page)
