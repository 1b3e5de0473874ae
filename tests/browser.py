"""The demo town on a real server, for the browser: loaded once a day, copied for every run."""

import fcntl
import hashlib
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests import database

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "var" / "test"
PASSWORD = "quartier-demo-2026"
PATIENCE = 120


@dataclass(frozen=True)
class Served:
    """A town that answers, its address, and what it prints: the demo town prints its mails."""

    address: str
    log: Path | None = None

    def url(self, path: str) -> str:
        """A path of the site as a full address."""
        return self.address + path

    def code_for(self, email: str) -> str:
        """The six digits of the newest mail to an address. Raises RuntimeError where none comes."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            printed = self.log.read_text(errors="replace") if self.log else ""
            found = re.findall(r"^\d{6}$", printed.rpartition(f"To: {email}")[2], re.MULTILINE)
            if found and email in printed:
                return str(found[0])
            time.sleep(0.2)
        raise RuntimeError(f"No code for {email}")


def key() -> str:
    """What the loaded town was made from. Its dates are relative to the day, so the day counts too."""
    found = hashlib.sha256(time.strftime("%Y-%m-%d").encode())
    rooms = ROOT.glob("*/migrations/*.py")
    demo = (ROOT / "site" / "demo").rglob("*.py")
    for path in (*sorted(rooms), *sorted(demo), ROOT / "uv.lock", ROOT / "locale/de/LC_MESSAGES/django.po"):
        found.update(path.read_bytes())
    return found.hexdigest()[:12]


def environment(folder: Path, port: int) -> dict[str, str]:
    """What the server is told; nothing of the developer's own settings reaches it."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return {
        **kept,
        "DJANGO_SETTINGS_MODULE": "config.settings.demo",
        "DATA_DIR": str(folder),
        "PORT": str(port),
        "BASE_URL": f"http://127.0.0.1:{port}",
        "PYTHONUNBUFFERED": "1",
        # The town has chosen a server for pictures of a map: no page may ask it before its reader does
        "TILE_URL": "https://tiles.example.org/{z}/{x}/{y}.png",
        "TILE_ATTRIBUTION": "© Beispiel",
    }


def start(folder: Path, *command: str) -> subprocess.Popen[bytes]:
    """Begin a command on the town in a folder."""
    return subprocess.Popen(
        [sys.executable, "manage.py", *command], cwd=ROOT, env=environment(folder, 1), stdout=subprocess.DEVNULL
    )


def finish(command: subprocess.Popen[bytes]) -> None:
    """Wait for a command; a failed one stops the tests."""
    if command.wait():
        raise RuntimeError(f"{command.args!r} failed")


def loaded() -> Path:
    """The folder with the loaded town; made by the first who asks, one at a time."""
    folder = FOLDER / f"town-{key()}"
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "town.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            for old in FOLDER.glob("town-*"):
                shutil.rmtree(old)
            building = FOLDER / f"town-{key()}.building"
            building.mkdir(exist_ok=True)
            if database.empty_tables().exists():
                shutil.copyfile(database.empty_tables(), building / "db.sqlite3")
            collecting = start(building, "collectstatic", "--no-input", "--verbosity", "0")
            for command in (["migrate", "--verbosity", "0"], ["demo"]):
                finish(start(building, *command))
            finish(collecting)
            building.rename(folder)
    return folder


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def answers(address: str) -> bool:
    """Whether the server is up."""
    try:
        with urllib.request.urlopen(f"{address}/health/live", timeout=5) as response:
            return response.status == 200
    except (urllib.error.URLError, OSError):
        return False


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Serve a copy of the town from `folder` as `make run` does; stop the server by its own process."""
    shutil.copytree(loaded(), folder, dirs_exist_ok=True)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "manage.py", "serve"],
            cwd=ROOT,
            env=environment(folder, port),
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            deadline = time.monotonic() + PATIENCE
            while not answers(address):
                if server.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"The server did not start:\n{(folder / 'server.log').read_text()}")
                time.sleep(0.2)
            yield Served(address, folder / "server.log")
        finally:
            server.terminate()
            server.wait(timeout=60)


if __name__ == "__main__":
    loaded()
