"""Questions about people: who has registered, who waits for a date, what they must be told."""

import datetime
from typing import Any

from django.db import models

from base.numbers import is_number
from courses.querysets.words import KEPT

KEPT_WITHOUT_DATE = datetime.timedelta(days=182)
KEPT_WAITING = datetime.timedelta(days=365)
FEWEST_DIGITS = 4


class InterestQuerySet(models.QuerySet[Any]):
    """Questions about people who wait for a date."""

    def in_turn(self) -> "InterestQuerySet":
        """Whoever has waited longest comes first."""
        return self.order_by("created", "pk")

    def within(self, reach: Any) -> "InterestQuerySet":
        """Wishes for courses of the neighbourhoods that somebody's rights reach to."""
        return self.filter(reach.within("course__area"))

    def by_course_and_language(self) -> list[tuple[int, str, int, datetime.datetime]]:
        """Course, language, number of people, since when the first of them has waited; one query."""
        rows = self.order_by().values_list("course_id", "language")
        found = rows.annotate(people=models.Count("pk"), since=models.Min("created"))
        return list(found.order_by("course_id", "language"))

    def with_code(self, code: str) -> Any:
        """Whoever has this code; None where nobody has."""
        return self.filter(code=code).first()

    def for_course(self, course_id: int) -> "InterestQuerySet":
        """People who wait for a date of one course."""
        return self.filter(course=course_id)

    def of_contact(self, contact_key: str) -> "InterestQuerySet":
        """All that one contact waits for."""
        return self.filter(contact_key=contact_key)

    def by_number(self, number: int) -> Any:
        """One of them; None when it is erased."""
        return self.filter(pk=number).first()

    def by_token(self, token_hash: str) -> Any:
        """Whose personal link it is; None for a wrong one."""
        return self.filter(token_hash=token_hash).first()

    def past_their_time(self, now: datetime.datetime) -> "InterestQuerySet":
        """Those to erase: a year old."""
        return self.filter(created__lt=now - KEPT_WAITING)


