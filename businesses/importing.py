"""Many businesses at once from a table (CSV): all rows are good, or none comes in. A first look changes nothing."""

import csv
import io
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Locale, Page

from areas.models import District
from areas.scoping import Reach
from base import languages
from base.german import fold
from base.vocabulary import SPOKEN_LANGUAGES, StepFree
from businesses.branches import Offer, SubBranch, branch_of
from businesses.entry.making import slug_for
from businesses.models import BusinessPage, DirectoryPage

MOST_ROWS = 300
MOST_BYTES = 1_000_000
MOST_FAULTS = 100
LONGEST_TITLE = 255
SEPARATORS = ";,\t"
# Words of a table's first line → fields of an entry. German first, as people write them
COLUMNS: Mapping[str, str] = {
    "name": "title",
    "gewerk": "sub_branch",
    "kurz": "summary",
    "ortsteil": "district",
    "strasse": "street",
    "plz": "postcode",
    "nur ortsteil": "hide_address",
    "telefon": "phone",
    "website": "website",
    "sprachen": "languages",
    "stufenlos": "step_free",
    "angebote": "offers",
}
HEADINGS: Mapping[str, str] = {name: heading for heading, name in COLUMNS.items()}
NEEDED = ("title", "sub_branch", "summary", "district")
YES = frozenset({"ja", "j", "x", "1", "yes", "true"})
NO = frozenset({"", "nein", "n", "0", "no", "false"})


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong: the line of the table (1 is the first line; 0 the whole table), its column, and a sentence."""

    line: int
    column: str
    words: str


@dataclass(slots=True)
class Table:
    """What was read: the entries that would be made, each with its line, and everything that is wrong."""

    entries: list[tuple[int, BusinessPage]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, line: int, name: str, words: str) -> None:
        """Note what is wrong with a field."""
        self.faults.append(Fault(line, HEADINGS.get(name, name), words))


def decoded(content: bytes) -> str:
    """The text of a file from a table program, in either of the two usual encodings."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def read(text: str, reach: Reach) -> Table:
    """Check a table. Only districts within `reach` are known."""
    table = Table()
    text = text.replace("\x00", "").strip()
    separator = max(SEPARATORS, key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error:
        table.fault(0, "", _("This is no table that we can read. Please save it as CSV."))
        return table
    if len(rows) < 2:
        table.fault(0, "", _("The table is empty."))
    elif len(rows) - 1 > MOST_ROWS:
        table.fault(0, "", _("The table has more than %(most)d rows. Please divide it.") % {"most": MOST_ROWS})
    else:
        names = _names(rows[0][1], table)
        if not table.faults:
            _read_rows(rows[1:], names, table, reach)
    return table


def _names(heading: list[str], table: Table) -> list[str]:
    """The fields of the columns; a column that nobody knows is a fault, since its facts would be lost."""
    names = []
    for cell in heading:
        name = COLUMNS.get(fold(cell).replace("straße", "strasse"), "")
        if not name:
            words = _("We do not know this column. There are: %(names)s") % {"names": ", ".join(COLUMNS)}
            table.faults.append(Fault(1, cell[:40], words))
        names.append(name)
    for name in NEEDED:
        if name not in names:
            table.fault(1, name, _("This column is missing."))
    return names


def _read_rows(rows: list[tuple[int, list[str]]], names: list[str], table: Table, reach: Reach) -> None:
    choices = Choices(reach)
    known = {fold(title): "" for title in BusinessPage.objects.sources().values_list("title", flat=True)}
    locale = Locale.objects.get(language_code=languages.SOURCE)
    for line, row in rows:
        if len(row) != len(names):
            table.fault(line, "", _("This row has more or fewer cells than the first one."))
            continue
        cells = {name: " ".join(cell.split()) for name, cell in zip(names, row, strict=True)}
        page = _page(cells, line, table, choices)
        page.locale = locale
        key = fold(page.title)
        if page.title and key in known:
            where = known[key] or _("the directory")
            table.fault(line, "title", _("This business is already in %(where)s.") % {"where": where})
        known.setdefault(key, _("line %(number)d") % {"number": line})
        table.entries.append((line, page))


class Choices:
    """What cells may say, in the words of the site or its short words."""

    def __init__(self, reach: Reach) -> None:
        """Districts of the own neighbourhoods only; one query."""
        districts = District.objects.filter(reach.within("area")).select_related("area")
        self.districts = {fold(word): one for one in districts for word in (one.slug, one.name)}
        with override(languages.SOURCE):
            self.trades = _words(SubBranch.choices)
            self.offers = _words(Offer.choices)
            self.step_free = _words(StepFree.choices)
            names = ((code, languages.language_name(code, languages.SOURCE)) for code in SPOKEN_LANGUAGES)
            self.languages = _words(names)


def _words(choices: Any) -> dict[str, str]:
    return {fold(str(word)): str(value) for value, label in choices for word in (value, label)}


def _page(cells: Mapping[str, str], line: int, table: Table, choices: Choices) -> BusinessPage:
    """The entry that a row describes, as far as it can be read."""
    for name in NEEDED:
        if not cells[name]:
            table.fault(line, name, _("Please fill in this cell."))
    trade = _one(cells, "sub_branch", choices.trades, line, table)
    district = choices.districts.get(fold(cells["district"]))
    if cells["district"] and district is None:
        table.fault(line, "district", _("We do not know “%(word)s”.") % {"word": cells["district"][:40]})
    hidden = fold(cells.get("hide_address", ""))
    if hidden not in YES | NO:
        table.fault(line, "hide_address", _("Please write “ja” or “nein”."))
    page = BusinessPage(
        title=cells["title"],
        draft_title=cells["title"],
        slug="eintrag",
        summary=cells["summary"],
        sub_branch=trade,
        branch=branch_of(trade) if trade else "",
        district=district,
        area=district.area if district else None,
        hide_address=hidden in YES,
        languages=_several(cells, "languages", choices.languages, line, table),
        offers=_several(cells, "offers", choices.offers, line, table),
        step_free=_step_free(cells, choices, line, table),
        **{name: cells.get(name, "") for name in ("street", "postcode", "phone", "website")},
    )
    _check_fields(page, line, table)
    return page


def _one(cells: Mapping[str, str], name: str, words: Mapping[str, str], line: int, table: Table) -> str:
    text = cells.get(name, "")
    if text and fold(text) not in words:
        table.fault(line, name, _("We do not know “%(word)s”.") % {"word": text[:40]})
    return words.get(fold(text), "")


def _several(cells: Mapping[str, str], name: str, words: Mapping[str, str], line: int, table: Table) -> list[str]:
    parts = [part.strip() for part in cells.get(name, "").replace("|", ",").split(",") if part.strip()]
    for part in parts:
        if fold(part) not in words:
            table.fault(line, name, _("We do not know “%(word)s”.") % {"word": part[:40]})
    return list(dict.fromkeys(words[fold(part)] for part in parts if fold(part) in words))


def _step_free(cells: Mapping[str, str], choices: Choices, line: int, table: Table) -> str:
    said = fold(cells.get("step_free", ""))
    short = {"": StepFree.UNKNOWN, "ja": StepFree.YES, "teilweise": StepFree.PARTLY, "nein": StepFree.NO}
    if said in short:
        return str(short[said])
    return _one(cells, "step_free", choices.step_free, line, table) or StepFree.UNKNOWN


CHECKED: Collection[str] = ("title", "summary", "street", "postcode", "phone", "website")


def _check_fields(page: BusinessPage, line: int, table: Table) -> None:
    """What the fields themselves refuse: too long, no phone number, no address of the web."""
    others = {one.name for one in page._meta.fields} - set(CHECKED)
    try:
        page.clean_fields(exclude=others)
    except ValidationError as error:
        for name, sentences in error.message_dict.items():
            if not (name in NEEDED and not getattr(page, name)):
                table.fault(line, name, " ".join(sentences))


@transaction.atomic
def bring_in(table: Table, user: Any) -> int:
    """Publish all entries of a table without faults; their number. Raises ValueError where there is a fault."""
    if table.faults or not table.entries:
        raise ValueError("Only a table without faults comes in.")
    directories: dict[Any, Any] = {}
    for _line, page in table.entries:
        if page.area_id not in directories:
            # Two pages that are added at once would take the same place in the tree
            area: Any = page.area
            found = DirectoryPage.of(area)
            directories[page.area_id] = Page.objects.select_for_update().get(pk=found.pk).specific
        directory = directories[page.area_id]
        page.slug = slug_for(page, directory)
        page.live, page.has_unpublished_changes = False, True
        directory.add_child(instance=page)
        page.save_revision(user=user, log_action=True).publish(user=user)
    return len(table.entries)
