"""No word of the interface is written into a template or a view: everything can be translated."""

import datetime
import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pytest
from django.template import engines
from django.test import Client, RequestFactory
from django.utils import timezone, translation

from areas.models import Message
from base import errors, printing
from base.settings import SiteSettings
from courses import announcing, booking
from courses.booking import Wish
from courses.models import ConsultationPage, CoursePage, CourseRun, Registration
from courses.reminding import remind
from demo.factories.courses import CourseRunFactory, SessionFactory
from demo.factories.home import StandardPageFactory
from tests.areas.test_messages import send as send_message
from tests.courses.test_advice_requests import ask
from tests.courses.test_registering import register
from tests.courses.test_waiting_for_a_date import send as wait_for
from tests.house import pseudo
from tests.house.test_query_budgets import PAGES, Builder

READER = "ar"
NADIA = {"name": f"{pseudo.SIGN}Nadia"}
OTHERS = {
    "poster": "gruenau/kurse/kurs-0/aushang/",
    "programme": "gruenau/kurse/programm/",
    "display": "gruenau/kurse/anzeige/",
    "course without dates": "gruenau/kurse/ohne/",
    "nothing found": "kurse/?q=qqqqq",
    "filters": "kurse/?area=gruenau&topic=naehen&weekday=tu&daytime=morning&level=none&free=1&feature=childcare&all=1",
    "directory, filtered": "betriebe/?area=gruenau&open=1",
    "every block": "alles/",
    "unknown code": "k/XX-99/",
    "messages": "nachricht/",
    "barrier": "nachricht/barriere/?seite=/de/kurse/",
    "sign-in": "konto/login/",
    "password": "konto/password/reset/",
    "sign-up": "konto/signup/",
}
MANY = 60  # pages that one finds by following links
BLOCKS = [
    {"type": "heading", "value": {"text": "Überschrift"}},
    {"type": "text", "value": "<p>Text</p>"},
    {"type": "steps", "value": {"steps": [{"title": "Anrufen", "text": "<p>Bald</p>"}]}},
    {"type": "accordion", "value": {"items": [{"title": "Frage", "text": "<p>Antwort</p>"}]}},
    {"type": "contact_card", "value": {"name": "Büro", "phone": "0341 1", "email": "a@b.example", "hours": "Montag"}},
    {"type": "call_to_action", "value": {"label": "Mehr", "url": "https://example.org/"}},
    {"type": "quote", "value": {"text": "Gut", "source": "Teilnehmerin"}},
    {
        "type": "figures",
        "value": {
            "caption": "Zahlen",
            "rows": [{"label": "Quote", "value": 10.8, "unit": "%", "year": 2016, "source": "Stadt"}],
        },
    },
]
ERRORS = {
    "400": errors.bad_request,
    "403": errors.forbidden,
    "404": errors.not_found,
    "405": errors.not_allowed,
    "413": errors.too_large,
    "429": errors.too_many,
    "500": errors.broken,
}


