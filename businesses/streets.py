"""Addresses that the site knows already, so that people type less and everybody spells a street the same way."""

from dataclasses import dataclass

from django.http import HttpRequest

from areas.models import Venue
from areas.models.area import all_areas
from base.versions import SITE, remembered
from businesses.directory import directory
from businesses.duplicates import address_of


@dataclass(frozen=True, slots=True)
class House:
    """A house with a number: where it is, as far as we know."""

    street: str
    postcode: str = ""
    point: tuple[float, float] | None = None


class AddressBook:
    """Streets and houses of venues, offices and public businesses; hidden addresses are in none of them."""

    def __init__(self, houses: list[House]) -> None:
        """Sort them."""
        self.houses = {address_of(one.street): one for one in houses if one.point}
        postcodes: dict[str, set[str]] = {}
        names: dict[str, str] = {}
        for one in houses:
            name, number = address_of(one.street)
            if number:
                words = one.street.rpartition(",")[0] or one.street
                names.setdefault(name, words[: words.rfind(number[:1])].strip())
                postcodes.setdefault(name, set()).update(filter(None, [one.postcode]))
        self.streets = sorted(filter(None, names.values()))
        self.postcodes = {name: next(iter(found)) for name, found in postcodes.items() if len(found) == 1}

    def point(self, street: str) -> tuple[float, float] | None:
        """Latitude and longitude of a house that we know."""
        found = self.houses.get(address_of(street))
        return found.point if found else None

    def postcode(self, street: str) -> str:
        """The postcode of a house that we know, or of a street that has only one; empty for all others."""
        found = self.houses.get(address_of(street))
        return (found.postcode if found else "") or self.postcodes.get(address_of(street)[0], "")


def address_book(request: HttpRequest | None = None) -> AddressBook:
    """What is known now, from memory while nothing on the site changes."""
    return remembered(request, SITE, "address book", lambda: AddressBook(_houses(request)))


def _houses(request: HttpRequest | None) -> list[House]:
    houses = [
        House(one.street, one.postcode, (one.lat, one.lon) if one.lat and one.lon else None)
        for one in Venue.objects.all()
    ]
    houses += [House(one.street, one.postcode) for one in all_areas(request) if one.street]
    for business in directory(request).businesses:
        street, _comma, city = business.address.rpartition(", ")
        postcode = city.partition(" ")[0]
        houses.append(House(street, postcode if postcode.isdigit() else "", business.point))
    return houses
