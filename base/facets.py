"""Which rows fit a set of filters, and how many results each further value would give.

Rows are the smallest things that all filters must hold for (for courses: a run's session). A result is what
a row belongs to. A bit per row and value, kept in Python's whole numbers, makes "and", "or" and counting
cost microseconds at thousands of rows.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress

ZEROS_AND_ONES = bytes(1 if sign == ord("1") else 0 for sign in range(256))
Selection = Mapping[str, Iterable[str]]


def mask_of(positions: Iterable[int], length: int) -> int:
    """The bits at some positions of so many rows."""
    cells = bytearray(length // 8 + 1)
    for position in positions:
        cells[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(cells, "little")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the result it belongs to and its values per facet."""

    item: Hashable
    values: Mapping[str, Iterable[str]]


class Matrix:
    """Bits of all values of all rows. Rows of one result must stand next to each other."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Set the bits. Raises ValueError where rows of one result are apart."""
        self.items = [row.item for row in rows]
        self.all = (1 << len(rows)) - 1
        starts: list[list[int]] = []
        ends: list[int] = []
        gathered: dict[tuple[str, str], list[int]] = {}
        seen: set[Hashable] = set()
        distance, previous = 0, None
        for position, row in enumerate(rows):
            if position and row.item == previous:
                distance += 1
            else:
                if row.item in seen:
                    raise ValueError(f"rows of {row.item!r} are apart")
                seen.add(row.item)
                distance, previous = 0, row.item
                ends.append(position - 1)
            if distance == len(starts):
                starts.append([])
            starts[distance].append(position - distance)
            for facet, values in row.values.items():
                for value in values:
                    gathered.setdefault((facet, value), []).append(position)
        ends.append(len(rows) - 1)
        # The first rows of the results that have so many more rows
        self._starts = [mask_of(positions, len(rows)) for positions in starts]
        # The last row of each result, and all others
        self._ends = mask_of(ends[1:], len(rows)) if rows else 0
        self._inner = self.all ^ self._ends
        self.bits = {key: mask_of(positions, len(rows)) for key, positions in gathered.items()}

    def with_bits(self, bits: Mapping[tuple[str, str], int]) -> "Matrix":
        """The same rows with further bits, for what changes by the minute; the rows are shared, not copied."""
        copy = object.__new__(Matrix)
        copy.__dict__ = {**self.__dict__, "bits": {**self.bits, **bits}}
        return copy

    def mask(self, facet: str, values: Iterable[str], *, every: bool = False) -> int:
        """Rows that have one of the values, or with `every` all of them."""
        result = self.all if every else 0
        for value in values:
            bits = self.bits.get((facet, value), 0)
            result = result & bits if every else result | bits
        return result

    def select(self, selection: Selection, every: frozenset[str] = frozenset(), start: int | None = None) -> int:
        """Rows for which all facets of the selection hold; facets without a value do not count."""
        result = self.all if start is None else start
        for facet, values in selection.items():
            chosen = list(values)
            if chosen:
                result &= self.mask(facet, chosen, every=facet in every)
        return result

    def some(self, mask: int) -> int:
        """The last row of each result that has a row in the mask, whether the last one is in it or not."""
        # Adding ones to what is not empty carries into the last bit of the result, and never beyond it
        return (((mask & self._inner) + self._inner) | mask) & self._ends

    def firsts(self, mask: int) -> int:
        """The mask folded onto the first row of each result."""
        result = 0
        for distance, starts in enumerate(self._starts):
            result |= (mask >> distance) & starts
        return result

    def lowest(self, mask: int) -> int:
        """Of each result the first row that is in the mask."""
        # Of each number its negative has the lowest bit and none of the others; zeros are kept from overflowing
        empty = self._ends ^ self.some(mask)
        return mask & (((self.all ^ mask) & ~empty) + self._starts[0]) if self._starts else 0

    def without(self, mask: int, done: int) -> int:
        """The rows of a mask whose results have no row in another one."""
        starts = self.firsts(mask) & ~self.firsts(done)
        spread = 0
        for distance, long_enough in enumerate(self._starts):
            spread |= (starts & long_enough) << distance
        return mask & spread

    def count(self, mask: int) -> int:
        """How many results the rows of a mask belong to."""
        return self.some(mask).bit_count()

    def positions(self, mask: int) -> list[int]:
        """The numbers of the rows of a mask, in order."""
        # Digit by digit: taking the lowest bit again and again copies the whole number each time
        digits = bin(mask)[:1:-1].encode().translate(ZEROS_AND_ONES)
        return list(compress(range(len(digits)), digits))

    def counts(
        self,
        facet: str,
        values: Iterable[str],
        selection: Selection,
        every: frozenset[str] = frozenset(),
        start: int | None = None,
    ) -> dict[str, int]:
        """For each value the number of results if it stood alone in its facet (in an "and" facet: if it were added)."""
        if facet in every:
            base = self.select(selection, every, start)
        else:
            base = self.select({name: chosen for name, chosen in selection.items() if name != facet}, every, start)
        return {value: self.count(base & self.bits.get((facet, value), 0)) for value in values}
