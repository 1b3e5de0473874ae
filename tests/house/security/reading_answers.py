"""How an answer of the admin is read: what it shows, and whether it was a refusal."""

import json
from typing import Any
from urllib.parse import unquote_plus

from tests.house.security.sides import PUBLIC, SECRET


def text_of(answer: Any) -> str:
    """Body, headers and cookies of an answer, in small letters, readable."""
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    text = body.decode("utf-8", "replace")
    if "json" in answer.headers.get("Content-Type", ""):
        text = json.dumps(json.loads(text), ensure_ascii=False) if text else ""
    headers = " ".join(f"{name}: {value}" for name, value in answer.headers.items())
    return unquote_plus(f"{text} {headers} {answer.cookies.output(header='', sep=';')}").casefold()


def shows(answer: Any, *marks: str) -> bool:
    """Whether an answer holds one of the marks; without any named, those of the foreign neighbourhood."""
    text = text_of(answer)
    return any(mark.casefold() in text for mark in marks or (SECRET, PUBLIC))


def refused(answer: Any) -> bool:
    """Like a thing that does not exist, or sent away to the first page of the admin; nothing foreign in it."""
    gone = answer.status_code == 404 or (answer.status_code == 302 and answer.headers["Location"] == "/admin/")
    return gone and not shows(answer)
