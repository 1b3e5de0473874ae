"""Attendance of one date: a list of large fields to tap, which is a plain form. Walk-ins by name or as a number."""

import secrets
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from base.public_form import plain_line
from courses import attending, booking
from courses.attending import Seen
from courses.booking import Wish
from courses.models import Attendance, Booking, Session
from courses.models.attendance import LONGEST, MOST_GUESTS, length
from courses.models.person import LONGEST_NAME
from courses.models.registration import Registration
from courses.office.access import RunView, run_url
from courses.office.people import PersonLine, minutes_words, people_of
from courses.seats import LONGEST_PARTY, Outcome


def whole(text: Any, least: int, most: int, default: int) -> int:
    """A number as a form sends it, kept between two others; the default where it is none."""
    text = str(text or "").strip()
    return min(most, max(least, int(text))) if text.isdecimal() and len(text) < 9 else default


class PresenceView(RunView):
    """Who was there. The first look ticks nobody; saving again replaces what was saved before."""

    page_title = gettext_lazy("Attendance")
    template_name = "wagtailadmin/courses/office/presence.html"

    @cached_property
    def session(self) -> Session:
        """The date, one of this run that takes place. Raises Http404."""
        found = Session.objects.of_run(self.run.pk).by_pk(self.kwargs["session"])
        if found is None or not found.takes_place:
            raise Http404
        found.run = self.run
        return found

    def get_page_subtitle(self) -> str:
        """Date and run."""
        return f"{self.session} · {self.run.code}"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """`do`: save what is ticked, `all` were there, or `add` somebody who just came."""
        try:
            self._change(request)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect(run_url(self.run.pk, "office_attendance", session=self.session.pk))

    def _change(self, request: HttpRequest) -> None:
        """Raises ValidationError where the funder knows the numbers already."""
        people = [one for one in people_of(self.run.pk, {}) if one.active]
        if request.POST.get("do") == "add":
            # What is ticked already is not lost; that nobody is ticked yet does not say that nobody came
            if "here" in request.POST:
                self._save(people)
            self._add(plain_line(request.POST.get("name", ""))[:LONGEST_NAME])
        else:
            there = self._save(people, everybody=request.POST.get("do") == "all")
            words = ngettext("Saved. %(number)d person was there.", "Saved. %(number)d persons were there.", there)
            messages.success(request, words % {"number": there})

    def _save(self, people: list[PersonLine], *, everybody: bool = False) -> int:
        """Note everybody who is on the list, and the guests. Returns how many persons were there."""
        data, usual = self.request.POST, length(self.session)
        here = set(data.getlist("here"))
        seen = []
        for one in people:
            key = str(one.booking)
            there = key in here or (everybody and one.status == Booking.Status.BOOKED)
            persons = whole(data.get(f"persons-{key}"), 1, LONGEST_PARTY, one.party) if there else 0
            if there or one.status == Booking.Status.BOOKED:
                seen.append(Seen(one.booking, persons, whole(data.get(f"minutes-{key}"), 1, LONGEST, usual)))
        guests = whole(data.get("guests"), 0, MOST_GUESTS, 0)
        if guests or None in Attendance.objects.taken_at(self.session.pk):
            seen.append(Seen(None, guests, whole(data.get("guest-minutes"), 1, LONGEST, usual)))
        attending.note(self.session, seen)
        return sum(one.persons for one in seen)

    def _add(self, name: str) -> None:
        """Register somebody who just came, by the same rules as everybody, and note that the person is there."""
        if not any(one.isalpha() for one in name):
            messages.warning(self.request, _("Please write the name."))
            return
        mark = str(self.request.POST.get("mark", ""))[:32] or secrets.token_hex(8)
        office = Registration.Channel.OFFICE
        done = booking.book(self.run.pk, Wish(name=name, channel=office, form=mark, by_office=True))
        if done.registration is None:
            messages.warning(
                self.request, _("Nobody can be registered for this run any more. Please count the person as a guest.")
            )
            return
        attending.note(self.session, [Seen(done.registration.booking_id, 1, length(self.session))])
        if done.outcome == Outcome.BOOKED:
            messages.success(self.request, _("Registered, and noted as there."))
        else:
            messages.warning(self.request, _("All seats are taken: on the waiting list. Noted as there today."))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Everybody with what is noted of them."""
        taken = Attendance.objects.taken_at(self.session.pk)
        usual = length(self.session)
        minutes = Attendance.objects.minutes_by_booking(self.run.pk)
        rows: list[dict[str, Any]] = [
            {
                "person": one,
                "here": one.booking in taken and taken[one.booking].present,
                "persons": (taken[one.booking].persons if one.booking in taken else 0) or one.party,
                "minutes": taken[one.booking].minutes if one.booking in taken else usual,
            }
            for one in people_of(self.run.pk, minutes)
            if one.active
        ]
        guests = taken.get(None)
        return {
            **super().get_context_data(**kwargs),
            "seated": [row for row in rows if row["person"].status == Booking.Status.BOOKED],
            "others": [row for row in rows if row["person"].status != Booking.Status.BOOKED],
            "guests": guests.persons if guests else 0,
            "guest_minutes": guests.minutes if guests else usual,
            "usual": minutes_words(usual),
            "asked": bool(taken),
            "longest": LONGEST,
            "most_guests": MOST_GUESTS,
            "largest_party": LONGEST_PARTY,
            "mark": secrets.token_hex(8),
            "run_url": run_url(self.run.pk),
        }
