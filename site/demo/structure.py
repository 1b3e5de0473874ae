"""The demo town's pages that exist in every language: front page, lists, neighbourhoods, project, law, plain pages."""

import datetime
from typing import Any

from wagtail.models import Page

from areas.models import Area, AreaPage
from areas.sections import make_area_pages, make_sections
from base import dates, languages
from base.translations import publish_in_all_languages
from courses.models import LearningIndexPage
from demo import content
from demo.factories.home import home_fields, project_fields, statement_fields, translated_doors
from demo.pages import body, german, is_there
from home.models import AccessibilityStatementPage, HomePage, LegalPage, ProjectPage, StandardPage

# Legal texts are read and dated once a year
LEGAL_DATE = datetime.timedelta(days=200)


def text_in_all_languages(slug: str, field: str) -> dict[str, str]:
    """One field of a structural page, language → text; German from the page itself."""
    texts = content.STRUCTURE_TEXTS.get(slug, {})
    found = {code: fields[field] for code, fields in texts.items() if field in fields}
    if slug in content.PAGES:
        found[languages.SOURCE] = content.PAGES[slug][field]
    return found


def load_front_pages() -> None:
    """Claim, lead and three doors of the front page in every language; what somebody has written stays."""
    source = HomePage.objects.get(slug=languages.SOURCE)
    if source.claim:
        return
    _publish(source, home_fields(content.PAGES["home"]))
    source.refresh_from_db()
    for page in HomePage.objects.exclude(pk=source.pk):
        texts = content.STRUCTURE_TEXTS["home"][page.slug]
        fields = {"claim": texts["claim"], "lead": texts["lead"]}
        _publish(page, fields | {"doors": translated_doors(source, texts["doors"])})


def _publish(page: Page, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def load_lists() -> None:
    """The lists of courses, advice, businesses, news and events for the whole town."""
    slugs = [slug for slug in content.PAGES if slug != "home"]
    introductions = {slug: text_in_all_languages(slug, "introduction") for slug in slugs}
    make_sections(german(""), introductions, titles=content.STRUCTURE_TITLES)


def load_area_pages() -> None:
    """The front page and the lists of each neighbourhood; the longer text exists in German only."""
    home = german("")
    for entry in content.AREAS:
        area = Area.objects.get(slug=entry["slug"])
        made = not AreaPage.objects.filter(area=area).exists()
        texts = text_in_all_languages(area.slug, "introduction")
        page = make_area_pages(area, home, entry["introduction"], texts, titles=content.STRUCTURE_TITLES)
        if made:
            page.refresh_from_db()
            _publish(page, {"body": body(entry["body"])})


def load_project() -> None:
    """The project page."""
    _structural(ProjectPage(slug="projekt", **project_fields(content.PROJECT)))


def load_legal_pages() -> None:
    """Imprint, privacy and the accessibility statement."""
    for slug, kind in (("impressum", LegalPage.Kind.IMPRINT), ("datenschutz", LegalPage.Kind.PRIVACY)):
        _structural(LegalPage(kind=kind, last_changed=dates.today() - LEGAL_DATE, **_text(slug)))
    fields = statement_fields(content.PAGES["barrierefreiheit"])
    _structural(AccessibilityStatementPage(slug="barrierefreiheit", **fields))


def load_plain_pages() -> None:
    """Simple language, sign language, how to report a barrier, and the list of learning modules."""
    for slug in ("leichte-sprache", "gebaerdensprache", "barriere-melden"):
        _structural(StandardPage(plain_language=slug == "leichte-sprache", **_text(slug)))
    _structural(LearningIndexPage(slug="lernen", introduction=content.PAGES["lernen"]["introduction"]))


def _text(slug: str) -> dict[str, Any]:
    entry = content.PAGES[slug]
    return {"slug": slug, "introduction": entry["introduction"], "body": body(entry["body"])}


def _structural(page: Page) -> None:
    """Put a page below the front page, in every language, unless it is there."""
    home = german("")
    if is_there(home, page.slug):
        return
    titles = content.STRUCTURE_TITLES[page.slug]
    page.title = titles[languages.SOURCE]
    home.add_child(instance=page)
    page.save_revision().publish()
    texts = content.STRUCTURE_TEXTS.get(page.slug, {})
    fields = {name for by_name in texts.values() for name in by_name}
    publish_in_all_languages(page, titles, {name: text_in_all_languages(page.slug, name) for name in fields})
