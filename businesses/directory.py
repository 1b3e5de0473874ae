"""The directory in memory: all businesses with the bits that answer every filter.

What editors and owners change is loaded with one query when its version changes; whether a business is open comes
from the clock at each request.
"""

import datetime
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from threading import Lock
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils import translation

from areas.models import Area, District
from areas.models.area import all_areas
from base import german, languages
from base.facets import Matrix, Row, mask_of
from base.finder import Finder
from base.synonyms import synonyms
from base.texts import Texts, texts
from base.versions import remembered
from base.vocabulary import StepFree
from businesses import cards, near
from businesses.branches import Branch, SubBranch
from businesses.directory_map import Part
from businesses.opening_hours import ONE_DAY, Clock, Hours

NAME = "directory"
MOST_DRAWN = 12


@dataclass(slots=True)
class Business:
    """One business in memory; `texts` holds name and summary in each language in which it is live.

    Where the address is hidden, there is none here: what is not in memory cannot slip out.
    """

    pk: int
    url_path: str
    area_id: int | None
    branch: str
    sub_branch: str
    district: tuple[str, str] | None
    address: str
    place: str
    point: tuple[float, float] | None
    phone: str
    website: str
    languages: tuple[str, ...]
    step_free: str
    offers: tuple[str, ...]
    hours: Hours
    updated: datetime.date | None
    image_id: int | None
    example: bool
    texts: dict[str, tuple[str, str]]
    words: Texts

    def text(self, code: str) -> tuple[str, str, str]:
        """Name and summary for a reader, and their language where it is another one."""
        if code in self.texts:
            return *self.texts[code], ""
        return *self.texts[languages.SOURCE], "" if code.startswith(languages.SOURCE) else languages.SOURCE


def place_of(page: Any) -> str:
    """Street and district, or the district alone: "Eisenbahnstraße 12, Volkmarsdorf"."""
    return ", ".join(part for part in (page.public_street, page.district.name if page.district else "") if part)


def searched_text(page: Any, names: dict[str, tuple[str, str]]) -> Texts:
    """What a search looks into; never a hidden address."""
    titles, summaries = zip(*names.values(), strict=True)
    trades = [str(SubBranch(page.sub_branch).label), str(Branch(page.branch).label)]
    rest = [place_of(page), cards.offers_words(page.offers)]
    return texts(titles, trades, summaries, [*rest, *page.body.stream_block.get_searchable_content(page.body)])


