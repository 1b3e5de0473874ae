"""Personal data of businesses: a shop is often one person."""

from django.utils.translation import gettext_lazy as _

from base.privacy import older, personal, plain
from businesses.models import EntryDraft, HandoverCode, HelperInvitation, Placement, Report, SentPicture
from businesses.models.picture import forget_unshown
from businesses.models.report import forget

FOR_THE_ENTRY = _("So that people can list their business in small steps.")


def declare() -> None:
    """Called once, when the app is ready."""
    plain("businesses.DirectoryPage", "introduction")
    plain("businesses.BusinessPage", "image_alt languages offers body")
    plain("businesses.Closure", "reason")
    plain("businesses.NetworkPage", "summary topics body")
    plain("businesses.MethodCardPage", "summary people material steps hint")
    plain("businesses.Meeting", "topic")
    plain("businesses.SupportOffer", "name about topics phone website languages")
    plain("businesses.Report", "subject")
    personal(
        "businesses.Placement",
        "title tasks times",
        _("So that people who look for work find a place."),
        _("a year after its end"),
        Placement.objects.over,
    )
    personal(
        "businesses.Report",
        "text name email language reasons form_key decided_by",
        _("So that we can decide about a report and tell both sides."),
        _("a year after the decision, at most two years; then only its number counts"),
        Report.objects.past_their_time,
        forget,
    )
    personal(
        "businesses.BusinessPage",
        "title summary street postcode phone website",
        _("So that people find the business."),
        _("as long as the entry exists"),
    )
    personal(
        "businesses.Member",
        "user since",
        _("So that people can keep the entry of their own business true."),
        _("as long as the entry and the account exist"),
    )
    personal(
        "businesses.SentPicture",
        "image",
        _("So that the entry shows what the business looks like."),
        _("as long as the entry shows it; a month where it does not"),
        SentPicture.objects.past_their_time,
        forget_unshown,
    )
    plain("businesses.HelperInvitation", "token_hash")
    personal(
        "businesses.HelperInvitation",
        "email invited_by",
        _("So that somebody can help with an entry."),
        _("until it is accepted, at most seven days"),
        lambda _now: HelperInvitation.objects.overdue(),
    )
    personal(
        "businesses.Enquiry",
        "token_hash",
        _("So that one tap is enough to say that an entry is still true."),
        _("two years"),
        older("businesses.Enquiry", "asked_at", days=730),
    )
    seven_days = _("seven days after the last change")
    personal(
        "businesses.EntryDraft",
        "token_hash language data email code_hash adviser",
        FOR_THE_ENTRY,
        seven_days,
        EntryDraft.objects.past_their_time,
    )
    personal("businesses.DraftPicture", "file alt", FOR_THE_ENTRY, seven_days)
    personal(
        "businesses.HandoverCode",
        "code_hash made_by",
        _("So that an adviser can hand an entry over to its owner."),
        _("sixty days after the printing"),
        HandoverCode.objects.past_their_time,
    )
