"""Businesses."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BusinessesConfig(AppConfig):
    """The directory of businesses."""

    name = "businesses"
    label = "businesses"

    def ready(self) -> None:
        """A section of each neighbourhood, the menu, and what the directory is made from."""
        from areas import scoping, sections
        from areas.models import Area, District, Role, Venue
        from base import archive, erased, frame, reviews
        from base.images import SiteImage
        from base.jobs import JOBS, Job
        from base.versions import follow
        from businesses import (
            deciding,
            desk,
            directory,
            erasing,
            models,
            personal_data,
            placing,
            signals,
            supporting,
            vacancies,
        )
        from businesses.models import views

        personal_data.declare()
        signals.connect()
        sections.register(sections.Section("betriebe", models.DirectoryPage, _("Businesses"), 30, (Role.MODERATOR,)))
        facts = (models.OpeningHours, models.HoursSettings, models.SpecialDay, models.Closure, models.Confirmation)
        keep = (Role.EDITOR, Role.MODERATOR)
        for kind in facts:
            # Advisers go from door to door
            write = (Role.AUTHOR, Role.ADVISER) if kind is models.Confirmation else (Role.AUTHOR,)
            scoping.register(kind, "business__area", keep=keep, write=write)
        # People join by a code or an invitation: a form would show the team the addresses of all accounts
        scoping.register(models.Member, "business__area", keep=(Role.MODERATOR,), never=("add",))
        never = ("add", "change", "delete")
        scoping.register(models.HandoverCode, "area", keep=(Role.ADVISER, Role.MODERATOR), never=never)
        scoping.register(models.Placement, "business__area", keep=keep, write=(Role.AUTHOR,))
        scoping.register(models.Report, "area", read=(Role.MODERATOR,), never=never)
        for network_row in (models.NetworkMember, models.Meeting):
            scoping.register(network_row, "network__area", keep=keep, write=(Role.AUTHOR,))
        scoping.register(models.SupportOffer, None)
        for freshness_row in (models.Enquiry, models.HiddenEntry):
            scoping.register(freshness_row, "business__area", read=(Role.MODERATOR,), never=never)
        reviews.review_on("businesspage", "businesses_review")
        archive.erase_with("businesspage", erasing.erase_entry)
        erased.erases("businesses.BusinessPage", erasing.erase_entry)
        erased.erases("accounts.User", erasing.erase_account)
        views.connect()
        desk.lay_out()
        deciding.lay_out()
        placing.lay_out()
        supporting.lay_out()
        JOBS.append(Job("ask_businesses", _("Ask businesses whether their entries are still true"), hour=9))
        JOBS.append(Job("try_links", _("Try the links of the places that help businesses"), hour=5, weekday=0))
        frame.add_to_menu(30, "betriebe/", _("Businesses"))
        follow(vacancies.NAME, models.Placement, models.BusinessPage, Area, District)
        follow(supporting.NAME, models.SupportOffer)
        follow(directory.NAME, models.BusinessPage, *facts, Area, District, Venue, SiteImage)
