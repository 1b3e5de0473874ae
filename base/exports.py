"""Tables to download from the admin. In its XLSX files Wagtail keeps text as text; in its CSV files it does not."""

from typing import Any

from django.utils.encoding import force_str
from wagtail.admin.views.mixins import SpreadsheetExportMixin

from base.spreadsheets import safe


def as_text(value: Any) -> Any:
    """What stands in a cell: a text that would be a formula gets a `'` in front."""
    return safe(force_str(value, strings_only=True))


def connect() -> None:
    """Called once, when the app is ready. The entry for everything stands last, so Wagtail's own come first."""
    SpreadsheetExportMixin.custom_value_preprocess[object] = {SpreadsheetExportMixin.FORMAT_CSV: as_text}
