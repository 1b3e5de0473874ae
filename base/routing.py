"""From an address to a page in one query, in the reader's language or in German.

Home pages carry their language as slug, and slugs are the same in every language. So a page's `url_path` is
its public address, and one look-up of every prefix of the address in both trees finds the deepest live page
and the way to it. What is left of the address is the page's own to answer (calendars, feeds).
"""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from wagtail import hooks
from wagtail.models import Page
from wagtail.url_routing import RouteResult
from wagtail.views import serve_chain

from base import languages
from base.errors import not_allowed

DEEPEST = 8


def prefixes(language: str, parts: list[str]) -> list[str]:
    """`/de/`, `/de/kurse/`, `/de/kurse/naehkurs/` for `["kurse", "naehkurs"]`."""
    return ["/" + "/".join([language, *parts[:length]]) + "/" for length in range(len(parts) + 1)]


def find(request: HttpRequest, path: str) -> RouteResult:
    """The page that answers an address below a language, and what is left of the address.

    Keeps the way to it (home first, in the reader's language where it is translated) as `request.trail`.
    Raises Http404 where nothing answers.
    """
    parts = [part for part in path.split("/") if part]
    if len(parts) > DEEPEST:
        raise Http404
    reader = get_language() or languages.SOURCE
    own, source = prefixes(reader, parts), prefixes(languages.SOURCE, parts)
    found = {
        page.url_path: page for page in Page.objects.live().filter(url_path__in={*own, *source}).defer_streamfields()
    }
    for length in range(len(parts), -1, -1):
        for candidate in (own[length], source[length]):
            page = found.get(candidate)
            if page is not None:
                request.trail = [  # type: ignore[attr-defined]
                    step
                    for step in (
                        found.get(a) or found.get(b) for a, b in zip(own[:length], source[:length], strict=True)
                    )
                    if step
                ]
                return _route(page, request, parts[length:])
    raise Http404


def _route(page: Page, request: HttpRequest, rest: list[str]) -> RouteResult:
    """Let the page itself answer what is left; plain pages answer nothing below themselves."""
    if rest and not hasattr(page.specific_class, "resolve_subpage"):
        raise Http404
    specific = page.specific
    if not rest:
        return specific.route(request, [])
    match = specific.resolve_subpage("/" + "/".join(rest) + "/")
    request.routable_resolver_match = match  # type: ignore[attr-defined]
    view, args, kwargs = match
    return RouteResult(specific, args=(view, args, kwargs))


@csrf_exempt  # nothing is changed here, and the answer shall be readable
def serve(request: HttpRequest, path: str = "") -> HttpResponseBase:
    """Answer an address below a language prefix; stands where Wagtail's own view would."""
    if request.method not in ("GET", "HEAD", "OPTIONS"):
        return not_allowed(request)
    page, args, kwargs = find(request, path)
    chain: Any = serve_chain
    for hook in reversed(hooks.get_hooks("on_serve_page")):
        chain = hook(chain)
    for hook in hooks.get_hooks("before_serve_page"):
        result = hook(page, request, args, kwargs)
        if isinstance(result, HttpResponse):
            return result
    return chain(page, request, args, kwargs)
