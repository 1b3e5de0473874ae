"""The numbers for the funder as a page of the admin and as a table to save; for team leads and the central team."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from areas.models import Area
from areas.scoping import Reach, reach_of
from areas.team import LEADERS
from base import dates
from base.spreadsheets import download, spreadsheet
from courses import figures
from courses.figures import Cell, Numbers, Table
from courses.models.course import CoursePage
from courses.models.figure import QuarterFigure

FOR_ALL = "alle"
KINDS = dict(CoursePage.Kind.choices)
WAYS = dict(QuarterFigure.Way.choices)
ORDER_OF_KINDS, ORDER_OF_WAYS = list(KINDS), list(WAYS)
# Fewer persons than this could be recognised by their neighbours
FEW = 5
HEADINGS = (
    _("Quarter"),
    _("Neighbourhood"),
    _("Kind"),
    _("Registered how"),
    _("Registered"),
    _("of these cancelled"),
    _("Came"),
    _("8 hours and more"),
    _("Hours of all"),
)
EXPLAINED = (
    _("Registered: all persons who registered in this quarter, also those who did not get a seat."),
    _("Came: each person is counted once a course, in the quarter of the first date."),
    _("Whoever just came by is counted at every date."),
    _("8 hours and more: persons who had their eighth hour of a course in this quarter."),
    _("Hours: of all persons together, in the quarter in which they were there."),
)
SECRET = _("Numbers below 5 are for the funder only. Do not publish them: somebody could be recognised.")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table in words."""

    quarter: str
    area: str
    kind: str
    way: str
    numbers: Numbers

    @property
    def values(self) -> list[Any]:
        """The line as it stands in a spreadsheet."""
        found = self.numbers
        counted = [found.registered, found.cancelled, found.came, found.participants, found.hours]
        return [self.quarter, self.area, self.kind, self.way, *counted]


class FiguresForm(forms.Form):
    """Which quarter, and whose."""

    quarter = forms.ChoiceField(label=_("Quarter"), required=False)
    area = forms.ChoiceField(label=_("Neighbourhood"), required=False)

    def __init__(self, quarters: list[tuple[int, int]], areas: list[tuple[str, str]], data: Any) -> None:
        """Offer quarters (the latest first), whole years, and neighbourhoods as pairs of slug and name."""
        super().__init__(data)
        years = sorted({year for year, _number in quarters}, reverse=True)
        choices = [(f"{year}-{number}", quarter_words(year, number)) for year, number in quarters]
        choices += [(str(year), _now("the whole year %(year)d") % {"year": year}) for year in years]
        self.fields["quarter"].choices = [("", _now("all")), *choices]  # type: ignore[attr-defined]
        self.fields["area"].choices = [("", _now("all")), *areas]  # type: ignore[attr-defined]

    def chosen(self, name: str) -> str:
        """What was chosen; nothing where that is not offered."""
        self.is_valid()
        return str(self.cleaned_data.get(name, ""))


def quarter_words(year: int, number: int) -> str:
    """ "4. Quartal 2026" """
    return _now("quarter %(number)d of %(year)d") % {"number": number, "year": year}


class FiguresView(WagtailAdminTemplateMixin, TemplateView):
    """`?quarter=2026-4&area=gruenau`, with `&export=xlsx` as a file."""

    template_name = "wagtailadmin/courses/figures.html"
    page_title = _("Numbers for the funder")
    header_icon = "table"
    reach: Reach

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Team leads see their own neighbourhoods."""
        self.reach = reach_of(request.user, LEADERS)
        if not self.reach:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page, or the file."""
        if request.GET.get("export") == "xlsx":
            return self.file()
        return super().get(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The page's title stands at the end of the way to it."""
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The form and the lines."""
        form, lines, _areas = self.found()
        asked = self.request.GET.copy()
        asked["export"] = "xlsx"
        return super().get_context_data(
            form=form,
            headings=HEADINGS,
            lines=lines,
            total=total(lines),
            explained=EXPLAINED,
            secret=SECRET,
            file_url=f"?{asked.urlencode()}",
            **kwargs,
        )

    def found(self) -> tuple[FiguresForm, list[Line], list[Area]]:
        """The form, the lines that were asked for, and whose they may be; four queries."""
        areas = list(Area.objects.filter(self.reach.within("pk")))
        table = figures.table(self.reach)
        names = [(area.slug, area.name) for area in areas]
        if self.reach.everywhere:
            names.append((FOR_ALL, _now("for everybody")))
        now = figures.quarter_of(dates.today())
        quarters = sorted({(cell.year, cell.quarter) for cell in table} | {now}, reverse=True)
        asked = self.request.GET if "quarter" in self.request.GET else {"quarter": "{}-{}".format(*now)}
        form = FiguresForm(quarters, names, asked)
        return form, lines_of(table, areas, form.chosen("quarter"), form.chosen("area")), areas

    def file(self) -> HttpResponse:
        """The same lines as a spreadsheet; the record of each neighbourhood says who saved it."""
        form, lines, areas = self.found()
        period = form.chosen("quarter")
        for area in areas:
            if form.chosen("area") in ("", area.slug):
                log(area, "areas.export", data={"what": str(self.page_title)})
        words = dict(form.fields["quarter"].choices).get(period, "")  # type: ignore[attr-defined]
        made = _now("made on %(day)s") % {"day": dates.date_full(dates.today())}
        above = [f"{words}, {made}", SECRET, *EXPLAINED]
        rows = [line.values for line in [*lines, total(lines)]]
        content = spreadsheet(str(self.page_title), HEADINGS, rows, above=above)
        return download(content, "-".join(filter(None, ("zahlen", period, form.chosen("area")))))


def lines_of(table: Table, areas: list[Area], period: str, slug: str) -> list[Line]:
    """The lines of a quarter (`2026-4`), a year (`2026`) or all, the latest first, in the order of the town."""
    places: dict[int | None, tuple[int, str, str]] = {
        area.pk: (place, area.slug, area.name) for place, area in enumerate(areas)
    }
    places[None] = (len(areas), FOR_ALL, _now("for everybody"))

    def wanted(cell: Cell) -> bool:
        whole = f"{cell.year}-{cell.quarter}"
        return period in ("", str(cell.year), whole) and slug in ("", places[cell.area][1])

    def place(cell: Cell) -> tuple[int, ...]:
        kind, way = ORDER_OF_KINDS.index(cell.kind), ORDER_OF_WAYS.index(cell.way)
        return -cell.year, -cell.quarter, places[cell.area][0], kind, way

    return [
        Line(
            quarter_words(cell.year, cell.quarter),
            places[cell.area][2],
            str(KINDS[cell.kind]),
            str(WAYS[cell.way]),
            table[cell],
        )
        for cell in sorted(filter(wanted, table), key=place)
    ]


def total(lines: list[Line]) -> Line:
    """All lines together."""
    numbers = Numbers()
    for line in lines:
        numbers.add(line.numbers)
    return Line(_now("all together"), "", "", "", numbers)
