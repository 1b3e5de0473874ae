"""Courses, runs, dates, advice and learning modules, for the tests and for the demo town."""

import datetime
from typing import Any

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory
from wagtail_factories import PageFactory

from base.vocabulary import Topic
from courses.models import (
    AdviceRequest,
    Booking,
    ConsultationHours,
    ConsultationPage,
    CoursePage,
    CourseRun,
    Interest,
    LearningPage,
    Session,
)


class TopicFactory(DjangoModelFactory[Topic]):
    """What a course is about."""

    slug = factory.Sequence(lambda n: f"thema-{n}")
    names = factory.LazyAttribute(lambda topic: {"de": topic.slug.replace("-", " ").title()})

    class Meta:
        model = Topic
        django_get_or_create = ("slug",)


class CoursePageFactory(PageFactory):
    """A course: `CoursePageFactory(parent=courses_of_gruenau, title="Nähkurs", topics=[sewing])`."""

    title = factory.Sequence(lambda n: f"Kurs {n}")
    slug = factory.Sequence(lambda n: f"kurs-{n}")
    summary = "Sie lernen etwas Neues. Wir helfen Ihnen."
    kind = CoursePage.Kind.NEIGHBOURS_TABLE
    level = "none"

    class Meta:
        model = CoursePage

    @classmethod
    def _create(cls, model_class: type[CoursePage], *args: Any, **kwargs: Any) -> CoursePage:
        """Topics are part of the page's form, so they are set before it is saved."""
        topics = kwargs.pop("topics", [])
        page: CoursePage = super()._create(model_class, *args, **kwargs)
        if topics:
            page.topics.set(topics)
            page.save()
        return page


class CourseRunFactory(DjangoModelFactory[CourseRun]):
    """A run that one can join, with ten seats."""

    course = factory.SubFactory(CoursePageFactory)
    status = CourseRun.Status.PUBLISHED
    capacity = 10
    languages = factory.LazyFunction(lambda: ["de"])

    class Meta:
        model = CourseRun


class SessionFactory(DjangoModelFactory[Session]):
    """A date of two hours, a week from now at ten."""

    run = factory.SubFactory(CourseRunFactory)
    start = factory.LazyFunction(lambda: moment(7, "10:00"))
    end = factory.LazyAttribute(lambda session: session.start + datetime.timedelta(hours=2))

    class Meta:
        model = Session


class BookingFactory(DjangoModelFactory[Booking]):
    """One person with a seat."""

    run = factory.SubFactory(CourseRunFactory)

    class Meta:
        model = Booking


class InterestFactory(DjangoModelFactory[Interest]):
    """Somebody who waits for a date and wants to be called."""

    course = factory.SubFactory(CoursePageFactory)
    name = "Nadia"
    channel = Interest.Channel.PHONE
    phone = factory.Sequence(lambda n: f"+4930231250{n % 100:02}")
    contact_key = factory.Sequence(lambda n: f"wartet-{n}")
    language = "de"

    class Meta:
        model = Interest


class ConsultationPageFactory(PageFactory):
    """Advice in an office."""

    title = factory.Sequence(lambda n: f"Beratung {n}")
    slug = factory.Sequence(lambda n: f"beratung-{n}")
    summary = "Wir sprechen mit Ihnen über Ihre Fragen."
    kind = ConsultationPage.Kind.JOB_COACHING
    places = factory.LazyFunction(lambda: ["office"])
    languages = factory.LazyFunction(lambda: ["de", "ar"])

    class Meta:
        model = ConsultationPage


class ConsultationHoursFactory(DjangoModelFactory[ConsultationHours]):
    """Mondays from nine to twelve."""

    consultation = factory.SubFactory(ConsultationPageFactory)
    weekday = "mo"
    opens = datetime.time(9)
    closes = datetime.time(12)

    class Meta:
        model = ConsultationHours


class AdviceRequestFactory(DjangoModelFactory[AdviceRequest]):
    """Somebody who would like to be called about an appointment."""

    consultation = factory.SubFactory(ConsultationPageFactory)
    name = "Nadia"
    channel = AdviceRequest.Channel.PHONE
    phone = "+493411234567"
    language = "de"
    place = ConsultationPage.Place.OFFICE
    contact_key = factory.Sequence(lambda n: f"kontakt-{n}")
    form_key = factory.Sequence(lambda n: f"formular-{n}")

    class Meta:
        model = AdviceRequest


class LearningPageFactory(PageFactory):
    """A learning module."""

    title = factory.Sequence(lambda n: f"Lernbaustein {n}")
    slug = factory.Sequence(lambda n: f"baustein-{n}")
    summary = "Danach können Sie es selbst."

    class Meta:
        model = LearningPage


def moment(days: int, time: str) -> datetime.datetime:
    """A moment some days from today at a time of the clock in Leipzig."""
    day = timezone.localdate() + datetime.timedelta(days=days)
    return datetime.datetime.combine(day, datetime.time.fromisoformat(time), tzinfo=timezone.get_current_timezone())


def weekly(run: CourseRun, weekdays: list[int], first_week: int, count: int, start: str, end: str) -> list[Session]:
    """Dates on some weekdays (0 is Monday), week after week, beginning some weeks from this one's Monday."""
    today = timezone.localdate()
    monday = today - datetime.timedelta(days=today.weekday()) + datetime.timedelta(weeks=first_week)
    made: list[Session] = []
    week = 0
    while len(made) < count:
        for weekday in weekdays:
            days = (monday + datetime.timedelta(weeks=week, days=weekday) - today).days
            if len(made) < count:
                made.append(SessionFactory.create(run=run, start=moment(days, start), end=moment(days, end)))
        week += 1
    return made
