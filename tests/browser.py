"""The demo town on a real server, for the browser: loaded once a day, copied for every run."""

import fcntl
import hashlib
import os
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

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "var" / "test"
PASSWORD = "quartier-demo-2026"
PATIENCE = 120


@dataclass(frozen=True)
class Served:
    """A town that answers, and its address."""

    address: str

    def url(self, path: str) -> str:
        """A path of the site as a full address."""
        return self.address + path


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
            yield Served(address)
        finally:
            server.terminate()
            server.wait(timeout=60)
