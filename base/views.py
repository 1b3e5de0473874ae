"""The editors' wastebasket."""

from typing import Any, ClassVar

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from base.archive import DeletedPage
from base.numbers import is_number


class ArchiveView(WagtailAdminTemplateMixin, ListView):
    """What was deleted in one's own part of the tree, each with a button that brings it back."""

    page_title = gettext_lazy("Wastebasket")
    header_icon = "bin"
    breadcrumbs_items: ClassVar[list[dict[str, Any]]] = []
    template_name = "wagtailadmin/archive.html"
    context_object_name = "rows"
    paginate_by = 50

    def get_queryset(self) -> Any:
        """The newest first."""
        return DeletedPage.objects.of(self.request.user).select_related("page", "deleted_by")

    def post(self, request: HttpRequest) -> HttpResponse:
        """Bring one back. A row of somebody else's is like none."""
        wanted = request.POST.get("row", "")
        row = get_object_or_404(self.get_queryset(), pk=wanted if is_number(wanted) else 0)
        page = row.page
        row.restore(request.user)
        messages.success(request, _("“%(title)s” is back.") % {"title": page.title})
        return redirect(reverse("wagtailadmin_explore", args=[page.get_parent().pk]))
