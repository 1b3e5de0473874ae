"""News and events."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsConfig(AppConfig):
    """Puts news and events into the menu and into every neighbourhood."""

    name = "news"
    label = "news"

    def ready(self) -> None:
        """Sections, menu, and what makes the remembered lists new."""
        from wagtail.models import Page, PageViewRestriction

        from areas import scoping
        from areas.models import Area, Role, Venue
        from areas.sections import Section, register
        from base.frame import add_to_menu
        from base.models import SiteImage
        from base.versions import follow
        from news import desk, personal_data, signals
        from news.models import EventDate, EventIndexPage, EventPage, NewsIndexPage, NewsPage

        personal_data.declare()
        register(Section("aktuelles", NewsIndexPage, _("News"), 40))
        register(Section("termine", EventIndexPage, _("Events"), 50))
        scoping.register(EventDate, "event__area", keep=(Role.EDITOR,), write=(Role.AUTHOR,))
        add_to_menu(40, "aktuelles/", _("News"))
        add_to_menu(50, "termine/", _("Events"))
        # Wagtail saves a page that it takes offline as a plain Page, so plain pages count too
        follow("news", NewsPage, EventPage, EventDate, Page, PageViewRestriction, Area, Venue, SiteImage)
        desk.lay_out()
        signals.connect()
