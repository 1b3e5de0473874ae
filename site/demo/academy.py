"""The demo town's Stadtteilakademie: courses with runs in every state, advice, learning modules."""

import datetime
from itertools import islice

from areas.models import Organisation, Venue
from base.vocabulary import Topic
from courses.attending import Seen, note
from courses.models import Booking, ConsultationHours, CoursePage, CourseRun, SchoolHolidays, Session
from courses.models.attendance import length
from demo import content, residents
from demo.days import in_days, moment, working
from demo.factories.courses import (
    BookingFactory,
    ConsultationHoursFactory,
    ConsultationPageFactory,
    CoursePageFactory,
    CourseRunFactory,
    LearningPageFactory,
    SessionFactory,
)
from demo.gallery import Library
from demo.pages import Block, Entry, body, german, is_there, list_for, put_online

# Courses went online one after the other, the first of the list last
ONLINE_FOR = 20
CANCELLED_DATE = "Dieser Termin fällt aus."
MOVED_DATE = "An dem Tag ist das Haus zu."
# Fields that are named alike in the content and in the database
SAME_IN_COURSE = ("slug", "title", "kind", "level", "beginners", "summary", "audiences")
SAME_IN_RUN = (
    "status", "cancel_reason", "start_mode", "registration", "capacity", "held_back", "waiting_list", "languages",
    "childcare", "interpreter", "women_only",
)  # fmt: skip
SAME_IN_ADVICE = (
    "slug", "title", "audience", "kind", "places", "by_appointment", "minutes", "languages", "summary", "phone",
)  # fmt: skip


def load_courses() -> None:
    """All courses with their runs, dates and seats, and the holidays in which they may pause."""
    for name, first, last in content.SCHOOL_HOLIDAYS:
        dates = {"name": name, "last": datetime.date.fromisoformat(last)}
        SchoolHolidays.objects.get_or_create(first=datetime.date.fromisoformat(first), defaults=dates)
    library = Library()
    topics = {topic.slug: topic for topic in Topic.objects.all()}
    venues = {venue.slug: venue for venue in Venue.objects.all()}
    hosts = {one.name: one for one in Organisation.objects.all()}
    for entry in content.COURSES:
        parent = list_for(entry, "kurse")
        if is_there(parent, entry["slug"]):
            continue
        page = CoursePageFactory(
            parent=parent,
            live=entry["live"],
            has_unpublished_changes=not entry["live"],
            plain="\n".join(entry["plain"]),
            learn="\n".join(entry["learn"]),
            bring="\n".join(entry["bring"]),
            body=body(entry["body"]),
            topics=[topics[slug] for slug in entry["topics"]],
            image=library.picture(entry["picture"], entry["area"]),
            contact_phone=entry["phone"],
            **{name: entry[name] for name in SAME_IN_COURSE},
        )
        if entry["live"]:
            put_online(page, in_days(-ONLINE_FOR - entry["nr"], "09:00"))
        else:
            page.save_revision(log_action="wagtail.create")
        for run in entry["runs"]:
            _load_run(page, run, venues[run["venue"]], hosts[run["host"]])
        residents.wait_for(page)


def _load_run(course: CoursePage, entry: Entry, venue: Venue, host: Organisation) -> None:
    """One run with its dates and seats."""
    opens, closes = entry["opens_in_days"], entry["closes_in_days"]
    run = CourseRunFactory(
        course=course,
        venue=venue,
        host=host,
        registration_url=entry["link"],
        opens_at=None if opens is None else in_days(opens, "09:00"),
        closes_at=None if closes is None else in_days(closes, "18:00"),
        **{name: entry[name] for name in SAME_IN_RUN},
    )
    days = islice(working(entry["weekday"], entry["first_week"]), entry["count"])
    Session.objects.bulk_create(_session(run, entry, number, day) for number, day in enumerate(days, start=1))
    bookings = _bookings(run, entry["bookings"], entry["waiting"], entry["first_week"])
    residents.register(Booking.objects.bulk_create(bookings))
    if run.status == CourseRun.Status.COMPLETED:
        _note_who_came(run)


