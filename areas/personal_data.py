"""Personal data of neighbourhoods and their teams."""

from django.utils.translation import gettext_lazy as _

from areas.models import Invitation, Message
from base.personal_data import WHO_DID_WHAT
from base.privacy import older, personal, plain


def declare() -> None:
    """Called once, when the app is ready."""
    plain(
        "areas.Area",
        "slug name code where office_name street postcode city phone languages figures_note closed_pages",
    )
    plain("areas.AreaPage", "introduction body")
    plain("areas.AreaFigure", "source")
    plain("areas.AreaRole", "language")
    plain("areas.AreaLogEntry", "action object_id")
    plain("areas.District", "slug name number")
    plain("areas.Centre", "name text market")
    plain("areas.Venue", "slug name street postcode city stop notes")
    plain("areas.Organisation", "name address website")
    plain("areas.Banner", "text")
    plain("areas.Invitation", "token_hash")
    personal(
        "areas.Invitation",
        "email invited_by",
        _("So that somebody can join a team."),
        _("until it is accepted, at most seven days"),
        lambda _now: Invitation.objects.overdue(),
    )
    personal(
        "areas.Message",
        "place text name phone email language answer form_key",
        _("So that we can answer what people write to us."),
        _("thirty days after the answer, at most a year"),
        Message.objects.past_their_time,
    )
    personal(
        "areas.AreaLogEntry",
        "label data user",
        WHO_DID_WHAT,
        _("two years"),
        older("areas.AreaLogEntry", "timestamp", days=730),
    )
