"""Tables for Excel and LibreOffice: text stays text, whatever sign it begins with, and who pays stands below."""

import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

from django.http import HttpResponse
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from base.funding import current_funding

KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# A cell that begins like this is a formula to one program or another
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
# Signs that no file of this kind may hold
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
WIDEST = 60


def safe(value: Any) -> Any:
    """A value for a cell: numbers as they are, text as text. A sign that would begin a formula gets a `'` in front."""
    if isinstance(value, (int, float)) or value is None:
        return value
    text = UNSEEN.sub("", str(value))
    return f"'{text}" if text.startswith(FORMULA) else text


def spreadsheet(
    title: str, headings: Sequence[Any], rows: Iterable[Sequence[Any]], *, above: Sequence[Any] = ()
) -> bytes:
    """One sheet: title, lines `above` the table, headings, rows, and the funding below. Bytes of an XLSX file."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = re.sub(r"[\[\]:*?/\\]", " ", str(title))[:31]
    for line in (title, *above):
        sheet.append([safe(line)])
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.append([])
    sheet.append([safe(heading) for heading in headings])
    first = sheet.max_row
    for cell in sheet[first]:
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    for row in rows:
        sheet.append([safe(value) for value in row])
    for number in range(1, len(headings) + 1):
        lengths = [len(str(sheet.cell(row, number).value or "")) for row in range(first, sheet.max_row + 1)]
        sheet.column_dimensions[get_column_letter(number)].width = min(WIDEST, max(lengths) + 2)
    # Headings stay in sight
    sheet.freeze_panes = f"A{first + 1}"
    sheet.append([])
    for period in current_funding(None):
        sheet.append([safe(period.sentence)])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def download(content: bytes, name: str) -> HttpResponse:
    """The file to save, kept by no cache. `name` without its ending."""
    response = HttpResponse(content, content_type=KIND)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.xlsx"'
    response.headers["Cache-Control"] = "no-store, private"
    return response
