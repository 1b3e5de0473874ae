"""Components kept as finished HTML: what is shown again in the same words is rendered once per language.

A component knows nothing but the values that it is given. So these values and the language are all that its HTML
depends on, and whatever changes (a seat, the clock, a name) is another value: nothing has to be thrown away.
One text may be another one on each page (its own address, say): as `late` it is put into the finished HTML.
"""

import dataclasses
import datetime
from functools import lru_cache
from typing import Any

from django.template import Context, Template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

MOST = 2000
# A sign that no text has, in the place of the late one
LATE = "\ue000"
PLAIN = frozenset({str, int, float, bool, type(None), datetime.date, datetime.time, datetime.datetime})


def component(template: Template, values: dict[str, Any]) -> SafeString:
    """The HTML of a component with these names and values; where a value might hide a change, it is made each time."""
    if "late" in values:
        html = _component(template, {**values, "late": LATE})
        return mark_safe(html.replace(LATE, conditional_escape(values["late"])))
    return _component(template, values)


def _component(template: Template, values: dict[str, Any]) -> SafeString:
    try:
        return _kept(template, get_language(), **values)
    except TypeError:
        return template.render(Context(values))


def is_plain(value: Any) -> bool:
    """Whether a value is equal to another one only where both look the same: rows are not, nor is ready-made HTML."""
    if isinstance(value, tuple):
        return all(map(is_plain, value))
    if dataclasses.is_dataclass(value):
        return all(is_plain(getattr(value, field.name)) for field in dataclasses.fields(value))
    return type(value) in PLAIN


# Typed, so that a word of the template (which is safe) and the same word of a reader are two
@lru_cache(maxsize=MOST, typed=True)
def _kept(template: Template, language: str, /, **values: Any) -> SafeString:
    if not all(type(value) is SafeString or is_plain(value) for value in values.values()):
        raise TypeError("these values cannot be compared")
    return template.render(Context(values))
