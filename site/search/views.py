"""Search over the whole site."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from base.frame import Frame
from base.listing import meant, page_links
from base.notices import Crumb, Head
from base.parameters import ListFilters
from search.pages import find, notice, suggest

PAGE_SIZE = 20


def search(request: HttpRequest) -> HttpResponse:
    """Pages that have all the words. Always answers with a usable page."""
    query = ListFilters(request.GET).query()
    found = find(request, query.text)
    page = Paginator(found, PAGE_SIZE).get_page(query.page)
    heading = _("Search")
    if query.text:
        heading = ngettext("%(number)d result", "%(number)d results", len(found)) % {"number": len(found)}
    path = Frame(request).search_url
    context = {
        "head": Head(title=_("Search"), robots="noindex"),
        "crumbs": (Crumb(_("Home"), f"/{request.LANGUAGE_CODE}/"), Crumb(_("Search"))),
        "heading": heading,
        "query": query,
        "notices": [notice(one) for one in page.object_list],
        "page_obj": page,
        "links": page_links(page, path, query),
        "path": path,
        "meant": meant([] if found or not query.text else suggest(request, query.text), path),
    }
    return render(request, "search/search.html", context)
