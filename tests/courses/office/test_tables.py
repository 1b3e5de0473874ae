"""The table for Excel: it says when it must be deleted, nothing in it is a formula, and the record knows of it."""

import datetime
import io
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from areas.models import AreaLogEntry
from base import dates
from courses import attending, booking
from courses.attending import Seen
from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory
from tests.courses.office.reading import at, people
from tests.courses.test_booking import wish


def rows(answer: Any) -> list[list[Any]]:
    """All rows of the file."""
    sheet = load_workbook(io.BytesIO(answer.content)).active
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def cells(answer: Any) -> list[Any]:
    return [cell for row in load_workbook(io.BytesIO(answer.content)).active.iter_rows() for cell in row]


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x";"y")', "+1a", "-2b", "@SUM(A1)", "\t=1+1a"])
def test_no_name_becomes_a_formula(name, run, desk):
    booking.change_capacity(run.pk, 9)
    booking.book(run.pk, wish(9, name=name))
    for answer in (desk.post(at("office_run_table", run)), desk.post(reverse("office_area_table"))):
        assert answer.status_code == 200
        assert [cell for cell in cells(answer) if cell.data_type == "f"] == []
        found = [cell.value for cell in cells(answer) if isinstance(cell.value, str) and name.strip() in cell.value]
        assert found
        assert all(value.startswith("'") for value in found)


def test_the_table_of_a_run_says_by_when_it_is_deleted(run, desk):
    attending.note(run.sessions.first(), [Seen(people(run)[0].booking_id, 1, 150)])
    answer = desk.post(at("office_run_table", run))
    table = rows(answer)
    last = run.sessions.latest("end").end + datetime.timedelta(days=30)
    assert f"bis {dates.date_full(dates.local(last).date())}" in str(table)
    person = next(row for row in table if "Merkwort 0" in row)
    assert person[3] == "0341 0000000"
    assert person[-1] == 150
    assert "no-store" in answer.headers["Cache-Control"]
    assert "Merkwort" not in answer.headers["Content-Disposition"]


def test_who_took_a_table_stands_in_the_record_without_a_name(run, desk):
    desk.post(at("office_run_table", run))
    desk.post(reverse("office_area_table"))
    entries = AreaLogEntry.objects.filter(action="areas.export")
    assert [str(one.area) for one in entries] == ["Grünau", "Grünau"]
    assert "Merkwort" not in str([one.data for one in entries])


def test_looking_at_the_address_gives_no_file(run, desk):
    for address in (at("office_run_table", run), reverse("office_area_table")):
        assert desk.get(address).status_code == 405


def test_the_table_of_the_neighbourhood_ends_at_its_border(run, desk, town):
    other = CourseRunFactory(course=CoursePageFactory(parent=town.courses("paunsdorf")))
    SessionFactory(run=other, start=timezone.now() + datetime.timedelta(days=3))
    booking.book(other.pk, wish(5, name="Von drüben"))
    table = str(rows(desk.post(reverse("office_area_table"))))
    assert "Merkwort 0" in table
    assert "Von drüben" not in table
