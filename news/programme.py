"""All events with their dates in memory: how they are filtered, ordered and shown as notices.

What changes by the minute (which date is next, what is over) is worked out at each request.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from babel.lists import format_list
from django.db import models
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from areas.models import Area
from base import dates, languages
from base.facets import Matrix, Row
from base.finder import Finder
from base.listing import Collection
from base.notices import Fact, Notice, State
from base.parameters import Choice, Facet, Query
from base.templatetags.ui import address
from base.texts import Texts, texts
from base.vocabulary import StepFree, spoken_language_choices
from news.querysets import with_translations

if TYPE_CHECKING:
    from areas.models import Venue
    from news.models import EventDate

FIELDS = (
    "pk",
    "translation_key",
    "url_path",
    "title",
    "summary",
    "languages",
    "venue_id",
    "online_url",
    "last_published_at",
    "area_id",
)


@dataclass(frozen=True, slots=True)
class Event:
    """An event: facts of the German page, words in the reader's language where they exist (`lang`), all its dates."""

    key: UUID
    url_path: str
    title: str
    summary: str
    lang: str
    languages: tuple[str, ...]
    venue: "Venue | None"
    online: bool
    updated: datetime.datetime | None
    area_id: int | None
    dates: tuple["EventDate", ...]
    words: Texts

    def venue_of(self, date: "EventDate | None") -> "Venue | None":
        """The house in which a date takes place."""
        return (date.venue if date else None) or self.venue


@dataclass(frozen=True, slots=True)
class Found:
    """An event with the date that the list shows (None: no date yet) and all its dates that fit the filters."""

    event: Event
    date: "EventDate | None"
    fitting: tuple["EventDate", ...]


def read(
    pages: models.QuerySet[Any], rows: Iterable["EventDate"], venues: Mapping[int, "Venue"], reader: str
) -> list[Event]:
    """Event pages with their dates and houses; one query for the pages, one for the dates."""
    by_event: dict[int, list[EventDate]] = {}
    for row in rows:
        by_event.setdefault(row.event_id, []).append(row)
    found = []
    for source, shown in with_translations(pages.values(*FIELDS), reader):
        venue = venues.get(source["venue_id"])
        house = [venue.name, venue.stop] if venue else []
        found.append(
            Event(
                key=source["translation_key"],
                url_path=source["url_path"],
                title=shown["title"],
                summary=shown["summary"],
                lang=shown["url_path"].split("/", 2)[1],
                languages=tuple(source["languages"]),
                venue=venue,
                online=bool(source["online_url"]),
                updated=shown["last_published_at"],
                area_id=source["area_id"],
                dates=tuple(by_event.get(source["pk"], ())),
                words=texts((source["title"], shown["title"]), (), (source["summary"], shown["summary"]), house),
            )
        )
    return found


def next_date(rows: Iterable["EventDate"], now: datetime.datetime) -> "EventDate | None":
    """The next date that takes place; where all are called off, the next of those; None where all are over."""
    upcoming = sorted((row for row in rows if not row.is_over(now)), key=lambda row: (row.is_cancelled, row.start))
    return upcoming[0] if upcoming else None


def state_of(rows: Sequence["EventDate"], now: datetime.datetime) -> State:
    """What becomes of an event as a whole, in words."""
    if not rows:
        return State("plain", "calendar", _("Date will follow"))
    following = next_date(rows, now)
    return (following or rows[-1]).state(now)


def upcoming(events: Iterable[Event], now: datetime.datetime) -> list[Found]:
    """Events that are not over, by their next date; called off ones stay, those without a date come last."""
    found = []
    for event in events:
        fitting = tuple(row for row in event.dates if not row.is_over(now))
        if fitting or not event.dates:
            found.append(Found(event, next_date(fitting, now), fitting))
    return sorted(found, key=_by_date)


def _by_date(found: Found) -> tuple[bool, datetime.datetime, str]:
    start = found.date.start if found.date else datetime.datetime.max.replace(tzinfo=datetime.UTC)
    return found.date is None, start, found.event.title


def heading(total: int, area: Area | None) -> str:
    """How many there are, and where: "3 Veranstaltungen in Grünau"."""
    words = ngettext("%(count)d event", "%(count)d events", total) % {"count": total}
    return f"{words} {area.place_words}" if area else words


def language_words(codes: Iterable[str]) -> str:
    """Languages as one phrase in the reader's language: "Deutsch, Arabisch und Russisch"."""
    reader = get_language() or languages.SOURCE
    names = [languages.language_name(code, reader) for code in codes]
    return str(format_list(names, locale=languages.babel(reader))) if names else ""


def place_facts(venue: "Venue | None", codes: Iterable[str], *, online: bool, full: bool = False) -> list[Fact]:
    """Where it is, in which languages, and whether one gets in without steps; `full` with address and stop."""
    facts = []
    if venue:
        german = "" if languages.current().code.startswith(languages.SOURCE) else languages.SOURCE
        words = ", ".join(part for part in (venue.name, venue.address) if part) if full else venue.name
        facts.append(Fact("map-pin", words, _("Place"), german))
        if full and venue.stop:
            facts.append(Fact("tram-front", venue.stop, _("Nearest stop"), german))
        if full and venue.notes:
            facts.append(Fact("signpost", str(venue.notes), _("How to find it"), venue.notes.foreign))
    if online:
        facts.append(Fact("video", _("Online"), _("Place")))
    if not venue and not online:
        facts.append(Fact("map-pin", _("The place will follow"), _("Place")))
    if names := language_words(codes):
        facts.append(Fact("languages", names, _("Languages")))
    if venue and (full or venue.step_free == StepFree.YES):
        facts.append(Fact("accessibility", venue.get_step_free_display()))
    return facts


