"""Neighbourhoods and what stands in them."""

from areas.models.area import Area, AreaFigure, Centre, District, OfficeHours
from areas.models.banner import Banner
from areas.models.invitation import Invitation
from areas.models.message import Message
from areas.models.pages import AreaListingPage, AreaPage, AreaScopedPage
from areas.models.places import Organisation, Venue
from areas.models.record import AreaLogEntry
from areas.models.roles import AreaRole, Role

__all__ = [
    "Area",
    "AreaFigure",
    "AreaListingPage",
    "AreaLogEntry",
    "AreaPage",
    "AreaRole",
    "AreaScopedPage",
    "Banner",
    "Centre",
    "District",
    "Invitation",
    "Message",
    "OfficeHours",
    "Organisation",
    "Role",
    "Venue",
]
