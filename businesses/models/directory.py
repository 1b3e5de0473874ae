"""The directory of the town's businesses, and of each neighbourhood's."""

from typing import Any, ClassVar

from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path

from areas.models import Area, AreaListingPage
from base import opendata
from base.listing import Collection, Listing
from businesses import directory


class DirectoryPage(AreaListingPage):
    """The directory: all businesses of the town, or of one neighbourhood."""

    template = "businesses/directory_page.html"
    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "areas.AreaPage"]
    subpage_types: ClassVar[list[str]] = ["businesses.BusinessPage"]

    class Meta:
        verbose_name = _("directory of businesses")
        verbose_name_plural = _("directories of businesses")

    def known_area(self, request: HttpRequest | None = None) -> Area | None:
        """The neighbourhood; kept, since heading and scope ask again without the request."""
        if request is not None or not hasattr(self, "_kept_area"):
            self._kept_area = super().known_area(request)
        return self._kept_area

    def collection(self, request: HttpRequest) -> Collection:
        """The businesses of this list's scope, as of now."""
        return directory.DirectoryCollection(request, self.known_area(request), timezone.now())

    def heading(self, total: int) -> str:
        """ "7 Betriebe in Grünau" """
        return directory.heading(total, self.known_area())

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The list; people are asked for the trade once they have chosen a branch: the question would be too long."""
        context = super().get_context(request, *args, **kwargs)
        listing: Listing = context["listing"]
        if not {"branch", "sub_branch"} & set(listing.query.selection):
            listing.questions = [question for question in listing.questions if question.name != "sub_branch"]
        return context

    @path("betriebe.json/")
    def json(self, request: HttpRequest) -> JsonResponse:
        """The filtered list as open data."""
        listing = self.listing(request)
        listing.questions = [question for question in listing.questions if question.name != "sort"]
        collection: Any = listing.collection
        return opendata.response(listing, [collection.open_data(one) for one in listing.page_obj.object_list])