@pytest.fixture
def marked_town(town: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """One of everything; each word says where it comes from."""
    builder = Builder(town)
    builder.grow(0, 2)
    page = CoursePage.objects.get(slug="kurs-0")
    page.copy(to=page.get_parent(), update_attrs={"slug": "ohne", "title": "Ohne Termin"}, reset_translation_key=True)
    StandardPageFactory(parent=town.page("/de/"), slug="alles", body=json.dumps(BLOCKS))
    settings = SiteSettings.load()
    settings.phone, settings.spoken_languages = "0341 123", ["de", "ar"]
    settings.save()
    pseudo.sign_everything()
    pseudo.speak(monkeypatch)
    yield town
    pseudo.forget()


@pytest.fixture
def run(marked_town: Any) -> CourseRun:
    """A run that people can register for."""
    found: CourseRun = CourseRunFactory(course=CoursePage.objects.get(slug="kurs-1"), code="GR-77", capacity=3)
    SessionFactory(run=found, start=timezone.now() + datetime.timedelta(days=1))
    SessionFactory(run=found, start=timezone.now() + datetime.timedelta(days=8))
    return found


def links(response: Any) -> set[str]:
    """Where a page leads on in the reader's language, without the many ways to filter a list."""
    found = set(re.findall(r'href="([^"#?]+)', response.content.decode()))
    return {path for path in found if path.startswith(f"/{READER}/") and path.endswith("/")}


def loose(response: Any) -> list[str]:
    """What nobody can translate on a page."""
    asked = response.wsgi_request.META["QUERY_STRING"] if hasattr(response, "wsgi_request") else ""
    return pseudo.hard_coded(response.content.decode(), READER, asked)


def test_no_page_has_a_word_that_cannot_be_translated(marked_town: Any, client: Client) -> None:
    waiting = [f"/{READER}/{path}" for path in (PAGES | OTHERS).values()]
    seen: dict[str, list[str]] = {}
    wrong: dict[str, list[str]] = {}
    read = 0
    while waiting:
        path = waiting.pop()
        response = client.get(path)
        seen[path] = []
        if response.headers.get("Content-Type", "").startswith("text/html"):
            read += response.status_code == 200
            seen[path] = loose(response)
            waiting += [link for link in links(response) if link not in seen and link not in waiting]
            marked = pseudo.misplaced(response.content.decode(), READER)
            wrong |= {path: marked} if marked else {}
    assert {path: texts for path, texts in seen.items() if texts} == {}
    assert wrong == {}
    assert read > MANY


def test_no_form_for_a_message_has_a_word_that_cannot_be_translated(marked_town: Any, client: Client) -> None:
    for kind in Message.Kind.values:
        path = f"/{READER}/nachricht/{kind}/"
        assert loose(client.get(path)) == []
        assert loose(send_message(client, path, text="", phone="x", email="x")) == []
        contact = {"name": f"{pseudo.SIGN}Nadia", "phone": "0341 123456"}
        assert loose(send_message(client, path, text=f"{pseudo.SIGN}Text", **contact)) == []


def test_registering_has_no_word_that_cannot_be_translated(run: CourseRun, client: Client) -> None:
    path = f"/{READER}/anmelden/{run.code}/"
    for answers in ({"name": ""}, {"confirm": ""}, {}):
        assert loose(register(client, path, **{**NADIA, **answers})) == []
    person = Registration.objects.get()
    own = f"/{READER}/meine-anmeldung/{person.token}/"
    for page in (own, f"{own}aendern/"):
        assert loose(client.get(page)) == []
    assert loose(client.post(own, {"do": "cancel"}, follow=True)) == []
    assert loose(client.post(own, {"do": "delete"}, follow=True)) == []


def test_waiting_for_a_date_has_no_word_that_cannot_be_translated(marked_town: Any, client: Client) -> None:
    path = f"/{READER}/vormerken/{CoursePage.objects.get(slug='ohne').pk}/"
    assert loose(wait_for(client, path, name="")) == []
    answer = wait_for(client, path, **NADIA)
    assert loose(answer) == []
    own = answer.redirect_chain[0][0]
    assert loose(client.post(own, {"do": "delete"}, follow=True)) == []


def test_asking_for_advice_has_no_word_that_cannot_be_translated(marked_town: Any, client: Client) -> None:
    page = ConsultationPage.objects.get(slug="beratung-0")
    assert loose(ask(client, page, language=READER, name="")) == []
    assert loose(ask(client, page, language=READER, **NADIA)) == []


def test_no_error_page_has_a_word_that_cannot_be_translated(marked_town: Any, rf: RequestFactory) -> None:
    request = rf.get(f"/{READER}/gibt-es-nicht/")
    request.user = None
    with translation.override(READER):
        found = {status: loose(page(request)) for status, page in ERRORS.items()}
    assert {status: texts for status, texts in found.items() if texts} == {}


def test_no_mail_has_a_word_that_cannot_be_translated(
    run: CourseRun, client: Client, mailoutbox: list[Any], settings: Any
) -> None:
    with translation.override(READER):
        done = [
            booking.book(
                run.pk,
                Wish(name=f"{pseudo.SIGN}Person", channel="email", email=f"a{number}@demo.example", language=READER),
            )
            for number in range(4)
        ]
    seated = [one.registration for one in done if one.registration]
    session = run.sessions.earliest("start")
    announcing.move_date(session, session.start, session.end + datetime.timedelta(hours=1), None, f"{pseudo.SIGN}Grund")
    remind(timezone.now())
    announcing.cancel_date(session, f"{pseudo.SIGN}Grund")
    booking.cancel(seated[0].booking)
    kinds = {message.subject for message in mailoutbox}
    assert len(kinds) > 3
    found = []
    for message in mailoutbox:
        found += pseudo.hard_coded(f"<p>{message.subject}</p>", READER)
        found += pseudo.hard_coded(message.body.replace("<", "&lt;"), READER)
        found += pseudo.hard_coded(message.alternatives[0][0], READER)
    assert found == []


@pytest.mark.parametrize("path", ["gruenau/kurse/kurs-0/aushang.pdf", "gruenau/kurse/programm.pdf"])
def test_no_sheet_of_paper_has_a_word_that_cannot_be_translated(
    path: str, marked_town: Any, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheets: list[str] = []

    def keep(html: str, *_args: Any, **_kwargs: Any) -> bytes:
        sheets.append(html)
        return b"%PDF"

    monkeypatch.setattr(printing, "pdf", keep)
    assert client.get(f"/{READER}/{path}").status_code == 200
    assert pseudo.hard_coded(sheets[0], READER) == []


def test_calendars_feeds_and_data_have_no_word_that_cannot_be_translated(marked_town: Any, client: Client) -> None:
    tables = pseudo.from_tables(READER)
    data = json.loads(client.get(f"/{READER}/kurse/kurse.json").content)
    labels = [one["label"] for values in data["facets"].values() for one in values]
    labels += [one["run"]["label"] for one in data["results"]] + [one["title"] for one in data["results"]]
    assert len(labels) > 20
    assert [one for one in labels if pseudo.loose_words(one, tables)] == []
    calendar = client.get(f"/{READER}/gruenau/kurse/kurs-0/kalender.ics").content.decode().replace("\r\n ", "")
    spoken = ("SUMMARY", "DESCRIPTION", "LOCATION", "X-WR-CALNAME")
    lines = [line.partition(":")[2] for line in calendar.splitlines() if line.startswith(spoken)]
    assert len(lines) > 3
    assert [one for one in lines if pseudo.loose_words(one.replace("\\n", " "), tables)] == []
    feed = ElementTree.fromstring(client.get(f"/{READER}/kurse/feed/").content)  # noqa: S314  our own
    written = [text for element in feed.iter() for text in (element.text, element.get("title")) if text]
    assert len(written) > 5
    assert [one for one in written if pseudo.loose_words(pseudo.TAG.sub(" ", one), tables)] == []


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>Kurse</p>", ["Kurse"]),
        ('<img alt="Ein Haus">', ["Ein Haus"]),
        ('<button aria-label="Close"></button>', ["Close"]),
        ("<p>⟦Courses⟧ ◊Grünau, 12 Uhr</p>", ["⟦Courses⟧ ◊Grünau, 12 Uhr"]),
        ('<meta name="description" content="Kurse">', ["Kurse"]),
        ("<p>⟦Courses⟧ ◊in ◊Grünau ديسمبر 12, PDF</p>", []),
    ],
)
def test_a_word_from_nowhere_is_found(html: str, found: list[str]) -> None:
    assert pseudo.hard_coded(html, READER) == found


def test_a_planted_word_is_found_on_a_page(marked_town: Any, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    footer = engines["django"].engine.get_template("components/footer.html")
    planted = engines["django"].engine.from_string("<footer>Fusszeile</footer>")
    monkeypatch.setattr(footer, "nodelist", planted.nodelist)
    pseudo.forget()
    assert loose(client.get(f"/{READER}/kurse/")) == ["Fusszeile"]
