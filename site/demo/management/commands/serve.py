"""Everything between a fresh clone and a running town: `make run` calls it.

Django is loaded once. The loading of the town, the worker and the server are forks of this process, which remembers
nothing of the town itself: so the town answers soon, and its processes share their memory.
"""

import io
import os
import signal
import socket
import sys
from argparse import ArgumentParser
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import CommandError, call_command
from django.core.management.base import BaseCommand
from django.db import connection, connections
from django.db.migrations.executor import MigrationExecutor
from gunicorn.app.wsgiapp import WSGIApplication

from base.management.commands import catalogues

# Seconds for what is being done to come to its end
STOP_AFTER = 8
STOPPING = (signal.SIGTERM, signal.SIGINT)


def begin(work: Callable[..., Any], *arguments: str) -> None:
    """What a fork does; how it is stopped is its own affair."""
    for name in STOPPING:
        signal.signal(name, signal.SIG_DFL)
    work(*arguments)


class Command(BaseCommand):
    """Prepare what is missing, start the worker and the server, stop both together."""

    help = "Migrates, loads the demo town if the database is empty, collects static files, starts worker and server."

    def __init__(self, *args: Any, **options: Any) -> None:
        """Nothing runs yet."""
        super().__init__(*args, **options)
        self.processes: list[BaseProcess] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What is for the command itself."""
        parser.add_argument("--first", type=int, default=0, help="the step of preparing to begin with")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Run until the server ends or somebody presses Ctrl-C."""
        self.refuse_taken_port(settings.ENV.port)
        settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
        self.prepare(options["first"])
        connections.close_all()
        for name in STOPPING:
            signal.signal(name, lambda *_: sys.exit())
        try:
            self.run_all()
        finally:
            for name in STOPPING:
                signal.signal(name, signal.SIG_IGN)
            for process in reversed(self.processes):
                self.end(process)

    def refuse_taken_port(self, port: int) -> None:
        """Say at once what the server would say last. Raises CommandError (status 1)."""
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError as error:
                raise CommandError(f"Port {port} is taken. Choose another one: make run PORT={port + 10}") from error

    def run_all(self) -> None:
        """The town, then worker and server, until the server ends."""
        loading = self.fork(self.load_town)
        loading.join()
        if loading.exitcode:
            sys.exit(1)
        self.fork(call_command, "worker")
        server = self.fork(self.serve)
        self.say(f"\nThe town is at  http://127.0.0.1:{settings.ENV.port}/   (stop with Ctrl-C)\n")
        server.join()
        sys.exit(server.exitcode)

    def prepare(self, first: int) -> None:
        """Make what is missing, from this step on. Django reads it once, so after each step it begins anew."""
        steps = (self.made_catalogues, self.made_tables, self.made_static_files)
        for number, made in enumerate(steps):
            if number >= first and made():
                command = [sys.executable, *sys.argv[:2], f"--first={number + 1}"]
                os.execv(sys.executable, command)  # noqa: S606  this very command

    def made_catalogues(self) -> bool:
        """The words come before all the rest, which speaks."""
        return bool(catalogues.compile_all())

    def made_tables(self) -> bool:
        """The tables of this version, and its rights."""
        executor = MigrationExecutor(connection)
        if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return False
        self.say("Setting up the database …")
        call_command("migrate", interactive=False, verbosity=0)
        # A new version may bring rights that the groups of an older one do not have
        call_command("grant", stdout=io.StringIO())
        return True

    def made_static_files(self) -> bool:
        """Collected anew where a file of ours, or the list of packages, is newer than what was collected."""
        manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
        sources = [*(settings.ROOT / "site" / "static").rglob("*"), settings.ROOT / "uv.lock"]
        if manifest.exists() and max(path.stat().st_mtime for path in sources) <= manifest.stat().st_mtime:
            return False
        self.say("Collecting static files …")
        call_command("collectstatic", interactive=False, verbosity=0)
        return True

    def load_town(self) -> None:
        """The demo town, where the database is empty, and its accounts."""
        try:
            call_command("demo", if_empty=True)
        except CommandError as error:
            sys.exit(str(error))

    def serve(self) -> None:
        """The production server with the production server's own settings."""
        sys.argv = ["gunicorn", "--config", "python:config.server", "config.wsgi:application"]
        WSGIApplication(prog="gunicorn").run()

    def fork(self, work: Callable[..., Any], *arguments: str) -> BaseProcess:
        """Do something in a process of its own that begins with what is loaded here."""
        process = get_context("fork").Process(target=begin, args=(work, *arguments))
        process.start()
        self.processes.append(process)
        return process

    def say(self, words: str) -> None:
        """Print at once."""
        self.stdout.write(words)
        self.stdout.flush()

    def end(self, process: BaseProcess) -> None:
        """Let a process finish what it does, then insist."""
        process.terminate()
        process.join(STOP_AFTER)
        if process.is_alive():
            process.kill()
