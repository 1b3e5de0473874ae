"""The production server for one measurement, started as `make run` starts it; what its workers spend."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from bench.client import HOST, Reader

ROOT = Path(__file__).resolve().parents[2]
START = 240  # seconds; a large town on a busy machine takes its time
TICK = os.sysconf("SC_CLK_TCK")


def with_variables(variables: dict[str, str], command: list[str]) -> list[str]:
    """A command with further environment variables; all others stay as they are."""
    return ["env", "PYTHONPATH=" + os.pathsep.join((str(ROOT), str(ROOT / "site"))), *(
        f"{name}={value}" for name, value in variables.items()
    ), *command]  # fmt: skip


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.create_server((HOST, 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


class Server:
    """`with Server("config.wsgi:application", {}) as server: …`"""

    def __init__(self, application: str, variables: dict[str, str], workers: int) -> None:
        """Start it and wait until it answers. Raises TimeoutError where it does not."""
        self.port = free_port()
        options = ["--config", "python:config.server", "--pythonpath", str(ROOT)]
        command = [sys.executable, "-m", "gunicorn", *options, application]
        own = {"PORT": str(self.port), "WORKERS": str(workers)}
        self.process = subprocess.Popen(with_variables({**variables, **own}, command), cwd=ROOT / "site")  # noqa: S603
        self._wait()

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait()

    def _wait(self) -> None:
        deadline = time.monotonic() + START
        while not self._answers():
            if time.monotonic() > deadline or self.process.poll() is not None:
                self.process.terminate()
                raise TimeoutError("the server did not start")
            time.sleep(0.1)

    def _answers(self) -> bool:
        try:
            with Reader(self.port) as reader:
                return reader.get("/health/live").status == 200
        except OSError:
            return False

    def workers(self) -> list[int]:
        """The process ids of the workers."""
        pid = self.process.pid
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [int(one) for one in found]

    def cpu(self) -> float:
        """Seconds that the workers have computed so far."""
        stats = (Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split() for pid in self.workers())
        return sum(int(stat[11]) + int(stat[12]) for stat in stats) / TICK

    def memory(self) -> float:
        """Megabytes of the largest worker; what several share is divided among them (PSS)."""
        sizes = []
        for pid in self.workers():
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
            sizes.append(next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024)
        return max(sizes)
