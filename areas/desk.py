"""The editors' desk: what waits for me, what happens this week, and what I begin. It is the front of the admin.

Rooms lay their lines on the desk from `AppConfig.ready()`. A line is a question to the database; all questions of a
person are asked in one query, however many there are, so every line gives the same columns (`columns`).
"""

import datetime
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.db import models
from django.db.models import OuterRef, Subquery, Value
from django.db.models.functions import Cast, Substr
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Page

from areas.models import Area, AreaPage, Role
from areas.models.area import all_areas
from areas.scoping import Reach, reach_of
from base import dates, languages

MOST = 50
OPEN = 5
FRONT = 3 * Page.steplen  # length of the path of a neighbourhood's front page
WEEK = datetime.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Look:
    """Who looks, when, and how far: `reach` holds for the roles of the line."""

    user: Any
    now: datetime.datetime
    reach: Reach

    @property
    def today(self) -> datetime.date:
        """The day in Leipzig."""
        return dates.local(self.now).date()

    @property
    def week(self) -> tuple[datetime.datetime, datetime.datetime]:
        """From today's midnight to that of the same weekday next week."""
        start = dates.local(self.now).replace(hour=0, minute=0, second=0, microsecond=0)
        return start, start + WEEK


@dataclass(frozen=True, slots=True)
class Found:
    """One answer of the database: the row's id, its words, one more column, a moment, its neighbourhood's id."""

    line: str
    pk: int
    words: str
    extra: str
    moment: datetime.datetime | None
    area: int | None

    @property
    def day(self) -> str:
        """The moment as a day in words; empty where there is none."""
        return dates.date_full(dates.local(self.moment).date()) if self.moment else ""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the desk: words, the place where it is done, a remark, when and where; `late` when time is up."""

    words: str
    url: str
    note: str = ""
    moment: datetime.datetime | None = None
    area: Area | None = None
    late: bool = False
    more_url: str = ""
    more_words: str | Promise = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One question: `rows` gives a queryset made with `columns`, `item` puts one answer into words and an address.

    Only people with one of the `roles` are asked; `everywhere` keeps it to those whose roles hold for the whole site.
    """

    name: str
    title: str | Promise
    icon: str
    order: int
    roles: Collection[Role]
    rows: Callable[[Look], models.QuerySet[Any]]
    item: Callable[[Found], Item]
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """Something one begins here: its words and its address in the neighbourhood with this id (0: for everyone)."""

    title: str | Promise
    icon: str
    order: int
    section: str
    roles: Collection[Role]
    url: Callable[[Found], str]


waiting: list[Line] = []
week: list[Line] = []
tasks: list[Task] = []


def columns(
    rows: models.QuerySet[Any],
    words: Any,
    *,
    key: Any = "pk",
    extra: Any = None,
    moment: Any = None,
    area: Any = None,
) -> models.QuerySet[Any]:
    """The first rows with the columns that every line has; the arguments are names or expressions."""
    first = rows.values("pk")[: MOST + 1]
    found = rows.model._default_manager.filter(pk__in=first).order_by()
    return found.annotate(
        desk_key=Cast(key, models.BigIntegerField()),
        desk_words=Cast(words, models.TextField()),
        desk_extra=Cast(Value("") if extra is None else extra, models.TextField()),
        desk_moment=Cast(moment, models.DateTimeField()),
        desk_area=Cast(area, models.BigIntegerField()),
    )


def area_of(path: Any = "path") -> Subquery:
    """The neighbourhood of any page, found by its place in the tree."""
    front = AreaPage.objects.filter(path=Substr(OuterRef(path), 1, FRONT))
    return Subquery(front.values("area")[:1])


def german(pages: models.QuerySet[Any]) -> models.QuerySet[Any]:
    """The pages that facts belong to."""
    return pages.filter(url_path__startswith=f"/{languages.SOURCE}/")


def within(pages: models.QuerySet[Any], reach: Reach) -> models.QuerySet[Any]:
    """Pages of any type within somebody's reach."""
    return pages.annotate(desk_area_of=area_of()).filter(reach.within("desk_area_of"))


@dataclass(frozen=True, slots=True)
class Heap:
    """A line with what was found: the first items lie open, the others are folded; `more` if there are still others."""

    title: str | Promise
    icon: str
    items: tuple[Item, ...]
    more: bool = False

    @property
    def number(self) -> str:
        """How many: "7", or "50+"."""
        return f"{MOST}+" if self.more else str(len(self.items))

    @property
    def first(self) -> tuple[Item, ...]:
        """What lies open."""
        return self.items[:OPEN]

    @property
    def others(self) -> tuple[Item, ...]:
        """What is folded."""
        return self.items[OPEN:]


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything on somebody's desk. `areas` are those that one can choose from, `chosen` the one that was chosen."""

    areas: tuple[Area, ...]
    chosen: Area | None
    waiting: tuple[Heap, ...]
    week: tuple[Heap, ...]
    tasks: tuple[Heap, ...]

    @property
    def number(self) -> int:
        """How many things wait."""
        return sum(len(heap.items) for heap in self.waiting)


