"""Lists, filters and choosers name own pages, people, workflows and tags only."""

from collections.abc import Callable
from functools import cache
from typing import Any

from django import forms
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.functional import cached_property
from taggit.models import Tag, TaggedItem
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.admin.views.pages.listing import PageListingMixin
from wagtail.admin.views.reports import ReportView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.documents import get_document_model
from wagtail.documents.views.documents import IndexView as DocumentList
from wagtail.images import get_image_model
from wagtail.images.views.chooser import BaseImageChooseView
from wagtail.images.views.images import IndexView as ImageList
from wagtail.models import Page, Task, Workflow, WorkflowPage

from areas.guards.sight import linkable_pages, own_pages, seen
from areas.scoping import areas_of, reach_of

View = Callable[..., HttpResponse]
MOST_TAGS = 10


def colleagues(user: Any) -> models.QuerySet[Any]:
    """The people of the neighbourhoods that somebody works for."""
    theirs = Q(groups__area_role__area__in=areas_of(user)) | Q(pk=user.pk)
    return get_user_model().objects.filter(pk__in=get_user_model().objects.filter(theirs).values("pk"))


def workflows_of(user: Any) -> models.QuerySet[Workflow]:
    """The workflows of own pages, and of those above them."""
    return Workflow.objects.filter(pk__in=WorkflowPage.objects.filter(page__in=own_pages(user)).values("workflow"))


def tags_of(user: Any) -> models.QuerySet[Tag]:
    """The tags of pictures and documents that somebody may use."""
    held = Q()
    for model in (get_image_model(), get_document_model()):
        kind = ContentType.objects.get_for_model(model)
        held |= Q(content_type=kind, object_id__in=seen(user, model).values("pk"))
    return Tag.objects.filter(pk__in=TaggedItem.objects.filter(held).values("tag"))


def narrow(field: forms.Field, user: Any) -> None:
    """Let a field of a filter name own people, workflows and tags only."""
    rows = getattr(field, "queryset", None)
    if rows is None:
        return
    if rows.model is get_user_model():
        field.queryset = rows.filter(pk__in=colleagues(user).values("pk"))  # type: ignore[attr-defined]
    elif rows.model is Workflow:
        field.queryset = rows.filter(pk__in=workflows_of(user).values("pk"))  # type: ignore[attr-defined]
    elif rows.model is Task:
        own = Task.objects.filter(workflow_tasks__workflow__in=workflows_of(user))
        field.queryset = rows.filter(pk__in=own.values("pk"))  # type: ignore[attr-defined]


class OwnNames:
    """Put in front of a list of Wagtail's."""

    request: HttpRequest

    @cached_property
    def filters(self) -> Any:
        """The filters, which name own people, workflows and tags."""
        found = super().filters  # type: ignore[misc]
        if found is None or reach_of(self.request.user).everywhere:
            return found
        for name, field in found.form.fields.items():
            narrow(field, self.request.user)
            if name == "tag":
                own = set(tags_of(self.request.user).values_list("name", flat=True))
                field.choices = [choice for choice in field.choices if choice[0] in own or not choice[0]]
        return found

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The chooser of pictures suggests own tags."""
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        if "popular_tags" in context and not reach_of(self.request.user).everywhere:
            context["popular_tags"] = tags_of(self.request.user).order_by("name")[:MOST_TAGS]
        return context


LISTS = (ReportView, PageListingMixin, ImageList, DocumentList, BaseImageChooseView)


class OwnPageViewSet(PageViewSet):
    """All of Wagtail's views of pages."""

    def construct_view(self, view_class: Any, **kwargs: Any) -> View:
        """Every view of pages is made here; lists get own names."""
        kind = _own_list(view_class) if issubclass(view_class, LISTS) else view_class
        view: View = super().construct_view(kind, **kwargs)
        return view


@cache
def _own_list(kind: Any) -> Any:
    return type(kind.__name__, (OwnNames, kind), {})


def narrowed(view: View) -> View | None:
    """The same list with own names only; None for every other view."""
    kind = getattr(view, "view_class", None)
    if kind is None or not issubclass(kind, LISTS):
        return None
    found: View = _own_list(kind).as_view(**view.view_initkwargs)  # type: ignore[attr-defined]
    return found


class OwnObjects:
    """Put in front of every action on many objects: foreign ones are as if they had not been sent."""

    model: type[models.Model]
    request: HttpRequest

    def get_actionable_objects(self) -> tuple[list[Any], dict[str, list[Any]]]:
        """Own objects; 404 where there is none among them."""
        objects, others = super().get_actionable_objects()  # type: ignore[misc]
        known = set(seen(self.request.user, self.model).values_list("pk", flat=True))
        others = {why: [one for one in some if _object(one).pk in known] for why, some in others.items()}
        if not objects and not any(others.values()):
            raise Http404
        return objects, others


def _object(one: Any) -> Any:
    """Some actions give reasons beside the objects."""
    return (one.get("page") or one.get("item")) if isinstance(one, dict) else one


def bulk_action(request: HttpRequest, app_label: str, model_name: str, action: str) -> HttpResponse:
    """An action on many objects, own ones only."""
    kind = bulk_action_registry.get_bulk_action_class(app_label, model_name, action)
    if kind is None:
        raise Http404
    own = type(kind.__name__, (OwnObjects, kind), {})
    answer: HttpResponse = own(request, apps.get_model(app_label, model_name)).dispatch(request)
    return answer


def own_tags_only(request: HttpRequest, app_name: str = "taggit", model_name: str = "tag") -> HttpResponse:
    """Suggestions for a tag's first letters, from the tags of own pictures and documents."""
    if (app_name, model_name) != ("taggit", "tag"):
        raise Http404
    term = request.GET.get("term", "")
    found = tags_of(request.user).filter(name__istartswith=term) if term else Tag.objects.none()
    return JsonResponse(list(found.order_by("name").values_list("name", flat=True)[:MOST_TAGS]), safe=False)


def choosable_pages(pages: models.QuerySet[Page], request: HttpRequest) -> models.QuerySet[Page]:
    """For the chooser of pages."""
    return linkable_pages(request.user, pages)
