"""Pages that facts point at are not deleted; whoever tries is told why, and what to do instead."""

from collections.abc import Iterable

from django.db import models
from django.db.models.deletion import PROTECT
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

MOST_NAMED = 5


def rows_that_hold(pages: Iterable[Page]) -> list[models.Model]:
    """Rows with a protected key to one of the pages or to a page below them."""
    held: list[models.Model] = []
    for page in pages:
        below = Page.objects.filter(path__startswith=page.path)
        for kind in {one.specific_class for one in below if one.specific_class}:
            for relation in kind._meta.related_objects:
                if relation.on_delete is PROTECT and relation.field.model is not kind:
                    rows = relation.related_model._default_manager.filter(
                        **{f"{relation.field.name}__path__startswith": page.path}
                    )
                    held.extend(rows[: MOST_NAMED + 1])
    return held


def refusal(page: Page, rows: list[models.Model]) -> str:
    """One sentence that names what holds the page and offers the way out."""
    named = ", ".join(f"{capfirst(row._meta.verbose_name)} {row}" for row in rows[:MOST_NAMED])
    more = len(rows) - MOST_NAMED
    if more > 0:
        named += " " + _("and more")
    return (
        ngettext(
            "“%(title)s” cannot be deleted: this entry belongs to it: %(rows)s.",
            "“%(title)s” cannot be deleted: these entries belong to it: %(rows)s.",
            len(rows),
        )
        % {"title": page.title, "rows": named}
        + " "
        + _("Archive the page instead: take it offline. Everything is kept.")
    )
