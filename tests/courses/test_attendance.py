"""Who was there is noted once for each date, and the numbers outlive the names."""

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from courses import attending, booking
from courses.attending import Seen
from courses.models import Attendance, Booking, Session
from courses.models.attendance import PARTICIPANT_MINUTES, length
from tests.courses.test_booking import wish


@pytest.fixture
def first(sewing) -> Session:
    return sewing.run.sessions.first()


def test_what_is_noted_again_replaces_what_was_noted_before(first):
    one = first.run.bookings.first()
    attending.note(first, [Seen(one.pk, 1, 150), Seen(None, 4, 60)])
    attending.note(first, [Seen(one.pk, 0, 150), Seen(None, 5, 60)])
    assert {(row.booking_id, row.persons) for row in Attendance.objects.all()} == {(one.pk, 0), (None, 5)}


def test_the_minutes_of_all_dates_are_added_up_and_absence_counts_nothing(sewing):
    one, two = sewing.run.bookings.all()
    for session in sewing.run.sessions.all():
        attending.note(session, [Seen(one.pk, 1, length(session)), Seen(two.pk, 0, length(session))])
    minutes = Attendance.objects.minutes_by_booking(sewing.run.pk)
    assert minutes == {one.pk: 450}
    assert minutes[one.pk] < PARTICIPANT_MINUTES == 480


def test_a_booking_of_another_run_is_not_noted(first, town):
    from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory

    other = BookingFactory(run=CourseRunFactory(course=CoursePageFactory(parent=town.courses("paunsdorf"))))
    with pytest.raises(ValueError, match="another run"):
        attending.note(first, [Seen(other.pk, 1, 60)])
    assert not Attendance.objects.exists()


@pytest.mark.parametrize(("persons", "minutes"), [(1, 0), (1, 1441), (501, 60)])
def test_nobody_stays_longer_than_a_day_and_no_crowd_fits_in(first, persons, minutes):
    with pytest.raises(ValidationError):
        attending.note(first, [Seen(None, persons, minutes)])


def test_the_hours_stay_when_the_person_is_erased(first):
    registration = booking.book(first.run_id, wish(1)).registration
    attending.note(first, [Seen(registration.booking_id, 1, 150)])
    booking.erase(registration)
    assert Booking.objects.get(pk=registration.booking_id).status == "cancelled"
    assert Attendance.objects.get().minutes == 150


def test_a_date_at_which_somebody_was_there_cannot_be_deleted(first):
    attending.note(first, [Seen(None, 3, 60)])
    with pytest.raises(ProtectedError):
        first.delete()
