"""Neighbourhoods, houses and organisations, for the tests and for the demo town.

Made twice with the same short word, they stay one: the demo command may run again.
"""

import datetime
from collections.abc import Mapping
from typing import Any

import factory
from factory.django import DjangoModelFactory
from wagtail_factories import PageFactory

from areas.models import Area, AreaFigure, AreaPage, Centre, District, Message, OfficeHours, Organisation, Venue
from areas.models.area import Colour
from base.hours import Weekday
from base.vocabulary import StepFree

ELSTER_LAT, ELSTER_LON = 51.34, 12.37


class AreaFactory(DjangoModelFactory[Area]):
    """A neighbourhood with an office; `AreaFactory(slug="gruenau", name="Grünau", code="GR", colour="gruenau")`."""

    slug = factory.Sequence(lambda n: f"viertel-{n}")
    name = factory.LazyAttribute(lambda area: area.slug.replace("-", " ").title())
    code = factory.Sequence(lambda n: f"V{n}")
    colour = Colour.TEAL
    where = factory.LazyAttribute(lambda area: f"in {area.name}")
    order = factory.Sequence(lambda n: n + 10)
    office_name = factory.LazyAttribute(lambda area: f"Stadtteilladen {area.name}")
    street = "Lange Straße 1"
    postcode = "04109"
    city = "Leipzig"
    phone = "030 23125-110"
    languages = factory.LazyFunction(lambda: ["de", "ar"])

    class Meta:
        model = Area
        django_get_or_create = ("slug",)


class OfficeHoursFactory(DjangoModelFactory[OfficeHours]):
    """One span in which an office is open."""

    area = factory.SubFactory(AreaFactory)
    weekday = Weekday.MONDAY
    opens = datetime.time(9)
    closes = datetime.time(12)

    class Meta:
        model = OfficeHours
        django_get_or_create = ("area", "weekday", "opens")


class DistrictFactory(DjangoModelFactory[District]):
    """A part of a neighbourhood with a place on the map."""

    area = factory.SubFactory(AreaFactory)
    slug = factory.Sequence(lambda n: f"ortsteil-{n}")
    name = factory.LazyAttribute(lambda district: district.slug.replace("-", " ").title())
    number = ""
    hectares = 120
    lat = factory.Sequence(lambda n: ELSTER_LAT + (n % 7) * 0.004)
    lon = factory.Sequence(lambda n: ELSTER_LON + (n % 5) * 0.006)

    class Meta:
        model = District
        django_get_or_create = ("slug",)


class CentreFactory(DjangoModelFactory[Centre]):
    """A street with shops and a market."""

    area = factory.SubFactory(AreaFactory)
    name = factory.Sequence(lambda n: f"Platz {n}")
    text = factory.LazyFunction(lambda: {"de": "Hier sind Läden und Praxen."})
    market = "Tu, Th 09:00-16:00"

    class Meta:
        model = Centre
        django_get_or_create = ("area", "name")


class AreaFigureFactory(DjangoModelFactory[AreaFigure]):
    """One number about a district."""

    district = factory.SubFactory(DistrictFactory)
    kind = AreaFigure.Kind.INHABITANTS
    value = 5705
    unit = AreaFigure.Unit.PERSONS
    year = 2023
    source = "Stadt Leipzig, Open-Data-Portal"

    class Meta:
        model = AreaFigure
        django_get_or_create = ("district", "kind", "year")


class VenueFactory(DjangoModelFactory[Venue]):
    """A house in which things happen."""

    area = factory.SubFactory(AreaFactory)
    slug = factory.Sequence(lambda n: f"haus-{n}")
    name = factory.LazyAttribute(lambda venue: venue.slug.replace("-", " ").title())
    street = "Kurze Straße 2"
    postcode = "04109"
    stop = "Marktplatz"
    step_free = StepFree.YES
    lat = factory.Sequence(lambda n: ELSTER_LAT + (n % 6) * 0.003)
    lon = factory.Sequence(lambda n: ELSTER_LON + (n % 4) * 0.005)

    class Meta:
        model = Venue
        django_get_or_create = ("slug",)


class OrganisationFactory(DjangoModelFactory[Organisation]):
    """A host or a partner; never a person."""

    name = factory.Sequence(lambda n: f"Verein {n} e. V.")

    class Meta:
        model = Organisation
        django_get_or_create = ("name",)


class MessageFactory(DjangoModelFactory[Message]):
    """What somebody has sent us; without an area it is for the central team."""

    area = None
    kind = Message.Kind.BARRIER
    place = "/de/kurse/"
    text = "Die Schrift ist zu klein."
    language = "de"
    form_key = factory.Sequence(lambda n: f"formular-{n}")

    class Meta:
        model = Message
        django_get_or_create = ("form_key",)


class AreaPageFactory(PageFactory):
    """A neighbourhood's front page: `AreaPageFactory(parent=home, area=area)`."""

    area = factory.SubFactory(AreaFactory)
    title = factory.LazyAttribute(lambda page: page.area.name)
    slug = factory.LazyAttribute(lambda page: page.area.slug)
    introduction = "Hier wohnen viele Menschen nah beieinander. Wir helfen bei der Suche nach Arbeit."

    class Meta:
        model = AreaPage
        django_get_or_create = ("parent", "slug")


def area_from(entry: dict[str, Any], order: int, texts: Mapping[str, Mapping[str, str]] | None = None) -> Area:
    """The neighbourhood that an entry of `demo.content.AREAS` describes, with all its rows.

    `texts`: name of a centre, or "figures_note" → language → text; German stands in the entry.
    """
    told = texts or {}
    office = entry["office"]
    area = AreaFactory(
        slug=entry["slug"],
        name=entry["name"],
        code=entry["code"],
        colour=entry["colour"],
        where=entry.get("where") or f"in {entry['name']}",
        order=order,
        office_name=office["name"],
        street=office["street"],
        postcode=office["postcode"],
        city=office["city"],
        phone=office["phone"],
        languages=office["languages"],
        figures_note={"de": entry["figures_note"], **told.get("figures_note", {})},
    )
    for weekday, opens, closes in entry["office_hours"]:
        OfficeHoursFactory(
            area=area,
            weekday=weekday,
            opens=datetime.time.fromisoformat(opens),
            closes=datetime.time.fromisoformat(closes),
        )
    districts = {}
    for position, row in enumerate(entry["districts"]):
        fields = {name: row[name] for name in ("slug", "name", "hectares", "lat", "lon")}
        districts[row["slug"]] = DistrictFactory(area=area, sort_order=position, number=str(row["number"]), **fields)
    for position, row in enumerate(entry["centres"]):
        text = {"de": row["text"], **told.get(row["name"], {})}
        CentreFactory(area=area, sort_order=position, **{**row, "text": text})
    for row in entry["figures"]:
        AreaFigureFactory(
            district=districts[row["district_slug"]],
            kind=row["kind"],
            value=row["value"],
            unit=row["unit"],
            year=row["year"],
            source=row["source"],
            compare_value=row["compare"],
            compare_year=row["compare_year"],
        )
    return area
