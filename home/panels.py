"""What editors see besides the fields."""

from wagtail.admin.panels import Panel


class ReviewPanel(Panel):
    """A warning above the accessibility statement when its last review is more than a year ago."""

    class BoundPanel(Panel.BoundPanel):
        """The panel on one statement."""

        template_name = "home/panels/review_panel.html"

        def is_shown(self) -> bool:
            """Only when the review is due."""
            return bool(super().is_shown() and self.instance.pk and self.instance.is_stale)
