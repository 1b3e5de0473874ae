"""Wagtail's search of the admin, in the database. Readers are not searched for here: see `base/german.py`.

On SQLite a quotation mark in what an editor looks for ended in an error: modelsearch writes it into the question as it
is, where it means the end of a word.
"""

from typing import Any

from modelsearch.backends import database
from modelsearch.query import Phrase, PlainText

MARK = '"'
# A sign without meaning, which stands in no text: nothing is found where nothing is said
NOTHING = "\ue000"


class Unquoting:
    """Before a query compiler of SQLite: what is looked for has no quotation marks."""

    def build_search_query_content(self, query: Any, config: Any = None) -> Any:
        """The question, with spaces in the place of the marks."""
        if isinstance(query, PlainText):
            query = PlainText(_without_marks(query.query_string), operator=query.operator, boost=query.boost)
        elif isinstance(query, Phrase):
            query = Phrase(_without_marks(query.query_string))
        return super().build_search_query_content(query, config=config)  # type: ignore[misc]


def _without_marks(words: str) -> str:
    return words.replace(MARK, " ") if words.replace(MARK, "").strip() else NOTHING


def SearchBackend(params: Any) -> Any:  # noqa: N802  modelsearch looks for this name
    """The backend of the database that is used."""
    backend = database.SearchBackend(params)
    if type(backend).__name__ == "SQLiteSearchBackend":
        for kind in ("query_compiler_class", "autocomplete_query_compiler_class"):
            compiler = getattr(backend, kind)
            setattr(backend, kind, type(compiler.__name__, (Unquoting, compiler), {}))
    return backend
