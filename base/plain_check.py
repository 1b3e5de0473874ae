"""Who has checked a text in plain German, and when. Only then it may be called Leichte Sprache.

Checking by people with learning difficulties is part of what Leichte Sprache is (DIN SPEC 33429). So the check is a
fact beside the text, and it knows which text was checked: when a word of it changes, the text is Einfache Sprache
again until somebody has read the new one.
"""

import datetime
from dataclasses import dataclass
from typing import Self

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from base import dates
from base.page_texts import fingerprint
from base.versions import remembered

# Bumped whenever a check is recorded or taken back
NAME = "plain"
CHECKED, UNCHECKED = "Leichte Sprache", "Einfache Sprache"


class PlainCheckQuerySet(models.QuerySet["PlainCheck"]):
    """Checks in words."""

    def of(self, page: Page) -> Self:
        """The checks of one page, the newest first."""
        return self.filter(page_id=page.pk)


class PlainCheck(models.Model):
    """A group has read a text in plain German and agreed to it."""

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    group = models.CharField(
        _("checked by"),
        max_length=120,
        help_text=_("The review group of people with learning difficulties. Visitors read this name."),
    )
    checked_on = models.DateField(_("checked on"), help_text=_("The day on which the group agreed to the text."))
    fingerprint = models.CharField(max_length=32, editable=False)

    objects = PlainCheckQuerySet.as_manager()

    class Meta:
        ordering = ["-checked_on", "-pk"]
        verbose_name = _("check of a plain text")
        verbose_name_plural = _("checks of plain texts")

    def __str__(self) -> str:
        """Who and when."""
        return f"{self.group}, {dates.date_full(self.checked_on)}"

    def holds_for(self, page: Page) -> bool:
        """Whether the page still says what was checked."""
        return self.fingerprint == fingerprint(page)

    @classmethod
    def record(cls, page: Page, group: str, checked_on: datetime.date) -> Self:
        """Write down that a group has agreed to a page as it reads now."""
        return cls.objects.create(page_id=page.pk, group=group, checked_on=checked_on, fingerprint=fingerprint(page))


@dataclass(frozen=True, slots=True)
class PlainLabel:
    """What a text in plain German may be called, and who has checked it, when."""

    name: str
    group: str = ""
    checked_on: datetime.date | None = None


def newest_check(page: Page, request: HttpRequest | None = None) -> PlainCheck | None:
    """The last check of a page, from memory; it may be one of another text."""
    return remembered(request, NAME, f"check {page.pk}", lambda: PlainCheck.objects.of(page).first())


def label_of(page: Page, request: HttpRequest | None = None) -> PlainLabel:
    """What the page may be called as it reads now."""
    check = newest_check(page, request) if page.pk else None
    if check is None or not check.holds_for(page):
        return PlainLabel(UNCHECKED)
    return PlainLabel(CHECKED, check.group, check.checked_on)
