"""Questions about runs and dates, as sentences."""

import datetime
from collections.abc import Collection
from typing import Any

from django.db import models

from courses.querysets.words import ACTIVE

RUN_FIELDS = (
    *("pk", "code", "course_id", "languages", "mode", "venue_id", "host__name", "registration_url"),
    *("childcare", "women_only", "interpreter"),
    *("status", "start_mode", "registration", "capacity", "held_back", "held_back_until", "waiting_list"),
    *("opens_at", "closes_at", "cancel_reason"),
)


class CourseRunQuerySet(models.QuerySet[Any]):
    """`CourseRun.objects.public().of_course(page).with_sessions()`."""

    def public(self) -> "CourseRunQuerySet":
        """All that readers may see: not the drafts, and only of pages that are online."""
        return self.exclude(status="draft").filter(course__live=True)

    def as_rows(self) -> Any:
        """Rows with what lists need, with names: a town has thousands, and a model instance costs ten times as much."""
        return self.values_list(*RUN_FIELDS, named=True)

    def of_course(self, translation_key: Any) -> "CourseRunQuerySet":
        """Runs of a course, asked for by any of its language versions."""
        return self.filter(course__translation_key=translation_key)

    def of_courses(self, pages: Any) -> "CourseRunQuerySet":
        """Runs of the courses with these ids."""
        return self.filter(course__in=list(pages))

    def within(self, reach: Any) -> "CourseRunQuerySet":
        """Runs of the neighbourhoods that somebody's rights reach to."""
        return self.filter(reach.within("course__area"))

    def seats(self, number: int) -> models.QuerySet[Any, tuple[Any, ...]]:
        """Persons with a seat or an offer of a run, persons who wait, the earliest deadline of an offer, the start of
        the first and the end of the last date that take place; None where there is none.
        """
        bookings = self.model.bookings.rel.related_model.objects
        dates = self.model.sessions.rel.related_model.objects.filter(status__in=("scheduled", "moved"))
        persons = models.Sum("party_size")
        rows = (
            self.filter(pk=number)
            .order_by()
            .annotate(
                taken=_of_run(bookings.filter(status__in=("booked", "offered")), persons),
                waiting=_of_run(bookings.filter(status="waiting"), persons),
                until=_of_run(bookings.filter(status="offered"), models.Min("offered_until")),
                first=_of_run(dates, models.Min("start")),
                last=_of_run(dates, models.Max("end")),
            )
        )
        return rows.values_list("taken", "waiting", "until", "first", "last")

    def numbered(self, number: int) -> Any:
        """The run with this id; None where there is none."""
        return self.filter(pk=number).first()

    def ahead(self, now: datetime.datetime) -> "CourseRunQuerySet":
        """Neither cancelled nor over; runs without dates are still to come."""
        dated, coming = self.filter(sessions__isnull=False), self.filter(sessions__end__gt=now)
        open_ = ~models.Q(pk__in=dated.values("pk")) | models.Q(pk__in=coming.values("pk"))
        return self.exclude(status__in=("cancelled", "completed")).filter(open_)

    def known_to(self, reach: Any) -> "CourseRunQuerySet":
        """Runs that the office of a neighbourhood looks after: no drafts."""
        return self.filter(reach.within("course__area")).exclude(status="draft")

    def with_course(self) -> "CourseRunQuerySet":
        """With course, neighbourhood and house, in the same query."""
        return self.select_related("course__area", "venue")

    def with_calls(self, to_tell: models.QuerySet[Any]) -> "CourseRunQuerySet":
        """Those with somebody who must be told something."""
        return self.filter(pk__in=to_tell.values("registration__booking__run"))

    def with_offers(self, offered: models.QuerySet[Any]) -> "CourseRunQuerySet":
        """Those with somebody who is offered a seat."""
        return self.filter(pk__in=offered.values("run"))

    def with_people_or_ahead(self, now: datetime.datetime) -> "CourseRunQuerySet":
        """Those to come, and those for which somebody is still registered."""
        held = self.filter(bookings__status__in=ACTIVE)
        return self.filter(models.Q(pk__in=self.ahead(now).values("pk")) | models.Q(pk__in=held.values("pk")))

    def with_next_date(self, now: datetime.datetime) -> "CourseRunQuerySet":
        """With `next_date`, the start of the next date that takes place, or None."""
        coming = models.Q(sessions__start__gt=now) & ~models.Q(sessions__status="cancelled")
        return self.annotate(next_date=models.Min("sessions__start", filter=coming))

    def next_dates(self, runs: Collection[int], now: datetime.datetime) -> dict[int, datetime.datetime | None]:
        """Run → start of its next date; one query."""
        return dict(self.filter(pk__in=runs).order_by().with_next_date(now).values_list("pk", "next_date"))

    def with_a_line(self) -> "CourseRunQuerySet":
        """Public runs for which somebody waits or is offered a seat."""
        return self.filter(status="published", bookings__status__in=("waiting", "offered")).distinct()

    def with_sessions(self) -> "CourseRunQuerySet":
        """With dates and houses, in two queries."""
        return self.select_related("venue__district", "host").prefetch_related("sessions__venue")


