"""The contact of a business for the address book of a phone: a vCard (RFC 6350). A hidden address is not in it.

Calendars and cards share their way of escaping and folding, so the library for calendars writes the lines.
"""

import datetime
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from icalendar import vText
from icalendar.parser import Contentline

from base.settings import phone_href
from base.templatetags.ui import absolute
from businesses import cards
from businesses.branches import SubBranch

HOST = settings.BASE_URL.split("//")[-1].split(":")[0]
CITY, COUNTRY = "Leipzig", "Deutschland"


def escaped(text: str) -> str:
    """A text with its commas, semicolons, backslashes and line breaks escaped."""
    return str(vText(" ".join(text.split())).to_ical().decode())


def line(name: str, *values: str, between: str = ";") -> str:
    """One line, folded; the parts of a value are escaped each."""
    return str(Contentline(f"{name}:{between.join(map(escaped, values))}").to_ical().decode())


def address(name: str, url: str) -> str:
    """A line with an address of the web, in which nothing is escaped."""
    return str(Contentline(f"{name}:{''.join(url.split())}").to_ical().decode())


def lines(page: Any, shown: Any) -> Iterable[str]:
    """The card of a business, line by line. `shown` is the page whose facts hold."""
    yield from ("BEGIN:VCARD", "VERSION:4.0", line("PRODID", "-//Arbeit im Quartier//Betriebe//DE"), "KIND:org")
    yield line("UID", f"business-{shown.pk}@{HOST}")
    yield line("FN", page.title)
    yield line("ORG", page.title)
    yield line("NOTE", f"{page.summary} {cards.as_of(shown.updated)}")
    yield line("CATEGORIES", str(SubBranch(shown.sub_branch).label), between=",")
    if shown.public_street:
        yield line("ADR;TYPE=work", "", "", shown.public_street, CITY, "", shown.postcode, COUNTRY)
    if shown.public_point:
        yield "GEO:geo:{:.6f},{:.6f}".format(*shown.public_point)
    if shown.phone:
        yield f"TEL;VALUE=uri;TYPE=work:{phone_href(shown.phone)}"
    if shown.public_website:
        yield address("URL", shown.public_website)
    for code in shown.languages:
        yield line("LANG", code)
    yield address("SOURCE", f"{absolute(page.here)}kontakt.vcf")
    if shown.updated:
        yield f"REV:{datetime.datetime.combine(shown.updated, datetime.time()):%Y%m%dT%H%M%SZ}"
    yield "END:VCARD"


def response(request: HttpRequest, page: Any) -> HttpResponse:
    """The card of a page as a file."""
    body = "".join(f"{one}\r\n" for one in lines(page, page.facts))
    answer = HttpResponse(body, content_type="text/vcard; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="{page.slug}.vcf"'
    return answer
