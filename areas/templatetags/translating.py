"""What the form of a translation shows besides its sentences."""

from typing import Any

from django import template

from areas.translation_work import bar_of

register = template.Library()


@register.inclusion_tag("wagtailadmin/translations/bar.html", takes_context=True)
def translation_bar(context: Any, translation: Any, page: Any) -> dict[str, Any]:
    """How far the work is, and every next step."""
    request = context["request"]
    return {"bar": bar_of(request, translation, page), "page": page, "translation": translation, "request": request}
