"""Plain pages and legal pages, and the links to them."""

import datetime
from collections.abc import Callable

from django.test import Client

from base.plain_check import PlainCheck
from base.translations import publish_in_all_languages
from demo.factories.home import LegalPageFactory, StandardPageFactory, stream
from home.models import HomePage, LegalPage, StandardPage

BUDGET = 10
LEGAL = (
    "projekt",
    "impressum",
    "datenschutz",
    "barrierefreiheit",
    "nachricht/barriere",
    "leichte-sprache",
    "gebaerdensprache",
)


def test_a_german_page_may_say_that_it_is_simple_language(front_page: HomePage, read: Callable[[str], str]) -> None:
    StandardPageFactory(parent=front_page, slug="leichte-sprache", plain_language=True)
    html = read("/de/leichte-sprache/")
    assert '<main id="inhalt" tabindex="-1" class="plain">' in html
    assert '<span class="mark" lang="de">Einfache Sprache</span>' in html


def test_simple_language_that_a_group_has_checked_is_called_leichte_sprache(
    front_page: HomePage, read: Callable[[str], str]
) -> None:
    page = StandardPageFactory(parent=front_page, slug="leichte-sprache", plain_language=True)
    PlainCheck.record(page, "Prüfgruppe Leipzig", datetime.date(2026, 3, 1))
    html = read("/de/leichte-sprache/")
    assert '<span class="mark" lang="de">Leichte Sprache</span>' in html
    assert "Prüfgruppe Leipzig" in html
    assert "1. März 2026" in html


def test_an_ordinary_page_has_no_language_label(front_page: HomePage, read: Callable[[str], str]) -> None:
    page = StandardPageFactory(parent=front_page)
    assert 'class="mark"' not in read(page.url_path).split("<main")[1].split("</main>")[0]


def test_imprint_says_since_when_it_holds(front_page: HomePage, read: Callable[[str], str]) -> None:
    LegalPageFactory(parent=front_page, last_changed=datetime.date(2026, 1, 15))
    assert "15. Januar 2026" in read("/de/impressum/")


def test_legal_links_stand_on_every_page_and_on_a_missing_one(front_page: HomePage, client: Client) -> None:
    for address in ("/de/", "/ar/gibt-es-nicht/"):
        html = client.get(address).content.decode()
        for slug in LEGAL:
            assert f'href="/{address[1:3]}/{slug}/' in html, (address, slug)


def test_a_legal_page_in_another_language_marks_what_is_still_german(
    front_page: HomePage, read: Callable[[str], str]
) -> None:
    page = LegalPageFactory(parent=front_page)
    publish_in_all_languages(page, {"en": "Imprint"}, {"introduction": {"en": "Who is responsible?"}})
    html = read("/en/impressum/")
    assert '<p class="lead" >Who is responsible?</p>' in html
    assert '<div class="flow" lang="de" dir="ltr">' in html


def test_the_introduction_describes_a_page_to_search_engines(front_page: HomePage, read: Callable[[str], str]) -> None:
    LegalPageFactory(parent=front_page)
    assert '<meta name="description" content="Wer ist für diese Seite verantwortlich?">' in read("/de/impressum/")


def test_plain_pages_ask_no_more_with_a_long_text(front_page: HomePage, queries: Callable[[str], int]) -> None:
    short: LegalPage = LegalPageFactory(parent=front_page)
    long = StandardPageFactory(parent=front_page, body=stream("text", ["<p>Ein Satz.</p>"] * 50))
    assert queries(long.url_path) == queries(short.url_path) <= BUDGET


def test_a_plain_page_may_stand_below_the_project_but_never_below_itself() -> None:
    assert StandardPage.parent_page_types == ["home.HomePage", "home.ProjectPage"]
    assert not StandardPage.subpage_types
