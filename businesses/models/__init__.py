"""The directory, the businesses in it, and the facts about them that go live at once."""

from businesses.models.business import BusinessPage
from businesses.models.confirmation import Confirmation
from businesses.models.directory import DirectoryPage
from businesses.models.draft import DraftPicture, EntryDraft
from businesses.models.enquiry import Enquiry, HiddenEntry
from businesses.models.hours import Closure, HoursSettings, OpeningHours, SpecialDay
from businesses.models.invitation import HelperInvitation
from businesses.models.member import Member
from businesses.models.network import Meeting, MethodCardPage, NetworkMember, NetworkPage
from businesses.models.paper import HandoverCode
from businesses.models.picture import SentPicture
from businesses.models.placement import Placement
from businesses.models.report import Report
from businesses.models.support import SupportOffer
from businesses.models.views import MonthlyViews

__all__ = [
    "BusinessPage",
    "Closure",
    "Confirmation",
    "DirectoryPage",
    "DraftPicture",
    "Enquiry",
    "EntryDraft",
    "HandoverCode",
    "HelperInvitation",
    "HiddenEntry",
    "HoursSettings",
    "Meeting",
    "Member",
    "MethodCardPage",
    "MonthlyViews",
    "NetworkMember",
    "NetworkPage",
    "OpeningHours",
    "Placement",
    "Report",
    "SentPicture",
    "SpecialDay",
    "SupportOffer",
]
