"""Everything between a fresh clone and a running town, in one process: `make run` calls it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

STOP_AFTER = 8


class Command(BaseCommand):
    """Prepare what is missing, start the worker and the server, stop both together."""

    help = "Migrates, loads the demo town if the database is empty, collects static files, starts worker and server."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Run until the server ends or somebody presses Ctrl-C."""
        settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
        self.prepare()
        port = settings.ENV.port
        manage = str(settings.ROOT / "manage.py")
        worker = subprocess.Popen([sys.executable, manage, "db_worker", "--interval", "2"])  # noqa: S603
        server = subprocess.Popen(self.server_command(port))  # noqa: S603
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: server.terminate())
        try:
            self.announce(port)
            sys.exit(server.wait())
        finally:
            self.end(server)
            self.end(worker)

    def prepare(self) -> None:
        """Each step says what it does, and does nothing that is done already."""
        call_command("catalogues", compile=True, verbosity=0)
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            self.say("Setting up the database …")
            call_command("migrate", interactive=False, verbosity=0)
        if self.static_is_old():
            self.say("Collecting static files …")
            call_command("collectstatic", interactive=False, verbosity=0)
        call_command("demo", if_empty=True)

    def static_is_old(self) -> bool:
        """Whether one of our files, or the list of installed packages, is newer than what was collected."""
        manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
        if not manifest.exists():
            return True
        collected = manifest.stat().st_mtime
        sources = [*(settings.ROOT / "site" / "static").rglob("*"), settings.ROOT / "uv.lock"]
        return any(path.stat().st_mtime > collected for path in sources)

    def server_command(self, port: int) -> list[str]:
        """The production server with its own folder of static files behind WhiteNoise."""
        granian = str(Path(sys.executable).parent / "granian")
        return [
            *(granian, "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)),
            *("--workers", str(settings.ENV.workers), "--blocking-threads", "2", "--no-ws", "--respawn-failed-workers"),
            *("--log-level", "warning", "--working-dir", str(settings.ROOT / "site"), "config.wsgi:application"),
        ]

    def announce(self, port: int) -> None:
        """Where the town is."""
        self.say(f"\nThe town is at  http://127.0.0.1:{port}/   (stop with Ctrl-C)\n")

    def say(self, words: str) -> None:
        """Print at once."""
        self.stdout.write(words)
        self.stdout.flush()

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """Let the worker finish its task, then insist."""
        process.terminate()
        deadline = time.monotonic() + STOP_AFTER
        while process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.1)
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
