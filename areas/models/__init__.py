"""Neighbourhoods and what stands in them."""

from areas.models.area import Area, AreaFigure, Centre, District, OfficeHours
from areas.models.pages import AreaListingPage, AreaPage, AreaScopedPage
from areas.models.places import Organisation, Venue

__all__ = [
    "Area",
    "AreaFigure",
    "AreaListingPage",
    "AreaPage",
    "AreaScopedPage",
    "Centre",
    "District",
    "OfficeHours",
    "Organisation",
    "Venue",
]
