"""Questions of the academy's rows, as sentences."""

from courses.querysets.figures import AttendanceQuerySet, QuarterFigureQuerySet
from courses.querysets.people import InterestQuerySet, NotificationQuerySet, RegistrationQuerySet
from courses.querysets.runs import CourseRunQuerySet, SessionQuerySet
from courses.querysets.seats import BookingQuerySet
from courses.querysets.words import KEPT, SEATS

__all__ = [
    "KEPT",
    "SEATS",
    "AttendanceQuerySet",
    "BookingQuerySet",
    "CourseRunQuerySet",
    "InterestQuerySet",
    "NotificationQuerySet",
    "QuarterFigureQuerySet",
    "RegistrationQuerySet",
    "SessionQuerySet",
]
