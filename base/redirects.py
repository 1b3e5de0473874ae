"""Moved pages redirect from where they were; never to themselves."""

from django.db.models import Q
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page


def drop_circles(page: Page) -> None:
    """Forget redirects from the addresses at which the page and all below it are now."""
    here = Redirect.normalise_path(page.url_path)
    Redirect.objects.filter(Q(old_path=here) | Q(old_path__startswith=f"{here}/")).delete()
