"""What an address asks of a list: filters, words, page, order. What makes no sense is put aside and named.

One FilterSet reads every list. It validates and builds the form; which rows fit is decided by the matrix.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, ClassVar, cast
from urllib.parse import quote_plus, urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django_filters import ChoiceFilter, Filter, FilterSet, MultipleChoiceFilter
from wagtail.models import Page

LONGEST_QUERY = 200
LONGEST_VALUE = 80
MOST_NAMED = 5
HIGHEST_PAGE = 999_999
LONGEST_KEPT = 300


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that a facet knows: slug, words in the reader's language, icon; `lang` where the words are foreign."""

    value: str
    label: str
    icon: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter: its name in the address, its question, its values; `every` joins them by "and".

    `shortcuts` choose several values at once: words and values.
    """

    name: str
    question: str
    choices: tuple[Choice, ...]
    every: bool = False
    shortcuts: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Select:
    """One value out of a long list, chosen in a field: its name in the address, its label, its choices under headings.

    It narrows nothing; `none` are the words for choosing none of them.
    """

    name: str
    label: str
    none: str
    groups: tuple[tuple[str, tuple[Choice, ...]], ...]


@dataclass(slots=True)
class Query:
    """What the address asks for, after everything unknown was put aside.

    `options` are parameters that are no facets (order, days), as the form gives them.
    """

    selection: dict[str, list[str]] = field(default_factory=dict)
    text: str = ""
    page: int = 1
    ignored: list[str] = field(default_factory=list)
    options: dict[str, Any] = field(default_factory=dict)

    def without(self, *names: str) -> "Query":
        """The same list without some of its parameters; `q` are the words of the search."""
        return replace(
            self,
            text="" if "q" in names else self.text,
            selection={name: values for name, values in self.selection.items() if name not in names},
            options={name: value for name, value in self.options.items() if name not in names},
        )

    def with_options(self, **options: Any) -> str:
        """The query string with other values of options; an empty one leaves its option out."""
        found = {**self.options, **options}
        return replace(self, options={name: value for name, value in found.items() if value}).parameters()

    @property
    def pairs(self) -> list[tuple[str, Any]]:
        """Names and values, as an address or a form holds them; without the page."""
        chosen = [(name, value) for name, values in self.selection.items() for value in values]
        return [*([("q", self.text)] if self.text else []), *chosen, *self.options.items()]

    def choosing(self, facet: str) -> Callable[[Iterable[str]], str]:
        """Makes query strings with other values of a facet: lists have a hundred, and the rest of each is the same."""
        names = list({**self.selection, facet: ()})
        place = names.index(facet)
        words = [("q", self.text)] if self.text else []
        before, after = (
            [(name, value) for name in some for value in self.selection[name]]
            for some in (names[:place], names[place + 1 :])
        )
        head, tail = urlencode([*words, *before]), urlencode([*after, *self.options.items()])

        def choosing(values: Iterable[str]) -> str:
            middle = "&".join(f"{facet}={quote_plus(value)}" for value in values)
            found = "&".join(part for part in (head, middle, tail) if part)
            return f"?{found}" if found else ""

        return choosing

    def parameters(self, page: int = 1) -> str:
        """The query string; paging starts anew unless a page is given."""
        pairs = self.pairs
        if page > 1:
            pairs.append(("page", page))
        return f"?{urlencode(pairs)}" if pairs else ""


class PutAside(ValidationError):
    """What a field cannot use, in sentences for the reader; `rest` is what the list uses instead."""

    def __init__(self, sentences: list[str], rest: Any = None) -> None:
        """Keep the rest beside the sentences."""
        super().__init__(sentences)
        self.rest = rest


def _not_known(value: Any) -> str:
    return _("We do not know “%(value)s”. We left it out.") % {"value": str(value).replace("\x00", "")[:LONGEST_VALUE]}


class WordsField(forms.CharField):
    """The words of a search."""

    def clean(self, value: Any) -> str:
        """Cut what is endless; words have letters or digits."""
        text, sentences = " ".join((value or "").replace("\x00", "").split()), []
        if len(text) > LONGEST_QUERY:
            text = text[:LONGEST_QUERY]
            sentences.append(_("Your search was very long. We used the beginning."))
        if text and not any(sign.isalnum() for sign in text):
            text = ""
            sentences.append(_("Your search has no letters. Please write a word."))
        if sentences:
            raise PutAside(sentences, text)
        return text


class PageField(forms.IntegerField):
    """The number of a page, from 1."""

    def clean(self, value: Any) -> int:
        """No number is the first page."""
        try:
            return super().clean(value) or 1
        except ValidationError as error:
            raise PutAside([_("This page number does not exist. You see the first page.")], 1) from error


class SeveralField(forms.MultipleChoiceField):
    """Any number of a facet's values."""

    def clean(self, value: Any) -> list[str]:
        """Keep the known ones, each once."""
        known = {str(choice) for choice, _label in cast("Any", self.choices)}
        given = dict.fromkeys(one for one in self.to_python(value) if one)
        rest = [one for one in given if one in known]
        if len(rest) < len(given):
            raise PutAside([_not_known(one) for one in given if one not in known], rest)
        return rest


