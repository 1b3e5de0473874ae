"""What people are told about their registration, and how: by mail, by text message, or as a task of the office."""

import datetime
from collections.abc import Callable

from django.core.cache import cache
from django.utils import translation
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from base import dates, languages, quiet, sms
from base.emails import letter
from base.outbox import OutgoingMail
from base.prepared import insert
from base.templatetags.ui import absolute
from courses.catalogue import catalogue
from courses.models.booking import Booking
from courses.models.interest import Interest
from courses.models.person import Person
from courses.models.registration import Notification, Registration
from courses.occasion import Occasion, course_mark, occasion

Kind = Notification.Kind
Way = Notification.Way
# Told on the page at once, while the person looks at it
ON_THE_PAGE = frozenset({Kind.BOOKED, Kind.WAITING, Kind.CANCELLED, Kind.CHANGED})
# What the office says to everybody of a run
NEWS = frozenset({Kind.DATE_MOVED, Kind.DATE_OFF, Kind.MESSAGE})
WITH_LINK = frozenset({Kind.BOOKED, Kind.WAITING, Kind.OFFER, Kind.CHANGED, Kind.REMINDER}) | NEWS
# Nobody has confirmed an address or a number: whoever writes down another one's cannot flood it. Only what the office
# does goes out beyond that
MOST_A_DAY = 3
WITHOUT_LIMIT = NEWS | {Kind.RUN_CANCELLED}
DAY = datetime.timedelta(days=1)
Words = Callable[[], str]
Compose = Callable[[], tuple[str, list[str]]]
WAYS = {
    Registration.Channel.EMAIL: Way.MAIL,
    Registration.Channel.SMS: Way.SMS,
    Registration.Channel.PHONE: Way.CALL,
    Registration.Channel.OFFICE: Way.OFFICE,
}


def way_to(registration: Registration, *, by_call: bool = False) -> Notification.Way:
    """How somebody is told. `by_call`: there is no time to write."""
    return Way.CALL if by_call and registration.phone else WAYS[Registration.Channel(registration.channel)]


def tell(
    registration: Registration,
    kind: Notification.Kind,
    now: datetime.datetime,
    *,
    by_call: bool = False,
    seen: bool = True,
    words: Words | None = None,
) -> Notification:
    """Write a mail or a text message, or a task for the office; what stood on the page needs no task.

    `by_call`: there is no time to write. `seen`: the person is looking at our page, or at us. `words` says what to tell
    in the language that is active then: the person's in a mail, German in the office.
    """
    way = way_to(registration, by_call=by_call)
    on_the_page = seen and kind in ON_THE_PAGE
    due = now if on_the_page else quiet.waking(now)
    told = False
    if way is Way.MAIL:
        told = _send(registration, registration.email, kind, now, due, words)
    elif way is Way.SMS and sms.is_on() and not on_the_page:
        told = _send(registration, registration.phone, kind, now, due, words)
    if not told and on_the_page:
        way, told = Way.SCREEN, True
    elif not told and way is Way.MAIL:
        # The address has had enough for today
        way = Way.OFFICE
    text = ""
    if words:
        with translation.override(languages.SOURCE):
            text = words()
    notification = Notification(
        registration=registration, kind=kind, way=way, text=text, created=now, done_at=now if told else None
    )
    insert(notification)
    return notification


def can_remind(registration: Registration, now: datetime.datetime) -> bool:
    """Whether a machine may remind this person; nobody calls only for that."""
    by_text = registration.channel == Person.Channel.SMS and sms.is_on()
    if not by_text and registration.channel != Person.Channel.EMAIL:
        return False
    return not _has_enough(registration.phone if by_text else registration.email, now)


def sentence(kind: str, booking: Booking) -> str:
    """What has happened and what to do, in one or two short sentences."""
    if kind == Kind.OFFER and booking.offered_until:
        until = dates.local(booking.offered_until)
        return _("A seat is free. Do you want it? Please say yes or no until %(day)s, %(time)s.") % {
            "day": dates.date_words(until.date()),
            "time": dates.time_words(until.time()),
        }
    return {
        Kind.BOOKED: _("Your seat is kept for you. You need not do anything more."),
        Kind.WAITING: _("All seats are taken now. You are in the line. We tell you when a seat is free."),
        Kind.CANCELLED: _("Your registration is cancelled. You need not do anything more."),
        Kind.EXPIRED: _("We did not hear from you in time. Somebody else gets the seat now. You can register again."),
        Kind.RUN_CANCELLED: _("This course does not take place. Call us for another one."),
        Kind.CHANGED: _("We have written down what you have changed."),
        Kind.REMINDER: _("Your course takes place soon. We look forward to you. If you cannot come, please cancel."),
    }.get(Kind(kind), "")


