"""A walk from door to door on paper: by street and number, with room to write down what has changed."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from base import dates, german, hours
from businesses.freshness.office import CheckingView, Entry, entry_of
from businesses.models import BusinessPage

# "18." in "Straße des 18. Oktober" is no number of a house
NUMBER = re.compile(r"\d+(?![\d.])")


@dataclass(frozen=True, slots=True)
class Stop:
    """One door on the walk: the entry, its number in the street, its hours in words."""

    entry: Entry
    number: str
    hours: list[hours.HoursRow]


@dataclass(frozen=True, slots=True)
class Street:
    """A street with its doors, in the order of their numbers."""

    name: str
    stops: list[Stop]


def split(street: str) -> tuple[str, str]:
    """ "Lange Straße 12 b" → "Lange Straße", "12 b"."""
    found = NUMBER.search(street)
    return (street[: found.start()].strip(" ,"), street[found.start() :].strip()) if found else (street.strip(), "")


def streets(pages: Iterable[Any], today: datetime.date) -> list[Street]:
    """The entries by street and number; those without a street last, to be called."""
    found: dict[str, list[Stop]] = {}
    for page in pages:
        name, number = split(page.public_street)
        rows = hours.grouped(page.week)
        found.setdefault(name, []).append(Stop(entry_of(page, today), number, rows))

    def place(stop: Stop) -> tuple[int, str, str]:
        first = NUMBER.match(stop.number)
        return int(first[0][:9]) if first else 0, stop.number, german.fold(stop.entry.title)

    names = sorted(found, key=lambda name: (not name, german.fold(name)))
    return [Street(name, sorted(found[name], key=place)) for name in names]


class WalkView(CheckingView):
    """`/admin/betriebe/rundgang/?area=gruenau`: the walk as a list to print; with `all=1` also what is true."""

    template_name = "businesses/print/walk.html"
    page_title = gettext_lazy("Walk from door to door")

    def entries(self) -> list[Any]:
        """With hours; only those that must be visited, unless all are wanted."""
        today = dates.today()
        pages = super().entries()
        wanted = {page.pk for page in pages if self.everything or entry_of(page, today).must_be_visited}
        return list(BusinessPage.objects.filter(pk__in=wanted).with_facts().with_standing().with_places())

    @cached_property
    def everything(self) -> bool:
        """Whether entries are on the list that were confirmed lately."""
        return self.request.GET.get("all") == "1"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Streets and doors."""
        return super().get_context_data(
            streets=streets(self.entries(), dates.today()),
            area=self.chosen,
            everything=self.everything,
            today=dates.today(),
            back_url=f"{reverse('businesses_confirm')}?{self.request.GET.urlencode()}",
            **kwargs,
        )
