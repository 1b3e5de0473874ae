"""Personal data of the academy: who has registered, and who can be asked about a course."""

from django.utils.translation import gettext_lazy as _

from base.personal_data import PAGE
from base.privacy import personal, plain
from courses import figures
from courses.models import AdviceRequest, Attendance, Interest, Registration

GETS_A_SEAT = _("So that people get their seat and hear of changes.")
KEPT = _("thirty days after the last date; half a year where there is none")


def declare() -> None:
    """Called once, when the app is ready."""
    plain("courses.CoursePage", "summary plain learn bring audiences body")
    personal("courses.CoursePage", "contact_name contact_phone", _("So that people can ask about the course."), PAGE)
    plain("courses.CourseIndexPage", "introduction")
    plain("courses.CourseRun", "code cancel_reason registration_url languages")
    plain("courses.CodeSequence", "prefix")
    plain("courses.Session", "note")
    plain("courses.SchoolHolidays", "name")
    plain("courses.ConsultationIndexPage", "introduction")
    plain("courses.ConsultationPage", "summary places languages phone body")
    plain("courses.LearningIndexPage", "introduction")
    plain("courses.LearningPage", "summary body")
    personal(
        "courses.Registration",
        "name phone email language needs code contact_key token_hash form_key",
        GETS_A_SEAT,
        KEPT,
        Registration.objects.past_their_time,
    )
    personal(
        "courses.Attendance",
        "persons minutes",
        _("So that people get their certificate, and the funder the numbers."),
        _("thirty days after the last date; then only sums of the neighbourhood stay"),
        Attendance.objects.past_their_time,
        figures.fold,
    )
    personal("courses.Notification", "text", GETS_A_SEAT, KEPT)
    personal(
        "courses.AdviceRequest",
        "name phone email language needs wish where code contact_key token_hash form_key",
        _("So that people get an appointment for advice."),
        _("thirty days after the appointment; half a year where there is none"),
        AdviceRequest.objects.past_their_time,
    )
    personal(
        "courses.Interest",
        "name phone email language needs code contact_key token_hash form_key",
        _("So that people hear when there is a date."),
        _("until they are invited; a year where there is no date"),
        Interest.objects.past_their_time,
    )
