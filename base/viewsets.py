"""Admin views for rows that belong to a page."""

from typing import Any, ClassVar

from django.db import models
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet


class PrefilledCreateView(CreateView):
    """A new row whose foreign keys may be named in the address, as the page's panel does."""

    def get_initial_form_instance(self) -> models.Model:
        """An empty row with the named keys."""
        instance = super().get_initial_form_instance() or self.model()
        for field in self.model._meta.fields:
            value = self.request.GET.get(field.name, "")
            if not isinstance(field, models.ForeignKey) or not value.isdigit():
                continue
            if field.related_model._default_manager.filter(pk=value).exists():
                setattr(instance, field.attname, int(value))
        return instance


class RowViewSet(SnippetViewSet):
    """Rows of a page: dates, hours, closures. Not in the menu; the page's panel leads here."""

    add_view_class: ClassVar[type[Any]] = PrefilledCreateView
    inspect_view_enabled = False
    copy_view_enabled = False
