"""Directories, businesses and their hours, for the tests and for the demo town.

Made twice with the same parent and last part of the address, a page stays one.
"""

import datetime
from typing import Any

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory
from wagtail.models import Page
from wagtail_factories import PageFactory

from areas.models import District
from base.hours import Weekday
from base.vocabulary import StepFree
from businesses.branches import branch_of
from businesses.models import BusinessPage, Closure, Confirmation, DirectoryPage, HoursSettings, OpeningHours


class DirectoryPageFactory(PageFactory):
    """A directory: `DirectoryPageFactory(parent=area_page)`."""

    title = "Betriebe"
    slug = "betriebe"
    introduction = "Läden, Werkstätten und Büros in der Nähe."

    class Meta:
        model = DirectoryPage
        django_get_or_create = ("parent", "slug")


class BusinessPageFactory(PageFactory):
    """A business: `BusinessPageFactory(parent=directory, title="Café", sub_branch="cafe", district=…)`."""

    title = factory.Sequence(lambda n: f"Betrieb {n}")
    slug = factory.Sequence(lambda n: f"betrieb-{n}")
    sub_branch = "cafe"
    branch = factory.LazyAttribute(lambda page: branch_of(page.sub_branch))
    summary = "Kaffee, Kuchen und belegte Brote."
    body = factory.LazyFunction(lambda: [("text", "<p>Wir backen jeden Morgen frisch.</p>")])
    street = "Lange Straße 7"
    postcode = "04109"
    lat = 51.3412
    lon = 12.3747
    phone = "030 23125-400"
    languages = factory.LazyFunction(lambda: ["de"])
    step_free = StepFree.YES
    offers = factory.LazyFunction(list)
    first_published_at = factory.LazyFunction(timezone.now)
    last_published_at = factory.SelfAttribute("first_published_at")

    class Meta:
        model = BusinessPage
        django_get_or_create = ("parent", "slug")


class OpeningHoursFactory(DjangoModelFactory[OpeningHours]):
    """One span in which a business is open."""

    business = factory.SubFactory(BusinessPageFactory)
    weekday = Weekday.MONDAY
    opens = datetime.time(9)
    closes = datetime.time(18)

    class Meta:
        model = OpeningHours
        django_get_or_create = ("business", "weekday", "opens")


class HoursSettingsFactory(DjangoModelFactory[HoursSettings]):
    """What holds for all hours of a business."""

    business = factory.SubFactory(BusinessPageFactory)

    class Meta:
        model = HoursSettings
        django_get_or_create = ("business",)


class ClosureFactory(DjangoModelFactory[Closure]):
    """Closed days of a business."""

    business = factory.SubFactory(BusinessPageFactory)
    first_day = factory.LazyFunction(timezone.localdate)
    last_day = factory.SelfAttribute("first_day")
    reason = "Betriebsferien"

    class Meta:
        model = Closure
        django_get_or_create = ("business", "first_day")


class ConfirmationFactory(DjangoModelFactory[Confirmation]):
    """Somebody found an entry true."""

    business = factory.SubFactory(BusinessPageFactory)
    date = factory.LazyFunction(timezone.localdate)
    by = Confirmation.By.VISIT

    class Meta:
        model = Confirmation
        django_get_or_create = ("business", "date")


def open_on(business: BusinessPage, *weekdays: str, opens: str = "09:00", closes: str = "18:00") -> None:
    """Give a business the same hours on several weekdays (`mo` to `su`)."""
    for weekday in weekdays:
        OpeningHoursFactory(
            business=business,
            weekday=weekday,
            opens=datetime.time.fromisoformat(opens),
            closes=datetime.time.fromisoformat(closes),
        )


def business_from(entry: dict[str, Any], parent: Page, today: datetime.date, image: Any = None) -> BusinessPage:
    """The business that an entry of `demo.content.BUSINESSES` describes, with all its rows, below a directory."""
    copied = (
        "slug",
        "branch",
        "sub_branch",
        "street",
        "lat",
        "lon",
        "hide_address",
        "phone",
        "website",
        "summary",
        "body",
    )
    page: BusinessPage = BusinessPageFactory(
        parent=parent,
        title=entry["name"],
        district=District.objects.get(slug=entry["district"]),
        languages=list(entry["languages"]),
        offers=list(entry["offers"]),
        step_free=StepFree.YES if entry["step_free"] else StepFree.NO,
        postcode="",
        image=image,
        example=True,
        **{name: entry[name] for name in copied},
    )
    for weekday, opens, closes in entry["hours"]:
        open_on(page, weekday, opens=opens, closes=closes)
    HoursSettingsFactory(
        business=page, closed_on_holidays=entry["closed_on_holidays"], by_appointment=entry["by_appointment"]
    )
    for closure in entry["closures"]:
        ClosureFactory(
            business=page,
            first_day=today + datetime.timedelta(days=closure["first_in_days"]),
            last_day=today + datetime.timedelta(days=closure["last_in_days"]),
            reason=closure["reason"],
        )
    ConfirmationFactory(business=page, date=today - datetime.timedelta(days=entry["confirmed_days_ago"]))
    return page
