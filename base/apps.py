"""The ground floor."""

from django.apps import AppConfig
from django.conf.locale import LANG_INFO

# Django knows plain German only as a kind of German; its own name is ours. Here, before any template asks.
LANG_INFO["de-simple"] = {
    "bidi": False,
    "code": "de-simple",
    "name": "Plain German",
    "name_local": "Einfache Sprache",
}


class BaseAppConfig(AppConfig):
    """Connects what follows changes of pages and settings."""

    name = "base"
    label = "base"

    def ready(self) -> None:
        """Signals and memories."""
        from base import checks as _checks  # noqa: F401  registers the house's system checks
        from base import counting, exports, glossary, jobs, personal_data, plain_check, signals
        from base.models import FundingPeriod, HardWord, PlainCheck, SiteSettings, Topic
        from base.versions import follow

        personal_data.declare()
        signals.connect()
        exports.connect()
        counting.connect()
        jobs.connect()
        follow("frame", SiteSettings, FundingPeriod)
        follow("catalogue", Topic)
        follow(plain_check.NAME, PlainCheck)
        follow(glossary.NAME, HardWord)
