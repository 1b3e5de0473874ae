"""A neighbourhood begins, is closed, and opens again: row, pages in every language, sections, folder and rights."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.log_actions import log
from wagtail.models import Page

from areas.editors import grant
from areas.models import Area, AreaPage
from areas.sections import make_area_pages
from base import languages, translations
from base.versions import bump_all


@transaction.atomic
def found(area: Area, introduction: str) -> AreaPage:
    """Make all that a saved neighbourhood needs. Its people can begin at once."""
    home = Page.objects.get(depth=2, slug=languages.SOURCE).specific
    page = make_area_pages(area, home, introduction)
    grant(area)
    return page


@transaction.atomic
def close(area: Area, user: Any) -> None:
    """Take all pages offline in every language and the rights from its people. Nothing is deleted."""
    if area.closed_at:
        return
    front = AreaPage.objects.get(area=area, locale__language_code=languages.SOURCE)
    live = front.get_descendants(inclusive=True).live()
    area.closed_pages = list(live.order_by("path").values_list("pk", "has_unpublished_changes", "live_revision"))
    for page in live.order_by("-path").specific():
        UnpublishPageAction(page, user=user).execute(skip_permission_checks=True)
    area.closed_at = timezone.now()
    area.save()
    grant(area)
    log(area, "areas.close", user=user)


@transaction.atomic
def reopen(area: Area, user: Any) -> None:
    """Bring back what was online when it was closed, with its translations, and the rights of its people."""
    if not area.closed_at:
        return
    before = {pk: (changes, revision) for pk, changes, revision in area.closed_pages}
    for page in Page.objects.filter(pk__in=before).order_by("path").specific():
        changes, revision = before[page.pk]
        page.live, page.has_unpublished_changes, page.live_revision_id = True, changes, revision
        page.save(clean=False)
        translations.follow_publish(page)
    area.closed_at, area.closed_pages = None, []
    area.save()
    grant(area)
    bump_all()
    log(area, "areas.reopen", user=user)
