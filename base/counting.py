"""How often a page is looked at: numbers only. Nobody is recognised and nothing of a reader is kept.

A page says what its views are counted as (`counted_as`); answers from memory count too. Each process adds up in
memory and writes the sums once a minute, after an answer has gone out, so that a reader never waits for it. What a
process has not written when it ends is lost: at most a minute.
"""

import logging
import time
from collections import Counter
from collections.abc import Callable, Mapping
from threading import Lock
from typing import Any

from django.core.signals import request_finished
from django.db import DatabaseError
from django.http import HttpRequest

logger = logging.getLogger(__name__)

EVERY = 60  # seconds between two times that a process writes
MACHINES = ("bot", "crawl", "spider", "slurp", "monitor", "curl", "wget", "python", "headless", "preview", "facebook")
Writer = Callable[[Mapping[str, int]], None]
_writers: list[Writer] = []
_waiting: Counter[str] = Counter()
_lock = Lock()
_written_at = time.monotonic()


def add_writer(writer: Writer) -> None:
    """A room that stores sums: it is given what was counted → how often."""
    _writers.append(writer)


def counted_as(request: HttpRequest, what: str) -> None:
    """Say what a view of this page is counted as."""
    request._counted_as = what  # type: ignore[attr-defined]


def asked_for(request: HttpRequest) -> str:
    """What the page that was just made is counted as; empty where its views are not counted."""
    return str(getattr(request, "_counted_as", ""))


def seen(request: HttpRequest, what: str) -> None:
    """Somebody has looked. Machines say who they are; the people of the house are signed in."""
    if not what or request.method != "GET" or "sessionid" in request.META.get("HTTP_COOKIE", ""):
        return
    reader = request.META.get("HTTP_USER_AGENT", "").lower()
    if reader and not any(name in reader for name in MACHINES):
        with _lock:
            _waiting[what] += 1


def write() -> None:
    """Hand the sums to the rooms now. What could not be written waits for the next time."""
    global _written_at  # noqa: PLW0603  one clock for the process
    with _lock:
        sums = dict(_waiting)
        _waiting.clear()
        _written_at = time.monotonic()
    if not sums:
        return
    try:
        for writer in _writers:
            writer(sums)
    except DatabaseError as error:
        logger.warning("The numbers of views wait: %s", type(error).__name__)
        with _lock:
            _waiting.update(sums)


def on_finished(**_kwargs: Any) -> None:
    """An answer has gone out."""
    if _waiting and time.monotonic() - _written_at >= EVERY:
        write()


def connect() -> None:
    """Called once, when the app is ready."""
    request_finished.connect(on_finished, dispatch_uid="counting")
