"""What a neighbourhood consists of. Rooms name their sections; so a new area is made without knowing the rooms."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import translation
from django.utils.functional import Promise
from wagtail.models import Page

from areas.models import Area, AreaPage, Role
from base import languages
from base.listing import ListingPage
from base.translations import publish_in_all_languages

Titles = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a neighbourhood: the address's word, the type of its list, its title in every language.

    `keepers` are the roles that keep this part only.
    """

    slug: str
    page_type: type[ListingPage]
    title: str | Promise
    order: int
    keepers: tuple[Role, ...] = ()


_sections: list[Section] = []


def register(section: Section) -> None:
    """Called by a room when it is ready."""
    _sections.append(section)
    _sections.sort(key=lambda one: one.order)


def all_sections() -> list[Section]:
    """The sections in the order of the menu."""
    return list(_sections)


def titles_of(title: str | Promise) -> dict[str, str]:
    """A title in every language of the site."""
    found = {}
    for code in languages.codes():
        with translation.override(code):
            found[code] = str(title)
    return found


@transaction.atomic
def make_sections(
    parent: Page,
    introductions: Titles | None = None,
    only: Collection[str] | None = None,
    titles: Titles | None = None,
) -> list[Page]:
    """Make the lists of all rooms below a German page, and their translations; existing ones stay.

    `introductions`, `titles`: slug of a section → language → text; a title that is not given is the section's
    own. `only` names the languages, where not all are wanted.
    """
    made = []
    present = set(parent.get_children().values_list("slug", flat=True))
    for section in all_sections():
        if section.slug in present:
            continue
        names = {**titles_of(section.title), **(titles or {}).get(section.slug, {})}
        texts = (introductions or {}).get(section.slug, {})
        page = section.page_type(title=names["de"], slug=section.slug, introduction=texts.get("de", ""))
        parent.add_child(instance=page)
        page.save_revision().publish()
        publish_in_all_languages(page, names, {"introduction": texts}, only)
        made.append(page)
    return made


@transaction.atomic
def make_area_pages(
    area: Area,
    home: Page,
    introduction: str = "",
    texts: Mapping[str, Mapping[str, Any]] | None = None,
    only: Collection[str] | None = None,
    titles: Titles | None = None,
) -> AreaPage:
    """Make a neighbourhood's front page and its sections in every language; what exists stays as it is.

    `texts`: field of the page → language → text; where it names no German introduction, `introduction` is it.
    """
    page = AreaPage.objects.filter(area=area, path__startswith=home.path).first()
    if page is None:
        own = {name: said[languages.SOURCE] for name, said in (texts or {}).items() if languages.SOURCE in said}
        page = AreaPage(title=area.name, slug=area.slug, area=area, **{"introduction": introduction, **own})
        home.add_child(instance=page)
        page.save_revision().publish()
        publish_in_all_languages(page, {}, texts, only)
    make_sections(page, only=only, titles=titles)
    return page
