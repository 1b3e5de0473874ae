"""The form in which every page is written. Upper floors say what it may name."""

from collections.abc import Callable
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

# What somebody says of a draft; it travels with it until it is published
SMALL, SAME = "small", "same"

Limit = Callable[[WagtailAdminPageForm, Any], None]
_limits: list[Limit] = []


def add_limit(limit: Limit) -> None:
    """Called by an app when it is ready: `limit(form, user)` narrows what the form's fields offer and accept."""
    _limits.append(limit)


class PageForm(WagtailAdminPageForm):
    """A page's form for one person."""

    small_correction = forms.BooleanField(
        label=_("Only small corrections"),
        required=False,
        help_text=_(
            "Tick this if everything that changed since the page was last published is a comma or a slip of the pen. "
            "The translations then stay valid."
        ),
    )
    says_the_same = forms.BooleanField(
        label=_("Says the same as the German text of today"),
        required=False,
        help_text=_("Tick this if you have read this text beside the German one and answer for it."),
    )
    ticks: ClassVar[dict[str, str]] = {"small_correction": SMALL, "says_the_same": SAME}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Narrow the fields, and tick again what the draft says."""
        super().__init__(*args, **kwargs)
        if getattr(self.instance, "has_unpublished_changes", False):
            for field, tick in self.ticks.items():
                self.initial[field] = tick in getattr(self.instance, "ticks", ())
        if self.for_user is not None:
            for limit in _limits:
                limit(self, self.for_user)

    def save(self, commit: bool = True) -> Any:
        """The page, which knows what was ticked; what is written here is not made of sentences."""
        self.instance.origin = None
        self.instance.ticks = frozenset(tick for field, tick in self.ticks.items() if self.cleaned_data.get(field))
        return super().save(commit)
