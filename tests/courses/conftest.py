"""A sewing course in Grünau with a run, three dates and two bookings."""

from dataclasses import dataclass

import pytest

from courses.models import CoursePage, CourseRun
from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory, TopicFactory, weekly


@dataclass
class Sewing:
    """The course and its run."""

    page: CoursePage
    run: CourseRun


@pytest.fixture
def sewing(town) -> Sewing:
    topic = TopicFactory(slug="naehen", names={"de": "Nähen", "ar": "الخياطة"})
    page = CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs", topics=[topic])
    run = CourseRunFactory(course=page)
    weekly(run, [1], 1, 3, "10:00", "12:30")
    BookingFactory.create_batch(2, run=run)
    return Sewing(page, run)
