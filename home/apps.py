"""The front page, the project, plain and legal pages."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """Puts the neighbourhoods into the menu and the legal pages below every page."""

    name = "home"
    label = "home"

    def ready(self) -> None:
        """Entries of the frame, and what makes the remembered German texts new."""
        from areas import scoping
        from areas.models import AreaPage
        from base import frame
        from base.versions import follow
        from home import desk, originals, personal_data
        from home.models import AccessibilityStatementPage, HomePage, LegalPage, Partner, ProjectPage, StandardPage

        personal_data.declare()
        pages = (HomePage, AreaPage, ProjectPage, StandardPage, LegalPage, AccessibilityStatementPage)
        follow(originals.NAME, *pages)
        scoping.register(Partner, None)
        desk.lay_out()
        frame.add_to_menu(60, "#gebiete", _("Areas"))
        frame.add_to_legal(100, "projekt/", _("The project"))
        frame.add_to_legal(200, "impressum/", _("Imprint"))
        frame.add_to_legal(210, "datenschutz/", _("Privacy"))
        frame.add_to_legal(220, "barrierefreiheit/", _("Accessibility"))
        frame.add_to_legal(230, "nachricht/barriere/", _("Report a barrier"), with_page=True)
        frame.add_to_legal(235, "nachricht/", _("Write to us"))
        frame.add_to_legal(240, "leichte-sprache/", _("Plain language"))
        frame.add_to_legal(250, "gebaerdensprache/", _("Sign language"))
