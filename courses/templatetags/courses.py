"""Courses on other rooms' pages."""

import datetime
from typing import Any

from django import template
from django.utils import timezone

from areas.models import Area
from base.notices import Notice
from base.parameters import Query
from courses.catalogue import catalogue
from courses.listing import CourseCollection

register = template.Library()


@register.simple_tag(takes_context=True)
def upcoming_courses(context: dict[str, Any], area: Area | None = None, limit: int = 6, days: int = 0) -> list[Notice]:
    """The next courses that one can join, one notice each; with `days`, those of today and the days after first."""
    request = context["request"]
    kept: CourseCollection | None = getattr(request, "_upcoming", None)
    if kept is None:
        kept = request._upcoming = CourseCollection(request, catalogue(request), None)
    mask = kept.scope
    if area is not None:
        mask &= kept.matrix.mask("area", [area.slug])
    if days:
        today = timezone.localdate()
        near = mask & kept.data.within(today, today + datetime.timedelta(days=days - 1))
        mask = near or mask
    return kept.notices(kept.order(mask, Query())[:limit])
