"""Copies of everything that people have entered: the database and the uploads, in one file that can prove it is whole.

A copy is a tar file: `database`, `media/…`, and `manifest.json` with the SHA-256 of each of them. Both kinds of
database give a copy of one moment, so it may be made while people write. It holds personal data: only its owner may
read it, and it goes after two weeks. The secret of the site is not in it.
"""

import datetime
import hashlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import closing
from io import BufferedReader
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.db import connection
from django.utils import timezone

from base import erased
from base.jobs import JobRun
from base.outbox import OutgoingMail
from base.versions import bump_all

JOB = "backup"
KEPT = datetime.timedelta(days=14)
NAME = "quartier-%Y%m%d-%H%M%S.tar"
PATTERN = "quartier-*.tar"
DATABASE, MANIFEST, MEDIA = "database", "manifest.json", "media"
CHUNK = 1024 * 1024


class BackupError(Exception):
    """A copy cannot be made or is not whole; says why in one sentence."""


def make(folder: Path, now: datetime.datetime) -> Path:
    """Write a copy into a folder, and delete those older than two weeks. Gives its path. Raises BackupError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / now.strftime(NAME)
    part = path.with_suffix(".part")
    with TemporaryDirectory(dir=folder) as work:
        database = Path(work) / DATABASE
        _dump(database)
        part.touch(mode=0o600)
        with part.open("wb") as file, tarfile.open(fileobj=file, mode="w") as tar:
            marks = {}
            for name, source in ((DATABASE, database), *_uploads()):
                with source.open("rb") as content:
                    marks[name] = _add(tar, name, content)
            manifest = {"made": now.isoformat(), "vendor": connection.vendor, "files": marks}
            _add(tar, MANIFEST, io.BytesIO(json.dumps(manifest, indent=1).encode()))
    part.rename(path)
    for old in folder.glob(PATTERN):
        if old != path and now.timestamp() - old.stat().st_mtime > KEPT.total_seconds():
            old.unlink()
    JobRun.objects.update_or_create(name=JOB, defaults={"started_at": now, "finished_at": timezone.now(), "fault": ""})
    return path


def last() -> datetime.datetime | None:
    """When the last copy was made that was made whole."""
    return JobRun.objects.filter(name=JOB, fault="").values_list("finished_at", flat=True).first()


def restore(path: Path) -> datetime.datetime:
    """Put a copy in the place of everything that is there; gives the moment at which it was made.

    Nothing is touched before the copy has proved to be whole. Raises BackupError. Stop the server and the worker first:
    they would write into what is being replaced. Then bring the tables to the newest form, and `catch_up`.
    """
    settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=settings.DATA_DIR) as work:
        folder = Path(work)
        made = _unpack(path, folder)
        _load(folder / DATABASE)
        (folder / MEDIA).mkdir(exist_ok=True)
        shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)
        shutil.move(folder / MEDIA, settings.MEDIA_ROOT)
    bump_all()
    for cache in caches.all():
        cache.clear()
    return made


def catch_up(made: datetime.datetime) -> tuple[int, list[str]]:
    """After restoring: nobody comes back who was erased since then, no session, no mail, no work of the day.

    Whoever signed out since then would be signed in again. A mail that has gone out would go out once more: whether it
    has, a person decides; and what the machine does once a day, it does next when its time comes again.
    Gives the number of rows that were erased again, and those that could not be.
    """
    now = timezone.now()
    Session.objects.all().delete()
    OutgoingMail.objects.doubt(now)
    JobRun.objects.exclude(name=JOB).update(started_at=now)
    return erased.again(made)


def _uploads() -> Iterator[tuple[str, Path]]:
    """Name in the copy and path of each upload."""
    root = Path(settings.MEDIA_ROOT)
    for path in sorted(root.rglob("*")) if root.is_dir() else ():
        if path.is_file():
            yield f"{MEDIA}/{path.relative_to(root)}", path


def _add(tar: tarfile.TarFile, name: str, file: BufferedReader | io.BytesIO) -> str:
    """Put a file into the copy; gives its mark. Nothing of the machine's users stands in it."""
    info = tarfile.TarInfo(name)
    info.size = file.seek(0, os.SEEK_END)
    file.seek(0)
    mark = hashlib.file_digest(file, "sha256").hexdigest()
    file.seek(0)
    tar.addfile(info, file)
    return mark


def _unpack(path: Path, folder: Path) -> datetime.datetime:
    """Unpack a copy and compare every mark; when it was made. Raises BackupError."""
    try:
        with tarfile.open(path) as tar:
            tar.extractall(folder, filter="data")
        manifest = json.loads((folder / MANIFEST).read_text())
        marks, vendor = dict(manifest["files"]), manifest["vendor"]
        made = datetime.datetime.fromisoformat(manifest["made"])
    except (OSError, tarfile.TarError, ValueError, KeyError, TypeError) as error:
        raise BackupError(f"{path.name} is no whole copy: {type(error).__name__}.") from error
    if vendor != connection.vendor:
        raise BackupError(f"{path.name} is a copy of {vendor}; this site runs on {connection.vendor}.")
    there = {f"{one.relative_to(folder)}": one for one in folder.rglob("*") if one.is_file()}
    del there[MANIFEST]
    wrong = {name for name, one in there.items() if marks.get(name) != _mark(one)} | (set(marks) - set(there))
    if wrong or DATABASE not in marks:
        raise BackupError(
            f"{path.name} is damaged at {len(wrong) or 1} places, first at {min(wrong, default=DATABASE)}."
        )
    return made


def _mark(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _dump(path: Path) -> None:
    """The database as it is at one moment, while others write."""
    if connection.vendor == "sqlite":
        # A copy of the file of a running database lacks what stands in its log
        connection.ensure_connection()
        with closing(sqlite3.connect(path)) as copy:
            connection.connection.backup(copy)
    else:
        _postgresql("pg_dump", "--format=custom", f"--file={path}")


def _load(path: Path) -> None:
    """Put a copied database in the place of ours."""
    connection.close()
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        with closing(sqlite3.connect(path)) as copy:
            if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise BackupError("The database in the copy is damaged.")
            copy.backup(connection.connection)
    else:
        whole = ("--clean", "--if-exists", "--no-owner", "--single-transaction")
        _postgresql("pg_restore", *whole, f"--dbname={connection.settings_dict['NAME']}", str(path))


def _postgresql(*command: str) -> None:
    """Call one of PostgreSQL's own programs for our database. Raises BackupError."""
    told: dict[str, Any] = connection.settings_dict
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    # In its environment: a password stands in no list of processes
    environment = {"PATH": os.defpath} | {name: str(told[key]) for name, key in names.items() if told.get(key)}
    if "sslmode" in told["OPTIONS"]:
        environment["PGSSLMODE"] = told["OPTIONS"]["sslmode"]
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603  ours
    except FileNotFoundError as error:
        raise BackupError(f"{command[0]} is missing; it comes with PostgreSQL's client.") from error
    if done.returncode:
        said = done.stderr.strip().splitlines() or [f"exit status {done.returncode}"]
        raise BackupError(f"{command[0]} failed: {said[-1]}")
