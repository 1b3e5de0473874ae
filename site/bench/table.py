"""What was measured, as one table: figures beside their budgets."""

from collections.abc import Iterable
from dataclasses import dataclass

from bench.measuring import Taken

HEAD = ("page", "courses", "queries", "ms", "CPU ms", "bare ms", "% of bare", "budget", "met")


@dataclass(frozen=True, slots=True)
class Line:
    """One page of one data set, or one other figure. `value` is what the budget limits, in its unit.

    `least` and `most` are the budget; a line without one is only told.
    """

    page: str
    courses: int
    value: float
    unit: str
    least: float | None = None
    most: float | None = None
    taken: Taken | None = None
    most_queries: int | None = None

    @property
    def met(self) -> bool:
        """Whether the figure keeps its budget, and the queries theirs."""
        enough = self.least is None or self.value >= self.least
        few = self.most is None or self.value <= self.most
        asked = self.most_queries is None or self.taken is None or self.taken.queries <= self.most_queries
        return enough and few and asked

    @property
    def budget(self) -> str:
        """The budget in words."""
        found = [f"≥ {self.least:g} {self.unit}"] if self.least is not None else []
        found += [f"≤ {self.most:g} {self.unit}"] if self.most is not None else []
        found += [f"≤ {self.most_queries} queries"] if self.most_queries is not None else []
        return ", ".join(found)

    def cells(self) -> tuple[str, ...]:
        """The figures as the table shows them; another figure than a page's time stands before its budget."""
        own = "" if self.unit in ("% of bare", "ms CPU") else f"{self.value:.1f} {self.unit}"
        told = "; ".join(part for part in (own, self.budget) if part)
        figures: tuple[str, ...] = ("",) * 5
        if one := self.taken:
            figures = (str(one.queries), *(f"{part:.2f}" for part in (one.ms, one.cpu, one.bare)), f"{one.percent:.1f}")
        return (self.page, f"{self.courses:,}", *figures, told, ("yes" if self.met else "NO") if self.budget else "")


def rows(lines: Iterable[Line]) -> str:
    """The table in Markdown, with columns of equal width."""
    cells = [HEAD, *(line.cells() for line in lines)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(HEAD))]
    written = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    written.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(written)
