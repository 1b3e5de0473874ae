"""Words that would be code, formulas or headers somewhere stay words everywhere."""

import csv
import io
from html.parser import HTMLParser
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook
from pypdf import PdfReader
from wagtail.models import Page

from areas.models import Banner, Organisation, Role, Venue
from courses.models import CourseRun
from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory
from demo.factories.news import EventDateFactory, EventPageFactory, NewsPageFactory
from tests.house.security.payloads import PAYLOADS, SIGN

# Pillow and reports leave temporary files to the garbage collector
ADDRESSES = frozenset(
    {"href", "src", "srcset", "action", "formaction", "data", "srcdoc", "xlink:href", "background", "to"}
)
ALIVE = frozenset({"script", "iframe", "object", "embed", "base", "math", "marquee", "template", "style"})


def bundles(longest: int) -> list[str]:
    """All payloads, as many in one text as fit."""
    found = [""]
    for one in PAYLOADS:
        if len(found[-1]) + len(one) + 1 > longest:
            found.append("")
        found[-1] += f" {one}"
    return [one.strip() for one in found]


class Living(HTMLParser):
    """Reads a page as a browser does and keeps what would run: scripts, handlers, addresses, foreign elements."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.inside = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Handlers, addresses and elements that do something."""
        values = {name: value or "" for name, value in attrs}
        for name, value in values.items():
            runs = name.startswith("on") or name == "style" or name in ADDRESSES
            lives = tag in ALIVE or (tag == "meta" and "http-equiv" in values)
            if SIGN in value and (runs or lives) and not self.is_search(name, value):
                self.found.append(f"<{tag} {name}={value[:80]}>")
        self.inside = tag if tag in ("script", "style") and "json" not in values.get("type", "") else ""

    handle_startendtag = handle_starttag

    @staticmethod
    def is_search(name: str, value: str) -> bool:
        """A link of ours that carries the words in its query is an address like every other."""
        ours = value.startswith(("?", "mailto:?", "http://testserver/", "https://wa.me/"))
        return name in ADDRESSES and (ours or (value.startswith("/") and not value.startswith("//")))

    def handle_endtag(self, tag: str) -> None:
        """A script or a style has ended."""
        self.inside = ""

    def handle_data(self, data: str) -> None:
        """The words of a script."""
        if self.inside and SIGN in data:
            self.found.append(f"<{self.inside}> {data[:80]}")


def test_the_reader_sees_what_runs() -> None:
    """Each of the sixty does harm where it is not written as words, or is harmless in every browser of today."""
    places = ("<p>{}</p>", '<input value="{}">', "<input value='{}'>")
    harmless = [one for one in PAYLOADS if not any(Living(place.format(one)).found for place in places)]
    assert len(PAYLOADS) == 60
    assert len(harmless) <= 4, harmless


@pytest.fixture
def marked(town: Any) -> list[Page]:
    """A course, news and events with all sixty in every field, and rows with them."""
    long, short = " ".join(PAYLOADS), bundles(190)
    gruenau = town.area("gruenau")
    blocks = [("heading", {"text": one}) for one in PAYLOADS]
    pages: list[Page] = []
    for number, words in enumerate(short):
        fields = {"title": words, "summary": words, "slug": f"worte-{number}", "seo_title": words}
        fields |= {"search_description": long, "body": blocks if not number else []}
        news = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), **fields)
        course = CoursePageFactory(parent=town.courses("gruenau"), **{**fields, "title": PAYLOADS[number]})
        event = EventPageFactory(parent=town.page("/de/gruenau/termine/"), **fields)
        venue = Venue.objects.create(
            name=words[:110], slug=f"haus-{number}", area=gruenau, notes={"de": words[:190]}, stop=words[:100]
        )
        host = Organisation.objects.create(name=words[:110], area=gruenau, address=words)
        run = CourseRunFactory(course=course, venue=venue, host=host, status="published", cancel_reason=words)
        SessionFactory(run=run, note=words[:100])
        EventDateFactory(event=event, venue=venue, note=words[:100])
        Banner.objects.create(area=gruenau, text={"de": words}, until="2099-01-01T00:00Z")
        pages += [news, course, event]
    for page in pages[:3]:
        page.save_revision(log_action=True)
    return pages


PUBLIC = ("/", "/gruenau/", "/kurse/", "/gruenau/kurse/", "/aktuelles/", "/termine/", "/suche/?q=script+4711")
PUBLIC += ("/gruenau/kurse/programm/", "/gruenau/kurse/anzeige/", "/kurse/?q=%3Cscript%3Ealert(4711)%3C/script%3E")
FEEDS = ("/aktuelles/feed/", "/termine/feed/", "/kurse/feed/")
DESK = ("", "reports/site-history/", "snippets/areas/venue/")
DESK += ("snippets/areas/banner/", "snippets/courses/courserun/", "snippets/areas/organisation/")


