"""What a reader sees of the catalogue: days as headings, folded answers, ways out of nothing, the form of the days."""

import datetime
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
import time_machine
from django.utils import timezone

from base.notices import LONG
from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory, TopicFactory, moment, weekly
from tests.courses.conftest import Sewing


def day(days: int) -> datetime.date:
    """A day some days from now."""
    return timezone.localdate() + datetime.timedelta(days=days)


def listing(client: Any, query: str = "", path: str = "/de/kurse/") -> Any:
    """The list that a page shows."""
    return client.get(path + query).context["listing"]


def week(first: int = 0, last: int = 6) -> str:
    """The address of some days."""
    return "?" + urlencode({"from": day(first), "until": day(last)})


def part(html: str, begin: str, end: str) -> str:
    """What stands between two pieces of a page."""
    return html.partition(begin)[2].partition(end)[0]


@pytest.fixture
def offers(town: Any) -> Iterator[None]:
    """Dates on three days: today, twice tomorrow, in ten days. It is morning, whenever the tests run."""
    for slug, days in (("heute", [0]), ("morgen", [1, 3]), ("auch-morgen", [1]), ("spaeter", [10])):
        course = CoursePageFactory(parent=town.courses("gruenau"), title=slug.capitalize(), slug=slug)
        run = CourseRunFactory(course=course, start_mode="rolling")
        for one in days:
            SessionFactory(run=run, start=moment(one, "23:00"), end=moment(one, "23:50"))
    with time_machine.travel(moment(0, "09:00")):
        yield


def test_this_week_is_a_link_to_today_and_six_days_after(client: Any, offers: None) -> None:
    page = client.get("/de/kurse/")
    link = next(one for one in page.context["switches"] if "Diese Woche" in one.label)
    assert link.url == "/de/kurse/" + week()
    there = client.get(link.url).context
    on = next(one for one in there["switches"] if "Diese Woche" in one.label)
    assert (on.selected, on.url) == (True, "/de/kurse/")


def test_the_courses_of_the_week_stand_under_their_days(client: Any, offers: None) -> None:
    with time_machine.travel(moment(0, "09:00"), tick=False):
        groups = listing(client, week()).groups
        assert [(one.heading.split(",")[0], [notice.title for notice in one.notices]) for one in groups] == [
            ("Heute", ["Heute"]),
            ("Morgen", ["Morgen", "Auch-morgen"]),
        ]
        # A course stands there once, with its other dates of the week
        facts = [fact.text for fact in groups[1].notices[0].facts]
        assert sum("auch am" in text for text in facts) == 1
        arabic = client.get(f"/ar/kurse/{week()}").content.decode()
        assert 'dir="rtl"' in arabic
        assert "<h2>غدًا، " in arabic


@pytest.mark.parametrize("more", ["&sort=title", "&sort=new", "&q=morgen"])
def test_another_order_has_no_days_as_headings(client: Any, offers: None, more: str) -> None:
    found = listing(client, week() + more)
    assert found.notices
    assert [one.heading for one in found.groups] == [""]


def test_days_are_a_filter_that_can_be_taken_off(client: Any, offers: None) -> None:
    found = listing(client, week(8, 12) + "&area=gruenau")
    assert [one.title for one in found.notices] == ["Spaeter"]
    chip = found.chips[-1]
    assert chip.url == "/de/kurse/?area=gruenau"
    nothing = listing(client, week(20, 30))
    assert [str(one.title) for one in nothing.ways_out] == [f"4 Treffer ohne den Filter „{nothing.chips[0].label}“"], (
        "the days are what one must change"
    )


def test_the_form_of_the_days_keeps_the_filters(client: Any, offers: None) -> None:
    html = client.get(f"/de/kurse/{week(8, 12)}&area=gruenau&q=kurs&sort=title").content.decode()
    form = part(html, '<form class="question days"', "</form>")
    for name, value in (("area", "gruenau"), ("q", "kurs"), ("sort", "title")):
        assert f'<input type="hidden" name="{name}" value="{value}">' in form
    assert f'type="date" name="from" value="{day(8)}"' in form.replace("\n", " ")
    assert 'name="until"' in form


@pytest.mark.parametrize("written", ["2030-12-01", "01.12.2030", "1.12.2030"])
def test_a_day_may_be_written_as_people_do(client: Any, offers: None, written: str) -> None:
    query = listing(client, f"?from={written}").query
    assert query.ignored == []
    assert query.options == {"from": datetime.date(2030, 12, 1)}


