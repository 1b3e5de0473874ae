"""The directory in memory: all businesses with the bits that answer every filter.

What editors and owners change is loaded with one query when its version changes; whether a business is open comes
from the clock at each request.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from threading import Lock
from typing import Any

from django.apps import apps
from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from areas.models import Area
from areas.models.area import all_areas
from base import dates, german, languages
from base.facets import Matrix, Row
from base.finder import Finder
from base.images import SiteRendition
from base.listing import Collection
from base.notices import Notice
from base.parameters import Query
from base.synonyms import synonyms
from base.templatetags.ui import absolute, address
from base.texts import Texts, texts
from base.versions import remembered
from base.vocabulary import StepFree
from businesses import cards, filters
from businesses.branches import Branch, SubBranch
from businesses.opening_hours import ONE_DAY, Clock, Hours, notation, state

NAME = "directory"
PICTURE = "fill-640x360|format-webp"


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
    image: Any
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
        model = apps.get_model("businesses", "BusinessPage")
        pages = list(model.objects.live().with_facts())
        names: dict[Any, dict[str, tuple[str, str]]] = {}
        for page in pages:
            names.setdefault(page.translation_key, {})[page.language] = (page.title, page.summary)
        # The words of the trades are searched in German; whoever asks first must not decide the language
        with translation.override(languages.SOURCE):
            self.businesses = [
                self._business(page, names[page.translation_key]) for page in pages if page.language == languages.SOURCE
            ]
        self.businesses.sort(key=lambda one: (german.fold(one.texts[languages.SOURCE][0]), one.pk))
        slugs = {area.pk: area.slug for area in areas}
        self.matrix = Matrix([self._row(one, slugs) for one in self.businesses])
        self.districts: dict[tuple[str, str], set[int | None]] = {}
        for one in self.businesses:
            if one.district:
                self.districts.setdefault(one.district, set()).add(one.area_id)
        self.clock = Clock()
        self._open: tuple[datetime.datetime, datetime.datetime, int] | None = None

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
            image=page.image,
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


class DirectoryCollection(Collection):
    """The businesses that one list shows, as of one moment."""

    def __init__(self, request: HttpRequest | None, area: Area | None, now: datetime.datetime) -> None:
        """Mark the rows of the scope, and those that are open."""
        self.data = directory(request)
        self.now = now
        self.today = dates.local(now).date()
        self.areas = {one.pk: one for one in all_areas(request)}
        self.scope = self.data.matrix.mask("area", [area.slug]) if area else self.data.matrix.all
        self.open = self.data.open_at(now)
        rows = self.data.matrix
        # An order takes no row away; as a filter it stays in every link of the list
        self.matrix = rows.with_bits(
            {("feature", "open-now"): self.open, **{("sort", one): rows.all for one in filters.ORDERS}}
        )
        chosen = {name: set(request.GET.getlist(name)) for name in request.GET} if request else {}
        self.facets = filters.facets(self.data, area, list(self.areas.values()), chosen)

    def search(self, text: str, mask: int) -> int:
        """Businesses that have all words of the search; the trade is also found in the reader's language."""
        return mask & sum(1 << position for position in self.data.finder(cards.reader()).find(text))

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant."""
        return self.data.finder(cards.reader()).suggest(text)

    def order(self, mask: int, query: Query) -> list[Business]:
        """By name, or by today's lot; nobody can pay for a place."""
        found = [self.data.businesses[position] for position in self.matrix.positions(mask)]
        return at_random(found, self.today) if filters.BY_LOT in query.selection.get("sort", ()) else found

    def notices(self, items: list[Business]) -> list[Notice]:
        """The cards of one page of the list; their pictures come with one query."""
        pictures = [one.image for one in items if one.image]
        renditions = SiteRendition.objects.filter(filter_spec=PICTURE)
        prefetch_related_objects(pictures, Prefetch("renditions", renditions, to_attr="prefetched_renditions"))
        return [self.notice(one) for one in items]

    def notice(self, one: Business) -> Notice:
        """One card."""
        name, summary, lang = one.text(cards.reader())
        return Notice(
            title=name,
            url=address(one.url_path, cards.reader()),
            title_lang=lang,
            area=self.areas.get(one.area_id or 0),
            kicker=str(SubBranch(one.sub_branch).label),
            text=summary,
            text_lang=lang,
            facts=tuple(cards.facts(one)),
            state=state(one.hours, self.now),
            picture=cards.rendition(one.image, PICTURE),
            label=_("Example") if one.example else "",
        )

    def open_data(self, one: Business) -> dict[str, Any]:
        """One business in the shape that other programs rely on."""
        area = self.areas.get(one.area_id or 0)
        return {
            "name": one.text(cards.reader())[0],
            "url": absolute(address(one.url_path, cards.reader())),
            "branch": one.branch,
            "sub_branch": one.sub_branch,
            "area": area.slug if area else None,
            "district": one.district[0] if one.district else None,
            "address": one.address,
            "lat": one.point[0] if one.point else None,
            "lon": one.point[1] if one.point else None,
            "phone": one.phone,
            "website": one.website,
            "languages": list(one.languages),
            "opening_hours": notation(one.hours),
            "open_now": self.data.clock.is_open(one.hours, self.now),
            "offers": list(one.offers),
            "features": ["step-free"] if one.step_free == StepFree.YES else [],
            "updated": one.updated.isoformat() if one.updated else None,
        }


def heading(total: int, area: Area | None) -> str:
    """The number of businesses in words: "7 Betriebe in Grünau"."""
    words = ngettext("%(number)d business", "%(number)d businesses", total) % {"number": total}
    return f"{words} {area.place_words}" if area else words


def spotlight(request: HttpRequest | None, area: Area | None, limit: int, now: datetime.datetime) -> list[Notice]:
    """A few businesses of a neighbourhood (or of the town) by today's lot, as cards."""
    collection = DirectoryCollection(request, area, now)
    found = collection.order(collection.scope, Query())
    return collection.notices(at_random(found, collection.today)[:limit])
