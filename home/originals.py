"""Which language a text is really in.

Pages of the frame exist in every language from the first day, so some of their texts are still the German ones;
a screen reader must not read those aloud as if they were Arabic.
"""

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from wagtail.models import Page

from base import languages
from base.pages import BasePage
from base.versions import remembered

# Bumped whenever a page of the frame is saved
NAME = "originals"


def german_of[P: BasePage](page: P, request: HttpRequest | None) -> P:
    """The German page that a page was translated from, from memory; the page itself where there is none."""
    if page.language == languages.SOURCE:
        return page
    kind = type(page)

    def find() -> P | None:
        versions = kind.objects.filter(translation_key=page.translation_key)
        return versions.filter(url_path__startswith=f"/{languages.SOURCE}/").first()

    return remembered(request, NAME, f"german {page.translation_key}", find) or page


def language_of(page: BasePage, field: str, request: HttpRequest | None) -> str:
    """The language of one field's text: German where it is still the same as on the German page."""
    german = german_of(page, request)
    same = german is not page and _stored(page, field) == _stored(german, field)
    return german.language if same else page.language


def attributes_of(page: BasePage, field: str, request: HttpRequest | None) -> SafeString:
    """HTML attributes for one field's text in the reader's frame; empty where both have the same language."""
    reader = get_language() or languages.SOURCE
    return mark_safe(languages.attributes(language_of(page, field, request), reader))


def _stored(page: Page, field: str) -> object:
    return page._meta.get_field(field).get_prep_value(getattr(page, field))
