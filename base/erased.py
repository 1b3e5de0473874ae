"""Who was erased stays erased when an older copy is put back.

Beside the nightly copies stands a list of what was erased because somebody wished so: when, table and number of the
row, nothing of what stood in it. After an older copy has been put back, those rows are erased again, by the same code
as before, before anybody sees them. What goes because its time is over needs no list: `retention` finds it anew.
Without BACKUP_DIR there is no list.
"""

import datetime
import fcntl
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

logger = logging.getLogger(__name__)

NAME = "erased.jsonl"
Eraser = Callable[[Any], Any]
_erasers: dict[str, Eraser] = {}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that was erased; or, where `made` is given, that the copy of that moment was put back.

    `highest`: table → the highest number in that copy. Later rows begin behind it.
    """

    at: datetime.datetime
    table: str = ""
    number: int = 0
    made: datetime.datetime | None = None
    highest: dict[str, int] = field(default_factory=dict)


def erases(label: str, eraser: Eraser) -> None:
    """Say which code erases a row of a table (`"courses.Registration"`) with all that hangs on it."""
    _erasers[label] = eraser


def note(row: models.Model) -> None:
    """A row is being erased because somebody wishes so; it is on the list when the transaction has ended."""
    transaction.on_commit(partial(_write, {"table": row._meta.label, "number": row.pk}))


def is_kept() -> bool:
    """Whether there is a list."""
    path = _path()
    return path is not None and path.exists()


def again(made: datetime.datetime) -> tuple[int, list[str]]:
    """Erase once more what was erased since a copy was made, and note that the copy was put back.

    Gives the number of rows, and what could not be erased, as `"accounts.User 7"`.
    """
    entries = list(_true_of(made))
    highest = {label: _highest(label) for label in sorted(_erasers)}
    done, failed = 0, []
    for one in entries:
        model = apps.get_model(one.table)
        row = model._base_manager.filter(pk=one.number).first()
        if row is None:
            continue
        try:
            with transaction.atomic():
                _erasers[one.table](row)
        except Exception as error:  # noqa: BLE001  the others have a right to it all the same
            logger.error("%s %s was not erased again: %s", one.table, one.number, type(error).__name__)
            failed.append(f"{one.table} {one.number}")
        else:
            done += 1
    _write({"made": made.isoformat(), "highest": highest})
    return done, failed


def _true_of(made: datetime.datetime) -> Iterator[Entry]:
    """The entries that speak of rows of a copy.

    After a copy has been put back, numbers behind its highest are given a second time. A later copy, of the time that
    was given up then, has other rows under them.
    """
    highest: dict[str, int] | None = None
    for one in _entries():
        if one.made is not None:
            if one.made < made < one.at:
                highest = one.highest
        elif one.at > made and (highest is None or one.number <= highest.get(one.table, 0)):
            yield one


def _highest(label: str) -> int:
    found = apps.get_model(label)._base_manager.aggregate(highest=models.Max("pk"))["highest"]
    return int(found or 0)


def _entries() -> Iterator[Entry]:
    path = _path()
    for line in path.read_text().splitlines() if path is not None and path.exists() else ():
        try:
            entry = _read(json.loads(line))
        except (ValueError, TypeError, KeyError):
            # The machine stopped in the middle of it, or somebody has written into the list
            continue
        if entry.made is not None or entry.table in _erasers:
            yield entry


def _read(given: Any) -> Entry:
    """A line of the list. Raises ValueError, TypeError or KeyError where it is none."""
    at = _moment(given["at"])
    if "made" in given:
        return Entry(at, made=_moment(given["made"]), highest=dict(given["highest"]))
    return Entry(at, str(given["table"]), int(given["number"]))


def _moment(text: str) -> datetime.datetime:
    found = datetime.datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(text)
    return found


def _write(facts: dict[str, Any]) -> None:
    """One more line; a full disk is no reason to keep somebody's data."""
    path = _path()
    if path is None:
        return
    line = json.dumps({"at": timezone.now().isoformat(), **facts})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        with path.open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            # Behind a line that a stop of the machine has cut
            file.write(f"\n{line}")
    except OSError as error:
        logger.error("The list of what was erased lacks a line: %s", error.strerror)


def _path() -> Path | None:
    return Path(settings.BACKUP_DIR) / NAME if settings.BACKUP_DIR else None
