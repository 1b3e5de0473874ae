"""What a list of courses can be asked: the nine facets as questions, the order, and the days."""

import datetime
from typing import Any

from django import forms
from django.apps import apps
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django_filters import ChoiceFilter, DateFilter

from base import dates, languages
from base.parameters import Choice, Facet, ListFilters, Query
from base.vocabulary import Level
from courses.catalogue import Catalogue

FEATURES = ("childcare", "step-free", "women-only", "interpreter", "no-registration", "beginners")
FEATURE_ICONS = {
    "childcare": "baby",
    "step-free": "accessibility",
    "women-only": "venus",
    "interpreter": "languages",
    "no-registration": "door-open",
    "beginners": "sprout",
}
ORDERS = {
    "soon": gettext_lazy("next date first"),
    "new": gettext_lazy("new courses first"),
    "title": gettext_lazy("from A to Z"),
}
SPOKEN_LEVELS = ("a1", "a2", "b1")
WEEK = datetime.timedelta(days=6)
WRITTEN = ["%Y-%m-%d", "%d.%m.%Y"]


def day_filter(label: Any) -> DateFilter:
    """A day, as programs and browsers write it, or as people do: 2026-12-01, 1.12.2026."""
    return DateFilter(
        label=label, input_formats=WRITTEN, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


class CourseFilters(ListFilters):
    """Besides the facets: the order, the courses that one cannot join now, the days."""

    asked = ("from", "until")
    asked_words = gettext_lazy("Which days?")
    asked_button = gettext_lazy("Show these days")

    sort = ChoiceFilter(label=gettext_lazy("Order and scope of the list"), choices=list(ORDERS.items()))
    all = ChoiceFilter(label=gettext_lazy("All courses"), choices=[("1", gettext_lazy("All courses"))])

    @classmethod
    def get_filters(cls) -> Any:
        """The days too; `from` is a word of Python and no name."""
        days = {"from": day_filter(gettext_lazy("From this day")), "until": day_filter(gettext_lazy("Until this day"))}
        return super().get_filters() | days

    def query(self) -> Query:
        """What the address asks for; days the wrong way round are taken at their word, and that is said."""
        found = super().query()
        if are_the_wrong_way_round(*days_of(found)):
            found.ignored.append(_("The last day is before the first one. No date fits that."))
        return found


def are_the_wrong_way_round(first: datetime.date | None, last: datetime.date | None) -> bool:
    """Whether a span ends before it begins."""
    return bool(first and last and last < first)


def days_of(query: Query) -> tuple[datetime.date | None, datetime.date | None]:
    """The first and the last day that an address asks for."""
    return query.options.get("from"), query.options.get("until")


def days_words(query: Query) -> str:
    """The days in words: "1.–7. Dezember"; empty where none is asked for."""
    first, last = days_of(query)
    if first and last:
        if first == last:
            return dates.date_words(first)
        if first < last:
            return dates.span_words(first, last)
    begin = _("from %(day)s") % {"day": dates.date_words(first)} if first else ""
    end = _("until %(day)s") % {"day": dates.date_words(last)} if last else ""
    return " – ".join(filter(None, (begin, end)))


def this_week(today: datetime.date) -> dict[str, datetime.date]:
    """The days of "This week": today and the six days after, so that it is as long on a Sunday as on a Monday."""
    return {"from": today, "until": today + WEEK}


def facets(data: Catalogue, *, with_area: bool) -> list[Facet]:
    """The nine filters as questions, with their values in the reader's language; made once per version."""
    key = (get_language() or languages.SOURCE, with_area)
    if key not in data.questions:
        data.questions[key] = _facets(data, *key)
    return data.questions[key]


def _facets(data: Catalogue, reader: str, with_area: bool) -> list[Facet]:
    kinds = apps.get_model("courses", "CoursePage").Kind
    spoken = sorted({code for run in data.runs for code in run.languages}, key=lambda code: (code != "de", code))
    found = (
        [Facet("area", _("Where?"), tuple(Choice(one.slug, one.name, "map-pin") for one in data.areas))]
        if with_area
        else []
    )
    return [
        *found,
        Facet(
            "topic", _("What?"), tuple(Choice(one.slug, str(one), one.icon, one.names.foreign) for one in data.topics)
        ),
        Facet(
            "weekday",
            _("On which day?"),
            tuple(Choice(day, dates.weekday_words(place), "calendar") for place, day in enumerate(dates.WEEKDAYS)),
        ),
        Facet(
            "daytime",
            _("When?"),
            (
                Choice("morning", _("in the morning"), "sunrise"),
                Choice("afternoon", _("in the afternoon"), "sun"),
                Choice("evening", _("in the evening"), "moon"),
            ),
        ),
        Facet(
            "language",
            _("In which language?"),
            tuple(Choice(code, languages.language_name(code, reader), "message-circle") for code in spoken),
        ),
        Facet(
            "level",
            _("How much German?"),
            tuple(Choice(value, str(label), "speech") for value, label in Level.choices),
            shortcuts=tuple(
                (_("I know %(level)s") % {"level": value.upper()}, tuple(Level.values[: place + 1]))
                for place, value in enumerate(Level.values)
                if value in SPOKEN_LEVELS
            ),
        ),
        Facet(
            "feature",
            _("What matters to you?"),
            tuple(Choice(name, feature_words(name), FEATURE_ICONS[name]) for name in FEATURES),
            every=True,
        ),
        Facet("free", _("Free seats?"), (Choice("1", _("only with free seats"), "check"),), every=True),
        Facet("kind", _("Which kind?"), tuple(Choice(value, str(label), "tag") for value, label in kinds.choices)),
    ]


def feature_words(name: str) -> str:
    """A feature in the reader's language."""
    return {
        "childcare": _("with childcare"),
        "step-free": _("without steps"),
        "women-only": _("women only"),
        "interpreter": _("with an interpreter"),
        "no-registration": _("no registration needed"),
        "beginners": _("for beginners"),
    }[name]
