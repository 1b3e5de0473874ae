"""Wagtail's only doors to what happens to pages wherever it happens."""

from typing import Any

from django.db.models.signals import post_save
from wagtail.models import Page
from wagtail.signals import post_page_move

from areas.editors import grant_anew
from areas.models import AreaListingPage, AreaPage
from areas.models.pages import concrete_scoped_pages, recompute_areas


def on_move(instance: Page, **_kwargs: Any) -> None:
    """A page was moved, perhaps into another neighbourhood."""
    recompute_areas(instance)


def on_made(instance: AreaPage | AreaListingPage, created: bool, **_kwargs: Any) -> None:
    """A neighbourhood's page exists in one more language."""
    if created:
        grant_anew(instance.area_id)


def connect() -> None:
    """Called once, when the app is ready."""
    post_page_move.connect(on_move, dispatch_uid="areas-move")
    fronts: list[type[Page]] = [AreaPage]
    for kind in fronts + [one for one in concrete_scoped_pages() if issubclass(one, AreaListingPage)]:
        post_save.connect(on_made, sender=kind, dispatch_uid=f"areas-made-{kind.__name__}")
