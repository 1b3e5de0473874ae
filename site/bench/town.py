"""A town with as many courses as a measurement needs.

The demo town is loaded once; its courses are then taken apart and put together anew, so that texts, dates,
seats and places are of the usual kind, and words are as frequent as in German.
"""

import copy
import datetime
import itertools
import random
import re
import uuid
from collections.abc import Iterator

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from areas.models import Area, Venue
from base import languages, versions
from base.vocabulary import Topic
from bench.progress import Progress
from courses.models import Booking, CoursePage, CourseRun, Session
from demo.town import quiet

Row = tuple[Page, CoursePage, list[Topic]]

PORTION = 250
PLACES = 24
NOUN = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]{3,8}\b")
TIMES = ("09:00", "10:30", "13:00", "15:00", "17:30", "18:00")
LANGUAGES = (["de"], ["de"], ["de", "ar"], ["de", "en"], ["de", "uk", "ru"], ["de", "fa"], ["de", "vi"])


class Growth:
    """Courses made from courses."""

    def __init__(self) -> None:
        """Read the town's courses, and their words."""
        self.random = random.Random(5)  # noqa: S311  the same town each time
        self.patterns = list(
            CoursePage.objects.live().filter(url_path__startswith=f"/{languages.SOURCE}/").order_by("pk")
        )
        self.topics = {page.pk: list(page.topics.all()) for page in self.patterns}
        self.runs = list(CourseRun.objects.public().order_by("pk"))
        self.parents = [page.get_parent() for page in self.patterns]
        self.venues = self._places(list(Area.objects.all()))
        self.lines = [line for page in self.patterns for line in (*page.plain.split("\n"), *page.learn.split("\n"))]
        self.nouns = sorted({noun for page in self.patterns for noun in NOUN.findall(f"{page.plain} {page.body}")})

    def _places(self, areas: list[Area]) -> list[Venue]:
        """More houses, those of the town among them."""
        known = list(Venue.objects.all())
        for number in range(PLACES):
            one = copy.copy(known[number % len(known)])
            one.pk, one.slug, one.area = None, f"haus-{number}", areas[number % len(areas)]
            one.name = f"{one.name} {number + 2}"
            one.save()
            known.append(one)
        return known

    def word(self) -> str:
        """A long word that nobody has used before: "Stoffwerkstatt"."""
        return self.random.choice(self.nouns) + self.random.choice(self.nouns).lower()

    def sentences(self, count: int) -> str:
        """Some lines of other courses, and some words of one's own."""
        return "\n".join([*self.random.sample(self.lines, count), f"Dazu gehören {self.word()} und {self.word()}."])

    def pages(self, number: int) -> Iterator[Row]:
        """So many new pages: the page in the tree, the course, its topics."""
        ends = {parent.pk: parent.numchild for parent in self.parents}
        for count in range(number):
            place = count % len(self.patterns)
            pattern, parent = self.patterns[place], self.parents[place]
            ends[parent.pk] += 1
            course = copy.copy(pattern)
            course.pk = course.id = None
            course.title = f"{pattern.title[:32].rsplit(' ', 1)[0]} – {self.word()}"[:60]
            course.slug = f"kurs-{count}"
            course.url_path = f"{parent.url_path}{course.slug}/"
            course.path = Page._get_path(parent.path, parent.depth + 1, 20_000 + ends[parent.pk])
            course.translation_key = uuid.uuid4()
            course.live_revision = course.latest_revision = None
            course.plain, course.learn = self.sentences(3), self.sentences(2)
            course.body = self.random.choice(self.patterns).body
            course.level = self.random.choice(("none", "none", "a1", "a2", "b1", "b2"))
            course.first_published_at = timezone.now() - datetime.timedelta(days=count % 300)
            fields = {field.attname: getattr(course, field.attname) for field in Page._meta.local_concrete_fields}
            yield Page(**fields), course, self.topics[pattern.pk]

    def add(self, number: int, progress: Progress) -> None:
        """So many courses with runs, dates and seats."""
        rows = self.pages(number)
        done = 0
        while portion := list(itertools.islice(rows, PORTION)):
            with transaction.atomic():
                self._write(portion, done)
            done += len(portion)
            progress.step(len(portion))
        for parent in {parent.pk: parent for parent in self.parents}.values():
            Page.objects.filter(pk=parent.pk).update(numchild=parent.get_children().count())

    def _write(self, portion: list[Row], done: int) -> None:
        pages = Page.objects.bulk_create([page for page, _course, _topics in portion])
        links = []
        for page, (_page, course, topics) in zip(pages, portion, strict=True):
            course.page_ptr_id = course.id = page.pk
            # The row of the course alone: that of the page is there
            course.save_base(raw=True, force_insert=(CoursePage,))
            links += [CoursePage.topics.through(coursepage_id=page.pk, topic_id=topic.pk) for topic in topics]
        CoursePage.topics.through.objects.bulk_create(links)
        self._write_runs([course for _page, course, _topics in portion], done)

    def _write_runs(self, courses: list[CoursePage], done: int) -> None:
        runs, sessions, bookings = [], [], []
        for place, course in enumerate(courses, start=done):
            for turn in range(1 + (place % 3 == 0)):
                run = copy.copy(self.random.choice(self.runs))
                run.pk = None
                run._state = copy.copy(run._state)
                run.course, run.code = course, f"{'ABCD'[turn]}Z-{place}"
                run.venue, run.languages = self.random.choice(self.venues), self.random.choice(LANGUAGES)
                runs.append(run)
        CourseRun.objects.bulk_create(runs)
        for run in runs:
            first = timezone.localdate() + datetime.timedelta(days=self.random.randrange(-20, 120))
            time = datetime.time.fromisoformat(self.random.choice(TIMES))
            for week in range(self.random.randrange(1, 9)):
                day = first + datetime.timedelta(weeks=week)
                start = datetime.datetime.combine(day, time, tzinfo=timezone.get_current_timezone())
                sessions.append(Session(run=run, start=start, end=start + datetime.timedelta(minutes=150)))
            bookings += [Booking(run=run) for _seat in range(self.random.randrange(6))]
        Session.objects.bulk_create(sessions)
        Booking.objects.bulk_create(bookings)


def grow(courses: int) -> None:
    """Add courses until the town has so many."""
    growth = Growth()
    missing = courses - len(growth.patterns)
    with Progress(f"{courses:,} courses", max(missing, 1)) as progress, quiet():
        growth.add(missing, progress)
    versions.bump_all()
