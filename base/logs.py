"""What the site writes into its log: what went wrong and where, and nothing about anybody.

A log is kept by the machine, copied, and read by people who have no business with a resident's name. So links that
open somebody's registration, mail addresses and telephone numbers are taken out, and of an error only its kind and its
places are written: its words can quote what somebody typed.
"""

import datetime
import json
import logging
import re
import traceback
from typing import Any, Literal

from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, ProgrammingError

LEFT_OUT = "…"
MAIL = re.compile(r"[^\s<>,;:\"'(]{1,64}(?:@|%40)[^\s<>,;:\"')]{1,200}")
# In the digits of any script; a day with a time behind it ("01.12.2026 10:00") is none
TELEPHONE = re.compile(r"(?<![\w.:-])(?!\d\d\.\d\d\.\d{4})(?:\+|[0\u0660\u06f0])[\d\s/().-]{6,}\d(?![\w:])")
ADDRESS = re.compile(
    r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|(?<![\w:])(?:[0-9a-f]{1,4}:){3,}[0-9a-f:]+", re.IGNORECASE
)
# A part of an address that no editor wrote: long, and not words or numbers with hyphens between them
PART = re.compile(r"(?<=/)[^/?#\s]{16,}")
WORDS = re.compile(r"(?:[^\W\d_]+|\d{1,8})(?:-(?:[^\W\d_]+|\d{1,8}))*(?:\.[a-z]{2,4})?")
QUERY = re.compile(r"(?<=\S)\?\S.*")
# What a browser sent and the server did not understand may be a cookie
HEADER = re.compile(r"(Invalid HTTP Header|Invalid header|Invalid HTTP_HOST header|Origin checking failed)\b.*")
CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")
MOST_ERRORS = 20
# What is wrong with the machine, not with a person's input
OF_THE_MACHINE = (OperationalError, ProgrammingError, ImproperlyConfigured, ImportError)


def masked(text: str) -> str:
    """A text without mail addresses, telephone numbers, what was searched for, and links that open something."""
    text = HEADER.sub(r"\1", CONTROL.sub(" ", text))
    text = ADDRESS.sub(LEFT_OUT, QUERY.sub("", MAIL.sub(LEFT_OUT, text)))
    text = PART.sub(lambda found: found[0] if _is_of_words(found[0]) else LEFT_OUT, text)
    return TELEPHONE.sub(LEFT_OUT, text)


def _is_of_words(part: str) -> bool:
    return bool(WORDS.fullmatch(part)) and part == part.lower() and max(map(len, part.split("-"))) < 40


def told(error: BaseException) -> list[str]:
    """An error and those that led to it, the first one first: a line for each place, then its kind."""
    chain: list[BaseException] = []
    one: BaseException | None = error
    # They may lead to each other
    while one is not None and not any(one is seen for seen in chain) and len(chain) < MOST_ERRORS:
        chain.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return [line for one in reversed(chain) for line in (*_places(one), f"{type(one).__name__}{_words(one)}")]


def _places(error: BaseException) -> list[str]:
    return [f"{one.filename}:{one.lineno} {one.name}" for one in traceback.extract_tb(error.__traceback__)]


def _words(error: BaseException) -> str:
    if isinstance(error, BaseExceptionGroup):
        return f": {', '.join(type(one).__name__ for one in error.exceptions[:MOST_ERRORS])}"
    said = error if isinstance(error, OF_THE_MACHINE) else getattr(error, "strerror", None)
    lines = str(said or "").splitlines()
    return f": {masked(lines[0])}" if lines else ""


class Line(logging.Formatter):
    """Time, level, who says it, what it says; below it the places of an error."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as text."""
        said = facts(record)
        lines = [f"{said['time']} {said['level']} {said['logger']}: {said['message']}", *said.get("error", ())]
        return "\n  ".join(lines)


class JSON(logging.Formatter):
    """The same as one line of JSON: `time`, `level`, `logger`, `message`, and where there is one `status`, `error`."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as JSON."""
        return json.dumps(facts(record), ensure_ascii=False)


def facts(record: logging.LogRecord) -> dict[str, Any]:
    """All that is written of a record. What else hangs on it, as the request, is not."""
    try:
        message = masked(record.getMessage())
    except (TypeError, ValueError):
        # Words and values do not fit each other: the values stay unsaid
        message = masked(str(record.msg))
    said: dict[str, Any] = {
        "time": datetime.datetime.fromtimestamp(record.created, datetime.UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
        "message": message,
    }
    status = getattr(record, "status_code", None)
    if isinstance(status, int):
        said["status"] = int(status)
    if record.exc_info and record.exc_info[1]:
        said["error"] = told(record.exc_info[1])
    return said


def configuration(form: Literal["text", "json"]) -> dict[str, Any]:
    """Django's LOGGING: warnings and worse, of the site and of its server, to the standard error."""
    formatters = {"text": Line, "json": JSON}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"log": {"()": formatters[form]}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "log"}},
        "root": {"handlers": ["console"], "level": "WARNING"},
        "loggers": {
            "django.tasks": {"level": "WARNING"},
            "wagtail": {"level": "WARNING"},
            "gunicorn.error": {"level": "WARNING", "handlers": [], "propagate": True},
        },
    }
