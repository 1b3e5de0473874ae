"""What an address asks of a list: filters, words, page, order. What makes no sense is put aside and named."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _

LONGEST_QUERY = 200
LONGEST_VALUE = 80
MOST_NAMED = 5
Test = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that a facet knows: slug, words in the reader's language, icon; `lang` where the words are foreign."""

    value: str
    label: str
    icon: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter: its name in the address, its question, its values; `every` joins them by "and"."""

    name: str
    question: str
    choices: tuple[Choice, ...]
    every: bool = False


@dataclass(slots=True)
class Query:
    """What the address asks for, after everything unknown was put aside."""

    selection: dict[str, list[str]] = field(default_factory=dict)
    text: str = ""
    page: int = 1
    ignored: list[str] = field(default_factory=list)
    options: dict[str, str] = field(default_factory=dict)

    def with_option(self, name: str, value: str) -> str:
        """The query string with another value of an option; an empty one leaves it out."""
        options = {**self.options, name: value}
        return replace(self, options={key: given for key, given in options.items() if given}).parameters()

    def parameters(self, **changes: Any) -> str:
        """The query string with changes; paging starts anew unless it is what changes."""
        pairs: list[tuple[str, str]] = [("q", self.text)] if self.text else []
        selection = {**self.selection, **{name: value for name, value in changes.items() if name != "page"}}
        for name, values in selection.items():
            pairs += [(name, value) for value in values]
        pairs += self.options.items()
        if changes.get("page", 1) > 1:
            pairs.append(("page", str(changes["page"])))
        return f"?{urlencode(pairs)}" if pairs else ""


def is_day(text: str) -> bool:
    """Whether a text is a day, written as 2026-12-01."""
    try:
        return bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def read_query(data: QueryDict, facets: Sequence[Facet], options: Mapping[str, Test] | None = None) -> Query:
    """Take from an address what the facets and options know; name the rest in `ignored` instead of failing.

    `options` are parameters that are no filters (`sort`): each with a test of its value.
    """
    query = Query(text=" ".join(data.get("q", "").replace("\x00", "").split()))
    if len(query.text) > LONGEST_QUERY:
        query.ignored.append(_("Your search was very long. We used the beginning."))
        query.text = query.text[:LONGEST_QUERY]
    if query.text and not any(sign.isalnum() for sign in query.text):
        query.ignored.append(_("Your search has no letters. Please write a word."))
        query.text = ""
    known = {facet.name: facet for facet in facets}
    for name in data:
        if name in known:
            _read_facet(query, known[name], data.getlist(name))
        elif options is not None and name in options:
            _read_option(query, name, data.get(name, ""), options[name])
        elif name not in ("q", "page"):
            query.ignored.append(
                _("We do not know the filter “%(name)s”. We left it out.") % {"name": name[:LONGEST_VALUE]}
            )
    page = data.get("page", "1")
    if page.isascii() and page.isdigit() and 0 < len(page) < 7 and int(page) > 0:
        query.page = int(page)
    else:
        query.ignored.append(_("This page number does not exist. You see the first page."))
    if len(query.ignored) > MOST_NAMED:
        query.ignored[MOST_NAMED:] = [_("and more")]
    return query


def _read_facet(query: Query, facet: Facet, given: list[str]) -> None:
    values = {choice.value for choice in facet.choices}
    for value in dict.fromkeys(given):
        if value in values:
            query.selection.setdefault(facet.name, []).append(value)
        elif value:
            query.ignored.append(_not_known(value))


def _read_option(query: Query, name: str, value: str, test: Test) -> None:
    if value and test(value):
        query.options[name] = value
    elif value:
        query.ignored.append(_not_known(value))


def _not_known(value: str) -> str:
    return _("We do not know “%(value)s”. We left it out.") % {"value": value.replace("\x00", "")[:LONGEST_VALUE]}
