"""The notice of a business: the same facts in the same order on card, page and area page."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from base import dates, languages
from base.notices import Fact
from base.vocabulary import StepFree
from businesses.branches import Offer
from businesses.freshness import rules

# The project's map of the world: no account, no advertising, in all languages
WAY = "https://www.openstreetmap.org/directions?to="


def reader() -> str:
    """The reader's language."""
    return get_language() or languages.SOURCE


def german() -> str:
    """The language to mark German names with: empty for those who read German anyway."""
    return "" if reader().startswith(languages.SOURCE) else languages.SOURCE


def languages_words(codes: Iterable[str]) -> str:
    """ "Deutsch, Arabisch" """
    return languages.names_of(codes)


def offers_words(offers: Iterable[str]) -> str:
    """ "Praktikum, Ausbildung" """
    return languages.listed(Offer(one).label for one in offers if one in Offer.values)


def as_of(day: datetime.date | None, today: datetime.date | None = None) -> str:
    """ "Angaben des Betriebs, Stand 3. Mai 2026"; by `today`, where it is long ago, that nobody has confirmed it."""
    if day is None:
        return _("Information from the business")
    if today and rules.is_marked(day, today):
        return _("Nobody has confirmed this since %(date)s. Please call before you go.") % {
            "date": dates.date_full(day)
        }
    return _("Information from the business, as of %(date)s") % {"date": dates.date_full(day)}


def way_url(point: tuple[float, float] | None) -> str:
    """Where a map of others shows the way to a place; nobody goes there but by pressing it. Empty without a place."""
    return f"{WAY}{point[0]:.5f}%2C{point[1]:.5f}" if point else ""


def facts(business: Any, today: datetime.date | None = None) -> list[Fact]:
    """Where, in which languages, how one gets in, what it offers, how fresh: for a card, in the reader's language.

    `business` has `place`, `languages`, `step_free`, `offers` and `updated`.
    """
    found = []
    if business.place:
        found.append(Fact("map-pin", business.place, label=_("Address"), lang=german()))
    if business.languages:
        found.append(Fact("languages", languages_words(business.languages), label=_("Languages")))
    if business.step_free in (StepFree.YES, StepFree.PARTLY):
        found.append(Fact("accessibility", str(StepFree(business.step_free).label)))
    if business.offers:
        found.append(Fact("briefcase", offers_words(business.offers), label=_("Offers")))
    marked = today is not None and rules.is_marked(business.updated, today)
    found.append(Fact("circle-alert" if marked else "badge-check", as_of(business.updated, today)))
    return found
