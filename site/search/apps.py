"""Search over the whole site."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """Puts the search among the links of every page."""

    name = "search"
    label = "search"

    def ready(self) -> None:
        """One link."""
        from base import frame

        frame.add_to_legal(900, "suche/", _("Search"))
