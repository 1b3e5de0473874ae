"""Pages that belong to a neighbourhood. To which one is never typed in: the tree says it."""

from typing import Any, ClassVar, Self

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import CommentPanel, FieldPanel, Panel
from wagtail.models import Page
from wagtail.search import index

from areas.guards.references import OwnReferencesForm
from areas.models.area import Area, all_areas, area_with_everything, figure_tables
from base import hours
from base.blocks import BODY_BLOCKS
from base.fields import BodyField
from base.listing import ListingPage
from base.pages import BasePage

# No slug and no time to go offline: pages that others hang on have a fixed address and stay
FIXED_PROMOTE_PANELS: list[Panel] = [
    FieldPanel("seo_title"),
    FieldPanel("search_description"),
    FieldPanel("share_image"),
    FieldPanel("last_checked"),
]
FIXED_SETTINGS_PANELS: list[Panel] = [CommentPanel()]


class AreaPage(BasePage):
    """The front page of a neighbourhood: its office, its map, its figures and what is on."""

    area = models.ForeignKey(Area, on_delete=models.PROTECT, related_name="pages", editable=False)
    introduction = models.TextField(
        _("introduction"), help_text=_("Two or three short sentences: where is it, who lives there, what do we do?")
    )
    body = BodyField(BODY_BLOCKS, blank=True, verbose_name=_("text"), help_text=_("More about the neighbourhood."))

    base_form_class = OwnReferencesForm
    # Made from its row together with its sections, see areas/sections.py; never alone
    is_creatable = False
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = [
        "courses.CourseIndexPage",
        "courses.ConsultationIndexPage",
        "businesses.DirectoryPage",
        "news.NewsIndexPage",
        "news.EventIndexPage",
    ]

    content_panels = [*BasePage.content_panels, FieldPanel("introduction"), FieldPanel("body")]
    promote_panels = FIXED_PROMOTE_PANELS
    settings_panels = FIXED_SETTINGS_PANELS
    search_fields = [*BasePage.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        verbose_name = _("page of a neighbourhood")
        verbose_name_plural = _("pages of neighbourhoods")

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """A draft never changes which neighbourhood the page is about."""
        page: Self = super().with_content_json(content)
        page.area_id = self.area_id
        return page

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The neighbourhood with office hours, districts, centres and figures."""
        context = super().get_context(request, *args, **kwargs)
        area = area_with_everything(self.area_id, request)
        return {
            **context,
            "area": area,
            "office_hours": tuple(hours.rows(area.office_hours.all())),
            "figure_tables": figure_tables(area),
        }

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The neighbourhood as a place."""
        return [{"@type": "Place", "name": self.title, "description": self.introduction, "url": self.canonical}]


def area_id_at(path: str) -> int | None:
    """The neighbourhood that a place in the tree lies in; None above all neighbourhoods."""
    steps = [path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)]
    found = AreaPage.objects.filter(path__in=steps).order_by("-depth").values_list("area_id", flat=True)
    return found.first()


class AreaScopedPage(BasePage):
    """A page that belongs to the neighbourhood it lies in, or to all where it lies in none."""

    area = models.ForeignKey(Area, null=True, on_delete=models.PROTECT, related_name="+", editable=False)

    base_form_class = OwnReferencesForm
    _known_area: tuple[int | None, Area | None] | None = None

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Look up the neighbourhood anew at each save."""
        if self.path and not kwargs.get("update_fields"):
            self.area_id = area_id_at(self.path)
        return super().save(*args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """A draft from before a move cannot bring the old neighbourhood back."""
        page: Self = super().with_content_json(content)
        page.area_id = area_id_at(self.path)
        return page

    def known_area(self, request: HttpRequest | None = None) -> Area | None:
        """The neighbourhood, from memory; asked for with a request first, it costs nothing the next time."""
        if self._known_area is None or self._known_area[0] != self.area_id:
            found = next((area for area in all_areas(request) if area.pk == self.area_id), None)
            self._known_area = (self.area_id, found)
        return self._known_area[1]


class AreaListingPage(AreaScopedPage, ListingPage):
    """A list of a neighbourhood's offers, or of the whole town's where it lies at the top."""

    max_count_per_parent = 1
    promote_panels = FIXED_PROMOTE_PANELS
    settings_panels = FIXED_SETTINGS_PANELS

    class Meta:
        abstract = True

    def get_scope(self) -> Area | None:
        """The neighbourhood the list lies in."""
        return self.known_area()


def concrete_scoped_pages() -> list[type[AreaScopedPage]]:
    """All page types that belong to a neighbourhood."""
    found: list[type[AreaScopedPage]] = []
    waiting = list(AreaScopedPage.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if not kind._meta.abstract:
            found.append(kind)
    return found


def recompute_areas(page: Page) -> None:
    """After a move: set the neighbourhood of the page and of all below it from where they lie now."""
    outer = area_id_at(page.path)
    inner = list(AreaPage.objects.filter(path__startswith=page.path).values_list("path", "area_id"))
    for kind in concrete_scoped_pages():
        kind.objects.filter(path__startswith=page.path).update(area=outer)
        for path, area in inner:
            kind.objects.filter(path__startswith=path).update(area=area)
