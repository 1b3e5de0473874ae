"""New courses as Atom."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from base.feeds import Entry, atom
from base.funding import funding_words
from base.listing import Listing
from base.templatetags.ui import address
from courses.cards import reader

MOST = 50


def response(request: HttpRequest, page: Any, listing: Listing) -> HttpResponse:
    """The newest courses of a list."""
    collection: Any = listing.collection
    courses = [collection.data.courses[number] for number, _position in listing.items]
    courses.sort(key=lambda course: course.published, reverse=True)
    entries = [
        Entry(
            key=f"urn:uuid:{course.key}",
            title=course.title(reader())[0],
            url=address(course.url_path, reader()),
            text=course.summary(reader()),
            updated=course.published,
            lang=course.title(reader())[1] or reader(),
        )
        for course in courses[:MOST]
    ]
    return atom(page.title, page.here, page.introduction, reader(), funding_words(request), entries)
