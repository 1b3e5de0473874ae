"""Views of the admin that know own rows only. Every snippet of ours is shown through one of these viewsets."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, ClassVar

from django import forms
from django.contrib.admin.utils import unquote
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern
from django.utils.functional import cached_property
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.log_actions import log
from wagtail.snippets.bulk_actions.delete import DeleteBulkAction
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from areas.scoping import SEE, AreaPolicy, areas_of, policy_of
from base.numbers import is_number

View = Callable[..., HttpResponse]


def _policy(model: type[models.Model]) -> AreaPolicy:
    policy = policy_of(model)
    if policy is None:
        raise TypeError(f"{model.__name__} is not registered with areas.scoping.")
    return policy


def own_rows_only(view: View, model: type[models.Model], actions: Iterable[str] = SEE) -> View:
    """Answer for a row out of somebody's reach exactly as for one that does not exist, before the view sees it."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "pk" in kwargs:
            own = _policy(model).instances_user_has_any_permission_for(request.user, actions)
            try:
                found = own.filter(pk=unquote(str(kwargs["pk"]))).exists()
            except (ValueError, ValidationError):
                found = False
            if not found:
                raise Http404
        return view(request, *args, **kwargs)

    return wrapped


class OwnRows:
    """Put in front of every view that a viewset makes."""

    model: type[models.Model]
    request: HttpRequest

    def get_base_queryset(self) -> models.QuerySet[Any]:
        """Own rows; a history's entries are no rows and are left as they are."""
        rows: models.QuerySet[Any] = super().get_base_queryset()  # type: ignore[misc]
        if rows.model is not self.model:
            return rows
        policy = _policy(self.model)
        return rows.filter(policy.reach(self.request.user, SEE).within(policy.path))

    def get_form(self, *args: Any, **kwargs: Any) -> forms.BaseForm:
        """A form that offers and accepts own rows."""
        form: forms.BaseForm = super().get_form(*args, **kwargs)  # type: ignore[misc]
        _policy(self.model).limit(form, self.request.user)
        return form

    @cached_property
    def filters(self) -> Any:
        """Filters that name own rows."""
        found = super().filters  # type: ignore[misc]
        if found is not None:
            _policy(self.model).limit(found.form, self.request.user)
        return found

    def as_spreadsheet(self, *args: Any, **kwargs: Any) -> HttpResponse:
        """An export is written into the record of each neighbourhood that it may hold rows of."""
        for area in areas_of(self.request.user):
            log(area, "areas.export", data={"what": str(self.model._meta.verbose_name_plural)})
        response: HttpResponse = super().as_spreadsheet(*args, **kwargs)  # type: ignore[misc]
        return response


class ChoosableRows:
    """Put in front of every view of a chooser: own rows, and those of no neighbourhood."""

    model_class: type[models.Model]
    request: HttpRequest

    def get_object_list(self) -> models.QuerySet[Any]:
        """What can be chosen."""
        return _policy(self.model_class).choosable(self.request.user)

    def get_object(self, pk: str) -> models.Model:
        """What was chosen."""
        found = self.get_objects([pk]).first()
        if found is None:
            raise ObjectDoesNotExist
        return found

    def get_objects(self, pks: list[str]) -> models.QuerySet[Any]:
        """Several that were chosen; numbers only."""
        return self.get_object_list().filter(pk__in=[pk for pk in pks if is_number(str(pk))])

    def get_filter_form_class(self) -> type[forms.Form]:
        """Search goes through the index, which knows a row's own neighbourhood only, not one found on the way."""
        if "__" in (_policy(self.model_class).path or ""):
            return BaseFilterForm
        form_class: type[forms.Form] = super().get_filter_form_class()  # type: ignore[misc]
        return form_class


class OwnChooserViewSet(SnippetChooserViewSet):
    """Choosers of own rows."""

    def construct_view(self, view_class: type[Any], **kwargs: Any) -> View:
        """Every view of a chooser is made here."""
        view: View = super().construct_view(type(view_class.__name__, (ChoosableRows, view_class), {}), **kwargs)
        return view


class OwnViewSet(SnippetViewSet):
    """Rows that people see and change in their own neighbourhoods only."""

    chooser_viewset_class = OwnChooserViewSet
    inspect_view_enabled = False
    copy_view_enabled = False
    # The index of search cannot ask for a row's neighbourhood through another table
    search_backend_name = None

    def construct_view(self, view_class: type[Any], **kwargs: Any) -> View:
        """Every view of the viewset is made here. A view says by `permission_required` what it does with a row."""
        does = getattr(view_class, "permission_required", None)
        actions = (does,) if does in ("change", "delete") else SEE
        own = type(view_class.__name__, (OwnRows, view_class), {})
        return own_rows_only(super().construct_view(own, **kwargs), self.model, actions)

    def get_urlpatterns(self) -> list[URLPattern]:
        """Besides Wagtail's own, those that a room adds."""
        patterns: list[URLPattern] = super().get_urlpatterns()
        return [*patterns, *self.extra_urlpatterns()]

    def extra_urlpatterns(self) -> list[URLPattern]:
        """Further addresses; their views come from `construct_view`."""
        return []


class LettersViewSet(OwnViewSet):
    """What people have sent: a list, and the addresses that a room adds. Nobody writes, changes or chooses it here."""

    add_to_admin_menu = True
    list_per_page = 50

    def get_urlpatterns(self) -> list[URLPattern]:
        """Of Wagtail's own addresses the list only."""
        kept = ("list", "list_results")
        return [
            *(one for one in super(OwnViewSet, self).get_urlpatterns() if one.name in kept),
            *self.extra_urlpatterns(),
        ]

    def register_chooser_viewset(self) -> None:
        """A chooser would show it to every role of the neighbourhood."""


class PrefilledCreateView(CreateView):
    """A new row whose foreign keys may be named in the address, as the page's panel does."""

    def get_initial_form_instance(self) -> models.Model:
        """An empty row with the named keys, those out of reach left out."""
        instance: models.Model = super().get_initial_form_instance() or self.model()
        for field in self.model._meta.fields:
            value = self.request.GET.get(field.name, "")
            if not isinstance(field, models.ForeignKey) or not is_number(value):
                continue
            rows = field.related_model._default_manager.filter(pk=value)
            if _policy(self.model).own(self.request.user, field.name, rows).exists():
                setattr(instance, field.attname, int(value))
        return instance


class RowViewSet(OwnViewSet):
    """Rows of a page: dates, hours, closures. Not in the menu; the page's panel leads here."""

    # True keeps Wagtail from making a menu of leftovers
    menu_item_is_registered = True
    add_view_class: ClassVar[type[Any]] = PrefilledCreateView


class OwnDelete(DeleteBulkAction):
    """Many rows at once: foreign ones are not even named."""

    def get_actionable_objects(self) -> tuple[list[Any], dict[str, list[Any]]]:
        """Own rows; 404 where there is none among them."""
        policy = policy_of(self.model)
        objects, others = super().get_actionable_objects()
        if policy is None:
            return objects, others
        seen = set(policy.instances_user_has_any_permission_for(self.request.user, SEE).values_list("pk", flat=True))
        refused = [row for row in others["items_with_no_access"] if row.pk in seen]
        if not objects and not refused:
            raise Http404
        return objects, {"items_with_no_access": refused}
