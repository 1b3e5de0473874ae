"""The one listing: courses, advice, businesses, news and events are the same page over different rows.

A room gives a `Collection` (its rows in memory and how to show them) and says nothing of paging, filters,
chips or notices. The page knows its scope only through `get_scope()`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
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

from base.facets import Matrix
from base.frame import Link
from base.notices import Answer, Chip, Notice, Question
from base.pages import BasePage
from base.parameters import Facet, Query, Test, read_query


@dataclass(frozen=True, slots=True)
class PageLink:
    """A number in the paging; `gap` stands for the numbers left out."""

    number: int = 0
    url: str = ""
    current: bool = False
    gap: bool = False


@dataclass(slots=True)
class Listing:
    """Everything a listing's template shows."""

    total: int
    notices: list[Notice]
    questions: list[Question]
    chips: list[Chip]
    page_obj: PaginatorPage
    links: list[PageLink]
    query: Query
    clear_url: str
    collection: "Collection"
    items: list[Any]
    previous_url: str = ""
    next_url: str = ""
    ways_out: list[Link] = field(default_factory=list)
    suggestions: list[str] = field(default_factory=list)

    @property
    def hidden(self) -> list[tuple[str, str]]:
        """The active filters as form fields, so that a search keeps them."""
        selected = [(name, value) for name, values in self.query.selection.items() for value in values]
        return selected + list(self.query.options.items())


class Collection:
    """The rows of one room, ready to be filtered. A room subclasses it.

    `matrix` holds the rows, `facets` the questions, `scope` the mask of the rows that belong to the page.
    """

    matrix: Matrix
    facets: Sequence[Facet]
    scope: int

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
    start = collection.search(query.text, collection.scope) if query.text else collection.scope
    mask = collection.matrix.select(query.selection, every, start)
    items = collection.order(mask, query)
    paginator = Paginator(items, page_size)
    if query.page > paginator.num_pages:
        query.ignored.append(_("This page number does not exist. You see the last page."))
    page = paginator.get_page(query.page)
    questions, chips = [], []
    for facet in collection.facets:
        chosen = query.selection.get(facet.name, [])
        counts = collection.matrix.counts(
            facet.name, (one.value for one in facet.choices), query.selection, every, start
        )
        answers = []
        for choice in facet.choices:
            selected = choice.value in chosen
            rest = [value for value in chosen if value != choice.value]
            url = path + query.parameters(**{facet.name: rest if selected else [*chosen, choice.value]})
            answers.append(
                Answer(choice.label, url, counts[choice.value], selected, choice.icon, choice.lang, choice.value)
            )
            if selected:
                chips.append(Chip(choice.label, url, choice.lang))
        questions.append(Question(facet.question, facet.name, tuple(answers)))
    suggestions = collection.suggest(query.text) if query.text and not start else []
    return Listing(
        total=len(items),
        notices=collection.notices(list(page.object_list)),
        questions=questions,
        chips=chips,
        page_obj=page,
        links=page_links(page, path, query),
        query=query,
        clear_url=path,
        collection=collection,
        items=items,
        previous_url=path + query.parameters(page=page.number - 1) if page.has_previous() else "",
        next_url=path + query.parameters(page=page.number + 1) if page.has_next() else "",
        ways_out=[] if items else meant(suggestions, path) + ways_out(collection, query, path, every, start),
        suggestions=suggestions,
    )


def page_links(page: PaginatorPage, path: str, query: Query) -> list[PageLink]:
    """The numbers of the paging with their addresses; none where there is one page only."""
    paginator = page.paginator
    if paginator.num_pages < 2:
        return []
    return [
        PageLink(gap=True)
        if number == Paginator.ELLIPSIS
        else PageLink(int(number), path + query.parameters(page=int(number)), number == page.number)
        for number in paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    ]


def meant(suggestions: Sequence[str], path: str) -> list[Link]:
    """The searches that were probably meant, as links."""
    return [
        Link(_("Did you mean “%(words)s”?") % {"words": words}, f"{path}?{urlencode({'q': words})}")
        for words in suggestions
    ]


def ways_out(collection: Collection, query: Query, path: str, every: frozenset[str], start: int) -> list[Link]:
    """What would find something: the list without one of its filters, with its number; else the whole list."""
    links = []
    for facet in collection.facets:
        chosen = query.selection.get(facet.name)
        if not chosen:
            continue
        rest = {name: values for name, values in query.selection.items() if name != facet.name}
        count = collection.matrix.count(collection.matrix.select(rest, every, start))
        if count:
            names = ", ".join(choice.label for choice in facet.choices if choice.value in chosen)
            words = ngettext(
                "%(number)d result without the filter “%(names)s”",
                "%(number)d results without the filter “%(names)s”",
                count,
            ) % {"number": count, "names": names}
            links.append(Link(words, path + query.parameters(**{facet.name: []})))
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
    options: ClassVar[dict[str, Test]] = {"area": bool}
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
        query = read_query(request.GET, collection.facets, self.options)
        if self.get_scope() is not None and query.options.pop("area", ""):
            query.ignored.append(_("This list shows one neighbourhood only. We left the filter “area” out."))
        return build(collection, query, self.here, self.page_size)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The page's context with its list."""
        context = super().get_context(request, *args, **kwargs)
        listing = self.listing(request)
        return {
            **context,
            "listing": listing,
            "heading": self.heading(listing.total),
            "area": self.get_scope(),
            "search_label": _("Search in this list"),
            "empty_title": _("Nothing found"),
            "empty_text": _("Try fewer filters or another word. Or call us: we look with you."),
            "feed_links": self.feed_links(),
            "orders": [
                Answer(str(label), self.here + url, selected=on) for label, url, on in self.orders(listing.query)
            ],
            "switches": [
                Answer(str(label), self.here + url, selected=on) for label, url, on in self.switches(listing.query)
            ],
        }

    def links(self, entries: list[tuple[str, str, bool]]) -> list[Answer]:
        """Words and query strings as links of this list."""
        return [Answer(words, self.here + url, selected=on) for words, url, on in entries]

    def orders(self, query: Query) -> list[tuple[str, str, bool]]:
        """Ways to sort: words, query string, and whether it is the present one."""
        return []

    def switches(self, query: Query) -> list[tuple[str, str, bool]]:
        """What else can be shown: words, query string that turns it on or off, whether it is on."""
        return []

    def feed_links(self) -> list[FeedLink]:
        """Feeds and calendars of this list, for programs that look for them."""
        return [FeedLink(kind, self.here + path) for kind, path in self.feeds]
