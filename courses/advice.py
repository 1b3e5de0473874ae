"""The list of all advice, and the facts of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from areas.models import Area
from base import german, hours, languages
from base.facets import Matrix, Row
from base.finder import Finder, level_of
from base.listing import Collection
from base.notices import Fact, Notice
from base.parameters import Choice, Facet, Query
from base.settings import phone_href, site_settings
from base.synonyms import synonyms
from base.templatetags.ui import address
from base.texts import Texts, body_words
from base.texts import texts as levels
from base.versions import remembered
from courses.cards import languages_words, place_words, reader

NAME = "catalogue"
AUDIENCE_ICONS = {"people": "user", "businesses": "store"}
PLACE_ICONS = {"office": "building-2", "at-your-place": "car", "phone": "phone", "video": "video"}


@dataclass(frozen=True, slots=True)
class Advice:
    """One advice in memory; `texts` holds title and summary per language."""

    page: Any
    area: Area | None
    spans: tuple[Any, ...]
    texts: dict[str, tuple[str, str]]
    words: Texts


def load() -> list[Advice]:
    """All advice that is online, in a fixed number of queries."""
    model = apps.get_model("courses", "ConsultationPage")
    areas = {area.pk: area for area in Area.objects.all()}
    pages = list(model.objects.live().select_related("venue").prefetch_related("hours"))
    texts: dict[Any, dict[str, tuple[str, str]]] = {}
    for page in pages:
        texts.setdefault(page.translation_key, {})[page.language] = (page.title, page.summary)
    return [
        Advice(
            page,
            areas.get(page.area_id),
            tuple(page.hours.all()),
            texts[page.translation_key],
            _words(page, areas.get(page.area_id), texts[page.translation_key].values()),
        )
        for page in pages
        if page.language == languages.SOURCE
    ]


def _words(page: Any, area: Area | None, pairs: Iterable[tuple[str, str]]) -> Texts:
    """What a search looks into; its kind in German, whoever asks first."""
    with translation.override(languages.SOURCE):
        kind = str(page.get_kind_display())
    titles, summaries = zip(*pairs, strict=True)
    rest = [*body_words(list(page.body.raw_data)), str(page.venue or ""), area.name if area else ""]
    return levels(titles, [kind], summaries, rest)


def facts(page: Any, spans: Any) -> list[Fact]:
    """When, where, in which languages: the same on card and page."""
    found = []
    rows = hours.rows(spans)
    for row in rows[:3]:
        found.append(Fact("clock", languages.listed((row.day, row.words))))
    if page.by_appointment or not rows:
        found.append(Fact("calendar-check", _("by appointment: please call")))
    if page.venue:
        found.append(Fact("map-pin", place_words(page.venue)))
    labels = dict(page.Place.choices)
    for place in page.places:
        if not (place == "office" and page.venue):
            found.append(Fact(PLACE_ICONS[place], str(labels[place])))
    if page.languages:
        found.append(Fact("languages", languages_words(page.languages), label=_("We speak")))
    found.append(Fact("timer", ngettext("%(n)d minute", "%(n)d minutes", page.minutes) % {"n": page.minutes}))
    return found


class AdviceCollection(Collection):
    """The advice that one list shows."""

    def __init__(
        self, rows: list[Advice], matrix: Matrix, area: Area | None, areas: list[Area], finder: Finder
    ) -> None:
        """Mark the rows of the scope."""
        self.rows, self.matrix, self.finder = rows, matrix, finder
        self.scope = matrix.mask("area", [area.slug]) if area else matrix.all
        model = apps.get_model("courses", "ConsultationPage")
        spoken = sorted({code for row in rows for code in row.page.languages}, key=lambda code: (code != "de", code))
        self.facets = [
            *(
                []
                if area
                else [Facet("area", _("Where?"), tuple(Choice(one.slug, one.name, "map-pin") for one in areas))]
            ),
            Facet(
                "audience",
                _("For whom?"),
                tuple(Choice(value, str(label), AUDIENCE_ICONS[value]) for value, label in model.Audience.choices),
            ),
            Facet(
                "place",
                _("How?"),
                tuple(Choice(value, str(label), PLACE_ICONS[value]) for value, label in model.Place.choices),
            ),
            Facet(
                "language",
                _("In which language?"),
                tuple(Choice(code, languages.language_name(code, reader()), "message-circle") for code in spoken),
            ),
        ]

    def search(self, text: str, mask: int) -> int:
        """Advice that has all words of the search."""
        return mask & sum(1 << position for position in self.finder.find(text))

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant."""
        return self.finder.suggest(text)

    def order(self, mask: int, query: Query) -> list[Any]:
        """By name, so that no advice is preferred; in a search, what says the word in its name comes first."""
        weights = self.finder.find(query.text) if query.text else {}
        found = [(level_of(weights.get(one, 0.0)), self.rows[one]) for one in self.matrix.positions(mask)]
        return [row for _level, row in sorted(found, key=lambda one: (one[0], german.fold(one[1].page.title)))]

    def notices(self, items: list[Any]) -> list[Notice]:
        """The cards."""
        return [notice(row) for row in items]


def notice(row: Advice) -> Notice:
    """One card."""
    code = reader()
    title, summary = row.texts.get(code, row.texts[languages.SOURCE])
    foreign = "" if code in row.texts or code.startswith(languages.SOURCE) else languages.SOURCE
    return Notice(
        title=title,
        url=address(row.page.url_path, code),
        title_lang=foreign,
        area=row.area and row.area.mark,
        kicker=str(row.page.get_audience_display()),
        text=summary,
        text_lang=foreign,
        facts=tuple(facts(row.page, row.spans)),
    )


def _bits(rows: list[Advice], areas: list[Area]) -> Matrix:
    return Matrix(
        [
            Row(
                position,
                {
                    "area": [row.area.slug] if row.area else [area.slug for area in areas],
                    "audience": [row.page.audience],
                    "place": row.page.places,
                    "language": row.page.languages,
                },
            )
            for position, row in enumerate(rows)
        ]
    )


def offer(request: HttpRequest, page: Any) -> Notice | None:
    """The card of one advice, given by its German page; None where it is not online."""
    return next((notice(row) for row in _remembered(request)[0] if row.page.pk == page.pk), None)


def collection(request: HttpRequest, area: Area | None) -> AdviceCollection:
    """The advice of one list."""
    rows, matrix, areas, finder = _remembered(request)
    return AdviceCollection(rows, matrix, area, areas, finder)


def _remembered(request: HttpRequest) -> tuple[list[Advice], Matrix, list[Area], Finder]:
    def build() -> tuple[list[Advice], Matrix, list[Area], Finder]:
        areas = list(Area.objects.open())
        rows = load()
        return rows, _bits(rows, areas), areas, Finder((row.words for row in rows), synonyms())

    return remembered(request, NAME, "advice", build)


def heading(total: int, area: Area | None) -> str:
    """How many offers of advice, and where."""
    words = ngettext("%(number)d offer of advice", "%(number)d offers of advice", total) % {"number": total}
    return f"{words} {area.place_words}" if area else words


def context(request: HttpRequest, source: Any, area: Area | None) -> dict[str, Any]:
    """Facts and phone of one advice for its page."""
    office = site_settings(request)
    phone = source.phone or office.phone
    return {
        "area": area,
        "kind": source.get_kind_display(),
        "audience": source.get_audience_display(),
        "ask_url": f"/{reader()}/beratung-anfragen/{source.pk}/",
        "facts": facts(source, [])
        if source.by_appointment
        else [one for one in facts(source, []) if one.icon != "calendar-check"],
        "venue": source.venue,
        "phone": phone,
        "phone_href": phone_href(phone),
        "phone_hours": office.phone_hours,
    }
