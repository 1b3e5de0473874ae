"""Personal data of the project's pages: whom people can turn to."""

from django.utils.translation import gettext_lazy as _

from base.personal_data import PAGE
from base.privacy import personal, plain

CONTACT = _("So that people know whom to ask.")


def declare() -> None:
    """Called once, when the app is ready."""
    plain("home.HomePage", "claim lead doors")
    plain("home.LegalPage", "introduction body")
    plain("home.StandardPage", "introduction body")
    plain("home.Partner", "text")
    plain(
        "home.ProjectPage",
        "introduction body description target_groups goals activities target_region state municipality "
        "programme_areas fields_of_action funding_round figures figures_note partners_introduction",
    )
    personal(
        "home.ProjectPage",
        "contact_name contact_address contact_phone contact_email contact_website",
        CONTACT,
        PAGE,
    )
    plain(
        "home.AccessibilityStatementPage",
        "introduction body commitment scope standard non_accessible method feedback_text "
        "enforcement_name enforcement_text enforcement_email enforcement_address enforcement_url",
    )
    personal(
        "home.AccessibilityStatementPage",
        "feedback_name feedback_phone feedback_email feedback_address",
        CONTACT,
        PAGE,
    )