def _note_who_came(run: CourseRun) -> None:
    """At a run that is over nearly everybody was there, and somebody just came by."""
    bookings = list(run.bookings.active())
    for number, session in enumerate(run.sessions.all()):
        missing = bookings[number % len(bookings)]
        seen = [Seen(one.pk, 0 if one == missing else one.party_size, length(session)) for one in bookings]
        note(session, [*seen, Seen(None, 1, 60)])


def _session(run: CourseRun, entry: Entry, number: int, day: datetime.date) -> Session:
    """One date; the numbers of cancelled ones are counted from 1."""
    cancelled = number in entry["cancelled_sessions"]
    moved = number in entry.get("moved_sessions", ())
    start, end = moment(day, entry["start"]), moment(day, entry["end"])
    later = datetime.timedelta(days=moved)
    session: Session = SessionFactory.build(
        run=run,
        start=start + later,
        end=end + later,
        status=status_of(cancelled=cancelled, moved=moved),
        note=CANCELLED_DATE if cancelled else MOVED_DATE if moved else "",
        moved_from=start if moved else None,
        sequence=int(cancelled or moved),
    )
    return session


def status_of(*, cancelled: bool, moved: bool) -> Session.Status:
    """Whether a date takes place as first planned."""
    return Session.Status.CANCELLED if cancelled else Session.Status.MOVED if moved else Session.Status.SCHEDULED


def _bookings(run: CourseRun, booked: int, waiting: int, first_week: int) -> list[Booking]:
    """Seats for so many persons: from three on two come together, and somebody has given a seat back.

    They registered before today, and before the run began.
    """
    begun = 7 * min(first_week, 0)
    statuses = [Booking.Status.BOOKED] * booked + [Booking.Status.WAITING] * waiting
    rows: list[Booking] = [
        BookingFactory.build(run=run, status=status, created=in_days(begun - place, "10:30"))
        for place, status in zip(range(len(statuses), 0, -1), statuses, strict=True)
    ]
    if booked >= 3:
        rows[0].party_size = 2
        rows[1].status = Booking.Status.CANCELLED
    return rows


def load_advice() -> None:
    """All advice with its hours."""
    venues = {venue.slug: venue for venue in Venue.objects.all()} | {"": None}
    for place, entry in enumerate(content.CONSULTATIONS):
        parent = list_for(entry, "beratung")
        if is_there(parent, entry["slug"]):
            continue
        page = ConsultationPageFactory(
            parent=parent,
            venue=venues[entry["venue"]],
            body=body(entry["body"]),
            **{name: entry[name] for name in SAME_IN_ADVICE},
        )
        put_online(page, in_days(-ONLINE_FOR - place, "11:00"))
        ConsultationHours.objects.bulk_create(
            ConsultationHoursFactory.build(
                consultation=page,
                weekday=weekday,
                opens=datetime.time.fromisoformat(opens),
                closes=datetime.time.fromisoformat(closes),
            )
            for weekday, opens, closes in entry["hours"]
        )


def load_learning() -> None:
    """The learning modules, each with its picture."""
    library = Library()
    parent = german("lernen/")
    for place, entry in enumerate(content.LEARNING):
        if is_there(parent, entry["slug"]):
            continue
        image = library.picture(entry["picture"])
        copied = ("slug", "title", "minutes", "summary")
        page = LearningPageFactory(
            parent=parent,
            body=body(with_picture(entry["body"], image.pk, image.description)),
            **{name: entry[name] for name in copied},
        )
        put_online(page, in_days(-ONLINE_FOR - place, "12:00"))


def with_picture(blocks: list[Block], image: int, alt_text: str) -> list[Block]:
    """A module's text with its picture after the first paragraph."""
    picture = {"image": {"image": image, "alt_text": alt_text}, "caption": ""}
    return [*blocks[:1], ("image", picture), *blocks[1:]]
