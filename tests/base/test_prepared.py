"""A question that is put into SQL once is answered as the queryset would answer it."""

import datetime

import pytest
from django.utils import timezone

from base.prepared import MORE_WORDS, NUMBER, WORDS, Prepared, insert
from courses import booking
from courses.models import CourseRun, Registration
from demo.factories.courses import BookingFactory, CourseRunFactory, SessionFactory

pytestmark = pytest.mark.django_db


def test_every_value_gets_its_own_answer(town):
    until = timezone.now() + datetime.timedelta(days=1)
    runs = [CourseRunFactory(), CourseRunFactory()]
    for run, parties in zip(runs, ((2, 1), (3,)), strict=True):
        for party in parties:
            BookingFactory(run=run, party_size=party, status="offered", offered_until=until)
    prepared = Prepared(CourseRun.objects.seats, NUMBER)
    for run in (*runs, *runs):
        assert prepared.rows(run.pk) == list(CourseRun.objects.seats(run.pk))
    assert prepared.rows(runs[0].pk) == [(3, None, until, None, None)]
    assert prepared.rows(0) == []


def test_words_are_values_and_never_sql():
    prepared = Prepared(Registration.objects.known, WORDS, MORE_WORDS)
    assert prepared.rows("' OR 1=1 --", "' OR 1=1 --") == []
    assert prepared.rows(WORDS, MORE_WORDS) == []
    assert prepared.rows(MORE_WORDS, WORDS) == []


def test_a_run_has_the_same_facts_under_the_lock(town):
    run = CourseRunFactory()
    assert booking.counted(run)[0] == run.facts()
    start = timezone.now().replace(microsecond=0)
    for days, status in ((9, "cancelled"), (2, "moved"), (1, "cancelled"), (5, "scheduled")):
        begin = start + datetime.timedelta(days=days)
        SessionFactory(run=run, start=begin, end=begin + datetime.timedelta(hours=2), status=status)
    run = CourseRun.objects.get(pk=run.pk)
    assert booking.counted(run)[0] == run.facts()
    assert booking.counted(run)[0].first == start + datetime.timedelta(days=2)


def test_a_row_is_stored_as_save_stores_it(town):
    place = BookingFactory(run=CourseRunFactory())
    row = Registration(booking=place, code="ABC234", name="\u200fنادية", channel="phone", phone="+4930", language="ar")
    row.contact_key, row.needs = "x", ["step-free"]
    row.know_token()
    insert(row)
    stored = Registration.objects.get(pk=row.pk)
    fields = [field.attname for field in Registration._meta.concrete_fields]
    assert [getattr(stored, name) for name in fields] == [getattr(row, name) for name in fields]
    # It is known as stored: saving it again makes no second one
    row.name = "Nadia"
    row.save()
    assert Registration.objects.get(booking=place).name == "Nadia"
