"""The Stadtteilakademie: courses with their runs, advice, learning modules."""

from courses.models.advice_request import AdviceRequest
from courses.models.attendance import Attendance
from courses.models.booking import Booking
from courses.models.consultation import ConsultationHours, ConsultationIndexPage, ConsultationPage
from courses.models.course import CourseIndexPage, CoursePage
from courses.models.figure import QuarterFigure
from courses.models.holidays import SchoolHolidays
from courses.models.interest import Interest
from courses.models.learning import LearningIndexPage, LearningPage
from courses.models.registration import Notification, Registration
from courses.models.run import CodeSequence, CourseRun
from courses.models.session import Session

__all__ = [
    "AdviceRequest",
    "Attendance",
    "Booking",
    "CodeSequence",
    "ConsultationHours",
    "ConsultationIndexPage",
    "ConsultationPage",
    "CourseIndexPage",
    "CoursePage",
    "CourseRun",
    "Interest",
    "LearningIndexPage",
    "LearningPage",
    "Notification",
    "QuarterFigure",
    "Registration",
    "SchoolHolidays",
    "Session",
]
