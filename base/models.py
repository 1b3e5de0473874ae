"""The models of the ground floor, each written in the file of its noun."""

from base.funding import FundingPeriod
from base.images import SiteDocument, SiteImage, SiteRendition
from base.settings import SiteSettings
from base.synonyms import Synonym
from base.translations import OfflineTranslation
from base.versions import Version
from base.vocabulary import Topic

__all__ = [
    "FundingPeriod",
    "OfflineTranslation",
    "SiteDocument",
    "SiteImage",
    "SiteRendition",
    "SiteSettings",
    "Synonym",
    "Topic",
    "Version",
]
