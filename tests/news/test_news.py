"""News in the town: who sees what, in which order, in which language."""

import datetime
import json
import re
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import PageViewRestriction

from demo.factories.news import NewsPageFactory
from news.models import NewsPage
from tests.news.conftest import Board, translate

TODAY = datetime.date(2026, 5, 6)


def titles(client: Client, address: str) -> list[str]:
    """The titles on a list, from top to bottom."""
    response = client.get(address)
    assert response.status_code == 200
    return [notice.title for notice in response.context["listing"].notices]


def json_ld(response: Any, kind: str) -> list[dict[str, Any]]:
    """The page's schema.org things of one type."""
    scripts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', response.content.decode())
    return [thing for thing in map(json.loads, scripts) if thing["@type"] == kind]


@pytest.fixture
def three(board: Board) -> Board:
    """One piece of news in each neighbourhood and one for everyone."""
    NewsPageFactory(parent=board.news_in["gruenau"], title="Aus Grünau", slug="a", date=TODAY, kind="office")
    NewsPageFactory(
        parent=board.news_in["paunsdorf"], title="Aus Paunsdorf", slug="b", date=TODAY - datetime.timedelta(days=1)
    )
    NewsPageFactory(parent=board.news, title="Für alle", slug="c", date=TODAY - datetime.timedelta(days=2))
    return board


def test_the_town_shows_all_news_the_newest_first(client: Client, three: Board) -> None:
    assert titles(client, "/de/aktuelles/") == ["Aus Grünau", "Aus Paunsdorf", "Für alle"]


def test_a_neighbourhood_shows_its_own_news_and_those_for_everyone(client: Client, three: Board) -> None:
    assert titles(client, "/de/gruenau/aktuelles/") == ["Aus Grünau", "Für alle"]
    assert titles(client, "/de/paunsdorf/aktuelles/") == ["Aus Paunsdorf", "Für alle"]


def test_news_for_everyone_count_under_every_neighbourhood(client: Client, three: Board) -> None:
    listing = client.get("/de/aktuelles/").context["listing"]
    where = next(question for question in listing.questions if question.name == "area")
    assert {answer.value: answer.count for answer in where.answers} == {
        "gruenau": 2,
        "leipziger-osten": 1,
        "paunsdorf": 2,
    }
    assert titles(client, "/de/aktuelles/?area=paunsdorf") == ["Aus Paunsdorf", "Für alle"]


def test_news_are_filtered_by_what_they_are_about(client: Client, three: Board) -> None:
    assert titles(client, "/de/aktuelles/?kind=office") == ["Aus Grünau"]
    assert titles(client, "/de/aktuelles/?kind=office&kind=programme") == ["Aus Grünau", "Aus Paunsdorf", "Für alle"]


def test_a_neighbourhoods_list_leaves_the_filter_area_out_and_says_so(client: Client, three: Board) -> None:
    response = client.get("/de/gruenau/aktuelles/?area=paunsdorf")
    assert [notice.title for notice in response.context["listing"].notices] == ["Aus Grünau", "Für alle"]
    assert response.context["listing"].query.ignored


def test_umlauts_may_be_typed_as_two_letters(client: Client, three: Board) -> None:
    assert titles(client, "/de/aktuelles/?q=gruenau") == ["Aus Grünau"]
    assert titles(client, "/de/aktuelles/?q=FÜR+ALLE") == ["Für alle"]
    assert titles(client, "/de/aktuelles/?q=nirgends") == []


def test_without_a_date_the_day_of_publishing_counts(client: Client, board: Board) -> None:
    page = NewsPageFactory(
        parent=board.news, first_published_at=datetime.datetime(2026, 3, 1, 23, 30, tzinfo=datetime.UTC)
    )
    assert page.day == datetime.date(2026, 3, 2)


def test_a_draft_an_expired_and_a_private_page_are_on_no_list(client: Client, three: Board) -> None:
    NewsPageFactory(parent=three.news, title="Entwurf", live=False)
    old = NewsPageFactory(parent=three.news, title="Abgelaufen", expire_at=timezone.now())
    secret = NewsPageFactory(parent=three.news, title="Nur für uns")
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    assert "Abgelaufen" in titles(client, "/de/aktuelles/")
    old.unpublish(set_expired=True)
    assert titles(client, "/de/aktuelles/") == ["Aus Grünau", "Aus Paunsdorf", "Für alle"]


def test_the_list_shows_titles_in_the_readers_language_where_there_is_a_translation(
    client: Client, three: Board
) -> None:
    translate(NewsPage.objects.get(title="Für alle"), "ar", title="للجميع", summary="خبر")
    notices = client.get("/ar/aktuelles/").context["listing"].notices
    assert [(notice.title, notice.title_lang) for notice in notices] == [
        ("Aus Grünau", "de"),
        ("Aus Paunsdorf", "de"),
        ("للجميع", ""),
    ]
    assert all(notice.url.startswith("/ar/") for notice in notices)


def test_untranslated_news_appear_in_german_within_the_readers_frame(client: Client, three: Board) -> None:
    response = client.get("/ar/gruenau/aktuelles/a/")
    content = response.content.decode()
    assert response.status_code == 200
    assert '<html lang="ar" dir="rtl">' in content
    assert '<h1 lang="de" dir="ltr">Aus Grünau</h1>' in content


def test_a_translation_shows_kind_and_day_of_the_german_page(client: Client, three: Board) -> None:
    page = NewsPage.objects.get(title="Aus Grünau")
    translate(page, "en", title="From Grünau")
    page.kind, page.date = "funding", TODAY - datetime.timedelta(days=30)
    page.save_revision().publish()
    response = client.get("/en/gruenau/aktuelles/a/")
    assert response.context["kind"] == "Funding and support"
    assert response.context["day"] == page.date


def test_news_follow_their_list_into_another_neighbourhood(client: Client, three: Board) -> None:
    assert titles(client, "/de/paunsdorf/aktuelles/") == ["Aus Paunsdorf", "Für alle"]
    NewsPage.objects.get(title="Aus Grünau").move(three.news_in["paunsdorf"], pos="last-child")
    assert titles(client, "/de/paunsdorf/aktuelles/") == ["Aus Grünau", "Aus Paunsdorf", "Für alle"]
    assert client.get("/de/paunsdorf/aktuelles/").context["listing"].notices[0].url == "/de/paunsdorf/aktuelles/a/"


def test_search_engines_learn_what_the_article_is_about(client: Client, three: Board) -> None:
    (article,) = json_ld(client.get("/de/gruenau/aktuelles/a/"), "NewsArticle")
    assert article["headline"] == "Aus Grünau"
    assert article["datePublished"] == "2026-05-06"
    assert article["url"] == "http://testserver/de/gruenau/aktuelles/a/"


def test_a_script_in_a_title_stays_text(client: Client, board: Board) -> None:
    NewsPageFactory(parent=board.news, title="</script><script>alert(1)</script>", slug="x")
    for address in ("/de/aktuelles/", "/de/aktuelles/x/"):
        assert "<script>alert(1)" not in client.get(address).content.decode()


def test_the_help_text_says_what_a_city_may_write_about() -> None:
    assert "Presse" in str(NewsPage._meta.get_field("kind").help_text)
