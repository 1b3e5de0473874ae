"""What the ground floor adds to the admin."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.views.pages.bulk_actions.delete import DeleteBulkAction
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from base.guards import refusal, rows_that_hold
from base.models import FundingPeriod, Synonym, Topic


def _refuse(request: HttpRequest, page: Page, rows: list[Any]) -> HttpResponse:
    """Back to the page with the sentence, and a link that archives it."""
    archive = reverse("wagtailadmin_pages:unpublish", args=[page.pk])
    words = format_html('{} <a href="{}">{}</a>', refusal(page, rows), archive, _("Archive now"))
    messages.error(request, words)
    return redirect("wagtailadmin_explore", page.get_parent().pk)


@hooks.register("before_delete_page")
def keep_pages_with_rows(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Refuse to delete a page that facts point at."""
    rows = rows_that_hold([page])
    return _refuse(request, page, rows) if rows else None


@hooks.register("before_bulk_action")
def keep_pages_with_rows_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], _action_class: type
) -> HttpResponse | None:
    """Refuse the whole bulk when facts point at one of its pages: half a deletion would be a surprise."""
    if action_type != "delete":
        return None
    for page in objects:
        if isinstance(page, Page) and (rows := rows_that_hold([page])):
            return _refuse(request, page, rows)
    return None


class CarefulDelete(DeleteBulkAction):
    """Wagtail's bulk deletion, which says why instead of only refusing."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Refuse with the sentence before anything is asked or deleted."""
        objects, _without_access = self.get_actionable_objects()
        for page in objects:
            if rows := rows_that_hold([page]):
                return _refuse(request, page, rows)
        return super().dispatch(request, *args, **kwargs)


hooks.register("register_bulk_action", CarefulDelete, order=900)


class TopicViewSet(SnippetViewSet):
    """Editors extend the list of topics."""

    model = Topic
    icon = "tag"
    list_display = ("__str__", "slug", "order")
    panels = [FieldRowPanel([FieldPanel("slug"), FieldPanel("icon"), FieldPanel("order")]), FieldPanel("names")]


class SynonymViewSet(SnippetViewSet):
    """Editors say which words mean the same."""

    model = Synonym
    icon = "search"
    list_display = ("words",)
    search_fields = ("words",)
    panels = [FieldPanel("words")]


class FundingViewSet(SnippetViewSet):
    """The central team keeps the funding."""

    model = FundingPeriod
    icon = "pick"
    list_display = ("name", "valid_from", "valid_to")
    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
        FieldPanel("sentences"),
        FieldRowPanel([FieldPanel("european_union"), FieldPanel("example")]),
    ]


class VocabularyGroup(SnippetViewSetGroup):
    """Words and funding in one place of the menu."""

    menu_label = gettext_lazy("Words and funding")
    menu_icon = "tag"
    menu_order = 800
    items = (TopicViewSet, SynonymViewSet, FundingViewSet)


register_snippet(VocabularyGroup)
