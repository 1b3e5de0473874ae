"""What a search looks into: the texts of one thing on four levels, title, topics, summary, and all the rest."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

TAG = re.compile(r"<[^>]+>")
NOT_TEXT = ("type", "id", "icon")
Texts = tuple[str, str, str, str]


def texts(
    titles: Iterable[str], topics: Iterable[str] = (), summaries: Iterable[str] = (), rest: Iterable[str] = ()
) -> Texts:
    """The four levels of one thing; title and summary in all languages in which it may be found."""
    title, topic, summary, other = (
        ". ".join(dict.fromkeys(part for part in level if part)) for level in (titles, topics, summaries, rest)
    )
    return title, topic, summary, other


def body_words(raw: Any) -> Iterator[str]:
    """The texts in a page's body as it is stored: blocks in lists, without their names and marks."""
    if isinstance(raw, str):
        yield TAG.sub(" ", raw)
    elif isinstance(raw, dict):
        for name, value in raw.items():
            if name not in NOT_TEXT:
                yield from body_words(value)
    elif isinstance(raw, list | tuple):
        for value in raw:
            yield from body_words(value)
