"""A bar for what takes a while."""

import sys
import time

WIDTH = 30


class Progress:
    """`with Progress("5,000 courses", 5000) as progress: progress.step()`; on a terminal one line that grows."""

    def __init__(self, title: str, total: int) -> None:
        """A title, and how many steps there are."""
        self.title, self.total, self.done = title, total, 0
        self.started = time.monotonic()

    def __enter__(self) -> "Progress":
        self._draw("\r" if sys.stderr.isatty() else "")
        return self

    def step(self, count: int = 1) -> None:
        """So many steps are done."""
        self.done = min(self.total, self.done + count)
        if sys.stderr.isatty():
            self._draw("\r")

    def __exit__(self, *_: object) -> None:
        self.done = self.total
        self._draw(f" {time.monotonic() - self.started:.0f} s\n")

    def _draw(self, end: str) -> None:
        full = WIDTH * self.done // self.total
        start = "\r" if sys.stderr.isatty() else ""
        if end or start:
            sys.stderr.write(f"{start}  {'█' * full}{'·' * (WIDTH - full)} {self.title}{end}")
            sys.stderr.flush()
