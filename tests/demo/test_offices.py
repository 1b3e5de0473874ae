"""What the offices of the demo town offer, and what lies on their desks; read without a database."""

from areas.models import Message
from areas.models.message import WITHIN
from courses.models import ConsultationPage, SchoolHolidays
from courses.models.advice_request import ANSWERED_WITHIN
from demo import content


def test_all_kinds_of_advice_are_offered_to_people_and_to_businesses() -> None:
    offered = {(entry["audience"], entry["kind"]) for entry in content.CONSULTATIONS}
    assert {kind for _audience, kind in offered} == set(ConsultationPage.Kind.values)
    assert {audience for audience, _kind in offered} == set(ConsultationPage.Audience.values)


def test_some_messages_wait_in_time_one_is_late_and_one_is_answered() -> None:
    waiting = [entry for entry in content.MESSAGES if entry["answered_days_ago"] is None]
    late = [entry["days_ago"] > WITHIN[Message.Kind(entry["kind"])].days for entry in waiting]
    assert sum(late) == 1
    assert 1 < len(waiting) < len(content.MESSAGES)
    assert {entry["kind"] for entry in content.MESSAGES} == set(Message.Kind.values)


def test_some_wait_for_advice_one_too_long_and_some_have_an_appointment() -> None:
    new = [entry for entry in content.ADVICE_REQUESTS if entry["status"] == "new"]
    assert sum(entry["days_ago"] > ANSWERED_WITHIN.days for entry in new) == 1
    assert {entry["status"] for entry in content.ADVICE_REQUESTS} == {"new", "confirmed", "done"}


def test_the_planner_of_the_demo_town_knows_the_holidays_of_saxony() -> None:
    """In order, and without two at the same time: a row with a wrong year would be both."""
    holidays = [SchoolHolidays(name=name, first=first, last=last) for name, first, last in content.SCHOOL_HOLIDAYS]
    edges = [edge for one in holidays for edge in (str(one.first), str(one.last))]
    assert edges == sorted(edges)
    assert all(one.name.rpartition(" ")[2][:4] == str(one.first)[:4] for one in holidays)
