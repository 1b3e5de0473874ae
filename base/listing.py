"""The one listing: courses, advice, businesses, news and events are the same page over different rows.

A room gives a `Collection` (its rows in memory and how to show them) and says nothing of paging, filters,
chips or notices. The page knows its scope only through `get_scope()`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.search import index

from base import languages
from base.facets import Matrix
from base.frame import Link
from base.notices import Answer, Chip, Notice, Question
from base.pages import BasePage
from base.parameters import Facet, Input, ListFilters, Query, Select, read


@dataclass(frozen=True, slots=True)
class PageLink:
    """A number in the paging; `gap` stands for the numbers left out."""

    number: int = 0
    url: str = ""
    current: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Notices under a heading; one without words holds the whole list."""

    heading: str
    notices: list[Notice]


@dataclass(slots=True)
class Listing:
    """Everything a listing's template shows; `mask` marks all rows that fit, `items` says what they belong to."""

    total: int
    mask: int
    notices: list[Notice]
    questions: list[Question]
    chips: tuple[Chip, ...]
    page_obj: PaginatorPage
    links: tuple[PageLink, ...]
    query: Query
    clear_url: str
    collection: "Collection"
    items: list[Any]
    previous_url: str = ""
    next_url: str = ""
    ways_out: list[Link] = field(default_factory=list)
    suggestions: list[str] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    fields: tuple[Input, ...] = ()

    @property
    def hidden(self) -> tuple[tuple[str, Any], ...]:
        """The active filters as hidden fields, so that a search keeps them."""
        return tuple(self.query.without("q").pairs)

    @property
    def hidden_beside_fields(self) -> list[tuple[str, Any]]:
        """What the form of the options keeps."""
        return self.query.without(*(one.name for one in self.fields)).pairs


class Collection:
    """The rows of one room, ready to be filtered. A room subclasses it.

    `matrix` holds the rows, `facets` the questions, `scope` the mask of the rows that belong to the page.
    """

    matrix: Matrix
    scope: int
    # What is asked with fields whose choices the rows give
    selects: Sequence[Select] = ()

    @cached_property
    def facets(self) -> Sequence[Facet]:
        """The questions in the reader's language."""
        raise TypeError(f"{type(self).__name__} has no facets")

    def scope_of(self, query: Query) -> int:
        """The rows of the scope that the options of an address leave."""
        return self.scope

    def options(self, query: Query) -> list[tuple[str, tuple[str, ...]]]:
        """Options that narrow the list, in words, each with the names of its parameters."""
        return []

    def headings(self, items: list[Any], query: Query) -> list[str]:
        """The heading under which each row of a page stands; none where the list has no parts."""
        return []

    def search(self, text: str, mask: int) -> int:
        """Rows of the mask that a search finds."""
        raise TypeError(f"{type(self).__name__} has no search")

    def suggest(self, text: str) -> list[str]:
        """Searches that were probably meant by one that finds nothing."""
        return []

    def order(self, mask: int, query: Query) -> list[Any]:
        """What the rows of the mask belong to, in the order of the list."""
        raise TypeError(f"{type(self).__name__} has no order")

    def notices(self, items: list[Any]) -> list[Notice]:
        """The notices of one page of the list; may ask the database for what changes by the minute."""
        raise TypeError(f"{type(self).__name__} has no notices")


def build(collection: Collection, query: Query, path: str, page_size: int) -> Listing:
    """Filter, count and cut one page out of a collection."""
    every = frozenset(facet.name for facet in collection.facets if facet.every)
    scope = collection.scope_of(query)
    start = collection.search(query.text, scope) if query.text else scope
    mask = collection.matrix.select(query.selection, every, start)
    items = collection.order(mask, query)
    paginator = Paginator(items, page_size)
    if query.page > paginator.num_pages:
        query.ignored.append(_("This page number does not exist. You see the last page."))
    page = paginator.get_page(query.page)
    shown = list(page.object_list)
    notices = collection.notices(shown)
    suggestions = collection.suggest(query.text) if query.text and not start else []
    return Listing(
        total=len(items),
        mask=mask,
        notices=notices,
        groups=grouped(notices, collection.headings(shown, query)),
        questions=[ask(collection, facet, query, path, every, start) for facet in collection.facets],
        chips=chips(collection, query, path),
        page_obj=page,
        links=page_links(page, path, query),
        query=query,
        clear_url=path,
        collection=collection,
        items=items,
        previous_url=path + query.parameters(page=page.number - 1) if page.has_previous() else "",
        next_url=path + query.parameters(page=page.number + 1) if page.has_next() else "",
        ways_out=[] if items else meant(suggestions, path) + ways_out(collection, query, path, every),
        suggestions=suggestions,
    )


def grouped(notices: list[Notice], headings: list[str]) -> list[Group]:
    """The notices of a page under their headings; neighbours with the same heading stand together."""
    if not headings:
        return [Group("", notices)]
    pairs = groupby(zip(headings, notices, strict=True), key=itemgetter(0))
    return [Group(heading, [notice for _heading, notice in pair]) for heading, pair in pairs]


def ask(collection: Collection, facet: Facet, query: Query, path: str, every: frozenset[str], start: int) -> Question:
    """A facet as a question, each answer with its address and the number of its results."""
    chosen = query.selection.get(facet.name, [])
    values = [choice.value for choice in facet.choices]
    counts = collection.matrix.counts(facet.name, values, query.selection, every, start)
    address = query.choosing(facet.name)
    answers = []
    for choice in facet.choices:
        selected = choice.value in chosen
        after = [one for one in chosen if one != choice.value] if selected else [*chosen, choice.value]
        url = path + address(after)
        answers.append(
            Answer(choice.label, url, counts[choice.value], selected, choice.icon, choice.lang, choice.value)
        )
    shortcuts = []
    for label, wanted in facet.shortcuts:
        mask = collection.matrix.select({**query.selection, facet.name: wanted}, every, start)
        url = path + address(wanted)
        count = collection.matrix.count(mask)
        icon = facet.choices[0].icon
        shortcuts.append(Answer(label, url, count, chosen == list(wanted), icon, value=f"to-{wanted[-1]}"))
    return Question(facet.question, facet.name, tuple(answers), tuple(shortcuts))


