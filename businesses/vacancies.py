"""All places for job seekers in memory: how they are filtered, ordered and shown as notices; one as data."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from areas.models import Area
from areas.models.area import all_areas
from base import dates
from base.facets import Matrix, Row, mask_of
from base.finder import Finder
from base.listing import Collection
from base.notices import Fact, Notice
from base.pages import json_ld
from base.parameters import Choice, Facet, Query
from base.synonyms import synonyms
from base.templatetags.ui import absolute
from base.templatetags.ui import address as ui_address
from base.texts import texts
from base.versions import remembered
from base.vocabulary import Level
from businesses import cards
from businesses.branches import ICONS, Branch

NAME = "placements"
PATH = "stellen/"
KIND_ICONS = {
    "praxiseinsatz": "wrench",
    "praktikum": "briefcase",
    "schnuppertag": "eye",
    "ausbildung": "graduation-cap",
    "stelle": "user-plus",
}
# What search engines may call a job
JOBS = ("ausbildung", "stelle")


@dataclass(frozen=True, slots=True)
class Place:
    """One placement with what its card shows of its business."""

    pk: int
    kind: str
    title: str
    tasks: str
    times: str
    level: str
    places: int
    starts: datetime.date | None
    expires: datetime.date
    created: datetime.datetime
    business: str
    business_path: str
    branch: str
    street: str
    district: str
    area_id: int | None


def read_all() -> list[Place]:
    """All places that everybody sees today; one query. The clock decides later which of them have ended."""
    model = apps.get_model("businesses", "Placement")
    rows = model.objects.public(dates.today()).with_businesses()
    return [
        Place(
            pk=row.pk,
            kind=row.kind,
            title=row.title,
            tasks=row.tasks,
            times=row.times,
            level=row.level,
            places=row.places,
            starts=row.starts,
            expires=row.expires,
            created=row.created,
            business=row.business.title,
            business_path=row.business.url_path,
            branch=row.business.branch,
            street=row.business.public_street,
            district=row.business.district.name if row.business.district else "",
            area_id=row.business.area_id,
        )
        for row in rows
    ]


class Vacancies:
    """Everything of one version."""

    def __init__(self, areas: list[Area]) -> None:
        """Load it with one query, the latest end last."""
        self.places = sorted(read_all(), key=lambda one: (one.created, one.pk), reverse=True)
        slugs = {area.pk: area.slug for area in areas}
        self.matrix = Matrix(
            [
                Row(
                    one.pk,
                    {
                        "area": (slugs[one.area_id],) if one.area_id in slugs else tuple(slugs.values()),
                        "kind": (one.kind,),
                        "branch": (one.branch,),
                        "level": (one.level,),
                    },
                )
                for one in self.places
            ]
        )

    @cached_property
    def finder(self) -> Finder:
        """The index of their words."""
        kinds = dict(apps.get_model("businesses", "Placement").Kind.choices)
        return Finder(
            (
                texts(
                    (one.title,),
                    (str(kinds[one.kind]), one.business),
                    (one.tasks,),
                    (one.street, one.district, one.times),
                )
                for one in self.places
            ),
            synonyms(),
        )


def vacancies(request: HttpRequest | None) -> Vacancies:
    """The places of the newest version."""
    return remembered(request, NAME, "all", lambda: Vacancies(all_areas(request)))


class PlacementCollection(Collection):
    """The places of one list, as of today."""

    def __init__(self, request: HttpRequest | None, area: Area | None) -> None:
        """Mark the rows of the scope; what ended in the night is out of it."""
        self.request, self.area = request, area
        self.data = vacancies(request)
        self.today = dates.today()
        self.matrix = self.data.matrix
        self.areas = {one.pk: one for one in all_areas(request)}
        places = self.data.places
        lasting = mask_of((row for row, one in enumerate(places) if one.expires >= self.today), len(places))
        self.scope = lasting & (self.matrix.mask("area", [area.slug]) if area else self.matrix.all)

    @cached_property
    def facets(self) -> Sequence[Facet]:
        """The questions in the reader's language."""
        kinds = apps.get_model("businesses", "Placement").Kind.choices
        asked = self.request.GET if self.request else QueryDict()
        known = {value for name, value in self.matrix.bits if name == "branch"} | set(asked.getlist("branch"))
        found = [
            Facet(
                "kind",
                _("What are you looking for?"),
                tuple(Choice(value, str(label), KIND_ICONS[value]) for value, label in kinds),
            ),
            Facet(
                "level",
                _("How much German?"),
                tuple(Choice(value, str(label), "speech") for value, label in Level.choices),
                shortcuts=tuple(
                    (_("I know %(level)s") % {"level": value.upper()}, tuple(Level.values[: place + 1]))
                    for place, value in enumerate(Level.values)
                    if place
                ),
            ),
            Facet(
                "branch",
                _("Which branch?"),
                tuple(Choice(one.value, str(one.label), ICONS[one]) for one in Branch if one in known),
            ),
        ]
        if self.area is None:
            areas = tuple(Choice(one.slug, one.name, "map-pin", cards.german()) for one in self.areas.values())
            found.insert(0, Facet("area", _("Where?"), areas))
        return found

    def search(self, text: str, mask: int) -> int:
        """Places that have all words of the search."""
        return mask & mask_of(self.data.finder.find(text), len(self.data.places))

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant."""
        return self.data.finder.suggest(text)

    def order(self, mask: int, query: Query) -> list[Place]:
        """The newest first."""
        return [self.data.places[position] for position in self.matrix.positions(mask)]

    def notices(self, items: list[Any]) -> list[Notice]:
        """One page of the list."""
        return [self.notice(one) for one in items]

    def notice(self, one: Place) -> Notice:
        """One card; the words are the business's own, in German."""
        area = self.areas.get(one.area_id or 0)
        return Notice(
            title=one.title,
            url=address(one.pk),
            title_lang=cards.german(),
            area=area and area.mark,
            kicker=kind_words(one.kind),
            facts=tuple(facts(one)),
        )

    def one(self, number: int) -> Place | None:
        """The place with this number, if it still holds."""
        found = (one for one in self.data.places if one.pk == number and one.expires >= self.today)
        return next(found, None)


def kind_words(kind: str) -> str:
    """ "Praktikum" """
    return str(apps.get_model("businesses", "Placement").Kind(kind).label)


def address(number: int) -> str:
    """The page of one place in the reader's language."""
    return f"/{cards.reader()}/betriebe/{PATH}{number}/"


def start_words(starts: datetime.date | None, today: datetime.date) -> str:
    """ "ab 1. Dezember 2026", or "ab sofort" """
    if starts is None or starts <= today:
        return _("from now on")
    return _("from %(date)s") % {"date": dates.date_full(starts)}


def facts(one: Place) -> list[Fact]:
    """Where, when, how much German, how many places, until when: for card and page, in the reader's language."""
    where = ", ".join(part for part in (one.business, one.street or one.district) if part)
    found = [Fact("store", where, label=_("Business"), lang=cards.german())]
    if one.times:
        found.append(Fact("clock", one.times, label=_("Hours"), lang=cards.german()))
    found += [
        Fact("calendar", start_words(one.starts, dates.today()), label=_("Start")),
        Fact("speech", str(Level(one.level).label), label=_("How much German")),
    ]
    if one.places > 1:
        words = ngettext("%(number)d place", "%(number)d places", one.places) % {"number": one.places}
        found.append(Fact("users", words))
    found.append(Fact("hourglass", _("Shown until %(date)s") % {"date": dates.date_full(one.expires)}))
    return found


def heading(total: int, area: Area | None) -> str:
    """The number of places in words: "7 Praktika und Stellen in Grünau"."""
    words = ngettext("%(number)d internship or job", "%(number)d internships and jobs", total) % {"number": total}
    return f"{words} {area.place_words}" if area else words


def of_business(request: HttpRequest | None, url_path: str) -> list[tuple[str, str, str]]:
    """The places of one business as kind, title and address."""
    today = dates.today()
    return [
        (kind_words(one.kind), one.title, address(one.pk))
        for one in vacancies(request).places
        if one.business_path == url_path and one.expires >= today
    ]


def page(request: HttpRequest, one: Place) -> dict[str, Any]:
    """What the page of one place shows."""
    area = next((area for area in all_areas(request) if area.pk == one.area_id), None)
    url, reader = address(one.pk), cards.reader()
    business_url = ui_address(one.business_path, reader)
    return {
        "place": one,
        "number": f"P-{one.pk}",
        "kind": kind_words(one.kind),
        "tasks": [line for line in one.tasks.splitlines() if line.strip()],
        "place_facts": tuple(facts(one)),
        "place_area": area,
        "business_url": business_url,
        "call_url": f"/{reader}/nachricht/rueckruf/?{urlencode({'seite': url})}",
        "german": cards.german(),
        "job": json_ld(*structured_data(one, absolute(url), absolute(business_url))),
    }


def structured_data(one: Place, page_url: str, business_url: str) -> list[dict[str, Any]]:
    """A job or an apprenticeship as schema.org's JobPosting; the rest is no job."""
    if one.kind not in JOBS:
        return []
    address = {"@type": "PostalAddress", "addressLocality": "Leipzig", "addressCountry": "DE"}
    if one.street:
        address["streetAddress"] = one.street
    return [
        {
            "@type": "JobPosting",
            "title": one.title,
            "description": one.tasks,
            "url": page_url,
            "inLanguage": "de",
            "identifier": {"@type": "PropertyValue", "name": "Arbeit im Quartier", "value": f"P-{one.pk}"},
            "datePosted": dates.local(one.created).date().isoformat(),
            "validThrough": one.expires.isoformat(),
            "hiringOrganization": {"@type": "Organization", "name": one.business, "url": business_url},
            "jobLocation": {"@type": "Place", "address": address},
            "totalJobOpenings": one.places,
        }
    ]