def test_sixty_payloads_are_words_on_every_page(marked: list[Page], client: Client) -> None:
    places = [f"/de{place}" for place in PUBLIC] + [page.url_path for page in marked[:3]]
    places += [f"{marked[1].url_path}aushang/", f"/de/anmelden/{CourseRun.objects.first().code}/"]
    silent = []
    for place in places:
        html = client.get(place, follow=True).content.decode()
        silent += [place] * (SIGN not in html)
        assert Living(html).found == [], place
    assert len(silent) <= 2, silent
    for place in FEEDS:
        assert "<script" not in client.get(f"/de{place}").content.decode(), place


def shown(answer: Any) -> str:
    """The page, also where it comes in a dialogue."""
    dialogue = "json" in answer.headers["Content-Type"]
    return str(answer.json()["html"]) if dialogue else str(answer.content.decode())


def test_sixty_payloads_are_words_at_the_desk(marked: list[Page], town: Any, signed_in: Any) -> None:
    browser = signed_in(town.admin())
    views = ("edit", "history", "delete", "usage", "move", "copy", "unpublish")
    places = [f"/admin/{place}" for place in DESK] + [reverse("wagtailadmin_explore", args=[marked[0].get_parent().pk])]
    places += [reverse(f"wagtailadmin_pages:{view}", args=[page.pk]) for view in views for page in marked[:3]]
    places += [reverse("wagtailadmin_choose_page_child", args=[marked[0].get_parent().pk])]
    places += [reverse(Venue.snippet_viewset.get_url_name("edit"), args=[Venue.objects.first().pk])]
    silent = []
    for place in places:
        html = shown(browser.get(place))
        silent += [place] * (SIGN not in html)
        assert Living(html).found == [], place
    # Pages with rows are refused with a redirect
    assert len(silent) <= 2, silent
    # The sentence on the next page, too
    place = reverse("wagtailadmin_pages:unpublish", args=[marked[0].pk])
    html = browser.post(place, follow=True).content.decode()
    assert SIGN in html
    assert Living(html).found == []


FORMULA = '=HYPERLINK("http://boese.example","x")'


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t="])
def test_a_table_to_download_holds_no_formula(sign: str, town: Any, signed_in: Any) -> None:
    title = f'{sign}HYPERLINK("http://boese.example")'
    page = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title=title, slug="formel")
    page.save_revision(log_action=True, user=town.editor("gruenau"))
    browser = signed_in(town.admin())
    table = b"".join(browser.get("/admin/reports/site-history/?export=csv").streaming_content).decode()
    cells = [cell for row in csv.reader(io.StringIO(table)) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)
    answer = browser.get("/admin/reports/site-history/?export=xlsx")
    book = load_workbook(io.BytesIO(b"".join(answer.streaming_content)))
    assert all(cell.data_type != "f" for row in book.active.rows for cell in row)


def test_a_title_adds_no_header_and_no_element_to_a_mail(town: Any, django_capture_on_commit_callbacks: Any) -> None:
    author, reviewer = town.person(Role.AUTHOR, "gruenau"), town.editor("gruenau")
    author.name = "Eva\r\nBcc: opfer@boese.example"
    author.save()
    title = "Fest\r\nBcc: opfer@boese.example\r\n\r\n<img src=x onerror=alert(1)>"
    page = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title=title, slug="fest", live=False)
    page.save_revision(user=author)
    with django_capture_on_commit_callbacks(execute=True):
        page.get_workflow().start(page, author)
    sent = [one for one in mail.outbox if one.to == [reviewer.email]]
    assert len(sent) == 1
    message = sent[0].message()
    assert message["Bcc"] is None
    assert "\n" not in str(message["Subject"]).strip()
    html = sent[0].alternatives[0][0]
    assert "<img src=x" not in html
    assert "&lt;img" in html


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_poster_loads_nothing_that_its_words_name(town: Any, client: Client) -> None:
    words = '<img src="file:///etc/hostname"><b>Fest</b>'
    course = CoursePageFactory(parent=town.courses("gruenau"), title=words, slug="fest", summary=words)
    venue = Venue.objects.create(name=words, slug="haus", area=town.area("gruenau"))
    SessionFactory(run=CourseRunFactory(course=course, venue=venue))
    html = client.get(f"{course.url_path}aushang/").content.decode()
    assert "&lt;img" in html
    assert "<b>Fest" not in html
    poster = PdfReader(io.BytesIO(client.get(f"{course.url_path}aushang.pdf").content))
    text = "".join(page.extract_text() for page in poster.pages)
    assert '<imgsrc="file:///etc/hostname"><b>Fest' in "".join(text.split())
