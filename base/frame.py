"""The frame around every page: languages, menu, phone number, funding, legal links.

Rooms add their entries from `AppConfig.ready()`, so that nothing here has to know them. The addresses are the
project's fixed ones; what comes from the database is remembered until someone changes it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.functional import Promise, SimpleLazyObject

from base import languages
from base.funding import FundingPeriod, current_funding
from base.settings import SiteSettings, site_settings

LONGEST_LINK = 600


@dataclass(frozen=True, slots=True)
class Link:
    """A title with an address."""

    title: str | Promise
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """A language with the address of this page in it."""

    code: str
    name: str
    dir: str
    url: str
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


_menu: list[tuple[int, str, str | Promise]] = []
_legal: list[tuple[int, str, str | Promise]] = []
_parts: dict[str, Callable[[HttpRequest], Any]] = {}


def add_to_menu(order: int, path: str, title: str | Promise) -> None:
    """Put a page into the main menu: `("kurse/", _("Courses"))`."""
    _menu.append((order, path, title))
    _menu.sort(key=lambda entry: entry[0])


def add_to_legal(order: int, path: str, title: str | Promise) -> None:
    """Put a page among the links that the law wants on every page."""
    _legal.append((order, path, title))
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

    def _links(self, entries: list[tuple[int, str, str | Promise]]) -> list[Link]:
        code, here = self.language.code, self.request.path
        return [Link(title, f"/{code}/{path}", here.startswith(f"/{code}/{path}")) for _order, path, title in entries]

    @property
    def menu(self) -> list[Link]:
        """The main menu."""
        return self._links(_menu)

    @property
    def legal(self) -> list[Link]:
        """Legal links and help."""
        return self._links(_legal)

    @property
    def home_url(self) -> str:
        """The front page."""
        return f"/{self.language.code}/"

    @property
    def search_url(self) -> str:
        """The search over the whole site."""
        return f"/{self.language.code}/suche/"

    @property
    def languages(self) -> list[LanguageLink]:
        """Every language with the same address in it; the query stays."""
        code = self.language.code
        path = self.request.get_full_path()
        if len(path) > LONGEST_LINK:
            path = self.request.path
        rest = path[len(code) + 2 :] if path.startswith(f"/{code}/") else ""
        return [
            LanguageLink(one.code, one.name, one.dir, f"/{one.code}/{rest}", one.code == code)
            for one in languages.all_languages()
        ]

    @property
    def settings(self) -> SiteSettings:
        """Name, phone and address."""
        return site_settings(self.request)

    @property
    def funding(self) -> list[FundingPeriod]:
        """Who pays today."""
        return current_funding(self.request)


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `frame` in every template that has a request."""
    return {"frame": SimpleLazyObject(lambda: Frame(request))}