def _reach(user: Any, roles: Collection[Role], chosen: Area | None) -> Reach:
    reach = reach_of(user, roles)
    if chosen is None:
        return reach
    return Reach(False, frozenset({chosen.pk}) if reach.everywhere or chosen.pk in reach.areas else frozenset())


def _asked(user: Any, chosen: Area | None, lines: Iterable[Line]) -> list[models.QuerySet[Any]]:
    now = timezone.now()
    questions = []
    for line in lines:
        reach = _reach(user, line.roles, chosen)
        if reach and (not line.everywhere or reach.everywhere):
            rows = line.rows(Look(user, now, reach))
            questions.append(rows.annotate(desk_line=Value(line.name, models.CharField())))
    return questions


def _sections(user: Any, chosen: Area | None) -> list[models.QuerySet[Any]]:
    """The lists under which new pages are made."""
    reach = _reach(user, {role for task in tasks for role in task.roles}, chosen)
    if not reach:
        return []
    lists = within(german(Page.objects.filter(slug__in={task.section for task in tasks}, depth__lte=4)), reach)
    found = columns(lists, "slug", extra="url_path", area=area_of())
    return [found.annotate(desk_line=Value("", models.CharField()))]


def _ask(questions: list[models.QuerySet[Any]]) -> dict[str, list[Found]]:
    """All answers by the name of their line; one query."""
    names = ("desk_line", "desk_key", "desk_words", "desk_extra", "desk_moment", "desk_area")
    parts = [one.values_list(*names) for one in questions]
    answers: dict[str, list[Found]] = {}
    # Without parts there is nothing to ask; a union takes the order of its first model unless told not to
    for row in parts[0].union(*parts[1:], all=True).order_by() if parts else ():
        answers.setdefault(row[0], []).append(Found(*row))
    return answers


def desk_of(request: HttpRequest) -> Desk:
    """The desk of the person who asks; `?area=` keeps to one neighbourhood."""
    user = request.user
    reach = reach_of(user)
    areas = {area.pk: area for area in all_areas(request) if reach.everywhere or area.pk in reach.areas}
    slug = request.GET.get("area", "")
    chosen = next((area for area in areas.values() if area.slug == slug), None)
    answers = _ask([*_asked(user, chosen, (*waiting, *week)), *_sections(user, chosen)])

    several = len(areas) > 1 and chosen is None

    def placed(found: Found, item: Item) -> Item:
        return replace(item, area=areas.get(found.area) if found.area and several else None)

    heaps = []
    for line in sorted(waiting, key=lambda one: one.order):
        rows = sorted(answers.get(line.name, ()), key=lambda one: (one.moment is None, one.moment, one.words))
        if rows:
            items = tuple(placed(row, line.item(row)) for row in rows[:MOST])
            heaps.append(Heap(line.title, line.icon, items, len(rows) > MOST))
    coming = [placed(row, line.item(row)) for line in week for row in answers.get(line.name, ())]
    return Desk(
        tuple(areas.values()), chosen, tuple(heaps), _by_day(coming), _tasks(user, chosen, answers.get("", []), areas)
    )


def _by_day(items: Iterable[Item]) -> tuple[Heap, ...]:
    """What happens, day by day."""
    days: dict[datetime.date, list[Item]] = {}
    for item in sorted((one for one in items if one.moment), key=lambda one: (one.moment, one.words)):
        days.setdefault(dates.local(item.moment).date(), []).append(item)  # type: ignore[arg-type]
    today = dates.today()
    return tuple(Heap(dates.day_or_date(day, today), "date", tuple(found)) for day, found in days.items())


def _tasks(user: Any, chosen: Area | None, sections: list[Found], areas: dict[int, Area]) -> tuple[Heap, ...]:
    """What one can begin: one address where there is one neighbourhood, else one for each."""
    heaps = []
    for task in sorted(tasks, key=lambda one: one.order):
        reach = _reach(user, task.roles, chosen)
        places = [one for one in sections if one.words == task.section and _reaches(reach, one.area)]
        places.sort(key=lambda one: (one.area is None, areas[one.area].order if one.area in areas else 0))
        items = [Item("", task.url(one), area=areas.get(one.area) if one.area else None) for one in places]
        if items:
            heaps.append(Heap(task.title, task.icon, tuple(items)))
    return tuple(heaps)


def _reaches(reach: Reach, area: int | None) -> bool:
    return reach.everywhere or area in reach.areas


class DeskView(WagtailAdminTemplateMixin, TemplateView):
    """The desk, in the place of Wagtail's own front: the first thing after signing in."""

    template_name = "wagtailadmin/desk/desk.html"
    page_title = _("Your desk")
    header_icon = "home"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Everything on the desk, from one query."""
        return {**super().get_context_data(**kwargs), "desk": desk_of(self.request)}
