"""The models of the ground floor, each written in the file of its noun."""

from base.archive import DeletedPage
from base.funding import FundingPeriod
from base.glossary import HardWord
from base.images import SiteDocument, SiteImage, SiteRendition
from base.jobs import JobRun
from base.kept_words import KeptWord
from base.machine_orders import MachineDay, MachineOrder
from base.outbox import OutgoingMail
from base.plain_check import PlainCheck
from base.provenance import Provenance
from base.reviews import Review
from base.settings import SiteSettings
from base.source_text import SourceText
from base.synonyms import Synonym
from base.translations import OfflineTranslation
from base.versions import Version
from base.vocabulary import Topic

__all__ = [
    "DeletedPage",
    "FundingPeriod",
    "HardWord",
    "JobRun",
    "KeptWord",
    "MachineDay",
    "MachineOrder",
    "OfflineTranslation",
    "OutgoingMail",
    "PlainCheck",
    "Provenance",
    "Review",
    "SiteDocument",
    "SiteImage",
    "SiteRendition",
    "SiteSettings",
    "SourceText",
    "Synonym",
    "Topic",
    "Version",
]
