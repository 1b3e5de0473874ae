"""The Stadtteilakademie."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoursesConfig(AppConfig):
    """Courses, advice, learning modules."""

    name = "courses"
    label = "courses"

    def ready(self) -> None:
        """Sections of a neighbourhood, menu, and what the catalogue is made from."""
        from areas import sections
        from base import frame, health
        from base.versions import follow
        from courses import models, printing

        sections.register(sections.Section("kurse", models.CourseIndexPage, _("Courses"), 10))
        sections.register(sections.Section("beratung", models.ConsultationIndexPage, _("Advice"), 20))
        frame.add_to_menu(10, "kurse/", _("Courses"))
        frame.add_to_menu(20, "beratung/", _("Advice"))
        frame.add_to_menu(70, "lernen/", _("Learning"))
        health.add_extra("pdf", printing.works)
        follow(
            "catalogue",
            models.CoursePage,
            models.CourseRun,
            models.Session,
            models.ConsultationPage,
            models.ConsultationHours,
            models.LearningPage,
        )
