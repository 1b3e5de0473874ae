"""Pages in all languages of the site, and what editors send to change them."""

from typing import Any
from urllib.parse import urlencode

from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, Translation

from base import languages
from base.provenance import Provenance, State, versions_of
from base.source_text import SourceText
from base.translated_sentences import missing
from base.translations import publish_in_all_languages
from courses.models import CoursePage
from demo.factories.courses import CoursePageFactory, TopicFactory
from tests.house.security.matrix import form_of

OTHERS = tuple(code for code in languages.codes() if code != languages.SOURCE)


def course_in_nine_languages(town: Any) -> CoursePage:
    """A course of Grünau, online in all languages."""
    front = town.area_page("gruenau")
    publish_in_all_languages(front, {})
    publish_in_all_languages(town.courses("gruenau"), {})
    page = german_course(town)
    publish_in_all_languages(page, {code: f"Sewing {code}" for code in OTHERS})
    return page


def german_course(town: Any, area: str = "gruenau", title: str = "Nähkurs", slug: str = "naehkurs") -> CoursePage:
    """A course in German alone, online."""
    topics = [TopicFactory(slug="naehen")]
    page: CoursePage = CoursePageFactory(parent=town.courses(area), title=title, slug=slug, topics=topics)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def states(page: Page) -> dict[str, State]:
    """Language → state of the page's translations."""
    german = SourceText.objects.of_key(page.translation_key)
    return {one.language: one.state for one in versions_of(german)} if german else {}


def origin(page: Page, code: str) -> Provenance:
    """Where the translation into a language comes from."""
    return Provenance.objects.get(page__translation_key=page.translation_key, page__locale__language_code=code)


def in_language(page: Page, code: str) -> Any:
    """The page in another language, as its own type."""
    return Page.objects.get(translation_key=page.translation_key, locale__language_code=code).specific


def edit(browser: Client, page: Page, action: str = "publish", **changes: Any) -> Any:
    """Open the page's form, change it, press the button."""
    place = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = form_of(browser.get(place))
    answer = browser.post(place, {**form, **changes, f"action-{action}": "1"}, follow=True)
    assert answer.status_code == 200
    return answer


def begin(browser: Client, page: Page, *codes: str) -> Any:
    """Submit a German page for translation; the work on the first language."""
    place = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    chosen = [Locale.objects.get(language_code=code).pk for code in codes]
    answer = browser.post(place, {**form_of(browser.get(place)), "locales": chosen})
    assert answer.status_code == 302
    return work_on(page, codes[0])


def work_on(page: Page, code: str) -> Translation:
    """The work on a page in a language."""
    return Translation.objects.get(source__object_id=page.translation_key, target_locale__language_code=code)


def say(browser: Client, translation: Translation, place: str, html: str) -> Any:
    """Translate a sentence in the editor; `place` is where it stands: `title`, `summary`."""
    segment = StringSegment.objects.get(source=translation.source, context__path=place)
    address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
    body = urlencode({"value": html})
    return browser.put(address, body, "application/x-www-form-urlencoded")


def say_all(browser: Client, translation: Translation) -> None:
    """Translate every sentence that has no translation."""
    code = translation.target_locale.language_code
    for one in missing(translation):
        address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, one.pk])
        body = urlencode({"value": f"[{code}] {one.string.data}"[:250]})
        assert browser.put(address, body, "application/x-www-form-urlencoded").status_code == 200


def finish(browser: Client, page: Page, action: str = "publish", **ticks: str) -> Any:
    """Press the last button."""
    address = reverse("translation_finish", args=[page.pk])
    return browser.post(address, {"action": action, **ticks}, follow=True)
