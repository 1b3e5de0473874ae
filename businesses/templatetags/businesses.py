"""Businesses on other rooms' pages."""

from typing import Any

from django import template
from django.utils import timezone

from areas.models import Area
from base.notices import Notice
from businesses import listing

register = template.Library()


@register.simple_tag(takes_context=True)
def business_spotlight(context: dict[str, Any], area: Area | None = None, limit: int = 3) -> list[Notice]:
    """A few businesses by today's lot, of one neighbourhood or of the whole town."""
    return listing.spotlight(context.get("request"), area, limit, timezone.now())
