"""Panels of a run's form."""

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import Panel


class PlanPanel(Panel):
    """The way to the planner, above the dates."""

    class BoundPanel(Panel.BoundPanel):
        """The panel on one run."""

        template_name = "wagtailadmin/courses/plan_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The planner's address; none before the run is saved."""
            name = self.instance.snippet_viewset.get_url_name("plan")
            url = reverse(name, args=[self.instance.pk]) if self.instance.pk else ""
            return {**super().get_context_data(parent_context), "url": url}
