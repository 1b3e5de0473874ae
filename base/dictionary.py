"""The German dictionary as a sorted file: a word is looked up on the disk, nothing of it stays in memory.

The file is made once, by a process of its own (see `wordlist.py`), because the dictionary is too large for the
memory of a web worker. Where it cannot be made, searching works with endings and known words alone.
"""

import fcntl
import logging
import os
import subprocess
import sys
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings

logger = logging.getLogger(__name__)

NAME = "german-1.words"
BLOCK = 4096
LONGEST_LINE = 512
NOUN, VERB, OTHER = "N", "V", "O"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a form may be: the word it belongs to, folded, and whether that is a noun or a verb."""

    lemma: str
    flags: str


class Dictionary:
    """Look-ups in a sorted file; one read of a block each."""

    def __init__(self, path: Path | None) -> None:
        """Open it and remember the first word of each block. None: a dictionary without words."""
        self._starts: list[bytes] = []
        self._offsets: list[int] = []
        # Open as long as the process lives
        self._file = os.open(path, os.O_RDONLY) if path else -1
        if path:
            self._read_blocks(path.stat().st_size)

    def _read_blocks(self, size: int) -> None:
        for offset in range(0, size, BLOCK):
            piece = os.pread(self._file, LONGEST_LINE, offset)
            begin = piece.find(b"\n") + 1 if offset else 0
            if begin or not offset:
                self._offsets.append(offset + begin)
                self._starts.append(piece[begin:].split(b"\t", 1)[0])

    def look_up(self, word: str) -> tuple[Entry, ...]:
        """What a folded form may be; nothing for a word that is not there."""
        key = word.encode()
        place = bisect_right(self._starts, key) - 1
        if place < 0 or not word.isascii():
            return ()
        piece = b"\n" + os.pread(self._file, BLOCK + LONGEST_LINE, self._offsets[place])
        begin = piece.find(b"\n" + key + b"\t")
        if begin < 0:
            return ()
        begin += len(key) + 2
        line = piece[begin : piece.index(b"\n", begin)].decode()
        return tuple(Entry(lemma, flags) for lemma, flags in (one.split(":") for one in line.split(",")))


def path() -> Path:
    """Where the file lies."""
    return Path(settings.DATA_DIR) / NAME


def make() -> Path | None:
    """Make the file unless it is there. One process makes it, the others wait; None where it cannot be made."""
    target = path()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not target.exists():
                command = [sys.executable, "-m", "base.wordlist", str(target)]
                # Our own module with our own path: nothing that a visitor sends gets here
                subprocess.run(command, check=True, cwd=Path(__file__).parents[1], timeout=300)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        logger.exception("The German dictionary could not be made; searching goes on without it")
        return None
    return target


@cache
def dictionary() -> Dictionary:
    """The dictionary of this process."""
    target = path()
    return Dictionary(target if target.exists() else make())