def _of_run(rows: models.QuerySet[Any], found: models.Aggregate) -> models.Subquery:
    """One value over those of `rows` that belong to a run."""
    of_it = rows.filter(run=models.OuterRef("pk")).order_by().values("run")
    return models.Subquery(of_it.annotate(found=found).values("found"))


class SessionQuerySet(models.QuerySet[Any]):
    """Questions about dates."""

    def taking_place_at(self, venue_id: int) -> "SessionQuerySet":
        """Dates in a house: named for it, or of a run that is there; cancelled ones leave it free."""
        here = models.Q(venue_id=venue_id) | models.Q(venue__isnull=True, run__venue_id=venue_id)
        return self.filter(here).exclude(status="cancelled").exclude(run__status="cancelled")

    def between(self, first: datetime.datetime, last: datetime.datetime) -> "SessionQuerySet":
        """Dates that overlap a span of time."""
        return self.filter(start__lt=last, end__gt=first)

    def known_to(self, reach: Any) -> "SessionQuerySet":
        """Dates of runs that the office of a neighbourhood looks after."""
        return self.filter(reach.within("run__course__area")).exclude(run__status__in=("draft", "cancelled"))

    def with_course(self) -> "SessionQuerySet":
        """With run, course and houses, in the same query."""
        return self.select_related("run__course__area", "run__venue", "venue")

    def of_run(self, run_id: int) -> "SessionQuerySet":
        """The dates of one run, with their houses."""
        return self.filter(run=run_id).select_related("venue")

    def by_pk(self, number: int) -> Any:
        """The one with this number; None where there is none."""
        return self.filter(pk=number).first()

    def next_of(self, run_id: int, now: datetime.datetime) -> Any:
        """The next date of a run that takes place, with its house; None where there is none."""
        coming = self.filter(run=run_id, end__gt=now).exclude(status="cancelled")
        return coming.select_related("venue", "run__venue").order_by("start").first()

    def not_asked_about(self, now: datetime.datetime, since: datetime.timedelta) -> "SessionQuerySet":
        """Dates that have begun, not long ago, of which nobody has noted who was there."""
        begun = self.exclude(status="cancelled").filter(start__lte=now, start__gt=now - since)
        return begun.filter(attendances=None)

    def for_the_office(
        self, first: datetime.datetime, last: datetime.datetime, since: datetime.timedelta
    ) -> "SessionQuerySet":
        """Dates between two moments, and those before them that nobody has asked about; each says if it was `asked`."""
        noted = models.Exists(self.model.attendances.rel.related_model.objects.filter(session=models.OuterRef("pk")))
        near = models.Q(start__lt=last, end__gt=first)
        forgotten = models.Q(start__lt=first, start__gt=first - since, asked=False) & ~models.Q(status="cancelled")
        return self.annotate(asked=noted).filter(near | forgotten)

    def to_come(self, now: datetime.datetime) -> "SessionQuerySet":
        """Dates that are not over."""
        return self.filter(end__gt=now)
