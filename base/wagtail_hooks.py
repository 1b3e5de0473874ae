"""What the ground floor adds to the admin."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import URLPattern, path, re_path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.views.pages.bulk_actions.delete import DeleteBulkAction
from wagtail.admin.views.pages.utils import type_to_delete_confirmation
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import Page, WorkflowState
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from base import archive, jobs_page, mailroom, plain_page, planned, privacy_page
from base.guards import refusal, rows_that_hold
from base.media import only_for_its_readers
from base.models import FundingPeriod, HardWord, KeptWord, SiteDocument, Synonym, Topic
from base.reviews import may_review, needs_others
from base.views import ArchiveView


def _refuse(request: HttpRequest, page: Page, rows: list[Any]) -> HttpResponse:
    """Back to the page with the sentence, and a link that archives it."""
    offline = reverse("wagtailadmin_pages:unpublish", args=[page.pk])
    words = format_html('{} <a href="{}">{}</a>', refusal(page, rows), offline, _("Archive now"))
    messages.error(request, words)
    return redirect("wagtailadmin_explore", page.get_parent().pk)


@hooks.register("before_edit_page")
def say_that_it_waits(request: HttpRequest, page: Page) -> None:
    """Whoever opens a text to review it is told whose it is, what can be done, and what has changed."""
    person: Any = request.user
    state = page.current_workflow_state if request.method == "GET" else None
    if state is None or state.status != WorkflowState.STATUS_IN_PROGRESS or not may_review(person, page):
        return
    words = _(
        "%(name)s has submitted this text. Please read it. Then open the menu below: approve it, or send it back with "
        "a comment."
    ) % {"name": state.requested_by or "–"}
    changes = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, "live", "latest"]) if page.live else ""
    link = format_html(' <a href="{}">{}</a>', changes, _("What has changed?")) if changes else ""
    messages.info(request, format_html("{}{}", words, link))


@hooks.register("before_serve_document", order=-1)
def private_documents(document: SiteDocument, request: HttpRequest) -> None:
    """Before Wagtail leads strangers to the sign-in, which tells that there is something."""
    only_for_its_readers(document, request)


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


def _not_alone(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Lead back to the page what somebody wants to publish alone and must not."""
    if not needs_others(request.user, page):
        return None
    if page.live and page.first_published_at is None:
        # Wagtail asks after it has put a new page online
        page.live, page.has_unpublished_changes = False, True
        page.save(update_fields=["live", "has_unpublished_changes"])
    messages.error(request, _("You cannot publish this page alone. Please submit it: somebody else reads it then."))
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_publish_page")
def publish_with_two_people(request: HttpRequest, page: Page) -> HttpResponse | None:
    """From the editor."""
    return _not_alone(request, page)


@hooks.register("before_bulk_action")
def publish_with_two_people_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], _action_class: type
) -> HttpResponse | None:
    """Many at once."""
    answers = (_not_alone(request, page) for page in objects if action_type == "publish" and isinstance(page, Page))
    return next((answer for answer in answers if answer is not None), None)


@hooks.register("before_delete_page", order=100)
def delete_into_the_wastebasket(request: HttpRequest, page: Page) -> HttpResponse | None:
    """After all refusals: nothing is lost for thirty days."""
    if request.method != "POST":
        messages.info(request, _("A deleted page can be brought back from the wastebasket for thirty days."))
        return None
    if not type_to_delete_confirmation(request):
        return None
    parent = page.get_parent()
    archive.put_away(page, request.user)
    words = _("“%(title)s” is in the wastebasket. It can be brought back for 30 days.") % {"title": page.title}
    messages.success(request, format_html('{} <a href="{}">{}</a>', words, reverse("archive"), _("Wastebasket")))
    return redirect("wagtailadmin_explore", parent.pk)


@hooks.register("construct_explorer_page_queryset")
def explorer_without_deleted(_parent: Page, pages: Any, _request: HttpRequest) -> Any:
    """The tree of the editors."""
    return archive.hidden(pages)


@hooks.register("construct_page_chooser_queryset")
def chooser_without_deleted(pages: Any, _request: HttpRequest) -> Any:
    """What links may lead to."""
    return archive.hidden(pages)


@hooks.register("register_admin_urls")
def archive_address() -> list[Any]:
    """Where the wastebasket stands, and what measures and checks plain German."""
    return [*plain_page.addresses(), path("wastebasket/", ArchiveView.as_view(), name="archive")]


