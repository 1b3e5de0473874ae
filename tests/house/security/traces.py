"""Where something that people wrote could still be read: all rows of all tables, caches, files."""

import json
from collections.abc import Iterator
from typing import Any

from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.core.files.storage import Storage, default_storage
from django.db import connection


def traces(marks: list[str]) -> list[str]:
    """Places that still hold one of the marks: `courses_registration.name`, `cache default`, `file images/x.jpg`."""
    wanted = [mark.casefold() for mark in marks if mark]
    return sorted({place for place, text in everything() if any(mark in text.casefold() for mark in wanted)})


def everything() -> Iterator[tuple[str, str]]:
    """Every place with its text."""
    yield from _rows()
    yield from _sessions()
    yield from _caches()
    yield from (("file " + path, text) for path, text in _files(default_storage))


def _rows() -> Iterator[tuple[str, str]]:
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            columns = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                yield from ((f"{table}.{name}", _text(value)) for name, value in zip(columns, row, strict=True))


def _text(value: Any) -> str:
    if isinstance(value, (bytes, memoryview)):
        return bytes(value).decode("utf-8", "replace")
    # JSON hides letters behind escapes
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else _unescaped(str(value))


def _unescaped(text: str) -> str:
    try:
        return f"{text} {json.loads(text)}" if text[:1] in "[{" else text
    except ValueError:
        return text


def _sessions() -> Iterator[tuple[str, str]]:
    """What browsers are remembered by is packed in the table."""
    yield from (("session", str(session.get_decoded())) for session in Session.objects.all())


def _caches() -> Iterator[tuple[str, str]]:
    for name in caches.settings:
        cache: Any = caches[name]
        if hasattr(cache, "_cache") and isinstance(cache._cache, dict):
            yield from ((f"cache {name}", f"{key} {_text(kept)}") for key, kept in cache._cache.items())
        elif hasattr(cache, "_cache"):
            # Redis, where each worker of the tests has a database of its own
            client = cache._cache.get_client()
            yield from ((f"cache {name}", f"{key!r} {client.get(key)!r}") for key in client.scan_iter())


def _files(storage: Storage, folder: str = "") -> Iterator[tuple[str, str]]:
    folders, files = storage.listdir(folder)
    for name in files:
        path = f"{folder}/{name}".strip("/")
        with storage.open(path) as file:
            yield path, f"{path} {file.read().decode('utf-8', 'replace')}"
    for name in folders:
        yield from _files(storage, f"{folder}/{name}".strip("/"))
