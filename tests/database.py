"""The tests' database: migrated and filled once, then copied for every worker and every run.

Three hundred migrations take half a minute; a copy takes a moment. The template is made anew when a
migration, the lock file or the town below changes.
"""

import datetime
import fcntl
import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import time_machine
from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections
from django.utils import timezone

Fill = Callable[[], None]


class SQLite:
    """Files beside each other."""

    def __init__(self, key: str, worker: str) -> None:
        """Name the files."""
        self.folder = settings.DATA_DIR / "test"
        self.template = str(self.folder / f"template-{key}.sqlite3")
        self.name = str(self.folder / f"{worker}.sqlite3")

    def exists(self) -> bool:
        """Whether the template is there."""
        return Path(self.template).exists()

    def begin(self) -> str:
        """A file to build the template in."""
        building = f"{self.template}.building"
        Path(building).unlink(missing_ok=True)
        return building

    def migrated(self, building: str) -> None:
        """All tables are there, and nothing in them: the browser's town begins so too."""
        self._write_out()
        shutil.copyfile(building, empty_tables())

    def finish(self, building: str) -> None:
        """The template is complete."""
        self._write_out()
        connections.close_all()
        Path(building).rename(self.template)

    @staticmethod
    def _write_out() -> None:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def drop(self) -> None:
        """The tests are over."""
        for rest in ("", "-wal", "-shm"):
            Path(self.name + rest).unlink(missing_ok=True)

    def copy(self) -> None:
        """A fresh copy for this worker."""
        for rest in ("-wal", "-shm"):
            Path(self.name + rest).unlink(missing_ok=True)
        shutil.copyfile(self.template, self.name)


class PostgreSQL:
    """Databases made from one another.

    A copy is dropped only when the tests are over: each has 1,400 files, and where many have just been deleted, the
    machine's file system takes a second and more to make as many new ones, instead of a tenth.
    """

    def __init__(self, key: str, worker: str) -> None:
        """Name the databases."""
        self.template, self.first = f"quartier_template_{key}", f"quartier_test_{worker}"
        self.maintenance = settings.DATABASES["default"]["NAME"]
        self.copies: list[str] = []

    @property
    def name(self) -> str:
        """The newest copy."""
        return self.copies[-1]

    def run(self, *statements: str) -> list[tuple[object, ...]]:
        """Statements in the maintenance database; the rows of the last one."""
        use(self.maintenance)
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
            rows = list(cursor.fetchall()) if cursor.description else []
        connections.close_all()
        return rows

    def exists(self) -> bool:
        """Whether the template is there."""
        return bool(self.run(f"SELECT 1 FROM pg_database WHERE datname = '{self.template}'"))

    def begin(self) -> str:
        """A database to build the template in."""
        building = f"{self.template}_building"
        self.run(f"DROP DATABASE IF EXISTS {building} WITH (FORCE)", f"CREATE DATABASE {building}")
        return building

    def migrated(self, building: str) -> None:
        """All tables are there; nobody else begins with them."""

    def finish(self, building: str) -> None:
        """The template is complete."""
        connections.close_all()
        self.run(f"ALTER DATABASE {building} RENAME TO {self.template}")

    def drop(self) -> None:
        """The tests are over."""
        self.run(*(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)" for name in self.copies))

    def copy(self) -> None:
        """A fresh copy for this worker."""
        self.copies.append(f"{self.first}_{len(self.copies)}")
        self.run(f"CREATE DATABASE {self.name} TEMPLATE {self.template}")


def use(name: str) -> None:
    """Point Django's connection at another database."""
    connections.close_all()
    settings.DATABASES["default"]["NAME"] = name
    connection.settings_dict["NAME"] = name


def key() -> str:
    """What the template was made from."""
    found = hashlib.sha256(" ".join(settings.INSTALLED_APPS).encode())
    rooms = (path for path in sorted(settings.ROOT.glob("*/migrations/*.py")))
    makers = ("uv.lock", "tests/filling.py", "tests/database.py", "areas/editors.py")
    for path in (*rooms, *(settings.ROOT / one for one in makers)):
        found.update(path.read_bytes())
    return found.hexdigest()[:12]


def empty_tables() -> Path:
    """Where the empty tables lie, once the tests on SQLite have made them."""
    return Path(settings.DATA_DIR) / "test" / f"migrated-{key()}.sqlite3"


def prepare(worker: str, fill: Fill) -> SQLite | PostgreSQL:
    """Make the template if it is missing, one worker at a time, and copy it for this one."""
    kind = SQLite if connection.vendor == "sqlite" else PostgreSQL
    database = kind(key(), worker)
    (settings.DATA_DIR / "test").mkdir(parents=True, exist_ok=True)
    with (settings.DATA_DIR / "test" / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not database.exists():
            building = database.begin()
            use(building)
            call_command("migrate", interactive=False, verbosity=0)
            database.migrated(building)
            # The town is older than the tests, however long it takes to make it: their clocks begin at the same noon
            with time_machine.travel(timezone.now() - datetime.timedelta(hours=1)):
                fill()
            database.finish(building)
        database.copy()
    use(database.name)
    return database


def restore(database: SQLite | PostgreSQL) -> None:
    """A fresh copy, for tests that really commit."""
    connections.close_all()
    database.copy()
    use(database.name)
