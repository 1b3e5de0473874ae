"""The printing press: HTML comes in, a tagged PDF goes out. A program of its own, started for one sheet at a time.

WeasyPrint needs 60 MB and a second to start. A web worker that has once imported it keeps both for ever, and a sheet
that never ends would keep the worker too. So `printing.py` starts this file for each new sheet and lets it go.
It knows neither Django nor the database, and it opens no file and no connection: only data inside the sheet.
"""

import json
import sys
import unicodedata
from typing import Any

try:
    import weasyprint
except (ImportError, OSError):  # the package itself, or Pango behind it
    weasyprint = None

NO_LIBRARY, NO_FONT = 3, 4


def letters_without_shape(fonts: dict[Any, Any]) -> set[str]:
    """Letters that no font of this machine can draw; marks and pictures may be missing."""
    missing = {chr(codepoint) for font in fonts.values() for codepoint in font.missing}
    return {letter for letter in missing if unicodedata.category(letter).startswith("L")}


def press(sheet: dict[str, str]) -> bytes:
    """A sheet (`html`, `css`) as PDF/UA. Exits with NO_LIBRARY or NO_FONT where the machine cannot print it."""
    if weasyprint is None:
        sys.exit(NO_LIBRARY)
    fetcher = weasyprint.urls.URLFetcher(allowed_protocols={"data"}, allow_redirects=False)
    document = weasyprint.HTML(string=sheet["html"], url_fetcher=fetcher).render(
        stylesheets=[weasyprint.CSS(string=sheet["css"], url_fetcher=fetcher)]
    )
    pdf: bytes = document.write_pdf(pdf_variant="pdf/ua-1")
    if letters_without_shape(document.fonts):
        sys.exit(NO_FONT)
    return pdf


if __name__ == "__main__":
    sys.stdout.buffer.write(press(json.loads(sys.stdin.buffer.read())))
