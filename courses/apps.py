"""The Stadtteilakademie."""

import datetime

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoursesConfig(AppConfig):
    """Courses, advice, learning modules."""

    name = "courses"
    label = "courses"

    def ready(self) -> None:
        """Sections of a neighbourhood, menu, and what the catalogue is made from."""
        from areas import scoping, sections
        from areas.models import Role
        from base import erased, frame, jobs, privacy
        from base.versions import bump_after_commit, follow
        from courses import advice_desk, advising, booking, desk, models, personal_data
        from courses.office import lines
        from courses.querysets import SEATS

        personal_data.declare()
        erased.erases("courses.Registration", booking.erase)
        erased.erases("courses.AdviceRequest", advising.erase)
        erased.erases("courses.Interest", privacy.erase_row)
        sections.register(sections.Section("kurse", models.CourseIndexPage, _("Courses"), 10))
        sections.register(sections.Section("beratung", models.ConsultationIndexPage, _("Advice"), 20))
        writers = (Role.AUTHOR, Role.EDITOR)
        scoping.register(models.CourseRun, "course__area", write=writers, read=(Role.ADVISER,))
        scoping.register(models.ConsultationHours, "consultation__area", keep=(*writers, Role.ADVISER))
        never = ("add", "change", "delete")
        scoping.register(models.AdviceRequest, "consultation__area", read=(Role.ADVISER,), never=never)
        scoping.register(models.SchoolHolidays, None)
        # Names are for those who speak with people, not for those who write pages
        scoping.register(models.Registration, "booking__run__course__area", keep=(Role.ADVISER,))
        scoping.register(models.Notification, "registration__booking__run__course__area", keep=(Role.ADVISER,))
        frame.add_to_menu(10, "kurse/", _("Courses"))
        frame.add_to_menu(20, "beratung/", _("Advice"))
        frame.add_to_menu(70, "lernen/", _("Learning"))
        jobs.JOBS.append(
            jobs.Job(
                "offer_seats", _("Offer free seats to people on the waiting list"), every=datetime.timedelta(minutes=5)
            )
        )
        jobs.JOBS.append(jobs.Job("remind", _("Remind people of their dates of tomorrow"), hour=9))
        follow(SEATS, models.Booking, tell=bump_after_commit)
        desk.lay_out()
        lines.lay_out()
        advice_desk.lay_out()
        follow(
            "catalogue",
            models.CoursePage,
            models.CourseRun,
            models.Session,
            models.ConsultationPage,
            models.ConsultationHours,
            models.LearningPage,
        )
