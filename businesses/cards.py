"""The notice of a business: the same facts in the same order on card, page and area page."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.images.models import SourceImageIOError

from base import dates, languages
from base.notices import Fact
from base.vocabulary import StepFree
from businesses.branches import Offer


def reader() -> str:
    """The reader's language."""
    return get_language() or languages.SOURCE


def german() -> str:
    """The language to mark German names with: empty for those who read German anyway."""
    return "" if reader().startswith(languages.SOURCE) else languages.SOURCE


def rendition(image: Any, spec: str) -> Any:
    """A size of a picture; None where there is no picture, or its file is lost: a page never fails for a picture."""
    try:
        return image.get_rendition(spec) if image else None
    except SourceImageIOError:
        return None


def languages_words(codes: Iterable[str]) -> str:
    """ "Deutsch, Arabisch" """
    return ", ".join(languages.language_name(code, reader()) for code in codes)


def offers_words(offers: Iterable[str]) -> str:
    """ "Praktikum, Ausbildung" """
    return ", ".join(str(Offer(one).label) for one in offers if one in Offer.values)


def as_of(day: datetime.date | None) -> str:
    """ "Angaben des Betriebs, Stand 3. Mai 2026" """
    if day is None:
        return _("Information from the business")
    return _("Information from the business, as of %(date)s") % {"date": dates.date_full(day)}


def facts(business: Any) -> list[Fact]:
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
    found.append(Fact("badge-check", as_of(business.updated)))
    return found