def own_path(person: Person, language: str) -> str:
    """The personal link."""
    return f"/{language}/meine-anmeldung/{person.token}/"


def confirm(interest: Interest, now: datetime.datetime) -> None:
    """Whoever waits for a date and reads mails gets the personal link by mail, unless the address had enough today."""
    if not interest.email or _has_enough(interest.email, now):
        return
    with translation.override(interest.language):
        course = course_mark(catalogue(None), interest.course_id)
        paragraphs = [waiting_sentence(), course.title if course else "", *_link(interest)]
        text = "\n\n".join(filter(None, paragraphs))
        letter(interest.email, _("You are on the list for a date"), text, interest).send()
    _count(interest.email)


def write(person: Person, compose: Compose, now: datetime.datetime, *, at_once: bool, limited: bool) -> bool:
    """A mail or a text message to anybody; False where nobody can write, or a `limited` contact has had enough today.

    `compose` gives subject and paragraphs, nothing that people wrote, in the person's language.
    What is not written `at_once` waits for the morning.
    """
    by_mail = person.channel == Person.Channel.EMAIL
    if not by_mail and not (person.channel == Person.Channel.SMS and sms.is_on()):
        return False
    contact = person.email if by_mail else person.phone
    if limited and _has_enough(contact, now):
        return False
    due = now if at_once else quiet.waking(now)
    with translation.override(person.language):
        subject, paragraphs = compose()
        if by_mail:
            message = letter(contact, subject, "\n\n".join(filter(None, paragraphs)), person)
            message.due_at = due
            message.send()
        else:
            sms.write_down(contact, subject, "\n".join(filter(None, paragraphs)), due, person)
    _count(contact)
    return True


def waiting_sentence() -> str:
    """What somebody may expect who waits for a date."""
    return _("There is no date yet. We tell you when there is one. Then you are asked first.")


def _has_enough(contact: str, now: datetime.datetime) -> bool:
    """Whether this address or number was written to often enough today. Who erases themselves is still counted."""
    sent = OutgoingMail.objects.lately_to(contact, now).count()
    return max(sent, cache.get(_counter(contact), 0)) >= MOST_A_DAY


def _count(contact: str) -> None:
    cache.set(_counter(contact), cache.get(_counter(contact), 0) + 1, int(DAY.total_seconds()))


def _counter(contact: str) -> str:
    return "letters-" + salted_hmac("courses.letters", contact, algorithm="sha256").hexdigest()


def _what(registration: Registration, kind: str, now: datetime.datetime) -> Occasion | None:
    """What it is about; a reminder is about a date of the next day or later."""
    data = catalogue(None)
    run = data.by_code.get(registration.booking.run.code)
    since = dates.midnight(now + DAY) if kind == Kind.REMINDER else None
    return occasion(data, run, since) if run else None


def _link(person: Person) -> list[str]:
    """The code and the personal link, as paragraphs."""
    return [
        _("Your code: %(code)s") % {"code": person.code},
        _("See, change or cancel your registration here:"),
        absolute(own_path(person, person.language)),
    ]


def _send(
    registration: Registration,
    contact: str,
    kind: Notification.Kind,
    now: datetime.datetime,
    due: datetime.datetime,
    words: Words | None,
) -> bool:
    """Write a mail or a text message; False when this contact has had enough for today.

    Nothing that people wrote stands in it.
    """
    if kind not in WITHOUT_LIMIT and _has_enough(contact, now):
        return False
    with translation.override(registration.language):
        what = _what(registration, kind, now)
        text = words() if words else sentence(kind, registration.booking)
        if contact == registration.email:
            paragraphs = [
                text,
                "\n".join(what.lines) if what else "",
                *(_link(registration) if kind in WITH_LINK else ()),
            ]
            message = letter(contact, str(kind.label), "\n\n".join(filter(None, paragraphs)), registration)
            message.due_at = due
            message.send()
        else:
            lines = [text, *(what.lines[:2] if what else ())]
            if kind in WITH_LINK:
                lines.append(absolute(own_path(registration, registration.language)))
            sms.write_down(contact, str(kind.label), "\n".join(lines), due, registration)
    _count(contact)
    return True
