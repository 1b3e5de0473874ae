"""What the office prints: the list to sign, slips with a QR code, the certificate of attendance."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.utils import timezone, translation
from django.utils.functional import cached_property
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy

from base import languages
from base.qr import qr_code
from base.templatetags.ui import absolute
from courses import letters
from courses.catalogue import Catalogue, catalogue
from courses.models import Attendance, Registration, Session
from courses.occasion import Occasion, occasion
from courses.office.access import RunView, run_url
from courses.office.people import minutes_words, people_of

FREE_LINES = 6


class PaperView(RunView):
    """A page that is printed: no menu around it."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Run and the way back."""
        return {**super().get_context_data(**kwargs), "run": self.run, "run_url": run_url(self.run.pk)}


class SheetView(PaperView):
    """The list of one date, to sign, with room for those who just come."""

    page_title = gettext_lazy("List to sign")
    template_name = "courses/print/attendance.html"

    @cached_property
    def session(self) -> Session:
        """The date, one of this run. Raises Http404."""
        found = Session.objects.of_run(self.run.pk).by_pk(self.kwargs["session"])
        if found is None:
            raise Http404
        return found

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Everybody with a seat; the list says no phone numbers, it goes from hand to hand."""
        self.session.run = self.run
        people = [one for one in people_of(self.run.pk, {}) if one.status == "booked"]
        return {
            **super().get_context_data(**kwargs),
            "session": self.session,
            "house": self.session.venue or self.run.venue,
            "people": people,
            "free": range(FREE_LINES),
        }


@dataclass(frozen=True, slots=True)
class Slip:
    """A small paper for one person, in their language. The code and the link are the person's own."""

    language: str
    direction: str
    name: str
    code: str
    what: Occasion | None
    link: str
    qr: SafeString


def slip(data: Catalogue, one: Registration) -> Slip:
    """The slip of one registration; asks for nothing more."""
    with translation.override(one.language):
        run = data.by_code.get(one.booking.run.code)
        link = absolute(letters.own_path(one, one.language))
        what = occasion(data, run) if run else None
        return Slip(one.language, languages.direction(one.language), one.name, one.code, what, link, qr_code(link))


class SlipsView(PaperView):
    """Slips for everybody with a seat, or with `registration` for one."""

    page_title = gettext_lazy("Slips")
    template_name = "courses/print/slips.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The slips, A to Z."""
        data = catalogue(self.request)
        if "registration" in self.kwargs:
            people = [self.person(self.kwargs["registration"])]
        else:
            people = sorted(Registration.objects.of_run(self.run.pk).seated(), key=lambda one: one.name.casefold())
        return {**super().get_context_data(**kwargs), "slips": [slip(data, one) for one in people]}


class CertificateView(PaperView):
    """That somebody was there: dates and hours, to be signed. 404 for whoever never was."""

    page_title = gettext_lazy("Certificate of attendance")
    template_name = "courses/print/certificate.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Name, dates, hours."""
        person = self.person(self.kwargs["registration"])
        rows = list(Attendance.objects.of_booking(person.booking_id))
        if not rows:
            raise Http404
        minutes = sum(row.minutes for row in rows)
        return {
            **super().get_context_data(**kwargs),
            "name": person.name,
            "rows": rows,
            "hours": minutes_words(minutes),
            "today": timezone.localdate(),
            "area": self.run.course.area,
        }