def chips(collection: Collection, query: Query, path: str) -> tuple[Chip, ...]:
    """What narrows the list, each with the address of the list without it."""
    found = []
    for facet in collection.facets:
        chosen = query.selection.get(facet.name, [])
        for choice in facet.choices:
            if choice.value in chosen:
                rest = [one for one in chosen if one != choice.value]
                found.append(Chip(choice.label, path + query.choosing(facet.name)(rest), choice.lang))
    for words, names in collection.options(query):
        found.append(Chip(words, path + query.without(*names).parameters()))
    return tuple(found)


def page_links(page: PaginatorPage, path: str, query: Query) -> tuple[PageLink, ...]:
    """The numbers of the paging with their addresses; none where there is one page only."""
    paginator = page.paginator
    if paginator.num_pages < 2:
        return ()
    return tuple(
        PageLink(gap=True)
        if number == Paginator.ELLIPSIS
        else PageLink(int(number), path + query.parameters(page=int(number)), number == page.number)
        for number in paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    )


def meant(suggestions: Sequence[str], path: str) -> list[Link]:
    """The searches that were probably meant, as links."""
    return [
        Link(_("Did you mean “%(words)s”?") % {"words": words}, f"{path}?{urlencode({'q': words})}")
        for words in suggestions
    ]


def ways_out(collection: Collection, query: Query, path: str, every: frozenset[str]) -> list[Link]:
    """What would find something: the list without one of its filters, with its number; else the whole list."""
    narrowing: list[tuple[str, tuple[str, ...]]] = [
        (languages.listed(choice.label for choice in facet.choices if choice.value in chosen), (facet.name,))
        for facet in collection.facets
        if (chosen := query.selection.get(facet.name))
    ]
    narrowing += collection.options(query)
    if query.text and narrowing:
        narrowing.append((query.text, ("q",)))
    links = []
    for names, parameters in narrowing:
        rest = query.without(*parameters)
        scope = collection.scope_of(rest)
        start = collection.search(rest.text, scope) if rest.text else scope
        count = collection.matrix.count(collection.matrix.select(rest.selection, every, start))
        if count:
            words = ngettext(
                "%(number)d result without the filter “%(names)s”",
                "%(number)d results without the filter “%(names)s”",
                count,
            ) % {"number": count, "names": names}
            links.append(Link(words, path + rest.parameters()))
    return links or [Link(_("Show everything"), path)]


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed or calendar of a list: its media type and address."""

    type: str
    url: str


class ListingPage(RoutablePageMixin, BasePage):
    """A list of offers, of the whole town or of one neighbourhood."""

    introduction = models.TextField(
        gettext_lazy("introduction"), blank=True, help_text=gettext_lazy("One or two short sentences above the list.")
    )

    page_size: ClassVar[int] = 20
    feeds: ClassVar[list[tuple[str, str]]] = []
    filters: ClassVar[type[ListFilters]] = ListFilters
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        abstract = True

    def get_scope(self) -> Any:
        """The neighbourhood whose offers the page shows; None means the whole town."""
        return None

    def collection(self, request: HttpRequest) -> Collection:
        """The room's rows within the page's scope."""
        raise TypeError(f"{type(self).__name__} has no collection")

    def heading(self, total: int) -> str:
        """The number of results in words: "9 Kurse in Grünau"."""
        return self.title

    def listing(self, request: HttpRequest) -> Listing:
        """The list as the address asks for it."""
        collection = self.collection(request)
        within_area = self.get_scope() is not None
        given, facets, selects = request.GET, collection.facets, collection.selects
        query, fields = read(self.filters, given, facets, selects, within_area=within_area)
        listing = build(collection, query, self.here, self.page_size)
        listing.fields = fields
        return listing

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The page's context with its list."""
        context = super().get_context(request, *args, **kwargs)
        listing = self.listing(request)
        return {
            **context,
            "listing": listing,
            # A list is looked through, not read from its first word to its last
            "read_aloud": "",
            "list_url": self.here,
            "heading": self.heading(listing.total),
            "area": self.get_scope(),
            "fields_words": self.filters.asked_words,
            "fields_button": self.filters.asked_button,
            "search_label": _("Search in this list"),
            "empty_title": _("Nothing found"),
            "empty_text": _("Try fewer filters or another word. Or call us: we look with you."),
            "feed_links": self.feed_links(),
            "orders": self.links(self.orders(listing.query)),
            "switches": self.links(self.switches(listing.query)),
        }

    def links(self, entries: Sequence[tuple[Any, str, bool]]) -> tuple[Answer, ...]:
        """Words and query strings as links of this list."""
        return tuple(Answer(str(words), self.here + url, selected=on) for words, url, on in entries)

    def orders(self, query: Query) -> list[tuple[str, str, bool]]:
        """Ways to sort: words, query string, and whether it is the present one."""
        return []

    def switches(self, query: Query) -> list[tuple[Any, str, bool]]:
        """What else can be shown: words, query string that turns it on or off, whether it is on."""
        return []

    def feed_links(self) -> list[FeedLink]:
        """Feeds and calendars of this list, for programs that look for them."""
        return [FeedLink(kind, self.here + path) for kind, path in self.feeds]
