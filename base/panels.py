"""Panels of the page editor that are not form fields."""

from typing import Any

from django.db import models
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.permissions import policy_registry

from base import provenance, translations
from base.source_text import SourceText


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


class TickPanel(FieldPanel):
    """A tick about the text as a whole, on the German page or on its translations."""

    def __init__(self, field_name: str, *args: Any, of_german: bool, **kwargs: Any) -> None:
        """Name the field of the form."""
        super().__init__(field_name, *args, **kwargs)
        self.of_german = of_german

    def clone_kwargs(self) -> dict[str, Any]:
        """What a copy of the panel is made from."""
        return {**super().clone_kwargs(), "of_german": self.of_german}

    class BoundPanel(FieldPanel.BoundPanel):
        """The tick on one page."""

        def is_shown(self) -> bool:
            """A new page has no translations yet."""
            if not self.instance.pk or translations.is_source(self.instance) != self.panel.of_german:
                return False
            return bool(super().is_shown())


class TranslationsPanel(Panel):
    """What is a fact and done in every language, and what becomes of the text in each of them."""

    class BoundPanel(Panel.BoundPanel):
        """The panel on one page."""

        template_name = "wagtailadmin/translations/panel.html"

        def is_shown(self) -> bool:
            """A new page has nothing yet."""
            return bool(self.instance.pk)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Each language with its state, the work left and the way to it; on a translation its own alone."""
            context = super().get_context_data(parent_context)
            german = SourceText.objects.of_key(self.instance.translation_key)
            found = provenance.versions_of(german) if german and german.page.live else []
            sentences_url = ""
            if not translations.is_source(self.instance):
                found = [one for one in found if one.page and one.page.pk == self.instance.pk]
                # The name of an upper floor's address: it leads from a free form to single sentences
                sentences_url = reverse("translation_adopt", args=[self.instance.pk])
            return {
                **context,
                "german": german,
                "lines": [(one, self._url(german, one)) for one in found],
                "minutes": sum(one.minutes for one in found),
                "sentences_url": sentences_url,
            }

        def _url(self, german: SourceText | None, version: provenance.Version) -> str:
            """Where the work is done."""
            if version.page is not None:
                return reverse("wagtailadmin_pages:edit", args=[version.page.pk])
            address = reverse("wagtail_localize:submit_page_translation", args=[german.page_id if german else 0])
            return f"{address}?select_locale={version.language}"
