"""What is asked and written while others wait: Django takes longer to put it into SQL than a database to answer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg
from django.db import connection, models

# Stand in a question for what differs from time to time; nothing else in it may be the same
NUMBER, WORDS, MORE_WORDS = -20_731_946, "\ue000words\ue000", "\ue000more\ue000"


class Prepared:
    """A queryset of tuples that is put into SQL once for each kind of database, and asked with other values."""

    def __init__(self, build: Callable[..., models.QuerySet[Any, Any]], *marks: int | str) -> None:
        """`build` gives the queryset for some values; a mark is NUMBER, WORDS or MORE_WORDS, as the value is."""
        self.build, self.marks = build, marks
        self._kept: dict[str, tuple[Any, str, list[Any]]] = {}

    def rows(self, *values: int | str) -> list[tuple[Any, ...]]:
        """The answer, as the queryset would give it."""
        if connection.vendor not in self._kept:
            compiler = self.build(*self.marks).query.get_compiler(connection=connection)
            sql, params = compiler.as_sql()
            self._kept[connection.vendor] = compiler, sql, list(params)
        compiler, sql, params = self._kept[connection.vendor]
        asked = dict(zip(self.marks, values, strict=True))
        with _cursor() as cursor:
            cursor.execute(sql, [asked.get(one, one) for one in params])
            return list(compiler.results_iter([cursor.fetchall()], tuple_expected=True))


def insert(row: models.Model) -> None:
    """Store a new row: like `save`, without signals and without what the model's own `save` does first.

    For rows to which nothing listens; their keys are numbers that the database gives.
    """
    sql, fields = _insertion(type(row), connection.vendor)
    with _cursor() as cursor:
        cursor.execute(sql, [one.get_db_prep_save(one.pre_save(row, True), connection) for one in fields])
        row.pk = cursor.fetchone()[0]
    row._state.adding, row._state.db = False, connection.alias


@cache
def _insertion(model: type[models.Model], _vendor: str) -> tuple[str, list[models.Field[Any, Any]]]:
    """The sentence that stores a row, and the fields whose values it takes."""
    fields = [one for one in model._meta.local_concrete_fields if not one.primary_key]
    quoted = connection.ops.quote_name
    columns = ", ".join(quoted(str(one.column)) for one in fields)
    marks = ", ".join("%s" for _field in fields)
    table, key = quoted(model._meta.db_table), quoted(str(model._meta.pk.column))
    return f"INSERT INTO {table} ({columns}) VALUES ({marks}) RETURNING {key}", fields  # noqa: S608  names of ours


@contextmanager
def _cursor() -> Iterator[Any]:
    """Takes sentences that stay the same: PostgreSQL thinks once how to answer them, and not each time anew."""
    connection.ensure_connection()
    raw = connection.connection
    if not isinstance(raw, psycopg.Connection):
        with connection.cursor() as cursor:
            yield cursor
        return
    usual, raw.cursor_factory = raw.cursor_factory, psycopg.Cursor
    try:
        with connection.cursor() as cursor:
            yield cursor
    finally:
        raw.cursor_factory = usual
