"""Businesses."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BusinessesConfig(AppConfig):
    """The directory of businesses."""

    name = "businesses"
    label = "businesses"

    def ready(self) -> None:
        """A section of each neighbourhood, the menu, and what the directory is made from."""
        from areas import sections
        from areas.models import Area, District
        from base import frame
        from base.images import SiteImage
        from base.versions import follow
        from businesses import directory, models, signals

        signals.connect()
        sections.register(sections.Section("betriebe", models.DirectoryPage, _("Businesses"), 30))
        frame.add_to_menu(30, "betriebe/", _("Businesses"))
        follow(
            directory.NAME,
            models.BusinessPage,
            models.OpeningHours,
            models.HoursSettings,
            models.Closure,
            models.Confirmation,
            Area,
            District,
            SiteImage,
        )
