"""What the desk says about translations: what is due in each language, which pages are old, which nobody has read."""

from collections.abc import Iterable
from typing import Any

from django.db.models import CharField, Count, F, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Cast, Coalesce, Concat, Substr
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from areas.desk import FRONT, Found, Item, Line, Look, area_of, columns, waiting
from areas.duties import to_page
from areas.models import AreaPage, Role
from areas.translating import KEEPERS, LIST, Scope
from base import languages
from base.provenance import Provenance
from base.source_text import SourceText

TRANSLATORS = (*KEEPERS, Role.TRANSLATOR)
BAR = "|"


def _within(rows: QuerySet[Any], look: Look, prefix: str) -> QuerySet[Any]:
    """Rows about translations in somebody's neighbourhoods and languages; `prefix` leads to the page."""
    area = area_of(f"{prefix}path")
    rows = rows.annotate(area_here=area).filter(look.reach.within("area_here"))
    return rows.filter(Scope.of(look.user).rows("area_here", f"{prefix}locale__language_code"))


def _outdated(look: Look) -> QuerySet[Provenance]:
    german = SourceText.objects.filter(page__translation_key=OuterRef("page__translation_key"))
    changed = Subquery(german.values("changed_at")[:1])
    rows = _within(Provenance.objects.online().outdated().annotate(changed=changed), look, "page__").order_by("changed")
    return _columns(rows, changed)


def _unread(look: Look) -> QuerySet[Provenance]:
    rows = _within(Provenance.objects.online().unread().current(), look, "page__").order_by("made_at")
    return _columns(rows, F("made_at"))


def _columns(rows: QuerySet[Any], moment: Any) -> QuerySet[Provenance]:
    return columns(
        rows,
        "page__title",
        key="page_id",
        extra="page__locale__language_code",
        moment=moment,
        area=area_of("page__path"),
    )


def _language_of(found: Found) -> Item:
    item = to_page(found)
    return Item(item.words, item.url, languages.NAMES.get(found.extra, found.extra), item.moment)


def _number(rows: QuerySet[Any], **where: str) -> Coalesce:
    """How many rows have the same value as the outer one."""
    name, outer = next(iter(where.items()))
    same = rows.filter(**{name: OuterRef(outer)}).order_by().values(name)
    return Coalesce(Subquery(same.annotate(number=Count("pk")).values("number"), output_field=IntegerField()), 0)


def _numbers() -> dict[str, Any]:
    """Of the front page of a neighbourhood in one language: what is missing, old, and read by nobody below it."""
    texts = SourceText.objects.live().annotate(of=area_of("page__path"))
    # The language is in the path as well; asked for by its number, an eighth of the rows is looked at
    there = Provenance.objects.online().filter(page__locale=OuterRef("locale"))
    there = there.annotate(front=Substr("page__path", 1, FRONT))
    return {
        "missing": _number(texts, of="area") - _number(there, front="path"),
        "outdated": _number(there.outdated(), front="path"),
        "unread": _number(there.unread().current(), front="path"),
    }


def _due(look: Look) -> QuerySet[AreaPage]:
    """The front pages in all languages in which something is to be done; `extra` are the three numbers."""
    fronts = AreaPage.objects.exclude(url_path__startswith=f"/{languages.SOURCE}/").filter(look.reach.within("area"))
    mine = fronts.filter(Scope.of(look.user).rows("area", "locale__language_code"))
    due = mine.annotate(**_numbers()).exclude(missing__lte=0, outdated=0, unread=0)
    numbers = _numbers()
    words = Concat(
        *_joined(Cast(numbers[name], CharField()) for name in ("missing", "outdated", "unread")),
        output_field=CharField(),
    )
    return columns(due, "locale__language_code", extra=words, area="area")


def _joined(parts: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    for part in parts:
        found += [Value(BAR), part] if found else [part]
    return found


def _to_list(found: Found) -> Item:
    missing, outdated, unread = (int(number) for number in found.extra.split(BAR))
    parts = [
        ngettext("%(number)d missing", "%(number)d missing", missing) % {"number": missing} if missing > 0 else "",
        ngettext("%(number)d outdated", "%(number)d outdated", outdated) % {"number": outdated} if outdated else "",
        ngettext("%(number)d by a machine", "%(number)d by a machine", unread) % {"number": unread} if unread else "",
    ]
    address = f"{reverse(LIST)}?area={found.area}&language={found.words}"
    return Item(languages.NAMES.get(found.words, found.words), address, ", ".join(filter(None, parts)))


def lay_out() -> None:
    """Put these lines on the desk. Called when the room is ready."""
    waiting.extend(
        (
            Line(
                "outdated",
                _("Translations older than the German text"),
                "globe",
                90,
                TRANSLATORS,
                _outdated,
                _language_of,
            ),
            Line("unread", _("Made by a machine, read by nobody"), "globe", 91, TRANSLATORS, _unread, _language_of),
            Line("translations", _("Translations, language by language"), "globe", 92, TRANSLATORS, _due, _to_list),
        )
    )
