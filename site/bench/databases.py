"""The databases of a measurement: each data set is made once and kept until something that it is made from changes."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from django.conf import settings

from base import dates
from bench.server import ROOT, with_variables

EDIT = (
    "UPDATE courses_session SET note = 'Bitte pünktlich.' WHERE id = (SELECT min(id) FROM courses_session)",
    "UPDATE base_version SET token = '{token}' WHERE name = 'catalogue'",
)


def key() -> str:
    """What the data sets are made from: tables, demo town, growth, and the week, since dates lie around today."""
    found = hashlib.sha256("{}-{}".format(*dates.today().isocalendar()).encode())
    sources = [
        *ROOT.glob("*/migrations/*.py"),
        *(ROOT / "site" / "demo").glob("*.py"),
        Path(__file__).parent / "town.py",
        Path(__file__).parent / "shops.py",
    ]
    for path in sorted(sources):
        found.update(path.read_bytes())
    return found.hexdigest()[:8]


def fill(url: str, courses: int) -> None:
    """Let a program of its own, with its own settings, make the town in a database."""
    variables = {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "bench.settings"}
    command = [sys.executable, str(ROOT / "manage.py"), "grow", str(courses)]
    subprocess.run(with_variables(variables, command), check=True)  # noqa: S603


class SQLite:
    """A file for each data set."""

    name = "SQLite"

    def __init__(self) -> None:
        """Throw away what was made from something else."""
        self.folder = Path(settings.DATA_DIR) / "bench"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.key = key()
        for path in self.folder.glob("*.sqlite3*"):
            if not path.name.startswith(self.key):
                path.unlink()

    def path(self, courses: int) -> Path:
        """The file of a data set."""
        return self.folder / f"{self.key}-{courses}.sqlite3"

    def url(self, courses: int) -> str:
        """The address of a data set, which is made where it is missing."""
        path = self.path(courses)
        if not path.exists():
            part = path.with_name("making.sqlite3")
            part.unlink(missing_ok=True)
            if courses:
                self.url(0)
                shutil.copyfile(self.path(0), part)
            fill(f"sqlite:///{part}", courses)
            part.rename(path)
        return f"sqlite:///{path}"

    def edit(self, courses: int, token: str) -> None:
        """Change one date, as an editor would."""
        with sqlite3.connect(self.path(courses), timeout=20) as connection:
            for statement in EDIT:
                connection.execute(statement.format(token=token))
        connection.close()


class PostgreSQL:
    """A database for each data set, copied from that of the demo town."""

    name = "PostgreSQL"

    def __init__(self, server: str) -> None:
        """Throw away what was made from something else. Raises psycopg.OperationalError where no server answers."""
        self.server = urlsplit(server)
        self.key = key()
        for (name,) in self._run("SELECT datname FROM pg_database WHERE datname LIKE 'bench_%'"):
            if not name.startswith(f"bench_{self.key}"):
                self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def url(self, courses: int) -> str:
        """The address of a data set, which is made where it is missing."""
        name = f"bench_{self.key}_{courses}"
        if not self._run(f"SELECT 1 FROM pg_database WHERE datname = '{name}'"):  # noqa: S608  our own name
            if courses:
                self.url(0)
            self._run("DROP DATABASE IF EXISTS bench_making WITH (FORCE)")
            template = f" TEMPLATE bench_{self.key}_0" if courses else ""
            self._run(f"CREATE DATABASE bench_making{template}")
            fill(self._address("bench_making"), courses)
            self._run(f"ALTER DATABASE bench_making RENAME TO {name}")
            with psycopg.connect(self._address(name), autocommit=True) as connection:
                connection.execute("VACUUM ANALYZE")
        return self._address(name)

    def edit(self, courses: int, token: str) -> None:
        """Change one date, as an editor would."""
        with psycopg.connect(self.url(courses)) as connection:
            for statement in EDIT:
                connection.execute(statement.format(token=token).encode())

    def _address(self, name: str) -> str:
        return urlunsplit(self.server._replace(path=f"/{name}"))

    def _run(self, statement: str) -> list[tuple[str]]:
        with psycopg.connect(urlunsplit(self.server), autocommit=True, connect_timeout=3) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []
