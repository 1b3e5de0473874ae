"""The support finder: who helps with what, as a list with filters, and what waits for the central team."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import QuerySet, Value
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from areas import desk
from areas.desk import Found, Item, Line, Look, columns
from areas.models import Role
from base import dates, german
from base.facets import Matrix, Row, mask_of
from base.finder import Finder
from base.listing import Collection
from base.notices import Fact, Notice
from base.parameters import Choice, Facet, Query
from base.settings import phone_href
from base.synonyms import synonyms
from base.texts import texts
from base.versions import remembered
from base.vocabulary import SPOKEN_LANGUAGES
from businesses import cards

NAME = "support"
PATH = "hilfe/"
ICONS = {
    "gruenden": "sprout",
    "geld": "coins",
    "personal": "users",
    "recht": "scale",
    "raeume": "store",
    "digital": "monitor",
    "krise": "life-buoy",
}


class Help(models.TextChoices):
    """What somebody needs help with. The values are words of the list's address."""

    START = "gruenden", gettext_lazy("Start a business")
    MONEY = "geld", gettext_lazy("Money and grants")
    STAFF = "personal", gettext_lazy("Find and train staff")
    LAW = "recht", gettext_lazy("Registration, law and tax")
    ROOMS = "raeume", gettext_lazy("Shop and rooms")
    DIGITAL = "digital", gettext_lazy("Internet and computers")
    CRISIS = "krise", gettext_lazy("Debt and crisis")


def help_choices() -> list[tuple[str, Any]]:
    """Pairs of slug and words."""
    return list(Help.choices)


@dataclass(frozen=True, slots=True)
class Office:
    """One place that helps."""

    pk: int
    name: str
    about: str
    topics: tuple[str, ...]
    phone: str
    website: str
    languages: tuple[str, ...]
    checked: datetime.date


class Offices:
    """Everything of one version."""

    def __init__(self) -> None:
        """Load it with one query, by name."""
        rows = apps.get_model("businesses", "SupportOffer").objects.all()
        self.offices = sorted(
            (
                Office(
                    row.pk,
                    row.name,
                    row.about,
                    tuple(row.topics),
                    row.phone,
                    row.public_website,
                    tuple(row.languages),
                    row.last_checked,
                )
                for row in rows
            ),
            key=lambda one: german.fold(one.name),
        )
        self.matrix = Matrix([Row(one.pk, {"topic": one.topics, "language": one.languages}) for one in self.offices])

    @cached_property
    def finder(self) -> Finder:
        """The index of their words."""
        words = {value: str(label) for value, label in help_choices()}
        return Finder(
            (texts((one.name,), (words[topic] for topic in one.topics), (one.about,)) for one in self.offices),
            synonyms(),
        )


def offices(request: HttpRequest | None) -> Offices:
    """The places of the newest version."""
    return remembered(request, NAME, "all", Offices)


class OfficeCollection(Collection):
    """The places that help, as one list."""

    def __init__(self, request: HttpRequest | None) -> None:
        """Everything is in scope: help is for the whole town."""
        self.data = offices(request)
        self.matrix = self.data.matrix
        self.scope = self.matrix.all

    @cached_property
    def facets(self) -> Sequence[Facet]:
        """The questions in the reader's language."""
        spoken = [one for one in SPOKEN_LANGUAGES if ("language", one) in self.matrix.bits]
        choices = tuple(Choice(value, str(label), ICONS[value]) for value, label in help_choices())
        names = tuple(Choice(one, cards.languages_words([one]), "languages") for one in spoken)
        return [
            Facet("topic", _("What do you need help with?"), choices),
            Facet("language", _("In which language?"), names),
        ]

    def search(self, text: str, mask: int) -> int:
        """Places that have all words of the search."""
        return mask & mask_of(self.data.finder.find(text), len(self.data.offices))

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant."""
        return self.data.finder.suggest(text)

    def order(self, mask: int, query: Query) -> list[Office]:
        """By name."""
        return [self.data.offices[position] for position in self.matrix.positions(mask)]

    def notices(self, items: list[Any]) -> list[Notice]:
        """One page of the list; the words are German."""
        words = {value: str(label) for value, label in help_choices()}
        return [
            Notice(
                title=one.name,
                url=one.website or (phone_href(one.phone) if one.phone else ""),
                title_lang=cards.german(),
                kicker=", ".join(words[topic] for topic in one.topics),
                text=one.about,
                text_lang=cards.german(),
                facts=tuple(_facts(one)),
            )
            for one in items
        ]


def _facts(one: Office) -> list[Fact]:
    found = []
    if one.phone:
        found.append(Fact("phone", one.phone, label=_("Phone")))
    if one.languages:
        found.append(Fact("languages", cards.languages_words(one.languages), label=_("Languages")))
    found.append(Fact("badge-check", _("Last checked on %(date)s") % {"date": dates.date_full(one.checked)}))
    return found


def heading(total: int) -> str:
    """ "12 Stellen helfen Betrieben" """
    words = ngettext("%(number)d place helps businesses", "%(number)d places help businesses", total)
    return words % {"number": total}


def _doubtful(look: Look) -> QuerySet[Any]:
    rows = apps.get_model("businesses", "SupportOffer").objects.doubtful(look.today)
    return columns(rows, "name", extra="link_state", moment="last_checked", area=Value(None))


def _to_offer(found: Found) -> Item:
    note = _("The link does not work.") if found.extra == "broken" else found.day
    return Item(
        found.words, reverse("wagtailsnippets_businesses_supportoffer:edit", args=[found.pk]), note, found.moment
    )


def lay_out() -> None:
    """Put what is old or broken on the desk. Called when the room is ready."""
    title = gettext_lazy("Help for businesses to check")
    desk.waiting.append(Line("support", title, "help", 82, (Role.CENTRAL,), _doubtful, _to_offer))
