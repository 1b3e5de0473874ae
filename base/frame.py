"""The frame around every page: languages, menu, phone number, funding, legal links.

Rooms add their entries from `AppConfig.ready()`, so that nothing here has to know them. The addresses are the
project's fixed ones; what comes from the database is remembered until someone changes it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import quote

from django.http import HttpRequest
from django.utils.functional import Promise, SimpleLazyObject

from base import languages
from base.fragments import LATE
from base.funding import FundingLine, current_funding
from base.places import without_values
from base.settings import SiteSettings, site_settings

LONGEST_LINK = 600
LONGEST_PLACE = 300


@dataclass(frozen=True, slots=True)
class Link:
    """A title with an address."""

    title: str | Promise
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """A language; the page's address in it is its code and the rest of the present address."""

    code: str
    name: str
    dir: str
    current: bool


@dataclass(frozen=True, slots=True)
class AreaLink:
    """A neighbourhood with its colour and address in the reader's language."""

    name: str
    css: str
    code: str
    url: str

    @classmethod
    def of(cls, area: Any) -> "AreaLink":
        """The link of a neighbourhood (anything with name, css, code, slug)."""
        return cls(area.name, area.css, area.code, f"/{languages.current().code}/{area.slug}/")


@dataclass(frozen=True, slots=True)
class Top:
    """Everything above a page, the same on all pages of a language but for the present entry of the menu."""

    home_url: str
    search_url: str
    project_name: str
    phone: str
    phone_href: str
    menu: tuple[Link, ...]
    languages: tuple[LanguageLink, ...]


@dataclass(frozen=True, slots=True)
class Foot:
    """Everything below a page."""

    phone: str
    phone_href: str
    phone_hours: str
    spoken_languages: tuple[str, ...]
    email: str
    address: str
    areas: tuple[AreaLink, ...]
    legal: tuple[Link, ...]


_menu: list[tuple[int, str, str | Promise]] = []
_legal: list[tuple[int, str, str | Promise]] = []
_with_page: set[str] = set()
_parts: dict[str, Callable[[HttpRequest], Any]] = {}


def add_to_menu(order: int, path: str, title: str | Promise) -> None:
    """Put a page into the main menu: `("kurse/", _("Courses"))`."""
    _menu.append((order, path, title))
    _menu.sort(key=lambda entry: entry[0])


def add_to_legal(order: int, path: str, title: str | Promise, *, with_page: bool = False) -> None:
    """Put a page among the links that the law wants on every page; `with_page` tells it where the reader comes from."""
    _legal.append((order, path, title))
    if with_page:
        _with_page.add(path)
    _legal.sort(key=lambda entry: entry[0])


def add_part(name: str, build: Callable[[HttpRequest], Any]) -> None:
    """Let a room give the frame something under a name: `frame.areas`."""
    _parts[name] = build


class Frame:
    """The frame of one request, in the reader's language."""

    def __init__(self, request: HttpRequest) -> None:
        """Nothing is read before a template asks for it."""
        self.request = request
        self.language = languages.current()

    def __getattr__(self, name: str) -> Any:
        """What a room has added under this name."""
        if name in _parts:
            value = _parts[name](self.request)
            setattr(self, name, value)
            return value
        raise AttributeError(name)

    def _links(self, entries: list[tuple[int, str, str | Promise]], page: str) -> list[Link]:
        code, here = self.language.code, self.request.path
        places = (
            (str(title), f"/{code}/{path}", page if path in _with_page else "") for _order, path, title in entries
        )
        return [Link(title, url + suffix, here.startswith(url)) for title, url, suffix in places]

    @property
    def page(self) -> str:
        """Which page this is, as a parameter."""
        here = without_values(self.request.path, self.request.resolver_match)
        return f"?seite={quote(here)}" if here and len(here) <= LONGEST_PLACE else ""

    @property
    def menu(self) -> list[Link]:
        """The main menu."""
        return self._links(_menu, self.page)

    @property
    def legal(self) -> list[Link]:
        """Legal links and help."""
        return self._links(_legal, self.page)

    @property
    def home_url(self) -> str:
        """The front page."""
        return f"/{self.language.code}/"

    @property
    def search_url(self) -> str:
        """The search over the whole site."""
        return f"/{self.language.code}/suche/"

    @property
    def rest(self) -> str:
        """The present address without its language; the query stays."""
        code = self.language.code
        path = self.request.get_full_path()
        if len(path) > LONGEST_LINK:
            path = self.request.path
        return path[len(code) + 2 :] if path.startswith(f"/{code}/") else ""

    @property
    def languages(self) -> list[LanguageLink]:
        """Every language of the site."""
        code = self.language.code
        return [LanguageLink(one.code, one.name, one.dir, one.code == code) for one in languages.all_languages()]

    @cached_property
    def top(self) -> Top:
        """What stands above the page."""
        office = self.settings
        return Top(
            self.home_url,
            self.search_url,
            office.project_name,
            office.phone,
            office.phone_href,
            tuple(self.menu),
            tuple(self.languages),
        )

    @cached_property
    def foot(self) -> Foot:
        """What stands below the page; which page it is comes in late, so that it is made once for all."""
        office = self.settings
        return Foot(
            office.phone,
            office.phone_href,
            str(office.phone_hours),
            tuple(office.spoken_languages),
            office.email,
            office.address,
            tuple(self.areas),
            tuple(self._links(_legal, LATE)),
        )

    @cached_property
    def settings(self) -> SiteSettings:
        """Name, phone and address."""
        return site_settings(self.request)

    @cached_property
    def funding(self) -> tuple[FundingLine, ...]:
        """Who pays today."""
        return tuple(one.line for one in current_funding(self.request))


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `frame` in every template that has a request."""
    return {"frame": SimpleLazyObject(lambda: Frame(request))}