def test_a_long_list_of_answers_is_folded_and_the_chosen_stay_in_view(client: Any, town: Any) -> None:
    for number in range(LONG + 6):
        topic = TopicFactory(slug=f"thema-{number:02}", names={"de": f"Thema {number:02}"}, order=number)
        if number not in (0, 1):
            course = CoursePageFactory(
                parent=town.courses("gruenau"), title=f"Kurs {number}", slug=f"kurs-{number}", topics=[topic]
            )
            weekly(CourseRunFactory(course=course), [1], 1, 2, "10:00", "12:00")
    topics = next(one for one in listing(client).questions if one.name == "topic")
    assert [one.value for one in topics.shown] == [f"thema-{number:02}" for number in range(2, LONG + 2)]
    assert [one.value for one in topics.folded] == [
        *(f"thema-{number:02}" for number in range(LONG + 2, LONG + 6)),
        "thema-00",
        "thema-01",
    ], "what finds nothing is last"
    html = client.get("/de/kurse/?topic=thema-15&topic=thema-01").content.decode()
    question = part(html, 'id="question-topic"', 'id="question-weekday"')
    in_view, _fold, folded = question.partition("<details")
    for value in ("thema-15", "thema-01"):
        assert f'<a class="answer" id="pick-topic-{value}"' in in_view
    assert '<span class="answer" id="pick-topic-thema-00">' in folded, "in view for whoever unfolds it, but no link"
    short = part(html, 'id="question-weekday"', 'id="question-daytime"')
    assert "<details" not in short
    assert short.count('id="pick-weekday-') == 7


def test_i_know_a2_asks_for_all_that_needs_no_more(client: Any, town: Any) -> None:
    for level in ("none", "a1", "a2", "b1"):
        CoursePageFactory(parent=town.courses("gruenau"), title=f"Kurs {level}", slug=f"kurs-{level}", level=level)
    level = next(one for one in listing(client).questions if one.name == "level")
    link = next(one for one in level.shortcuts if one.label == "Ich kann A2")
    assert link.url == "/de/kurse/?level=none&level=a1&level=a2"
    found = listing(client, "?level=none&level=a1&level=a2")
    assert (found.total, link.count) == (3, 3)


def test_each_filter_that_would_help_has_a_line_with_its_number(client: Any, sewing: Sewing) -> None:
    found = listing(client, "?topic=naehen&area=paunsdorf&q=Nähkurs")
    assert found.total == 0
    ways = {str(one.title): one.url for one in found.ways_out}
    assert list(ways) == ["1 Treffer ohne den Filter „Paunsdorf“"]
    (way,) = ways.values()
    assert listing(client, way.removeprefix("/de/kurse/")).total == 1
    both = listing(client, "?topic=naehen&q=qqqqq")
    assert [str(one.title) for one in both.ways_out] == ["1 Treffer ohne den Filter „qqqqq“"]
    html = client.get("/de/kurse/?topic=naehen&area=paunsdorf").content.decode()
    assert "call__number" in part(html, '<div class="empty">', "</main>")
    assert "Meinten Sie „Nähkurs“?" in client.get("/de/kurse/?q=nähkrus").content.decode()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("q=" + "a" * 1_000_000, "sehr lang"),
        ("q=...!!!", "keine Buchstaben"),
        ("q=" + "." * 5000, "keine Buchstaben"),
        ("q=Nähكurs%20कर", "Nichts gefunden"),
        ("page=abc", "Seitenzahl"),
        ("page=-1", "Seitenzahl"),
        ("sort=zufall", "„zufall“"),
        ("from=gestern", "„gestern“"),
        ("all=ja", "„ja“"),
        ("area=gruenau&area=mond", "„mond“"),
        ("unbekannt=1", "„unbekannt“"),
    ],
)
def test_a_clear_sentence_says_what_was_not_understood(client: Any, sewing: Sewing, query: str, said: str) -> None:
    response = client.get(f"/de/kurse/?{query}")
    assert response.status_code == 200
    assert said in part(response.content.decode(), "<main", "</main>")


def test_what_is_known_beside_something_unknown_still_holds(client: Any, sewing: Sewing) -> None:
    found = listing(client, "?area=gruenau&area=mond&topic=naehen&page=99&sort=zufall")
    assert found.query.selection == {"area": ["gruenau"], "topic": ["naehen"]}
    assert (found.total, found.page_obj.number) == (1, 1)
    assert len(found.query.ignored) == 3