class RegistrationQuerySet(models.QuerySet[Any]):
    """Questions about people who have registered."""

    def active_of(self, run_id: int, contact_key: str) -> Any:
        """The registration of a contact for a run that still counts; None where there is none."""
        rows = self.filter(booking__run=run_id, contact_key=contact_key)
        return rows.filter(booking__status__in=("booked", "offered", "waiting")).select_related("booking").first()

    def known(self, contact_key: str, code: str) -> models.QuerySet[Any, tuple[str, str, int, str]]:
        """Contact, code, run and status of each registration that is still known of a contact, or has a code."""
        rows = self.filter(models.Q(contact_key=contact_key) | models.Q(code=code))
        return rows.values_list("contact_key", "code", "booking__run", "booking__status")

    def to_remind(self, first: datetime.datetime, last: datetime.datetime) -> "RegistrationQuerySet":
        """People with a seat who have a date that begins in this span of time."""
        coming = models.Q(
            booking__run__sessions__start__gte=first,
            booking__run__sessions__start__lt=last,
            booking__run__sessions__status__in=("scheduled", "moved"),
        )
        people = self.filter(coming, booking__status="booked", booking__run__status="published")
        return people.select_related("booking__run").distinct().order_by("pk")

    def in_line_since(self, run_id: int, moment: datetime.datetime) -> "RegistrationQuerySet":
        """People who wait for a seat in a run and came into its line at exactly this moment."""
        rows = self.filter(booking__run=run_id, booking__status="waiting", booking__created=moment)
        return rows.select_related("booking__run").order_by("pk")

    def has_code(self, code: str) -> bool:
        """Whether somebody has this code."""
        return self.filter(code=code).exists()

    def of_booking(self, booking: Any) -> Any:
        """Who is behind a booking; None when nobody knows any more."""
        return self.filter(booking=booking).select_related("booking__run").first()

    def by_number(self, number: int) -> Any:
        """One of them; None when it is erased."""
        return self.filter(pk=number).select_related("booking__run").first()

    def by_token(self, token_hash: str) -> Any:
        """Whose personal link it is; None for a wrong one."""
        return self.filter(token_hash=token_hash).select_related("booking__run").first()

    def past_their_time(self, now: datetime.datetime) -> "RegistrationQuerySet":
        """Those to erase: thirty days after the last date of the run; without any date, half a year old."""
        rows = self.alias(last=models.Max("booking__run__sessions__end"))
        over = models.Q(last__lt=now - KEPT)
        return rows.filter(over | models.Q(last=None, booking__created__lt=now - KEPT_WITHOUT_DATE))

    def active(self) -> "RegistrationQuerySet":
        """Those whose booking counts: with a seat, with an offer, in line."""
        return self.filter(booking__status__in=("booked", "offered", "waiting"))

    def by_pk(self, number: Any) -> Any:
        """The one with this number as a form sends it; None where there is none."""
        return self.filter(pk=number).first() if is_number(str(number)) else None

    def known_to(self, reach: Any) -> "RegistrationQuerySet":
        """Those that the office of a neighbourhood looks after."""
        return self.filter(reach.within("booking__run__course__area"))

    def matching(self, words: str) -> "RegistrationQuerySet":
        """Those with this code, phone number or part of a name; SQLite knows small and large letters of ASCII only."""
        spoken = {words, words.lower(), words.upper(), words.title()}
        found = models.Q(code=words.upper().replace(" ", ""))
        for one in spoken:
            found |= models.Q(name__icontains=one)
        digits = "".join(sign for sign in words if sign.isdigit()).lstrip("0")
        if len(digits) >= FEWEST_DIGITS:
            found |= models.Q(phone__contains=digits)
        return self.filter(found).select_related("booking__run__course").order_by("name", "pk")

    def seated(self) -> "RegistrationQuerySet":
        """Those who have a seat."""
        return self.filter(booking__status="booked")

    def with_run(self) -> "RegistrationQuerySet":
        """With booking and run, by course number and name."""
        return self.select_related("booking__run").order_by("booking__run__code", "name", "pk")

    def of_run(self, run_id: int) -> "RegistrationQuerySet":
        """All of a run with their bookings, the first that came first."""
        return self.filter(booking__run=run_id).select_related("booking__run").order_by("booking__created", "pk")


class NotificationQuerySet(models.QuerySet[Any]):
    """Questions about what people must be told."""

    def open(self) -> "NotificationQuerySet":
        """What nobody has told yet."""
        return self.filter(done_at=None)

    def reminded_since(self, moment: datetime.datetime) -> set[int]:
        """Registrations that have had a reminder since this moment."""
        return set(self.filter(kind="reminder", created__gte=moment).values_list("registration_id", flat=True))

    def said_since(self, moment: datetime.datetime, kind: str, text: str) -> set[int]:
        """Registrations that have been told just this since this moment."""
        return set(self.filter(kind=kind, text=text, created__gte=moment).values_list("registration_id", flat=True))

    def to_tell(self) -> "NotificationQuerySet":
        """What somebody of the office still has to say; an offer only while it holds."""
        over = models.Q(kind="offer") & ~models.Q(registration__booking__status="offered")
        return self.filter(done_at=None, way__in=("call", "sms", "office")).exclude(over)

    def known_to(self, reach: Any) -> "NotificationQuerySet":
        """What the office of a neighbourhood has to say."""
        return self.filter(reach.within("registration__booking__run__course__area"))

    def of_run(self, run_id: int) -> "NotificationQuerySet":
        """What the people of one run must be told."""
        return self.filter(registration__booking__run=run_id)

    def with_person(self) -> "NotificationQuerySet":
        """With person, booking, run and course, in the same query."""
        return self.select_related("registration__booking__run__course__area")

    def by_pk(self, number: Any) -> Any:
        """The one with this number as a form sends it; None where there is none."""
        return self.filter(pk=number).first() if is_number(str(number)) else None

    def number_by_run(self) -> dict[int, int]:
        """Run → how many; one query."""
        rows = self.order_by().values_list("registration__booking__run")
        return dict(rows.annotate(number=models.Count("pk")))
