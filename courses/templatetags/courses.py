"""Courses on other rooms' pages."""

import datetime
from typing import Any

from django import template
from django.utils import timezone

from areas.models import Area
from base.facets import mask_of
from base.notices import Notice
from base.parameters import Query
from courses.listing import CourseCollection, collection

register = template.Library()


@register.simple_tag(takes_context=True)
def hosted_courses(context: dict[str, Any], host: str, limit: int = 3) -> list[Notice]:
    """The next courses that an organisation hosts and that one can join, one notice each."""
    found = collection(context["request"], None)
    rows = (row for run in found.data.runs if host and run.host == host for row in run.rows)
    mask = found.scope & mask_of(rows, len(found.data.row_runs))
    return found.notices(found.order(mask, Query())[:limit])


@register.simple_tag(takes_context=True)
def upcoming_courses(context: dict[str, Any], area: Area | None = None, limit: int = 6, days: int = 0) -> list[Notice]:
    """The next courses that one can join, one notice each; with `days`, those of today and the days after first."""
    request = context["request"]
    kept: CourseCollection | None = getattr(request, "_upcoming", None)
    if kept is None:
        kept = request._upcoming = collection(request, None)
    mask = kept.scope
    if area is not None:
        mask &= kept.matrix.mask("area", [area.slug])
    if days:
        today = timezone.localdate()
        near = mask & kept.data.within(today, today + datetime.timedelta(days=days - 1))
        mask = near or mask
    return kept.notices(kept.order(mask, Query())[:limit])
