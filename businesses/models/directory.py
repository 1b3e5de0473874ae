"""The directory of the town's businesses, and of each neighbourhood's."""

import dataclasses
from typing import Any, ClassVar

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path

from areas.models import Area, AreaListingPage
from base import languages, opendata
from base.listing import Collection, Listing, build
from base.notices import Crumb
from base.pages import BasePage
from base.parameters import ListFilters, Query, read
from base.templatetags.ui import absolute, address
from businesses import listing, map_page, near, networks, supporting, tiles, vacancies
from businesses.filters import ORDERS, DirectoryFilters

LIST_WORDS = {
    "search_label": _("Search in this list"),
    "empty_title": _("Nothing found"),
    "empty_text": _("Try fewer filters or another word. Or call us: we look with you."),
}


class DirectoryPage(AreaListingPage):
    """The directory: all businesses of the town, or of one neighbourhood."""

    template = "businesses/directory_page.html"
    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "areas.AreaPage"]
    subpage_types: ClassVar[list[str]] = ["businesses.BusinessPage", "businesses.NetworkPage"]
    filters: ClassVar[type[ListFilters]] = DirectoryFilters
    feeds: ClassVar[list[tuple[str, str]]] = [
        ("application/json", "betriebe.json"),
        ("application/geo+json", "betriebe.geojson"),
    ]

    class Meta:
        verbose_name = _("directory of businesses")
        verbose_name_plural = _("directories of businesses")

    @classmethod
    def of(cls, area: Area) -> "DirectoryPage":
        """The German directory of a neighbourhood. Raises DirectoryPage.DoesNotExist."""
        found: DirectoryPage = cls.objects.get(area=area, url_path__startswith=f"/{languages.SOURCE}/")
        return found

    def known_area(self, request: HttpRequest | None = None) -> Area | None:
        """The neighbourhood; kept, since heading and scope ask again without the request."""
        if request is not None or not hasattr(self, "_kept_area"):
            self._kept_area = super().known_area(request)
        return self._kept_area

    def collection(self, request: HttpRequest) -> Collection:
        """The businesses of this list's scope, as of now."""
        return listing.DirectoryCollection(request, self.known_area(request), timezone.now())

    def heading(self, total: int) -> str:
        """ "7 Betriebe in Grünau" """
        return listing.heading(total, self.known_area())

    def orders(self, query: Query) -> list[tuple[str, str, bool]]:
        """By name, by lot, or the nearest first where a place is chosen."""
        offered: dict[str, Any] = dict(ORDERS)
        usual, *_rest = offered
        if query.options.get(near.NAME):
            usual = near.NAME
            offered = {usual: _now("nearest first"), **offered}
        present = query.options.get("sort", usual)
        return [
            (str(words), query.with_options(sort=value if value != usual else ""), value == present)
            for value, words in offered.items()
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """List or map; people are asked for the trade once they have chosen a branch: the question would be long."""
        context = super().get_context(request, *args, **kwargs)
        found: Listing = context["listing"]
        context |= map_page.context(found, self.here, self.known_area(request))
        if not {"branch", "sub_branch"} & set(found.query.selection):
            found.questions = [question for question in found.questions if question.name != "sub_branch"]
        return context

    @path("eintragen/")
    def enter(self, _request: HttpRequest) -> HttpResponseRedirect:
        """The form is at one place for the whole town; so no business can take this address either."""
        return HttpResponseRedirect(f"/{languages.current().code}/betriebe/eintragen/")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Only the page that was asked to load pictures of a map may load them, from that one server."""
        answer: HttpResponse = super().serve(request, *args, **kwargs)
        found = (answer.context_data or {}).get("map") if isinstance(answer, TemplateResponse) else None
        if found and found.tiles:
            answer._csp_config = tiles.policy()  # type: ignore[attr-defined]
        return answer

    @path("betriebe.json/")
    def json(self, request: HttpRequest) -> JsonResponse:
        """The filtered list as open data."""
        found = self.listing(request)
        collection: Any = found.collection
        return opendata.response(found, [collection.open_data(one) for one in found.page_obj.object_list])

    @path("betriebe.geojson/")
    def geojson(self, request: HttpRequest) -> JsonResponse:
        """The filtered list for maps: all pages at once."""
        found = self.listing(request)
        collection: Any = found.collection
        return opendata.geojson(collection.feature(one) for one in found.items)

    @path(vacancies.PATH)
    def placements(self, request: HttpRequest) -> HttpResponse:
        """Internships and jobs at the businesses of this directory."""
        area = self.known_area(request)
        collection = vacancies.PlacementCollection(request, area)
        query, fields = read(ListFilters, request.GET, collection.facets, within_area=area is not None)
        here = self.here + vacancies.PATH
        listing = build(collection, query, here, self.page_size)
        listing.fields = fields
        context = {
            "listing": listing,
            "list_url": here,
            "area": area,
            "heading": vacancies.heading(listing.total, area),
        }
        return self.beside(
            request,
            "businesses/placements.html",
            {**LIST_WORDS, **context},
            title=str(_("Internships and jobs")),
            path=vacancies.PATH,
        )

    @path(f"{vacancies.PATH}<int:number>/")
    def placement(self, request: HttpRequest, number: int) -> HttpResponse:
        """One place, with the way to it: by phone, through the project."""
        found = vacancies.PlacementCollection(request, self.known_area(request)).one(number)
        if found is None:
            raise Http404
        context = vacancies.page(request, found)
        return self.beside(
            request,
            "businesses/placement.html",
            context,
            json_ld=context["job"],
            title=f"{context['kind']}: {found.title}",
            path=f"{vacancies.PATH}{number}/",
        )

    @path(networks.PATH)
    def networks(self, request: HttpRequest) -> HttpResponse:
        """All networks of businesses."""
        area = self.known_area(request)
        context = {"area": area, "notices": networks.notices(request, area)}
        return self.beside(
            request, "businesses/networks.html", context, title=str(_("Networks of businesses")), path=networks.PATH
        )

    @path(supporting.PATH)
    def support(self, request: HttpRequest) -> HttpResponse:
        """Who helps small businesses, and with what."""
        collection = supporting.OfficeCollection(request)
        query, fields = read(ListFilters, request.GET, collection.facets, within_area=False)
        here = self.here + supporting.PATH
        listing = build(collection, query, here, self.page_size)
        listing.fields = fields
        context = {"listing": listing, "list_url": here, "heading": supporting.heading(listing.total)}
        return self.beside(
            request,
            "businesses/support.html",
            {**LIST_WORDS, **context},
            title=str(_("Help for businesses")),
            path=supporting.PATH,
        )

    def beside(
        self, request: HttpRequest, template: str, context: dict[str, Any], *, title: str, path: str, json_ld: str = ""
    ) -> HttpResponse:
        """A page that hangs on the directory, with its own title, way and address; the list itself is not made."""
        own = BasePage.get_context(self, request)
        *way, last = own["crumbs"]
        crumbs = (*way, dataclasses.replace(last, url=self.here), Crumb(str(title)))
        there = absolute(address(self.url_path, languages.SOURCE)) + path
        head = dataclasses.replace(
            own["head"], title=str(title), description="", canonical=there, alternates=(), json_ld=json_ld
        )
        return TemplateResponse(request, template, {**own, "crumbs": crumbs, "head": head, **context})