class WordsFilter(Filter):
    """`q=nähen`."""

    field_class = WordsField


class PageFilter(Filter):
    """`page=2`."""

    field_class = PageField


class SeveralFilter(MultipleChoiceFilter):
    """`topic=naehen&topic=deutsch`."""

    field_class = SeveralField


class ListForm(forms.Form):
    """A form that always has an answer: its errors are notes for the reader, and the list uses the rest."""

    def add_error(self, field: str | None, error: Any) -> None:
        """Keep the rest of what a field was given."""
        if field is not None and not isinstance(error, PutAside):
            error = PutAside([_not_known(self[field].data)])
        super().add_error(field, error)
        if field is not None:
            self.cleaned_data[field] = error.rest


@dataclass(frozen=True, slots=True)
class Input:
    """A field as a page shows it: its name, its id, its label, its HTML."""

    name: str
    id: str
    label: str
    html: SafeString


class ListFilters(FilterSet):
    """What every list understands. A room adds its options; the facets come with their values at each request."""

    q = WordsFilter(label=gettext_lazy("Search in this list"))
    page = PageFilter(label=gettext_lazy("Page"), min_value=1, max_value=HIGHEST_PAGE)

    beside: ClassVar[tuple[str, ...]] = ("q", "page")
    # Options that are asked for with fields, and the words above and on the button; the others are links
    asked: ClassVar[tuple[str, ...]] = ()
    asked_words: ClassVar[Any] = ""
    asked_button: ClassVar[Any] = ""

    class Meta:
        form = ListForm

    def __init__(self, data: QueryDict, facets: Sequence[Facet] = (), selects: Sequence[Select] = ()) -> None:
        """Nothing is asked of the database: the queryset is empty, and the matrix filters."""
        super().__init__(data, Page.objects.none())
        self.facets, self.selects = facets, selects
        for facet in facets:
            pairs = [(choice.value, choice.label) for choice in facet.choices]
            self.filters[facet.name] = SeveralFilter(label=facet.question, choices=lambda pairs=pairs: pairs)
        for select in selects:
            groups = [(title, [(one.value, one.label) for one in choices]) for title, choices in select.groups]
            self.filters[select.name] = ChoiceFilter(label=select.label, choices=groups, empty_label=select.none)

    @property
    def fields(self) -> tuple[Input, ...]:
        """The fields of the options that people fill in."""
        found = (self.form[name] for name in (*(one.name for one in self.selects), *self.asked))
        return tuple(Input(one.name, one.id_for_label, str(one.label), mark_safe(str(one))) for one in found)

    def query(self) -> Query:
        """What the address asks for; what is not known is named in `ignored` instead of failing."""
        errors = self.form.errors.as_data().values()
        ignored = [sentence for found in errors for error in found for sentence in error.messages]
        ignored += [
            _("We do not know the filter “%(name)s”. We left it out.") % {"name": name[:LONGEST_VALUE]}
            for name in self.data
            if name not in self.filters
        ]
        if len(ignored) > MOST_NAMED:
            ignored[MOST_NAMED:] = [_("and more")]
        given = self.form.cleaned_data
        facets = [facet.name for facet in self.facets]
        return Query(
            selection={name: given[name] for name in facets if given[name]},
            text=given["q"],
            page=given["page"],
            ignored=ignored,
            options={name: value for name, value in given.items() if value and name not in (*self.beside, *facets)},
        )


def read(
    filters: type[ListFilters],
    given: QueryDict,
    facets: Sequence[Facet],
    selects: Sequence[Select] = (),
    *,
    within_area: bool,
) -> tuple[Query, tuple[Input, ...]]:
    """What an address asks of a list, and its fields; a list of one neighbourhood is not asked for another one.

    Readers ask the same again and again, so the latest answers are kept.
    """
    address = given.urlencode()
    made: Any = _read if len(address) <= LONGEST_KEPT else _read.__wrapped__
    query, fields = made(filters, address, tuple(facets), tuple(selects), within_area, get_language() or "")
    # A page may find more to say than the address
    return replace(query, ignored=[*query.ignored]), fields


@lru_cache(maxsize=200)
def _read(
    filters: type[ListFilters],
    address: str,
    facets: tuple[Facet, ...],
    selects: tuple[Select, ...],
    within_area: bool,
    _reader: str,
) -> tuple[Query, tuple[Input, ...]]:
    given = QueryDict(address, mutable=True)
    elsewhere = given.pop("area", []) if within_area else []
    found = filters(given, facets, selects)
    query = found.query()
    if any(elsewhere):
        query.ignored.append(_("This list shows one neighbourhood only. We left the filter “area” out."))
    return query, found.fields