def page_facts(event: Event, date: "EventDate | None") -> list[Fact]:
    """The facts on the event's own page: the next date, the place with address and stop, languages."""
    facts = []
    if date:
        facts.append(Fact("calendar-days", date.day_words, _("Next date")))
        facts.append(Fact("clock", date.time_words, _("Time")))
    return facts + place_facts(event.venue_of(date), event.languages, online=event.online, full=True)


@dataclass(frozen=True, slots=True)
class DateRow:
    """One line in the list of an event's dates; the note is German."""

    day_words: str
    time_words: str
    state: State
    cancelled: bool
    venue: str = ""
    note: str = ""
    moved_from: str = ""


def date_rows(event: Event, now: datetime.datetime) -> list[DateRow]:
    """The dates of an event: those to come first, then those that are over."""
    rows = sorted(event.dates, key=lambda date: date.is_over(now))
    return [
        DateRow(
            day_words=date.day_words,
            time_words=date.time_words,
            state=date.state(now),
            cancelled=date.is_cancelled,
            venue=date.venue.name if date.venue else "",
            note=date.note,
            moved_from=dates.date_words(dates.local(date.moved_from).date()) if date.moved_from else "",
        )
        for date in rows
    ]


def notices(found: Iterable[Found], areas: Iterable[Area], now: datetime.datetime) -> list[Notice]:
    """Events as notices with tear-off tiles; no query."""
    reader = get_language() or languages.SOURCE
    by_id = {area.pk: area.mark for area in areas}
    shown = []
    for one in found:
        event, date = one.event, one.date
        times = [Fact("clock", date.time_words, _("Time"))] if date else []
        if date and date.local_start.date() != date.local_end.date():
            times.insert(0, Fact("calendar-range", date.day_words, _("Date")))
        lang = "" if event.lang == reader else event.lang
        shown.append(
            Notice(
                title=event.title,
                url=address(event.url_path, reader),
                title_lang=lang,
                area=by_id.get(event.area_id or 0),
                kicker=_("Event"),
                date=date.local_start.date() if date else None,
                text=event.summary,
                text_lang=lang,
                facts=(*times, *place_facts(event.venue_of(date), event.languages, online=event.online)),
                state=date.state(now) if date else state_of(event.dates, now),
            )
        )
    return shown


class EventCollection(Collection):
    """The coming events of one list: filters by neighbourhood, time and language. The smallest thing is a date."""

    def __init__(
        self,
        events: Sequence[Event],
        area: Area | None,
        areas: Sequence[Area],
        now: datetime.datetime,
        finder: Callable[[], Finder],
    ) -> None:
        """One row a date; what is for everyone counts under every neighbourhood."""
        self.now, self.areas, self.events, self.finder = now, areas, events, finder
        self.found = upcoming(events, now)
        slugs = {one.pk: one.slug for one in areas}
        today = dates.local(now).date()
        rows: list[Row] = []
        self.lines: list[tuple[int, EventDate | None]] = []
        for place, one in enumerate(self.found):
            event = one.event
            values = {
                "area": [slugs[event.area_id]] if event.area_id in slugs else list(slugs.values()),
                "language": event.languages,
            }
            for date in one.fitting or (None,):
                # A cancelled date is news for those who look at its event, not an answer to "When?"
                slots = date.slots(today) if date and not date.is_cancelled else set()
                rows.append(Row(place, {**values, "when": slots}))
                self.lines.append((place, date))
        self.matrix = Matrix(rows)
        self.scope = self.matrix.mask("area", [area.slug]) if area else self.matrix.all
        when = (
            Choice("today", _("today")),
            Choice("week", _("this week")),
            Choice("month", _("this month")),
            Choice("later", _("later")),
        )
        # The site's own languages, and those that are spoken somewhere; twenty zeros help nobody
        offered = {*languages.codes(), *(code for event in events for code in event.languages)}
        spoken = tuple(Choice(code, name) for code, name in spoken_language_choices() if code in offered)
        self.facets = [Facet("when", _("When?"), when), Facet("language", _("In which language?"), spoken)]
        if area is None:
            self.facets.insert(0, Facet("area", _("Where?"), tuple(Choice(one.slug, one.name) for one in areas)))

    def search(self, text: str, mask: int) -> int:
        """Dates of events that have every word of the search in title, summary or house."""
        numbers = {event.key: number for number, event in enumerate(self.events)}
        hits = self.finder().find(text)
        return sum(
            1 << row for row in self.matrix.positions(mask) if numbers[self.found[self.lines[row][0]].event.key] in hits
        )

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant."""
        return self.finder().suggest(text)

    def order(self, mask: int, query: Query) -> list[Any]:
        """By the next date that fits the filters."""
        fitting: dict[int, list[EventDate]] = {}
        for row in self.matrix.positions(mask):
            place, date = self.lines[row]
            kept = fitting.setdefault(place, [])
            if date is not None:
                kept.append(date)
        found = [
            Found(self.found[place].event, next_date(rows, self.now), tuple(rows)) for place, rows in fitting.items()
        ]
        return sorted(found, key=_by_date)

    def notices(self, items: list[Any]) -> list[Notice]:
        """One page of the list."""
        return notices(items, self.areas, self.now)
