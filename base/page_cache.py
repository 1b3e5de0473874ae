"""Public pages from memory: for visitors without a cookie, right within a second of every change.

What a page was made from is not listed: any change of any version row makes every kept page old (see
`versions.py`; the row "site" changes with everything that editors write). Times on our pages are full minutes,
so no page is kept beyond the minute in which it was made.
"""

import gzip
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from hashlib import blake2b
from threading import Lock

import brotli
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from base import counting, versions
from base.middleware import GetResponse, language_of_path

# Seconds for which a process believes the version rows that it has read
TRUST = 0.5
MINUTE = 60
MOST_BYTES = 12_000_000
# Addresses with a query may be endless in number: they get a place of their own and never push plain ones out
MOST_BYTES_WITH_QUERY = 4_000_000
LONGEST_QUERY = 300
SHORTEST_COMPRESSED = 500
TEXT = ("text/", "application/json", "application/atom+xml")
PRIVATE = ("private", "no-store", "no-cache")
Key = tuple[str, str, str]


@dataclass(slots=True)
class Kept:
    """An answer with the version rows that it was made under, and until when it holds; one body per encoding."""

    headers: dict[str, str]
    bodies: dict[str, bytes]
    tokens: dict[str, str]
    until: float
    etag: str
    counted_as: str = ""

    @property
    def size(self) -> int:
        """Bytes of memory, roughly."""
        return sum(len(body) for body in self.bodies.values()) + 1000


@dataclass(slots=True)
class Shelf:
    """Kept answers, the latest used last; the oldest go when there are too many bytes."""

    most: int
    size: int = 0
    kept: OrderedDict[Key, Kept] = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)

    def get(self, key: Key) -> Kept | None:
        """The answer for an address."""
        with self.lock:
            found = self.kept.get(key)
            if found is not None:
                self.kept.move_to_end(key)
            return found

    def put(self, key: Key, one: Kept) -> None:
        """Keep an answer, in the place of an older one."""
        with self.lock:
            if key in self.kept:
                self.size -= self.kept.pop(key).size
            self.kept[key] = one
            self.size += one.size
            while self.size > self.most:
                self.size -= self.kept.popitem(last=False)[1].size


class PageCacheMiddleware:
    """The first of all: what it can answer itself costs no more than looking it up."""

    def __init__(self, get_response: GetResponse) -> None:
        """Wrap the whole stack."""
        self.get_response = get_response
        self.plain, self.queried = Shelf(MOST_BYTES), Shelf(MOST_BYTES_WITH_QUERY)
        self.tokens: dict[str, str] = {}
        self.trusted_until = 0.0

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer from memory, or keep what the page answers."""
        query = request.META.get("QUERY_STRING", "")
        if not may_be_kept(request, query):
            return self._ask(request)
        try:
            key = (request.scheme or "", request.get_host(), f"{request.path_info}?{query}")
        except DisallowedHost:
            return self._ask(request)
        shelf = self.queried if query else self.plain
        kept = shelf.get(key)
        if kept is None or time.time() >= kept.until or kept.tokens != self._tokens():
            # Before the page is made, so that a change meanwhile makes it old
            tokens = versions.tokens(request)
            self._believe(tokens)
            response = self.get_response(request)
            if not is_public(response):
                return response
            kept = keep(response, tokens, counting.asked_for(request))
            shelf.put(key, kept)
        counting.seen(request, kept.counted_as)
        return answer(request, kept)

    def _ask(self, request: HttpRequest) -> HttpResponse:
        """The page itself; what it is counted as is known afterwards."""
        response = self.get_response(request)
        if response.status_code == 200:
            counting.seen(request, counting.asked_for(request))
        return response

    def _tokens(self) -> dict[str, str]:
        if time.monotonic() >= self.trusted_until:
            self._believe(versions.tokens(None))
        return self.tokens

    def _believe(self, tokens: dict[str, str]) -> None:
        self.tokens, self.trusted_until = tokens, time.monotonic() + TRUST


def may_be_kept(request: HttpRequest, query: str) -> bool:
    """Whether a request is one of those that get the same answer as everybody else."""
    return (
        request.method in ("GET", "HEAD")
        and not request.META.get("HTTP_COOKIE")
        and "HTTP_AUTHORIZATION" not in request.META
        and "HTTP_RANGE" not in request.META
        and len(query) <= LONGEST_QUERY
        and bool(language_of_path(request.path_info))
    )


def is_public(response: HttpResponse) -> bool:
    """Whether an answer is for everybody: no cookie, nothing that depends on who asks."""
    control = response.headers.get("Cache-Control", "")
    vary = response.headers.get("Vary", "").lower()
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and not any(word in control for word in PRIVATE)
        and not any(name in vary for name in ("cookie", "accept-language", "*"))
        and not response.headers.get("Content-Encoding")
    )


def keep(response: HttpResponse, tokens: dict[str, str], counted_as: str = "") -> Kept:
    """An answer as it is kept, until the end of this minute; `counted_as`: what its views are counted as."""
    patch_vary_headers(response, ("Accept-Encoding",))
    headers = {name: value for name, value in response.items() if name not in ("Content-Length", "ETag")}
    etag = f'W/"{blake2b(response.content, digest_size=12).hexdigest()}"'
    until = (time.time() // MINUTE + 1) * MINUTE
    return Kept(headers, {"": response.content}, tokens, until, etag, counted_as)


def answer(request: HttpRequest, kept: Kept) -> HttpResponse:
    """The kept answer in the encoding that the reader understands; 304 where the reader has it already."""
    encoding = ""
    # Nothing secret stands on a page for everybody, so compression gives nothing away
    if len(kept.bodies[""]) >= SHORTEST_COMPRESSED and kept.headers.get("Content-Type", "").startswith(TEXT):
        accepted = request.META.get("HTTP_ACCEPT_ENCODING", "")
        encoding = next((one for one in ("br", "gzip") if one in accepted and f"{one};q=0" not in accepted), "")
    if request.META.get("HTTP_IF_NONE_MATCH") == kept.etag:
        response = HttpResponse(status=304, headers=kept.headers)
    else:
        body = body_in(kept, encoding)
        response = HttpResponse(b"" if request.method == "HEAD" else body, headers=kept.headers)
        response.headers["Content-Length"] = str(len(body))
        if encoding:
            response.headers["Content-Encoding"] = encoding
    response.headers["ETag"] = kept.etag
    return response


def body_in(kept: Kept, encoding: str) -> bytes:
    """The body in an encoding, made at the first request for it."""
    if encoding not in kept.bodies:
        plain = kept.bodies[""]
        kept.bodies[encoding] = brotli.compress(plain, quality=5) if encoding == "br" else gzip.compress(plain, 6)
    return kept.bodies[encoding]
