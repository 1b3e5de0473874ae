"""Panels of the page editor that are not form fields."""

from typing import Any

from django.db import models
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel
from wagtail.permissions import policy_registry


class RowsPanel(Panel):
    """Shows the rows that belong to a page (dates, hours) with links to where they are edited.

    They are facts, not text: they go live at once and never travel in a revision, so the page's form does not
    hold them. `relation` is the related name on the page.
    """

    def __init__(self, relation: str, *args: Any, **kwargs: Any) -> None:
        """Name the relation."""
        super().__init__(*args, **kwargs)
        self.relation = relation

    def clone_kwargs(self) -> dict[str, Any]:
        """What a copy of the panel is made from."""
        return {**super().clone_kwargs(), "relation": self.relation}

    class BoundPanel(Panel.BoundPanel):
        """The panel on one page."""

        template_name = "wagtailadmin/rows_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Rows with their edit addresses, and the address of a new one."""
            context = super().get_context_data(parent_context)
            field = self.instance._meta.get_field(self.panel.relation)
            model: type[models.Model] = field.related_model
            viewset = getattr(model, "snippet_viewset", None)
            manager = getattr(self.instance, self.panel.relation) if self.instance.pk else model._default_manager.none()
            rows = []
            for row in manager.all()[:50]:
                rows.append(
                    {"words": str(row), "url": reverse(viewset.get_url_name("edit"), args=[row.pk]) if viewset else ""}
                )
            add_url = ""
            if (
                viewset
                and self.instance.pk
                and policy_registry.get_by_type(model).user_has_permission(self.request.user, "add")
            ):
                try:
                    add_url = f"{reverse(viewset.get_url_name('add'))}?{field.remote_field.name}={self.instance.pk}"
                except NoReverseMatch:
                    add_url = ""
            return {
                **context,
                "rows": rows,
                "add_url": add_url,
                "what": model._meta.verbose_name,
                "empty": _("Nothing yet."),
            }
