"""The programme of a month on paper, and the screen at the door of a neighbourhood office."""

import io

import pytest
import time_machine
from django.core.cache import cache
from pypdf import PdfReader

from areas.models import Area
from courses.models import CourseRun, Session
from courses.programme import period
from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory, SessionFactory, moment, weekly
from tests.reading import foreign, read

PROGRAMME = "/de/gruenau/kurse/programm/"
DOOR = "/de/gruenau/kurse/anzeige/"


@pytest.fixture
def week(town, sewing):
    """Tomorrow a talk for everyone and a garden in Paunsdorf; tonight sewing, which is full. It is morning."""
    talk = CourseRunFactory(course=CoursePageFactory(parent=town.courses(), title="Gespräch", slug="gespraech"))
    SessionFactory(run=talk, start=moment(1, "18:00"))
    garden = CourseRunFactory(course=CoursePageFactory(parent=town.courses("paunsdorf"), title="Garten", slug="garten"))
    SessionFactory(run=garden, start=moment(1, "09:00"))
    full = CourseRunFactory(course=sewing.page, capacity=1, waiting_list=False)
    BookingFactory(run=full)
    SessionFactory(run=full, start=moment(0, "22:00"), end=moment(0, "23:30"))
    with time_machine.travel(moment(0, "09:00")):
        yield {"talk": talk, "garden": garden, "full": full}


def text_of(client, path, **query) -> str:
    response = client.get(path, query)
    assert response.status_code == 200
    return response.content.decode()


def test_the_programme_names_day_time_number_and_phone(client, week):
    text = text_of(client, PROGRAMME)
    for words in (
        "Gespräch",
        "18 bis 20 Uhr",
        week["talk"].code,
        "Nähkurs",
        "030 23125-000",
        "Kurse",
        "in Grünau",
        "Europäischen Union",
    ):
        assert words in text
    assert "Garten" not in text


def test_the_programme_of_the_town_names_the_neighbourhood(client, week):
    text = text_of(client, "/de/kurse/programm/")
    assert "Garten" in text
    assert '<li class="entry__area"><bdi>Paunsdorf</bdi></li>' in text


def test_cancelled_dates_and_drafts_are_not_printed(client, week):
    assert "18 bis 20 Uhr" in text_of(client, PROGRAMME)
    session = Session.objects.get(run=week["talk"])
    session.status = Session.Status.CANCELLED
    session.save()
    assert "18 bis 20 Uhr" not in text_of(client, PROGRAMME)
    for run in CourseRun.objects.all():
        run.status = CourseRun.Status.DRAFT
        run.save()
    assert "noch keine Termine geplant" in text_of(client, PROGRAMME)


def test_a_month_holds_all_its_days_and_no_other(client, town):
    run = CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau"), title="Kurs", slug="kurs"))
    with time_machine.travel("2026-11-22 12:00+01:00", tick=False):
        for days, hour in ((8, "08:00"), (9, "09:00"), (39, "20:00"), (40, "21:00")):
            SessionFactory(run=run, start=moment(days, hour))
        text = text_of(client, PROGRAMME, month="2026-12")
        assert ["8 bis 10 Uhr" in text, "9 bis 11 Uhr" in text, "20 bis 22 Uhr" in text, "21 bis 23 Uhr" in text] == [
            False,
            True,
            True,
            False,
        ]
        assert "1. Dezember 2026" in text


@pytest.mark.parametrize(
    "month", ["2026-13", "0000-00", "9999-12", "Dezember", "1999-01", "٢٠٢٦-١٢", "2026-12-01", "x" * 500, "<script>"]
)
def test_a_month_that_makes_no_sense_gives_the_next_days_and_says_so(client, week, month):
    text = text_of(client, PROGRAMME, month=month)
    assert "Für diesen Monat gibt es kein Programm" in text
    assert "Gespräch" in text


def test_the_months_end_on_their_last_day():
    today = moment(0, "12:00").date().replace(year=2027, month=12, day=30)
    ends = [period(month, today).last.day for month in ("2027-11", "2027-12", "2028-01", "2028-02", "2028-12")]
    assert ends == [30, 31, 31, 29, 31]


def test_the_pdf_is_tagged_and_in_the_readers_language(client, week):
    for code, path in (("de", "/de/gruenau/kurse/programm.pdf"), ("ar", "/ar/gruenau/kurse/programm.pdf")):
        response = client.get(path)
        assert response.headers["Content-Type"] == "application/pdf"
        pdf = PdfReader(io.BytesIO(response.content))
        root = pdf.trailer["/Root"]
        assert (root["/Lang"], bool(root["/MarkInfo"]["/Marked"])) == (code, True)
        text = " ".join(page.extract_text() for page in pdf.pages)
        assert week["talk"].code in text
        assert "030 23125-000" in text
        assert pdf.metadata.title


def test_courses_without_dates_stand_at_the_end(client, town):
    page = CoursePageFactory(parent=town.courses("gruenau"), title="Beratung am Tisch", slug="tisch")
    run = CourseRunFactory(course=page, start_mode="by-appointment")
    text = text_of(client, PROGRAMME)
    assert text.index("Nach Absprache") < text.index("Beratung am Tisch") < text.index(run.code)


def test_the_door_shows_today_and_the_next_days_with_their_state_in_words(client, week):
    text = text_of(client, DOOR)
    assert text.index("Heute</strong> <bdi>22 bis 23:30 Uhr") < text.index("Morgen</strong> <bdi>18 bis 20 Uhr")
    assert "Ausgebucht" in text
    assert "Plätze frei" in text
    assert "Garten" not in text
    assert client.get(DOOR).headers["Refresh"] == "300"
    assert "Hauptmenü" not in text


def test_the_door_says_what_is_cancelled_today(client, week):
    Session.objects.filter(run=week["full"]).update(status="cancelled")
    cache.clear()
    text = text_of(client, DOOR)
    assert "Abgesagt" in text
    assert "Ausgebucht" not in text


def test_an_empty_week_at_the_door_gives_the_phone_number(client, town):
    text = text_of(client, DOOR)
    assert "gibt es keinen Kurs" in text
    assert "030 23125-000" in text


@pytest.mark.parametrize("path", [PROGRAMME, DOOR])
@pytest.mark.parametrize("language", ["de", "ar", "vi"])
def test_sheets_ask_no_other_host_and_have_one_heading(client, week, path, language):
    address = path.replace("/de/", f"/{language}/")
    response = client.get(address)
    sheet = read(response.content.decode())
    assert (sheet.lang, sheet.headings, sheet.inline) == (language, 1, [])
    assert foreign(sheet, f"http://testserver{address}") == []
    assert not response.cookies


@pytest.mark.parametrize("path", [PROGRAMME, DOOR])
@pytest.mark.parametrize("courses", [1, 20])
def test_many_courses_ask_the_database_no_more(client, town, django_assert_max_num_queries, path, courses):
    for number in range(courses):
        page = CoursePageFactory(parent=town.courses("gruenau"), title=f"Kurs {number}", slug=f"k-{number}")
        weekly(CourseRunFactory(course=page), [number % 7], 0, 5, "20:00", "23:00")
    client.get(path)
    with django_assert_max_num_queries(10):
        client.get(path)
    assert Area.objects.count() == 3
