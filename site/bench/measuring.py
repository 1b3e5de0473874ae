"""Measures one data set: pages against bare, one after the other in turns, and what the workers spend."""

import statistics
from collections.abc import Iterator
from dataclasses import dataclass

from bench.client import Answer, Reader
from bench.counting import HEADER
from bench.server import Server

TURNS = 7
SECONDS = 1.5
MOST = 400
WARMING = 10


@dataclass(frozen=True, slots=True)
class Taken:
    """Medians of one page and of bare in milliseconds, CPU in milliseconds, queries, and the page's size in bytes."""

    ms: float
    bare: float
    cpu: float
    queries: int
    size: int

    @property
    def percent(self) -> float:
        """How fast the page is, where bare is a hundred."""
        return 100 * self.bare / self.ms


def warm(site: Server, paths: list[str]) -> None:
    """Let every worker answer every page; connections are spread over the workers by chance."""
    for _round in range(WARMING):
        with Reader(site.port) as reader:
            for path in paths:
                good(reader.get(path), path)


def good(answer: Answer, path: str) -> Answer:
    """An answer that is a page. Raises ValueError for any other: its time would say nothing."""
    if answer.status != 200:
        raise ValueError(f"{path} answered {answer.status}")
    return answer


def take(site: Server, bare: Server, path: str) -> Taken:
    """Measure a page in turns with bare."""
    with Reader(site.port) as reader:
        answers = [good(reader.get(path), path) for _ in range(3)]
    size = answers[-1].size
    count = max(4, min(MOST, int(SECONDS * 1000 / answers[-1].ms / TURNS)))
    page, plain, cpu = [], [], 0.0
    for _turn in range(TURNS):
        before = site.cpu()
        page += list(_ask(site, path, count))
        cpu += site.cpu() - before
        plain += list(_ask(bare, f"/{size}", max(count, 40)))
    return Taken(
        ms=statistics.median(page),
        bare=statistics.median(plain),
        cpu=1000 * cpu / len(page),
        queries=int(answers[-1].headers.get(HEADER.lower(), 0)),
        size=size,
    )


def _ask(server: Server, path: str, count: int) -> Iterator[float]:
    with Reader(server.port) as reader:
        for _request in range(count):
            yield good(reader.get(path), path).ms
