"""From an address to a page in one query, in the reader's language or in German.

Home pages carry their language as slug, and slugs are the same in every language. So a page's `url_path` is
its public address, and one look-up of every prefix of the address in both trees finds the deepest live page
and the way to it. What is left of the address is the page's own to answer (calendars, feeds).
"""

from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils import translation
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from wagtail import hooks
from wagtail.models import Page, PageViewRestriction
from wagtail.url_routing import RouteResult
from wagtail.views import serve_chain

from base import languages
from base.errors import not_allowed
from base.versions import SITE, remembered

DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Step:
    """A live page on the way to an address: number, address, title, depth, type, key of its translations."""

    pk: int
    url_path: str
    title: str
    depth: int
    kind: int
    key: Any


def prefixes(language: str, parts: list[str]) -> list[str]:
    """`/de/`, `/de/kurse/`, `/de/kurse/naehkurs/` for `["kurse", "naehkurs"]`."""
    return ["/" + "/".join([language, *parts[:length]]) + "/" for length in range(len(parts) + 1)]


@cache
def _question(slugs: int, paths: int) -> str:
    """The question of every request, ready to be asked; Django would put it together anew each time, ten times slower.

    Addresses have no index, their last parts have.
    """
    columns = "id, url_path, title, depth, content_type_id, translation_key"
    among = (", ".join(["%s"] * number) for number in (slugs, paths))
    table = Page._meta.db_table
    return "SELECT {} FROM {} WHERE live AND slug IN ({}) AND url_path IN ({})".format(columns, table, *among)  # noqa: S608


def steps(slugs: set[str], paths: set[str]) -> dict[str, Step]:
    """Address → live page, of some addresses that end with one of the slugs; one query."""
    with connection.cursor() as cursor:
        cursor.execute(_question(len(slugs), len(paths)), [*slugs, *paths])
        return {row[1]: Step(*row) for row in cursor.fetchall()}


def find(request: HttpRequest, path: str) -> RouteResult:
    """The page that answers an address below a language, and what is left of the address.

    Keeps the way to it (home first, in the reader's language where it is translated) as `request.trail`, and the
    page itself knows the languages in which it is live. Raises Http404 where nothing answers.
    """
    parts = [part for part in path.split("/") if part]
    if len(parts) > DEEPEST:
        raise Http404
    reader = get_language() or languages.SOURCE
    own, source = prefixes(reader, parts), prefixes(languages.SOURCE, parts)
    everywhere = {code: prefixes(code, parts)[-1] for code in languages.codes()}
    last = set(parts[-1:]) or set(languages.codes())
    found = steps({reader, languages.SOURCE, *parts, *last}, {*own, *source, *everywhere.values()})
    for length in range(len(parts), -1, -1):
        for candidate in (own[length], source[length]):
            step = found.get(candidate)
            if step is not None:
                way = (found.get(a) or found.get(b) for a, b in zip(own[:length], source[:length], strict=True))
                request.trail = [one for one in way if one]  # type: ignore[attr-defined]
                page = load(step)
                if length == len(parts):
                    page.live_in = [
                        code for code, at in everywhere.items() if at in found and found[at].key == step.key
                    ]
                return _route(page, request, parts[length:])
    raise Http404


@cache
def _row_of(kind: type[Page]) -> str:
    """The question for one page of a type, ready to be asked."""
    sql: str = kind._default_manager.filter(pk=0).order_by().query.sql_with_params()[0]
    return sql


def load(step: Step) -> Page:
    """The page of a step as its own type. Raises Http404 where it has gone meanwhile."""
    kind = ContentType.objects.get_for_id(step.kind).model_class() or Page
    page = next(iter(kind._default_manager.raw(_row_of(kind), [step.pk])), None)
    if page is None:
        raise Http404
    return page


def any_restrictions(request: HttpRequest) -> bool:
    """Whether any page at all is not for everybody, from memory."""
    return remembered(request, SITE, "restrictions", PageViewRestriction.objects.exists)


def _route(page: Page, request: HttpRequest, rest: list[str]) -> RouteResult:
    """Let the page itself answer what is left; plain pages answer nothing below themselves."""
    if not rest:
        return page.route(request, [])
    if not hasattr(page, "resolve_subpage"):
        raise Http404
    match = page.resolve_subpage("/" + "/".join(rest) + "/")
    request.routable_resolver_match = match  # type: ignore[attr-defined]
    view, args, kwargs = match
    return RouteResult(page, args=(view, args, kwargs))


def in_unknown_language(request: HttpRequest, code: str, path: str = "") -> HttpResponseBase:
    """`/xx/kurse/`: the German page with a choice of languages. It is a 404 all the same: nobody shall link to it."""
    if request.method not in ("GET", "HEAD"):
        raise Http404
    reader = get_language() or languages.SOURCE
    request.unknown_language = code  # type: ignore[attr-defined]
    translation.activate(languages.SOURCE)
    request.path = request.path_info = f"/{languages.SOURCE}/{path}"
    try:
        response = serve(request, path)
    except Http404:
        translation.activate(reader)
        raise
    if response.status_code == HTTPStatus.OK:
        response.status_code = HTTPStatus.NOT_FOUND
    return response


@csrf_exempt  # nothing is changed here, and the answer shall be readable
def serve(request: HttpRequest, path: str = "") -> HttpResponseBase:
    """Answer an address below a language prefix; stands where Wagtail's own view would."""
    if request.method not in ("GET", "HEAD", "OPTIONS"):
        return not_allowed(request)
    page, args, kwargs = find(request, path)
    page.unrestricted = not any_restrictions(request)
    chain: Any = serve_chain
    for hook in reversed(hooks.get_hooks("on_serve_page")):
        chain = hook(chain)
    for hook in hooks.get_hooks("before_serve_page"):
        result = hook(page, request, args, kwargs)
        if isinstance(result, HttpResponse):
            return result
    return chain(page, request, args, kwargs)
