"""Stands before every address of the admin: ids of what somebody does not see answer like ids that do not exist."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.apps import apps
from django.contrib.admin.utils import unquote
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import NoReverseMatch, reverse
from wagtail.admin.auth import require_admin_access
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, Revision, TaskState, WorkflowState
from wagtail_localize.models import OverridableSegment, Translation

from areas import translation_work
from areas.guards import lists, translations
from areas.guards.sight import explorable_pages, linkable_pages, own_pages, sees
from areas.scoping import reach_of
from base.numbers import is_number

View = Callable[..., HttpResponse]

# Nobody needs them here: translations are no copies, and nothing of ours asks these interfaces
CLOSED = {
    "wagtailadmin_api:images:listing",
    "wagtailadmin_api:images:detail",
    "wagtailadmin_api:images:find",
    "wagtailadmin_api:documents:listing",
    "wagtailadmin_api:documents:detail",
    "wagtailadmin_api:documents:find",
    "wagtailadmin_api:pages:action",
    "wagtail_localize:convert_to_alias",
    "wagtail_localize:snippets_api_listing",
    "wagtailadmin_error_test",
}
# They speak of the whole site, or choose among the workflows of all
CENTRAL = {
    "wagtailadmin_reports:page_types_usage",
    "wagtailadmin_reports:page_types_usage_results",
    "wagtailadmin_workflows:task_chooser",
    "wagtailadmin_workflows:task_chooser_results",
    "wagtailadmin_workflows:task_chosen",
    "wagtail_localize:translations_report",
    "wagtail_localize:translations_report_results",
}
EXPLORED = {"wagtailadmin_explore", "wagtailadmin_explore_results"}
LINKED = {"wagtailadmin_choose_page_child"}
PAGES = ("page_id", "parent_page_id", "page_to_move_id", "destination_id", "page_pk")
PAGE_BY_PK = {"wagtailadmin_pages:revisions_compare"}
FILES: Mapping[str, Callable[[], type[models.Model]]] = {
    "image_id": get_image_model,
    "document_id": get_document_model,
    "doc_id": get_document_model,
}
CHOSEN: Mapping[str, Callable[[], type[models.Model]]] = {
    "wagtailimages_chooser:chosen": get_image_model,
    "wagtaildocs_chooser:chosen": get_document_model,
}
CHOSEN_TOGETHER: Mapping[str, Callable[[], type[models.Model]]] = {
    "wagtailimages_chooser:chosen_multiple": get_image_model,
    "wagtaildocs_chooser:chosen_multiple": get_document_model,
}
# Wagtail breaks where this field is not sent at all
NEEDED = {"wagtailadmin_choose_page_external_link": "external-link-chooser-url"}
# A page that a form sends as a target
TARGETS = ("new_parent_page", "chooser")

REPLACED: Mapping[str, View] = {
    "wagtail_bulk_action": lists.bulk_action,
    "wagtailadmin_tag_autocomplete": lists.own_tags_only,
    "wagtailadmin_tag_model_autocomplete": lists.own_tags_only,
    "wagtail_localize:submit_page_translation": translations.SubmitPage.as_view(),
    "wagtail_localize:update_translations": translations.Update.as_view(),
    "wagtail_localize:edit_string_translation": translation_work.edit_sentence,
    "wagtail_localize:upload_pofile": translation_work.upload,
    "wagtail_localize:machine_translate": translation_work.ask_machine,
}


def guarded(view: View) -> View:
    """Put the gate before a view of the admin. Whoever is not signed in goes on to Wagtail, which sends them away."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm("wagtailadmin.access_admin"):
            return view(request, *args, **kwargs)
        name = request.resolver_match.view_name if request.resolver_match else ""
        everywhere = reach_of(request.user).everywhere
        if name in CLOSED or (name in CENTRAL and not everywhere) or _no_form_for(name, view):
            raise Http404
        _check_address(request, name, kwargs)
        _check_belonging(kwargs)
        _check_request(request, name)
        other = REPLACED.get(name) or lists.narrowed(view)
        return (require_admin_access(other) if other else view)(request, *args, **kwargs)

    return wrapped


def _no_form_for(name: str, view: View) -> bool:
    """Whether a chooser has an address for new rows and no form for them; Wagtail breaks there."""
    if not name.startswith("wagtailsnippetchoosers_") or not name.endswith(":create"):
        return False
    given = getattr(view, "view_initkwargs", {})
    return given.get("creation_form_class") is None


