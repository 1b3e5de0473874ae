"""What the front page, the neighbourhoods' pages and the project page need in their templates."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.utils.safestring import SafeString

from areas.models import Area
from areas.models.area import all_areas
from areas.sections import all_sections
from base import dates, languages
from base.frame import AreaLink, Link
from base.notices import Notice
from base.pages import BasePage
from base.versions import remembered
from home import markets
from home.area_map import AreaMap, draw
from home.originals import attributes_of

register = template.Library()


@register.simple_tag(takes_context=True)
def area_map(context: dict[str, Any], area: Area) -> AreaMap | None:
    """The drawn map of a neighbourhood that came `with_everything()`; its houses come from memory."""
    venues = remembered(context.get("request"), "catalogue", f"venues of {area.pk}", lambda: list(area.venues.all()))
    return draw(area.districts.all(), venues)


@register.simple_tag(takes_context=True)
def neighbourhoods(context: dict[str, Any]) -> list[dict[str, Any]]:
    """All neighbourhoods with their addresses for the reader: `area`, `url`. From memory."""
    return [{"area": area, "url": AreaLink.of(area).url} for area in all_areas(context.get("request"))]


@register.simple_tag
def area_sections(area: Area) -> list[Link]:
    """The parts of a neighbourhood (courses, advice, businesses …) with their addresses for the reader."""
    start = f"/{languages.current().code}/{area.slug}/"
    return [Link(section.title, f"{start}{section.slug}/") for section in all_sections()]


@register.simple_tag(takes_context=True)
def text_of(context: dict[str, Any], page: BasePage, field: str) -> SafeString:
    """Attributes of the element that holds a field's text: `lang` and `dir` where it is not the reader's language."""
    return attributes_of(page, field, context.get("request"))


@register.simple_tag
def tidy_figures(tables: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Figure tables in which year and source, where all rows share them, stand once as the table's caption."""
    tidy = []
    for table in tables:
        origins = {(row["year"], row["source"]) for row in table["rows"]}
        if len(origins) == 1:
            year, source = origins.pop()
            rows = [row | {"year": None, "source": ""} for row in table["rows"]]
            tidy.append(table | {"rows": rows, "caption": f"{year}, {source}" if source else str(year)})
        else:
            tidy.append(table | {"caption": table["title"]})
    return tidy


@register.filter
def begin_within(notices: Iterable[Notice], days: int) -> bool:
    """Whether the first of some notices in order of time is for one of the next days, today being the first."""
    first = next((notice.date for notice in notices if notice.date), None)
    return first is not None and (first - dates.today()).days < days


@register.filter
def market_words(text: str) -> str:
    """When a weekly market is, in the reader's words."""
    return markets.market_words(text)
