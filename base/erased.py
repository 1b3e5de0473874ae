"""Who was erased stays erased when an older copy is put back.

Beside the nightly copies stands a list of the rows with personal data that were deleted: when, table and number,
nothing of what stood in them. After an older copy has been put back, those rows are deleted again before anybody sees
them. Without BACKUP_DIR there is no list.
"""

import datetime
import json
import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models, transaction
from django.db.models.signals import post_delete
from django.utils import timezone

from base import privacy

logger = logging.getLogger(__name__)

NAME = "erased.jsonl"
KEPT = datetime.timedelta(days=92)


def connect() -> None:
    """Called when the app is ready: from now on the list is kept, where there is a place for it."""
    if settings.BACKUP_DIR:
        post_delete.connect(on_delete, dispatch_uid="erased")


def on_delete(sender: type[models.Model], instance: models.Model, **_kwargs: Any) -> None:
    """A row was deleted; if it could hold something about a person, that is noted with the end of the transaction."""
    # Keys that are words can open something themselves, as those of sessions do
    if sender._meta.label in privacy.tables() and isinstance(instance.pk, int):
        transaction.on_commit(partial(_write, {"table": sender._meta.label, "number": instance.pk}))


def again(made: datetime.datetime) -> int:
    """Delete once more what was deleted since a copy was made; the number of rows. Then note that it was put back."""
    rows = [row for line in _since(made) if (row := _row_of(line)) is not None]
    done = 0
    for row in rows:
        # It may have gone with one before
        if type(row)._base_manager.filter(pk=row.pk).exists():
            row.delete()
            done += 1
    _write({"restored": made.isoformat()})
    return done


def forget(now: datetime.datetime) -> None:
    """Leave out of the list what is older than any copy that should still be there."""
    path = _path()
    if path is not None and path.exists():
        path.write_text("".join(f"{json.dumps(one)}\n" for one in _lines() if _moment(one["at"]) > now - KEPT))


def _since(made: datetime.datetime) -> Iterator[dict[str, Any]]:
    """The lines that are true of a copy.

    Numbers of rows are given anew after a copy has been put back: whoever puts back a later copy of the time that was
    given up then, meets other rows with the same numbers in the lines that follow.
    """
    for line in _lines():
        at = _moment(line["at"])
        if "restored" in line and _moment(line["restored"]) < made < at:
            return
        if at > made and "table" in line:
            yield line


def _row_of(line: dict[str, Any]) -> models.Model | None:
    try:
        return apps.get_model(line["table"])._base_manager.filter(pk=line["number"]).first()
    except LookupError:
        return None


def _lines() -> Iterator[dict[str, Any]]:
    path = _path()
    for line in path.read_text().splitlines() if path is not None and path.exists() else ():
        try:
            yield json.loads(line)
        except ValueError:
            # The machine stopped in the middle of it
            continue


def _write(facts: dict[str, Any]) -> None:
    """One more line; a full disk is no reason to keep somebody's data."""
    path = _path()
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a") as file:
            file.write(f"{json.dumps({'at': timezone.now().isoformat(), **facts})}\n")
    except OSError as error:
        logger.error("The list of what was erased lacks a line: %s", error.strerror)


def _path() -> Path | None:
    return Path(settings.BACKUP_DIR) / NAME if settings.BACKUP_DIR else None


def _moment(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)
