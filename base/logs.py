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
MAIL = re.compile(r"[^\s<>@,;:\"'(]+@[^\s<>@,;:\"')]+\.[^\s<>@,;:\"')]+")
TELEPHONE = re.compile(r"(?<![\w.-])(?:\+|00?)[1-9][\d /().-]{5,}\d(?!\w)")
# A part of an address that no editor wrote: long, and not words or numbers with hyphens between them
PART = re.compile(r"(?<=/)[^/?#\s]{16,}")
WORDS = re.compile(r"(?:[^\W\d_]+|\d{1,8})(?:-(?:[^\W\d_]+|\d{1,8}))*(?:\.[a-z]{2,4})?")
QUERY = re.compile(r"(?<=/)\?\S+")
# What is wrong with the machine, not with a person's input
OF_THE_MACHINE = (OperationalError, ProgrammingError, ImproperlyConfigured, ImportError)


def masked(text: str) -> str:
    """A text without mail addresses, telephone numbers, what was searched for, and links that open something."""
    text = QUERY.sub("", MAIL.sub(LEFT_OUT, text))
    text = PART.sub(lambda found: found[0] if _is_of_words(found[0]) else LEFT_OUT, text)
    return TELEPHONE.sub(LEFT_OUT, text)


def _is_of_words(part: str) -> bool:
    return bool(WORDS.fullmatch(part)) and part == part.lower() and max(map(len, part.split("-"))) < 40


def told(error: BaseException) -> list[str]:
    """An error and those that led to it, the first one first: a line for each place, then its kind."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    places = [f"{one.filename}:{one.lineno} {one.name}" for one in traceback.extract_tb(error.__traceback__)]
    return [*(told(before) if before else ()), *places, f"{type(error).__name__}{_words(error)}"]


def _words(error: BaseException) -> str:
    said = str(error) if isinstance(error, OF_THE_MACHINE) else getattr(error, "strerror", None)
    return f": {masked(said.splitlines()[0])}" if said else ""


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
    said: dict[str, Any] = {
        "time": datetime.datetime.fromtimestamp(record.created, datetime.UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
        "message": masked(record.getMessage()),
    }
    if status := getattr(record, "status_code", None):
        said["status"] = status
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