class Directory:
    """Everything of one version of the directory."""

    def __init__(self, areas: list[Area]) -> None:
        """Load it with one query."""
        self._lock = Lock()
        self._finders: dict[str, Finder] = {}
        self.businesses = self._load()
        self.businesses.sort(key=lambda one: (german.fold(one.texts[languages.SOURCE][0]), one.pk))
        slugs = {area.pk: area.slug for area in areas}
        self.matrix = Matrix([self._row(one, slugs) for one in self.businesses])
        self.districts: dict[tuple[str, str], set[int | None]] = {}
        for one in self.businesses:
            if one.district:
                self.districts.setdefault(one.district, set()).add(one.area_id)
        self.clock = Clock()
        self._distances: dict[str, list[float | None]] = {}
        self._drawn: dict[Hashable, Any] = {}
        self._open: tuple[datetime.datetime, datetime.datetime, int] | None = None

    def _load(self) -> list[Business]:
        model = apps.get_model("businesses", "BusinessPage")
        pages = list(model.objects.live().with_facts())
        names: dict[Any, dict[str, tuple[str, str]]] = {}
        for page in pages:
            names.setdefault(page.translation_key, {})[page.language] = (page.title, page.summary)
        # The words of the trades are searched in German; whoever asks first must not decide the language
        with translation.override(languages.SOURCE):
            return [
                self._business(page, names[page.translation_key]) for page in pages if page.language == languages.SOURCE
            ]

    def _business(self, page: Any, names: dict[str, tuple[str, str]]) -> Business:
        return Business(
            pk=page.pk,
            url_path=page.url_path,
            area_id=page.area_id,
            branch=page.branch,
            sub_branch=page.sub_branch,
            district=(page.district.slug, page.district.name) if page.district else None,
            address=page.public_address,
            place=place_of(page),
            point=page.public_point,
            phone=page.phone,
            website=page.public_website,
            languages=tuple(page.languages),
            step_free=page.step_free,
            offers=tuple(page.offers),
            hours=page.opening,
            updated=page.updated,
            image_id=page.image_id,
            example=page.example,
            texts=names,
            words=searched_text(page, names),
        )

    def _row(self, one: Business, slugs: dict[int, str]) -> Row:
        values: dict[str, Iterable[str]] = {
            "area": (slugs[one.area_id],) if one.area_id in slugs else tuple(slugs.values()),
            "branch": (one.branch,),
            "sub_branch": (one.sub_branch,),
            "district": (one.district[0],) if one.district else (),
            "language": one.languages,
            "offers": one.offers,
            "feature": ("step-free",) if one.step_free == StepFree.YES else (),
        }
        return Row(one.pk, values)

    def finder(self, reader: str) -> Finder:
        """The index of the words of all businesses, with the names of the trades in the reader's language."""
        with self._lock:
            if reader not in self._finders:
                trades = {one.value: str(one.label) for one in SubBranch}
                rows = (
                    (*one.words[:1], f"{one.words[1]}. {trades[one.sub_branch]}", *one.words[2:])
                    for one in self.businesses
                )
                self._finders[reader] = Finder(rows, synonyms())
            return self._finders[reader]

    @cached_property
    def places(self) -> dict[str, near.Place]:
        """What businesses can be near to, by its slug."""
        return {one.slug: one for one in near.known_places()}

    def distances(self, slug: str) -> list[float | None]:
        """How far each business is from a place, in metres; None for those that show their district only."""
        if slug not in self._distances:
            point = self.places[slug].point
            self._distances[slug] = [one.point and near.metres(point, one.point) for one in self.businesses]
        return self._distances[slug]

    @cached_property
    def drawn_districts(self) -> list[District]:
        """The districts of all neighbourhoods, for maps."""
        return list(District.objects.all())

    def drawn[T](self, what: Hashable, make: Callable[[], T]) -> T:
        """The drawing of some businesses; the latest ones are kept."""
        if what not in self._drawn:
            if len(self._drawn) >= MOST_DRAWN:
                self._drawn.clear()
            self._drawn[what] = make()
        found: T = self._drawn[what]
        return found

    def within(self, part: Part) -> int:
        """The businesses that show their place and lie in a part of the map, as bits."""
        found = (place for place, one in enumerate(self.businesses) if one.point and part.holds(one.point))
        return mask_of(found, len(self.businesses))

    def open_at(self, now: datetime.datetime) -> int:
        """The businesses that are open at a moment, as bits; worked out again when the first of them changes."""
        now = now.astimezone(datetime.UTC)
        if self._open and self._open[0] <= now < self._open[1]:
            return self._open[2]
        mask, end = 0, now + ONE_DAY
        for position, one in enumerate(self.businesses):
            span = self.clock.span(one.hours, now)
            if span is not None:
                mask |= span.open << position
                end = min(end, span.end.astimezone(datetime.UTC))
        self._open = (now, end, mask)
        return mask


def directory(request: HttpRequest | None) -> Directory:
    """The directory of the newest version."""
    return remembered(request, NAME, "all", lambda: Directory(all_areas(request)))


def at_random(businesses: Iterable[Business], day: datetime.date) -> list[Business]:
    """An order by lot that holds for one day, so that paging works and nobody is always first."""
    return sorted(businesses, key=lambda one: blake2b(f"{day}:{one.pk}".encode(), digest_size=8).digest())
