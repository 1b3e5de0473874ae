"""Questions that are asked while others wait: Django takes longer to put them into SQL than a database to answer."""

from collections.abc import Callable
from typing import Any

from django.db import connection, models

# Stand in a question for what differs from time to time; nothing else in it may be the same
NUMBER, WORDS = -20_731_946, "\ue000words\ue000"


class Prepared:
    """A queryset of tuples that is put into SQL once for each kind of database, and asked with other values."""

    def __init__(self, build: Callable[..., models.QuerySet[Any, Any]], mark: int | str) -> None:
        """`build` gives the queryset for one value; `mark` is NUMBER or WORDS, as the value is."""
        self.build, self.mark = build, mark
        self._kept: dict[str, tuple[Any, str, list[Any]]] = {}

    def rows(self, value: int | str) -> list[tuple[Any, ...]]:
        """The answer, as the queryset would give it."""
        if connection.vendor not in self._kept:
            compiler = self.build(self.mark).query.get_compiler(connection=connection)
            sql, params = compiler.as_sql()
            self._kept[connection.vendor] = compiler, sql, list(params)
        compiler, sql, params = self._kept[connection.vendor]
        with connection.cursor() as cursor:
            cursor.execute(sql, [value if one == self.mark else one for one in params])
            return list(compiler.results_iter([cursor.fetchall()], tuple_expected=True))