def _check_address(request: HttpRequest, name: str, kwargs: Mapping[str, Any]) -> None:
    """404 where an id in the address is one that the person does not see."""
    user = request.user
    for key in PAGES:
        if key in kwargs and name not in REPLACED:
            _check_page(user, name, kwargs[key])
    if name in PAGE_BY_PK:
        _check_page(user, name, kwargs["pk"])
    for key, model in FILES.items():
        if key in kwargs and not sees(user, model(), kwargs[key]):
            raise Http404
    if name in CHOSEN and not sees(user, CHOSEN[name](), kwargs["pk"]):
        raise Http404
    if "translation_id" in kwargs:
        _check_object(user, Translation, kwargs["translation_id"], lambda one: one.get_target_instance())
    if "overridable_segment_id" in kwargs:
        _check_override(kwargs["overridable_segment_id"])
    if name.startswith("wagtail_localize:") and "model_name" in kwargs and "pk" in kwargs:
        _check_snippet(user, kwargs)


def _check_page(user: Any, name: str, pk: Any) -> None:
    if name in EXPLORED:
        pages = explorable_pages(user)
    elif name in LINKED:
        pages = linkable_pages(user)
    else:
        pages = own_pages(user)
    if not pages.filter(pk=pk).exists():
        raise Http404


def _check_object(user: Any, model: type[Any], pk: Any, leads_to: Callable[[Any], Any]) -> None:
    row = model.objects.filter(pk=pk).first()
    try:
        found = leads_to(row) if row else None
    except models.ObjectDoesNotExist:
        found = None
    if found is None or not sees(user, type(found), found.pk):
        raise Http404


def _check_override(pk: Any) -> None:
    """Only words are overridden in a translation; pictures and links to rows are the source's."""
    segment = OverridableSegment.objects.filter(pk=pk).first()
    if segment is None or not isinstance(segment.data, str):
        raise Http404


def _check_snippet(user: Any, kwargs: Mapping[str, Any]) -> None:
    try:
        model = apps.get_model(kwargs["app_label"], kwargs["model_name"])
    except LookupError:
        raise Http404 from None
    if not _has_a_form(model) or not sees(user, model, unquote(kwargs["pk"])):
        raise Http404


def _has_a_form(model: type[models.Model]) -> bool:
    """Whether a row can be edited; messages and requests are answered, and wagtail-localize breaks on them."""
    viewset = getattr(model, "snippet_viewset", None)
    try:
        return viewset is not None and bool(reverse(viewset.get_url_name("edit"), args=["1"]))
    except NoReverseMatch:
        return False


def _check_belonging(kwargs: Mapping[str, Any]) -> None:
    """404 where a version or a review in the address is another page's."""
    page = kwargs.get("page_id") or kwargs.get("pk")
    of_page = {"object_id": str(page), "base_content_type__model": Page._meta.model_name}
    for key in ("revision_id", "revision_id_a", "revision_id_b"):
        value = str(kwargs.get(key, ""))
        if value.isdecimal() and not Revision.objects.filter(pk=value, **of_page).exists():
            raise Http404
    if "page_id" not in kwargs:
        return
    of_review = {f"workflow_state__{key}": value for key, value in of_page.items()}
    held = {
        "task_state_id": TaskState.objects.filter(pk=kwargs.get("task_state_id"), **of_review),
        "task_id": TaskState.objects.filter(task=kwargs.get("task_id"), **of_review),
        "workflow_state_id": WorkflowState.objects.filter(pk=kwargs.get("workflow_state_id"), **of_page),
    }
    if any(key in kwargs and not rows.exists() for key, rows in held.items()):
        raise Http404


def _check_request(request: HttpRequest, name: str) -> None:
    """The same for ids that come in the query or in a form."""
    if name == "wagtailadmin_choose_page_chosen_multiple":
        _keep(request, linkable_pages(request.user))
    elif name in CHOSEN_TOGETHER:
        model = CHOSEN_TOGETHER[name]()
        _keep(request, model._default_manager.all(), lambda pk: sees(request.user, model, pk))
    if request.method == "POST" and name in NEEDED and NEEDED[name] not in request.POST:
        raise Http404
    for key in TARGETS:
        target = request.POST.get(key, "") if request.method == "POST" else ""
        known = is_number(target) and own_pages(request.user).filter(pk=target).exists()
        if target.isdecimal() and not known:
            raise Http404


def _keep(request: HttpRequest, rows: models.QuerySet[Any], may: Callable[[str], bool] | None = None) -> None:
    """Take foreign ids out of the query."""
    asked = [pk for pk in request.GET.getlist("id") if is_number(pk)]
    found = {str(pk) for pk in rows.filter(pk__in=asked).values_list("pk", flat=True)}
    kept = request.GET.copy()
    kept.setlist("id", [pk for pk in asked if pk in found and (may is None or may(pk))])
    request.GET = kept  # type: ignore[assignment]
