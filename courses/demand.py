"""Vormerken: people wait for a date of a course that has none. When there is one, they are asked first, in order."""

import datetime
from dataclasses import replace

from django.db import transaction
from django.utils import timezone

from base import privacy
from courses import letters
from courses.booking import MOST_OF_ONE_CONTACT, Wish, enter, load, locked, serve
from courses.models.course import CoursePage
from courses.models.interest import Interest
from courses.models.registration import Notification, Registration
from courses.models.run import CourseRun
from courses.seats import Outcome, may_offer


@transaction.atomic
def note(course_id: int, wish: Wish, now: datetime.datetime | None = None) -> Interest | None:
    """Write down who waits for a date; the same contact gets the same answer again. None: too many of one contact."""
    now = now or timezone.now()
    # One after the other for each course, so that a double click finds what the first one has written
    CoursePage.objects.select_for_update(of=("self",)).get(pk=course_id)
    known = Interest.objects.for_course(course_id).of_contact(wish.contact_key).first()
    if known is not None:
        return known
    if Interest.objects.of_contact(wish.contact_key).count() >= MOST_OF_ONE_CONTACT:
        return None
    interest = Interest.objects.create(
        course_id=course_id, contact_key=wish.contact_key, form_key=wish.form_key, created=now, **wish.personal()
    )
    letters.confirm(interest, now)
    return interest


def forget(interest: Interest) -> None:
    """Somebody does not wait any more: nothing of the person is left."""
    privacy.erase_row(interest)


def can_be_invited_to(run: CourseRun, now: datetime.datetime) -> bool:
    """Whether people can be offered its seats: it has dates, has not begun, and one registers for it.

    A draft counts too: it is made public with the invitation, so that nobody is quicker than those who have waited.
    """
    facts = replace(run.facts(), status="published") if run.is_draft else run.facts()
    registers = run.registration in (CourseRun.Registration.ONLINE, CourseRun.Registration.PHONE)
    return registers and facts.first is not None and run.start_mode != "drop-in" and may_offer(facts, now)


def invite(run_id: int, now: datetime.datetime | None = None) -> int:
    """Put everybody who waits for a date of this course into the line of its new run, whoever has waited longest first.

    As many as there are seats get an offer at once, with a deadline as from the waiting list; the others follow when
    somebody declines. A run without a waiting list takes no more people than it has seats. Gives the number of people.
    Raises ValidationError where a draft is not complete.
    """
    now = now or timezone.now()
    invited = 0
    with locked(run_id) as run:
        if not can_be_invited_to(run, now):
            return 0
        if run.is_draft:
            run.publish()
        for interest in Interest.objects.for_course(run.course_id).in_turn():
            if not run.waiting_list and run.capacity is not None and sum(load(run)) >= run.capacity:
                break
            invited += _move(run, interest, now)
        serve(run, now)
        for registration in Registration.objects.in_line_since(run.pk, now):
            letters.tell(registration, Notification.Kind.WAITING, now, seen=False)
    return invited


def _move(run: CourseRun, interest: Interest, now: datetime.datetime) -> bool:
    """Make a place in the line of somebody who waited for a date; code and link stay. False where there is one."""
    there_already = Registration.objects.active_of(run.pk, interest.contact_key) is not None
    if not there_already:
        wish = Wish(
            name=interest.name,
            channel=interest.channel,
            phone=interest.phone,
            email=interest.email,
            language=interest.language,
            needs=tuple(interest.needs),
        )
        keys = {"contact_key": interest.contact_key, "form_key": interest.form_key}
        known = {} if Registration.objects.has_code(interest.code) else {"code": interest.code}
        enter(run, wish, Outcome.WAITING, now, **keys, **known)
    forget(interest)
    return not there_already
