"""The demo town's pages that exist in every language: front page, lists, neighbourhoods, project, law, plain pages."""

import datetime
from typing import Any

from wagtail.models import Page

from areas.models import Area
from areas.sections import all_sections, make_area_pages, make_sections
from base import dates, languages
from base.translations import publish_in_all_languages
from courses.models import LearningIndexPage
from demo import content, words
from demo.factories.home import home_fields, project_fields, statement_fields
from demo.pages import Entry, body, by_field, german, in_other_words, is_there
from home.models import AccessibilityStatementPage, HomePage, LegalPage, ProjectPage, StandardPage

# Legal texts are read and dated once a year
LEGAL_DATE = datetime.timedelta(days=200)


def in_each_language(slug: str, source: Entry) -> dict[str, Entry]:
    """Language → what a page says in it, in the shape of the German source; an untold part is German."""
    told = words.STRUCTURE.get(slug, {})
    return {code: in_other_words(source, told.get(code, {})) for code in languages.codes()}


def titles() -> dict[str, dict[str, str]]:
    """Last part of the address → language → title, for the pages that exist in every language."""
    return {slug: {languages.SOURCE: title, **words.TITLES[slug]} for slug, title in content.TITLES.items()}


def load_front_pages() -> None:
    """Claim, lead and three doors of the front page in every language; what somebody has written stays."""
    if HomePage.objects.get(slug=languages.SOURCE).claim:
        return
    told = in_each_language("home", content.PAGES["home"])
    for page in HomePage.objects.all():
        for name, value in home_fields(told[page.slug]).items():
            setattr(page, name, value)
        page.save_revision().publish()


def load_lists() -> None:
    """The lists of courses, advice, businesses, news and events for the whole town."""
    introductions = {
        section.slug: by_field(in_each_language(section.slug, content.PAGES[section.slug]))["introduction"]
        for section in all_sections()
    }
    make_sections(german(""), introductions, titles=titles())


def load_area_pages() -> None:
    """The front page and the lists of each neighbourhood."""
    home = german("")
    for entry in content.AREAS:
        area = Area.objects.get(slug=entry["slug"])
        told = in_each_language(area.slug, {name: entry[name] for name in ("introduction", "body")})
        make_area_pages(area, home, texts=by_field(_as_stored(told)), titles=titles())


def load_project() -> None:
    """The project page."""
    told = in_each_language("projekt", content.PROJECT)
    _structural(ProjectPage, "projekt", {code: project_fields(entry) for code, entry in told.items()})


def load_legal_pages() -> None:
    """Imprint, privacy and the accessibility statement."""
    for slug, kind in (("impressum", LegalPage.Kind.IMPRINT), ("datenschutz", LegalPage.Kind.PRIVACY)):
        _structural(LegalPage, slug, _text(slug), kind=kind, last_changed=dates.today() - LEGAL_DATE)
    told = in_each_language("barrierefreiheit", content.PAGES["barrierefreiheit"])
    statements = {code: statement_fields(entry) for code, entry in told.items()}
    _structural(AccessibilityStatementPage, "barrierefreiheit", statements)


def load_plain_pages() -> None:
    """Simple language, sign language, how to report a barrier, and the list of learning modules."""
    for slug in ("leichte-sprache", "gebaerdensprache", "barriere-melden"):
        _structural(StandardPage, slug, _text(slug), plain_language=slug == "leichte-sprache")
    introduction = {"introduction": content.PAGES["lernen"]["introduction"]}
    _structural(LearningIndexPage, "lernen", in_each_language("lernen", introduction))


def _text(slug: str) -> dict[str, Entry]:
    """Introduction and body of a plain page in each language."""
    entry = content.PAGES[slug]
    return _as_stored(in_each_language(slug, {name: entry[name] for name in ("introduction", "body")}))


def _as_stored(told: dict[str, Entry]) -> dict[str, Entry]:
    return {code: {**entry, "body": body(entry["body"])} for code, entry in told.items()}


def _structural(page_type: type[Page], slug: str, told: dict[str, Entry], **facts: Any) -> None:
    """Put a page below the front page, in every language, unless it is there."""
    home = german("")
    if is_there(home, slug):
        return
    names = titles()[slug]
    page = page_type(slug=slug, title=names[languages.SOURCE], **facts, **told[languages.SOURCE])
    home.add_child(instance=page)
    page.save_revision().publish()
    publish_in_all_languages(page, names, by_field(told))
