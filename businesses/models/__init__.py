"""The directory, the businesses in it, and the facts about them that go live at once."""

from businesses.models.business import BusinessPage
from businesses.models.directory import DirectoryPage
from businesses.models.hours import Closure, Confirmation, HoursSettings, OpeningHours

__all__ = ["BusinessPage", "Closure", "Confirmation", "DirectoryPage", "HoursSettings", "OpeningHours"]
