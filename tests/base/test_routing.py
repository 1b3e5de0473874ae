"""One address in every language: the German page stands in where a translation is missing."""

import pytest
from wagtail.models import Locale, PageViewRestriction

from base.settings import SiteSettings
from demo.factories.courses import CoursePageFactory


@pytest.fixture
def course(town):
    return CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs", summary="Sie nähen.")


def test_start_leads_to_the_language_of_the_browser(client, db):
    assert client.get("/", headers={"accept-language": "ar,de;q=0.5"}).headers["Location"] == "/ar/"
    assert client.get("/", headers={"accept-language": "xx"}).headers["Location"] == "/de/"
    assert "Accept-Language" in client.get("/").headers["Vary"]


def test_untranslated_course_appears_in_german_inside_the_arabic_frame(client, course):
    response = client.get("/ar/gruenau/kurse/naehkurs/")
    body = response.content.decode()
    assert response.status_code == 200
    assert '<html lang="ar" dir="rtl">' in body
    assert '<h1 lang="de" dir="ltr">Nähkurs</h1>' in body
    assert '<link rel="canonical" href="http://testserver/de/gruenau/kurse/naehkurs/">' in body
    assert 'hreflang="ar"' not in body.split("</head>")[0]


def test_translated_course_appears_in_its_language_with_all_real_versions_named(client, course):
    copy = course.copy_for_translation(Locale.objects.get(language_code="ar"))
    copy.title = "دورة خياطة"
    copy.save_revision().publish()
    body = client.get("/ar/gruenau/kurse/naehkurs/").content.decode()
    assert "<h1 >دورة خياطة</h1>" in body or "<h1>دورة خياطة</h1>" in body
    head = body.split("</head>")[0]
    assert 'hreflang="ar" href="http://testserver/ar/gruenau/kurse/naehkurs/"' in head
    assert 'hreflang="x-default" href="http://testserver/de/gruenau/kurse/naehkurs/"' in head
    assert 'hreflang="en"' not in head


def test_an_unpublished_translation_falls_back_to_german(client, course):
    copy = course.copy_for_translation(Locale.objects.get(language_code="ar"))
    copy.save_revision().publish()
    copy.refresh_from_db()
    copy.unpublish()
    assert 'lang="de" dir="ltr">Nähkurs' in client.get("/ar/gruenau/kurse/naehkurs/").content.decode()


@pytest.mark.parametrize(
    "path",
    ["/de/gibt-es-nicht/", "/xx/kurse/", "/de/kurse/gibt/es/nicht/", "/gibt-es-nicht/", "/de/a/b/c/d/e/f/g/h/i/j/"],
)
def test_a_missing_page_is_a_404_at_once(client, town, path):
    response = client.get(path)
    assert response.status_code == 404
    assert "/impressum/" in response.content.decode()


def test_a_german_page_in_another_frame_says_so_and_in_which_languages_one_can_call(client, course):
    settings = SiteSettings.load()
    settings.phone, settings.spoken_languages = "0341 123", ["de", "ar"]
    settings.save()
    main = client.get("/en/gruenau/kurse/naehkurs/").content.decode().split("<main")[1]
    note = main.split("<h1")[0]
    assert "This text is in German. There is no translation yet." in note
    assert 'href="tel:0341123"' in note.replace("+49341", "0341")
    assert "We speak: German, Arabic" in note
    assert "There is no translation yet" not in client.get("/de/gruenau/kurse/naehkurs/").content.decode()


@pytest.mark.parametrize("code", ["xx", "fr", "DE", "de-CH", "zh-Hant", "de_simple"])
def test_an_unknown_language_shows_the_german_page_with_a_choice_and_is_a_404(client, course, code):
    response = client.get(f"/{code}/gruenau/kurse/naehkurs/", headers={"accept-language": "ar"})
    html = response.content.decode()
    main = html.split("<main")[1].split("</main>")[0]
    assert response.status_code == 404
    assert '<html lang="de" dir="ltr">' in html
    assert ">Nähkurs</h1>" in main
    for known in ("de", "de-simple", "en", "ar", "fa", "uk", "ru", "vi", "tr"):
        assert f'href="/{known}/gruenau/kurse/naehkurs/" lang="{known}"' in main
    assert '<p lang="en" dir="ltr">We do not have this language. Please choose another one:</p>' in main
    assert "set-cookie" not in response.headers


def test_an_unknown_language_keeps_the_filters(client, course):
    html = client.get("/xx/kurse/?area=gruenau").content.decode()
    assert 'href="/ar/kurse/?area=gruenau" lang="ar"' in html.split("<main")[1]


@pytest.mark.parametrize("path", ["/xx/gibt-es-nicht/", "/wp-admin/", "/k/", "/xx/kurse/kalender.ics"])
def test_what_no_language_has_is_not_found(client, town, path):
    response = client.get(path, headers={"accept-language": "ar"})
    assert response.status_code == 404
    assert '<html lang="ar" dir="rtl">' in response.content.decode()


def test_nothing_is_sent_to_an_unknown_language(client, course):
    assert client.post("/xx/gruenau/kurse/naehkurs/").status_code == 404


def test_a_draft_is_not_there(client, course):
    course.unpublish()
    assert client.get("/de/gruenau/kurse/naehkurs/").status_code == 404


def test_a_private_page_stays_private_in_every_frame(client, course):
    PageViewRestriction.objects.create(page=course, restriction_type="login")
    course_at = "/gruenau/kurse/naehkurs/"
    for path in (f"/de{course_at}", f"/ar{course_at}", f"/de{course_at}kalender.ics"):
        response = client.get(path)
        assert response.status_code == 302
        assert "/konto/login/" in response.headers["Location"]


def test_the_language_row_stays_on_the_same_path(client, course):
    body = client.get("/de/gruenau/kurse/naehkurs/").content.decode()
    for code in ("de-simple", "en", "ar", "fa", "uk", "ru", "vi", "tr"):
        assert f'href="/{code}/gruenau/kurse/naehkurs/"' in body


def test_finding_a_page_costs_one_query(town, course, django_assert_num_queries, rf):
    from base import routing

    with django_assert_num_queries(2):
        routing.find(rf.get("/de/gruenau/kurse/naehkurs/"), "gruenau/kurse/naehkurs/")


def test_null_bytes_and_endless_addresses_get_a_clear_page(client, town):
    assert client.get("/de/%00/").status_code == 404
    assert client.get("/de/" + "a" * 9000 + "/").status_code == 404
    assert client.get("/de/kurse/?q=a%00b").status_code == 200
    assert client.get("/de/kurse/?q=" + "a" * 1_000_000).status_code == 200


def test_a_forgotten_slash_is_added(client, town):
    response = client.get("/de/kurse?area=gruenau")
    assert (response.status_code, response.headers["Location"]) == (301, "/de/kurse/?area=gruenau")


@pytest.mark.parametrize("path", ["/de/gibtsnicht", "/ar/kurse/gibtsnicht", "/de/kurse/gruenau/x", "/xx/kurse"])
def test_a_missing_page_without_a_slash_is_a_404_at_once(client, town, path):
    assert client.get(path).status_code == 404
