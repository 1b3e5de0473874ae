"""The Stadtteilakademie: courses with their runs, advice, learning modules."""

from courses.models.consultation import ConsultationHours, ConsultationIndexPage, ConsultationPage
from courses.models.course import CourseIndexPage, CoursePage
from courses.models.holidays import SchoolHolidays
from courses.models.learning import LearningIndexPage, LearningPage
from courses.models.run import Booking, CodeSequence, CourseRun, Session

__all__ = [
    "Booking",
    "CodeSequence",
    "ConsultationHours",
    "ConsultationIndexPage",
    "ConsultationPage",
    "CourseIndexPage",
    "CoursePage",
    "CourseRun",
    "LearningIndexPage",
    "LearningPage",
    "SchoolHolidays",
    "Session",
]