@hooks.register("register_admin_menu_item")
def archive_in_the_menu() -> MenuItem:
    """For everybody; each sees their own."""
    return MenuItem(gettext_lazy("Wastebasket"), reverse("archive"), name="archive", icon_name="bin", order=850)


class StayedAsItWas(LogFormatter):
    """Something was planned for a page and could not be done; the entry says why."""

    label = gettext_lazy("Not online as planned")

    def format_message(self, log_entry: Any) -> str:
        """With the reason."""
        return _("Not online or offline as planned. %(reason)s") % {"reason": log_entry.data.get("reason", "")}


@hooks.register("register_log_actions")
def archive_in_the_log(actions: LogActionRegistry) -> None:
    """Who deleted and who brought back."""
    actions.register_action("base.put_away", gettext_lazy("Delete"), gettext_lazy("Put into the wastebasket"))
    actions.register_action("base.restore", gettext_lazy("Bring back"), gettext_lazy("Brought back"))
    actions.register_action(planned.STAYED)(StayedAsItWas)
    words = gettext_lazy("Check of the plain text")
    actions.register_action(plain_page.ACTION, words, words)


class CarefulDelete(DeleteBulkAction):
    """Wagtail's bulk deletion, which says why instead of only refusing, and fills the wastebasket."""

    @classmethod
    def execute_action(cls, objects: list[Page], user: Any = None, **_kwargs: Any) -> tuple[int, int]:
        """How many pages, and how many below them."""
        below = sum(page.get_descendant_count() for page in objects)
        for page in objects:
            archive.put_away(page, user)
        return len(objects), below

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


class HardWordViewSet(SnippetViewSet):
    """The central team explains hard words in plain German."""

    model = HardWord
    icon = "openquote"
    list_display = ("word", "explanation")
    panels = [FieldRowPanel([FieldPanel("word"), FieldPanel("forms")]), FieldPanel("explanation")]


class KeptWordViewSet(SnippetViewSet):
    """Editors say which words no machine translates."""

    model = KeptWord
    icon = "globe"
    list_display = ("word",)
    search_fields = ("word",)
    panels = [FieldPanel("word")]


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

    menu_label = pgettext_lazy("menu", "Topics")
    menu_icon = "tag"
    menu_order = 800
    items = (TopicViewSet, SynonymViewSet, KeptWordViewSet, HardWordViewSet, FundingViewSet)


register_snippet(VocabularyGroup)


class OutboxMenuItem(MenuItem):
    """Shown to who may decide about mails."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Leitung and administrators."""
        return request.user.has_perm(mailroom.RIGHT)


@hooks.register("register_reports_menu_item")
def outbox_menu_item() -> MenuItem:
    """Outgoing mail, among the reports."""
    return OutboxMenuItem(gettext_lazy("Outgoing mail"), reverse("outbox"), name="outbox", icon_name="mail", order=100)


class PrivacyMenuItem(MenuItem):
    """Shown to the central team."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Leitung and administrators."""
        return request.user.has_perm(privacy_page.RIGHT)


@hooks.register("register_reports_menu_item")
def privacy_menu_item() -> MenuItem:
    """Personal data, among the reports."""
    return PrivacyMenuItem(
        gettext_lazy("Personal data"), reverse("privacy"), name="privacy", icon_name="lock", order=110
    )


class JobsMenuItem(MenuItem):
    """Shown to the central team."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Leitung and administrators."""
        return request.user.has_perm(jobs_page.RIGHT)


@hooks.register("register_reports_menu_item")
def jobs_menu_item() -> MenuItem:
    """What the server does by itself, among the reports."""
    return JobsMenuItem(gettext_lazy("Work of the server"), reverse("jobs"), name="jobs", icon_name="cogs", order=120)


@hooks.register("register_admin_urls")
def outbox_urls() -> list[URLPattern]:
    """The outbox, its results alone, and the decisions; personal data; the jobs of the worker."""
    return [
        path("jobs/", jobs_page.JobsView.as_view(), name="jobs"),
        path("jobs/results/", jobs_page.JobsView.as_view(results_only=True), name="jobs_results"),
        path("personal-data/", privacy_page.PrivacyView.as_view(), name="privacy"),
        path("outbox/", mailroom.OutboxView.as_view(), name="outbox"),
        path("outbox/results/", mailroom.OutboxView.as_view(results_only=True), name="outbox_results"),
        re_path(r"^outbox/(?P<pk>\d+)/(?P<verb>retry|drop)/$", mailroom.decide, name="outbox_decide"),
    ]
