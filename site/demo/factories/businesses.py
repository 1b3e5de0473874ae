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
from businesses.models import (
    BusinessPage,
    Closure,
    Confirmation,
    DirectoryPage,
    HandoverCode,
    HoursSettings,
    Meeting,
    Member,
    MethodCardPage,
    NetworkMember,
    NetworkPage,
    OpeningHours,
    Placement,
    Report,
    SpecialDay,
    SupportOffer,
)


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


class SpecialDayFactory(DjangoModelFactory[SpecialDay]):
    """A day with hours of its own."""

    business = factory.SubFactory(BusinessPageFactory)
    date = factory.LazyFunction(timezone.localdate)
    opens = datetime.time(9)
    closes = datetime.time(12)

    class Meta:
        model = SpecialDay
        django_get_or_create = ("business", "date", "opens")


class ConfirmationFactory(DjangoModelFactory[Confirmation]):
    """Somebody found an entry true."""

    business = factory.SubFactory(BusinessPageFactory)
    date = factory.LazyFunction(timezone.localdate)
    by = Confirmation.By.VISIT

    class Meta:
        model = Confirmation
        django_get_or_create = ("business", "date")


class MemberFactory(DjangoModelFactory[Member]):
    """Somebody who keeps an entry: `MemberFactory(business=…, user=…)`."""

    business = factory.SubFactory(BusinessPageFactory)
    role = Member.Role.OWNER

    class Meta:
        model = Member
        django_get_or_create = ("business", "user")


class HandoverCodeFactory(DjangoModelFactory[HandoverCode]):
    """A printed paper whose code nobody knows: `HandoverCodeFactory(area=…)`."""

    code_hash = factory.Sequence(lambda n: f"{n:064d}")

    class Meta:
        model = HandoverCode


class PlacementFactory(DjangoModelFactory[Placement]):
    """A place for somebody who looks for work: `PlacementFactory(business=…)`."""

    business = factory.SubFactory(BusinessPageFactory)
    kind = Placement.Kind.INTERNSHIP
    title = factory.Sequence(lambda n: f"Hilfe in der Küche {n}")
    tasks = "Gemüse schneiden\nTische abräumen"
    times = "20 Stunden in der Woche, vormittags"

    class Meta:
        model = Placement
        django_get_or_create = ("business", "title")


class NetworkPageFactory(PageFactory):
    """A network of businesses: `NetworkPageFactory(parent=directory, title=…)`."""

    title = factory.Sequence(lambda n: f"Netzwerk {n}")
    slug = factory.Sequence(lambda n: f"netzwerk-{n}")
    summary = "Betriebe treffen sich und helfen sich."
    topics = "Personal finden\nWerbung machen"

    class Meta:
        model = NetworkPage
        django_get_or_create = ("parent", "slug")


class MethodCardPageFactory(PageFactory):
    """A method: `MethodCardPageFactory(parent=network, title=…, steps=…)`."""

    title = factory.Sequence(lambda n: f"Methode {n}")
    slug = factory.Sequence(lambda n: f"methode-{n}")
    summary = "So finden Sie heraus, was Ihre Kundschaft braucht."
    people = "3 bis 8 Personen"
    material = "Stifte\nPapier"
    steps = "Fragen sammeln\nFragen stellen\nAntworten ordnen"

    class Meta:
        model = MethodCardPage
        django_get_or_create = ("parent", "slug")


class NetworkMemberFactory(DjangoModelFactory[NetworkMember]):
    """A business in a network."""

    network = factory.SubFactory(NetworkPageFactory)
    business = factory.SubFactory(BusinessPageFactory)

    class Meta:
        model = NetworkMember
        django_get_or_create = ("network", "business")


class MeetingFactory(DjangoModelFactory[Meeting]):
    """A meeting in a week, two hours long."""

    network = factory.SubFactory(NetworkPageFactory)
    topic = factory.Sequence(lambda n: f"Thema {n}")
    start = factory.LazyFunction(lambda: timezone.now() + datetime.timedelta(days=7))
    end = factory.LazyAttribute(lambda meeting: meeting.start + datetime.timedelta(hours=2))

    class Meta:
        model = Meeting
        django_get_or_create = ("network", "topic")


class SupportOfferFactory(DjangoModelFactory[SupportOffer]):
    """A place that helps businesses."""

    name = factory.Sequence(lambda n: f"Beratungsstelle {n}")
    about = "Beratung für kleine Betriebe."
    topics = factory.LazyFunction(lambda: ["gruenden"])
    phone = "030 23125-500"
    languages = factory.LazyFunction(lambda: ["de"])

    class Meta:
        model = SupportOffer
        django_get_or_create = ("name",)


class ReportFactory(DjangoModelFactory[Report]):
    """Somebody has reported an entry: `ReportFactory(business=…)`."""

    business = factory.SubFactory(BusinessPageFactory)
    area = factory.SelfAttribute("business.area")
    subject = factory.SelfAttribute("business.title")
    reason = Report.Reason.WRONG
    text = "Der Laden ist umgezogen."
    language = "de"
    form_key = factory.Sequence(lambda n: f"form-{n}")

    class Meta:
        model = Report


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
